import type { Claim } from "../../claims/claim";
import { isSpeaker } from "../../claims/holds";
import { textOf, type Span } from "../../text/span";
import { otherNames } from "../distractors/people";
import type { Draft } from "../draft";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { quoted } from "../wording/plain";
import { tellsSpeaker } from "../wording/speaker-tells";
import { saidIn, shownWords } from "../wording/speech";
import { dots, windowAlone } from "../wording/speech-window";
import { isAfterThat, isWholeThought } from "../wording/whole-thought";
import { isAskable, type Writer } from "./writer";

/** Who said: “…”? */
export const whoSaidDirect: Writer = {
  rule: "who-said/direct",
  write(reading, claim) {
    const said = saidIn(reading, claim);
    if (said === null || said.kind === "indirect" || !isAskable(claim, "speaker")) return [];
    const speakers = entitiesIn(reading, claim.slots["speaker"]);
    const [speaker] = speakers;
    if (speaker === undefined || speakers.length !== 1) return [];
    const asked = askedIn(reading, claim);
    if (asked === null) return [];
    const { stem, beside } = asked;
    const key = idsIn(claim.slots["speaker"]);
    const draft: Draft = {
      kind: "who-said",
      stem,
      key: { text: speaker.canonical, why: `The article gives these words to ${speaker.canonical}.` },
      distractors: otherNames(reading, claim, key, stem, (id) => isSpeaker(reading, claim, [id])).map(
        ({ option }) => option,
      ),
      order: "any",
      keyRank: 0,
      rationale: `The article gives these words to ${speaker.canonical}.`,
      rule: whoSaidDirect.rule,
      claim,
      beside,
      speaker: speaker.canonical,
    };
    return [draft];
  },
};

/** The question, and the places outside the claim whose words it shows. */
type Asked = { readonly stem: string; readonly beside: readonly Span[] };

/**
 * The words as the stem asks for them: whole sentences of the speech that stand alone. Where none do, those that the
 * screens will stop and list.
 */
function askedIn(reading: Reading, claim: Claim): Asked | null {
  const verb = verbOf(reading, claim);
  const window = windowAlone(reading, claim);
  if (window !== null) return { stem: asking(verb, window.words), beside: window.pieces };
  if (!isWholeThought(reading, claim)) return null;
  const own = shownWords(dots(textOf(reading.text, claim.span)));
  if (own === null || tellsSpeaker(own)) return null;
  if (/^\P{L}*\p{Lu}/u.test(own)) return { stem: asking(verb, own), beside: [] };
  const that = isAfterThat(reading, claim) ? "that " : "";
  return { stem: `Who ${verb} ${that}${quoted(own)}?`, beside: [] };
}

/** A quoted question keeps its mark, and one is enough. */
const asking = (verb: string, words: string): string =>
  words.endsWith("?") ? `Who asked: ${quoted(words)}` : `Who ${verb}: ${quoted(words)}?`;

function verbOf(reading: Reading, claim: Claim): "said" | "wrote" {
  const cue = saidIn(reading, claim)?.cue ?? null;
  return cue !== null && /\b(?:wrote|tweeted|posted)\b/iu.test(textOf(reading.text, cue)) ? "wrote" : "said";
}
