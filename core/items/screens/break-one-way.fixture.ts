import type { Parts } from "../handmade.fixture";
import type { Item } from "../item";
import { bridge as text } from "../stories.fixture";
import { article, itemOf } from "./good-questions.fixture";

/** A good question broken in one way: the screen that stops it, how it was broken, and the question. */
export type Broken = readonly [screen: string, how: string, item: Item];

/** The question with its wrong answers replaced, in the order given. */
export const withWrong = (item: Item, ...wrong: readonly string[]): Item => ({
  ...item,
  options: [
    ...item.options.filter(({ isKey }) => isKey),
    ...wrong.map((option) => ({ text: option, isKey: false, why: "" })),
  ],
});

/** The question with another right answer; the one that was right is no answer any more. */
export const withKey = (item: Item, key: string): Item => ({
  ...item,
  key,
  options: item.options.map((option) => (option.isKey ? { ...option, text: key } : option)),
});

export const withStem = (item: Item, stem: string): Item => ({ ...item, stem });

const sentence = (beginning: string) => {
  const at = text.indexOf(beginning);
  const found = article.document.sentences.find(({ start, end }) => start <= at && at < end);
  if (found === undefined) throw new Error(`not in the story: ${beginning}`);
  return { start: found.start, end: found.end, text: text.slice(found.start, found.end) };
};
export const withProof = (item: Item, ...beginnings: readonly string[]): Item => ({
  ...item,
  evidence: beginnings.map(sentence),
});

/** A question by hand about other words of the story, like a good one in everything else. */
export const instead = (parts: Partial<Parts> & Pick<Parts, "stem" | "proof" | "claim">): Item =>
  itemOf({
    kind: "who-said",
    key: "Petra Lunde",
    wrong: ["Clara Voss", "Erik Dahl", "Nils Aker"],
    ...parts,
  });
