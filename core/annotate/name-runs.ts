import { neverNames } from "../lexicon/function-words";
import { familyFirst, nameParticles } from "../lexicon/name-parts";
import { isCapitalised, type TokenIndex } from "./reading";

/** Capitalised words in a row: tokens [from, to). */
export type NameRun = { readonly from: number; readonly to: number };

/** True when the two tokens touch, as around the hyphen of "Jean-Pierre". */
export const touches = (index: TokenIndex, left: number): boolean =>
  index.tokens[left]?.end === index.tokens[left + 1]?.start;

const isInitialPoint = (text: string, index: TokenIndex, at: number): boolean => {
  const before = index.tokens[at - 1];
  return (
    index.words[at] === "." &&
    before?.kind === "word" &&
    (before.end - before.start === 1 ||
      /^(?:St|Mt|Ft|Jr|Sr|Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Rev|Hon|Cpl|Pvt)$/u.test(
        text.slice(before.start, before.end),
      )) &&
    touches(index, at - 1)
  );
};
/** True for the first word of a sentence, and behind a mark. */
export const opensSentence = ({ tokens }: TokenIndex, at: number): boolean =>
  tokens[at - 1]?.sentence !== tokens[at]?.sentence || tokens[at - 1]?.kind === "mark";

/** The hyphens of "Osterby-on-Tarn Central": no name begins in the middle of it. */
const isJoinedPlace = (index: TokenIndex, at: number): boolean =>
  index.words[at] === "-" &&
  index.words[at + 2] === "-" &&
  /^(?:upon|on|in|under|over|by|le|la|les|sur|sous|de|am|an|the)$/u.test(index.words[at + 1] ?? "") &&
  [at - 1, at, at + 1, at + 2].every((left) => touches(index, left));

const isYear = (word: string | undefined): boolean => word !== undefined && /^(?:19|20)\d\d$/u.test(word);

/**
 * The runs of capitalised words in a sentence. A run goes over initials, hyphens, particles between capitals, years
 * between capitals, and "&"; never over "and" or a comma, so two people are two runs.
 */
export function findNameRuns(
  text: string,
  index: TokenIndex,
  [first, last]: readonly [number, number],
): NameRun[] {
  const runs: NameRun[] = [];
  const capital = (at: number): boolean => at < last && isCapitalised(text, index.tokens[at]);
  let at = first;
  while (at < last) {
    if (
      !capital(at) ||
      (opensSentence(index, at) &&
        neverNames.has(index.words[at] ?? "") &&
        !capital(at + 1) &&
        !(isInitialPoint(text, index, at + 1) && capital(at + 2))) ||
      index.words[at] === "i"
    ) {
      at += 1;
      continue;
    }
    let from = at;
    // "On Tuesday Foreign Minister Ana Ruiz": one after the other.
    while (
      capital(from) &&
      neverNames.has(index.words[from] ?? "") &&
      !/^(?:mr|mrs|ms|dr|sir|lord|lady|new|south|north|old|great|first|second|third|top|big|high|low|small|long)$/u.test(
        index.words[from] ?? "",
      )
    )
      from += 1;
    if (!capital(from)) {
      at = from;
      continue;
    }
    let to = from + 1;
    for (;;) {
      if (capital(to)) {
        if (
          neverNames.has(index.words[to] ?? "") &&
          /^(?:the|a|an|and|but|in|on|at|of|he|she|it|they|we|is|was|as|for|if|when|said|says|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
            index.words[to] ?? "",
          )
        )
          break;
        to += 1;
      } else if (isInitialPoint(text, index, to) && capital(to + 1)) to += 2;
      else if (
        /^[-–]$/u.test(index.words[to] ?? "") &&
        touches(index, to - 1) &&
        touches(index, to) &&
        capital(to + 1)
      )
        to += 2;
      else if (
        index.words[to] === "-" &&
        touches(index, to - 1) &&
        touches(index, to) &&
        to - from >= 2 &&
        familyFirst.has(index.words[to - 2] ?? "") &&
        index.tokens[to + 1]?.kind === "word"
      )
        to += 2; // "Kim Jong-un": the second half of the given name is written small
      else if (isJoinedPlace(index, to) && capital(to + 3)) to += 4;
      else if (index.words[to] === "&" && capital(to + 1)) to += 2;
      else if (
        isYear(index.words[to]) &&
        (capital(to + 1) ||
          /^(?:Cup|Games|Olympics|Championships?|Expo|Summit|Euro)$/u.test(textOfToken(text, index, to - 1)))
      )
        to += 1;
      else if (nameParticles.has(index.words[to] ?? "")) {
        let over = to;
        while (
          nameParticles.has(index.words[over] ?? "") ||
          (/^[-–]$/u.test(index.words[over] ?? "") && touches(index, over))
        )
          over += 1;
        if (!capital(over) || over - to > 4) break;
        to = over + 1;
      } else break;
    }
    runs.push({ from, to });
    at = to;
  }
  return runs;
}

/** A token as written. */
export const textOfToken = (text: string, index: TokenIndex, at: number): string => {
  const token = index.tokens[at];
  return token === undefined ? "" : text.slice(token.start, token.end);
};

/** The words of a name, without its initials and marks. */
export const nameWords = (text: string, index: TokenIndex, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, offset) => textOfToken(text, index, from + offset)).filter(
    (word) => /\p{L}/u.test(word) && !/^\p{Lu}\.?$/u.test(word),
  );
