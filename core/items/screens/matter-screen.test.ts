import { expect, test } from "vitest";
import { handmade } from "../handmade.fixture";
import { readingOf } from "../reading";
import { isAboutTheStory } from "./matter-screen";

const story = (headline: string) => `${headline}

Mara Velt, the mayor of Osterby, met harbour director Harlan Roe and Senator Vera Holm on Monday. Velt and Roe asked Vera Holm about the harbour and its pilots.

“There are clear signs that sailors, cooks and bakers will soon find better work,” Velt said.

“Vera Holm has waited long enough to find work for sailors, cooks and bakers,” Velt said.

“The harbour will find work for sailors, cooks and bakers,” Velt said.`;

const published = { year: 2025, month: 5, day: 8 };

/** Why the words of somebody that a story quotes, or reports, are not asked for; null where they are. */
function faultOf(
  text: string,
  words: string,
  { isStoryNamed = true, isReport = false, speaker = "Mara Velt" } = {},
): string | null {
  const { article, itemOf } = handmade(text, published);
  const item = itemOf({
    kind: isReport ? "who-said-indirect" : "who-said",
    stem: isReport ? `Who said that ${words}?` : `Who said: “${words}”?`,
    key: speaker,
    wrong: ["Harlan Roe"],
    proof: isReport ? `${speaker} said that ${words}` : `“${words}`,
    claim: { kind: "attribution", words, speaker },
  });
  return isAboutTheStory.check(item, readingOf(article), isStoryNamed);
}

const headline = "Velt and Her Plan for the Harbour";

const nameless = "There are clear signs that sailors, cooks and bakers will soon find better work";

test.each([
  ["words that anybody could say of anything", nameless, false],
  ["the same with the story named", nameless, true],
  [
    "words with a name that the story is about",
    "Vera Holm has waited long enough to find work for sailors, cooks and bakers",
    false,
  ],
  ["words with a word of the headline", "The harbour will find work for sailors, cooks and bakers", false],
])("%s", (_, words, isStoryNamed) => {
  const isStopped = words === nameless && !isStoryNamed;
  expect(faultOf(story(headline), words, { isStoryNamed })).toBe(
    isStopped ? "The question does not show which story it is of." : null,
  );
});

test.each([
  [
    "with a word that the story turns on",
    "The sailors and cooks of the islands deserve warmer weather",
    null,
  ],
  [
    "with none of them",
    "Nobody ever wanted to sing louder than my grandmother",
    "The question has none of the words this story turns on: it is a passing remark.",
  ],
  ["with one of the headline alone", "The plan never made anybody sing louder", null],
  ["with none of them, and matter of their own", "Credit, insurance and savings reach families", null],
])("words %s", (_, words, expected) => {
  expect(faultOf(`${story(headline)}\n\n“${words},” Velt said.`, words)).toBe(expected);
});

const tooLittle = "The question tells too little of what the story turns on.";

test.each([
  ["few words, of one thing that the story turns on", "Tilda Brand", "the sailors had sung louder", true],
  ["few, of two", "Tilda Brand", "the sailors and cooks had sung louder", false],
  ["few, with a word of the headline", "Tilda Brand", "the plan of the sailors had sung louder", false],
  ["few, of whom the story keeps to", "Mara Velt", "the sailors had sung louder", false],
  [
    "many",
    "Tilda Brand",
    "the sailors, pianos, violins and trumpets of Norwick had sung louder at the opera during autumn",
    false,
  ],
])("a report tells too little of the story: %s", (_, speaker, words, isTooLittle) => {
  const text = `${story(headline)}\n\n${speaker} said that ${words}.`;
  expect(faultOf(text, words, { isReport: true, speaker }) === tooLittle).toBe(isTooLittle);
});

test("in a few sentences all that is said is the matter", () => {
  const words = "Nobody ever wanted to sing louder than my grandmother at the opera of Norwick";
  const text = `Osterby opens its harbour\n\nMara Velt, the mayor of Osterby, met Harlan Roe on Monday.\n\n“${words},” Velt said.`;
  expect(faultOf(text, words)).toBeNull();
});
