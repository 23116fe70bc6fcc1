import { isFiniteVerb } from "../../../claims/verb-forms";
import { gap } from "../plain";
import { unlessWords, type Need } from "./need";
import { raceDistances } from "./worth";

const ofWhole = `(?:members?|member states|states|countries|nations|MPs|lawmakers|senators|residents|inhabitants|villagers|citizens)`;

/** "the union represents 40,000 captains", "the village's 900 residents": how large a body is tells who it is. */
const isNoSize = unlessWords(
  "a figure of the story",
  new RegExp(`\\brepresent(?:s|ed|ing)? ${gap} (?!of\\b)(?!(?:\\p{L}+ ){1,4}who\\b)\\p{L}`, "iu"),
  new RegExp(`\\b(?:the|its|their|all)(?: [\\p{L}-]+ of)? ${gap} (?:\\p{L}+ ){0,2}${ofWhole}\\b`, "iu"),
  new RegExp(`[’']s? ${gap} (?:\\p{L}+ ){0,2}${ofWhole}\\b`, "u"),
);

/** "missed 3 penalties", "broke her twice", "pitched seven innings": a match is told by its result. */
const isNoMatchCount = unlessWords(
  "a figure of the story",
  new RegExp(
    `${gap} (?:\\p{L}+ ){0,2}(?:penalt(?:y|ies)|aces|double faults|break points|set points|match points|corners|free[- ]kicks|conversions|line-?outs|innings|shots at goal)\\b`,
    "iu",
  ),
  new RegExp(`\\bbroke\\b[^,;]{0,40} ${gap} times\\b`, "iu"),
  // "won nine points on end for the set", "in game five of the second"
  new RegExp(`${gap} (?:(?:consecutive|straight|successive) )?(?:points|games)\\b[^;]*\\bset\\b`, "iu"),
  new RegExp(`\\bset\\b[^;]*${gap} (?:(?:consecutive|straight|successive) )?(?:points|games)\\b`, "iu"),
  new RegExp(`\\b(?:in|of|at|after|during) (?:game|set|lap|round|frame|heat) ${gap}`, "iu"),
);

const yardsAway = new RegExp(
  `\\b(?:from|inside|outside) ${gap}(?! (?:to|tall|high|wide|deep)\\b)|${gap} out\\b`,
  "iu",
);

/** "headed in from eight yards", "saved from 20 metres out": how far a ball flew. */
const isNoShot: Need = {
  name: "a figure of the story",
  isMissing: ({ words, quantity: { kind, unit } }) =>
    kind === "measure" &&
    yardsAway.test(words) &&
    (/^(?:yards?|yds?)$/iu.test(unit) || words.includes(`${gap} out`)),
};

/** "slipped four places to number eight", "17 places below": the place counts, and not the steps to it. */
const isNoStep = unlessWords(
  "a figure of the story",
  new RegExp(`${gap} places (?:above|below|behind|ahead|inferior|higher|lower|up|down|clear|to)\\b`, "iu"),
  new RegExp(`\\b(?:rose|fell|slipped|climbed|dropped|jumped|moved|up|down) ${gap} places\\b`, "iu"),
);

/** "captained Osterby for seven seasons", "attended the school for three semesters": a line of somebody's life. */
const isNoStint = unlessWords(
  "a figure of the story",
  new RegExp(
    `\\b(?:attended|studied|captained|coached|managed|played|served|taught|lived|worked)\\b[^,;]{0,50} (?:for )?${gap} (?:[\\p{L}-]+ ){0,2}(?:years|seasons|semesters|terms)\\b`,
    "iu",
  ),
);

/** "the ______ 4in Roe": half of a height. */
const isNoHalf = unlessWords(
  "a figure of its own",
  new RegExp(`${gap} \\d{1,2} ?(?:in|inch(?:es)?|cm|oz|ounces?|lbs?|pence|cents)\\b`, "iu"),
);

const plusSome = new RegExp(`\\bplus ${gap} \\p{Ll}`, "u");
const survivedBy = new RegExp(`\\bsurvived by\\b[^;]*${gap}`, "iu");

/** So many go along without a name. */
const mostInRetinue = 12;

/** "names Roe plus three deck hands", "survived by two sons and seven grandchildren": those who have no name in the story. */
const isNoRetinue: Need = {
  name: "a figure of the story",
  isMissing: ({ words, quantity: { kind, low } }) =>
    kind === "count" && ((plusSome.test(words) && low <= mostInRetinue) || survivedBy.test(words)),
};

