import { expect, test } from "vitest";
import { showsWhoIsAsked } from "./asked-shown";

test.each([
  ["Who noted that the storm came nine months into her tenure as harbour master?", "her tenure as"],
  ["Who said that her country was watching the ferry race?", "her country"],
  ["Who said that his wife had built the ferry?", "his wife"],
  ["Who said that “my wife and his country” were the same?", null],
  ["Who said that his plan as it stands would close the harbour?", null],
])("who is asked for in %s", (stem, expected) => {
  expect(showsWhoIsAsked(stem)).toBe(expected);
});
