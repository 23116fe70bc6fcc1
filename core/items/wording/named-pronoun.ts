import type { Entity } from "../../annotate/annotation";
import { prepositions } from "../../lexicon/function-words";
import { overlaps, textOf, touching, within, type Span } from "../../text/span";
import type { Reading } from "../reading";
import { possessive } from "./plain";
import { pronounGender } from "./pronoun-pointers";
import type { Edit } from "./verbatim";

/**
 * The first "he" of what a woman says (or "she" of what a man says) as the one name of that gender in front of it in the
 * sentence: "Ana Ruiz thanked Ben Okri, saying he could win" is "that Ben Okri could win". Null where more than one could
 * be meant, or where the words name somebody themselves.
 */
export function namedPronoun(reading: Reading, words: Span, speaker: Entity): Edit | null {
  const { annotated, text } = reading;
  if (speaker.type !== "person" || speaker.gender === null) return null;
  const [sentence] = touching(annotated.document.sentences, words);
  if (sentence === undefined) return null;
  const found = [...textOf(text, words).matchAll(/\p{L}+/gu)].find(({ 0: word }) => {
    const gender = pronounGender(word.toLowerCase());
    return gender !== null && gender !== speaker.gender;
  });
  if (found === undefined) return null;
  const [word] = found;
  const start = words.start + found.index;
  const pronoun = { start, end: start + word.length };
  if (annotated.quoteSpans.some((quote) => overlaps(quote.content, pronoun))) return null;
  const before = within(annotated.mentions, { start: sentence.start, end: start }).filter(
    ({ type, entity }) => type === "person" && entity !== speaker.id,
  );
  const [one, ...others] = [...new Set(before.map(({ entity }) => entity))].flatMap(
    (id) => annotated.entities[id] ?? [],
  );
  const isClear =
    one !== undefined && others.length === 0 && one.gender !== null && one.gender !== speaker.gender;
  // A name inside the words is what the pronoun stands for by itself.
  if (!isClear || before.some((mention) => mention.start >= words.start)) return null;
  const behind = /^\s+(\p{Ll}+)/u.exec(text.slice(pronoun.end))?.[1];
  const isOwner =
    /^his$/iu.test(word) ||
    (/^her$/iu.test(word) && behind !== undefined && !prepositions.has(behind) && behind !== "and");
  return { ...pronoun, with: isOwner ? possessive(one.canonical) : one.canonical };
}
