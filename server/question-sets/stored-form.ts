import "server-only";
import type { AnswerBody, AnswerForm, AnswerKey } from "#core/items/answer-form";

/** What a learner sees of a question without options; null for one that has them. Taken at its word: we wrote it. */
export const bodyOf = (stored: unknown): AnswerBody | null => stored as AnswerBody | null;

/** The key of a question without options. For marking, its owner and what its policy shows alone. */
export const keyOf = (stored: unknown): AnswerKey | null => stored as AnswerKey | null;

/** Both together, as the engine has them. */
export const formOf = (body: unknown, answerKey: unknown): AnswerForm | null =>
  body === null ? null : ({ body, key: answerKey } as AnswerForm);
