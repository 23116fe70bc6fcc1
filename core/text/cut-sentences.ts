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
  const pieces: Span[] = [];
  for (const { index, segment } of segmenter.segment(flat)) {
    let start = index;
    const end = index + segment.length;
    for (const cut of ends)
      if (cut > start && cut < end) {
        pieces.push({ start, end: cut });
        start = cut;
      }
    pieces.push({ start, end });
  }

  const sentences: Span[] = [];
  for (const piece of pieces) {
    const right = trim(flat, piece);
    if (right.start === right.end) continue;
    const last = sentences.at(-1);
    const seam =
      last === undefined
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
