import { expect, test } from "vitest";
import type { Entity } from "../../annotate/annotation";
import { isOfOtherParty } from "./parties";

const somebody = (canonical: string, ...posts: string[]): Entity => ({
  id: 0,
  type: "person",
  canonical,
  aliases: [],
  gender: null,
  nameOrder: "unknown",
  roles: posts.map((text) => ({ text, start: 0, end: 1, former: false })) as unknown as Entity["roles"],
});

test.each([
  ["a promise", "a Conservative government would build ferries", "Conservative MP", "Labour MP", true],
  [
    "a promise, and nothing told of the other",
    "a Tory government will build ferries",
    "Conservative MP",
    "",
    true,
  ],
  [
    "a promise, and one of the party",
    "a Tory government will build ferries",
    "Tory leader",
    "Conservative MP",
    false,
  ],
  [
    "a promise of another party",
    "a Labour government would build ferries",
    "Conservative MP",
    "Labour MP",
    false,
  ],
  [
    "a plan of the party",
    "the Lib Dems’ ferry plan would help the islands",
    "Lib Dem leader",
    "Labour MP",
    true,
  ],
  ["we of the party", "“we Republicans like ferries”", "Republican senator", "Democratic senator", true],
  [
    "the party as it is",
    "the Conservative government has sold the ferries",
    "Conservative MP",
    "Labour MP",
    false,
  ],
  [
    "others of the party",
    "Republicans should like ferries",
    "Republican senator",
    "Democratic senator",
    false,
  ],
])("%s", (_, words, key, other, expected) => {
  expect(isOfOtherParty(words, somebody("Mara Velt", key), somebody("Harlan Roe", other))).toBe(expected);
});
