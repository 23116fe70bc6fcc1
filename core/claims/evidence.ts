import type { AnnotatedDocument, Mention } from "../annotate/annotation";
import type { Sentence } from "../text/document";
import { onceFor } from "../text/remember";
import { covers, type Span } from "../text/span";

/** The sentence a place in the text belongs to, or null between sentences. */
export function sentenceAt(annotated: AnnotatedDocument, offset: number): number | null {
  const { sentences } = annotated.document;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return null;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return null;
}

/** Sentences that the given spans touch, each once, in text order. */
export function sentencesTouching(annotated: AnnotatedDocument, spans: readonly Span[]): readonly number[] {
  const found = new Set<number>();
  for (const span of spans) {
    const first = sentenceAt(annotated, span.start);
    const last = sentenceAt(annotated, Math.max(span.start, span.end - 1));
    if (first === null || last === null) continue;
    for (let index = first; index <= last; index += 1) found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}

/** True when the sentence stands in a block that may be read for claims. */
export function isKept(annotated: AnnotatedDocument, sentence: number): boolean {
  const found = annotated.document.sentences[sentence];
  return found !== undefined && annotated.document.blocks[found.block]?.kept === true;
}

/** The places of the sentences that may be read for claims, in text order. */
export const keptSentences = onceFor((annotated: AnnotatedDocument): readonly number[] =>
  annotated.document.sentences.flatMap((_, index) => (isKept(annotated, index) ? [index] : [])),
);

/** The place of each of them among those that may be read. */
export const keptPlaces = onceFor(
  (annotated: AnnotatedDocument): ReadonlyMap<number, number> =>
    new Map(keptSentences(annotated).map((sentence, place) => [sentence, place])),
);

const mentionsBySentence = onceFor(
  (annotated: AnnotatedDocument): ReadonlyMap<number, readonly Mention[]> => {
    const found = new Map<number, Mention[]>();
    for (const mention of annotated.mentions) {
      const sentence = sentenceAt(annotated, mention.start);
      if (sentence === null) continue;
      const list = found.get(sentence);
      if (list === undefined) found.set(sentence, [mention]);
      else list.push(mention);
    }
    return found;
  },
);

/** The names that stand in a sentence, in text order. */
export const mentionsIn = (annotated: AnnotatedDocument, sentence: number): readonly Mention[] =>
  mentionsBySentence(annotated).get(sentence) ?? [];

/** True for a place in the text that is read: a caption or a comment form makes nobody more important. */
export function isRead(annotated: AnnotatedDocument, { start }: Span): boolean {
  const sentence = sentenceAt(annotated, start);
  return sentence !== null && isKept(annotated, sentence);
}

/** True when a name of the entity stands in one of the sentences. */
export function isNamedIn(
  annotated: AnnotatedDocument,
  entity: number,
  sentences: readonly number[],
): boolean {
  return annotated.mentions.some(
    (mention) =>
      mention.entity === entity &&
      sentences.some((index) => {
        const sentence = annotated.document.sentences[index];
        return sentence !== undefined && covers(sentence, mention);
      }),
  );
}

/**
 * Sentences with the sentence of the nearest earlier naming added for each entity that they only point at ("she",
 * "the two"): an answer that rests on a pointer is proved by what it points at.
 */
export function withAntecedents(
  annotated: AnnotatedDocument,
  sentences: readonly number[],
  entities: readonly number[],
): readonly number[] {
  const all = new Set(sentences);
  const first = annotated.document.sentences[sentences[0] ?? -1];
  if (first === undefined) return sentences;
  for (const entity of entities) {
    if (isNamedIn(annotated, entity, sentences)) continue;
    const earlier = annotated.mentions.filter(
      (mention) => mention.entity === entity && mention.end <= first.start,
    );
    for (let index = earlier.length - 1; index >= 0; index -= 1) {
      const at = sentenceAt(annotated, earlier[index]?.start ?? -1);
      if (at !== null && isKept(annotated, at)) {
        all.add(at);
        break;
      }
    }
  }
  return [...all].sort((a, b) => a - b);
}

/** The sentence in which a claim stands: the last of those that prove it. */
export const lastSentenceOf = (
  { document: { sentences } }: AnnotatedDocument,
  { evidence }: { readonly evidence: readonly number[] },
): Sentence | undefined => sentences[evidence.at(-1) ?? -1];
