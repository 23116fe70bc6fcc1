import { isOutletOf } from "../../claims/holds";
import { otherNames } from "../distractors/people";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { possessive } from "../wording/plain";
import { saidIn } from "../wording/speech";
import { isAskable, type Writer } from "./writer";

/** True for a story put together from others': only there is it worth knowing which of them had what. */
const isDigest = ({ annotated }: Reading): boolean =>
  new Set(annotated.attributions.flatMap(({ outlet }) => outlet ?? [])).size > 1;

/** Whom the story begins by citing, it is about in part; further down a source is a credit that nobody keeps in mind. */
const leadSentences = 4;

/** Which news organisation does the article cite for X’s remarks? */
export const whichOutlet: Writer = {
  rule: "which-outlet/remarks",
  write(reading, claim) {
    if (claim.kind !== "attribution" || !isAskable(claim, "outlet") || !isDigest(reading)) return [];
    if ((claim.evidence[0] ?? 0) >= leadSentences) return [];
    const [speaker, ...more] = entitiesIn(reading, claim.slots["speaker"]);
    const [outlet] = entitiesIn(reading, claim.slots["outlet"]);
    if (speaker === undefined || outlet === undefined || more.length > 0 || speaker.type !== "person")
      return [];
    const ids = idsIn(claim.slots["speaker"]);
    // Words that somebody said to the paper itself have another source, or none that is named.
    const isAlwaysCited = reading.claims
      .filter((other) => other.kind === "attribution" && idsIn(other.slots["speaker"]).includes(speaker.id))
      .every((other) => {
        const cited = idsIn(other.slots["outlet"]);
        return (
          cited.includes(outlet.id) || (cited.length === 0 && saidIn(reading, other)?.kind === "indirect")
        );
      });
    if (!isAlwaysCited) return [];
    const stem = `Which news organisation does the article cite for ${possessive(speaker.canonical)} remarks?`;
    return [
      {
        kind: "which-outlet",
        stem,
        key: {
          text: outlet.canonical,
          why: `The article cites ${outlet.canonical} for what ${speaker.canonical} said.`,
        },
        distractors: otherNames(reading, claim, [outlet.id], stem, (id) => isOutletOf(reading, ids, id)).map(
          ({ option }) => option,
        ),
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