const byTechnician =
  /^(?:(?:kilo|mega|giga|tera)(?:byte|bit|hertz)s?|[kmgt]b|[kmg]hz|pixels?|megapixels?)$/iu;
const ofPart = new RegExp(
  `${gap} (?:internal |external )?(?:hard (?:drive|disk|disc)s?|memory|RAM|processors?|chips?|cards?)\\b`,
  "iu",
);
const byGrid = new RegExp(`\\d ?[*×] ?(?:\\d|${gap})|${gap} ?[*×] ?\\d`, "u");

/** "2048 * ______ pixels", "a three-gigabyte hard drive": a line of a data sheet. */
const isNoDataSheet: Need = {
  name: "a figure of the story",
  isMissing: ({ words, quantity: { kind, unit } }) =>
    byGrid.test(words) || (kind === "measure" && byTechnician.test(unit) && ofPart.test(words)),
};

const ofSport =
  /\b(?:records?|clear(?:ed)?|vault(?:ed|ing)?|jump(?:ed)?|leap|leapt|thr(?:ew|ow|own)|race|heat|sprint|lap|(?:gold|silver|bronze) medal)\b/iu;
const lengthOrTime =
  /^(?:met(?:re|er)s?|m|cm|centimet(?:re|er)s?|feet|foot|inch(?:es)?|seconds?|secs?|minutes?|mins?)$/iu;
const metresOrSeconds = new RegExp(`${gap} (?:met(?:re|er)s?|sec(?:ond)?s?)\\b`, "iu");

const ofRunning =
  /\b(?:run(?:s|ner|ners|ning)?|ran|marathon|Olympics?|indoors?|outdoors?|season|athletics?|titles?|champion(?:s|ships?)?|finals?|heats?|events?|wins?|won|second|third|medals?|record|sprint|relay)\b/iu;

/**
 * "cleared 6.05 metres", "won in 9.95 seconds": whoever knows the sport knows that a metre more or a second less is
 * nobody's, and of two that lie near each other nobody keeps one in mind.
 */
const isNoMark: Need = {
  name: "a figure of the story",
  isMissing: ({ words, quantity: { kind, unit, low } }) =>
    (kind === "measure" && lengthOrTime.test(unit) && raceDistances.has(low) && ofRunning.test(words)) ||
    (((kind === "measure" && lengthOrTime.test(unit)) || metresOrSeconds.test(words)) && ofSport.test(words)),
};

const opensName = new RegExp(`[“‘]${gap} \\p{Lu}`, "u");
const ofBody = new RegExp(
  `\\b(?:his|her|its|their|the) ${gap} \\p{Lu}[\\p{L}-]+ (?:company|firm|group|label|band|summit|club|network)\\b`,
  "u",
);
const ofModel = new RegExp(
  `\\b(?:an?|his|her|its|their|new|the) ${gap} (?:\\p{Lu}[\\p{L}-]+ ){1,2}(?:aircraft|airliners?|cars?|consoles?|engines?|handsets?|helicopters?|jets?|laptops?|models?|phones?|planes?|rockets?|tablets?)\\b`,
  "u",
);
const ofTournament = new RegExp(`(?:\\b(?:19|20)\\d{2}|[’']s) ${gap} Nations\\b`, "u");
const ofNetwork = new RegExp(`${gap} (?:networks?|phones?|services?|technology)\\b`, "u");

const ofTitle = new RegExp(`\\p{Lu}\\p{L}+[’']s? ${gap} (\\p{Ll}+)`, "u");

/** "Roe’s 12 fell to number two": a title that ends in a number. */
const isOfTitle = (words: string): boolean => isFiniteVerb(ofTitle.exec(words)?.[1] ?? "");

/** "“______ Amigos”", "his ______ Entertainment company", "the 3G networks", "its new ______ Gull jets": a piece of a name. */
const isNoPieceOfName: Need = {
  name: "a figure of its own",
  isMissing: ({ words, quantity: { unit } }) =>
    [opensName, ofBody, ofModel, ofTournament].some((pattern) => pattern.test(words)) ||
    isOfTitle(words) ||
    (/^g$/iu.test(unit) && ofNetwork.test(words)),
};

/** What stands beside the story's own figures. */
export const noneInPassing: readonly Need[] = [
  isNoSize,
  isNoMatchCount,
  isNoShot,
  isNoStep,
  isNoStint,
  isNoHalf,
  isNoRetinue,
  isNoDataSheet,
  isNoMark,
  isNoPieceOfName,
];
