import { lines, wordSet } from "./phrase-book";

/**
 * How a verb brings in what was said.
 * say: "X said (that) C"; tell: "X told Y (that) C"; warn: with or without Y; call: "X called Y “Q”";
 * describe: "X described Y as “Q”"; echo: agrees with words of another; ask: brings in a question.
 */
export type Frame = "say" | "tell" | "warn" | "call" | "describe" | "echo" | "ask";

/** affirmed: the speaker stands behind the words; denied: against them; doubted: the writer or speaker is not sure. */
export type Polarity = "affirmed" | "denied" | "doubted";

export type ReportingVerb = {
  readonly lemma: string;
  readonly frame: Frame;
  readonly polarity: Polarity;
  /** May stand before its subject after a closing mark: “…,” said X. */
  readonly inverts: boolean;
  /** May take a statement without marks: verbs such as "joke" or "smile" only carry quotations. */
  readonly indirect: boolean;
};

export type VerbForm = {
  readonly verb: ReportingVerb;
  readonly form: "base" | "third" | "past" | "participle" | "gerund";
};

// lemma; third, past, participle, gerund when irregular; frame; flags: d denied, q doubted, i never inverted, o only with quotation marks
const rows = lines(`
  say; says said said saying; say
  tell; tells told told telling; tell; i
  add; ; say
  warn; ; warn
  announce; ; say
  argue; ; say
  ask; ; ask
  assert; ; say
  acknowledge; ; say
  admit; admits admitted admitted admitting; say
  advise; ; warn
  affirm; ; say
  agree; ; say
  allege; ; say; q
  assure; ; tell; i
  believe; ; say; qi
  boast; ; say
  blog; blogs blogged blogged blogging; say; o
  call; ; call; i
  caution; ; warn
  charge; ; say; qi
  cite; ; say; io
  claim; ; say; q
  comment; ; say; o
  complain; ; say
  conclude; ; say
  concede; ; say
  confirm; ; say
  contend; ; say; q
  continue; ; say; o
  counter; ; say
  cry; cries cried cried crying; say; o
  declare; ; say
  decry; decries decried decried decrying; describe; i
  demand; ; say
  deny; denies denied denied denying; say; d
  describe; ; describe; i
  disclose; ; say
  dismiss; ; describe; i
  dispute; ; say; d
  dub; dubs dubbed dubbed dubbing; call; i
  echo; echoes echoed echoed echoing; echo; i
  emphasise; ; say
  emphasize; ; say
  estimate; ; say; q
  exclaim; ; say; o
  explain; ; say
  express; ; say; io
  fear; ; say; qi
  find; finds found found finding; say; i
  forecast; forecasts forecast forecast forecasting; say; i
  hint; ; say; q
  hope; ; say; qi
  highlight; ; say; i
  indicate; ; say
  inform; ; tell; i
  insist; ; say
  interject; ; say; o
  joke; ; say; o
  judge; ; say; i
  label; labels labelled labelled labelling; call; i
  labeled; labels labeled labeled labeling; call; i
  lament; ; say
  maintain; ; say
  mention; ; say
  mutter; ; say; o
  note; ; say
  object; ; say
  observe; ; say
  opine; ; say
  order; ; tell; io
  pledge; ; say
  plead; ; say; o
  point; ; say; io
  post; ; say; o
  praise; ; describe; i
  predict; ; say; q
  proclaim; ; say
  promise; ; say
  propose; ; say
  protest; ; say
  quip; quips quipped quipped quipping; say; o
  read; reads read read reading; say; io
  reason; ; say
  reassure; ; tell; i
  recall; ; say
  recount; ; say
  reiterate; ; say
  remark; ; say
  remind; ; tell; i
  repeat; ; say
  reply; replies replied replied replying; say
  report; ; say
  respond; ; say
  retort; ; say; o
  reveal; ; say
  rule; ; say; i
  shout; ; say; o
  speculate; ; say; q
  state; ; say
  stress; ; say
  suggest; ; say; q
  summarise; ; say; o
  suspect; ; say; qi
  swear; swears swore sworn swearing; say
  testify; testifies testified testified testifying; say
  think; thinks thought thought thinking; say; qi
  threaten; ; say
  tweet; ; say
  urge; ; tell; io
  vow; ; say
  whisper; ; say; o
  wonder; ; ask
  write; writes wrote written writing; say
  yell; ; say; o
  accuse; ; describe; io
  attest; ; say
  attack; ; describe; io
  blast; ; describe; io
  brand; ; call; i
  brag; brags bragged bragged bragging; say
  bemoan; ; describe; io
  chant; ; say; o
  characterise; ; describe; io
  characterize; ; describe; io
  chide; ; describe; io
  clarify; clarifies clarified clarified clarifying; say
  condemn; ; describe; io
  counsel; ; warn
  criticise; ; describe; io
  criticize; ; describe; io
  deadpan; deadpans deadpanned deadpanned deadpanning; say; o
  declaim; ; say; o
  defend; ; describe; io
  denounce; ; describe; io
  deride; ; describe; io
  disagree; disagrees disagreed disagreed disagreeing; say; o
  elaborate; ; say; o
  email; ; tell; io
  enthuse; ; say; o
  fume; ; say; o
  gripe; ; say
  grumble; ; say
  gush; ; say; o
  hail; ; describe; io
  implore; ; say; o
  inquire; ; ask
  intone; ; say; o
  laud; ; describe; io
  lecture; ; say; o
  marvel; ; say; o
  mock; ; describe; io
  murmur; ; say; o
  muse; ; say; o
  offer; ; say; o
  pen; pens penned penned penning; say; io
  ponder; ; ask
  portray; ; describe; io
  posit; ; say
  proffer; ; say; o
  question; ; ask
  rail; ; describe; io
  reckon; ; say; q
  recite; ; say; o
  refer; refers referred referred referring; describe; io
  regard; ; describe; io
  reject; ; describe; io
  ridicule; ; describe; io
  scoff; ; say; o
  scream; ; say; o
  sigh; ; say; o
  slam; slams slammed slammed slamming; describe; io
  snap; snaps snapped snapped snapping; say; o
  summarize; ; say; o
  tease; ; say; o
  theorise; ; say; q
  theorize; ; say; q
  tout; ; describe; io
  underline; ; say; i
  underscore; ; say; i
`);

