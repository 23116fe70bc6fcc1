import { cutBlocks } from "./cut-blocks";
import { cutSentences } from "./cut-sentences";
import { cutTokens } from "./cut-tokens";
import type { ArticleSource, TextDocument } from "./document";
import { publishedInText } from "./published-in-text";

/**
 * Cuts an article into blocks, sentences and tokens. Deterministic; the text itself is never changed. Without a day of
 * publication the one the article gives itself is taken.
 */
export function cutText(source: ArticleSource): TextDocument {
  const blocks = cutBlocks(source.text, source.hints);
  const sentences = cutSentences(source.text, blocks);
  return {
    text: source.text,
    ...(source.title === undefined ? {} : { title: source.title }),
    published: source.published ?? publishedInText(source.text, blocks),
    blocks,
    sentences,
    tokens: cutTokens(source.text, sentences),
  };
}
