import { auxiliaries, commonVerbs, subjectPronouns } from "../lexicon/function-words";
import { reportingVerb } from "../lexicon/reporting-verbs";
import { findQuoteMarks, type QuoteMark } from "../text/quote-marks";
import { bySpan, textOf, type Span } from "../text/span";
import type { QuoteSpan } from "./annotation";
import { indexTokens, type Reading, type Stage } from "./reading";

type Bracket = { readonly mark: QuoteMark; readonly depth: number };

/** What is known of a quotation when it is classified. */
type Shape = {
  readonly words: readonly string[];
  /** As written, words only. */
  readonly written: readonly string[];
  readonly content: string;
  readonly before: string;
  /** A comma, dash or full stop right behind the closing mark: British and hurried typing put it there. */
  readonly pointBehind: boolean;
  readonly depth: number;
  readonly continues: boolean;
};

const labelled =
  /(?:^|[\s(])(?:so-called|known as|dubbed|nicknamed|termed|called|entitled|titled|named|word|words|term|phrase|a|an|the|of|her|his|their|its)$/iu;
const titleIntroduced =
  /(?:^|\s)(?:entitled|titled|book|novel|film|movie|song|single|album|play|poem|show|series|magazine|article|musical|documentary|memoir|essay|episode|opera|exhibition),?$/iu;
const smallWords = new Set("a an the of in on at by for and or to with from as but".split(" "));

const hasVerb = ({ words }: Shape): boolean =>
  words.some(
    (word, at) =>
      auxiliaries.has(word) ||
      commonVerbs.has(word) ||
      reportingVerb(word) !== null ||
      (at > 0 && subjectPronouns.has(words[at - 1] ?? "") && !smallWords.has(word)),
  );
const isTitleCase = ({ written }: Shape): boolean =>
  written.length >= 2 &&
  written.every((word, at) => /^[\p{Lu}\p{N}]/u.test(word) || (at > 0 && smallWords.has(word.toLowerCase())));
const endsLikeSentence = ({ content, pointBehind }: Shape): boolean =>
  pointBehind || /[.!?,…—–-]$/u.test(content.trim());

/** The order matters: the first row that matches names the quotation. */
const kinds: readonly {
  readonly rule: string;
  readonly kind: QuoteSpan["kind"];
  readonly matches: (shape: Shape) => boolean;
}[] = [
  { rule: "goes-on", kind: "full", matches: ({ continues }) => continues },
  {
    // NBC's “Meet the Nation.” American habit puts the point inside the marks of a title too.
    rule: "title-within",
    kind: "title",
    matches: (shape) =>
      isTitleCase(shape) &&
      shape.words.length <= 10 &&
      /[.,]$/u.test(shape.content) &&
      /(?:['’]s|\s(?:on|in|of|by|to|for|with|and|or|from|about|the|a|an|his|her|their|its))$/u.test(
        ` ${shape.before}`,
      ),
  },
  {
    rule: "title-case",
    kind: "title",
    matches: (shape) =>
      (isTitleCase(shape) &&
        !/[.!?]$/u.test(shape.content) &&
        !/,$/u.test(shape.content) &&
        shape.words.length <= 10) ||
      (titleIntroduced.test(shape.before) && shape.words.length <= 10 && /^\p{Lu}/u.test(shape.content)),
  },
  {
    rule: "sentence",
    kind: "full",
    matches: (shape) =>
      shape.depth === 0 &&
      /^\P{L}*\p{Lu}/u.test(shape.content) &&
      endsLikeSentence(shape) &&
      (hasVerb(shape) || shape.words.length >= 4 || /[!?]$/u.test(shape.content)),
  },
  { rule: "clause", kind: "clause", matches: (shape) => shape.words.length >= 4 && hasVerb(shape) },
  {
    rule: "scare",
    kind: "scare",
    matches: (shape) =>
      shape.words.length <= 2 && !endsLikeSentence(shape) && (shape.depth > 0 || labelled.test(shape.before)),
  },
  { rule: "fragment", kind: "fragment", matches: () => true },
];

/**
 * “We wait. Roe left. “Then we sail,” Penn said: the words behind the first mark are somebody's, but where they end, and
 * whether what follows goes on with them, nobody knows.
 */
export const notClosed = "not-closed";

/**
 * True for “We wait. “Then we sail,” in which two paragraphs of one speech were joined: the first ends where the second
 * opens. In “We wait. Roe left, saying it was late. “Then we sail,” a closing mark was lost: there a verb of saying
 * stands beside a name, or tells how somebody acted.
 */
function isJoinedParagraph({ content, written }: Pick<Shape, "content" | "written">): boolean {
  const isSomebody = (word: string | undefined): boolean =>
    /^(?:\p{Lu}\p{Ll}|(?:he|she|they)$)/u.test(word ?? "");
  const isReport = (word: string, at: number): boolean => {
    const form = reportingVerb(word)?.form ?? "base";
    return (
      (form === "gerund" && content.includes(`, ${word} `)) ||
      (/^(?:past|participle)$/u.test(form) && (isSomebody(written[at - 1]) || isSomebody(written[at + 1])))
    );
  };
  return /[.!?…]$/u.test(content) && !written.some(isReport);
}

/**
 * Pairs the marks of one paragraph. An opening mark that is never closed is returned apart, and so are two opening ones
 * with no closing one between them.
 */
function pair(marks: readonly QuoteMark[]): {
  pairs: { open: Bracket; close: QuoteMark }[];
  reopened: { open: QuoteMark; next: QuoteMark }[];
  unclosed: Bracket | null;
} {
  const stack: QuoteMark[] = [];
  const pairs: { open: Bracket; close: QuoteMark }[] = [];
  const reopened: { open: QuoteMark; next: QuoteMark }[] = [];
  for (const mark of marks) {
    if (mark.side === "open") {
      // A second opening double mark inside a double quotation begins a new paragraph of it or repairs a lost mark.
      const same = stack.findLastIndex(({ shape }) => shape === mark.shape);
      const lost = stack[same];
      if (lost !== undefined) {
        if (same === 0 && mark.shape === "double") reopened.push({ open: lost, next: mark });
        stack.length = same;
      }
      stack.push(mark);
      continue;
    }
    const at = stack.findLastIndex(({ shape }) => shape === mark.shape);
    const open = stack[at];
    if (open === undefined) continue;
    pairs.push({ open: { mark: open, depth: at }, close: mark });
    stack.length = at;
  }
  const double = stack.findLast(({ shape }) => shape === "double") ?? stack[0];
  return { pairs, reopened, unclosed: double === undefined ? null : { mark: double, depth: 0 } };
}

/** Finds what stands between quotation marks, paragraph by paragraph, and says what kind of quotation it is. */
export const readQuoteSpans: Stage = (reading: Reading): Reading => {
  const { document } = reading;
  const { text, blocks } = document;
  const marksOf = blocks.map((block) => findQuoteMarks(text, block));
  const spans: QuoteSpan[] = [];

  const wordsOf = ({ start, end }: Span): Pick<Shape, "words" | "written"> => {
    const tokens = reading.index.tokens.slice(reading.index.from(start), reading.index.from(end));
    return {
      words: tokens.filter(({ kind }) => kind !== "mark").map(({ lower }) => lower),
      written: tokens
        .filter(({ kind, lower }) => kind !== "mark" && lower !== "'s")
        .map((token) => textOf(text, token)),
    };
  };

  blocks.forEach((block, place) => {
    const { pairs, reopened, unclosed } = pair(marksOf[place] ?? []);
    const add = (
      start: number,
      end: number,
      content: { start: number; end: number },
      depth: number,
      continues: boolean,
    ): void => {
      const shape: Shape = {
        ...wordsOf(content),
        content: text.slice(content.start, content.end),
        before: text.slice(Math.max(block.start, start - 30), start).trimEnd(),
        pointBehind: /^[,–—]/u.test(text.slice(end, end + 1)),
        depth,
        continues,
      };
      if (shape.words.length === 0) return;
      const row = kinds.find(({ matches }) => matches(shape));
      if (row === undefined) throw new Error("the last row of kinds matches everything");
      spans.push({ start, end, content, depth, kind: row.kind, continues, rule: row.rule });
    };
    for (const { open, next } of reopened) {
      const content = {
        start: open.end,
        end: open.end + text.slice(open.end, next.start).trimEnd().length,
      };
      const rule = isJoinedParagraph({ content: textOf(text, content), ...wordsOf(content) })
        ? "joined"
        : notClosed;
      if (content.end > content.start)
        spans.push({
          start: open.start,
          end: content.end,
          content,
          depth: 0,
          kind: "full",
          continues: false,
          rule,
        });
    }
    for (const { open, close } of pairs)
      add(open.mark.start, close.end, { start: open.mark.end, end: close.start }, open.depth, false);
    if (unclosed !== null) {
      // Speech over several paragraphs: each opens anew, only the last closes.
      const next = blocks.findIndex((candidate, at) => at > place && candidate.kept);
      const first = next === -1 ? undefined : marksOf[next]?.[0];
      const goesOn =
        block.kept &&
        first?.side === "open" &&
        first.shape === unclosed.mark.shape &&
        first.start === blocks[next]?.start;
      // The text was cut off inside the words ("… in full: “We will"), or the mark was forgotten.
      const isLast = next === -1 && block.kept;
      if (goesOn || isLast)
        add(unclosed.mark.start, block.end, { start: unclosed.mark.end, end: block.end }, 0, goesOn);
    }
  });

  const sorted = spans.sort(bySpan);
  return {
    ...reading,
    quoteSpans: sorted,
    index: indexTokens(
      document,
      sorted.filter(({ kind }) => kind !== "title" && kind !== "scare").map(({ content }) => content),
    ),
  };
};
