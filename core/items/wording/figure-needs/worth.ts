import type { Quantity } from "../../../annotate/annotation";
import { months } from "../date-label";
import { gap } from "../plain";
import { unlessWords, type Need, type Shown } from "./need";

/** Names of months, as articles write them. */
export const monthNames = `${months.join("|")}|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec`;

const isNoName = unlessWords(
  "a figure of its own",
  new RegExp(`\\b(?:${monthNames})\\.?\\s${gap}`, "u"),
  new RegExp(
    `\\b(?:No|Nos|Route|Highway|Interstate|Room|Flight|Channel|Title|Article|Section|Chapter|Proposition|Measure|Amendment|Resolution|Game|Week|Phase|Stage)\\.?\\s${gap}`,
    "u",
  ),
  // "the 12 cent per share loss", "a 12 person primary": the number only describes the noun.
  new RegExp(
    `${gap}\\s(?:person|member|man|woman|day|week|month|year|hour|minute|page|point|cent|dollar|mile|foot|inch|seat|vote|state|nation|country|team|way|run|goal|game|car|lane|room|story|storey)\\b(?! (?:states|nations|countries))`,
    "u",
  ),
  new RegExp(`${gap}\\s(?:bill|note|coin|banknote|cheque|check)s?\\b`, "u"),
  // "the $2 billion Norwick Income Fund": the figure describes what has a name.
  new RegExp(`\\b(?:[Tt]he|[Ii]ts|[Aa]n?) ${gap} (?:\\p{Lu}\\p{L}+ ){2,4}\\p{Ll}`, "u"),
  // "all four limbs": whoever can count knows.
  new RegExp(
    `\\b(?:all|both) ${gap} (?:limbs|legs|arms|hands|feet|eyes|wheels|tyres|seasons|quarters|corners|sides|walls|sets|rounds|weekdays|continents|oceans|grand slams|majors|home nations|(?:of the )?(?:main |major )?parties)\\b`,
    "iu",
  ),
  // "the world number five": a place in a list.
  new RegExp(`\\b[Nn]umber ${gap}`, "u"),
  // "20 cases per 100,000 people", "for every 10 boats": a rate is told for so many everywhere.
  new RegExp(`\\b(?:per|(?:for|(?:out )?of) (?:every|each)) ${gap}`, "iu"),
  // "70 euro cents", "dollars 4bn": half of the sum would stay outside the gap.
  new RegExp(`${gap} (?:euro )?(?:cents|pence)\\b|\\p{L}*(?:pounds|dollars|euros|yen) ${gap}`, "iu"),
);

const contest = new RegExp(
  `${gap}\\s(?:\\p{L}+\\s){0,2}(?:champion|medall?ist|winner|final|semi-?final|race|title|record|relay|hurdles|freestyle|sprint|runners?|swimmers?|hurdlers?|best)\\b`,
  "iu",
);
const flight = new RegExp(
  `\\b(?:shot|header|volley|drive|strike|putt|kick|penalty|wide|scored)\\b[^,;]{0,40}\\bfrom ${gap}`,
  "iu",
);

const setPiece = new RegExp(`\\b(?:free[- ]?kick|penalty|shot|header|drop goal)\\b[^,;]{0,30} ${gap}`, "iu");

/** "the 60m champion", "the 10km race", "shot wide from 20 yards": it says which contest, or how far a ball flew. */
const isNoContest = unlessWords("a figure of its own", contest, flight, setPiece);

const discipline = new RegExp(
  `${gap}\\s(?:\\p{L}+\\s){0,2}(?:events?|titles?|heats?|dash|swim|backstroke|breaststroke|butterfly|medley|steeplechase|walk|gold|silver|bronze|victor(?:y|ies)|wins?|success|legend|hopes?|hopefuls?|specialists?|star|hero|rankings?|standings)\\b`,
  "iu",
);

/** What is run: between 400 and 800 metres there is no race. */
export const raceDistances: ReadonlySet<number> = new Set([
  60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000,
]);

/** "100m" that was read as a hundred million. */
const isReadAsMillions = ({ kind, low }: Quantity): boolean =>
  kind === "count" && raceDistances.has(low / 1e6);

/** "the 100m and 200m events": a length by which a contest is called; "three events" are counted. */
const isNoDiscipline: Need = {
  name: "a figure of its own",
  isMissing: ({ words, quantity }) =>
    (quantity.kind === "measure" || isReadAsMillions(quantity)) && discipline.test(words),
};

const top = new RegExp(`\\btop ${gap}`, "iu");

/** "the top 40 bands": how long a list is. */
const isNoList: Need = {
  name: "a figure of its own",
  isMissing: ({ words, quantity }) => quantity.kind === "count" && top.test(words),
};

const number =
  "[$£€]?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d[\\d.,]*(?:bn|tn|m|k|%)?)(?: (?:hundred|thousand|million|billion))?";

