import { covers, overlaps, textOf, type Span } from "../text/span";
import type { Claim } from "./claim";
import { contentWords, sharedPart } from "./content-words";
import { sentenceAt } from "./evidence";
import type { Assertions } from "./holds";

/** The words a figure or a date is asked in: the statement it stands in, or else its clause. */
export function frameOf(claim: Claim): Span | null {
  const slot = claim.slots["statement"];
  if (slot?.kind === "words") return slot.span;
  return claim.clause?.whole === true ? claim.clause : null;
}

/** Two figures of a thing whose sentences share no more than this are figures of two matters. */
const mostShared = 0.5;

/**
 * True when the words around a figure say which of two figures for one thing is meant: they show the other one, they
 * carry the period ("in 2021", "since the season began"), or they speak of something else than the other's sentence.
 */
export function isToldApart({ annotated, claims }: Assertions, claim: Claim): boolean {
  const frame = frameOf(claim);
  const rivals = claim.conflicts.filter((conflict) => conflict.slot === "value");
  if (rivals.length === 0) return true;
  if (frame === null) return false;
  const slot = claim.slots["period"];
  const period = slot?.kind === "time" ? annotated.times[slot.index] : undefined;
  if (period !== undefined && covers(frame, period)) return true;
  const { text, sentences } = annotated.document;
  if (claim.scope.some((span) => covers(frame, span) && /^(?:since|until|till)$/iu.test(textOf(text, span))))
    return true;
  const own = contentWords(textOf(text, frame));
  return rivals.every(({ witness }) => {
    if (covers(frame, witness)) return true;
    // "Ruiz won 44 votes and Okri won 15": each in a clause of its own.
    const beside = claims.find(
      (other) => other.kind === "figure" && covers(other.span, witness) && other.fact === claim.fact,
    );
    const other = beside === undefined ? null : frameOf(beside);
    if (other !== null && !overlaps(other, frame))
      return sharedPart(own, contentWords(textOf(text, other))) <= mostShared;
    const sentence = sentences[sentenceAt(annotated, witness.start) ?? -1];
    return sentence !== undefined && sharedPart(own, contentWords(textOf(text, sentence))) <= mostShared;
  });
}
