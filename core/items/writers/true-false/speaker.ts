import { entitiesIn } from "../../reading";
import { whoSaidDirect } from "../who-said-direct";
import type { Writer } from "../writer";
import { pairOfQuestion } from "./said";

/** X said: “…”: the words as they are asked for, with a name in front. */
export const trueFalseSpeaker: Writer = {
  rule: "true-false/speaker",
  write(reading, claim, rank) {
    const [speaker] = entitiesIn(reading, claim.slots["speaker"]);
    if (claim.kind !== "attribution" || speaker === undefined) return [];
    return whoSaidDirect
      .write(reading, claim, rank)
      .flatMap((asked) => pairOfQuestion(reading, claim, trueFalseSpeaker.rule, asked, speaker));
  },
};
