import type { CivilDate } from "./civil-date";
import { textOf, type Span } from "./span";

/** What a block of the page is. Only headline, standfirst, body, list and live-entry may be read for claims. */
export type BlockKind =
  | "headline"
  | "standfirst"
  | "dateline"
  | "body"
  | "list"
  | "live-entry"
  | "caption"
  | "credit"
  | "byline"
  | "boilerplate"
  | "editors-note"
  | "embedded-post";

/** A run of lines that belong together. A dropped block (`kept: false`) stays as a witness against claims. */
export type Block = Span & {
  readonly kind: BlockKind;
  readonly kept: boolean;
  /** Why it was dropped, for people: "photo caption", "comment form". Null when kept. */
  readonly reason: string | null;
  readonly rule: string;
};

export type Sentence = Span & { readonly block: number };

export type Token = Span & {
  readonly kind: "word" | "number" | "mark";
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly sentence: number;
};

/** What the mark-up of a page says of a piece of its text. */
export type BlockHint = Span & { readonly kind: BlockKind | "timestamp" };

/** What is known of an article before it is read. `published` decides what "Wednesday" means. */
export type ArticleSource = {
  readonly text: string;
  readonly published: CivilDate | null;
  /** The headline of an article whose text begins without one, where its page or its file has it elsewhere. */
  readonly title?: string;
  /** Left out for text without mark-up. */
  readonly hints?: readonly BlockHint[];
};

/** The article cut up: untouched text, and spans over it, each list in text order. */
export type TextDocument = ArticleSource & {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
};

/** The headline a text begins with; null for a text without one. What has the shape of one further down parts the text. */
export function headlineOf({ blocks }: Pick<TextDocument, "blocks">): Block | null {
  const [first] = blocks;
  return first?.kind === "headline" ? first : null;
}

/** The words of the headline: those the text begins with, or else the title given with it; null without either. */
export function titleOf(document: Pick<TextDocument, "blocks" | "text" | "title">): string | null {
  const headline = headlineOf(document);
  return headline === null ? (document.title ?? null) : textOf(document.text, headline);
}
