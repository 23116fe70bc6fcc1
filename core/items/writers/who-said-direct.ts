import type { Entity } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { onceFor } from "../../text/remember";
import { textOf, type Span } from "../../text/span";
import { otherNames } from "../distractors/people";
import { possibleSpeakers } from "../distractors/possible-speakers";
import type { Draft } from "../draft";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { fromFirstMark, quoted } from "../wording/plain";
import { tellsSpeaker } from "../wording/speaker-tells";
import { isLimited, isOfAnotherClause, isOfPaper } from "../wording/reporters-sentence";
import { isWritten, saidIn, shownWords } from "../wording/speech";
import { contextsOf, windowInContext } from "../wording/speech-context";
import { dots, windowAlone, windowKnown, windowsOf } from "../wording/speech-window";
import { isAfterThat, isWholeThought } from "../wording/whole-thought";
import { isAskable, type Writer } from "./writer";

/** Who said: “…”? */
export const whoSaidDirect: Writer = {
  rule: "who-said/direct",
  write: (reading, claim) => draftsOf(reading)(claim),
};

/** Asked for a choice among names, and again for a statement of the same words. */
const draftsOf = onceFor((reading: Reading) =>
  onceFor((claim: Claim): readonly Draft[] => {
    const said = saidIn(reading, claim);
    if (said === null || said.kind === "indirect" || !isAskable(claim, "speaker")) return [];
    const speakers = entitiesIn(reading, claim.slots["speaker"]);
    const [speaker] = speakers;
    if (speaker === undefined || speakers.length !== 1) return [];
    if (isLimited(reading, claim) || isOfPaper(reading, said.cue) || isOfAnotherClause(reading, said))
      return [];
    const key = idsIn(claim.slots["speaker"]);
    return askedIn(reading, claim)
      .filter(({ stem }) => !tellsOf(speaker, stem))
      .map(({ stem, beside }): Draft => ({
        kind: "who-said",
        stem,
        key: { text: speaker.canonical, why: `The article gives these words to ${speaker.canonical}.` },
        distractors: otherNames(reading, claim, key, stem, possibleSpeakers(reading, claim, stem)).map(
          ({ option }) => option,
        ),
        order: "any",
        keyRank: 0,
        rationale: `The article gives these words to ${speaker.canonical}.`,
        rule: whoSaidDirect.rule,
        claim,
        beside,
        speaker: speaker.canonical,
      }));
  }),
);

/** "Who said: “Mr Velt said that the pier was old”?" of Velt himself: a mark is missing, and the reporter speaks. */
const tellsOf = ({ canonical }: Entity, stem: string): boolean => {
  const words = fromFirstMark(stem);
  const name = canonical.split(" ").at(-1) ?? canonical;
  const at = words.indexOf(` ${name} `);
  return at >= 0 && /^(?:said|says|added|told|wrote|asked)\b/u.test(words.slice(at + name.length + 2));
};

/** The question, and the places outside the claim whose words it shows. */
type Asked = { readonly stem: string; readonly beside: readonly Span[] };

/**
 * The words as the stem asks for them: whole sentences of the speech that stand alone, or behind what the article says
 * they are about; the screens take the better of the two. Where none do, those that the screens will stop and list.
 */
function askedIn(reading: Reading, claim: Claim): readonly Asked[] {
  const verb = isWritten(reading, claim) ? "wrote" : "said";
  const windows = windowsOf(reading, claim);
  const alone = windowAlone(reading, windows);
  const plain = alone === null ? [] : [{ stem: asking(`Who ${verb}`, alone.words), beside: alone.pieces }];
  if (alone !== null && alone.matter > 1) return plain;
  const first = windows.filter(({ pieces: [piece, ...more] }) => piece?.isOwn === true && more.length === 0);
  const told = windowInContext(reading, first, contextsOf(reading, claim, verb));
  if (told !== null) {
    const stem = `${told.context.opening}: ${asked(told.window.words)}`;
    return [{ stem, beside: [...told.context.beside, ...told.window.pieces] }, ...plain];
  }
  if (alone !== null) return plain;
  const known = windowKnown(reading, windows);
  if (known !== null) return [{ stem: asking(`Who ${verb}`, known.words), beside: known.pieces }];
  if (!isWholeThought(reading, claim)) return [];
  const own = shownWords(dots(textOf(reading.text, claim.span)));
  if (own === null || tellsSpeaker(own)) return [];
  if (/^\P{L}*\p{Lu}/u.test(own)) return [{ stem: asking(`Who ${verb}`, own), beside: [claim.span] }];
  const that = isAfterThat(reading, claim) ? "that " : "";
  return [{ stem: `Who ${verb} ${that}${quoted(own)}?`, beside: [claim.span] }];
}

/** A quoted question keeps its mark, and one is enough. */
const asked = (words: string): string => (words.endsWith("?") ? quoted(words) : `${quoted(words)}?`);

/** "The plan is good, right?" says something and asks nothing. */
const isTag = /,\s(?:right|no|yes|okay|ok|eh|huh|correct|you know)\?$/iu;

const asking = (who: string, words: string): string =>
  `${words.endsWith("?") && !isTag.test(words) ? "Who asked" : who}: ${asked(words)}`;
