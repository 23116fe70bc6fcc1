/*
 * How a question names its story, in the three places where it can; pages set the name lighter than what is asked, so
 * this file knows nothing of articles.
 */

/** What a story is called: by its headline, or by its day. */
export const underHeadline = (headline: string): string => `the story “${headline}”`;
export const ofDay = (day: string): string => `the article of ${day}`;

/** In front of all: "In the story “…”, who said …?" */
export const inStory = (name: string): string => `In ${name}, `;

/** Behind what opens a question: "True or false? From the story “…”: …" */
export const fromStory = (name: string): string => `From ${name}: `;

/** At the end of a question that names no story, and in its place: "…, according to the story “…”?" */
export const byArticle = ", according to the article?";
export const byStory = (name: string): string => `, according to ${name}?`;

const name = "the (?:story “[^“”]+”|article of \\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4})";
const naming = new RegExp(`^In ${name}, |(?<=\\? )From ${name}: |, according to ${name}\\?$`, "u");

/** A stem in three: what stands before the naming of its story, the naming, and the rest. Nothing named is all rest. */
export function partsOfStem(stem: string): readonly [before: string, named: string, after: string] {
  const found = naming.exec(stem);
  if (found === null) return ["", "", stem];
  const end = found.index + found[0].length;
  return [stem.slice(0, found.index), found[0], stem.slice(end)];
}
