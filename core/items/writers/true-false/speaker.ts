import type { Entity } from "../../../annotate/annotation";
import { headlineOf } from "../../../text/document";
import { onceFor } from "../../../text/remember";
import { textOf } from "../../../text/span";
import { isBystander } from "../../bystanders";
import { isBlamedIn } from "../../distractors/accused";
import { castOf, otherNames } from "../../distractors/people";
import { possibleSpeakers } from "../../distractors/possible-speakers";
import { mentionsOf } from "../../names";
import { entitiesIn, idsIn, type Reading } from "../../reading";
import { capitalised, quoted } from "../../wording/plain";
import { saidIn, shownWords } from "../../wording/speech";
import { isWholeThought } from "../../wording/whole-thought";
import { isAskable, type Writer } from "../writer";
import { pair } from "./pair";

/**
 * X said: “…”: the speaker is the slot that changes. Only words between quotation marks: what is told in other words, two
 * people may both have said.
 */
export const trueFalseSpeaker: Writer = {
  rule: "true-false/speaker",
  write(reading, claim) {
    if (claim.kind !== "attribution" || !isAskable(claim, "speaker")) return [];
    const [speaker, ...more] = entitiesIn(reading, claim.slots["speaker"]);
    if (speaker?.type !== "person" || more.length > 0) return [];
    if (isInHeadline(reading, speaker)) return [];
    // Somebody who is named once is a passer-by of the story.
    if (mentionsOf(reading, speaker.id).length < 2) return [];
    if (saidIn(reading, claim)?.kind !== "direct" || !isWholeThought(reading, claim)) return [];
    const words = shownWords(textOf(reading.text, claim.span));
    if (words === null || !/^\P{L}*\p{Lu}/u.test(words) || words.endsWith("?")) return [];
    const statement = `said: ${quoted(words)}`;
    const withName = (name: string) => closed(`${capitalised(name)} ${statement}`);
    const couldSay = possibleSpeakers(reading, claim, statement);
    const others = otherNames(
      reading,
      claim,
      idsIn(claim.slots["speaker"]),
      statement,
      // Others than those whose words the article gives are no likely speakers; nor who was asked in the street.
      (id) => (isLikely(reading, speaker, id, statement) ? couldSay(id) : "unknown"),
      1,
    );
    // Where nobody else can be taken for the speaker, "true" is no decision.
    if (others.length === 0) return [];
    const isGuessed = mentionsOf(reading, speaker.id).length >= mostNamed(reading);
    return pair(
      claim,
      trueFalseSpeaker.rule,
      withName(speaker.canonical),
      others.map(({ option }) => ({
        statement: withName(option.text),
        instead: `The article gives these words to ${speaker.canonical}, not to ${option.text}.`,
      })),
      speaker.canonical,
      `The article gives this to ${speaker.canonical}.`,
    ).filter(({ key }) => key.text === "False" || !isGuessed);
  },
};

/** True for somebody with words of their own in the story who counts in it, and whom these words don't blame. */
function isLikely(reading: Reading, speaker: Entity, id: number, words: string): boolean {
  const other = reading.annotated.entities[id];
  return (
    other !== undefined &&
    castOf(reading).speakers.has(id) &&
    !isBystander(reading, other) &&
    !isBlamedIn(reading, speaker, other, words)
  );
}

/** True for somebody whom the headline names: that the words are theirs, or nobody else's, is soon guessed. */
function isInHeadline(reading: Reading, { aliases, canonical }: Entity): boolean {
  const place = headlineOf(reading.annotated.document);
  const headline = place === null ? "" : textOf(reading.text, place);
  return [canonical, ...aliases].some((name) => headline.includes(name));
}

/** How often a story names whom it names most: of that person “true” is everybody's guess. */
const mostNamed = onceFor((reading: Reading): number =>
  reading.annotated.entities.reduce(
    (most, { id, type }) => (type === "person" ? Math.max(most, mentionsOf(reading, id).length) : most),
    0,
  ),
);

/** A full stop, inside the marks. */
const closed = (words: string): string => (/[.!?…]”$/u.test(words) ? words : `${words.slice(0, -1)}.”`);
