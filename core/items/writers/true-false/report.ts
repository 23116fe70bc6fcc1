import type { Entity } from "../../../annotate/annotation";
import type { Claim } from "../../../claims/claim";
import { covers } from "../../../text/span";
import { mentionsOf } from "../../names";
import { entitiesIn, type Reading } from "../../reading";
import { whoSaidIndirect } from "../who-said-indirect";
import type { Writer } from "../writer";
import { pairOfQuestion } from "./said";

/**
 * "told them that …": whom? "said that they …": who? "said that it means …": what? "…, an admission that …", "…, while the
 * mayor laughed": the reporter's own words.
 */
const isLeftOpen =
  /^Who \p{L}+ (?:them|him|her|us|me|it)\b|\bthat (?:(?:it|that|this) means|they|these|those)\b|,”? while\b|, an? (?:acknowledge?ment|admission|concession|reference|claim|charge|assertion|contention|argument|position|nod) (?:that|to)\b/u;

const pronouns = /(?<![\p{L}’'])(?:he|him|his|himself|she|her|hers|herself)(?!\p{L})/giu;

/** The gender of the pronouns in reported words: of none, of one, or of both. */
function gendersIn(words: string): ReadonlySet<"f" | "m"> {
  const unquoted = words.replaceAll(/“[^”]*”/gu, " ");
  return new Set(
    [...unquoted.matchAll(pronouns)].map(([word]) =>
      word.toLowerCase().startsWith("h") && !/^hers?/iu.test(word) ? "m" : "f",
    ),
  );
}

/** True where every pronoun could be that of whoever the statement begins with: "her response" is not Ben Okri's. */
const couldBeOwn = (words: string, { gender }: Entity): boolean =>
  [...gendersIn(words)].every((one) => one === gender);

/** X said that …: what is asked for in the reporter's words, with a name in front. */
export const trueFalseReport: Writer = {
  rule: "true-false/report",
  write(reading, claim, rank) {
    const [draft] = whoSaidIndirect.write(reading, claim, rank);
    const [speaker] = entitiesIn(reading, claim.slots["speaker"]);
    if (draft === undefined || speaker === undefined || isLeftOpen.test(draft.stem)) return [];
    if (speaker.type === "person" && !couldBeOwn(draft.stem, speaker)) return [];
    const distractors = draft.distractors.filter(
      ({ from }) => from?.kind !== "entity" || !couldBeMeant(reading, claim, draft.stem, from.id),
    );
    return pairOfQuestion(reading, claim, trueFalseReport.rule, { ...draft, distractors }, speaker);
  },
};

/** "Who said that he …": whoever says it speaks of himself. */
const ofOneself = /\bthat (?:he|she)(?!\p{L})/u;

/** "Okri said that the council would keep her boat", behind a sentence on Velt: in Velt's mouth it would be her own. */
function couldBeMeant(reading: Reading, claim: Claim, words: string, id: number): boolean {
  const gender = reading.annotated.entities[id]?.gender ?? null;
  if (ofOneself.test(words) || gender === null || !gendersIn(words).has(gender)) return false;
  const block = reading.annotated.document.blocks.find((found) => covers(found, claim.span));
  return block !== undefined && mentionsOf(reading, id).some((mention) => covers(block, mention));
}
