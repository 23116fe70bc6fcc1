import type { PresentedItem } from "./present";
import type { Proof } from "./proof";

/** What may be told of an item once the policy allows it: the key, why, and where the article says so. */
export type ItemFeedback = {
  readonly isRight: boolean;
  readonly keyOptionId: string;
  /** Why the option chosen is right or wrong; null when none was chosen. */
  readonly why: string | null;
  readonly rationale: string;
  readonly proofs: readonly Proof[];
};

/** What stands beside a proof: why the answer given is wrong, then why the key is right. No sentence comes twice. */
export const notesOf = ({ isRight, why, rationale }: ItemFeedback): readonly string[] =>
  isRight || why === null || rationale.includes(why) ? [rationale] : [why, rationale];

/** An item with what the learner answered and, once allowed, what is to be said of it. */
export type ItemView = PresentedItem & {
  readonly response: { readonly optionId: string; readonly answeredAt: Date } | null;
  readonly feedback: ItemFeedback | null;
};

/** The number of the first item without an answer after `number`, else from the beginning; null when all have one. */
export function nextOpen(
  items: readonly { readonly number: number; readonly response: unknown }[],
  number: number,
): number | null {
  const open = items.filter((item) => item.response === null && item.number !== number);
  return (open.find((item) => item.number > number) ?? open[0])?.number ?? null;
}
