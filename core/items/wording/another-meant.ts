import type { Entity } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { lastSentenceOf } from "../../claims/evidence";
import { roleHeads } from "../../lexicon/roles";
import { textOf, within, type Span } from "../../text/span";
import { idsIn, type Reading } from "../reading";
import { genderAskedOf } from "./pointers";
import { saidIn } from "./speech";

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

/** ", but that he was more about money": a second clause whose subject may be whom the first names. */
const secondSubject = /[,;]? (?:and|but) (?:that )?(?:he|she) /iu;

/** "said that he liked Okri’s plan, but that he was late": with another of the gender between, the second "he" may be either. */
function changesSubject(
  reading: Reading,
  { span }: Claim,
  gender: "f" | "m",
  speakers: readonly number[],
): boolean {
  const found = secondSubject.exec(textOf(reading.text, span));
  return (
    found !== null &&
    within(reading.annotated.mentions, { start: span.start, end: span.start + found.index }).some(
      ({ entity, type }) =>
        type === "person" &&
        !speakers.includes(entity) &&
        (reading.annotated.entities[entity]?.gender ?? gender) === gender,
    )
  );
}

/**
 * "Roe dismissed the harbour director’s advice, and said his plan was fair": whose plan it is, somebody tells whom the
 * sentence only describes.
 */
function isOfDescribed(reading: Reading, claim: Claim): boolean {
  const said = saidIn(reading, claim);
  const [cue, mention] = [said?.cue ?? null, said?.speaker?.mention ?? null];
  if (cue === null || mention === null || mention.end >= cue.start) return false;
  if (!/^(?:that )?(?:his|her)\b/iu.test(textOf(reading.text, claim.span))) return false;
  return (textOf(reading.text, { start: mention.end, end: cue.start }).match(ownerDescribed) ?? []).some(
    (words) =>
      words
        .toLowerCase()
        .split(/\P{L}+/u)
        .some((word) => roleHeads.has(word)),
  );
}
const ownerDescribed = /\bthe (?:\p{Ll}+ ){0,2}\p{Ll}+[’']s\b/gu;

/** Whoever speaks for somebody else; a public prosecutor speaks for nobody whom a "him" could mean. */
const spokesman =
  /^(?!.*\b(?:general|district|state|county|city|assistant|deputy|U\.S\.)).*\b(?:attorney|lawyer|solicitor|barrister|spokes(?:man|woman|person)|publicist)\b/iu;

/** A "him" or "her" to whom something is done. */
const done =
  /(?<!\p{L})(?:him|her(?=[.,;?”]|$| (?:to|for|in|on|at|with|by|and|or|from|as|of|because|when|after|before|until)\b))(?!\p{L})/iu;

/** "Roe’s lawyer said the council had acted to remove him": to whom something was done is whom a lawyer speaks for. */
const isOfClient = (speaker: Entity, words: string): boolean =>
  done.test(words) && speaker.roles.some(({ text }) => spokesman.test(text));

/** "Ruiz, who worked with Holt, said she was the first": with two people in front, "she" may be either. */
export function meansAnother(reading: Reading, claim: Claim, words: string, speaker: Entity): boolean {
  const gender = genderAskedOf(`Who said that ${words}`, speaker);
  if (gender === null) return false;
  if (isNamedBehind(reading, claim) || isOfClient(speaker, words)) return true;
  const speakers = idsIn(claim.slots["speaker"]);
  if (isOfDescribed(reading, claim)) return true;
  if (changesSubject(reading, claim, gender, speakers)) return true;
  const inside = opensWithPronoun.test(textOf(reading.text, claim.span))
    ? within(reading.annotated.mentions, claim.span).map(({ entity }) => entity)
    : [];
  const last = lastSentenceOf(reading.annotated, claim);
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
