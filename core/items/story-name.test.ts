import { describe, expect, test } from "vitest";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import { draftSet } from "./draft-set";
import { handmade, type Parts } from "./handmade.fixture";
import { readingOf, type Reading } from "./reading";
import { faultIn } from "./screens/screens";
import { screenSet } from "./screens/screen-set";
import { asAsked, hasHeadline, storyName, withoutStory } from "./story-name";

const published = { year: 2025, month: 5, day: 8 };

const story = (headline: string): string => `${headline}

Osterby Mayor Mara Velt met harbour director Harlan Roe and Senator Vera Holm on Monday.

“The harbour will need forty new pilots before the winter,” Mara Velt said.

“The pilots of Norwick will bring work to every family of the islands,” Harlan Roe said. “Nobody on the islands wants to sail without a pilot,” said Vera Holm.`;

const readingUnder = (headline: string) => readingOf(annotate(cutText({ text: story(headline), published })));

test.each([
  ["Osterby looks for pilots.", "Osterby looks for pilots"],
  ["Osterby looks for “able” pilots", "Osterby looks for ‘able’ pilots"],
  ['Osterby looks for "able" pilots', "Osterby looks for ‘able’ pilots"],
  // A mark without its other half can't stand inside ours.
  ['Osterby looks for "able pilots', null],
  ["Will Osterby find its pilots?", "Will Osterby find its pilots?"],
  ["Osterby", null],
  ["harbour notebook", null],
  ["&#163;2m for the pilots of Osterby", null],
  [`Osterby looks for pilots ${"and for captains ".repeat(6)}of the islands`, null],
])("a story under %j", (headline, name) => {
  expect(storyName(readingUnder(headline))).toBe(name);
});

test("the title given with a text that has no headline", () => {
  const [, ...text] = story("").split("\n\n");
  const readAs = (title: string | undefined) =>
    storyName(
      readingOf(
        annotate(cutText({ ...(title === undefined ? {} : { title }), text: text.join("\n\n"), published })),
      ),
    );
  expect(readAs("Osterby looks for pilots")).toBe("Osterby looks for pilots");
  expect(readAs(undefined)).toBeNull();
});

const headline = "Osterby looks for pilots";
const { article, itemOf } = handmade(story(headline), published);
const reading = readingOf(article);
const words = "The harbour will need forty new pilots before the winter,";

const asked = (stem: string, more: Partial<Parts> = {}) =>
  asAsked(
    itemOf({
      kind: "who-said",
      stem,
      key: "Mara Velt",
      wrong: ["Harlan Roe", "Vera Holm"],
      proof: "“The harbour will need",
      claim: { kind: "attribution", words, speaker: "Mara Velt" },
      ...more,
    }),
    reading,
  );

const stems: readonly (readonly [string, string, Partial<Parts>])[] = [
  [
    "Who said: “The harbour will need forty new pilots before the winter”?",
    "In the story “Osterby looks for pilots”, who said: “The harbour will need forty new pilots before the winter”?",
    {},
  ],
  [
    "True or false? Mara Velt said that the harbour needs pilots.",
    "True or false? From the story “Osterby looks for pilots”: Mara Velt said that the harbour needs pilots.",
    { kind: "true-false", key: "True", wrong: ["False"] },
  ],
  [
    "As reported on 8 May 2025, which figure belongs in the gap? The harbour needs ______ pilots.",
    "As reported on 8 May 2025, which figure belongs in the gap? From the story “Osterby looks for pilots”: The harbour needs ______ pilots.",
    { kind: "which-figure", key: "Forty", wrong: ["Fifty", "Sixty"] },
  ],
  [
    "What position does Mara Velt hold, according to the article?",
    "What position does Mara Velt hold, according to the story “Osterby looks for pilots”?",
    { kind: "who-holds-role", key: "Mayor", wrong: ["Senator"], rule: "who-holds-role/position" },
  ],
  [
    "What happened first? Put these events in order, the earliest first.",
    "In the story “Osterby looks for pilots”, what happened first? Put these events in order, the earliest first.",
    { kind: "ordering", key: "They met." },
  ],
  // A statement that ends in its question: the name that it opens with is none of our words.
  [
    "Norwick has had pilots of its own since which year?",
    "In the story “Osterby looks for pilots”, Norwick has had pilots of its own since which year?",
    { kind: "which-date", key: "1998", wrong: ["1996", "1997"] },
  ],
  [
    "According to Norwick Watch, how many pilots has the harbour hired?",
    "In the story “Osterby looks for pilots”, according to Norwick Watch, how many pilots has the harbour hired?",
    { kind: "which-figure", key: "Forty", wrong: ["Fifty", "Sixty"] },
  ],
  [
    "Harbour Captain Ida Moss has led the pilots since which year?",
    "In the story “Osterby looks for pilots”, Harbour Captain Ida Moss has led the pilots since which year?",
    { kind: "which-date", key: "1998", wrong: ["1996", "1997"] },
  ],
  [
    "The harbour has had pilots of its own since which year?",
    "In the story “Osterby looks for pilots”, the harbour has had pilots of its own since which year?",
    { kind: "which-date", key: "1998", wrong: ["1996", "1997"] },
  ],
];

