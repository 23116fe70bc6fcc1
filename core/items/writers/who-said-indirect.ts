import type { Claim } from "../../claims/claim";
import { contentWords, sharedPart } from "../../claims/content-words";
import { lastSentenceOf } from "../../claims/evidence";
import { onceFor } from "../../text/remember";
import { textOf } from "../../text/span";
import { otherNames } from "../distractors/people";
import { isOfThePress } from "../distractors/no-voice";
import { possibleSpeakers } from "../distractors/possible-speakers";
import type { Draft } from "../draft";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { whoFor } from "../wording/clause-question";
import { meansAnother } from "../wording/another-meant";
import { reportOf } from "../wording/report";
import { saidIn } from "../wording/speech";
import { isAskable, type Writer } from "./writer";

/** Who warned the council that …? A person's report is "who said"; a body's is "who did". */
export const whoSaidIndirect: Writer = {
  rule: "who-said/indirect",
  write: (reading, claim) => draftsOf(reading)(claim),
};

/** Asked for a choice among names, and again for a statement of the same report. */
const draftsOf = onceFor((reading: Reading) =>
  onceFor((claim: Claim): readonly Draft[] => {
    // "Velt claimed that …": whoever is not sure of it said it all the same, and the question keeps the verb.
    if (!isAskable(claim, "speaker") && !isAskable(claim, "doubter")) return [];
    if (claim.conflicts.some(({ slot }) => slot === "speaker")) return [];
    const speakers = entitiesIn(reading, claim.slots["speaker"]);
    const [speaker] = speakers;
    if (speaker === undefined || speakers.length !== 1) return [];
    // "Osterby said": a government by its city, beside which the name of its country would be as right.
    if (speaker.type === "place") return [];
    const report = reportOf(reading, claim, new Set(), "told");
    if (report === null) return [];
    // "…, Ana Ruiz reports": whoever wrote it down for the paper.
    const cue = saidIn(reading, claim)?.cue ?? claim.span;
    if (/^report/iu.test(textOf(reading.text, cue)) && isOfThePress(reading, speaker)) return [];
    if (
      isSaidByAll(reading, claim) ||
      isShared(reading, claim) ||
      meansAnother(reading, claim, report.words, speaker)
    )
      return [];
    const stem = `${whoFor(speaker, report.words)} ${report.past} ${report.words}?`;
    return [
      {
        kind: speaker.type === "person" ? "who-said-indirect" : "who-did",
        stem,
        key: {
          text: speaker.canonical,
          why: `The article gives this to ${speaker.canonical}.`,
        },
        distractors: otherNames(
          reading,
          claim,
          idsIn(claim.slots["speaker"]),
          stem,
          possibleSpeakers(reading, claim, stem),
        ).map(({ option }) => option),
        order: "any",
        keyRank: 0,
        rationale: `The article gives this to ${speaker.canonical}.`,
        rule: whoSaidIndirect.rule,
        claim,
        beside: report.beside === null ? [] : [report.beside],
        speaker: speaker.canonical,
      },
    ];
  }),
);

/** "All three candidates said …": what several are shown to say is no single person's. */
const all =
  /\b(?:all|both|each|neither|none|most)(?:\s+of)?(?:\s+the(?:m|se|ir)?)?(?:\s+(?:two|three|four|five|\d+))?\s+(?:\p{Ll}+\s+)?(?:candidates?|leaders?|ministers?|parties|sides|men|women|teams?|companies|countries|governments|senators|lawmakers|experts|officials|have|had|said|agreed?|called|promised|want)\b/iu;

/** The sentences of the article that speak of all or both of several, by their places. */
const sentencesOfAll = onceFor(({ annotated, text }: Reading) =>
  annotated.document.sentences.flatMap((sentence, index) => {
    const words = textOf(text, sentence);
    return all.test(words) ? [{ index, words }] : [];
  }),
);

const isSaidByAll = (reading: Reading, claim: Claim): boolean => {
  const matter = contentWords(textOf(reading.text, claim.span));
  return sentencesOfAll(reading).some(
    ({ index, words }) => !claim.evidence.includes(index) && sharedPart(matter, contentWords(words)) >= 0.3,
  );
};

/** "Like Roe, Velt said that …", "Some captains, like Velt, said that …": more than one said so. */
const isOfSeveral =
  /^(?:Like|As did|Along with|Echoing|Joining|Following)\s|^(?:Some|Many|Several|Most|Other|A number of)\s[^,“”]{3,80},\s(?:like|including|such as|among them)\s/u;

const isShared = (reading: Reading, claim: Claim): boolean => {
  const last = lastSentenceOf(reading.annotated, claim);
  return last !== undefined && isOfSeveral.test(reading.text.slice(last.start, claim.span.start));
};