const vowel = /[aeiou]/u;

/** Regular forms: "announce" announces announced announcing, "deny" is listed as irregular. */
function regular(lemma: string): readonly string[] {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const third = /(?:[szx]|[sc]h)$/u.test(lemma)
    ? `${lemma}es`
    : lemma.endsWith("y") && !vowel.test(lemma.at(-2) ?? "")
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  return [third, `${stem}ed`, `${stem}ed`, `${stem}ing`];
}

function readRow(row: string): [string, VerbForm][] {
  const [lemma = "", irregular = "", frame = "say", flags = ""] = row.split(";").map((cell) => cell.trim());
  const [third = "", past = "", participle = "", gerund = ""]: readonly string[] =
    irregular === "" ? regular(lemma) : irregular.split(" ");
  const verb: ReportingVerb = {
    lemma,
    frame: frame as Frame,
    polarity: flags.includes("d") ? "denied" : flags.includes("q") ? "doubted" : "affirmed",
    inverts: !flags.includes("i"),
    indirect: !flags.includes("o"),
  };
  return [
    [lemma, { verb, form: "base" }],
    [third, { verb, form: "third" }],
    [gerund, { verb, form: "gerund" }],
    // Past before participle: of two equal forms the finite one is meant more often, and the reader checks for "was".
    [participle, { verb, form: "participle" }],
    [past, { verb, form: "past" }],
  ];
}

const forms: ReadonlyMap<string, VerbForm> = new Map(rows.flatMap(readRow));

/** The reporting verb a word is a form of, in lower case; null for other words. */
export const reportingVerb = (word: string): VerbForm | null => forms.get(word) ?? null;

/** Forms that are nouns as often as verbs: "the report", "his claims". */
export const alsoNouns = wordSet(
  `report reports attack attacks blast blasts brand brands chant chants counsel email emails hail lecture offer offers pen pens question questions rail rails regard regards scream screams sigh sighs mock slam slams refer tease reckoning claim claims charge charges demand demands call calls order orders state states note notes comment comments post posts
   rule rules object objects point points fear fears hope hopes forecast forecasts estimate estimates judge judges label labels promise promises
   reason reasons protest protests praise counter cry cries plead pledge pledges vow vows find finds suspect suspects dispute disputes
   warning finding findings ruling saying writing reading building feeling meaning stress highlight highlights reply tweet tweets answer
   read hint hints stated blog question questions reports thought dub mention mentions recount remark remarks announcement cite sites advice observed`,
);
