import {
  advertisementLines,
  captionOpenings,
  commentFormOpenings,
  creditEndings,
  creditOpenings,
  invitationOpenings,
  noteOpenings,
  poseVerbs,
  reportWords,
  rightsPhrases,
  shareWords,
  stampWords,
} from "../lexicon/boilerplate";
import { months, weekdays } from "../lexicon/calendar";
import type { BlockHint, BlockKind } from "./document";

/** What a rule may look at: the block's words and its neighbours, in the order of the page. */
export type BlockContext = {
  readonly text: string;
  /** The same in lower case with straight apostrophes. */
  readonly lower: string;
  readonly words: readonly string[];
  /** Place among the blocks, from 0. */
  readonly index: number;
  readonly count: number;
  readonly next: string | null;
  /** What the mark-up says of it; null for text without mark-up. */
  readonly hint: BlockHint["kind"] | null;
  /** Kind of the block before, already decided. */
  readonly previousKind: BlockKind | null;
};

/** One reason to call a block something. The first row that matches decides. */
export type BlockRule = {
  readonly rule: string;
  readonly kind: BlockKind;
  /** Why the block is left out, for people; null keeps it. */
  readonly reason: string | null;
  readonly matches: (block: BlockContext) => boolean;
};

/** Lower case with straight apostrophes, for comparing with lists. */
export const lowered = (text: string): string => text.toLowerCase().replace(/’/gu, "'");
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

/** Letters and inner points of a word: "(Reuters)," is "Reuters". */
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
const opensWith = (lower: string, openings: readonly string[]): boolean =>
  openings.some((opening) => lower.startsWith(opening));
