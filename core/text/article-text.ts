import { cutText } from "./cut";
import { looksEnglish } from "./english";

declare const brand: unique symbol;

/** Text that can be kept as a revision. Only `readArticleText` makes one. */
export type ArticleText = string & { readonly [brand]: "ArticleText" };

/** Why a text can't be read as an article. */
export type UnreadableText = "empty" | "too-long" | "not-text" | "no-sentence" | "no-prose" | "not-english";

/**
 * The longest text taken, in bytes of UTF-8: about 10,000 words, the longest a newspaper prints. What an article says
 * is compared with all else it says, so the time it takes grows with the square of its length.
 */
export const longestText = 60_000;

/** The longest sentence taken, in characters: some 300 words. Longer ones are tables and lists without full stops. */
export const longestSentence = 2_000;

/** Characters no writer types: controls other than tab and line end, and halves of a pair (a broken copy). */
const unreadable = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/**
 * What nobody sees: places where a page may break a word, marks that turn the direction of reading. They come along when
 * an article is copied, and words with them inside are other words to who counts letters. Joiners stay: emoji need them.
 */
const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** What a decoder puts where bytes made no sense. One may slip into an article; many mean a file of another kind. */
const replacements = /\uFFFD/g;
const isMostlyText = (text: string): boolean => (text.match(replacements)?.length ?? 0) * 500 <= text.length;

/**
 * Reads what somebody pasted: signs that nobody sees go and every line end becomes one `\n` (browsers send `\r\n`), so
 * that the same article pasted twice is the same text, and the text that is read is the one that is seen. Nothing else
 * is touched.
 */
export const readArticleText = (
  pasted: string,
):
  | { readonly ok: true; readonly text: ArticleText }
  | { readonly ok: false; readonly why: UnreadableText } => {
  const text = pasted.replace(unseen, "").replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n");
  const why = whyUnreadable(text);
  return why === null ? { ok: true, text: text as ArticleText } : { ok: false, why };
};

const whyUnreadable = (text: string): UnreadableText | null => {
  if (text.trim() === "") return "empty";
  if (new TextEncoder().encode(text).byteLength > longestText) return "too-long";
  if (unreadable.test(text) || !isMostlyText(text)) return "not-text";
  const { blocks, sentences } = cutText({ text, published: null });
  const read = sentences.filter(({ block }) => blocks[block]?.kept === true);
  if (!read.some(({ start, end }) => endsLikeASentence(text.slice(start, end)))) return "no-sentence";
  if (sentences.some(({ start, end }) => end - start > longestSentence)) return "no-prose";
  return looksEnglish(text) ? null : "not-english";
};

/** A full stop and the like at the end, a quotation mark or bracket may follow, and at least three words before it. */
const endsLikeASentence = (sentence: string): boolean =>
  /[.!?…]["”’')\]]*$/u.test(sentence.trimEnd()) && sentence.trim().split(/\s+/).length >= 3;
