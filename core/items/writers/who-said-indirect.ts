import type { Entity } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { contentWords, sharedPart } from "../../claims/content-words";
import { onceFor } from "../../text/remember";
import { textOf, within, type Span } from "../../text/span";
import { otherNames } from "../distractors/people";
import { isOfThePress } from "../distractors/no-voice";
import { possibleSpeakers } from "../distractors/possible-speakers";
import type { Draft } from "../draft";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { whoFor } from "../wording/clause-question";
import { genderAskedOf } from "../wording/pointers";
import { reportOf } from "../wording/report";
import { saidIn } from "../wording/speech";
import { isAskable, type Writer } from "./writer";

/** Who warned the council that …? A person's report is "who said"; a body's is "who did". */
export const whoSaidIndirect: Writer = {
  rule: "who-said/indirect",
  write: (reading, claim) => draftsOf(reading)(claim),
};

/** Asked for a choice among names, and again for a statement of the same report. */
const draftsOf = onceFor((reading: Reading) =>
  onceFor((claim: Claim): readonly Draft[] => {
    // "Velt claimed that …": whoever is not sure of it said it all the same, and the question keeps the verb.
    if (!isAskable(claim, "speaker") && !isAskable(claim, "doubter")) return [];
    if (claim.conflicts.some(({ slot }) => slot === "speaker")) return [];
    const speakers = entitiesIn(reading, claim.slots["speaker"]);
    const [speaker] = speakers;
    if (speaker === undefined || speakers.length !== 1) return [];
    // "Osterby said": a government by its city, beside which the name of its country would be as right.
    if (speaker.type === "place") return [];
    const report = reportOf(reading, claim, new Set(), "told");
    if (report === null) return [];
    // "…, Ana Ruiz reports": whoever wrote it down for the paper.
    const cue = saidIn(reading, claim)?.cue ?? claim.span;
    if (/^report/iu.test(textOf(reading.text, cue)) && isOfThePress(reading, speaker)) return [];
    if (
      isSaidByAll(reading, claim) ||
      isShared(reading, claim) ||
      meansAnother(reading, claim, report.words, speaker)
    )
      return [];
    const stem = `${whoFor(speaker, report.words)} ${report.past} ${report.words}?`;
    return [
      {
        kind: speaker.type === "person" ? "who-said-indirect" : "who-did",
        stem,
        key: {
          text: speaker.canonical,
          why: `The article gives this to ${speaker.canonical}.`,
        },
        distractors: otherNames(
          reading,
          claim,
          idsIn(claim.slots["speaker"]),
          stem,
          possibleSpeakers(reading, claim, stem),
        ).map(({ option }) => option),
        order: "any",
        keyRank: 0,
        rationale: `The article gives this to ${speaker.canonical}.`,
        rule: whoSaidIndirect.rule,
        claim,
        beside: report.beside === null ? [] : [report.beside],
        speaker: speaker.canonical,
      },
    ];
  }),
);

/** "All three candidates said …": what several are shown to say is no single person's. */
const all =
  /\b(?:all|both|each|neither|none|most)(?:\s+of)?(?:\s+the(?:m|se|ir)?)?(?:\s+(?:two|three|four|five|\d+))?\s+(?:\p{Ll}+\s+)?(?:candidates?|leaders?|ministers?|parties|sides|men|women|teams?|companies|countries|governments|senators|lawmakers|experts|officials|have|had|said|agreed?|called|promised|want)\b/iu;

/** The sentences of the article that speak of all or both of several, by their places. */
const sentencesOfAll = onceFor(({ annotated, text }: Reading) =>
  annotated.document.sentences.flatMap((sentence, index) => {
    const words = textOf(text, sentence);
    return all.test(words) ? [{ index, words }] : [];
  }),
);

