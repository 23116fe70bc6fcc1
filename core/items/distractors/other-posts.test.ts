import { expect, test } from "vitest";
import { entityNamed, storyOf } from "./cast.fixture";
import { otherPosts, suitsGender } from "./other-posts";

test.each([
  ["a woman’s post, and a man", "m", "Interim Board Chairwoman", false],
  ["a woman’s post, and a woman", "f", "Interim Board Chairwoman", true],
  ["a man’s post, and a woman", "f", "harbour spokesman", false],
  ["a man’s post, and somebody of either", null, "harbour spokesman", true],
  ["anybody’s post", "m", "harbour director", true],
  ["anybody’s post, and somebody of either", null, "board chair", true],
] as const)("%s", (_, gender, post, expected) => expect(suitsGender({ gender }, post)).toBe(expected));

const cast =
  "Ohio Sen. Mara Velt praised the pier.\n\nTide Club director Harlan Roe came late. U.S. Rep. Ole Berg laughed. Texas Rep. Ida Novak wept.";

/** The positions that stand as wrong ones beside Velt's, in a story with a headline. */
const besideVelts = (headline: string): string[] => {
  const reading = storyOf(`${headline}\n\n${cast}`);
  return otherPosts(reading, entityNamed(reading, "Mara Velt"), "Ohio senator", 9).map(({ text }) => text);
};

test("a seat is one position, with or without its state", () => {
  expect(besideVelts("A pier for the town")).toEqual(["U.S. representative", "Tide Club director"]);
});

test("whom the headline shows beside the one who is asked for is known to be another", () => {
  expect(besideVelts("Mara Velt Takes On Tide Club Director")).not.toContain("Tide Club director");
  expect(besideVelts("A Pier for the Tide Club Director")).toContain("Tide Club director");
});

test.each([
  [
    "two of one walk of life do without one of another",
    "Ohio Gov.",
    "Utah Gov. Ida Novak ran. Texas Gov. Ole Berg sat.",
    ["Utah governor", "Texas governor"],
  ],
  ["one of them does not", "Ohio Gov.", "Utah Gov. Ida Novak ran.", ["Utah governor", "GOP strategist"]],
  [
    "beside a post that few know, any may stand",
    "Norwick Mayor",
    "Utah Gov. Ida Novak ran. Texas Gov. Ole Berg sat.",
    ["Utah governor", "Texas governor", "GOP strategist"],
  ],
])("%s", (_, title, others, expected) => {
  const reading = storyOf(
    `${title} Mara Velt praised the pier.\n\nGOP strategist Harlan Roe came late. ${others}`,
  );
  const velt = entityNamed(reading, "Mara Velt");
  const key = title.replace("Gov.", "governor");
  expect(
    otherPosts(reading, velt, key, 9)
      .map(({ text }) => text)
      .toSorted(),
  ).toEqual(expected.toSorted());
});

test("of a much shorter position and two longer ones the two stand", () => {
  const reading = storyOf(
    "Tide Club director Mara Velt praised the pier.\n\nWLM founder Harlan Roe came. Ole Berg, treasurer of the Norwick Sailors, sat. Ida Novak, curator of the Osterby Museum, ran.",
  );
  expect(otherPosts(reading, entityNamed(reading, "Mara Velt"), "Tide Club director", 9)).toHaveLength(2);
});