/** "two or ______", "between 3 and ______", "______ a month or £50 a year": the one tells the other. */
const isNoEnd = unlessWords(
  "a figure of its own",
  new RegExp(`\\b(?:${number}) or (?:even |perhaps |maybe )?${gap}`, "iu"),
  new RegExp(`${gap} or (?:even |perhaps |maybe )?(?:${number})(?![\\p{L}\\d])`, "iu"),
  new RegExp(`${gap} (?:an?|per|each) \\p{L}+,? or (?:${number})(?![\\p{L}\\d])`, "iu"),
  new RegExp(`(?:${number}) (?:an?|per|each) \\p{L}+,? or ${gap}`, "iu"),
  new RegExp(`\\bbetween (?:${number})(?: \\p{L}+)? and ${gap}`, "iu"),
  new RegExp(`\\bbetween ${gap}(?: \\p{L}+)? and (?:${number})(?![\\p{L}\\d])`, "iu"),
);

const figure = "[$£€]?\\d[\\d.,]*(?:bn|tn|m|%)?(?: (?:per ?cent|points?|million|billion))?";

const close =
  "\\b(?:ahead|edg(?:e[ds]?|ing)|lead(?:s|ing)?|led|narrow(?:ly)?|slim|statistical tie|tight|virtual(?:ly)?)\\b";

/**
 * "edging Roe 46 percent to ______", "touched ______ before closing at $53.03": the figure beside it leaves hardly any
 * room, and whatever is farther off than a hair is thrown away.
 */
const isNoNeighbour = unlessWords(
  "a figure of its own",
  new RegExp(`${close}[^;]{0,80}?(?<!from |[\\d.,])${figure},? to ${gap}`, "iu"),
  new RegExp(`${close}[^;]{0,80}?(?<!from )${gap},? to ${figure}`, "iu"),
  new RegExp(
    `${gap}[^;]{0,60}? before (?:closing|easing|ending|finishing|settling|slipping)(?: back)? (?:at|to) ${figure}`,
    "iu",
  ),
  new RegExp(
    `${figure}[^;]{0,60}? before (?:closing|easing|ending|finishing|settling|slipping)(?: back)? (?:at|to) ${gap}`,
    "iu",
  ),
);

/** What a list of names begins each of them with: "the 2003 Osterby Open". */
const anyName = "(?:the |an? )?(?:\\d{4} )?\\p{Lu}";

/** "four firms - Osterby Gas, Norwick Oil and Tarnby Coal - for": whoever counts what is listed needs no article. */
const isNotListed = unlessWords(
  "a figure of its own",
  new RegExp(`${gap} (?:[\\p{Ll}-]+ ){1,3}?(?:[–—-]|--) ?[^,–—]{2,60},[^–—]{2,120} and `, "u"),
  new RegExp(`${gap} (?:[\\p{Ll}-]+ ){0,3}[\\p{Ll}-]+: [^,]{2,60},[^:]{2,120} and `, "u"),
  new RegExp(
    `${gap} (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+, ${anyName}[^,]{2,60}, ${anyName}[^,]{2,60},? and ${anyName}`,
    "u",
  ),
);

/** "stayed at around the 40% mark", in a statement that is vague itself: whoever says so gives no figure. */
const isNoRoughMark = unlessWords(
  "a figure of its own",
  new RegExp(`\\b(?:about|around|near|close to) the ${gap} (?:mark|level)\\b`, "iu"),
);

/** "There was chatter that around 12 captains might strike": a rumour counts nothing. */
const isNoRumour = unlessWords(
  "a figure of its own",
  new RegExp(`\\b(?:chatter|gossip|rumou?rs?|whispers?)\\b[^;]{0,40} (?:that|of|about)\\b[^;]*${gap}`, "iu"),
);

/** How something was found out, and what only a dealer wants to know: no teacher asks for it. */
const isOfTheStory = unlessWords(
  "something worth asking",
  /\b(?:margin of (?:sampling )?error|randomly selected|sample (?:of|size)|(?:poll|survey|study) (?:was|were) conducted|conducted (?:the|an?|its|their) (?:poll|survey)|probability-based)\b/iu,
  // "surveyed 500 voters, including 447 …"
  new RegExp(
    `\\b(?:surveyed|polled|interviewed|questioned) \\d[^;]{0,60}\\bincluding (?:\\p{L}+\\s){0,2}${gap}`,
    "iu",
  ),
  // "according to three people familiar with it", "a sample, which consisted of 429 voters"
  new RegExp(`\\baccording to ${gap} (?:\\p{L}+ )?(?:people|sources|officials|persons)\\b`, "iu"),
  /\bsample, which (?:consisted|was made up) of\b/iu,
  new RegExp(`\\b(?:poll|survey|sample|study) of (?:[\\p{L}-]+\\s){0,2}${gap}`, "iu"),
  new RegExp(`${gap}\\s(?:[\\p{L}-]+\\s){0,3}(?:respondents|participants|outstanding)\\b`, "iu"),
  new RegExp(`\\b(?:incomes?|salar(?:y|ies)|aged?) (?:\\p{L}+\\s){0,2}${gap}`, "iu"),
  new RegExp(
    `${gap}\\s(?:steps|feet tall|relationships|paragraphs|pages|words|slides|minutes|hours)\\b`,
    "iu",
  ),
  /^(?:Each|Every) (?:note|share|bond|debenture|warrant|unit|right)\b|\bper (?:note|bond|debenture|warrant)\b/iu,
  /\b(?:debentures?|registration statement|(?:average|common|preferred) shares|SEC filing|total returns?|fully diluted|shares, including|convertible|par value|basis points?|tranche)\b/iu,
);

