import type { Entity } from "../../../annotate/annotation";
import type { Claim } from "../../../claims/claim";
import { isSpeaker } from "../../../claims/holds";
import { isBystander } from "../../bystanders";
import { kindOfBody } from "../../distractors/kinds-of-bodies";
import { hasNoVoice, hasOwnWords } from "../../distractors/no-voice";
import { castOf, isOfAnotherWalk, isShownIn } from "../../distractors/people";
import { isOfOtherSide } from "../../distractors/sides";
import { isOfOneWalk } from "../../distractors/walks-of-life";
import type { Draft } from "../../draft";
import { mentionsOf, nameAsSubject } from "../../names";
import type { Reading } from "../../reading";
import { capitalised } from "../../wording/plain";
import { pair } from "./pair";

/**
 * "Who said …?" as a statement of whoever said it, and of somebody else who speaks in the story and could have said it:
 * the speaker is the slot that changes. Whom the story only speaks of is a name for it where both do the same in life.
 * Where nobody else can be taken for the speaker, "true" is no decision.
 */
export function pairOfQuestion(
  reading: Reading,
  claim: Claim,
  rule: string,
  asked: Draft,
  speaker: Entity,
): readonly Draft[] {
  if (beginsInside.test(asked.stem) || membersOf.test(speaker.canonical)) return [];
  // "Velt said that Mara Velt would win": a report names somebody else.
  if (asked.kind === "who-said-indirect" && isShownIn(speaker, asked.stem)) return [];
  const told = (who: Entity) => asStatement(asked.stem, capitalised(nameAsSubject(reading, who)));
  const rivals = asked.distractors
    .flatMap(({ from }) => (from?.kind === "entity" ? (reading.annotated.entities[from.id] ?? []) : []))
    .filter((entity) => isLikely(reading, claim, speaker, entity, asked));
  if (rivals.length === 0) return [];
  // "said that she would sell her boat": what somebody tells of a life is in place in the mouth of one who leads the same.
  const isOfLife = asked.kind === "who-said-indirect" && ofOneself.test(asked.stem);
  // Somebody without words of their own in the story is thrown away at once.
  const isOfOwnThing = speaker.type !== "person" && ownThing.test(asked.stem);
  // Of words between marks, whom the article only says to have said something else is no speaker that anybody remembers.
  const isHeardBy = (id: number): boolean =>
    asked.kind === "who-said" ? hasOwnWords(reading, id) : castOf(reading).speakers.has(id);
  const other = isOfOwnThing
    ? undefined
    : rivals.find((rival) => isHeardBy(rival.id) && (isOfOneWalk(speaker, rival) || !isOfLife));
  return pair(
    claim,
    rule,
    told(speaker),
    other === undefined
      ? []
      : [
          {
            statement: told(other),
            instead: `The article gives this to ${speaker.canonical}, not to ${other.canonical}.`,
          },
        ],
    speaker.canonical,
    `The article gives this to ${speaker.canonical}.`,
  ).map((draft) => (asked.beside === undefined ? draft : { ...draft, beside: asked.beside }));
}

/** What is told in the reporter's words of whoever said it. */
const ofOneself = /(?<!\p{L})(?:he|she|him|her|his|hers|himself|herself)(?!\p{L})/u;

/**
 * "said that it would sell its first ferry, the Osterby Star": what a body makes, and calls so, everybody knows for its own.
 */
const ownThing =
  /(?<!\p{L})its (?:(?:[\p{Ll}-]+ ){1,4}[\p{Ll}-]+, the \p{Lu}|(?:first|new|next|latest|own|flagship|forthcoming|popular|current) \p{Lu})/u;

/** “… my friends, the harbour is closed”: a choice among names bears it, a statement has to be whole. */
const beginsInside = /“…/u;

/** Those of a party are many, and each may have said something else. */
const membersOf =
  /^(?:the )?(?:\p{Lu}\p{L}+ )*(?:Democrats|Republicans|Conservatives|Liberals|Tories|Labou?r|Greens)$/iu;

/** The question with a name for its "Who", and a full stop, inside the marks. */
const asStatement = (question: string, name: string): string =>
  question
    .replace(/^(?:Who|Which organisation)\b/u, () => name)
    .replace(/(?<=[.!?…]”|\.)\?$/u, "")
    .replace(/”\?$/u, ".”")
    .replace(/(?<!”)\?$/u, ".");

/** Named so often, somebody is known to a reader of the story. */
const wellNamed = 3;

/** True for who speaks in the story, or has so much part in it that words between marks could well be theirs. */
const isHeard = (reading: Reading, id: number, isDirect: boolean): boolean =>
  castOf(reading).speakers.has(id) || (isDirect && mentionsOf(reading, id).length >= wellNamed);

/**
 * True for somebody who could be taken for the speaker: of the same walk of life, not blamed by the words, not known for
 * a deed that they tell of; and of two whom a reporter met in the street either, but not of a leader and one of those.
 */
const isLikely = (reading: Reading, claim: Claim, speaker: Entity, other: Entity, asked: Draft): boolean =>
  isHeard(reading, other.id, asked.kind === "who-said") &&
  isSpeaker(reading, claim, [other.id]) === "false" &&
  isBystander(reading, other) === isBystander(reading, speaker) &&
  (speaker.type === "person" || kindOfBody(speaker) === kindOfBody(other)) &&
  !hasNoVoice(reading, other, false) &&
  !isOfAnotherWalk(reading, speaker, other) &&
  !isOfOtherSide(reading, speaker, other, asked.stem);
