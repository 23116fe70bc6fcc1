import { weekdays, writtenDay } from "../date-label";
import { gap } from "../plain";
import { monthNames } from "./worth";
import { namesPlace, unlessWords, type Need } from "./need";

const hasDay = new RegExp(`\\b${writtenDay}`, "u");
const trading =
  /\b(?:closed (?:at|on|up|down|un\p{Ll}+|higher|lower)|composite|trading|shares? (?:rose|fell|dropped|jumped|slid|slipped|gained|lost|climbed|tumbled|plunged|were|was)|was bid|was quoted)\b/u;
const index = /\b(?:[Ss]hares of|Dow|Nasdaq|FTSE|Nikkei|DAX|[Ii]ndex)\b/u;
const moved =
  /\b(?:rose|fell|dropped|jumped|slid|gained|lost|climbed|tumbled|plunged|was|closed|stood|recovered|climbing|dropping)\b/u;

/** What a market does is of one day. */
const marketDay: Need = {
  name: "the day of the trading",
  isMissing: ({ words }) =>
    // "its record high set on 6 August": another day than that of the trading.
    !hasDay.test(words.replace(/\b(?:set|reached|since)\b.*$/u, "")) &&
    (trading.test(words) || (index.test(words) && moved.test(words))),
};

const rose =
  /\b(?:rose|fell|grew|dropped|declined|increased|decreased|climbed|jumped|surged|plunged|slipped|shrank|slowed|dipped|slid|increase|decrease)\b/iu;
const span = new RegExp(
  `\\b(?:1[89]|20)\\d{2}\\b|\\b(?:${monthNames})\\b|\\b(?:years?|annual(?:ly)?|yearly|decades?|quarters?|fourth-quarter|third-quarter|second-quarter|first-quarter|monthly|weekly|season|since|after|when|overnight|Christmas|summer|winter|spring|autumn)\\b`,
  "iu",
);

/** "Sales rose 3%": in a month, or in a year? The day of the article does not tell. */
const sinceWhen: Need = {
  name: "the time of the change",
  isMissing: ({ words, quantity }) =>
    quantity.kind === "percent" &&
    !words.includes(`to ${gap}`) &&
    rose.test(words) &&
    !span.test(words.replace(/\bon the (?:year|quarter)\b/gu, "")),
};

const whichWeek = unlessWords("which week", new RegExp(`\\b(?:${weekdays.join("|")})\\b(?!, \\d)`, "u"));

const shareOf = new RegExp(
  `${gap}\\s(?:of|support|approval|stake|interest|tax|tariff|owned|controlled)\\b`,
  "iu",
);
const hasMeasure =
  /\b(?:rates?|ratings?|votes?|voters|support|shares?|margin|average|tax|tariffs?|stake|interest|inflation|growth|increase|decrease|rise|drop|fall|decline|unemployment|discount|cut|raise|sales|profits?|income|revenues?|earnings|prices?|production|output|exports?|imports?|population|economy|GDP|approval)\b/iu;
const changed =
  /\b(?:rose|fell|grew|dropped|declined|increased|decreased|climbed|jumped|surged|plunged|tumbled|slipped|gained|lost|shrank|contracted|expanded|up|down|soared|dipped|slid|risen|fallen|grown)\b/iu;

/** "Norwick Motors has a 9 percent stake": in what? */
const stakeInWhat = unlessWords(
  "what the share is of",
  new RegExp(`${gap}\\s(?:\\p{Ll}+\\s)?(?:stake|share|interest|holding)(?! (?:of|in|by)\\b)`, "iu"),
);

/** "…, one slide says": whose? */
const sourceBehind = unlessWords(
  "whose figure",
  /,\s(?:one|an?|the|another) (?:\p{Ll}+ ){1,2}(?:says|said|shows|showed|reads)$/u,
);

/** "Mara Velt won 31 percent": of what? */
const ofWhat: Need = {
  name: "what the share is of",
  isMissing: ({ words, quantity }) =>
    quantity.kind === "percent" && !shareOf.test(words) && !hasMeasure.test(words) && !changed.test(words),
};

const wins = /\b(?:won|received|took|got|earned|captured|carried|claimed|picked up|finished|leads?|led)\b/iu;
const votes = /\b(?:votes?|delegates?)\b/iu;
const atStake = /\b(?:votes?|delegates?) (?:at stake|up for grabs|remain(?:ed)?|(?:is|are) left)\b/iu;

/** "won 69 percent of the vote", "took 40 delegates": in which place? */
const wonWhere: Need = {
  name: "where it was won",
  isMissing: (shown) =>
    (atStake.test(shown.words) || (wins.test(shown.words) && votes.test(shown.words))) &&
    !namesPlace(shown) &&
    !/\b(?:referendum|nomination|election|superdelegates)\b/iu.test(shown.words),
};

