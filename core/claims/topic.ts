import type { AnnotatedDocument } from "../annotate/annotation";
import { onceFor } from "../text/remember";
import { textOf } from "../text/span";
import { contentWords } from "./content-words";
import { isKept } from "./evidence";

/** Words of every story: they carry no matter, however often a story has them. */
const everyday = new Set(
  `go going goes went gone come coming came get getting got give gave make making made take taking took keep kept put let
want wanted need needed like think thought know knew known see saw seen look looking feel felt say tell told ask asked try
trying tried talk talking work working happen happened become became seem appear appeared start started stop stopped help
thing way lot kind sort part bit point fact something anything nothing everything everybody everyone somebody someone nobody
people person man woman men women guy day week month year time today tomorrow yesterday moment morning night ever every much
many little long good great big bad right real really truly sure better best well back away yet always never again together
able done doing else enough maybe perhaps probably actually simply certainly obviously frankly quite rather almost around
believe mean call called use used find found turn turned normal new old`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** The content words of a text that can belong to a story: without those that belong to every story. */
export const matterWords = (text: string): readonly string[] =>
  contentWords(text).filter((word) => !everyday.has(word));

/** The words of matter of each sentence of a story. */
export const matterOfSentences = onceFor(({ document }: AnnotatedDocument): readonly (readonly string[])[] =>
  document.sentences.map((sentence) => matterWords(textOf(document.text, sentence))),
);

/** A news story says in its first sentences what it is about. */
const leadSentences = 3;

/**
 * The content words a story turns on: those of three of its sentences, or of two when one is the headline or among the
 * first sentences. A question with none of them could be about any story.
 */
export function topicOf(annotated: AnnotatedDocument): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const lead = new Set<string>();
  let seen = 0;
  for (const [index, words] of matterOfSentences(annotated).entries()) {
    if (!isKept(annotated, index)) continue;
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (seen < leadSentences) for (const word of words) lead.add(word);
    seen += 1;
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= (lead.has(word) ? 2 : 3) ? [word] : [])));
}
