import type { Entity } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { onceFor, remember } from "../../text/remember";
import { textOf } from "../../text/span";
import { blockOf, idsIn, type Reading } from "../reading";
import { headlinePerson } from "../wording/headline-person";
import { fromFirstMark } from "../wording/plain";
import { isShownIn } from "./people";

/** What the speaker of a claim says in its paragraph and those beside it: the names in it, without the words between. */
const namesSaidBeside = onceFor((reading: Reading) =>
  onceFor((claim: Claim): string => {
    const { annotated, text } = reading;
    const { blocks } = annotated.document;
    const key = idsIn(claim.slots["speaker"]);
    const own = blockOf(reading, claim);
    const from = blocks[own - 1]?.start ?? blocks[own]?.start ?? claim.span.start;
    const to = blocks[own + 1]?.end ?? blocks[own]?.end ?? claim.span.end;
    return annotated.attributions
      .filter(({ speaker }) => speaker?.kind === "entities" && speaker.ids.some((id) => key.includes(id)))
      .flatMap(({ parts }) => parts)
      .filter(({ start, end }) => start >= from && end <= to)
      .flatMap((part) => textOf(text, part).match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? [])
      .join(" ");
  }),
);

/** The third person of whom words speak without a name: "he had it coming". */
const pronounsIn = remember(
  (words: string): ReadonlySet<"f" | "m"> =>
    new Set(
      (words.match(/(?<!\p{L})(?:he|him|his|she|her|hers)(?!\p{L})/giu) ?? []).map((word) =>
        /^h(?:e|im|is)$/iu.test(word) ? "m" : "f",
      ),
    ),
);

/** "Who said: “…”?": all that is told stands between marks. */
const isDirect = /^Who (?:said|wrote|asked)(?: of [^“]*)?:? “/u;

/**
 * True for somebody of whom the speaker speaks in the same breath, though not in the words that are asked: “Velt has no
 * plan. A plan takes years” is not said by Velt. Who has words in the story may still be taken for the speaker, but not
 * where the words that are asked speak of "her"; nor is whoever that is by the headline.
 */
export function isSpokenOf(
  reading: Reading,
  claim: Claim,
  other: Entity,
  isQuoted: boolean,
  stem: string,
): boolean {
  if (other.type !== "person") return false;
  const isMeant = other.gender !== null && pronounsIn(fromFirstMark(stem)).has(other.gender);
  // Under the headline "Velt sells the pier", “she has no plan” is said of her; in a report "she" is whoever is asked for.
  if (isMeant && isDirect.test(stem) && headlinePerson(reading, claim, other.gender)?.id === other.id)
    return true;
  return (!isQuoted || isMeant) && isShownIn(other, namesSaidBeside(reading)(claim));
}
