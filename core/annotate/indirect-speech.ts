import { cuesIn } from "./cues";
import { according } from "./report-according";
import { backward } from "./report-backward";
import { forward } from "./report-forward";
import { nounCue } from "./report-noun";
import type { ReportRow } from "./report-parts";
import type { Said } from "./said";
import type { SpeechContext } from "./speech-context";
import { isTitleLine } from "./title-lines";

/** The order matters: the first row that finds a statement for a cue keeps it. */
const rows: readonly ReportRow[] = [nounCue, forward, backward, according];

/** Reported speech without quotation marks, sentence by sentence. A cue is used once. */
export function readIndirectSpeech(context: SpeechContext): Said[] {
  const { document } = context.reading;
  return document.sentences.flatMap((sentence, place) => {
    const block = document.blocks[sentence.block];
    if (block?.kept !== true || block.kind === "headline") return [];
    const range = context.index.ofSentence(place);
    if (range[0] === range[1]) return [];
    const cues = cuesIn(context, range[0], range[1]);
    const used = new Set<number>();
    const found: Said[] = [];
    for (const { read } of rows)
      for (const said of read({ context, range, sentence: place, cues })) {
        if (said.cue === null || used.has(said.cue)) continue;
        // A headline in the middle of the text asserts nothing that its story does not.
        if (isTitleLine(context.reading, place)) return [];
        if (found.some(({ parts }) => parts[0]?.start === said.parts[0]?.start)) continue; // "issued a warning that" holds two cues
        used.add(said.cue);
        found.push(said);
      }
    return found;
  });
}
