import {
  advertisementLines,
  commentFormOpenings,
  invitationOpenings,
  noteOpenings,
  reportWords,
  rightsPhrases,
  shareWords,
} from "../../lexicon/boilerplate";
import type { BlockRule } from "./block-rule";
import { anyQuote, bare, endsSentence, lowered, opensWith } from "./block-words";
import { isStamp } from "./time-stamps";

/** How a post of a network ends: "— Ida Moss (@idamoss) March 3, 2025". */
const postEnding = /[—–-]\s?[^—–]{1,60}\(@\w+\)(?: \p{Lu}\p{L}+ \d{1,2}, \d{4})?(?:<\/\w+>)?\.?$/u;
/** Buttons that a copy of a page ran together: "ShareLikeReply". */
const runTogether = /(?:Flag|Share|Like|Reply|Follow|Tweet|Comment){3}/u;
const stampWithName =
  /^(?:(?:Posted|Updated) )?(?:at )?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? by \p{Lu}[\p{L}’' -]{2,40}$/u;

/** Lines of the page that are no part of the story: forms, buttons, rights, invitations, time stamps, notes, posts. */
export const pageLines: readonly BlockRule[] = [
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
];
