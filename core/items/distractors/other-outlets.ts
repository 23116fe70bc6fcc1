import type { Claim } from "../../claims/claim";
import { keptSentences } from "../../claims/evidence";
import { isOutletOf } from "../../claims/holds";
import { onceFor } from "../../text/remember";
import { textOf } from "../../text/span";
import type { DraftOption } from "../draft";
import { idsIn, type Reading } from "../reading";
import { otherNames, together } from "./people";

/** Outlets that everybody cites, with a word of each that no article has which cites it. */
const wellKnown: readonly (readonly [name: string, told: RegExp])[] = [
  ["Reuters", /\bReuters\b/u],
  ["The Associated Press", /\b(?:Associated Press|AP)\b/u],
  ["CNN", /\bCNN\b/u],
  ["The Guardian", /\bGuardian\b/u],
  ["Bloomberg", /\bBloomberg\b/u],
  ["The New York Times", /\bTimes\b|\bNYT\b/u],
];

/** What is read of the article: the credit of a picture cites nobody. */
const storyOf = onceFor(({ annotated, text }: Reading): string =>
  keptSentences(annotated)
    .flatMap((index) => annotated.document.sentences[index] ?? [])
    .map((sentence) => textOf(text, sentence))
    .join("\n"),
);

/** True for a well-known outlet that the story nowhere has: it can't be one that it cites. */
export const isCitedNowhere = (reading: Reading, outlet: string): boolean =>
  wellKnown.some(([name, told]) => name === outlet && !told.test(storyOf(reading)));

/** With so many of the article's own, no other is needed; with none, there is nothing to tell it from. */
const enoughOfStory = 2;

/** "what Roe told the Courier": an outlet in one sentence with whoever speaks may have had words of theirs as well. */
const standBeside = (reading: Reading, speakers: readonly number[], outlet: number): boolean =>
  speakers.some((speaker) => together(reading, speaker, outlet) > 0);

/**
 * Wrong outlets for what somebody said: those that the article cites or names for something else. Beside a single one
 * stands another that is known everywhere and in the article nowhere.
 */
export function otherOutlets(
  reading: Reading,
  claim: Claim,
  outlet: number,
  stem: string,
): readonly DraftOption[] {
  const speakers = idsIn(claim.slots["speaker"]);
  const named = otherNames(reading, claim, [outlet], stem, (id) =>
    standBeside(reading, speakers, id) ? "unknown" : isOutletOf(reading, speakers, id),
  ).map(({ option }) => option);
  if (named.length === 0 || named.length >= enoughOfStory) return named;
  const free = wellKnown.filter(([name]) => isCitedNowhere(reading, name));
  const [name] = free[claim.id % Math.max(1, free.length)] ?? [];
  return name === undefined ? named : [...named, { text: name, why: `The article does not cite ${name}.` }];
}