/** "1,061, including 38 of the harbours": 1,061 of what? */
const ofWhatInAll = unlessWords(
  "what was counted",
  /(?<![\d.,$€£])\d[\d,]*(?:\s(?:million|billion))?,\sincluding\b/u,
);

/** "In the Republican primary, 603,000 voted": every state has one. */
const whichPrimary: Need = {
  name: "where it was won",
  isMissing: ({ words, places }) =>
    /\b(?:primary|primaries|caucus|caucuses)\b/iu.test(words) &&
    /\b(?:voted|voters|votes?|turnout|turned out|ballots|caucused)\b/iu.test(words) &&
    !places.some((place) => words.includes(place)),
};

/** What is so in one country is not so in the next. */
const whichCountry: Need = {
  name: "which country",
  isMissing: (shown) =>
    /\b(?:the (?:\p{L}+ )?(?:economy|unemployment rate|jobless rate|national debt|poverty rate|inflation rate|deficit|minimum wage|corporate tax rate|crime rate|homicide rate|rate)|^(?:the )?(?:Unemployment|Inflation|Output|Borrowing costs|Interest rates|Exports|Imports|Economic growth|Industrial production|average number of people out of work))\b/iu.test(
      shown.words,
    ) &&
    !namesPlace(shown) &&
    !/\b(?:\p{Lu}\p{Ll}+(?:an|ese|ish)|U\.S|US|UK|federal|[Ee]urozone)\b/u.test(shown.words),
};

/** "Foreign investment is flowing in - ______ in 2003 - and is among the highest in Velland": into which country? */
const intoWhichCountry: Need = {
  name: "which country",
  isMissing: (shown) =>
    /^Foreign (?:direct )?investment\b/u.test(shown.words) &&
    !namesPlace({ ...shown, words: shown.words.slice(0, shown.words.indexOf(gap)) }),
};

/** "the state Harbour Board", "the city’s council": of which state or city? */
const whichState: Need = {
  name: "which state",
  isMissing: (shown) =>
    /\b(?:the|its|their) (?:state|city|county|provincial)(?:[’']s)? (?:\p{Lu}\p{Ll}|legislature\b|senate\b|assembly\b|council\b|budget\b|party\b)/u.test(
      shown.words,
    ) && !namesPlace(shown),
};

const harmed =
  /\b(?:killed|dead|died|hurt|injured|wounded|hospitali[sz]ed|displaced|homeless|missing|evacuated|rescued|arrested|detained)\b/iu;
const happening =
  /\b(?:attack|bomb|blast|explosion|explod|crash|fire|blaze|quake|shooting|shot|gunman|gunmen|storm|hurricane|cyclone|typhoon|tornado|flood|landslide|avalanche|accident|collision|collided|capsiz|sank|sunk|sinking|riot|clash|protest|rally|war|battle|fighting|raid|strike|massacre|derail|outbreak|epidemic|virus|disease|famine|stampede|eruption|erupted|drought|heat ?wave|disaster|collaps|siege|hijack|coup|offensive|invasion|uprising|crackdown|march|demonstrat|enforcement|swine flu|flu)/iu;

/** "72 others were hurt": in what? */
const inWhat: Need = {
  name: "what happened",
  isMissing: ({ words, quantity }) =>
    quantity.kind === "count" && harmed.test(words) && !happening.test(words),
};

/** "Norwick Motors donated 40 boats": to whom? */
const toWhom: Need = {
  name: "to whom it was given",
  isMissing: ({ words }) =>
    (givenOnly.test(words) || aidOnly.test(words)) && !/\b(?:to|for|toward|towards|into)\b/iu.test(words),
};
/** "has confirmed a new ______ aid package" */
const aidOnly = new RegExp(
  `${gap} (?:[\\p{Ll}-]+ ){0,2}(?:aid|bail-?out|funding|grant|loan|relief|rescue)(?: (?:deal|package|plan|programme|program))?$`,
  "u",
);
const givenOnly = new RegExp(`\\b(?:donate|donated|contribute|contributed|pledged|sent|lent)\\s${gap}`, "iu");

const ahead = new RegExp(`\\b(?:is|was|are|were) (?:up|down) ${gap}`, "iu");

/** "is up 15 points in Norwick": over whom? "by a three-point margin, 45 to 42": each tells the other. */
const lead: Need = {
  name: "whom somebody is ahead of",
  isMissing: ({ words }) =>
    (ahead.test(words) && !/\b(?:over|against|from|on)\b/iu.test(words)) ||
    (/\p{L}-point\b/iu.test(words) && (words.includes(`${gap} to`) || words.includes(`to ${gap}`))),
};

/** What was measured, of what, where and when. */
export const whatIsMeasured: readonly Need[] = [
  marketDay,
  whichWeek,
  sinceWhen,
  stakeInWhat,
  sourceBehind,
  ofWhat,
  wonWhere,
  whichPrimary,
  ofWhatInAll,
  whichCountry,
  intoWhichCountry,
  whichState,
  inWhat,
  toWhom,
  lead,
];
