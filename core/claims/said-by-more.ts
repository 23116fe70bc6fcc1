import type { AnnotatedDocument } from "../annotate/annotation";
import { onceFor } from "../text/remember";
import { covers, textOf, within, type Span } from "../text/span";
import type { Claim } from "./claim";
import { contentWords } from "./content-words";
import { keptPlaces, keptSentences } from "./evidence";

/** So many sentences behind a report others are shown to say the same. */
const reach = 3;
/** Words that a sentence has to share with a report to say the same. */
const enoughShared = 2;

/** "That figure was endorsed by three firms", "The warning was echoed by the council". */
const takenUpByOthers =
  /\b(?:that|this|the|these|those|his|her|their|its)\s(?:\p{L}+\s){0,2}?(?:figures?|numbers?|views?|estimates?|warnings?|calls?|sentiments?|concerns?|fears?|predictions?|forecasts?|points?|criticisms?|demands?|claims?|assessments?|opinions?|arguments?|comments?|complaints?|findings?)\s(?:(?:was|were|is|are|has|have|had|been|being|also|later|widely)\s){1,4}(?:endorsed|echoed|shared|backed|repeated|supported|seconded|confirmed)\sby\b/iu;

/** "Roe agreed.", "Roe echoed that view": somebody says the same as whoever spoke last. */
const agreed =
  /(?<!\b(?:been|be|was|were|is|are|not|never)\s)\b(?:agreed|agrees|concurred|concurs)(?:[.,;]|\s(?:with|that|and)\b)|\b(?:echoed|echoes|echoing|shared|shares|repeated)\s(?:that|this|those|these|the|his|her|their)\s(?:\p{L}+\s){0,2}?(?:views?|sentiments?|concerns?|fears?|warnings?|calls?|points?|comments?|remarks?|words|criticisms?|opinions?)\b/iu;

const agreedInAll =
  /(?<!\b(?:been|be|was|were|is|are|not|never)\s)\b(?:agreed|agrees|concurred|concurs)(?:[.,;]|\swith\b)/iu;

/** "Three firms also predicted that …": what was said before is said by others besides. */
const alsoSaid =
  /^(?<who>[^“”]{1,120}?)\s(?:also|too|likewise|similarly|(?:has|have|had)\salso)\s(?:\p{L}+ly\s)?(?:said|says|say|predict(?:ed|s)?|warn(?:ed|s)?|call(?:ed|s)?|argue[ds]?|believe[ds]?|claim(?:ed|s)?|expect(?:ed|s)?|urge[ds]?|demand(?:ed|s)?|want(?:ed|s)?|critici[sz]ed|complain(?:ed|s)?|think|thinks|thought|fear(?:ed|s)?|suggest(?:ed|s)?|agree[ds]?)\b/iu;

/** Several, or others: "Three shipping firms", "Other captains", "Analysts". */
const several =
  /^(?:(?:the|all|both)\s)?(?:two|three|four|five|six|several|other|others|many|some|both|most|critics|analysts|experts|economists|officials|opponents|supporters|scientists)\b/iu;

/** "Roe had also suggested": what is wished, proposed or feared besides somebody else. "Also said" only goes on. */
const stanceVerb =
  /^(?:suggest|propos|call|urg|recommend|back|support|want|favou?r|indicat|warn|argu|predict|demand|expect|believ|hop|oppos|criticis|criticiz|reject|insist|fear|question|doubt|agre)\p{L}*$/iu;
const alsoInFront = /\b(?:also|likewise|similarly|too)\s(?:\p{L}+ly\s)?$/iu;

/** True for a report that itself tells that somebody else takes the same stand; a quotation has one source all the same. */
export function tellsOfOthers(annotated: AnnotatedDocument, { from }: Claim): boolean {
  const { text } = annotated.document;
  const said = from.layer === "attributions" ? annotated.attributions[from.index] : undefined;
  const cue = said?.cue ?? null;
  if (cue === null || said?.kind !== "indirect") return false;
  return (
    stanceVerb.test(textOf(text, cue)) && alsoInFront.test(text.slice(Math.max(0, cue.start - 30), cue.start))
  );
}

/** Who else is shown to say what a report says: whom the article names, and whether there are several without names. */
export type Others = { readonly named: ReadonlySet<number>; readonly areSeveral: boolean };

/**
 * Who else says what somebody is reported to have said: a sentence soon behind tells that they agreed, took it up, or
 * also said nearly the same. For reports in the reporter's words: a quotation has one source all the same. Asked anew
 * for each name that a question offers.
 */
export const othersWhoSaid = (annotated: AnnotatedDocument, claim: Claim): Others =>
  othersIn(annotated)(claim);

