import { conjunctions, determiners, midAdverbs, prepositions } from "../lexicon/function-words";
import { roleHeads } from "../lexicon/roles";
import { bodies, documents, unnamedSpeakers } from "../lexicon/speaker-nouns";
import { isCapitalised } from "./reading";
import type { SpeechContext } from "./speech-context";
import { canActTogether, endsPhrase, isPastVerbAt, joins, speakingPronouns, type Subject } from "./subjects";
import { isVerbAt } from "./verb-groups";

/** Tokens that a party in brackets has at most: "(D)", "(R-Ohio)". */
const longestBracket = 6;

/** One past a party in brackets right behind a name: "Velt (D) | and Holm". */
function overBracket({ index }: SpeechContext, at: number): number {
  if (index.words[at] !== "(") return at;
  const close = index.words.indexOf(")", at);
  return close !== -1 && close - at < longestBracket ? close + 1 : at;
}

/** The names joined to one by "and": [places in `mentions`, one past the last token]. */
function chainAfter(context: SpeechContext, first: number): { mentions: number[]; to: number } {
  const { index } = context;
  const mentions = [first];
  let to = context.tokensOf(first)[1];
  for (;;) {
    const behind = overBracket(context, to);
    const joiner = index.words[behind] ?? "";
    if (!joins.has(joiner) && !(joiner === "," && mentions.length > 1)) break;
    const next = context.mentionFrom(behind + 1);
    if (next === null || !canActTogether(context, first, next)) break;
    // "said Hill and Blake's lawyer left": the second is no name by itself.
    if (index.words[context.tokensOf(next)[1]] === "'s") break;
    mentions.push(next);
    to = context.tokensOf(next)[1];
  }
  return { mentions, to };
}

const namesHolder = (word: string): boolean =>
  [word, word.replace(/s$/u, "")].some(
    (one) => roleHeads.has(one) || unnamedSpeakers.has(one) || bodies.has(one) || documents.has(one),
  );

/** "Velt campaign manager | Harlan Roe": the person whom the words in front describe, within one phrase. */
function personBehind(context: SpeechContext, start: number, last: number): number | null {
  const { index } = context;
  for (let at = start; at < Math.min(last, start + 12); at += 1) {
    const name = context.mentionFrom(at);
    if (
      name !== null &&
      context.mention(name).type === "person" &&
      !prepositions.has(index.words[at - 1] ?? "")
    )
      return index.words[context.tokensOf(name)[1]] === "'s" ? null : name;
    if (name !== null) {
      at = context.tokensOf(name)[1] - 1;
      continue;
    }
    if (index.tokens[at]?.kind === "mark" && !/^[-/]$/u.test(index.words[at] ?? "")) return null;
    if (endsPhrase(context, at) || conjunctions.has(index.words[at] ?? "")) {
      if (index.words[at] !== "and" || isVerbAt(context, at + 1)) return null;
    }
  }
  return null;
}

/** The subject that follows an inverted verb, or begins right at a token: “…,” said | the mayor, Ana Ruiz. */
export function subjectFrom(context: SpeechContext, start: number, last: number): Subject | null {
  const { index } = context;
  const word = index.words[start] ?? "";
  if (start >= last) return null;
  if (speakingPronouns.has(word) && word !== "who" && word !== "both")
    return { from: start, to: start + 1, kind: "pronoun", mentions: [] };
  if (
    word === "the" &&
    index.words[start + 1] === "two" &&
    (index.tokens[start + 2]?.kind === "mark" || isVerbAt(context, start + 2))
  )
    return { from: start, to: start + 2, kind: "pronoun", mentions: [] };

  const direct = context.mentionFrom(start);
  if (direct !== null && index.words[context.tokensOf(direct)[1]] !== "'s") {
    const next = context.tokensOf(direct)[1];
    const head = index.words[next] ?? "";
    // "Texas-based Ana Ruiz"
    const isJoined = head === "-" && index.tokens[next]?.start === index.tokens[next - 1]?.end;
    const isModifier =
      (isJoined || index.tokens[next]?.kind === "word") &&
      !endsPhrase(context, next) &&
      !prepositions.has(head) &&
      !conjunctions.has(head) &&
      context.timeFrom(next) === null;
    const described = isModifier ? personBehind(context, next, last) : null;
    if (described !== null) return { from: start, kind: "names", ...chainAfter(context, described) };
    // "Porto officials said": the name is only the first word of a noun phrase.
    const isPhrase =
      isModifier && !isJoined && (context.mention(direct).type !== "person" || namesHolder(head));
    if (!isPhrase) return { from: start, kind: "names", ...chainAfter(context, direct) };
  }
  return phraseFrom(context, start, last);
}