describe("a question with its story named", () => {
  test.each(stems)("%s", (stem, named, more) => {
    const item = asked(stem, more);
    expect(item.stem).toBe(named);
    expect(withoutStory(item, reading).stem).toBe(stem);
  });

  test("is the same for a question that has no name", () => {
    const item = { ...asked("Who said: “It is late”?"), stem: "Who said: “Osterby looks for pilots”?" };
    expect(withoutStory(item, reading)).toEqual(item);
  });
});

describe("a headline with a word of the answer names no story, and the day of the article does", () => {
  test.each([
    ["whoever is asked for", "Mara Velt looks for pilots"],
    ["by the last name alone", "Velt and her council look for pilots"],
    ["who takes on a wrong one", "Velt takes on Roe over pilots"],
    ["who speaks of a wrong one", "Roe looks for pilots, Velt says"],
    ["beside a wrong one", "Velt and Roe look for pilots"],
  ])("%s", (_, other) => {
    const bare = withoutStory(asked("Who said: “The harbour will need forty new pilots”?"), reading);
    const named = readingUnder(other);
    const item = asAsked(bare, named);
    expect(item.stem).toBe(
      "In the article of 8 May 2025, who said: “The harbour will need forty new pilots”?",
    );
    expect(withoutStory(item, named)).toEqual(bare);
    expect(hasHeadline(item, named)).toBe(false);
  });

  test("but a wrong answer in it tells nothing", () => {
    const bare = withoutStory(asked("Who said: “It is late”?"), reading);
    const other = "Harlan Roe looks for pilots";
    expect(asAsked(bare, readingUnder(other)).stem).toContain(other);
  });
});

describe("where no day is known, what is left of the headline without the answer names the story", () => {
  const undated = (other: string) => readingOf(annotate(cutText({ text: story(other), published: null })));

  test.each([
    ["Mara Velt looks for pilots", "… looks for pilots"],
    ["Osterby pilots: Velt, the mayor, takes on Roe", "Osterby pilots: …, the …, takes on …"],
    ["Velt’s pilots are late", "… pilots are late"],
  ])("%s", (other, rest) => {
    const bare = withoutStory(asked("Who said: “The harbour will need forty new pilots”?"), reading);
    const named = undated(other);
    const item = asAsked(bare, named);
    expect(item.stem).toBe(`In the story “${rest}”, who said: “The harbour will need forty new pilots”?`);
    expect(withoutStory(item, named)).toEqual(bare);
    expect(hasHeadline(item, named)).toBe(false);
    expect(withoutStory(item, undated("Norwick sells a pier"))).toEqual(item);
  });

  test("but not where hardly anything is left", () => {
    const bare = withoutStory(asked("Who said: “The harbour will need forty new pilots”?"), reading);
    expect(asAsked(bare, undated("Mara Velt’s pilots"))).toEqual(bare);
  });
});

describe("the day of an article names nothing", () => {
  const headlined = readingUnder("Mara Velt looks for pilots");

  test.each<[string, string, Partial<Parts>, Reading]>([
    [
      "where it is not known, nor is a headline",
      "Who said: “It is late”?",
      {},
      readingOf(annotate(cutText({ text: story("Osterby"), published: null }))),
    ],
    [
      "beside days to choose from",
      "On which day did Mara Velt speak?",
      { kind: "which-date", key: "Monday, 5 May 2025", wrong: ["Tuesday, 6 May 2025"] },
      readingUnder("Osterby"),
    ],
    [
      "that is told already",
      "As reported on 8 May 2025, how many pilots does Mara Velt look for?",
      { kind: "which-figure", key: "Mara Velt", wrong: ["Forty"] },
      headlined,
    ],
  ])("%s", (_, stem, more, other) => {
    const bare = withoutStory(asked(stem, more), reading);
    expect(asAsked(bare, other)).toEqual(bare);
  });
});

test("a thing is known where the story is named, and open where a teacher takes the name out", () => {
  const text = story(headline).replace("The pilots of Norwick will bring work", "The deal will bring pilots");
  const other = readingOf(annotate(cutText({ text, published })));
  const speech = handmade(text, published).itemOf({
    kind: "who-said",
    stem: "Who said: “The deal will bring pilots to every family of the islands”?",
    key: "Harlan Roe",
    wrong: ["Mara Velt", "Vera Holm"],
    proof: "“The deal will bring",
    claim: {
      kind: "attribution",
      words: "The deal will bring pilots to every family of the islands,",
      speaker: "Harlan Roe",
    },
  });
  expect(faultIn(asAsked(speech, other), other)).toBeNull();
  expect(faultIn(speech, other)?.screen).toBe("V19 stands alone");
});

test("every question of a set names its story, and is screened as it stands", () => {
  const annotated = annotate(cutText({ text: story(headline), published }));
  const { items } = draftSet(annotated, { seed: 1, size: 12 });
  expect(items.length).toBeGreaterThan(1);
  for (const { stem } of items) expect(stem).toContain("the story “Osterby looks for pilots”");
  expect(screenSet(items, annotated)).toEqual([]);
});
