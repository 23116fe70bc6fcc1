import { dateLabel, readDateLabel, type DateAnswer } from "./wording/date-label";
import { capitalised } from "./wording/plain";

/** A figure to type, in a field with words before and behind it: "$ ____ million". */
export type NumberBody = {
  readonly kind: "number";
  /** "$", or nothing. */
  readonly before: string;
  /** "million barrels", "percent", or nothing. */
  readonly unit: string;
  /** What the unit multiplies by: 1,000,000 for "million barrels". Nobody has to type the zeros; whoever does is read. */
  readonly scale: number;
};

/**
 * The values that are right, from `low` to `high`, both included, with the scale in them (13,000,000). As precise as
 * the article: equal where it gives one value.
 */
export type NumberKey = {
  readonly kind: "number";
  readonly low: number;
  readonly high: number;
  /** As the article writes it: "13 million barrels". */
  readonly text: string;
};

/** A date to give: a day, a month or a year. */
export type DateBody = { readonly kind: "date"; readonly granularity: "day" | "month" | "year" };

/** The label of the date, as `dateLabel` writes it: "Wednesday, 30 March 2022", "March 2022", "2022". */
export type DateKey = { readonly kind: "date"; readonly label: string };

/** Prompts, each to be given one of the choices; no choice twice. */
export type MatchingBody = {
  readonly kind: "matching";
  /** What is to be matched, in the order of the article: words that somebody said. */
  readonly prompts: readonly string[];
  /** What it is matched with, one for each prompt and at least one to spare, in alphabetical order: names. */
  readonly choices: readonly string[];
};

/** For each prompt the place of its choice, from 0. */
export type MatchingKey = { readonly kind: "matching"; readonly pairs: readonly number[] };

/** Events to be put in order, as they are shown: neither the order of time nor that of the article. */
export type OrderingBody = { readonly kind: "ordering"; readonly events: readonly string[] };

/** For each event, as shown, its place in time: 1 for the earliest. */
export type OrderingKey = {
  readonly kind: "ordering";
  readonly places: readonly number[];
  /** For each event, as shown, when it was: "late February 2022". */
  readonly dates: readonly string[];
};

/** What a learner sees of a question without options. It has no field in which a key could travel. */
export type AnswerBody = NumberBody | DateBody | MatchingBody | OrderingBody;

export type AnswerKey = NumberKey | DateKey | MatchingKey | OrderingKey;

/** How a question is answered that has no options to choose from; what is shown and the key are of the same kind. */
export type AnswerForm =
  | { readonly body: NumberBody; readonly key: NumberKey }
  | { readonly body: DateBody; readonly key: DateKey }
  | { readonly body: MatchingBody; readonly key: MatchingKey }
  | { readonly body: OrderingBody; readonly key: OrderingKey };

const inAlphabet = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A matching of pairs, in the order of the article, with choices to spare. Its choices say nothing by their order. */
export function matchingForm(
  pairs: readonly { readonly prompt: string; readonly choice: string }[],
  spare: readonly string[],
): AnswerForm {
  const choices = [...pairs.map(({ choice }) => choice), ...spare].sort(inAlphabet);
  return {
    body: { kind: "matching", prompts: pairs.map(({ prompt }) => prompt), choices },
    key: { kind: "matching", pairs: pairs.map(({ choice }) => choices.indexOf(choice)) },
  };
}

/**
 * Events to be put in order.
 *
 * @param inTime the events from the earliest to the latest, with the label of when each was.
 * @param shown the order they are shown in: for each place on the page the index of an event in time, from 0.
 */
export function orderingForm(
  inTime: readonly { readonly event: string; readonly date: string }[],
  shown: readonly number[],
): AnswerForm {
  const onPage = shown.flatMap((at) => inTime[at] ?? []);
  return {
    body: { kind: "ordering", events: onPage.map(({ event }) => event) },
    key: {
      kind: "ordering",
      places: shown.map((at) => at + 1),
      dates: onPage.map(({ date }) => date),
    },
  };
}

/** A date to give; the key is anything but a part of a month, which nobody could type. */
export function dateForm(date: DateAnswer): AnswerForm | null {
  if (date.style === "part-of-month") return null;
  return {
    body: { kind: "date", granularity: date.style },
    key: { kind: "date", label: dateLabel(date) },
  };
}

/** Prompts with the choice that is right for each. */
export const pairsOf = (
  body: MatchingBody,
  key: MatchingKey,
): readonly { readonly prompt: string; readonly choice: string }[] =>
  body.prompts.map((prompt, at) => ({ prompt, choice: body.choices[key.pairs[at] ?? -1] ?? "" }));

/** Events from the earliest to the latest, with when each was. */
export const inTimeOf = (
  body: OrderingBody,
  key: OrderingKey,
): readonly { readonly event: string; readonly date: string }[] =>
  body.events
    .map((event, at) => ({ event, date: key.dates[at] ?? "", place: key.places[at] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ event, date }) => ({ event, date }));

/** The key as a person reads it: what `Item.key` is for a question without options. */
export function keyShown({ body, key }: AnswerForm): string {
  if (body.kind === "matching" && key.kind === "matching")
    return pairsOf(body, key)
      .map(({ prompt, choice }) => `${choice}: ${prompt}`)
      .join("; ");
  if (body.kind === "ordering" && key.kind === "ordering")
    return inTimeOf(body, key)
      .map(({ event }) => event)
      .join("; ");
  return key.kind === "number" ? key.text : key.kind === "date" ? capitalised(key.label) : "";
}

/** The date of a key. */
export const dateOfKey = ({ label }: DateKey): DateAnswer | null => readDateLabel(label);
