import { describe, expect, test } from "vitest";
import { formatIso, parseIso } from "./civil-date";
import { cutText } from "./cut";

const publishedOf = (text: string, given: string | null = null): string | null => {
  const { published } = cutText({ text, published: given === null ? null : parseIso(given) });
  return published === null ? null : formatIso(published);
};

const story = "The bridge over the Marl was closed on Friday. The council will open it again on Sunday.";

describe("the day of publication of an article that came without one", () => {
  test.each([
    ["a line above the story", `Bridge closed\n\nMarch 31, 2022\n\n${story}`, "2022-03-31"],
    ["the same in another order", `Bridge closed\n\n31 March 2022\n\n${story}`, "2022-03-31"],
    ["a dateline", `Bridge closed\n\nPORTO, March 31, 2022 (AP) — ${story}`, "2022-03-31"],
  ])("is read from %s", (_where, text, expected) => {
    expect(publishedOf(text)).toBe(expected);
  });

  test.each([
    ["a date of the story itself", `Bridge closed\n\nThe bridge was built on March 31, 2012. ${story}`],
    ["a line below the story", `Bridge closed\n\n${story}\n\nMarch 31, 2022`],
    ["a dateline without a year", `Bridge closed\n\nPORTO, March 31 (AP) — ${story}`],
    ["two days above the story", `Bridge closed\n\nMarch 31, 2022\n\nApril 2, 2022\n\n${story}`],
    ["a day that does not exist", `Bridge closed\n\nFebruary 30, 2022\n\n${story}`],
  ])("is not taken from %s", (_where, text) => {
    expect(publishedOf(text)).toBeNull();
  });

  test("a day that was given stays", () => {
    expect(publishedOf(`Bridge closed\n\nMarch 31, 2022\n\n${story}`, "2022-04-01")).toBe("2022-04-01");
  });
});
