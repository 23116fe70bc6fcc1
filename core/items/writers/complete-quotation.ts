import { textOf } from "../../text/span";
import { familyWord, gapFillers, gapWord } from "../distractors/gap-fillers";
import type { Draft } from "../draft";
import { entitiesIn } from "../reading";
import { possessive, quoted } from "../wording/plain";
import { saidIn, shownWords } from "../wording/speech";
import { isAboutHarm } from "../../claims/sensitive";
import { isWholeThought } from "../wording/whole-thought";
import { isAskable, type Writer } from "./writer";

const gap = "______";

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
    const holed = `${words.slice(0, place.start)}${gap}${words.slice(place.end)}`;
    const end = /[.?!…]$/u.test(holed) ? "" : ".";
    const draft: Draft = {
      kind: "complete-quotation",
      stem: `Complete ${possessive(speaker.canonical)} words: ${quoted(`${holed}${end}`)}`,
      key: { text: place.word, why: `This is the word that ${speaker.canonical} used.` },
      distractors: gapFillers(reading, place.word, words, /\ban?\s$/iu.test(words.slice(0, place.start))),
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

/** What stands in front of a noun that can be left out: another noun or adjective would make one name of the two. */
const opensNoun = (before: string): boolean =>
  /(?:^|\s)(?:the|a|an|our|your|their|its|his|her|my|of|for|with|in|on|from|by|no|more|less|any|some|all|every|each|and|or|many|most|few|new|good|better)\s$/iu.test(
    before,
  );

type Gap = { readonly word: string; readonly start: number; readonly end: number };

const closes = /^(?:$|\s*[,.;:!?…]|\s+(?:and|but|because|if|when|while)\b)/iu;

/**
 * The word to leave out: known to the word list, once in the quotation, not at its beginning, and closing a unit (a noun
 * before a mark or a small word) or standing before one (an adjective before its noun). The last such word is taken: by
 * then the sense of the sentence is known.
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
    const known = familyWord(word);
    if (known === null) return false;
    const behind = words.slice(end);
    const before = words.slice(0, start);
    if (
      /\b(?:to|will|can|could|should|would|must|may|might|not|we|they|I|you|he|she|it|who|n[’']t|and|or)\s$/iu.test(
        before,
      )
    )
      return false;
    if (known.part === "noun") return closes.test(behind) && opensNoun(before);
    const next = all[index + 1];
    return (
      next !== undefined &&
      next.start === end + 1 &&
      (gapWord(next.word) ?? familyWord(next.word))?.part === "noun" &&
      !/\b(?:most|more|less|least|so|too|as)\s$/iu.test(words.slice(0, start))
    );
  });
  const nouns = candidates.filter(({ word }) => familyWord(word)?.part === "noun");
  return nouns[nouns.length - 1] ?? candidates[candidates.length - 1] ?? null;
}
