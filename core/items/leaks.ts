import { contentWords, likeness } from "../claims/content-words";
import type { Item } from "./item";
import type { Reading } from "./reading";
import { claimOf, entitiesNamed } from "./screens/screen";
import { normal } from "./wording/plain";

/** Words of our frames: they stand in every question and tell nothing. */
const frameWords = new Set(
  contentWords(
    "Who said together that Which two people Complete words True or false Which news organisation does the article cite for remarks Which position does hold Who is introduced in the article as On which day In which month year When did According to how many figure belongs in the gap",
  ),
);

/** What a question shows and asks, taken down once, so that every two questions can be compared quickly. */
export type Gist = {
  readonly item: Item;
  readonly fact: number | null;
  /** Content words of the stem without the frame. */
  readonly matter: readonly string[];
  /** Stem and, unless the item is a statement, key: what everybody has read in the end. */
  readonly shown: string;
  readonly shownWords: ReadonlySet<string>;
  /** The key's names or words, as `normal` writes them. */
  readonly key: readonly string[];
  /** `matter` without the words of the key: what has to be known to tell which question the key answers. */
  readonly asked: readonly string[];
};

export function gistOf(item: Item, reading: Reading): Gist {
  const shown = normal(`${item.stem} ${item.kind === "true-false" ? "" : item.key}`);
  const names = entitiesNamed(reading, item.key)?.map((entity) => entity.canonical) ?? [item.key];
  const matter = contentWords(item.stem).filter((word) => !frameWords.has(word));
  const keyWords = new Set(contentWords(names.join(" ")));
  return {
    item,
    fact: claimOf(item, reading)?.fact ?? null,
    matter,
    shown,
    shownWords: new Set(contentWords(shown)),
    key: names.map(normal),
    asked: matter.filter((word) => !keyWords.has(word)),
  };
}

/** True when reading question `a` gives away the answer to `b`: it shows b's key together with what b asks about. */
export function leaks(a: Gist, b: Gist): boolean {
  if (b.item.kind === "true-false") return likeness(a.matter, b.matter) > 0.5;
  if (!b.key.every((name) => a.shown.includes(name))) return false;
  return (
    b.asked.length > 0 && b.asked.filter((word) => a.shownWords.has(word)).length >= 0.5 * b.asked.length
  );
}

/** Why two questions may not stand in one set; null when they may. */
export function clash(a: Gist, b: Gist): string | null {
  if (a.fact !== null && a.fact === b.fact) return "Two questions ask about the same fact.";
  if (leaks(a, b) || leaks(b, a)) return "One question gives away the answer to another.";
  return likeness(a.matter, b.matter) > 0.6 ? "Two questions are nearly the same." : null;
}
