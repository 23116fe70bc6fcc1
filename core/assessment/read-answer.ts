import type { AnswerBody } from "../items/answer-form";
import { readDate, type TypedDate } from "./read-date";
import { readNumber } from "./read-number";

/** An answer to a question without options, read as far as marking needs it. */
export type Answer =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly date: TypedDate }
  /** For each prompt the place of the choice, from 0. */
  | { readonly kind: "matching"; readonly chosen: readonly number[] }
  /** For each event, as shown, its place in time, from 1. */
  | { readonly kind: "ordering"; readonly places: readonly number[] };

/** Why an answer can't be marked as it is, and is asked for again. It is never taken for wrong. */
export type Unclear = "incomplete-answer" | "unclear-number" | "unclear-date" | "chosen-twice";

/** One whole number for each of so many parts, each within its bounds. */
function placesIn(parts: readonly string[], count: number, least: number, most: number): number[] | Unclear {
  const places = parts.map((part) => (/^\d{1,3}$/u.test(part.trim()) ? Number(part) : -1));
  if (places.length !== count || places.some((place) => place < least || place > most))
    return "incomplete-answer";
  return new Set(places).size === count ? places : "chosen-twice";
}

/**
 * What was sent, part by part: a figure; a date, in one part or in day, month and year; for a matching the choice of
 * each prompt; for an ordering the place of each event.
 */
export function readAnswer(body: AnswerBody, parts: readonly string[]): Answer | Unclear {
  if (parts.every((part) => part.trim() === "")) return "incomplete-answer";
  switch (body.kind) {
    case "number": {
      const value = readNumber(parts.join(" "), body);
      return value === null ? "unclear-number" : { kind: "number", value };
    }
    case "date": {
      const date = readDate(parts.join(" "), body);
      return date === null ? "unclear-date" : { kind: "date", date };
    }
    case "matching": {
      const chosen = placesIn(parts, body.prompts.length, 0, body.choices.length - 1);
      return typeof chosen === "string" ? chosen : { kind: "matching", chosen };
    }
    case "ordering": {
      const places = placesIn(parts, body.events.length, 1, body.events.length);
      return typeof places === "string" ? places : { kind: "ordering", places };
    }
  }
}