const anyQuote = (text: string): boolean => /["“”«»]/u.test(text);
/** "…, Porto." and "… (Reuters)": the end of a sentence, marks behind the stop counted in. */
const endsSentence = (text: string): boolean => /[.!?…]["”’')\]]?$/u.test(text);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const nameJoiners = new Set(["and", "for", "in", "of", "the", "de", "van", "von", "al", "bin"]);

const isStamp = ({ lower, words }: BlockContext): boolean =>
  words.length <= 14 &&
  /\d/u.test(lower) &&
  lower.split(/[^\p{L}.]+/u).every((word) => {
    const plain = word.replace(/\.$/u, "");
    return (
      plain === "" ||
      stampWords.has(word) ||
      stampWords.has(plain) ||
      months.has(plain) ||
      weekdays.has(plain)
    );
  });

const isByline = ({ text, words }: BlockContext): boolean => {
  if (words.length > 14 || anyQuote(text)) return false;
  const [first = "", ...rest] = words;
  return (
    lowered(bare(first)) === "by" &&
    rest.length >= 2 &&
    !text.endsWith(".") &&
    rest.map(bare).every((word) => word === "" || isCapital(word) || nameJoiners.has(word))
  );
};

/** "(Additional reporting by …; Editing by …)", "Ida Moss contributed to this report." */
const isStaffLine = ({ text, lower, words }: BlockContext): boolean =>
  words.length <= 60 &&
  !anyQuote(text) &&
  !words.some((word) => reportWords.has(bare(word))) &&
  (/^[([]?(?:(?:Additional|Further) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled|Edited|Written|Translated) by \p{Lu}/u.test(
    text,
  ) ||
    (isCapital(text) &&
      /^[^.!?]{3,200} contributed (?:to this (?:report|story|article|piece|post)[.)]*$|reporting(?:[. ]|$))/u.test(
        lower,
      )));

const writerOfPaper =
  /\b(?:columnist|editor|reporter|correspondent|writer|contributor|fellow|professor|author)\b/u;
const waysToReach =
  /[\w.]@[\w-]+\.|\bon (?:twitter|x|facebook|instagram|bluesky|threads|mastodon)\b|(?:opinions?|views?) (?:expressed )?(?:here |in this \w+ )?(?:are|is) (?:his|her|their|those)|\b(?:his|her|their) (?:latest|new|most recent) book\b/u;
/** "Follow Ida Moss on …", "Ida Moss is a columnist. Her opinions are her own." */
const isAuthorNote = ({ text, lower, words }: BlockContext): boolean =>
  words.length <= 60 &&
  !anyQuote(text) &&
  (/^(?:you can )?(?:follow|email|e-mail|contact|reach|write to) /u.test(lower)
    ? words.length <= 25 && waysToReach.test(lower)
    : isCapital(text) &&
      /^[^.!?]{3,60} (?:is|are|was) /u.test(lower) &&
      writerOfPaper.test(lower) &&
      waysToReach.test(lower));

/** How a post of a network ends: "— Ida Moss (@idamoss) March 3, 2025". */
const postEnding = /[—–-]\s?[^—–]{1,60}\(@\w+\)(?: \p{Lu}\p{L}+ \d{1,2}, \d{4})?(?:<\/\w+>)?\.?$/u;
/** Buttons that a copy of a page ran together: "ShareLikeReply". */
const runTogether = /(?:Flag|Share|Like|Reply|Follow|Tweet|Comment){3}/u;
const stampWithName =
  /^(?:(?:Posted|Updated) )?(?:at )?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? by \p{Lu}[\p{L}’' -]{2,40}$/u;

const endsWithCredit = (text: string): boolean => {
  const line = lowered(text).replace(/[).]+$/u, "");
  return creditEndings.some((ending) => line.endsWith(ending));
};
const isCredit = (text: string): boolean => {
  const { length } = wordsOf(text);
  return (
    (length <= 14 && opensWith(lowered(text), creditOpenings)) ||
    (length <= 12 && !endsSentence(text) && endsWithCredit(text))
  );
};

/** The order matters: what is surely not the story goes first, then what only its place or shape gives away. */
export const blockRules: readonly BlockRule[] = [
  { rule: "marked-headline", kind: "headline", reason: null, matches: ({ hint }) => hint === "headline" },
  {
    rule: "marked-caption",
    kind: "caption",
    reason: "photo caption",
    matches: ({ hint }) => hint === "caption",
  },
  {
    rule: "marked-credit",
    kind: "credit",
    reason: "picture credit",
    matches: ({ hint }) => hint === "credit",
  },
  { rule: "marked-byline", kind: "byline", reason: "byline", matches: ({ hint }) => hint === "byline" },
  {
    rule: "marked-timestamp",
    kind: "boilerplate",
    reason: "time stamp",
    matches: ({ hint }) => hint === "timestamp",
  },
  {
    rule: "marked-post",
    kind: "embedded-post",
    reason: "embedded post",
    matches: ({ hint }) => hint === "embedded-post",
  },
  {
    rule: "comment-form",
    kind: "boilerplate",
    reason: "comment form",
    matches: ({ lower, words }) =>
      words.length <= 40 &&
      (opensWith(lower, commentFormOpenings) || /^\d+ (?:comments|replies)$/u.test(lower)),
  },
  {
    rule: "advertisement",
    kind: "boilerplate",
    reason: "advertisement",
    matches: ({ lower }) =>
      advertisementLines.has(lower.replace(/\.$/u, "")) || lower.startsWith("sponsored by "),
  },
  {
    rule: "share-line",
    kind: "boilerplate",
    reason: "share buttons",
    matches: ({ words }) =>
      (words.length <= 14 &&
        words.map((word) => lowered(bare(word))).every((word) => word === "" || shareWords.has(word))) ||
      words.some((word) => runTogether.test(word)),
  },
  {
    rule: "rights",
    kind: "boilerplate",
    reason: "copyright line",
    matches: ({ lower, words }) =>
      words.length <= 60 &&
      (/^(?:©|\(c\)|copyright ©)/u.test(lower) ||
        // "The firm said the post had broken its terms of service": the story.
        (rightsPhrases.some((phrase) => lower.includes(phrase)) &&
          !words.some((word) => reportWords.has(bare(word))))),
  },
  {
    rule: "invitation",
    kind: "boilerplate",
    reason: "link or invitation to readers",
    // Long paragraphs may begin with such words and still be the story ("Subscribers said …").
    matches: ({ text, lower, words }) =>
      words.length <= 25 &&
      opensWith(lower.replace(/^[([]/u, ""), invitationOpenings) &&
      !anyQuote(text) &&
      (!endsSentence(text) || !words.some((word) => reportWords.has(bare(word)))),
  },
  {
    rule: "timestamp",
    kind: "boilerplate",
    reason: "time stamp",
    matches: (block) => isStamp(block) || stampWithName.test(block.text),
  },
  {
    rule: "editors-note",
    kind: "editors-note",
    reason: "note by the editors",
    matches: ({ lower }) => opensWith(lower, noteOpenings),
  },
  {
    rule: "embedded-post",
    kind: "embedded-post",
    reason: "embedded post",
    matches: ({ text, lower, words }) =>
      /^(?:— .*\(@\w+\)|@\w+:|<(?:tweet|blockquote)\b)/u.test(lower) ||
      (words.length <= 80 && postEnding.test(text)) ||
      lower.includes("pic.twitter.com/") ||
      (words.length === 1 && /^https?:\/\//u.test(lower)),
  },
  { rule: "staff", kind: "byline", reason: "names of reporters and editors", matches: isStaffLine },
  { rule: "author-note", kind: "boilerplate", reason: "note about the author", matches: isAuthorNote },
  { rule: "byline", kind: "byline", reason: "byline", matches: isByline },
  { rule: "credit", kind: "credit", reason: "picture credit", matches: ({ text }) => isCredit(text) },
  {
    rule: "caption-opening",
    kind: "caption",
    reason: "photo caption",
    matches: ({ lower, words }) => words.length <= 60 && opensWith(lower, captionOpenings),
  },
  {
    rule: "caption-credited",
    kind: "caption",
    reason: "photo caption",
    matches: ({ text, words }) =>
      words.length <= 60 &&
      /[)\]]\.?$/u.test(text) &&
      endsWithCredit(text.replace(/[)\].]+$/u, "")) &&
      !anyQuote(text),
  },
  {
    rule: "caption-pose",
    kind: "caption",
    reason: "photo caption",
    // Two signals: a pose in the present tense and a credit line right after, without a past tense.
    matches: ({ text, words, next }) =>
      words.length <= 45 &&
      !anyQuote(text) &&
      words.some((word, place) => place > 0 && poseVerbs.has(bare(word))) &&
      !words.some((word) => reportWords.has(bare(word))) &&
      next !== null &&
      isCredit(next),
  },
  {
    rule: "dateline",
    kind: "dateline",
    reason: "dateline",
    matches: ({ text, words }) => words.length <= 8 && /^\p{Lu}{2}/u.test(text) && /[—–-]$/u.test(text),
  },
  {
    rule: "list-item",
    kind: "list",
    reason: null,
    matches: ({ text }) => /^(?:[•●▪◦‣*–—-]|\d{1,2}[.)])\s+\S/u.test(text),
  },
  {
    rule: "headline",
    kind: "headline",
    reason: null,
    matches: ({ text, words, index, count }) =>
      index === 0 && count > 1 && words.length <= 24 && words.length >= 2 && !endsSentence(text),
  },
  {
    rule: "standfirst",
    kind: "standfirst",
    reason: null,
    // A lead says when or how many; a standfirst sums up in a dozen words.
    matches: ({ text, words, index, count, previousKind, next }) =>
      count >= 3 &&
      (index === 0 || (index === 1 && previousKind === "headline")) &&
      words.length <= 18 &&
      next !== null &&
      wordsOf(next).length > words.length &&
      !/\d/u.test(text) &&
      !words.some((word) => reportWords.has(bare(word)) || weekdays.has(lowered(bare(word)))),
  },
  {
    rule: "subheading",
    kind: "headline",
    reason: null,
    matches: ({ text, words, index, count }) =>
      index > 0 &&
      index < count - 1 &&
      words.length <= 10 &&
      !endsSentence(text) &&
      !anyQuote(text) &&
      !/[,:;]$/u.test(text),
  },
  { rule: "body", kind: "body", reason: null, matches: () => true },
];
