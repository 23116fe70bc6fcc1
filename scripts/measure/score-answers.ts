import { annotate } from "#core/annotate/annotate";
import { pairsOf } from "#core/items/answer-form";
import { triedOf } from "#core/items/draft-set";
import type { Item } from "#core/items/item";
import { readingOf } from "#core/items/reading";
import { readDateLabel } from "#core/items/wording/date-label";
import { formatIso, parseIso } from "#core/text/civil-date";
import { cutText } from "#core/text/cut";
import { overlaps, type Span } from "#core/text/span";
import type { GoldArticle } from "./gold-form";
import { endsOf, isClose } from "./score-figures";
import { sumTallies, type Tally } from "./spans";

/** A part of an answer that a question without options takes for right, and whether the gold says so. */
export type Answer = { readonly stem: string; readonly part: string; readonly isRight: boolean };

type Key = NonNullable<Item["form"]>["key"];

/** TimeML's value of a label: "2026-03-05", "2026-03" or "2026". */
const valueOf = (label: string): string | null => {
  const date = readDateLabel(label);
  if (date === null) return null;
  const length = { day: 10, "part-of-month": 7, month: 7, year: 4 }[date.style];
  return formatIso(date.from).slice(0, length);
};

const isNumberRight = (
  key: Key & { kind: "number" },
  claim: Span,
  { quantities = [] }: GoldArticle,
): boolean =>
  quantities.some(({ start, end, value }) => {
    const ends = endsOf(value);
    const [low, high] = [ends[0] ?? NaN, ends.at(-1) ?? NaN];
    const isThere = start !== undefined && end !== undefined && overlaps({ start, end }, claim);
    return isThere && isClose(low, key.low) && isClose(high, key.high);
  });

/** Whether the proof has a time of this value in it. */
const isTold = (label: string, evidence: readonly Span[], { times = [] }: GoldArticle): boolean =>
  times.some(
    ({ start, end, value }) =>
      evidence.some((piece) => overlaps(piece, { start, end })) &&
      (value ?? "").startsWith(valueOf(label) ?? "nothing"),
  );

const isSaid = (words: string, name: string, { text, quotes = [] }: GoldArticle): boolean =>
  quotes.some(
    ({ start, end, speaker }) =>
      speaker?.text === name &&
      words.split(/[“”…]/u).every((piece) => text.slice(start, end).includes(piece.trim())),
  );

const answersIn = ({ stem, form, claim, evidence }: Item, gold: GoldArticle): readonly Answer[] => {
  if (form === undefined) return [];
  const answer = (part: string, isRight: boolean): Answer => ({ stem, part, isRight });
  const { body, key } = form;
  if (key.kind === "number") return [answer(key.text, isNumberRight(key, claim, gold))];
  if (key.kind === "date") return [answer(key.label, isTold(key.label, evidence, gold))];
  if (key.kind === "matching" && body.kind === "matching")
    return pairsOf(body, key).map(({ prompt, choice }) =>
      answer(`${prompt}: ${choice}`, isSaid(prompt, choice, gold)),
    );
  if (key.kind !== "ordering") return [];
  // In their order the values of their days rise; each stands in the proof.
  const inOrder = key.places.map((_, place) => key.dates[key.places.indexOf(place + 1)] ?? "");
  const values = inOrder.map((label) => valueOf(label) ?? "");
  return inOrder.map((label, at) =>
    answer(label, isTold(label, evidence, gold) && (at === 0 || (values[at - 1] ?? "") < (values[at] ?? ""))),
  );
};

/** What is right for all questions without options that pass every check, whether or not a set would take them. */
export const answersOf = (article: GoldArticle): readonly Answer[] => {
  const published = article.docdate ? parseIso(article.docdate) : null;
  const reading = readingOf(annotate(cutText({ text: article.text, published })));
  return triedOf(reading).flatMap(({ item, fault }) => (fault === null ? answersIn(item, article) : []));
};

/** How many of the answers taken for right are. Nobody annotates what must be asked: no recall of its own. */
export const scoreAnswers = (article: GoldArticle): Tally =>
  sumTallies(answersOf(article).map(({ isRight }) => ({ right: isRight ? 1 : 0, predicted: 1, gold: 1 })));
