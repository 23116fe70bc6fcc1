import type { Claim } from "../../claims/claim";
import { isSpeaker } from "../../claims/holds";
import type { QuoteSpan } from "../../annotate/annotation";
import { contentWords } from "../../claims/content-words";
import { isBase, isFiniteVerb } from "../../claims/verb-forms";
import { overlaps, textOf } from "../../text/span";
import { otherNames } from "../distractors/people";
import type { Draft } from "../draft";
import { blockOf, entitiesIn, idsIn, peopleNames, type Reading } from "../reading";
import { answersSomething, needsContext } from "../wording/quotation-pointers";
import { quoted } from "../wording/plain";
import { isClause, saidIn, shownWords } from "../wording/speech";
import { isAskable, type Writer } from "./writer";

/** Who said: “…”? */
export const whoSaidDirect: Writer = {
  rule: "who-said/direct",
  write(reading, claim) {
    const said = saidIn(reading, claim);
    if (said === null || said.kind === "indirect" || !isAskable(claim, "speaker")) return [];
    const speakers = entitiesIn(reading, claim.slots["speaker"]);
    const [speaker] = speakers;
    if (speaker === undefined || speakers.length !== 1) return [];
    if (!isWholeThought(reading, claim)) return [];
    const stem = stemFor(reading, claim);
    if (stem === null) return [];
    const key = idsIn(claim.slots["speaker"]);
    const draft: Draft = {
      kind: "who-said",
      stem,
      key: { text: speaker.canonical, why: `The article gives these words to ${speaker.canonical}.` },
      distractors: otherNames(reading, claim, key, stem, (id) => isSpeaker(reading, claim, [id])).map(
        ({ option }) => option,
      ),
      order: "any",
      keyRank: 0,
      rationale: `The article gives these words to ${speaker.canonical}.`,
      rule: whoSaidDirect.rule,
      claim,
      speaker: speaker.canonical,
    };
    return [draft];
  },
};

/**
 * The words as the stem asks for them. When they point back ("their interests") and an earlier part of the same speech
 * says at what, that part goes first.
 */
function stemFor(reading: Reading, claim: Claim): string | null {
  const said = saidIn(reading, claim);
  const own = shownWords(textOf(reading.text, claim.span));
  if (own === null) return null;
  const verb = /\b(?:wrote|tweeted|posted)\b/iu.test(
    said === null || said.cue === null ? "" : textOf(reading.text, said.cue),
  )
    ? "wrote"
    : "said";
  const isSentence = /^\P{L}*\p{Lu}/u.test(own);
  if (!isSentence) {
    const that = /\bthat\s*[“"‘']$/iu.test(
      reading.text.slice(Math.max(0, claim.span.start - 12), claim.span.start),
    );
    return `Who ${verb} ${that ? "that " : ""}${quoted(own)}?`;
  }
  // A quoted question keeps its mark, and one is enough.
  const asked = (words: string) =>
    words.endsWith("?") ? `Who asked: ${quoted(words)}` : `Who ${verb}: ${quoted(words)}?`;
  const people = peopleNames(reading);
  if (needsContext(own, people) && !answersSomething.test(own) && said !== null) {
    const before = wordsBefore(reading, claim);
    const first = before === null ? null : shownWords(before);
    if (first !== null) {
      const both = `${first} … ${own}`;
      if (both.length <= 290 && !needsContext(both, people)) return asked(both);
    }
  }
  return asked(own);
}

/** What the same people said just before in the same paragraph. */
function wordsBefore(reading: Reading, claim: Claim): string | null {
  const speakers = idsIn(claim.slots["speaker"]);
  const earlier = reading.claims.filter(
    (other) =>
      other.kind === "attribution" &&
      other.span.end <= claim.span.start &&
      other.rule.startsWith("attribution/direct") &&
      blockOf(reading, other) === blockOf(reading, claim) &&
      idsIn(other.slots["speaker"]).join() === speakers.join(),
  );
  const last = earlier[earlier.length - 1];
  return last === undefined ? null : textOf(reading.text, last.span);
}

/**
 * True for quoted words that say something by themselves: a sentence or a clause with a verb, not a phrase that only
 * made sense in the reporter's sentence.
 */
export function isWholeThought(reading: Reading, claim: Claim): boolean {
  const quote = reading.annotated.quoteSpans.find((found) => overlaps(found.content, claim.span));
  if (quote === undefined || (quote.kind !== "full" && quote.kind !== "clause")) return false;
  const words = textOf(reading.text, claim.span);
  if (!endsWithSense(reading, quote, words)) return false;
  if (/^[^\p{L}\p{N}]*(?:\.\.\.|…|\[)/u.test(words) || words.includes("...")) return false;
  if (/^(?:to|and|but|or|because|which|who|when|if|of|for|in|on|at|by|with|as|that|than|not)\b/u.test(words))
    return false;
  const list =
    words
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
  // "can plan for spring again": the subject stayed outside the marks.
  if (isFiniteVerb(list[0] ?? "") && /^\P{L}*\p{Ll}/u.test(words)) return false;
  if (contentWords(words).length < 3) return false;
  // "know all too well what can happen": the subject stayed outside.
  if (/^\P{L}*\p{Ll}/u.test(words) && isBase(list[0] ?? "")) return false;
  if (/^\P{L}*\p{Ll}/u.test(words) && !isClause(words.replace(/^\P{L}+/u, ""))) return false;
  return (
    list.length >= 5 &&
    list.some((word, at) => isFiniteVerb(word) && !/^(?:to|be|been|being)$/u.test(list[at - 1] ?? ""))
  );
}

/**
 * False when the reporter goes on with the sentence that the quoted words began: “You blamed thousands of $12-an-hour”
 * workers. Such words end with a mark of their own, or a mark follows behind the quotation.
 */
function endsWithSense(reading: Reading, quote: QuoteSpan, words: string): boolean {
  if (/[.,;:!?…—–-]\s*$/u.test(words)) return true;
  const behind = reading.text.slice(quote.end, quote.end + 40);
  return /^\s*(?:[.,;:!?)—–]|$|\n|(?:and|but|while|when|because|before|after|as)\s)/u.test(behind);
}
