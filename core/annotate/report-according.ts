import type { Span } from "../text/span";
import { anyQuoted, bodyEnd, say, spans, statement, type ReportRow } from "./report-parts";
import { isCapitalised } from "./reading";
import type { Said } from "./said";
import type { SpeechContext } from "./speech-context";
import { resolve } from "./speakers";
import { subjectFrom } from "./subject-after";

/** "According to Hill, …", "…, according to Hill." and "…, according to Hill, …". */
export const according: ReportRow = {
  rule: "A4-according-to",
  read: (sentence) => {
    const { context, range, cues } = sentence;
    const { index } = context;
    const end = bodyEnd(context, range);
    const found: Said[] = [];
    // "…, according to Hill, a year that, according to Roe, was good": whose is what, nobody can tell.
    const isSource = (at: number): boolean =>
      index.words[at] === "according" && index.words[at + 1] === "to" && !index.quoted(at);
    const sources = index.words.slice(range[0], end).filter((_, place) => isSource(range[0] + place));
    if (sources.length > 1) return found;
    for (let at = range[0]; at + 2 < end; at += 1) {
      if (!isSource(at)) continue;
      // The sentence has a speaker of its own: then this only tells who reported it.
      if (cues.some((cue) => !cue.passive && cue.form.form !== "base" && cue.form.verb.frame !== "call"))
        return found;
      const subject = subjectFrom(context, at + 2, end);
      const who = subject === null ? null : resolve(context, subject);
      if (subject === null || who === null) continue;
      const last = subject.mentions.at(-1);
      const to = last === undefined ? subject.to : Math.max(subject.to, context.outerEnd(last));
      const comma = index.words.indexOf(",", to);
      let parts: Span[];
      if (at === range[0]) {
        const start = index.words[to - 1] === "," ? to : comma === -1 ? -1 : comma + 1;
        if (start === -1 || start >= end || mayBeList(context, range[0], start, end)) continue;
        parts = statement(context, start, end);
      } else {
        const rest = comma !== -1 && comma < end - 2 && comma - to < 12 ? spans(context, comma + 1, end) : [];
        if (anyQuoted(context, range[0], at)) continue;
        const first = rest.length > 0 ? behindBut(context, range[0], at) : range[0];
        parts = [...spans(context, first, at), ...rest];
      }
      found.push(...say(sentence, null, who, parts, "A4-according-to", { cue: at, frame: "according" }));
      break;
    }
    return found;
  },
};

/** "It came sixth here, but | led abroad, according to Hill, with nine": it stands in the second clause alone. */
function behindBut({ index }: SpeechContext, from: number, to: number): number {
  for (let at = to - 1; at > from + 1; at -= 1)
    if (/^(?:but|while|whereas|although|though)$/u.test(index.words[at] ?? "") && index.words[at - 1] === ",")
      return at + 1;
  return from;
}

/** "According to a survey by Hill, Roe and Velt sales rose": who made the survey, and of whom it tells, nobody can say. */
function mayBeList({ index, reading }: SpeechContext, from: number, start: number, end: number): boolean {
  if (!index.words.slice(from, start).includes("by")) return false;
  const isName = (at: number): boolean => isCapitalised(reading.document.text, index.tokens[at]);
  let at = start;
  while (at < end && (isName(at) || index.words[at] === ",")) at += 1;
  return at > start && index.words[at] === "and" && isName(at + 1);
}
