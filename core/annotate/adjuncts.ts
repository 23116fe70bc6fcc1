import { midAdverbs, prepositions } from "../lexicon/function-words";
import { cuesIn } from "./cues";
import type { SpeechContext } from "./speech-context";

/** Over when and where it was said: "said | on Wednesday | in a speech in Porto | that". */
export function overAdjuncts(context: SpeechContext, from: number, to: number): number {
  const { index } = context;
  let at = from;
  // "added, however, that"
  if (
    index.words[at] === "," &&
    /^(?:however|though|too|meanwhile|therefore|also)$/u.test(index.words[at + 1] ?? "") &&
    index.words[at + 2] === ","
  )
    at += 3;
  for (let turn = 0; turn < 4 && at < to; turn += 1) {
    // "said late Wednesday that"
    if (/^(?:late|early|later|earlier)$/u.test(index.words[at] ?? "") && context.timeFrom(at + 1) !== null)
      at += 1;
    const time =
      context.timeFrom(at) ?? (prepositions.has(index.words[at] ?? "") ? context.timeFrom(at + 1) : null);
    // "argued during Saturday’s meeting that": the day belongs to what it was said at.
    // "said fourth-quarter sales rose": what is told is of the quarter, and so is "in the second quarter sales rose".
    const isQuarter = time !== null && context.reading.times[time.place]?.granularity === "quarter";
    if (isQuarter && index.words[time.to] !== "that") break;
    if (time !== null && index.words[time.to] !== "'s") {
      at = time.to;
      continue;
    }
    if (midAdverbs.has(index.words[at] ?? "") && index.words[at + 1] === "that") return at + 1;
    // "said for the first time that"; "argued for a plan that would …" tells of the plan.
    if (index.words.slice(at, at + 4).join(" ") === "for the first time") {
      at += 4;
      continue;
    }
    if (
      !/^(?:in|at|during|on|to|after|before|via|through|outside|from|as|by|of|with)$/u.test(
        index.words[at] ?? "",
      )
    )
      break;
    const that = index.words.indexOf("that", at);
    if (that === -1 || that >= to || that - at > 22) break;
    if (cuesIn(context, at + 1, that).length > 0) break;
    at = that;
  }
  return at;
}
