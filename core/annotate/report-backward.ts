import { articles, conjunctions, midAdverbs, prepositions } from "../lexicon/function-words";
import { anyQuoted, bodyEnd, dashesIn, hasVerb, say, spans, type ReportRow } from "./report-parts";
import { resolve } from "./speakers";
import type { SpeechContext } from "./speech-context";
import { subjectFrom } from "./subject-after";
import { subjectBefore } from "./subject-before";

/** "The bridge will close, Hill said." and, in the middle, "The bridge, Hill said, will close." */
export const backward: ReportRow = {
  rule: "A1-clause-first",
  read: (sentence) => {
    const { context, range, cues } = sentence;
    const { index } = context;
    const end = bodyEnd(context, range);
    return cues.flatMap((cue) => {
      const { verb, form } = cue.form;
      if (!verb.indirect || cue.negated || cue.passive || verb.frame !== "say" || form === "gerund")
        return [];
      let subject = subjectBefore(context, cue.at, range[0]);
      let from = subject?.from ?? cue.at;
      let to = cue.at + 1;
      if (subject !== null && index.words[from - 1] === "the") from -= 1;
      if (subject === null || index.words[from - 1] !== ",") {
        // ", said Hill": without quotation marks the verb comes first only behind a comma.
        if (index.words[cue.at - 1] !== "," || !verb.inverts) return [];
        subject = subjectFrom(context, cue.at + 1, range[1]);
        if (subject === null) return [];
        from = cue.at;
        to = subject.mentions.length > 0 ? context.outerEnd(subject.mentions.at(-1) ?? 0) : subject.to;
      }
      if (index.words[from - 1] !== "," || index.quoted(from - 2)) return [];
      const opener = index.words[range[0]] ?? "";
      // "Hill pledged to build": no source behind a statement but what was pledged.
      if (
        index.words[to] === "to" &&
        context.mentionFrom(to + 1) === null &&
        !articles.has(index.words[to + 1] ?? "")
      )
        return [];
      const after = overWhen(context, to, end);
      const isLast = after >= end || index.words[after] === ",";
      const rest =
        index.words[after] === "," &&
        after + 1 < end &&
        // "said Hill, keeper of the port's maps": without a verb for sure it tells who speaks.
        hasVerb(context, after + 1, end, from === cue.at) &&
        !/^(?:adding|saying|citing|and|but|which|who|while|as)$/u.test(index.words[after + 1] ?? "")
          ? spans(context, after + 1, end)
          : [];
      // "a judge kept him in jail - proof, the mayor argued, of his guilt": the statement begins at the dash.
      const start = behindDash(context, range[0], from - 1);
      // "The bridge, Hill said, will open" has its verb behind the source.
      const isWhole = from - 1 - start >= 3 && hasVerb(context, start, from - 1);
      if (!isLast || (!isWhole && rest.length === 0)) return [];
      // "In a letter, Hill said" is no statement followed by its source.
      if (
        (prepositions.has(opener) || (conjunctions.has(opener) && opener !== "if")) &&
        commasBetween(context, range[0], from - 1) === 0
      )
        return [];
      if (anyQuoted(context, range[0], from - 1)) return [];
      const found = resolve(context, subject);
      if (found === null) return [];
      return say(sentence, cue, found, [...spans(context, start, from - 1), ...rest], "A1-clause-first");
    });
  },
};

/** One past the dash that opens an aside and is not closed before a token; `from` without one. */
function behindDash(context: SpeechContext, from: number, to: number): number {
  const [open, ...others] = dashesIn(context, from, to, /^(?:[–—-]|--)$/u);
  return open !== undefined && others.length === 0 ? open + 1 : from;
}

const commasBetween = ({ index }: SpeechContext, from: number, to: number): number =>
  index.words.slice(from, to).filter((word) => word === ",").length;

/** Over the phrase behind a closing "Hill said": "on Monday", "in a statement". Ends at a comma or the sentence's end. */
function overWhen(context: SpeechContext, from: number, end: number): number {
  const { index } = context;
  if (from >= end || index.words[from] === ",") return from;
  if (
    !prepositions.has(index.words[from] ?? "") &&
    context.timeFrom(from) === null &&
    !midAdverbs.has(index.words[from] ?? "")
  )
    return from;
  for (let at = from; at < Math.min(end, from + 18); at += 1) {
    if (index.words[at] === ",") return at;
    if (index.words[at] === "that") return from;
  }
  return end - from <= 18 ? end : from;
}
