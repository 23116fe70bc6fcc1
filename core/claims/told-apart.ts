import { covers, textOf } from "../text/span";
import type { Claim } from "./claim";
import type { Assertions } from "./holds";

/**
 * True when the clause of a figure says which of two figures for one thing is meant: it carries the period ("in 2021",
 * "since the season began"), and the other figure stands outside it.
 */
export function isToldApart({ annotated }: Assertions, claim: Claim): boolean {
  const { clause } = claim;
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
