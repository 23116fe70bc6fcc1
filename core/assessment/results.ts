import type { AnswerKey } from "../items/answer-form";
import type { GivenAnswer } from "./given-answer";
import type { PresentedItem } from "./present";
import type { Proof } from "./proof";
import type { Worth } from "./worth";

/** What may be told of an item once the policy allows it: the key, why, and where the article says so. */
export type ItemFeedback = Worth & {
  readonly isRight: boolean;
  /** Null: the question has no options. */
  readonly keyOptionId: string | null;
  /** The key of a question without options. */
  readonly answerKey: AnswerKey | null;
  /** Of an answer in parts, which are right, in the order they were asked. */
  readonly rightParts: readonly boolean[];
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
  readonly response: (GivenAnswer & { readonly answeredAt: Date }) | null;
  readonly feedback: ItemFeedback | null;
};

/** How an answer came out: wholly right, in part, or not. */
export type Verdict = "right" | "partly" | "wrong";

export const verdictOf = ({ points, maxPoints }: Worth): Verdict =>
  points === maxPoints ? "right" : points > 0 ? "partly" : "wrong";

/** The number of the first item without an answer after `number`, else from the beginning; null when all have one. */
export function nextOpen(
  items: readonly { readonly number: number; readonly response: unknown }[],
  number: number,
): number | null {
  const open = items.filter((item) => item.response === null && item.number !== number);
  return (open.find((item) => item.number > number) ?? open[0])?.number ?? null;
}