const askedBehind = new RegExp(
  `${gap}\\s(?:[\\p{L}-]+\\s){1,5}(?:surveyed|polled|interviewed|questioned)\\b`,
  "iu",
);

/** "the 2,000 captains interviewed": how many were asked is not what was found. */
const isNoSample: Need = {
  name: "something worth asking",
  isMissing: ({ words, quantity }) => quantity.kind === "count" && askedBehind.test(words),
};

const eachShare = new RegExp(`${gap} (?:a|per|each) share\\b`, "u");
const shareMoved = new RegExp(
  `\\b(?:shares?|stock|bonds?|notes?)\\b[^,;]{0,60}\\b(?:rose|fell|gained|lost|jumped|slid|slipped|dropped|climbed|closed|ended|opened|traded|sold|skidded|surged|sank|was up|were up|was down|were down)\\b[^;]*${gap}`,
  "iu",
);

const traded =
  "(?:alumini?um|Bitcoin|bitcoin|Brent|cocoa|coffee|copper|corn|cotton|crude|euro|franc|gold|iron ore|lira|nickel|oil|palladium|peso|platinum|pound|rand|rouble|ruble|rupee|silver|soybeans|sterling|Sterling|sugar|tin|wheat|yen|yuan|zinc)";
const quoted = new RegExp(
  `\\b${traded}\\b[^,;]{0,60}\\b(?:added|advanced|climbed|dipped|dropped|eased|edged|fell|firmed|gained|jumped|lost|rallied|rose|settled|slid|slipped|strengthened|surged|traded|was (?:down|flat|last|trading|up)|weakened)\\b[^;]*\\b(?:at|to) ${gap}`,
  "u",
);
/** "lost ______ to $1,737 a tonne", "was last at $60.73, down ______ on the day" */
const movedBy = new RegExp(
  `\\b${traded}\\b[^,;]{0,60}\\b(?:added|advanced|climbed|dipped|dropped|eased|edged|fell|firmed|gained|jumped|lost|rallied|rose|slid|slipped|strengthened|surged|weakened) (?:by )?${gap} (?:at|to|versus|against)\\b|\\b(?:down|up) ${gap} on the day\\b`,
  "u",
);
/** A course has a date: whoever tells of a month or a year tells news. */
const overLonger = /(?<![\p{L}-])(?:annual|average|decade|month|quarter|year|(?:19|20)\d{2})/iu;

/** "Three-month tin lost 0.1% to ______": a line of the list that closes a report from the market. */
const isQuoted = ({ words, quantity: { kind, unit } }: Shown): boolean =>
  !overLonger.test(words) &&
  (((kind === "money" || /\bper \p{L}/u.test(unit)) && quoted.test(words)) ||
    (kind === "percent" && movedBy.test(words)));

/** What a share cost or a market did on one day, and how much of it changed hands: tomorrow it is another figure. */
const isNoPriceOfTheDay: Need = {
  name: "more than a day's price",
  isMissing: (shown) => isQuoted(shown) || isOfOneDay(shown),
};

const isOfOneDay = ({ words, quantity, topic }: Shown): boolean =>
  /\bper share\b/u.test(quantity.unit) ||
  (quantity.kind === "money" && /\b(?:stock|shares)\b[^;]+\b(?:a|per|each) share\b/u.test(words)) ||
  eachShare.test(words) ||
  /\b(?:composite|over-the-counter|after-hours|early|late|morning|afternoon) trading\b|\bStock Exchange trading\b|\b(?:trading|share) volume\b|\bturnover\b|\b(?:shares|stock) outstanding\b|\bshares (?:had been|have been|were) tendered\b/iu.test(
    words,
  ) ||
  shareMoved.test(words) ||
  // A crash is news where the story is about it.
  (/\b(?:Index|Average|Dow|Nasdaq|FTSE|Nikkei|Hang Seng|S&P)\b/iu.test(words) &&
    /^(?:points|count)$/u.test(quantity.kind) &&
    !["dow", "nasdaq", "nikkei", "ftse", "stock", "market"].some((word) => topic.has(word)));

/** What makes a figure one that a teacher asks for. */
export const worthAsking: readonly Need[] = [
  isNoName,
  isNoContest,
  isNoDiscipline,
  isNoEnd,
  isNoNeighbour,
  isNotListed,
  isNoList,
  isOfTheStory,
  isNoSample,
  isNoRoughMark,
  isNoRumour,
  isNoPriceOfTheDay,
];
