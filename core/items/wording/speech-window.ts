import type { Claim } from "../../claims/claim";
import { contentWords } from "../../claims/content-words";
import { sentenceAt } from "../../claims/evidence";
import { matterWords } from "../../claims/topic";
import { onceFor } from "../../text/remember";
import { peopleNames, type Reading } from "../reading";
import { isVerbBehind } from "./bare-things";
import { capitalised, withoutTail } from "./plain";
import { isFragment } from "./fragments";
import { areKnown, isKnownBy, toldIn } from "./known-by-rest";
import { needsContext, pointersIn } from "./quotation-pointers";
import { slipIn } from "./slips";
import { tellsSpeaker } from "./speaker-tells";
import { areNeighbours, piecesOf, type Piece } from "./speech-pieces";
import { longestSentence, shownWords } from "./speech";
import { answersSomething } from "./taken-up";
import { saysSomething } from "./whole-thought";

/** Words of a speech as a question shows them, and the places they stand at. */
export type Window = {
  readonly words: string;
  readonly pieces: readonly Piece[];
  /** How many of the words that the story turns on they have; more than three are no better. */
  readonly matter: number;
};

/** More sentences than this make a question a reading exercise, and its proof too long to be seen at a glance. */
const mostPieces = 2;
const longest = 230;

/** Three dots in any spelling. */
export const dots = (text: string): string =>
  text.replaceAll(/\s?\.(?:\s?\.){2,3}/gu, " …").replaceAll(/\s+…/gu, " …");

/**
 * Whole sentences of a speech, next to one another, with at least one that the claim is about; those with more of what
 * the story turns on come first, then those that begin earlier, then the longer.
 */
export const windowsOf = (reading: Reading, claim: Claim): readonly Window[] => windowsIn(reading)(claim);

/** Several kinds of question begin with them. */
const windowsIn = onceFor((reading: Reading) => onceFor((claim: Claim) => findWindows(reading, claim)));

function findWindows(reading: Reading, claim: Claim): readonly Window[] {
  const pieces = piecesOf(reading, claim);
  const found = pieces.flatMap((_, from) =>
    Array.from({ length: mostPieces }, (__, more) => pieces.slice(from, from + more + 1)).flatMap(
      (taken, more) => {
        if (from + more >= pieces.length) return [];
        const words = shown(reading, taken);
        if (words === null) return [];
        const matter = new Set(matterWords(words).filter((word) => reading.topic.has(word))).size;
        const seams = taken.slice(1).filter((piece, at) => !isRun(reading, taken[at], piece)).length;
        return [{ words, pieces: taken, from, matter: Math.min(3, matter), seams }];
      },
    ),
  );
  return found.sort(
    (a, b) => b.matter - b.seams - (a.matter - a.seams) || a.from - b.from || b.words.length - a.words.length,
  );
}

/** The best window that stands alone; null when every one points at something it does not name. */
export function windowAlone(reading: Reading, windows: readonly Window[]): Window | null {
  const people = peopleNames(reading);
  return windows.find(({ words }) => !needsContext(words, people)) ?? null;
}

/** The best window of which whoever read the story knows what it points at. */
export function windowKnown(reading: Reading, windows: readonly Window[]): Window | null {
  const people = peopleNames(reading);
  return (
    windows.find(({ words }) => {
      const told = toldIn(words, reading);
      return areKnown(pointersIn(words, people), (pointer) => isKnownBy(pointer, told));
    }) ?? null
  );
}

/** Heads that tie a sentence to the one before and add nothing to what it says. */
const tie =
  /^(?:And|But|So(?! (?:far|much|many|few|long|little)\b)|(?:Well|Now|Look|Yes|Yeah|Okay),)\s+(?=\p{L})/u;

/** A sentence without the word that ties it to the one before: “But we will build it” is shown as “… we will build it”. */
const untied = (words: string): string => words.replace(tie, cutMark);

/** What shows that a quotation begins inside a sentence. */
const cutMark = "… ";
const uncut = (words: string): string =>
  words.startsWith(cutMark) ? capitalised(words.slice(cutMark.length)) : words;