const isSaidByAll = (reading: Reading, claim: Claim): boolean => {
  const matter = contentWords(textOf(reading.text, claim.span));
  return sentencesOfAll(reading).some(
    ({ index, words }) => !claim.evidence.includes(index) && sharedPart(matter, contentWords(words)) >= 0.3,
  );
};

/** "Like Roe, Velt said that …": two said so. */
const isShared = (reading: Reading, claim: Claim): boolean => {
  const last = reading.annotated.document.sentences[claim.evidence.at(-1) ?? -1];
  return (
    last !== undefined &&
    /^(?:Like|As did|Along with|Echoing|Joining|Following)\s/u.test(
      reading.text.slice(last.start, claim.span.start),
    )
  );
};

/** Where a statement begins with "he", whom it names further on is somebody else: "he would not vote for Roe". */
const opensWithPronoun = /^(?:that )?(?:he|she)(?!\p{L})/iu;

/**
 * "His support could help in the harbour, said Ben Okri": words that begin with a pronoun and come before the name of who
 * said them go on about somebody of an earlier sentence.
 */
function isNamedBehind(reading: Reading, claim: Claim): boolean {
  const mention = saidIn(reading, claim)?.speaker?.mention ?? null;
  return (
    mention !== null &&
    mention.start >= claim.span.end &&
    /^\p{Lu}/u.test(textOf(reading.text, mention)) &&
    /^\P{L}*(?:he|she|his|her)(?!\p{L})/iu.test(textOf(reading.text, claim.span))
  );
}

/** What one says of oneself and nobody knows of another: "said he believed", "said she would be “shocked”". */
const ofOwnMind =
  /^(?:that )?(?:he|she) (?:(?:also|still|now|never|\p{Ll}+ly) )?(?:(?:is|was|were|would be) [“"]?(?:shocked|surprised|confident|disappointed|happy|glad|proud|optimistic|hopeful|worried|concerned|troubled|encouraged|sure|certain|open|inclined|pleased|grateful)|(?:does|did|do|would|will)(?: not|n[’']t)? (?:not )?(?:believe|think|hope|expect|want|know|support|vote|like|see|feel|remember|agree|plan|consider)|believe|think|hope|expect|plan|want|support|feel|intend|doubt|worr|prefer|wish|fear|regret|appreciat|remember|disagree|thought|felt|(?:has|had|have) (?:no|seen|never|heard|decided))/iu;

/** "Velt, an adviser to Holt, said he believed": whoever tells who speaks is no "he" of a mind that speaks of itself. */
function isOfSpeaker(reading: Reading, claim: Claim, { start, end }: Span): boolean {
  const said = saidIn(reading, claim);
  return (
    said !== null &&
    said.speaker !== null &&
    said.cue !== null &&
    said.speaker.mention.start < start &&
    end <= said.cue.start &&
    ofOwnMind.test(textOf(reading.text, claim.span))
  );
}

/** "Ruiz, who worked with Holt, said she was the first": with two people in front, "she" may be either. */
function meansAnother(reading: Reading, claim: Claim, words: string, speaker: Entity): boolean {
  const gender = genderAskedOf(`Who said that ${words}`, speaker);
  if (gender === null) return false;
  if (isNamedBehind(reading, claim)) return true;
  const speakers = idsIn(claim.slots["speaker"]);
  const inside = opensWithPronoun.test(textOf(reading.text, claim.span))
    ? within(reading.annotated.mentions, claim.span).map(({ entity }) => entity)
    : [];
  const last = reading.annotated.document.sentences[claim.evidence[claim.evidence.length - 1] ?? -1];
  return (
    last !== undefined &&
    reading.annotated.mentions.some(
      ({ entity, type, start, end }) =>
        type === "person" &&
        !isOfSpeaker(reading, claim, { start, end }) &&
        start >= last.start &&
        end <= claim.span.start &&
        !speakers.includes(entity) &&
        !inside.includes(entity) &&
        (reading.annotated.entities[entity]?.gender ?? gender) === gender,
    )
  );
}
