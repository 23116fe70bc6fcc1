import type { Entity } from "../../../annotate/annotation";
import type { Claim } from "../../../claims/claim";
import { sentenceAt } from "../../../claims/evidence";
import { isSingleAct } from "../../../claims/single-acts";
import { textOf } from "../../../text/span";
import { fallsAtSight } from "../../distractors/competes-apart";
import { isOfAnotherWalk, otherNames } from "../../distractors/people";
import { isOfOneWalk, walkOf } from "../../distractors/walks-of-life";
import { mentionsOf } from "../../names";
import { blockOf, entitiesIn, idsIn, type Reading } from "../../reading";
import { endsInHalf } from "../../wording/cut-off";
import { asStatement } from "../../wording/clause-question";
import { asides } from "../../wording/speech";
import { couldHaveDone, isEvent } from "../who-did";
import { isToldAct } from "../told-act";
import type { Writer } from "../writer";
import { pair } from "./pair";

/** Paragraphs on either side of a deed in which whoever is named may be taken for its doer. */
const reach = 1;

/**
 * True for who could be taken for the doer of a deed: of the same walk of life by the article, or named beside it and of
 * no walk that the article tells. Among names to choose from another one is only passed over; alone in a statement, a
 * general in a studio fools nobody.
 */
function isBeside(reading: Reading, claim: Claim, doer: Entity, id: number): boolean {
  const other = reading.annotated.entities[id];
  if (other === undefined) return false;
  if (isOfOneWalk(doer, other)) return true;
  const own = blockOf(reading, claim);
  return (
    walkOf(other).walk === null &&
    !isOfAnotherWalk(reading, doer, other) &&
    mentionsOf(reading, id).some(({ start }) => {
      const sentence = sentenceAt(reading.annotated, start);
      const block = sentence === null ? -1 : (reading.annotated.document.sentences[sentence]?.block ?? -1);
      return block >= 0 && Math.abs(block - own) <= reach;
    })
  );
}

const isOutOfQuestion = ({ annotated }: Reading, deed: string, id: number): boolean => {
  const other = annotated.entities[id];
  return other !== undefined && fallsAtSight(deed, other);
};

/** Somebody did what one alone can do: the one who did it is the slot that changes. */
export const trueFalseEvent: Writer = {
  rule: "true-false/event",
  write(reading, claim) {
    const { clause } = claim;
    if (!isEvent(reading, claim) || clause === null) return [];
    // What is done with words others may have done too: that serves for a choice among names, not for "false".
    if (isToldAct(reading, clause) || !isSingleAct(clause, textOf(reading.text, clause.rest))) return [];
    const [subject] = entitiesIn(reading, claim.slots["who"]);
    // Bodies share what they do more often than people, and their names lose an article on the way.
    if (subject?.type !== "person") return [];
    const told = (name: string) =>
      asStatement(reading, clause, [
        { ...clause.subject, end: clause.aside?.end ?? clause.subject.end, with: name },
        ...asides(reading.text, clause),
      ]);
    // "beat the third seed 6-7 (4-7) 7-6": the clause ends where the bracket begins.
    if (/^\s*[([]/u.test(reading.text.slice(clause.end, clause.end + 2))) return [];
    // "Ana opened her shop" would turn into "Ben opened her shop".
    const deed = told("");
    if (/\b(?:he|she|his|her|hers|him|himself|herself)\b/iu.test(deed)) return [];
    // "scored twice but late goals by Okri": what the goals did was cut off.
    if (endsInHalf(`${deed}.`)) return [];
    // "took six kicks for Osterby": whoever plays for another side is no name for it.
    const isForSide = /\bfor (?:the )?\p{Lu}/u.test(deed);
    const others = isForSide
      ? []
      : otherNames(
          reading,
          claim,
          idsIn(claim.slots["who"]),
          deed,
          (id) =>
            isBeside(reading, claim, subject, id) && !isOutOfQuestion(reading, deed, id)
              ? couldHaveDone(reading, claim, id)
              : "unknown",
          1,
        );
    return pair(
      claim,
      trueFalseEvent.rule,
      `${told(subject.canonical)}.`,
      others.map(({ option }) => ({
        statement: `${told(option.text)}.`,
        instead: `The article tells this of ${subject.canonical}, not of ${option.text}.`,
      })),
      null,
      `The article says so of ${subject.canonical}.`,
    );
  },
};
