import type { Terms } from "./terms";

/** One way in which an assignment's terms became others. Each changes something for somebody, told in its own words. */
export const termChanges = [
  "opens-earlier",
  "opens-later",
  "due-earlier",
  "due-later",
  "more-attempts",
  "fewer-attempts",
  "feedback",
] as const;
export type TermChange = (typeof termChanges)[number];

type Changeable = Pick<Terms, "opensAt" | "dueAt" | "attemptsAllowed" | "feedback">;

/** Null stands for no bound: open from ever, due never, any number of attempts. */
const compare = (before: number | null, after: number | null, unbound: number): number =>
  Math.sign((after ?? unbound) - (before ?? unbound)) || 0;

/** How `after` differs from `before`, in the order of the list above; empty when it does not. */
export function changesOf(before: Changeable, after: Changeable): readonly TermChange[] {
  const opens = compare(
    before.opensAt?.getTime() ?? null,
    after.opensAt?.getTime() ?? null,
    -Number.MAX_VALUE,
  );
  const due = compare(before.dueAt?.getTime() ?? null, after.dueAt?.getTime() ?? null, Number.MAX_VALUE);
  const attempts = compare(before.attemptsAllowed, after.attemptsAllowed, Number.MAX_VALUE);
  const holds: Readonly<Record<TermChange, boolean>> = {
    "opens-earlier": opens < 0,
    "opens-later": opens > 0,
    "due-earlier": due < 0,
    "due-later": due > 0,
    "more-attempts": attempts > 0,
    "fewer-attempts": attempts < 0,
    feedback: before.feedback !== after.feedback,
  };
  return termChanges.filter((change) => holds[change]);
}
