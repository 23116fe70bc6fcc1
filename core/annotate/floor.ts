import { isPastVerb } from "../lexicon/function-words";
import type { Speaker } from "./annotation";
import { cuesIn } from "./cues";
import { beside, sentenceBehind, type QuotationCase } from "./quotation-case";
import type { SpeechContext } from "./speech-context";
import { subjectFrom, subjectOfSentence } from "./subject-after";
import type { Subject } from "./subjects";

/** True for a subject that is somebody else than who spoke last. */
const isOther = (context: SpeechContext, subject: Subject | null, speaker: Speaker): boolean =>
  subject?.kind === "names" &&
  subject.mentions.some((place) => {
    const { type, entity } = context.mention(place);
    return type === "person" && !(speaker.kind === "entities" && speaker.ids.includes(entity));
  });

/** “Q1,” said Hill. Ruiz wants more of it. “Q2.”: a sentence between the two is about another. */
function isTakenBetween({ context, open }: QuotationCase, speaker: Speaker, since: number): boolean {
  const { index } = context;
  const first = index.tokens[since]?.sentence ?? 0;
  const own = index.tokens[open]?.sentence ?? 0;
  for (let sentence = first; sentence <= own; sentence += 1) {
    const [from, to] = index.ofSentence(sentence);
    const isBetween = from >= since && from < open && !index.quoted(from);
    if (isBetween && isOther(context, subjectOfSentence(context, [from, Math.min(to, open)]), speaker))
      return true;
  }
  return false;
}

/** “Did you see it?” Ruiz pressed. Whoever stands there with a verb of their own, known for one of saying or not. */
function isTakenBehind(quotation: QuotationCase, speaker: Speaker): boolean {
  const { context, ending } = quotation;
  const { index } = context;
  const limit = sentenceBehind(quotation);
  const subject = subjectFrom(context, beside(quotation), limit);
  if (subject === null || !isOther(context, subject, speaker)) return false;
  const verb = context.outerEnd(subject.mentions.at(-1) ?? 0);
  if (verb >= limit || !isPastVerb(index.words[verb] ?? "")) return false;
  return ending === "comma" || index.tokens[verb + 1]?.kind === "mark";
}

/** Words that may stand between a question and its answer, and behind the answer until its verb. */
const longestBetween = 6;
const longestReply = 6;

const replies = /^(?:reply|respond|answer)$/u;

/** “Did you see it?” “No,” replied Hill: the question was put to whoever replies next. */
function isAskedOfNext({ context, quote, after, block }: QuotationCase): boolean {
  const { reading, index } = context;
  if (reading.document.text.charAt(quote.content.end - 1) !== "?") return false;
  const next = reading.quoteSpans.find(({ start, depth }) => depth === 0 && start >= quote.end);
  const from = next === undefined ? block[1] : index.from(next.end);
  if (from >= block[1] || index.from(next?.start ?? 0) - after > longestBetween) return false;
  const [cue] = cuesIn(context, after, Math.min(block[1], from + longestReply));
  return cue !== undefined && replies.test(cue.form.verb.lemma);
}

/** True when the words of a quotation may be another's than of who spoke last; `since` is where those ended. */
export const isFloorTaken = (quotation: QuotationCase, speaker: Speaker, since: number): boolean =>
  isTakenBetween(quotation, speaker, since) || isTakenBehind(quotation, speaker) || isAskedOfNext(quotation);
