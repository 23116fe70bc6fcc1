import { isOutletOf } from "../../claims/holds";
import { otherNames } from "../distractors/people";
import { entitiesIn, idsIn } from "../reading";
import { possessive } from "../wording/plain";
import { isAskable, type Writer } from "./writer";

/** Which news organisation does the article cite for X’s remarks? */
export const whichOutlet: Writer = {
  rule: "which-outlet/remarks",
  write(reading, claim) {
    if (claim.kind !== "attribution" || !isAskable(claim, "outlet")) return [];
    const [speaker, ...more] = entitiesIn(reading, claim.slots["speaker"]);
    const [outlet] = entitiesIn(reading, claim.slots["outlet"]);
    if (speaker === undefined || outlet === undefined || more.length > 0 || speaker.type !== "person")
      return [];
    const ids = idsIn(claim.slots["speaker"]);
    const cited = new Set(
      reading.claims
        .filter((other) => other.kind === "attribution" && idsIn(other.slots["speaker"]).includes(speaker.id))
        .flatMap((other) => idsIn(other.slots["outlet"])),
    );
    if (cited.size !== 1) return [];
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
