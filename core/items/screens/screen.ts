import type { Entity, Quantity, TimeExpression } from "../../annotate/annotation";
import type { Claim, ClaimKind } from "../../claims/claim";
import { onceFor, remember } from "../../text/remember";
import type { Item } from "../item";
import { mentionsOf } from "../names";
import { idsIn, type Reading } from "../reading";
import { dateAnswer, type DateAnswer } from "../wording/date-label";
import { normal, onOneLine } from "../wording/plain";

/**
 * One fault that a question can have. `check` returns null, or a sentence for people that says what is wrong. A screen
 * sees what the database keeps of a question and what the article says, nothing of how the question came about: it
 * judges an edited question as it judges a drafted one. It is shown the question without the name of its story, and
 * whether the question has it.
 */
export type Screen = {
  /** "V18": its number in docs/engine.md. */
  readonly id: string;
  /** What it looks at, as a name: "the key in the stem". */
  readonly name: string;
  readonly check: (item: Item, reading: Reading, isStoryNamed: boolean) => string | null;
};

/** Every screen looks for the claim again: by kind and span. */
const claimsBySpan = onceFor(({ claims }: Reading): ReadonlyMap<string, readonly Claim[]> => {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.kind} ${String(claim.span.start)} ${String(claim.span.end)}`;
    const list = found.get(key);
    if (list === undefined) found.set(key, [claim]);
    else list.push(claim);
  }
  return found;
});

/** The claim a question rests on, found again in the article; null when the article no longer makes it. */
export function claimOf(item: Item, reading: Reading): Claim | null {
  const { kind, start, end, speaker } = item.claim;
  const found = claimsBySpan(reading).get(`${kind} ${String(start)} ${String(end)}`) ?? [];
  if (speaker !== undefined) {
    const bySpeaker = found.find((claim) => {
      const names = idsIn(claim.slots["speaker"] ?? claim.slots["source"]).map(
        (id) => reading.annotated.entities[id]?.canonical,
      );
      return names.length > 0 && names.every((name) => name !== undefined && speaker.includes(name));
    });
    if (bySpeaker !== undefined) return bySpeaker;
  }
  return found[0] ?? null;
}

/** The slot that a true-or-false statement may have wrong, by what it states. A dated event has its doer or its day. */
const slotOfStatement: Readonly<Record<ClaimKind, string>> = {
  attribution: "speaker",
  figure: "value",
  dating: "who",
  action: "who",
  "joint-action": "who",
  role: "person",
  place: "place",
};

/** The slot a question asks for. */
export function askedSlot(item: Item): string {
  switch (item.kind) {
    case "who-said":
    case "who-said-indirect":
    case "who-said-joint":
    case "complete-quotation":
    case "matching":
      return "speaker";
    case "which-figure":
    case "figure-entry":
      return "value";
    case "figure-period":
      return "period";
    case "which-date":
    case "date-entry":
    case "ordering":
      return "date";
    case "which-outlet":
      return "outlet";
    case "who-holds-role":
      return item.rule === "who-holds-role/position" ? "role" : "person";
    case "who-did":
      if (asksForWhom(item)) return "whom";
      return item.claim.kind === "attribution" ? "speaker" : "who";
    case "where":
      return "place";
    case "true-false":
      return item.rule.startsWith("true-false/date") ? "date" : slotOfStatement[item.claim.kind];
  }
}

/** True for questions that ask of whom something was said or to whom it was done. */
export const asksForWhom = ({ rule }: Item): boolean => rule === "who-did/whom";

/** True for questions that begin with "Who" and go on with what somebody said or did: a pronoun in them can be theirs. */
export const asksForActor = (item: Item): boolean =>
  item.kind === "who-said-indirect" || (item.kind === "who-did" && !asksForWhom(item));

/** True for questions whose answer is a figure of the article, chosen or typed. */
export const asksForFigure = ({ kind }: Item): boolean => kind === "which-figure" || kind === "figure-entry";

/** True for questions whose answer is a date, chosen or typed. */
export const asksForDate = ({ kind }: Item): boolean =>
  kind === "which-date" || kind === "figure-period" || kind === "date-entry";

/** True for questions whose answer is whoever said something, chosen among names. */
export const asksForSpeaker = (item: Item): boolean =>
  item.kind.startsWith("who-said") || (item.kind === "who-did" && item.claim.kind === "attribution");

/** Every text of a question that a learner sees before it is answered. */
export function textsOf({ stem, options, form }: Item): readonly string[] {
  const body = form?.body;
  return [
    stem,
    ...options.map(({ text }) => text),
    ...(body?.kind === "matching" ? [...body.prompts, ...body.choices] : []),
    ...(body?.kind === "ordering" ? body.events : []),
    ...(body?.kind === "number" ? [body.before, body.unit].filter((words) => words !== "") : []),
  ];
}

/** True for a quotation with a gap where a name was. */
export const isNameGap = ({ rule }: Item): boolean => rule === "complete-quotation/name";

/** Words with a gap, as they were said: with the right answer in it, by every name that the article has for it. */
export function filled(item: Item, words: string, reading: Reading): readonly string[] {
  if (!/_{3,}/u.test(words)) return [words];
  const named = isNameGap(item) ? entitiesNamed(reading, item.key) : null;
  const names = (named ?? []).flatMap(({ id }) =>
    mentionsOf(reading, id).map(({ start, end }) => onOneLine(reading.text.slice(start, end))),
  );
  return [...new Set([item.key, ...names])].map((name) => words.replaceAll(/_{3,}/gu, name));
}

/** True for questions whose options are names of people, bodies or places. */
export const asksForName = (item: Item): boolean =>
  item.kind.startsWith("who-said") ||
  isNameGap(item) ||
  item.kind === "which-outlet" ||
  item.kind === "who-did" ||
  item.kind === "where" ||
  (item.kind === "who-holds-role" && askedSlot(item) === "person");

/** The entities an option names: one, or two joined by "and". Null when one of them is not in the article. */
export function entitiesNamed(reading: Reading, option: string): readonly Entity[] | null {
  const one = reading.byName.get(normal(option));
  if (one !== undefined) return [one];
  const parts = option.split(/,\s+|\s+and\s+/u);
  const found = parts.map((part) => reading.byName.get(normal(part)));
  return parts.length > 1 && found.every((entity) => entity !== undefined) ? found : null;
}

export const quantityOf = (claim: Claim, reading: Reading): Quantity | null => {
  const slot = claim.slots["value"];
  return slot?.kind === "quantity" ? (reading.annotated.quantities[slot.index] ?? null) : null;
};

/** The time in a slot, and the answer it makes. */
export function timeOf(
  claim: Claim,
  slotName: string,
  reading: Reading,
): { readonly time: TimeExpression; readonly answer: DateAnswer } | null {
  const slot = claim.slots[slotName];
  const time = slot?.kind === "time" ? reading.annotated.times[slot.index] : undefined;
  const answer = time === undefined ? null : dateAnswer(time);
  return time === undefined || answer === null ? null : { time, answer };
}

/** A text without what stands between quotation marks. */
export const outsideQuotes = remember((text: string): string => text.replaceAll(/“[^”]*”/gu, " “” "));

/** What stands between quotation marks. */
export const insideQuotes = remember((text: string): readonly string[] =>
  [...text.matchAll(/“([^”]*)”/gu)].map((match) => match[1] ?? ""),
);

/** What a question, or a statement to judge, tells in the reporter's words behind its "that"; nothing for another one. */
export const reportIn = (stem: string): string =>
  /^(?:Who|True or false\?) [^“”]{2,60}? that (.+?)[.?]?$/u.exec(stem)?.[1] ?? "";

/** Lower-case words of a text. */
export const wordSet = remember(
  (text: string): ReadonlySet<string> =>
    new Set(
      text
        .toLowerCase()
        .replaceAll("’", "'")
        .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [],
    ),
);

/** The numbers in figures that words have, as they stand: "1,200", "5.95". */
export const numbersIn = (words: string): readonly string[] => words.match(/\d[\d,.]*\d|\d/gu) ?? [];

/** How many digits of a number are not the zeros at its end: two of 13,000,000. */
const digitsOf = (value: number): number => String(value).replaceAll(/\D|0+$/gu, "").length || 1;

/** True when the first may be the second, rounded: 6.4 for 6.38. */
export const rounds = (rough: number, exact: number): boolean =>
  Number(exact.toPrecision(Math.min(digitsOf(rough), 15))) === rough;
