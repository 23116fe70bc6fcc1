import type { Span } from "./span";

/** "14:05 The minister", "2.05pm GMT — “We": a time of the day in front of a sentence. */
const stampInFront =
  /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?(?:am|pm|a\.m\.|p\.m\.|AM|PM))?(?: (?:GMT|BST|UTC|CET|CEST|E[SD]?T|P[SD]?T))?(?: ?[-–—|:])? +(?=["“‘]?\p{Lu})/u;

/** Shorter lines are a timetable: "9:30 Registration". */
const fewestWords = 4;

/** Entries that make a live report; a story may begin one paragraph with a time. */
const fewestEntries = 2;

/** A line, or a part of one. `isEntry` when a time stamp stood in front of it. */
export type LinePart = Span & { readonly isEntry: boolean };

const lengthOfStamp = (line: string): number => {
  const stamp = stampInFront.exec(line)?.[0] ?? "";
  const entry = line.slice(stamp.length);
  return entry.split(/\s+/u).length >= fewestWords && /[.!?…]["”’)]?$/u.test(entry) ? stamp.length : 0;
};

/**
 * The lines of a text with the stamps of a live report cut off their entries: the time an entry was put up is no part
 * of what it says.
 */
export function cutLiveEntries(text: string, lines: readonly Span[]): readonly LinePart[] {
  const stamps = lines.map(({ start, end }) => lengthOfStamp(text.slice(start, end)));
  const isLive = stamps.filter((length) => length > 0).length >= fewestEntries;
  return lines.flatMap(({ start, end }, place): readonly LinePart[] => {
    const length = isLive ? (stamps[place] ?? 0) : 0;
    if (length === 0) return [{ start, end, isEntry: false }];
    const stamp = text.slice(start, start + length).trimEnd();
    return [
      { start, end: start + stamp.length, isEntry: false },
      { start: start + length, end, isEntry: true },
    ];
  });
}
