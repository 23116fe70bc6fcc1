import { gap } from "../plain";
import { unlessWords, type Need } from "./need";

const figure = "[$£€]?\\d[\\d.,]*(?:bn|tn|[mk%])?(?: (?:per ?cent|million|billion))?";
const number =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d[\\d,]*)";

/** "one of Velland’s ______ islands", "twelve of the ______ captains", "in a country of ______ people": whatever the news is. */
const isNoWholeOf = unlessWords(
  "a figure of the story",
  new RegExp(`\\bone of (?:\\p{Lu}[\\p{L}-]+ ){0,3}\\p{Lu}[\\p{L}.-]+[’']s? ${gap}`, "u"),
  new RegExp(`\\b${number} of the ${gap}`, "iu"),
  new RegExp(
    `\\b(?:city|country|island|nation|region|state|town|village) of ${gap} (?:people|inhabitants|residents|souls)\\b`,
    "u",
  ),
);

/**
 * "15 years after the storm that sank 40 boats", "their worst run since Roe was dropped after six defeats in 1987": what
 * the news is measured by is known, or of no weight in it.
 */
const isNoPast = unlessWords(
  "a figure of the story",
  new RegExp(`\\b(?:decades|years) (?:after|since) [^,;]*\\b(?:that|which|who|when)\\b[^,;]*${gap}`, "iu"),
  new RegExp(`\\bsince [^,;]* (?:was|were|had|\\p{Ll}+ed) [^,;]*${gap}[^,;]* in (?:1[89]|20)\\d{2}\\b`, "iu"),
);

/** "refused a possible ______": so many points as such a kick is always worth. */
const isNoWorth: Need = {
  name: "a figure of the story",
  isMissing: ({ words, quantity: { kind, unit } }) =>
    (kind === "points" || unit === "point") && possible.test(words),
};
const possible = new RegExp(`\\ban? (?:certain|easy|likely|possible|potential|sure) ${gap}`, "iu");

/** "walked for ______ blocks": how far somebody went on foot. */
const isNoWalk = unlessWords(
  "a figure of the story",
  new RegExp(
    `\\b(?:walk|stroll|jog|march|r[au]n)\\p{Ll}* (?:\\p{Ll}+ ){0,3}${gap} (?:\\p{Ll}+ )?(?:blocks|paces|steps|yards|streets)\\b`,
    "iu",
  ),
);

/** "All ______ captains agreed": those that an earlier sentence told of. */
const isNoAll = unlessWords("an earlier sentence", new RegExp(`^(?:All|Both) ${gap} (?!of\\b)`, "u"));

/** "has rejected the 60% rise": the rise that another sentence told of; "the 60% rise in fares" tells it here. */
const isNoToldChange = unlessWords(
  "an earlier sentence",
  new RegExp(
    `\\bthe ${figure} (?:cut|decline|decrease|drop|fall|hike|increase|reduction|rise)\\b(?! (?:in|of|to|for|on|from|by|between|with|against|over|that|which)\\b)`,
    "iu",
  ),
);

/** What belongs to another event than the story's, or to what is always so. */
export const ofThisEvent: readonly Need[] = [
  isNoWholeOf,
  isNoPast,
  isNoWorth,
  isNoWalk,
  isNoAll,
  isNoToldChange,
];
