import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import type { ArticleSource } from "../text/document";
import { draftSet, type DraftOptions } from "./draft-set";
import type { DraftedSet } from "./item";

/** From the text of an article to a checked set: cut, annotate, claim, write, screen, compose. */
export const draftFromArticle = (source: ArticleSource, options: DraftOptions): DraftedSet =>
  draftSet(annotate(cutText(source)), options);
