import { isSingleAct } from "../../../claims/single-acts";
import { textOf } from "../../../text/span";
import { otherNames } from "../../distractors/people";
import { entitiesIn, idsIn } from "../../reading";
import { asStatement } from "../../wording/clause-question";
import { asides } from "../../wording/speech";
import { couldHaveDone, isEvent } from "../who-did";
import { isToldAct } from "../told-act";
import type { Writer } from "../writer";
import { pair } from "./pair";

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
    if (/\b(?:he|she|his|her|hers|him|himself|herself)\b/iu.test(told(""))) return [];
    // "took six kicks for Osterby": whoever plays for another side is no name for it.
    const isForSide = /\bfor (?:the )?\p{Lu}/u.test(told(""));
    const others = isForSide
      ? []
      : otherNames(
          reading,
          claim,
          idsIn(claim.slots["who"]),
          told(""),
          (id) => couldHaveDone(reading, claim, id),
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
