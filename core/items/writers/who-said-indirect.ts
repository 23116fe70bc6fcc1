import type { Entity } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { contentWords, sharedPart } from "../../claims/content-words";
import { onceFor } from "../../text/remember";
import { textOf, within } from "../../text/span";
import { otherNames } from "../distractors/people";
import { isOfThePress } from "../distractors/no-voice";
import { possibleSpeakers } from "../distractors/possible-speakers";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { whoFor } from "../wording/clause-question";
import { genderAskedOf } from "../wording/pointers";
import { reportOf } from "../wording/report";
import { saidIn } from "../wording/speech";
import { isAskable, type Writer } from "./writer";

/** Who warned the council that …? A person's report is "who said"; a body's is "who did". */
export const whoSaidIndirect: Writer = {
  rule: "who-said/indirect",
  write(reading, claim) {
    if (!isAskable(claim, "speaker") && !isDoubted(reading, claim)) return [];
    const speakers = entitiesIn(reading, claim.slots["speaker"]);
    const [speaker] = speakers;
    if (speaker === undefined || speakers.length !== 1) return [];
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
  },
};

/** So few words are a fragment. */
const fewestWords = 5;

/** "Velt claimed that …": whoever is not sure of it said it all the same, and the question keeps the verb. */
const isDoubted = (reading: Reading, claim: Claim): boolean =>
  claim.tier !== "C" &&
  claim.conflicts.length === 0 &&
  saidIn(reading, claim)?.polarity === "doubted" &&
  textOf(reading.text, claim.span).split(/\s+/u).length >= fewestWords;

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
        start >= last.start &&
        end <= claim.span.start &&
        !speakers.includes(entity) &&
        !inside.includes(entity) &&
        (reading.annotated.entities[entity]?.gender ?? gender) === gender,
    )
  );
}
