import { mainVerbOf } from "../../claims/main-verb";
import { roleHeads } from "../../lexicon/roles";
import { overlaps, type Span } from "../../text/span";
import { gapWord } from "../distractors/gap-fillers";
import type { Reading } from "../reading";

/** What says of which place or body people are: "lawyers for the relatives", "voters in Osterby". */
const complement = /\b(?:of|for|from|in|at|around|near|with|who|whose)\s/iu;

/** People whom only their place or body tells from others like them. */
const isPeople = (noun: string): boolean =>
  /^(?:authorities|regulators|protesters|demonstrators|rebels|militants|gunmen)$/u.test(noun) ||
  (noun.endsWith("s") && roleHeads.has(noun.slice(0, -1)));

/**
 * False for a statement of people of nowhere: "State health officials discovered a case". Where nothing in the subject
 * names the state, it could be any.
 */
export function saysWhose(reading: Reading, statement: Span): boolean {
  const verb = mainVerbOf(reading.annotated, statement);
  if (verb === null) return true;
  const subject = { start: statement.start, end: verb.start };
  const told = reading.text.slice(subject.start, subject.end);
  // "The home of a 26-year-old Norwick man": somebody whom the story does not name.
  if (/\b\d+-year-old\b/u.test(told)) return false;
  if (reading.annotated.mentions.some((mention) => overlaps(mention, subject))) return true;
  // "Hadid was born": a name that nobody has read as one, or half of one.
  const only = /^\s*(\p{Lu}[\p{L}’'-]+)\s*$/u.exec(told)?.[1]?.toLowerCase();
  if (only !== undefined && !reading.smallWords.has(only) && gapWord(only) === null) return false;
  const words = told.replace(/^[^,]*,\s*(?=\p{L})/u, "");
  const head =
    words
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? "";
  return !isPeople(head) || complement.test(words);
}
