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

const isMonth = (index: TokenIndex, at: number): boolean =>
  /^(?:in|from|since|until|till|by|during|of|early|late|mid|last|next|this)$/u.test(
    index.words[at - 1] ?? "",
  ) || /^\d/u.test(index.words[at + 1] ?? "");

/** What one word says of time: a finite verb or an auxiliary by its form; null for any other word. */
export const tenseOfWord = (index: TokenIndex, at: number): Tense => {
  const word = index.words[at] ?? "";
  // "from May 13", "in May": a month. "ahead of his rally" says nothing of what is to come.
  if (word === "may" && isMonth(index, at)) return null;
  if (word === "ahead" && /^of (?:his|her|its|their)$/u.test(index.words.slice(at + 1, at + 3).join(" ")))
    return null;
  // "Saturday would have been her birthday": what did not come.
  if (word === "would" && index.words[at + 1] === "have") return "past";
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
  return onTimetable.has(word) &&
    !/^(?:to|did|didn't|would|could|might|can)$/u.test(index.words[at - 1] ?? "")
    ? "future"
    : null;
};

/** Words on either side in which the verb of a time is looked for: no clause is longer, and a text without verbs may be. */
const sight = 80;

/** The tense of a time, and whether the words leave no other way to read it. */
export type TenseFound = { readonly tense: Tense; readonly isSure: boolean };

/**
 * The tense of the clause a time stands in: the nearest verb to its left in the clause, else the nearest to its right,
 * else the nearest in the sentence. "He was elected in May and will resign on Friday" has two clauses.
 */
export function tenseAround(
  index: TokenIndex,
  from: number,
  to: number,
  sentence: readonly [number, number],
): TenseFound {
  // "critics who on Sunday cast it as": a form for both tenses, and a day behind "who" that is past.
  const opening = /^(?:on|in)$/u.test(index.words[from - 1] ?? "") ? from - 2 : from - 1;
  if (/^(?:who|which|that)$/u.test(index.words[opening] ?? "") && samePast.has(index.words[to] ?? ""))
    return { tense: "past", isSure: true };
  const first = Math.max(sentence[0], from - sight);
  const last = Math.min(sentence[1], to + sight);
  let isSure = true;
  for (let at = from - 1; at >= first; at -= 1) {
    const word = index.words[at] ?? "";
    const tense = tenseOfWord(index, at);
    if (tense === "past" && leadsToFuture(index, at, from)) return { tense: "future", isSure: false };
    if (tense !== null) {
      // "will have been closed", "is due": an auxiliary further left may turn the verb.
      if (tense === "past" && willBefore(index, at, first)) return { tense: "future", isSure: false };
      if (tense === "present" && /^(?:due|set|expected|scheduled|going)$/u.test(index.words[at + 1] ?? ""))
        return { tense: "future", isSure };
      return { tense, isSure: isSure && (tense !== "future" || isPlainFuture(index, at)) };
    }
    // "said that the town would close it on Monday": a Monday before or behind the day of the paper.
    if (open.test(word)) isSure = false;
    if (clauseEnds.has(word) || subordinators.has(word)) break;
  }
  for (let at = to; at < last; at += 1) {
    const word = index.words[at] ?? "";
    const tense = tenseOfWord(index, at);
    if (tense !== null) {
      const isComing =
        tense === "present" && /^(?:due|set|expected|scheduled|going)$/u.test(index.words[at + 1] ?? "");
      const found = isComing ? "future" : tense;
      // "the rally in Osterby on Monday will be remembered": it may have been held.
      const isOwn = found !== "future" || (isPlainFuture(index, at) && opensItsClause(index, from, first));
      return { tense: found, isSure: isSure && isOwn };
    }
    if (open.test(word)) isSure = false;
    if (word === ";" || (word === "and" && at > to + 6)) break;
  }
  let away: Tense = null;
  for (let at = from - 1; at >= first && away === null; at -= 1) away = tenseOfWord(index, at);
  return { tense: away, isSure: isSure && away !== "future" };
}

/** What was meant to come then, or may: neither before nor behind the day of the paper for certain. */
const open = /^(?:would|could|might|should|wouldn't|couldn't)$/u;

/** "will", "is due", "plans to"; not "may", "was due", "had set". */
function isPlainFuture(index: TokenIndex, at: number): boolean {
  const word = index.words[at] ?? "";
  if (/^(?:would|may|might|could|should|must|going|planned|poised)$/u.test(word))
    return /^(?:is|are|am|'m|'re|'s)$/u.test(index.words[at - 1] ?? "");
  if (!toCome.has(word)) return true;
  return !/^(?:was|were|had|been)$/u.test(
    [1, 2, 3].map((back) => index.words[at - back] ?? "").find((before) => auxiliary.test(before)) ?? "",
  );
}

const auxiliary = /^(?:was|were|had|been|is|are|am)$/u;

/** True for a time in front of its clause: "On Monday, the town will …", "Late on Monday Roe will …". */
function opensItsClause(index: TokenIndex, from: number, first: number): boolean {
  let at = from - 1;
  while (at >= first && /^(?:on|in|by|late|early|later|next|this)$/u.test(index.words[at] ?? "")) at -= 1;
  const word = index.words[at] ?? "";
  return at < first || clauseEnds.has(word) || subordinators.has(word) || word === "and";
}

const willBefore = (index: TokenIndex, at: number, first: number): boolean => {
  for (let before = at - 1; before >= Math.max(first, at - 4); before -= 1) {
    const word = index.words[before] ?? "";
    if (word === "may" && isMonth(index, before)) continue;
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
