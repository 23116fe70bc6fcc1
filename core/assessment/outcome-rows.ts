import type { AnswerBody, AnswerKey } from "../items/answer-form";
import { capitalised } from "../items/wording/plain";

/** One part of an answer as people read it: what was asked, what they gave, and what is right. */
export type OutcomeRow = {
  /** The prompt or the event; null where the question itself asks. */
  readonly asked: string | null;
  /** Null: not answered. */
  readonly yours: string | null;
  /** Null while the key may not be told. */
  readonly right: string | null;
  readonly isRight: boolean;
  /** When an event was. */
  readonly note: string | null;
};

/** A figure as it was typed, with the words that stood around its field where it has none of its own. */
const numberShown = (typed: string, before: string, unit: string): string =>
  /[\p{L}$£€¥%]/u.test(typed) ? typed : `${before}${typed}${unit === "" ? "" : ` ${unit}`}`;

const placeShown = (place: string): string => `Place ${place}`;

type Told = { readonly answerKey: AnswerKey | null; readonly rightParts: readonly boolean[] };

/**
 * An answer in parts, one row each, beside what is right once it may be told. Events stand in their right order then,
 * and in the order given before.
 *
 * @param parts null: not answered.
 * @param told null while the key may not be told.
 */
export function outcomeRows(
  body: AnswerBody,
  parts: readonly string[] | null,
  told: Told | null,
): readonly OutcomeRow[] {
  const key = told?.answerKey ?? null;
  const isRight = (at: number): boolean => told?.rightParts[at] ?? false;
  switch (body.kind) {
    case "number":
    case "date": {
      const typed = parts?.join(" ") ?? null;
      const yours =
        typed !== null && body.kind === "number" ? numberShown(typed, body.before, body.unit) : typed;
      const right = key?.kind === "number" ? key.text : key?.kind === "date" ? capitalised(key.label) : null;
      return [{ asked: null, yours, right, isRight: isRight(0), note: null }];
    }
    case "matching":
      return body.prompts.map((prompt, at) => ({
        asked: prompt,
        yours: parts === null ? null : (body.choices[Number(parts[at])] ?? null),
        right: key?.kind === "matching" ? (body.choices[key.pairs[at] ?? -1] ?? null) : null,
        isRight: isRight(at),
        note: null,
      }));
    case "ordering":
      return body.events
        .map((event, at) => ({
          asked: event,
          yours: parts === null ? null : placeShown(parts[at] ?? ""),
          right: key?.kind === "ordering" ? placeShown(String(key.places[at] ?? "")) : null,
          isRight: isRight(at),
          note: key?.kind === "ordering" ? capitalised(key.dates[at] ?? "") : null,
          place: key?.kind === "ordering" ? (key.places[at] ?? 0) : Number(parts?.[at] ?? 0),
        }))
        .sort((a, b) => a.place - b.place)
        .map(({ place: _place, ...row }) => row);
  }
}
