import { gap } from "../plain";
import { unlessWords, type Need } from "./need";

const ofWhole = `(?:members?|member states|states|countries|nations|MPs|lawmakers|senators|residents|inhabitants|villagers|citizens)`;

/** "the union represents 40,000 captains", "the village's 900 residents": how large a body is tells who it is. */
const isNoSize = unlessWords(
  "a figure of the story",
  new RegExp(`\\brepresent(?:s|ed|ing)? ${gap} (?!of\\b)(?!(?:\\p{L}+ ){1,4}who\\b)\\p{L}`, "iu"),
  new RegExp(`\\b(?:the|its|their|all)(?: [\\p{L}-]+ of)? ${gap} (?:\\p{L}+ ){0,2}${ofWhole}\\b`, "iu"),
  new RegExp(`[’']s? ${gap} (?:\\p{L}+ ){0,2}${ofWhole}\\b`, "u"),
);

/** "missed 3 penalties", "broke her twice": a match is told by its result. */
const isNoMatchCount = unlessWords(
  "a figure of the story",
  new RegExp(
    `${gap} (?:\\p{L}+ ){0,2}(?:penalt(?:y|ies)|aces|double faults|break points|set points|match points|corners|free[- ]kicks|conversions|line-?outs)\\b`,
    "iu",
  ),
  new RegExp(`\\bbroke\\b[^,;]{0,40} ${gap} times\\b`, "iu"),
);

const ofSport =
  /\b(?:records?|clear(?:ed)?|vault(?:ed|ing)?|jump(?:ed)?|leap|leapt|thr(?:ew|ow|own)|race|heat|sprint|lap|(?:gold|silver|bronze) medal)\b/iu;
const lengthOrTime =
  /^(?:met(?:re|er)s?|m|cm|centimet(?:re|er)s?|feet|foot|inch(?:es)?|seconds?|secs?|minutes?|mins?)$/iu;
const metresOrSeconds = new RegExp(`${gap} (?:met(?:re|er)s?|sec(?:ond)?s?)\\b`, "iu");

/** What is run: between 400 and 800 metres there is no race. */
const distances = new Set([60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000]);
const ofRunning =
  /\b(?:run(?:s|ner|ners|ning)?|ran|indoors?|outdoors?|season|athletics?|titles?|champion(?:s|ships?)?|finals?|heats?|events?|wins?|won|second|third|medals?|record|sprint|relay)\b/iu;

/**
 * "cleared 6.05 metres", "won in 9.95 seconds": whoever knows the sport knows that a metre more or a second less is
 * nobody's, and of two that lie near each other nobody keeps one in mind.
 */
const isNoMark: Need = {
  name: "a figure of the story",
  isMissing: ({ words, quantity: { kind, unit, low } }) =>
    (kind === "measure" && lengthOrTime.test(unit) && distances.has(low) && ofRunning.test(words)) ||
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

/** "“______ Amigos”", "his ______ Entertainment company", "the 3G networks", "its new ______ Gull jets": a piece of a name. */
const isNoPieceOfName: Need = {
  name: "a figure of its own",
  isMissing: ({ words, quantity: { unit } }) =>
    [opensName, ofBody, ofModel, ofTournament].some((pattern) => pattern.test(words)) ||
    (/^g$/iu.test(unit) && ofNetwork.test(words)),
};

/** What stands beside the story's own figures. */
export const noneInPassing: readonly Need[] = [isNoSize, isNoMatchCount, isNoMark, isNoPieceOfName];
