import { describe, expect, test } from "vitest";
import { keyShown, matchingForm, orderingForm, type AnswerForm } from "../answer-form";
import { handmade } from "../handmade.fixture";
import type { Item } from "../item";
import { gistOf, clash } from "../leaks";
import { readingOf } from "../reading";
import { lighthouse as text } from "../stories.fixture";
import { screenItem } from "./screens";

/* Matching and ordering, made by hand: a good one of each, and each fault that V22 and V23 look for, alone. */

const { article, claims, itemOf } = handmade(text, { year: 2025, month: 3, day: 13 });

const words = {
  calder: "The Tarnby Lighthouse will bring guests to the harbour of Tarnby in every season of the year",
  marsh: "Nobody in Tarnby believed that the old lamp of the Tarnby Lighthouse would ever burn for ships",
  novak: "The stairs of the Tarnby Lighthouse are too steep and too dark for most children of Tarnby",
  brandt: "Ships no longer need a lighthouse in Tarnby, and the children of Tarnby need a larger school",
};
const said = (prompt: string, choice: string) => ({ prompt: `“${prompt}”`, choice });
const calder = said(words.calder, "Ruth Calder");
const marsh = said(words.marsh, "Owen Marsh");
const novak = said(words.novak, "Ida Novak");
const brandt = said(words.brandt, "Leo Brandt");

const opened = {
  event:
    "Tarnby Mayor Ruth Calder opened the Tarnby Lighthouse to visitors with Hanna Ost, the editor of the Tarnby Courier.",
  date: "Saturday, 8 March 2025",
};
const bought = { event: "The Tarnby Council bought the Tarnby Lighthouse.", date: "March 2019" };
const kept = { event: "Owen Marsh became the keeper of the Tarnby Lighthouse.", date: "1998" };

/** A question of the form whose proof is every sentence of the story that has one of the words. */
function made(kind: "matching" | "ordering", form: AnswerForm, ...proofs: readonly string[]): Item {
  const claimKind = kind === "matching" ? "attribution" : "dating";
  const [first = ""] = proofs;
  const own = claims.find(({ kind: of, evidence }) => {
    const sentence = article.document.sentences[evidence[evidence.length - 1] ?? -1];
    return (
      of === claimKind && sentence !== undefined && text.slice(sentence.start, sentence.end).includes(first)
    );
  });
  const single = itemOf({
    kind,
    stem: "What belongs together?",
    key: keyShown(form),
    wrong: [],
    proof: first,
    claim: { kind: claimKind, words: own === undefined ? first : text.slice(own.span.start, own.span.end) },
  });
  const evidence = article.document.sentences
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .filter((piece) => proofs.some((proof) => piece.text.includes(proof)));
  return { ...single, options: [], form, evidence };
}

const match = (pairs: Parameters<typeof matchingForm>[0], ...spare: readonly string[]): Item =>
  made("matching", matchingForm(pairs, spare), ...pairs.map(({ prompt }) => prompt.slice(1, -2)));

/** Who said it is named in full where it is said, or where the person is introduced. */
const introduced = (item: Item): Item => ({
  ...item,
  evidence: article.document.sentences
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .filter(
      ({ text: piece }) => piece.startsWith("Tarnby Mayor") || item.evidence.some((e) => e.text === piece),
    ),
});

const order = (inTime: Parameters<typeof orderingForm>[0], shown: readonly number[]): Item =>
  made("ordering", orderingForm(inTime, shown), "Tarnby Mayor", "became the keeper", "The Tarnby Council");

const goodMatching = introduced(match([calder, marsh, novak], "Leo Brandt"));
const goodOrdering = order([kept, bought, opened], [1, 2, 0]);

describe("good ones pass every screen", () => {
  test.each([
    ["three pairs and a name to spare", goodMatching],
    ["four pairs and a name to spare", introduced(match([calder, marsh, novak, brandt], "Hanna Ost"))],
    ["three events", goodOrdering],
  ])("%s", (_, item) => {
    expect(screenItem(item, article)).toBeNull();
  });
});

const withKey = (item: Item, key: Partial<AnswerForm["key"]>): Item => {
  const form = { ...item.form, key: { ...item.form?.key, ...key } } as AnswerForm;
  return { ...item, form, key: keyShown(form) };
};

