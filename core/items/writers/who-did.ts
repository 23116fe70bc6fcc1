import { contentWords, sharedPart } from "../../claims/content-words";
import type { Truth } from "../../claims/claim";
import { covers, textOf } from "../../text/span";
import { fitsGender, otherNames } from "../distractors/people";
import { isShowable } from "../names";
import { entitiesIn, idsIn, type Reading } from "../reading";
import type { Claim } from "../../claims/claim";
import { genderAsked } from "../wording/pointers";
import { withWho } from "../wording/clause-question";
import { asides, isSpeech } from "../wording/speech";
import { isAskable, type Writer } from "./writer";

/** Fewest words of matter behind the verb: with fewer, somebody else may well have done the same. */
const fewest = 3;

/**
 * True for a claim that one person or body did something which can be told from other deeds: not speech, which is asked
 * with its words, and with a name or a number in it.
 */
export function isEvent(reading: Reading, claim: Claim): boolean {
  const { clause } = claim;
  if (claim.kind !== "dating" && claim.kind !== "action") return false;
  if (clause === null || !clause.whole || !isAskable(claim, "who")) return false;
  const [subject, ...more] = entitiesIn(reading, claim.slots["who"]);
  if (subject === undefined || more.length > 0) return false;
  if ((subject.type !== "person" && subject.type !== "organisation") || !isShowable(reading, subject))
    return false;
  if (isSpeech(reading, clause) || /^(?:will|said|told|is|are)$/u.test(clause.verbWord)) return false;
  if (claim.kind === "dating" && /^(?:was|were)$/u.test(clause.verbWord)) return false;
  if (contentWords(textOf(reading.text, clause.rest)).length < fewest) return false;
  // "took a lighter tone": without a name or a number nobody can tell what is meant.
  return (
    reading.annotated.mentions.some((mention) => covers(clause.rest, mention)) ||
    reading.annotated.quantities.some((quantity) => covers(clause.rest, quantity))
  );
}

/** Who launched …? The clause as it stands, "Who" for its subject. */
export const whoDid: Writer = {
  rule: "who-did/event",
  write(reading, claim) {
    const { clause } = claim;
    const [subject] = entitiesIn(reading, claim.slots["who"]);
    if (clause === null || subject === undefined || !isEvent(reading, claim)) return [];
    const stem = withWho(reading, clause, asides(reading.text, clause));
    return [
      {
        kind: "who-did",
        stem,
        key: { text: subject.canonical, why: `The article says so of ${subject.canonical}.` },
        distractors: otherNames(reading, claim, idsIn(claim.slots["who"]), stem, (id) =>
          fitsGender(reading, id, genderAsked(stem)) ? didIt(reading, claim, id) : "unknown",
        ).map(({ option }) => option),
        order: "any",
        keyRank: 0,
        rationale: `The article says so of ${subject.canonical}.`,
        rule: whoDid.rule,
        claim,
        speaker: null,
      },
    ];
  },
};

/** Whether somebody else is said to have done it too: another clause with the same verb and much the same matter. */
export function didIt(reading: Reading, claim: Claim, id: number): Truth {
  const own = idsIn(claim.slots["who"]);
  if (own.length === 1 && own[0] === id) return "true";
  if (own.includes(id)) return "unknown";
  const { clause } = claim;
  if (clause === null) return "unknown";
  const sentence = reading.annotated.document.sentences[clause.sentence];
  // Named in the same sentence outside the clause's subject, they may well have taken part ("joined by", "with").
  const isNear = reading.annotated.mentions.some(
    (mention) =>
      mention.entity === id &&
      sentence !== undefined &&
      mention.start >= sentence.start &&
      mention.end <= sentence.end,
  );
  if (isNear) return "unknown";
  const words = contentWords(textOf(reading.text, clause.rest));
  const alsoSaid = reading.claims.some(
    (other) =>
      other !== claim &&
      other.clause !== null &&
      other.clause.entities.includes(id) &&
      other.clause.verbWord === clause.verbWord &&
      sharedPart(words, contentWords(textOf(reading.text, other.clause.rest))) > 0.5,
  );
  return alsoSaid ? "unknown" : "false";
}
