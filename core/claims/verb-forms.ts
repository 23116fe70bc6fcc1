/**
 * Past forms and the base form each comes from. A question about a date or a figure needs the base ("did … launch"),
 * and a guess at it would be wrong for one verb in twenty; so a verb that is not in these lists is not turned round.
 * Left out on purpose: words that are more often nouns or adjectives in the past form (bound, felt as cloth, left as a
 * side is kept because a name stands before it).
 */
const irregular: Readonly<Record<string, string>> = {
  arose: "arise",
  became: "become",
  began: "begin",
  bought: "buy",
  broke: "break",
  brought: "bring",
  built: "build",
  came: "come",
  caught: "catch",
  chose: "choose",
  did: "do",
  drew: "draw",
  drove: "drive",
  fell: "fall",
  fought: "fight",
  fled: "flee",
  flew: "fly",
  forbade: "forbid",
  found: "find",
  froze: "freeze",
  gave: "give",
  grew: "grow",
  held: "hold",
  hid: "hide",
  kept: "keep",
  laid: "lay",
  led: "lead",
  left: "leave",
  lent: "lend",
  lost: "lose",
  made: "make",
  met: "meet",
  overtook: "overtake",
  oversaw: "oversee",
  overthrew: "overthrow",
  paid: "pay",
  ran: "run",
  rose: "rise",
  rode: "ride",
  sang: "sing",
  sank: "sink",
  saw: "see",
  sent: "send",
  shook: "shake",
  shot: "shoot",
  sold: "sell",
  sought: "seek",
  spent: "spend",
  stole: "steal",
  stood: "stand",
  struck: "strike",
  swam: "swim",
  swore: "swear",
  taught: "teach",
  took: "take",
  threw: "throw",
  told: "tell",
  thought: "think",
  undertook: "undertake",
  understood: "understand",
  went: "go",
  withdrew: "withdraw",
  won: "win",
  wore: "wear",
  wrote: "write",
  said: "say",
  spoke: "speak",
  hit: "hit",
  cut: "cut",
  set: "set",
  shut: "shut",
  put: "put",
  quit: "quit",
  beat: "beat",
  cost: "cost",
  hosted: "host",
  knew: "know",
  ate: "eat",
  drank: "drink",
  dug: "dig",
};

const regular =
  `abandon abolish accept accompany accuse achieve acknowledge acquire add address adopt advance advise
affect agree aim allow announce appeal appear apply appoint approach approve argue arrest arrive ask assess assure
attack attempt attend attract authorise authorize average award back ban base battle believe belong block board boost
borrow call cancel capture carry cause celebrate challenge charge chair check claim clear climb close collapse collect
combine commission commit compete compile complain complete conclude condemn conduct confirm consider construct consult
contain continue contribute control convert convict cover crash create criticise criticize cross damage deal debate
decide declare decline defeat defend define delay deliver demand deny deploy describe design destroy detain detect
develop die direct disappear disclose discover discuss dismiss display donate double drop earn elect eliminate employ
enable encourage end endorse enforce enjoy enrol ensure enter establish estimate evacuate examine exceed expand expect
expel explain explode explore export express extend face fail favour file fill finance finish fire fix focus follow
force form found fund gain gather generate grant guide handle happen help hire hope identify ignore impose improve
include increase inform injure inspect install introduce invade invest investigate invite involve issue join judge jump
kick kill land last launch lend license lift limit link list live load lobby locate lock look lower maintain manage march
mark marry measure move name negotiate nominate note notify object observe obtain occupy occur offer open operate oppose
order organise organize oust outline own pardon park participate pass patrol pause perform permit pick place plan plant
play pledge plunge point postpone pour praise predict prepare present preserve press prevent print process produce
promise promote propose prosecute protect protest provide publish pull punish purchase push qualify question raise rank
rate reach react rebuild recall receive reclaim recognise recognize recommend record recover recruit reduce refer reform
refuse register reject relax release relocate rely remain remove renew renovate rent reopen repair repeal repeat replace
reply report represent request require rescue research reserve resign resolve respond restart restore restrict result
resume retain retire retreat return reveal reverse review rule sail sample sanction save scale schedule score scrap
secure seize select separate serve settle share shift ship show sign slow solve sponsor stage start state station stay
stop store strengthen study submit succeed suffer suggest supply support surge surpass survey survive suspect suspend
tackle target test threaten top total tour track trade train transfer transform travel treat trigger triple try tumble
turn unveil update upgrade urge use vaccinate veto visit volunteer vote wait walk want warn watch weaken welcome widen
work worsen pledge stabilise stabilize phone email tweet post tell write adjourn brief`
    .split(/\s+/u)
    .filter((verb) => verb !== "");

