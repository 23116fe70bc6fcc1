import { isSpeaker } from "../../../claims/holds";
import { speaks } from "../../distractors/possible-speakers";
import { mentionsOf } from "../../names";
import { entitiesIn } from "../../reading";
import { whoSaidIndirect } from "../who-said-indirect";
import type { Writer } from "../writer";
import { pair } from "./pair";

/** "told them that …": whom? "said that it means …": what? "…, an admission that …": the reporter's own words. */
const isLeftOpen =
  /^Who \p{L}+ (?:them|him|her|us|me|it)\b|\bthat (?:it|that|this) means\b|, an? (?:acknowledge?ment|admission|concession|reference|claim|charge|assertion|contention|argument|position|nod) (?:that|to)\b/u;

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

/**
 * According to the article, X said that …: the speaker is the slot that changes. What is told in other words two people may
 * both have said; the article gives it to one of those whom it reports, and it is the article that is asked about.
 */
export const trueFalseReport: Writer = {
  rule: "true-false/report",
  write(reading, claim, rank) {
    const [draft] = whoSaidIndirect.write(reading, claim, rank);
    const [speaker] = entitiesIn(reading, claim.slots["speaker"]);
    if (draft?.kind !== "who-said-indirect" || speaker?.type !== "person") return [];
    if (isLeftOpen.test(draft.stem)) return [];
    // "her response": where a pronoun is not the speaker's, it would seem to be that of the name put in front.
    const genders = gendersIn(draft.stem);
    const isOwn = (gender: "f" | "m" | null) => [...genders].every((one) => one === gender);
    if (!isOwn(speaker.gender)) return [];
    // Somebody who is named once is a passer-by of the story.
    if (mentionsOf(reading, speaker.id).length < 2) return [];
    const told = (name: string) =>
      `According to the article, ${draft.stem
        .replace(/^Who\b/u, name)
        .replace(/(?<=\.)\?$/u, "")
        .replace(/\?$/u, ".")}`;
    const other = draft.distractors.find(
      ({ from }) =>
        from?.kind === "entity" &&
        speaks(reading, from.id) &&
        isSpeaker(reading, claim, [from.id]) === "false",
    );
    return pair(
      claim,
      trueFalseReport.rule,
      told(speaker.canonical),
      other === undefined
        ? []
        : [
            {
              statement: told(other.text),
              instead: `The article gives this to ${speaker.canonical}, not to ${other.text}.`,
            },
          ],
      speaker.canonical,
      draft.rationale,
    );
  },
};
