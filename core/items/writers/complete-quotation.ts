import { textOf } from "../../text/span";
import { familyWord, gapFillers, gapWord, isSaidBefore } from "../distractors/gap-fillers";
import type { Draft } from "../draft";
import { entitiesIn } from "../reading";
import { gap, possessive, quoted } from "../wording/plain";
import { saidIn, shownWords } from "../wording/speech";
import { isAboutHarm } from "../../claims/sensitive";
import { isWholeThought } from "../wording/whole-thought";
import { isAskable, type Writer } from "./writer";

/** Three wrong words: of two, sense leaves one. */
const leastWrong = 3;

/** Complete X’s words: “… ______ …” */
export const completeQuotation: Writer = {
  rule: "complete-quotation/last-word",
  write(reading, claim) {
    const said = saidIn(reading, claim);
    if (said === null || said.kind === "indirect" || !isAskable(claim, "speaker")) return [];
    const speakers = entitiesIn(reading, claim.slots["speaker"]);
    const [speaker] = speakers;
    if (speaker === undefined || speakers.length !== 1 || speaker.type !== "person") return [];
    if (!isWholeThought(reading, claim) || isAboutHarm(textOf(reading.text, claim.span))) return [];
    const words = shownWords(textOf(reading.text, claim.span));
    if (words === null || words.split(" ").length < 8 || !/^\P{L}*\p{Lu}/u.test(words)) return [];
    const place = bestGap(words);
    if (place === null) return [];
    const fillers = gapFillers(reading, place.word, words, /\ban?\s$/iu.test(words.slice(0, place.start)));
    const told = fillers.filter(({ text }) => reading.smallWords.has(text)).length;
    if (fillers.length < leastWrong || (isOfPhrase.test(place.word) && told < fillers.length)) return [];
    const holed = `${words.slice(0, place.start)}${gap}${words.slice(place.end)}`;
    const end = /[.?!…]$/u.test(holed) ? "" : ".";
    const draft: Draft = {
      kind: "complete-quotation",
      stem: `Complete ${possessive(speaker.canonical)} words: ${quoted(`${holed}${end}`)}`,
      key: { text: place.word, why: `This is the word that ${speaker.canonical} used.` },
      distractors: fillers,
      order: "any",
      keyRank: 0,
      rationale: `${speaker.canonical} said “${place.word}” at this point.`,
      rule: completeQuotation.rule,
      claim,
      speaker: speaker.canonical,
    };
    return [draft];
  },
};

/**
 * What goes with its noun as one phrase ("national security", "political opponent"): everybody fills in such a word,
 * unless those beside it are the story's too.
 */
const isOfPhrase =
  /^(?:economic|political|military|cultural|scientific|religious|legal|local|regional|national|international|rural)$/u;

/** "just and ______": behind another adjective, one more is as free as it was. */
const isBesideAdjective = (before: string): boolean => {
  const word = /(\p{Ll}+),? and $/u.exec(before)?.[1] ?? "";
  return gapWord(word)?.part === "adjective" || familyWord(word)?.part === "adjective" || word === "just";
};

type Gap = { readonly word: string; readonly start: number; readonly end: number };

/**
 * The word to leave out: an adjective of a family before its noun, once in the quotation and not at its beginning. The
 * last such word is taken: by then the sense of the sentence is known.
 */
function bestGap(words: string): Gap | null {
  const all = [...words.matchAll(/(?<![\p{L}\p{N}’'-])\p{Ll}{4,}(?![\p{L}\p{N}’'-])/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const candidates = all.filter(({ word, start, end }, index) => {
    if (words.slice(0, start).split(" ").length < 5) return false;
    if (all.filter((other) => other.word.slice(0, 6) === word.slice(0, 6)).length > 1) return false;
    // A noun is told by what is done with it, whatever stands beside it ("nutrients entering the ______").
    if (familyWord(word)?.part !== "adjective") return false;
    const before = words.slice(0, start);
    if (
      !isBesideAdjective(before) &&
      /\b(?:to|will|can|could|should|would|must|may|might|not|we|they|I|you|he|she|it|who|n[’']t|and|or)\s$/iu.test(
        before,
      )
    )
      return false;
    const next = all[index + 1];
    return (
      next !== undefined &&
      next.start === end + 1 &&
      isSaidBefore(word, next.word) &&
      !/\b(?:most|more|less|least|so|too|as|\p{L}+ly)\s$/iu.test(before)
    );
  });
  return candidates[candidates.length - 1] ?? null;
}
