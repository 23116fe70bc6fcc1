import type { QuoteSpan } from "./annotation";
import { cuesIn, type Cue } from "./cues";
import { endingOf, saidBy, type QuotationCase } from "./quotation-case";
import type { Said } from "./said";
import { sieves } from "./sieves";
import { besideSieves } from "./sieves-beside";
import { quoteTokens, type SpeechContext } from "./speech-context";

/** Runs the sieves over every quotation of the story, from left to right. */
export function readDirectSpeech(
  context: SpeechContext,
): { readonly said: Said; readonly quote: QuoteSpan }[] {
  const { reading, index } = context;
  const { document, quoteSpans } = reading;
  const done: { said: Said; quote: QuoteSpan }[] = [];
  let before: QuoteSpan | null = null;
  for (const quote of quoteSpans) {
    if (quote.depth > 0 || quote.kind === "title") continue;
    const { open, after } = quoteTokens(index, quote);
    const sentence = index.tokens[open]?.sentence ?? -1;
    const block = document.blocks[document.sentences[sentence]?.block ?? -1];
    if (block?.kept !== true || block.kind === "headline") continue;
    // Where the quotation ends decides which sentence speaks of it: “One. Two,” said Hill.
    const lastSentence = index.tokens[Math.max(open, after - 1)]?.sentence ?? sentence;
    const [start] = index.ofSentence(sentence);
    let cues: readonly Cue[] | null = null;
    const quotation: QuotationCase = {
      context,
      quote,
      open,
      after,
      sentence,
      range: [start, index.ofSentence(lastSentence)[1]],
      cuesBefore: () => (cues ??= cuesIn(context, start, open, true)),
      block: context.blockRange(open),
      ending: endingOf(context, quote),
      previous: done,
      before,
    };
    before = quote;
    // Marks of doubt are speech only when a source stands right beside them.
    for (const sieve of quote.kind === "scare" ? besideSieves : sieves) {
      const answer = sieve.read(quotation);
      if (answer === null) continue;
      if (answer === "part-of-previous") {
        const last = done.at(-1);
        if (last === undefined) break;
        done[done.length - 1] = { said: { ...last.said, parts: [...last.said.parts, quote.content] }, quote };
      } else done.push({ said: saidBy(sieve, quotation, answer), quote });
      break;
    }
  }
  return done;
}
