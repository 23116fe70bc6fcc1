import "server-only";
import type { GivenAnswer } from "#core/assessment/given-answer";
import type { AnswerBody, AnswerForm } from "#core/items/answer-form";

// What the columns of JSON hold for questions without options. They were written from these types, and are taken at
// their word.

/** What a learner sees of a question; null for one with options. */
export const bodyOf = (stored: unknown): AnswerBody | null => stored as AnswerBody | null;

/** The same with its key: for marking, for its owner, and for what the policy shows. */
export const formOf = (body: unknown, answerKey: unknown): AnswerForm | null =>
  body === null ? null : ({ body, key: answerKey } as AnswerForm);

/** The answer in a row of responses. */
export const givenOf = (row: { readonly optionId: string | null; readonly answer: unknown }): GivenAnswer =>
  row.optionId === null
    ? { optionId: null, parts: row.answer as readonly string[] }
    : { optionId: row.optionId, parts: null };
