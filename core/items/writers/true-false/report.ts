import { entitiesIn } from "../../reading";
import { whoSaidIndirect } from "../who-said-indirect";
import type { Writer } from "../writer";
import { pairOfQuestion } from "./said";

/**
 * "told them that …": whom? "said that these …": which? "said that it means …": what? "…, an admission that …", "…, while
 * the mayor laughed", "a plan – the best of all": the reporter's own words.
 */
const isLeftOpen =
  /^Who \p{L}+ (?:us|me|it)\b|\bthat (?:(?:it|that|this) means|these|those)\b|\s[–—―-]\s|,”? while\b|, an? (?:acknowledge?ment|admission|concession|reference|claim|charge|assertion|contention|argument|position|nod) (?:that|to)\b/u;

/** Whose they are is open once a statement begins with another name: "Okri said that his plan …". */
const pronouns =
  /(?<![\p{L}’'])(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs)(?!\p{L})/iu;

/** The words that are not between marks. */
const unquoted = (words: string): string => words.replaceAll(/“[^”]*”/gu, " ");

/** X said that …: what is asked for in the reporter's words, with a name in front. */
export const trueFalseReport: Writer = {
  rule: "true-false/report",
  write(reading, claim, rank) {
    const [draft] = whoSaidIndirect.write(reading, claim, rank);
    const [speaker] = entitiesIn(reading, claim.slots["speaker"]);
    if (draft === undefined || speaker === undefined || isLeftOpen.test(draft.stem)) return [];
    if (pronouns.test(unquoted(draft.stem))) return [];
    return pairOfQuestion(reading, claim, trueFalseReport.rule, draft, speaker);
  },
};
