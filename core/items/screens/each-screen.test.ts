import { describe, expect, test } from "vitest";
import { brokenAnswers } from "./broken-answers.fixture";
import { brokenQuestions } from "./broken-questions.fixture";
import { article, good } from "./good-questions.fixture";
import { screenItem, screens } from "./screens";

/*
 * Each screen has questions of its own here: a good question is broken in one way, and that screen and no other stops it.
 */

describe("good questions pass every screen", () => {
  test.each(Object.entries(good))("%s", (_, item) => {
    expect(screenItem(item, article)).toBeNull();
  });
});

const broken = [...brokenQuestions, ...brokenAnswers];

describe("a good question broken in one way is stopped by the screen for that", () => {
  test.each(broken)("%s: %s", (screen, _, item) => {
    expect(screenItem(item, article)?.screen).toBe(screen);
  });
});

test("every screen has a question of its own that it stops", () => {
  // V22 and V23 have theirs in composed-screens.test.ts.
  const stopped = new Set([...broken.map(([screen]) => screen), "V22 one name for each", "V23 one order"]);
  expect(screens.map(({ id, name }) => `${id} ${name}`).filter((screen) => !stopped.has(screen))).toEqual([]);
});
