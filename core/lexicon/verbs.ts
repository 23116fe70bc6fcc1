/**
 * Past forms and the base form each comes from. A question about a date or a figure needs the base ("did … launch"),
 * and a guess at it would be wrong for one verb in twenty; so a verb that is not in these lists is not turned round.
 * Left out on purpose: words that are more often nouns or adjectives in the past form (bound, felt as cloth, left as a
 * side is kept because a name stands before it).
 */
export const irregularPasts: Readonly<Record<string, string>> = {
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
  overcame: "overcome",
  shrank: "shrink",
  underwent: "undergo",
  upheld: "uphold",
  withheld: "withhold",
};

/** Verbs whose past ends in -ed. */
export const regularVerbs: readonly string[] =
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
work worsen phone email tweet post tell write adjourn brief
bolster brag cite clarify coincide commemorate compensate concede conceive confront conquer convene correct dampen
decry dedicate defer defy demolish denounce deport deter devise diagnose dictate disagree discourage dispatch disrupt
distribute divide dominate draft eject emerge emphasise emphasize enact encounter endanger endure engage enlist
entertain erase escape evict evolve excel exclude execute exempt exhaust expose flood fulfil govern greet hail hamper
harvest heighten illustrate impeach imply import impress incorporate infect inherit inspire instruct insure integrate
intend intensify intercept interrupt invent invoke justify lament liberate liken manufacture mediate melt mention
merge migrate misuse mobilise mobilize mock monitor motivate nationalise nationalize neglect obey oblige obstruct
outlaw outnumber outpace outsource overhaul overlook overrule overshadow overturn paint penalise penalize perish
persuade plead populate preside prevail privatise privatize proclaim prohibit prompt prosper publicise publicize
pursue rattle raze reaffirm realise realize reassure reclassify reconsider reconstruct redesign redirect regain
regulate reinstate reiterate relieve relinquish remark remind render repay reshape resist retrieve reunite revamp
revive revoke scrutinise scrutinize shorten sideline simplify smuggle soften solicit specialise specialize speculate
stir streamline stretch subsidise subsidize succumb sue suppress sustain televise terminate testify thank toughen
translate uncover undermine unearth unite unleash unlock uproot vacate validate vandalise vanish violate weigh`
    .split(/\s+/u)
    .filter((verb) => verb !== "");

/** Verbs whose other forms are mostly read as nouns ("bridges", "a film"): only their past tells a verb. */
export const pastOnlyVerbs: readonly string[] =
  `auction bail beam benefit blame blast breach bridge brush bypass campaign captain caution cement chart coach coin
compare concern contest contract debut delight detail dispute echo edge elevate embark exchange exhibit experience
extract feature film fine forge foster gamble gauge guarantee halt harm highlight honor honour house implement
initiate interview jail lash lecture loan loot mail mandate mine mirror mount narrow nickname notch offset package
patent peak pilot pioneer pitch plough poll portray practise premiere probe pump puncture purge quote raid rally
reward rock roll sack salvage seal sentence shelter shelve shield shock shoulder slash smash soar spark spike stagger
standardise stem storm stress summon surface surround tally tax tease tighten topple tout transport triumph usher vow
witness worry wound wreck yield`.split(/\s+/u);

/** Verbs that double their last letter: a rule would need to know where they are stressed. */
export const doubledPasts: Readonly<Record<string, string>> = {
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
  barred: "bar",
  curbed: "curb",
  lagged: "lag",
  spurred: "spur",
  tipped: "tip",
  stunned: "stun",
  trapped: "trap",
  logged: "log",
  stabbed: "stab",
  plotted: "plot",
  skipped: "skip",
  scanned: "scan",
};
