import { blockRules } from "./block-rules";
import { lowered, wordsOf } from "./block-rules/block-words";
import { cutDateline } from "./datelines";
import type { Block, BlockHint } from "./document";
import { cutLiveEntries } from "./live-entries";
import { overlaps, type Span } from "./span";

const lineBreak = /\r\n|[\n\r\u2028\u2029]/gu;

/** The lines that carry words, without the blanks around them. */
function linesOf(text: string): (Span & { readonly blankBefore: boolean })[] {
  const lines: (Span & { blankBefore: boolean })[] = [];
  let start = 0;
  let blank = true;
  const take = (end: number): void => {
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed === "") {
      blank = true;
      return;
    }
    const from = start + line.indexOf(trimmed);
    lines.push({ start: from, end: from + trimmed.length, blankBefore: blank });
    blank = false;
  };
  for (const match of text.matchAll(lineBreak)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}

/**
 * A line that a program broke: it has no end of sentence and the next goes on in lower case. A short one may be a heading
 * or an item of a list instead, unless it begins a sentence that the next line ends.
 */
const goesOn = (line: string, next: string): boolean =>
  !/[.!?:]["”’)]?$/u.test(line) &&
  (line.length > 50
    ? /^[\p{Ll}\d("“‘]/u.test(next)
    : /^["“‘]?\p{Lu}/u.test(line) && /^\p{Ll}\P{Lu}/u.test(next) && /[.!?]["”’)]?$/u.test(next));

/**
 * Cuts a text into blocks and says of each what it is and whether it belongs to the story.
 *
 * @param hints what the mark-up of the page says; it wins over what the words look like.
 */
export function cutBlocks(text: string, hints: readonly BlockHint[] = []): Block[] {
  const lines: Span[] = [];
  for (const line of linesOf(text)) {
    const last = lines.at(-1);
    if (
      last !== undefined &&
      !line.blankBefore &&
      goesOn(text.slice(last.start, last.end), text.slice(line.start, line.end))
    )
      lines[lines.length - 1] = { start: last.start, end: line.end };
    else lines.push({ start: line.start, end: line.end });
  }

  const spans = cutDateline(text, cutLiveEntries(text, lines));
  const words = spans.map((span) => text.slice(span.start, span.end).replace(/\s+/gu, " "));
  const blocks: Block[] = [];
  spans.forEach((span, index) => {
    const block = words[index] ?? "";
    const line = {
      text: block,
      lower: lowered(block),
      words: wordsOf(block),
      index,
      count: spans.length,
      next: words[index + 1] ?? null,
      hint: hints.find((hint) => overlaps(hint, span))?.kind ?? null,
      isEntry: span.isEntry,
      isDateline: span.isDateline,
      previousKind: blocks[index - 1]?.kind ?? null,
    };
    const row = blockRules.find((candidate) => candidate.matches(line));
    if (row === undefined) throw new Error("the last row of blockRules matches everything");
    blocks.push({
      start: span.start,
      end: span.end,
      kind: row.kind,
      kept: row.reason === null,
      reason: row.reason,
      rule: row.rule,
    });
  });
  return blocks;
}
