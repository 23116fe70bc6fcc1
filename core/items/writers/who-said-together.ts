import { textOf } from "../../text/span";
import { otherPairs } from "../distractors/pairs";
import { entitiesIn, idsIn, proofOf } from "../reading";
import { listed, quoted } from "../wording/plain";
import { saidIn, shownWords } from "../wording/speech";
import { isWholeThought } from "../wording/whole-thought";
import { isAskable, type Writer } from "./writer";

/** Which two people said together: “…”? */
export const whoSaidTogether: Writer = {
  rule: "who-said/joint",
  write(reading, claim) {
    const said = saidIn(reading, claim);
    if (said === null || said.kind === "indirect" || !isAskable(claim, "speaker")) return [];
    const speakers = entitiesIn(reading, claim.slots["speaker"]);
    if (speakers.length !== 2 || speakers.some((speaker) => speaker.type !== "person")) return [];
    if (!isWholeThought(reading, claim)) return [];
    const words = shownWords(textOf(reading.text, claim.span));
    if (words === null) return [];
    const proof = proofOf(reading, claim)
      .map((span) => textOf(reading.text, span))
      .join(" ");
    const isDeclared = /\bjoint statement\b/iu.test(proof);
    // "they argued": of all that a story told of before.
    const isByPronoun = /^they\b/iu.test(textOf(reading.text, said.speaker?.mention ?? claim.span));
    if (isByPronoun && !isDeclared) return [];
    const isSentence = /^\P{L}*\p{Lu}/u.test(words);
    const asks = isDeclared ? "Who declared in a joint statement" : "Which two people said together";
    const stem = `${asks}${isSentence ? ":" : " that"} ${quoted(words)}?`;
    const names = listed(speakers.map((speaker) => speaker.canonical));
    return [
      {
        kind: "who-said-joint",
        stem,
        key: { text: names, why: `The article gives these words to ${names} together.` },
        distractors: otherPairs(reading, claim, idsIn(claim.slots["speaker"]), stem),
        order: "any",
        keyRank: 0,
        rationale: `The article gives these words to ${names} together.`,
        rule: whoSaidTogether.rule,
        claim,
        speaker: names,
      },
    ];
  },
};
