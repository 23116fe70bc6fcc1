import { labelledEvents, peopleOfEvents } from "../lexicon/events";
import {
  articles,
  auxiliaries,
  conjunctions,
  determiners,
  midAdverbs,
  possessives,
  prepositions,
  subjectPronouns,
} from "../lexicon/function-words";
import type { Span } from "../text/span";
import type { TimeExpression } from "./annotation";
import type { Reading } from "./reading";
import { tenseOfWord } from "./tense";

/** A date in front of an event's noun is its label: "the 2008 financial crisis", "the Sept. 11 attacks". */
export function isLabel(reading: Reading, span: Span, granularity: TimeExpression["granularity"]): boolean {
  if (granularity !== "year" && granularity !== "day" && granularity !== "month") return false;
  const { index } = reading;
  const next = index.words[index.from(span.end)] ?? "";
  const before = index.words[index.from(span.start) - 1] ?? "";
  const text = reading.document.text.slice(span.end, span.end + 1);
  if (text === "-" && granularity === "year") return true; // "2008-style"
  const determined = /^(?:the|a|an|his|her|its|their|this|that|'s|our|during)$/u.test(before);
  if (labelledEvents.has(next) && determined) return true;
  if (granularity === "day" && /^ $/u.test(text) && peopleOfEvents.has(next)) return true;
  // "the May Fourth Movement": a month inside a longer name.
  const token = index.tokens[index.from(span.end)];
  const capital =
    token !== undefined &&
    /^\p{Lu}/u.test(reading.document.text.slice(token.start, token.start + 2)) &&
    token.kind === "word";
  return capital && determined && granularity === "month" && /^ /u.test(text);
}

/**
 * The date belongs to a noun and not to what the clause tells: "Wednesday's ruling", "the May 9 parade", "a 2014 study",
 * "the deadly March 5 fire". It is a date all the same, and nothing is asked about it.
 */
export function isAttributive({ index, document }: Reading, span: Span): boolean {
  const after = document.text.slice(span.end, span.end + 2);
  if (/^['’]s/u.test(after)) return true;
  const at = index.from(span.start);
  const next = index.from(span.end);
  if (!after.startsWith(" ") && !after.startsWith("-")) return false;
  if (index.tokens[next]?.kind !== "word" || isNoNoun(index.words[next] ?? "")) return false;
  if (tenseOfWord(index, next) !== null) return false;
  const [far = "", near = ""] = [index.words[at - 2], index.words[at - 1]];
  if (isDeterminer(near)) return true;
  return isDeterminer(far) && !isNoNoun(near) && tenseOfWord(index, at - 1) === null;
}

const isDeterminer = (word: string): boolean => articles.has(word) || possessives.has(word);
const isNoNoun = (word: string): boolean =>
  prepositions.has(word) ||
  conjunctions.has(word) ||
  auxiliaries.has(word) ||
  subjectPronouns.has(word) ||
  determiners.has(word) ||
  midAdverbs.has(word) ||
  word === "that" ||
  word === "not";
