import { outletBook } from "../lexicon/outlets";
import { placeBook } from "../lexicon/places";
import type { PhraseBook } from "../lexicon/phrase-book";
import type { Span } from "./span";

/** A dateline stands in front of the first sentence; further down, a place before a colon is a title or a heading. */
const firstLines = 8;
/** Characters of the longest: three places, their country and an agency. */
const longest = 70;
/** Fewer words behind it are a headline or a title: "Berlin: a history". */
const fewestWords = 9;

/** What parts the place from the sentence, which begins large: " — ", "(AP) -", ":", " _ ". */
const mark = /(?:\s(?:[—–_-]|--)|\)\s?(?:[—–-]|--)|:)\s+(?=["“‘]?[\p{Lu}\p{N}])/u;

const isIn = (book: PhraseBook<unknown>, phrase: string): boolean => {
  const words = phrase.toLowerCase().split(/\s+/u);
  return book(words, 0)?.length === words.length;
};

/** "ARDEN", "SAROVA CITY": a place nobody knows, told by its capitals and the long dash behind it. */
const isInCapitals = (place: string): boolean => /^\p{Lu}{4,}(?: \p{Lu}{4,})*$/u.test(place);

/** "SURABAYA, Indonesia/JAKARTA (Reuters)", "HUNTSVILLE, Alabama", "New Delhi": one place or several, and who reports. */
function isPlaceLine(head: string): boolean {
  const [place = "", agency] = head.replace(/\)$/u, "").split(/\s?\(/u);
  if (!/^\p{Lu}[\p{L}\p{N} .,'’/-]+$/u.test(place)) return false;
  // "LONDON mayor", "The bridge": a dateline has no small words.
  if (/(?:^|[\s/])\p{Ll}/u.test(place)) return false;
  if (agency !== undefined) return isIn(outletBook, agency);
  const [first = ""] = place.split(/[,/]/u);
  return isIn(placeBook, first) || (place.includes(",") && /^\p{Lu}{3}[\p{Lu} .'’-]*$/u.test(first));
}

/** How many characters of a line are its dateline, with the mark behind it; 0 when it has none. */
function lengthOfDateline(line: string): number {
  const found = mark.exec(line.slice(0, longest));
  if (found === null || !/[.!?…]["”’)]?$/u.test(line)) return 0;
  const length = found.index + found[0].length;
  if (line.slice(length).split(/\s+/u).length < fewestWords) return 0;
  const head = line.slice(0, found.index + (found[0].startsWith(")") ? 1 : 0));
  // "UNESCO — not the state — pays": a dash that comes again sets something apart.
  const isSetOff = /[—–]/u.test(found[0]) && !/\s[—–]\s/u.test(line.slice(length));
  return isPlaceLine(head) || (isSetOff && isInCapitals(head)) ? length : 0;
}

/**
 * The lines of a text with the dateline cut off the first sentence: where a report was sent from is no part of what it
 * says.
 */
export function cutDateline<Line extends Span>(
  text: string,
  lines: readonly Line[],
): readonly (Line & { readonly isDateline: boolean })[] {
  const lengths = lines
    .slice(0, firstLines)
    .map(({ start, end }) => lengthOfDateline(text.slice(start, end)));
  const place = lengths.findIndex((length) => length > 0);
  return lines.flatMap((line, at) => {
    if (at !== place) return [{ ...line, isDateline: false }];
    const from = line.start + (lengths[place] ?? 0);
    return [
      { ...line, end: line.start + text.slice(line.start, from).trimEnd().length, isDateline: true },
      { ...line, start: from, isDateline: false },
    ];
  });
}
