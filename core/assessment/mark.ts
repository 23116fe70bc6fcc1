import {
  dateOfKey,
  type AnswerForm,
  type AnswerKey,
  type DateKey,
  type NumberKey,
} from "../items/answer-form";
import { readAnswer, type Answer } from "./read-answer";
import type { TypedDate } from "./read-date";
import { pointsPerAnswer } from "./score";

/** What an answer is worth: which of its parts are right, in the order they were asked. */
export type Mark = {
  readonly rightParts: readonly boolean[];
  readonly points: number;
  readonly maxPoints: number;
};

/** Numbers that differ by no more than arithmetic makes them: 1.1 × 1,000,000. */
const nearly = 1e-9;

const isFigure = ({ low, high }: NumberKey, value: number): boolean =>
  value >= low - Math.abs(low) * nearly && value <= high + Math.abs(high) * nearly;

/** What was left out is not held against anybody. */
function isDate(key: DateKey, { year, month, day }: TypedDate): boolean {
  const right = dateOfKey(key);
  if (right === null) throw new Error(`“${key.label}” is no date to be marked by.`);
  const { style, from } = right;
  return (
    (year === null || year === from.year) &&
    (style === "year" || month === null || month === from.month) &&
    (style !== "day" || day === null || day === from.day)
  );
}

function rightPartsOf(key: AnswerKey, answer: Answer): readonly boolean[] {
  if (key.kind === "number" && answer.kind === "number") return [isFigure(key, answer.value)];
  if (key.kind === "date" && answer.kind === "date") return [isDate(key, answer.date)];
  if (key.kind === "matching" && answer.kind === "matching")
    return key.pairs.map((choice, at) => choice === answer.chosen[at]);
  if (key.kind === "ordering" && answer.kind === "ordering")
    return key.places.map((place, at) => place === answer.places[at]);
  throw new Error(`An answer of the kind ${answer.kind} can't be marked by a key of the kind ${key.kind}.`);
}

/** Marks an answer: a point for each part that is right. */
export function mark(key: AnswerKey, answer: Answer): Mark {
  const rightParts = rightPartsOf(key, answer);
  return {
    rightParts,
    points: rightParts.filter((isRight) => isRight).length * pointsPerAnswer,
    maxPoints: rightParts.length * pointsPerAnswer,
  };
}

/** Marks what was given part by part; null for nothing, and for what can't be read. */
export function markParts({ body, key }: AnswerForm, parts: readonly string[] | null): Mark | null {
  const read = parts === null ? null : readAnswer(body, parts);
  return read === null || typeof read === "string" ? null : mark(key, read);
}
