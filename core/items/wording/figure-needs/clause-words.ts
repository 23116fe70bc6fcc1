import { isFiniteVerb } from "../../../claims/verb-forms";

/** The words of a statement; its gap is one. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(/_{3,}|[\p{L}\p{N}$€£%]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** The place of the first finite verb among the words; -1 without one. A past form behind an article describes. */
export function verbAt(text: string): number {
  const list = wordsIn(text);
  return list.findIndex((word, index) => {
    const before = (list[index - 1] ?? "").toLowerCase();
    return (
      index > 0 &&
      /^\p{Ll}/u.test(word) &&
      !/^(?:the|an?|his|her|its|their|newly|recently)$/u.test(before) &&
      (isFiniteVerb(word.replace(/n[’']t$/u, "")) || /\p{Ll}{3}ed$/u.test(word))
    );
  });
}

/** Words that open a phrase in front of a statement; "at least" opens none. */
export const fronting =
  /^(?:In|On|At|By|During|From|Between|Over|Of|For|With|Since|After|Before|Under|Across|Among|Amid|Despite|As|While|When|If|Although)\b(?! (?:least|most|many|much)\b)/u;