describe("V22 one name for each", () => {
  test.each<[string, Item]>([
    ["two pairs", introduced(match([calder, marsh], "Leo Brandt"))],
    ["no name to spare", introduced(match([calder, marsh, novak]))],
    ["three names to spare", introduced(match([calder, marsh, novak], "Leo Brandt", "Hanna Ost", "Tarnby"))],
    [
      "two names changed round",
      introduced(
        match([said(words.calder, "Owen Marsh"), said(words.marsh, "Ruth Calder"), novak], "Leo Brandt"),
      ),
    ],
    ["a name that is right for two", withKey(goodMatching, { kind: "matching", pairs: [2, 2, 0] })],
    [
      "words nobody said",
      introduced(
        match(
          [calder, marsh, said("The Tarnby Lighthouse is the oldest house of Tarnby", "Ida Novak")],
          "Leo Brandt",
        ),
      ),
    ],
    [
      "words that the reporter wrote",
      introduced(
        match(
          [calder, marsh, said("The Tarnby Council bought the Tarnby Lighthouse in March", "Ida Novak")],
          "Leo Brandt",
        ),
      ),
    ],
    [
      "words much shorter than others",
      introduced(
        match([calder, marsh, said("the children of Tarnby need a larger", "Leo Brandt")], "Ida Novak"),
      ),
    ],
    ["a place among people", introduced(match([calder, marsh, novak], "Tarnby"))],
    ["somebody who is not in the article", introduced(match([calder, marsh, novak], "Otto Brann"))],
    ["half of a name", introduced(match([calder, marsh, novak], "Brandt"))],
    ["a proof that leaves one out", { ...goodMatching, evidence: goodMatching.evidence.slice(0, 3) }],
  ])("%s", (_, item) => {
    expect(screenItem(item, article)?.screen).toBe("V22 one name for each");
  });
});

describe("V23 one order", () => {
  test.each<[string, Item]>([
    ["two events", order([kept, opened], [1, 0])],
    ["the right order on the page", order([kept, bought, opened], [0, 1, 2])],
    ["the order of the article on the page", order([kept, bought, opened], [2, 0, 1])],
    ["two events at one place", withKey(goodOrdering, { kind: "ordering", places: [2, 3, 2] })],
    [
      "a later event in front of an earlier one",
      withKey(goodOrdering, { kind: "ordering", places: [1, 3, 2] }),
    ],
    ["another date than the article’s", order([kept, { ...bought, date: "March 2018" }, opened], [1, 2, 0])],
    [
      "a year in the words",
      order([{ ...kept, event: kept.event.replace(".", " in 1998.") }, bought, opened], [1, 2, 0]),
    ],
    [
      "“then” in the words",
      order([{ ...kept, event: kept.event.replace("became", "then became") }, bought, opened], [1, 2, 0]),
    ],
    [
      "an event that the article does not have",
      order([kept, { ...bought, event: "The Norwick Yard sold a hundred boats." }, opened], [1, 2, 0]),
    ],
    [
      "“he” for a name",
      order(
        [{ ...kept, event: "He became the keeper of the Tarnby Lighthouse." }, bought, opened],
        [1, 2, 0],
      ),
    ],
    ["a proof that leaves one out", { ...goodOrdering, evidence: goodOrdering.evidence.slice(0, 2) }],
  ])("%s", (_, item) => {
    expect(screenItem(item, article)?.screen).toBe("V23 one order");
  });
});

describe("the other screens look at them too", () => {
  test.each<[string, string, Item]>([
    ["V01 evidence in the text", "without a proof", { ...goodMatching, evidence: [] }],
    ["V05 form of the text", "a stray space", { ...goodOrdering, stem: "What  belongs together?" }],
  ])("%s: %s", (screen, _, item) => {
    expect(screenItem(item, article)?.screen).toBe(screen);
  });
});

test("what a matching asks, or an ordering, no other question of the set may ask or tell", () => {
  const reading = readingOf(article);
  const whoSaid = itemOf({
    kind: "who-said",
    stem: `Who said: “${words.marsh}”?`,
    key: "Owen Marsh",
    wrong: ["Ruth Calder", "Ida Novak", "Leo Brandt"],
    proof: `“${words.marsh}`,
    claim: { kind: "attribution", words: `${words.marsh},`, speaker: "Owen Marsh" },
  });
  const when = itemOf({
    kind: "which-date",
    stem: "In which year did Owen Marsh become the keeper of the Tarnby Lighthouse?",
    key: "1998",
    wrong: ["1996", "1997", "1999"],
    proof: "Owen Marsh became",
    claim: { kind: "dating", words: "1998" },
  });
  const clashes = (one: Item, other: Item) => clash(gistOf(one, reading), gistOf(other, reading)) !== null;
  expect(clashes(whoSaid, goodMatching)).toBe(true);
  expect(clashes(when, goodOrdering)).toBe(true);
  expect(clashes(when, goodMatching)).toBe(false);
  expect(clashes(whoSaid, goodOrdering)).toBe(false);
});
