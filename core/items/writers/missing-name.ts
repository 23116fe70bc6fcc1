import type { Entity, Mention } from "../../annotate/annotation";
import type { Claim, Truth } from "../../claims/claim";
import { isAboutHarm } from "../../claims/sensitive";
import { publicRole } from "../../claims/sensitive-words";
import { placeBook } from "../../lexicon/places";
import { onceFor } from "../../text/remember";
import { covers, textOf } from "../../text/span";
import { hasNoVoice } from "../distractors/no-voice";
import { isOfAnotherWalk, isShownIn, otherNames } from "../distractors/people";
import { walkOf } from "../distractors/walks-of-life";
import type { Draft } from "../draft";
import { isShowable } from "../names";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { gap, onOneLine, quoted } from "../wording/plain";
import { isLimited, isOfPaper } from "../wording/reporters-sentence";
import { saidIn } from "../wording/speech";
import { windowAlone, windowsOf, type Window } from "../wording/speech-window";
import { isAskable, type Writer } from "./writer";

/** Which name belongs in the gap? Ana Ruiz said: “… ______ …” */
export const missingName: Writer = {
  rule: "complete-quotation/name",
  write(reading, claim) {
    const said = saidIn(reading, claim);
    if (said === null || said.kind === "indirect" || !isAskable(claim, "speaker")) return [];
    const [speaker, ...more] = entitiesIn(reading, claim.slots["speaker"]);
    if (speaker?.type !== "person" || more.length > 0 || !isShowable(reading, speaker)) return [];
    if (isLimited(reading, claim) || isOfPaper(reading, said.cue)) return [];
    const window = windowAlone(reading, windowsOf(reading, claim));
    if (window === null || isAboutHarm(window.words)) return [];
    for (const { entity, holed } of gapsIn(reading, claim, window)) {
      const end = /[.?!…]$/u.test(holed) ? "" : ".";
      const stem = `Which name belongs in the gap? ${speaker.canonical} said: ${quoted(`${holed}${end}`)}`;
      const wrong = otherNames(reading, claim, [entity.id], stem, fits(reading, claim, entity, holed));
      if (wrong.length < fewest || isMostSpokenOf(reading, entity, wrong)) continue;
      const because = `${speaker.canonical} named ${entity.canonical} at this point.`;
      const draft: Draft = {
        kind: "complete-quotation",
        stem,
        key: { text: entity.canonical, why: because },
        distractors: wrong.map(({ option }) => option),
        order: "any",
        keyRank: 0,
        rationale: because,
        rule: missingName.rule,
        claim,
        beside: window.pieces,
        speaker: speaker.canonical,
      };
      return [draft];
    }
    return [];
  },
};

/** So many wrong names make a choice: of three names in a sentence of one story, sense leaves one. */
const fewest = 3;

/** A name that may be left out, and the words with the gap. */
type Gap = { readonly entity: Entity; readonly holed: string };

/** The names of a window that can be left out: once in it, and with nothing beside them that belongs to them. */
function gapsIn(reading: Reading, claim: Claim, { pieces, words }: Window): readonly Gap[] {
  const speakers = idsIn(claim.slots["speaker"]);
  return reading.annotated.mentions
    .filter((mention) => pieces.some((piece) => covers(piece, mention)))
    .flatMap((mention): readonly Gap[] => {
      const entity = reading.annotated.entities[mention.entity];
      if (entity === undefined || speakers.includes(entity.id)) return [];
      if (entity.type !== "person" && entity.type !== "place") return [];
      // "Ana knows boats": the first name alone is not what was left out of "Ana Ruiz".
      const shown = onOneLine(textOf(reading.text, mention));
      const isFirst = !shown.includes(" ") && entity.canonical.startsWith(`${shown} `);
      if (entity.type === "person" && isFirst) return [];
      // "America" is no name that "the United States" could stand for.
      if (entity.type === "place" && textOf(reading.text, mention) !== entity.canonical) return [];
      if (!isShowable(reading, entity) || timesSpokenOf(reading, entity) < enough) return [];
      if (entity.type === "place" && !isOneOfMany(reading, entity, speakers)) return [];
      const holed = withoutName(reading, mention, words);
      if (
        holed === null ||
        isShownIn(entity, holed) ||
        addressed.test(holed) ||
        isHere.test(holed) ||
        isRanked.test(holed)
      )
        return [];
      return [{ entity, holed }];
    });
}

