import { covers, textOf, type Span } from "../text/span";
import type { Claim } from "./claim";
import type { Assertions } from "./holds";

/** The words a figure or a date is asked in: its clause, or the statement it stands in. */
export function frameOf(claim: Claim): Span | null {
  if (claim.clause !== null) return claim.clause.whole ? claim.clause : null;
  const slot = claim.slots["statement"];
  return slot?.kind === "words" ? slot.span : null;
}

/**
 * True when the clause of a figure says which of two figures for one thing is meant: it carries the period ("in 2021",
 * "since the season began"), and the other figure stands outside it.
 */
export function isToldApart({ annotated }: Assertions, claim: Claim): boolean {
  const clause = frameOf(claim);
  const rivals = claim.conflicts.filter((conflict) => conflict.slot === "value");
  if (rivals.length === 0) return true;
  if (clause === null || rivals.some((rival) => covers(clause, rival.witness))) return false;
  const slot = claim.slots["period"];
  const period = slot?.kind === "time" ? annotated.times[slot.index] : undefined;
  if (period !== undefined && covers(clause, period)) return true;
  return claim.scope.some(
    (span) => covers(clause, span) && /^(?:since|until|till)$/iu.test(textOf(annotated.document.text, span)),
  );
}
