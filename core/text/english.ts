/**
 * Words that hold English sentences together and are rare or unknown in the languages written with the same letters.
 * Left out on purpose: "in", "an", "die", "was", "for", "on", "no", "me", "he", which other languages have too.
 */
const englishGlue = new Set(
  (
    "the of and to that with is by it from at as are has be have this not but his they were had will its their " +
    "who which been after more would when said about into than them she her you we our what there could should"
  ).split(" "),
);

/** In English news every fourth to third word is one of these; in other languages hardly one in twenty. */
const leastShare = 0.12;

/** Lower-cased runs of letters; an apostrophe may stand inside a word. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];

/**
 * True when the text reads as English: enough of its words are those that only English needs. Texts of a few words
 * are judged by the same share, so a headline alone may fail; articles do not.
 */
export const looksEnglish = (text: string): boolean => {
  const words = wordsOf(text);
  const glue = words.filter((word) => englishGlue.has(word)).length;
  return words.length > 0 && glue / words.length >= leastShare;
};
