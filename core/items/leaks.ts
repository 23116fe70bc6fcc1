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

const matter = (stem: string): readonly string[] =>
  contentWords(stem).filter((word) => !frameWords.has(word));

/** True when reading question `a` gives away the answer to `b`: it shows b's key together with what b asks about. */
export function leaks(a: Item, b: Item, reading: Reading): boolean {
  if (b.kind === "true-false") return likeness(matter(a.stem), matter(b.stem)) > 0.5;
  const shown = normal(`${a.stem} ${a.kind === "true-false" ? "" : a.key}`);
  const names = entitiesNamed(reading, b.key)?.flatMap((entity) => [entity.canonical]) ?? [b.key];
  if (!names.every((name) => shown.includes(normal(name)))) return false;
  const asked = matter(b.stem).filter((word) => !contentWords(names.join(" ")).includes(word));
  const there = new Set(contentWords(shown));
  return asked.length > 0 && asked.filter((word) => there.has(word)).length >= 0.5 * asked.length;
}

/** Why two questions may not stand in one set; null when they may. */
export function clash(a: Item, b: Item, reading: Reading): string | null {
  const claimA = claimOf(a, reading);
  const claimB = claimOf(b, reading);
  if (claimA !== null && claimB !== null && claimA.fact === claimB.fact)
    return "Two questions ask about the same fact.";
  if (leaks(a, b, reading) || leaks(b, a, reading)) return "One question gives away the answer to another.";
  return likeness(matter(a.stem), matter(b.stem)) > 0.6 ? "Two questions are nearly the same." : null;
}
