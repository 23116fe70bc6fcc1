import type { CivilDate } from "./civil-date";
import type { Block } from "./document";
import { readTypedDate } from "./typed-date";

/** A day with its year, as a line above a story or a dateline gives it. */
const writtenDay = /\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.?,? \d{4}|\d{4}-\d{2}-\d{2}/gu;
/** "PORTO, March 31, 2022 (AP) —" in front of the first sentence. */
const datelineOpening = /^\p{Lu}[\p{L} .,'’]{1,40}, ([^()—–]{8,24}?) ?(?:\([^()]{2,30}\) ?)?(?:[—–-]|--) /u;

const daysIn = (text: string): readonly CivilDate[] =>
  [...text.matchAll(writtenDay)].flatMap(([words]) => {
    const read = readTypedDate(words);
    return read.ok ? [read.date] : [];
  });

/**
 * The day an article was published as it says itself, for one that came without: in a line that is no part of the story
 * and stands above it (a time stamp, a byline), or in the dateline of its first paragraph. Null when it does not say, or
 * says two days.
 */
export function publishedInText(text: string, blocks: readonly Block[]): CivilDate | null {
  const firstOfBody = blocks.findIndex(({ kind, kept }) => kind === "body" && kept);
  const above = blocks
    .slice(0, firstOfBody < 0 ? 0 : firstOfBody)
    .filter(({ kept }) => !kept)
    .flatMap(({ start, end }) => daysIn(text.slice(start, end)));
  const body = blocks[firstOfBody];
  const opening = body === undefined ? null : datelineOpening.exec(text.slice(body.start, body.start + 110));
  const found = [...above, ...daysIn(opening?.[1] ?? "")];
  const [first] = found;
  const isOneDay = found.every(
    ({ year, month, day }) => year === first?.year && month === first.month && day === first.day,
  );
  return first !== undefined && isOneDay ? first : null;
}
