import { isSpeaker } from "../../claims/holds";
import { fitsGender, otherNames } from "../distractors/people";
import { entitiesIn, idsIn } from "../reading";
import { genderAsked } from "../wording/pointers";
import { reportOf } from "../wording/report";
import { isAskable, type Writer } from "./writer";

/** Who warned the council that …? A person's report is "who said"; a body's is "who did". */
export const whoSaidIndirect: Writer = {
  rule: "who-said/indirect",
  write(reading, claim) {
    if (!isAskable(claim, "speaker")) return [];
    const speakers = entitiesIn(reading, claim.slots["speaker"]);
    const [speaker] = speakers;
    if (speaker === undefined || speakers.length !== 1) return [];
    const report = reportOf(reading, claim, new Set());
    if (report === null) return [];
    const stem = `Who ${report.past} ${report.words}?`;
    return [
      {
        kind: speaker.type === "person" ? "who-said-indirect" : "who-did",
        stem,
        key: {
          text: speaker.canonical,
          why: `The article gives this to ${speaker.canonical}.`,
        },
        distractors: otherNames(reading, claim, idsIn(claim.slots["speaker"]), stem, (id) =>
          fitsGender(reading, id, genderAsked(stem)) ? isSpeaker(reading, claim, [id]) : "unknown",
        ).map(({ option }) => option),
        order: "any",
        keyRank: 0,
        rationale: `The article gives this to ${speaker.canonical}.`,
        rule: whoSaidIndirect.rule,
        claim,
        speaker: speaker.canonical,
      },
    ];
  },
};