/** A noun phrase that begins at a token, with the name in it or behind its comma. */
function phraseFrom(context: SpeechContext, start: number, last: number): Subject | null {
  const { index } = context;
  const word = index.words[start] ?? "";
  if (prepositions.has(word) || conjunctions.has(word)) return null;
  if (isVerbAt(context, start) || isPastVerbAt(context, start)) return null;
  if (index.tokens[start]?.kind === "mark") return null;
  let to = start;
  while (to < last) {
    const name = context.mentionFrom(to);
    if (
      to > start &&
      name !== null &&
      context.mention(name).type === "person" &&
      !prepositions.has(index.words[to - 1] ?? "")
    ) {
      // "team member Zelda Quorn told": what stands before the name describes the same person.
      const behind = index.words[context.tokensOf(name)[1]] ?? "";
      if (
        behind !== "'s" &&
        !(index.tokens[context.tokensOf(name)[1]]?.kind === "word" && namesHolder(behind))
      )
        return { from: start, kind: "names", ...chainAfter(context, name) };
    }
    if (name !== null && context.tokensOf(name)[1] > to) {
      to = context.tokensOf(name)[1];
      continue;
    }
    if (index.tokens[to]?.kind === "mark" && index.words[to] !== "-") break;
    if (to > start && index.words[to] !== "'s" && (isVerbAt(context, to) || isPastVerbAt(context, to))) break;
    if (to > start && midAdverbs.has(index.words[to] ?? "")) break;
    if (/^(?:that|who|which|while|when|as|because|after|before|during|on)$/u.test(index.words[to] ?? ""))
      break;
    if (to - start > 18) return null;
    to += 1;
  }
  if (to === start) return null;
  // "said the mayor, Ana Ruiz", "the Vatican spokesman, Ana Ruiz, told": the name behind the comma is the speaker.
  if (index.words[to] === ",") {
    const name = context.mentionFrom(to + 1);
    const behind = name === null ? "" : (index.words[context.tokensOf(name)[1]] ?? "");
    if (name !== null && context.mention(name).type === "person" && /^[,.;:–—]?$/u.test(behind))
      return { from: start, to: context.tokensOf(name)[1], kind: "names", mentions: [name] };
  }
  if (!determiners.has(word) && index.tokens[start]?.kind === "number" && to - start < 2) return null;
  return { from: start, to, kind: "noun", mentions: [] };
}

/** Over "PORTO, Portugal (AP) - ": the token behind the dash. */
function overDateline({ index, reading }: SpeechContext, first: number, last: number): number {
  const { text } = reading.document;
  const opener = index.tokens[first];
  if (opener === undefined || !/^\p{Lu}{2}/u.test(text.slice(opener.start, opener.end))) return first;
  for (let at = first + 1; at < Math.min(last, first + 14); at += 1)
    if (
      /^(?:[\-–—]|--)$/u.test(index.words[at] ?? "") &&
      (index.tokens[at - 1]?.end ?? 0) < (index.tokens[at]?.start ?? 0)
    )
      return at + 1;
  return first;
}

/** The subject of the whole sentence: whom "…, saying" belongs to. Looks behind a leading phrase and its comma. */
export function subjectOfSentence(
  context: SpeechContext,
  [first, last]: readonly [number, number],
): Subject | null {
  const { index } = context;
  let start = first;
  const opener = index.words[first] ?? "";
  if (isCapitalised(context.reading.document.text, index.tokens[first]))
    start = overDateline(context, first, last);
  const led =
    start === first &&
    (prepositions.has(opener) ||
      conjunctions.has(opener) ||
      context.timeFrom(first) !== null ||
      midAdverbs.has(opener) ||
      /ing$|ed$/u.test(opener));
  if (led && context.mentionFrom(first) === null)
    for (let at = first; at < Math.min(last, first + 30); at += 1)
      if (index.words[at] === ",") {
        start = at + 1;
        break;
      }
  // "But Ruiz is keen": nothing stands between the conjunction and the subject.
  if (start === first && /^(?:but|and|yet|so)$/u.test(opener)) start = first + 1;
  return subjectFrom(context, start, last);
}
