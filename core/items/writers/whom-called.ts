import type { Claim, Truth } from "../../claims/claim";
import { within } from "../../text/span";
import { isGone } from "../distractors/no-voice";
import { differInWalk } from "../distractors/walks-of-life";
import { otherNames } from "../distractors/people";
import { isShowable, mentionsOf } from "../names";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { isCutOff } from "../wording/cut-off";
import { asides } from "../wording/speech";
import { turnedRound } from "../wording/clause-question";
import { isAskable, type Writer } from "./writer";

/**
 * Whether somebody is whom the words were said of: nobody beside them in the sentence, and nobody of whom the same person
 * is told to have said such a thing too.
 */
export function isCalled(reading: Reading, claim: Claim, id: number): Truth {
  if (idsIn(claim.slots["whom"]).includes(id)) return "true";
  if (idsIn(claim.slots["who"]).includes(id)) return "unknown";
  const sentence = reading.annotated.document.sentences[claim.evidence[0] ?? -1];
  const isBeside =
    sentence !== undefined &&
    within(reading.annotated.mentions, sentence).some(({ entity }) => entity === id);
  const isCalledToo = reading.claims.some(
    (other) => other !== claim && other.kind === "action" && idsIn(other.slots["whom"]).includes(id),
  );
  const [entity, called] = [reading.annotated.entities[id], entitiesIn(reading, claim.slots["whom"])[0]];
  // The dead, and who does quite another thing in life, are nobody's guess.
  const isUnlike =
    entity === undefined ||
    called === undefined ||
    isGone(reading, entity) !== isGone(reading, called) ||
    differInWalk(called, entity);
  return isBeside || isCalledToo || isUnlike ? "unknown" : "false";
}

/** Whom did X call “…”? The clause turned round, without the name. Options: people of the article. */
export const whomCalled: Writer = {
  rule: "who-did/whom",
  write(reading, claim) {
    const { clause } = claim;
    if (claim.kind !== "action" || clause === null || !isAskable(claim, "whom")) return [];
    const [doer, ...more] = entitiesIn(reading, claim.slots["who"]);
    const [whom] = entitiesIn(reading, claim.slots["whom"]);
    if (doer === undefined || whom === undefined || more.length > 0) return [];
    if (!isShowable(reading, doer) || !isShowable(reading, whom)) return [];
    const mention = mentionsOf(reading, whom.id).find(
      ({ start, end }) => start >= clause.verb.start && end <= clause.rest.end,
    );
    if (mention === undefined) return [];
    const turned = turnedRound(reading, clause, [
      { start: mention.start, end: mention.end, with: "" },
      ...asides(reading.text, clause),
    ]);
    if (turned === null) return [];
    const stem = `Whom ${turned.replace(/ (?:previously|already|once) (?=\p{Ll})/u, " ")}?`;
    if (isCutOff(stem)) return [];
    const because = `The article says that ${doer.canonical} called ${whom.canonical} so.`;
    return [
      {
        kind: "who-did",
        stem,
        key: { text: whom.canonical, why: because },
        distractors: otherNames(reading, claim, [whom.id], stem, (id) => isCalled(reading, claim, id)).map(
          ({ option }) => option,
        ),
        order: "any",
        keyRank: 0,
        rationale: because,
        rule: whomCalled.rule,
        claim,
        speaker: null,
      },
    ];
  },
};
