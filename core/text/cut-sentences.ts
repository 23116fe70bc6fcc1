import type { Block, Sentence } from "./document";
import { joinRules, splitRules } from "./sentence-rules";
import type { Span } from "./span";

// The locale is fixed: the machine's own must not change where a sentence ends.
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

const trim = (text: string, { start, end }: Span): Span => {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  const from = start + (trimmed === "" ? 0 : piece.indexOf(trimmed));
  return { start: from, end: from + trimmed.length };
};

/**
 * Characters of the longest sentence. No writer comes near it: what does is a table or a text made to be slow, and is
 * cut so that reading costs as much per word as elsewhere.
 */
const longest = 2000;

/** A piece as it stands, or cut between words where it is longer than any sentence. */
function inBounds(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (;;) {
    const blank = text.indexOf(" ", from + longest);
    if (blank < 0 || blank >= end) return [...parts, { start: from, end }];
    parts.push({ start: from, end: blank });
    from = blank + 1;
  }
}

/** Cut points that the segmenter does not see, in order. */
function missedEnds(text: string): number[] {
  const ends = new Set<number>();
  for (const rule of splitRules) for (const end of rule.ends(text)) ends.add(end);
  return [...ends].sort((a, b) => a - b);
}

function cutBlock(text: string, block: Span): Span[] {
  // Line breaks inside a block are layout; one blank for one keeps the offsets.
  const flat = text.slice(block.start, block.end).replace(/[\r\n\u2028\u2029]/gu, " ");
  const ends = missedEnds(flat);
  let next = 0;
  const pieces: Span[] = [];
  for (const { index, segment } of segmenter.segment(flat)) {
    let start = index;
    const end = index + segment.length;
    for (; next < ends.length && (ends[next] ?? end) < end; next += 1) {
      const cut = ends[next] ?? end;
      if (cut <= start) continue;
      pieces.push({ start, end: cut });
      start = cut;
    }
    pieces.push({ start, end });
  }

  const sentences: Span[] = [];
  for (const piece of pieces.flatMap((whole) => inBounds(flat, whole))) {
    const right = trim(flat, piece);
    if (right.start === right.end) continue;
    const last = sentences.at(-1);
    const seam =
      last === undefined || right.end - last.start > longest
        ? null
        : { left: flat.slice(last.start, last.end), right: flat.slice(right.start, right.end) };
    if (last !== undefined && seam !== null && joinRules.some(({ joins }) => joins(seam)))
      sentences[sentences.length - 1] = { start: last.start, end: right.end };
    else sentences.push(right);
  }
  return sentences.map(({ start, end }) => ({ start: block.start + start, end: block.start + end }));
}

/** The sentences of every block, dropped ones too, in text order. No sentence crosses a block. */
export const cutSentences = (text: string, blocks: readonly Block[]): Sentence[] =>
  blocks.flatMap((span, block) => cutBlock(text, span).map((sentence) => ({ ...sentence, block })));
