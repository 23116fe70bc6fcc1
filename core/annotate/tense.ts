import { irregularPasts } from "../lexicon/function-words";
import { reportingVerb } from "../lexicon/reporting-verbs";
import { wordSet } from "../lexicon/phrase-book";
import type { TokenIndex } from "./reading";

export type Tense = "past" | "future" | "present" | null;

const future = wordSet(
  "will shall won't 'll going due set scheduled expected slated poised may might could should plans plan planned intends hopes aims must would i'll we'll he'll she'll they'll it'll you'll wants want hope aim intend expects expect ahead upcoming",
);
/** Words of what is to come only when something follows that says what or when. */
const toCome = wordSet("due set scheduled expected slated poised planned going");
const leadsOn =
  /^(?:to|for|on|in|by|at|until|next|this|later|early|late|mid|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|january|february|april|june|july|august|september|october|november|december)$/u;
const intended = wordSet("plan plans want wants hope hopes aim aims intend intends expect expects");
/** Present tense of what stands in a timetable: "opens on Monday". Those that are nouns as well only with their s. */
const onTimetable = wordSet(
  "leaves opens starts begins begin arrives arrive returns meets meet ends closes expires expire resumes resume visits travels reopens hold holds",
);
const negatedPast = wordSet("wasn't weren't hadn't didn't");
const perfect = wordSet("has have hasn't haven't having been");
const present = wordSet(
  "is are am do does don't doesn't isn't aren't remains remain says say plays continues",
);
/** One form for both tenses, besides those of `irregularPasts`. */
const samePast = wordSet("cast let quit hurt split bid");
const clauseEnds = new Set([",", ";", ":", "—", "–", "(", ")", "“", "”", '"']);
const subordinators = wordSet(
  "that which who when while because after before since although though whereas but as if where until",
);

/** What one word says of time: a finite verb or an auxiliary by its form; null for any other word. */
export const tenseOfWord = (index: TokenIndex, at: number): Tense => {
  const word = index.words[at] ?? "";
  if (future.has(word)) {
    // "was due to", "was expected to": what was to come then. "Had been due" is told from later still.
    if (toCome.has(word)) {
      if (index.words[at - 1] === "been" && index.words[at - 2] === "had") return "past";
      // "its record high set on Aug. 6"
      if (word === "set" && /^(?:record|high|low|mark|peak|precedent)$/u.test(index.words[at - 1] ?? ""))
        return "past";
      if (word === "scheduled" || leadsOn.test(index.words[at + 1] ?? "")) return "future";
      return word === "planned" ? "past" : null;
    }
    if (intended.has(word) && index.words[at + 1] !== "to") return null;
    return "future";
  }
  // "is to travel", "are to meet".
  if ((word === "is" || word === "are") && index.words[at + 1] === "to") return "future";
  if (irregularPasts.has(word) || negatedPast.has(word)) return "past";
  if (perfect.has(word)) return "past";
  const form = reportingVerb(word);
  if (form !== null && (form.form === "past" || form.form === "participle")) return "past";
  if (
    /..ed$/u.test(word) &&
    !/^(?:need|speed|feed|seed|indeed|exceed|proceed|succeed|united|hundred|sacred|red|bed)$/u.test(word)
  )
    return "past";
  if (present.has(word)) return "present";
  // "Islanders vote on Tuesday"
  if (
    word === "vote" &&
    /\ws$/u.test(index.words[at - 1] ?? "") &&
    /^(?:in|on|for)$/u.test(index.words[at + 1] ?? "")
  )
    return "future";
  return onTimetable.has(word) && index.words[at - 1] !== "to" ? "future" : null;
};

/** Words on either side in which the verb of a time is looked for: no clause is longer, and a text without verbs may be. */
const sight = 80;

/**
 * The tense of the clause a time stands in: the nearest verb to its left in the clause, else the nearest to its right,
 * else the nearest in the sentence. "He was elected in May and will resign on Friday" has two clauses.
 */
export function tenseAround(
  index: TokenIndex,
  from: number,
  to: number,
  sentence: readonly [number, number],
): Tense {
  // "critics who on Sunday cast it as": a form for both tenses, and a day behind "who" that is past.
  if (/^(?:who|which|that)$/u.test(index.words[from - 1] ?? "") && samePast.has(index.words[to] ?? ""))
    return "past";
  const first = Math.max(sentence[0], from - sight);
  const last = Math.min(sentence[1], to + sight);
  let away: Tense = null;
  for (let at = from - 1; at >= first; at -= 1) {
    const word = index.words[at] ?? "";
    const tense = tenseOfWord(index, at);
    if (tense === "past" && leadsToFuture(index, at, from)) return "future";
    if (tense !== null) {
      // "will have been closed", "is due": an auxiliary further left may turn the verb.
      if (tense === "past" && willBefore(index, at, first)) return "future";
      if (tense === "present" && /^(?:due|set|expected|scheduled|going)$/u.test(index.words[at + 1] ?? ""))
        return "future";
      return tense;
    }
    if (clauseEnds.has(word) || subordinators.has(word)) break;
  }
  for (let at = to; at < last; at += 1) {
    const word = index.words[at] ?? "";
    const tense = tenseOfWord(index, at);
    if (tense !== null) {
      if (tense === "present" && /^(?:due|set|expected|scheduled|going)$/u.test(index.words[at + 1] ?? ""))
        return "future";
      return tense;
    }
    if (word === ";" || (word === "and" && at > to + 6)) break;
  }
  for (let at = from - 1; at >= first && away === null; at -= 1) away = tenseOfWord(index, at);
  return away;
}

const willBefore = (index: TokenIndex, at: number, first: number): boolean => {
  for (let before = at - 1; before >= Math.max(first, at - 4); before -= 1) {
    const word = index.words[before] ?? "";
    if (/^(?:will|would|may|might|could|should|must|shall|won't|'ll|to)$/u.test(word))
      return (
        word !== "to" ||
        /^(?:due|set|expected|scheduled|going|plans|planned|hopes|wants)$/u.test(
          index.words[before - 1] ?? "",
        )
      );
    if (clauseEnds.has(word)) return false;
  }
  return false;
};

/** "agreed to meet on Friday", "vowed to leave in May": a promise made in the past of something to come. */
const leadsToFuture = (index: TokenIndex, at: number, from: number): boolean => {
  if (index.words[at - 1] === "been" && index.words[at - 2] === "had") return false;
  if (
    !/^(?:agreed|vowed|pledged|promised|decided|planned|expected|scheduled|due|set|threatened|intended|hoped|told|urged|ordered|asked|required|invited|supposed|allowed)$/u.test(
      index.words[at] ?? "",
    )
  )
    return false;
  return index.words.slice(at + 1, Math.min(at + 5, from)).includes("to");
};