const doubled: Readonly<Record<string, string>> = {
  banned: "ban",
  dropped: "drop",
  planned: "plan",
  stopped: "stop",
  shipped: "ship",
  referred: "refer",
  committed: "commit",
  submitted: "submit",
  permitted: "permit",
  admitted: "admit",
  topped: "top",
  scrapped: "scrap",
  expelled: "expel",
  cancelled: "cancel",
  travelled: "travel",
  enrolled: "enrol",
  occurred: "occur",
  preferred: "prefer",
  transferred: "transfer",
  controlled: "control",
  compelled: "compel",
  equipped: "equip",
  slammed: "slam",
  stepped: "step",
  slipped: "slip",
  trimmed: "trim",
  swapped: "swap",
  tapped: "tap",
  grabbed: "grab",
  quizzed: "quiz",
  labelled: "label",
  modelled: "model",
  totalled: "total",
  signalled: "signal",
  fuelled: "fuel",
};

const doublesItsConsonant = new Set(Object.values(doubled));

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

const baseByPast: ReadonlyMap<string, string> = new Map([
  ...regular
    .filter((base) => !doublesItsConsonant.has(base))
    .map((base): [string, string] => [regularPast(base), base]),
  ["canceled", "cancel"],
  ["traveled", "travel"],
  ["showed", "show"],
  ...Object.entries(doubled),
  ...Object.entries(irregular),
]);

/** The base of a simple past ("launched" → "launch"), or null when the lists don't hold it. Lower case in and out. */
export const baseOfPast = (past: string): string | null => baseByPast.get(past) ?? null;

/** Verbs that stand before the subject in a question as they are. */
export const auxiliaries: ReadonlySet<string> = new Set([
  "will",
  "would",
  "was",
  "were",
  "is",
  "are",
  "has",
  "have",
  "had",
  "can",
  "could",
  "must",
  "should",
  "may",
  "might",
]);

/** Small words between subject and verb that leave the sense alone and are kept as they stand. */
export const midAdverbs: ReadonlySet<string> = new Set([
  "also",
  "already",
  "recently",
  "later",
  "then",
  "again",
  "soon",
  "officially",
  "formally",
  "publicly",
  "quickly",
  "successfully",
  "eventually",
  "finally",
  "subsequently",
  "jointly",
  "still",
  "now",
]);

const thirdPerson = (base: string): string =>
  /(?:[sxzo]|ch|sh)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

const bases: ReadonlySet<string> = new Set([
  ...baseByPast.values(),
  "be",
  "have",
  "get",
  "need",
  "know",
  "feel",
  "hear",
  "love",
  "like",
  "seem",
  "belong",
  "depend",
  "matter",
  "deserve",
  "hold",
]);
const finite: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...baseByPast.keys(),
  ...[...bases].map(thirdPerson),
  "does",
  "did",
  "do",
  "am",
  "shall",
  "cannot",
  "felt",
  "heard",
  "loved",
  "liked",
  "seemed",
  "belonged",
  "depended",
  "mattered",
  "got",
  "needed",
  "needs",
  "has",
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "won't",
  "don't",
  "doesn't",
  "didn't",
  "can't",
  "couldn't",
  "wouldn't",
  "shouldn't",
  "hasn't",
  "haven't",
  "hadn't",
]);

/** True for a word that is surely or very likely a finite verb. Lower case, straight apostrophe. */
export const isFiniteVerb = (word: string): boolean =>
  finite.has(word) || /^(?:it|he|she|that|there|we|they|you|i)'(?:[sdm]|re|ll|ve)$/u.test(word);

/** True for the base form of a verb of the lists: what follows "to" in "agreed to raise". */
export const isBase = (word: string): boolean => bases.has(word);

const reporting = new Set([
  "say",
  "tell",
  "state",
  "claim",
  "argue",
  "add",
  "warn",
  "believe",
  "deny",
  "insist",
  "suggest",
  "note",
  "admit",
  "announce",
  "report",
  "reveal",
  "confirm",
  "declare",
  "explain",
  "complain",
  "predict",
  "promise",
  "think",
  "understand",
  "find",
  "conclude",
  "estimate",
  "stress",
  "write",
  "reply",
  "agree",
  "acknowledge",
  "recall",
  "observe",
]);

/** True for a verb whose object may be a whole statement: with one behind it, it is speech and no event. */
export const isReporting = (base: string): boolean => reporting.has(base);
