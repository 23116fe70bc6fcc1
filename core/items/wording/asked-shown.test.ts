import { expect, test } from "vitest";
import { showsWhoIsAsked } from "./asked-shown";

test.each([
  ["Who noted that the storm came nine months into her tenure as harbour master?", "her tenure as"],
  ["Who said that her country was watching the ferry race?", "her country"],
  ["Who said that his wife had built the ferry?", "his wife"],
  ["Who said that “my wife and his country” were the same?", null],
  ["Who said that his plan as it stands would close the harbour?", "his plan as it"],
  ["Who said that he relies on captains to run his ferry lines?", "his ferry lines"],
  ["Who argued that the Norwick deal had played to her advantage?", "her advantage"],
  ["Who explained through a spokeswoman that the harbour was closed?", "through a spokeswoman"],
  ["Who said that Ole Berg had lost his boat?", null],
  ["Who said that the council had told her that the harbour was closed?", null],
  ["Who said that a harbour judge could lose his post?", null],
  ["Who said that in his view the harbour was closed?", null],
  ["Who argued that his fight for the harbour had only begun?", null],
  ["Who said that her party would build a harbour?", null],
  ["Who said that he had seen schools without chairs?", null],
])("who is asked for in %s", (stem, expected) => {
  expect(showsWhoIsAsked(stem)).toBe(expected);
});
