import { cutBlocks } from "./cut-blocks";
import { cutSentences } from "./cut-sentences";
import { cutTokens } from "./cut-tokens";
import type { ArticleSource, TextDocument } from "./document";

/** Cuts an article into blocks, sentences and tokens. Deterministic; the text itself is never changed. */
export function cutText(source: ArticleSource): TextDocument {
  const blocks = cutBlocks(source.text, source.hints);
  const sentences = cutSentences(source.text, blocks);
  return {
    text: source.text,
    published: source.published,
    blocks,
    sentences,
    tokens: cutTokens(source.text, sentences),
  };
}