/** So many words of matter make the rest of a sentence, cut from its beginning, a thought of its own. */
const leastBehindCut = 5;

/** "we’ve", "there’s": no word of matter. */
const ofWhoeverSpeaks = /^(?:i|we|you|they|he|she|it|that|there)['’]/u;

/** "… we have made great progress": in what, the sentence before told. One behind it may tell it too. */
const isStump = (words: string, taken: readonly Piece[]): boolean =>
  taken.length === 1 &&
  words.startsWith(cutMark) &&
  contentWords(words).filter((word) => !ofWhoeverSpeaks.test(word)).length < leastBehindCut;

const isRun = (reading: Reading, one: Piece | undefined, two: Piece): boolean =>
  one !== undefined && areNeighbours(reading, one, two);

/** “… no role in it.’”: the end of a quotation inside that began before the words shown. */
const withoutStrayMark = (words: string): string =>
  /[‘']\p{L}/u.test(words.replaceAll(/(?<=\p{L})['’]/gu, ""))
    ? words
    : words.replace(/[.,]?(?<=[.,!?])[’']$/u, "");

/** Between two sayings stands no more than who spoke: “…,” Mara Velt said. “…” */
const longestCue = 40;

/** “Q1.” The boats are old. And Roe added: “Q2”: between the two stands a sentence, or what brings the second in. */
function isAnotherSaying({ annotated, text }: Reading, one: Piece | undefined, two: Piece): boolean {
  const first = one === undefined ? null : sentenceAt(annotated, one.start);
  const second = sentenceAt(annotated, two.start);
  if (first === null || second === null || first === second) return false;
  const start = annotated.document.sentences[second]?.start ?? two.start;
  return second - first > 1 || /\p{L}/u.test(text.slice(start, two.start));
}

/** "And my husband?": asked to be answered in the next sentence. */
const asksForNext = /^(?:And|But|What about|How about) [^?.!]{2,30}\?$/u;

function shown(reading: Reading, taken: readonly Piece[]): string | null {
  const [first] = taken;
  const last = taken[taken.length - 1];
  if (first === undefined || last === undefined || !first.opens || !last.closes) return null;
  if (!taken.some(({ isOwn }) => isOwn)) return null;
  if (asksForNext.test(last.words) && !last.words.split(/[^\p{L}’']+/u).some(isVerbBehind)) return null;
  if (taken.some((piece) => piece.opens && piece.closes && isFragment(piece.words))) return null;
  // Two sayings go together when the second is whole and needs nothing of what stood between them.
  if (
    taken.slice(1).some(
      (piece, at) =>
        !isRun(reading, taken[at], piece) &&
        !piece.isRest &&
        (!piece.opens ||
          isAnotherSaying(reading, taken[at], piece) ||
          answersSomething.test(piece.words) ||
          // "… That would be a good way": of what stood between them, which the reporter told.
          (/^\P{L}*(?:That|This)\b/u.test(piece.words) && piece.start - (taken[at]?.end ?? 0) > longestCue)),
    )
  )
    return null;
  const joined = taken
    .map((piece, at) => {
      const before = taken[at - 1];
      if (before === undefined) return untied(piece.words);
      return isRun(reading, before, piece) ? ` ${piece.words}` : ` … ${piece.words}`;
    })
    .reduce((all, words) => (words.startsWith(" … ") ? `${withoutTail(all)}${words}` : `${all}${words}`));
  const words = withoutStrayMark(withoutTail(dots(joined)).replace(/\s…$/u, ""));
  if (isStump(words, taken)) return null;
  if (taken.length === 1 && words.length > longestSentence) {
    const cut = shownWords(words);
    return cut !== null && saysSomething(uncut(cut)) && !tellsSpeaker(cut) ? cut : null;
  }
  if (words.length > (taken.length === 1 ? longestSentence : longest)) return null;
  return saysSomething(uncut(words)) && !tellsSpeaker(words) && slipIn(words) === null ? words : null;
}
