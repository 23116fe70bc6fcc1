import type { AnnotatedDocument } from "../annotate/annotation";
import { textOf } from "../text/span";
import { contentWords } from "./content-words";
import { isKept } from "./evidence";

/** A news story says in its first sentences what it is about. */
const leadSentences = 3;

/**
 * The content words a story turns on: those of three of its sentences, or of two when one is the headline or among the
 * first sentences. A question with none of them could be about any story.
 */
export function topicOf(annotated: AnnotatedDocument): ReadonlySet<string> {
  const { document } = annotated;
  const counts = new Map<string, number>();
  const lead = new Set<string>();
  let seen = 0;
  for (const [index, sentence] of document.sentences.entries()) {
    if (!isKept(annotated, index)) continue;
    const words = contentWords(textOf(document.text, sentence));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (seen < leadSentences) for (const word of words) lead.add(word);
    seen += 1;
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= (lead.has(word) ? 2 : 3) ? [word] : [])));
}
