import type { AnswerForm } from "../items/answer-form";
import type { GivenAnswer } from "./given-answer";
import { mark } from "./mark";
import { readAnswer, type Unclear } from "./read-answer";
import { maxPointsFor, pointsFor } from "./score";

/** A question with what tells its key. */
export type Keyed = {
  readonly options: readonly { readonly id: string; readonly isKey: boolean }[];
  /** Null: it has options. */
  readonly form: AnswerForm | null;
};

export type Worth = { readonly points: number; readonly maxPoints: number };

/** What an answer to a question is worth, or why it can't be taken as it is. */
export function worthOf({ options, form }: Keyed, answer: GivenAnswer): Worth | Unclear | "unknown-option" {
  if (form === null) {
    const option = options.find(({ id }) => id === answer.optionId);
    return option === undefined
      ? "unknown-option"
      : { points: pointsFor(option), maxPoints: maxPointsFor(null) };
  }
  const read = answer.parts === null ? "incomplete-answer" : readAnswer(form.body, answer.parts);
  if (typeof read === "string") return read;
  const { points, maxPoints } = mark(form.key, read);
  return { points, maxPoints };
}
