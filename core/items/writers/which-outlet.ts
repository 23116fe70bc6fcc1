import type { Entity } from "../../annotate/annotation";
import { sentenceAt } from "../../claims/evidence";
import { otherOutlets } from "../distractors/other-outlets";
import { isInHeadline } from "../headline-words";
import { isShowable, mentionsOf } from "../names";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { possessive } from "../wording/plain";
import { saidIn } from "../wording/speech";
import { isAskable, type Writer } from "./writer";

/** True for a story with several outlets in it: only there is it worth knowing which of them had what. */
const namesSeveral = ({ annotated }: Reading): boolean =>
  annotated.entities.filter(({ type }) => type === "outlet").length > 1;

/**
 * True where the article has what somebody said from this outlet alone. What is told besides without a source may be
 * from anywhere, so most of it has to have one.
 */
function isWholeSource(reading: Reading, speaker: number, outlet: number): boolean {
  const sources = reading.claims
    .filter((claim) => claim.kind === "attribution" && idsIn(claim.slots["speaker"]).includes(speaker))
    .map((claim) => ({ cited: idsIn(claim.slots["outlet"]), kind: saidIn(reading, claim)?.kind }));
  const own = sources.filter(({ cited }) => cited.includes(outlet)).length;
  const bare = sources.filter(({ cited, kind }) => cited.length === 0 && kind !== "indirect").length;
  return sources.every(({ cited }) => cited.length === 0 || cited.includes(outlet)) && bare <= own;
}

/** "in a separate interview with the Courier", "a comment she made to the Courier": where somebody spoke. */
const spokeTo =
  /\b(?:interviews?|comments?|remarks?|statements?|appearances?|spoke|speaking|talking|told|made|said)\s(?:\p{Ll}+\s){0,3}(?:(?:with|to|on|in)\s)?(?:the\s)?$/iu;

/** "That tracks a comment she made to the Courier": an outlet that had words too, of whom the sentence in front names. */
function spokeElsewhere({ annotated, text }: Reading, speaker: number, outlet: number): boolean {
  const { mentions, document } = annotated;
  return mentions.some(({ type, entity, start }) => {
    if (type !== "outlet" || entity === outlet) return false;
    const sentence = document.sentences[sentenceAt(annotated, start) ?? -1];
    if (sentence === undefined || !spokeTo.test(text.slice(Math.max(sentence.start, start - 60), start)))
      return false;
    const before = mentions.findLast((mention) => mention.type === "person" && mention.end <= start);
    return (
      before?.entity === speaker &&
      (before.start >= sentence.start || /\b(?:s?he|his|her)\b/iu.test(text.slice(sentence.start, start)))
    );
  });
}

/** Between an outlet and what somebody is there: "Norwick News judicial [analyst]", "the Courier’s [editor]". */
const ofThatOutlet = /^(?:[’']s?)?\s(?:[\p{Ll}-]+\s){0,2}$/u;

/** "according to Norwick News analyst Roe": the outlet that somebody works for, and none that is cited. */
const worksFor = (reading: Reading, { roles }: Entity, outlet: number): boolean =>
  mentionsOf(reading, outlet).some(({ end }) =>
    roles.some(({ start }) => start > end && ofThatOutlet.test(reading.text.slice(end, start))),
  );

/** Which news organisation does the article cite for X’s remarks? */
export const whichOutlet: Writer = {
  rule: "which-outlet/remarks",
  write(reading, claim) {
    if (claim.kind !== "attribution" || !isAskable(claim, "outlet") || !namesSeveral(reading)) return [];
    const [speaker, ...more] = entitiesIn(reading, claim.slots["speaker"]);
    const [outlet] = entitiesIn(reading, claim.slots["outlet"]);
    if (speaker?.type !== "person" || outlet?.type !== "outlet" || more.length > 0) return [];
    // "Norwick News answers Velt": a party to the story, or the paper itself, and nobody's source.
    if (isInHeadline(reading, outlet)) return [];
    if (!isShowable(reading, speaker) || !isWholeSource(reading, speaker.id, outlet.id)) return [];
    if (worksFor(reading, speaker, outlet.id)) return [];
    if (spokeElsewhere(reading, speaker.id, outlet.id)) return [];
    const stem = `Which news organisation does the article cite for ${possessive(speaker.canonical)} remarks?`;
    return [
      {
        kind: "which-outlet",
        stem,
        key: {
          text: outlet.canonical,
          why: `The article cites ${outlet.canonical} for what ${speaker.canonical} said.`,
        },
        distractors: otherOutlets(reading, claim, outlet.id, stem),
        order: "any",
        keyRank: 0,
        rationale: `The article cites ${outlet.canonical} for what ${speaker.canonical} said.`,
        rule: whichOutlet.rule,
        claim,
        speaker: speaker.canonical,
      },
    ];
  },
};