function withoutName(reading: Reading, mention: Mention, words: string): string | null {
  const name = onOneLine(textOf(reading.text, mention));
  const at = words.indexOf(name);
  if (at < 0 || words.includes(name, at + 1)) return null;
  const [before, behind] = [words.slice(0, at), words.slice(at + name.length)];
  // "the Roe campaign", "Mr. ______", "Norwick-born": the gap would be part of another name, or show who fills it.
  if (/(?:\p{Lu}[\p{L}.’'-]*|[\p{L}\p{N}][-’'])\s?$/u.test(before) && !/(?:^|[.!?…]\s|\b)I\s$/u.test(before))
    return null;
  if (/\b(?:the|an?|of the)\s$/iu.test(before)) return null;
  if (/^(?:-|\s[\p{Lu}[(])/u.test(behind) || /^[\p{L}\p{N}]/u.test(behind)) return null;
  return `${before}${gap}${behind}`;
}

/** "You know, ______, that …": said to somebody, and no part of what was said. */
const addressed = new RegExp(`(?:^|,\\s)${gap}(?!, (?:who|which)\\b)(?:[,.?!]|$)`, "u");

/** "I put ______ second": in a list that nothing else in the words tells of. */
const isRanked = new RegExp(`${gap} (?:first|second|third|fourth|fifth|last|ahead|on top)\\b`, "iu");

/** "Here in ______", "I am glad to be back in ______": where somebody spoke is told by when, and they say it everywhere. */
const isHere = new RegExp(`\\b(?:here|back|home|live|welcome) (?:in|to|from) ${gap}`, "iu");

/**
 * True for a town or a state that could be another, of a speaker whose office does not tell it. What is said of a country
 * is hardly true of the next, and common knowledge fills the gap.
 */
const isOneOfMany = (reading: Reading, place: Entity, speakers: readonly number[]): boolean =>
  placeKind(place) !== "country" &&
  !speakers.some((id) =>
    reading.annotated.entities[id]?.roles.some(({ text }) => text.includes(place.canonical)),
  );

/** Somebody the story only lets speak is nobody that others would name. */
const enough = 2;

/** How often the article names somebody otherwise than as who said something. */
const timesSpokenOf = (reading: Reading, { id }: { readonly id: number }): number =>
  spokenOf(reading).get(id) ?? 0;
const spokenOf = onceFor(({ annotated }: Reading): ReadonlyMap<number, number> => {
  const speaking = new Set(annotated.attributions.flatMap(({ speaker }) => speaker?.mention.start ?? []));
  const times = new Map<number, number>();
  for (const { entity, start } of annotated.mentions)
    if (!speaking.has(start)) times.set(entity, (times.get(entity) ?? 0) + 1);
  return times;
});

/** Whom a story speaks of most, everybody would name; another has to be remembered. */
const isMostSpokenOf = (reading: Reading, key: Entity, others: readonly { readonly id: number }[]): boolean =>
  key.type === "person" &&
  others.every((other) => timesSpokenOf(reading, other) < timesSpokenOf(reading, key));

const placeKind = ({ canonical }: Entity): string | null =>
  placeBook(canonical.toLowerCase().split(" "), 0)?.row.kind ?? null;

/** So often spoken of, somebody is a part of the story whatever they do in life. */
const often = 3;
/** Of so many who are spoken of most the wrong names are taken: others nobody would think of. */
const foremost = 5;

/** Words that tell the gender of somebody spoken of. */
const gendered = /(?<!\p{L})(?:he|him|his|she|her|hers)(?!\p{L})/iu;

/** Whether a name of the article may stand as a wrong one: it could be named here, and is another. */
function fits(reading: Reading, claim: Claim, key: Entity, holed: string): (id: number) => Truth {
  const hasGender = gendered.test(holed);
  const speakers = idsIn(claim.slots["speaker"]);
  const isDead = hasNoVoice(reading, key, false);
  const isLike = (entity: Entity): boolean => {
    if (entity.id === key.id || speakers.includes(entity.id) || isShownIn(entity, holed)) return false;
    if (entity.type !== key.type) return false;
    if (entity.type === "place")
      return (
        placeKind(entity) !== null &&
        placeKind(entity) === placeKind(key) &&
        timesSpokenOf(reading, entity) >= enough
      );
    if (hasGender && entity.gender !== key.gender) return false;
    if (isOfAnotherWalk(reading, key, entity) || hasNoVoice(reading, entity, false) !== isDead) return false;
    const isPublic = entity.roles.some(({ text }) => publicRole.test(text));
    return (
      timesSpokenOf(reading, entity) >= (isPublic && walkOf(entity).walk === "politics" ? enough : often)
    );
  };
  const likely = reading.annotated.entities
    .filter(isLike)
    .sort((a, b) => timesSpokenOf(reading, b) - timesSpokenOf(reading, a) || a.id - b.id)
    .slice(0, foremost)
    .map(({ id }) => id);
  return (id) => (likely.includes(id) ? "false" : "unknown");
}