const othersIn = onceFor((annotated: AnnotatedDocument) =>
  onceFor((claim: Claim) => othersBehind(annotated, claim)),
);

function othersBehind(annotated: AnnotatedDocument, claim: Claim): Others {
  const { sentences, text } = annotated.document;
  const speaker = claim.slots["speaker"];
  const speakers = speaker?.kind === "entities" ? speaker.ids : [];
  const at = keptPlaces(annotated).get(claim.evidence.at(-1) ?? -1);
  const behind = at === undefined ? [] : keptSentences(annotated).slice(at + 1, at + 1 + reach);
  const own = new Set(contentWords(textOf(text, claim.span)));
  const named = new Set<number>(agreedWith(annotated, claim));
  let areSeveral = false;
  // Where the speaker goes on, whoever agrees does so behind; but "agreed that …" is of what was said last.
  let isNext = true;
  let agreeing = agreed;
  for (const [place, index] of behind.entries()) {
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    if (isNext && goesOn(annotated, sentence, speakers)) {
      agreeing = agreedInAll;
      continue;
    }
    const words = textOf(text, sentence);
    if (place < 2 && takenUpByOthers.test(words)) areSeveral = true;
    const subject = subjectOf(words, isNext ? agreeing : null, own);
    isNext = false;
    if (subject === null) continue;
    const found = within(annotated.mentions, { start: sentence.start, end: sentence.start + subject.length });
    if (found.some(({ entity }) => speakers.includes(entity))) continue;
    for (const { entity } of found) named.add(entity);
    if (several.test(subject)) areSeveral = true;
  }
  return { named, areSeveral };
}

/** True for a sentence that has more words of these speakers. */
const goesOn = ({ attributions }: AnnotatedDocument, sentence: Span, speakers: readonly number[]): boolean =>
  attributions.some(
    ({ kind, speaker, parts }) =>
      kind !== "indirect" &&
      speaker?.kind === "entities" &&
      speaker.ids.some((id) => speakers.includes(id)) &&
      parts.some((part) => covers(sentence, part)),
  );

/** "He agrees with Roe that the pier is old": whoever somebody agrees with says so too. */
const agreesWith = /\b(?:agree[sd]?|agreeing|concur(?:s|red)?|sid(?:es|ed)) with\b/iu;

/** The people whom the words between the beginning of the sentence and what is said name as of one mind with the speaker. */
function agreedWith(annotated: AnnotatedDocument, { span, evidence }: Claim): readonly number[] {
  const { sentences, text } = annotated.document;
  const sentence = evidence
    .map((index) => sentences[index])
    .find((one) => one !== undefined && one.start <= span.start && span.start < one.end);
  if (sentence === undefined) return [];
  const before = { start: sentence.start, end: span.start };
  const found = agreesWith.exec(textOf(text, before));
  return found === null
    ? []
    : within(annotated.mentions, { start: before.start + found.index, end: before.end }).map(
        ({ entity }) => entity,
      );
}

/** The subject of a sentence that says who agrees, or also says what the words say; null of any other sentence. */
function subjectOf(words: string, agreeing: RegExp | null, own: ReadonlySet<string>): string | null {
  const found = agreeing?.exec(words) ?? null;
  if (found !== null) return words.slice(0, found.index);
  const isSame = contentWords(words).filter((word) => own.has(word)).length >= enoughShared;
  return isSame ? (alsoSaid.exec(words)?.groups?.["who"] ?? null) : null;
}

/** "It is a refrain of hers", "a line he often uses": said again and again, at many places. */
const oftenSaid =
  /\b(?:a|the|her|his|their|familiar|common|usual|favou?rite)\s(?:\p{L}+\s){0,2}?(?:refrain|mantra|catchphrase|applause line|stump line|stump speech line)\b|\bline\s(?:that\s)?(?:he|she|they)\s(?:has|have|often|frequently|regularly|always|repeatedly)\b|\b(?:he|she|they)\s(?:often|frequently|regularly|repeatedly|always)\s(?:says|say|uses|use|repeats|repeat|tells|tell)\b|\bhas become (?:a )?(?:common|staple|fixture)\b/iu;

/** True for words that somebody is told to say again and again: a place or a name in them changes with the day. */
export function isRefrain(annotated: AnnotatedDocument, claim: Claim): boolean {
  const { text } = annotated.document;
  const last = claim.evidence.at(-1) ?? -1;
  return [...claim.evidence, last + 1].some((index) => {
    const sentence = annotated.document.sentences[index];
    return (
      sentence !== undefined && oftenSaid.test(textOf(text, sentence).replace(textOf(text, claim.span), " "))
    );
  });
}
