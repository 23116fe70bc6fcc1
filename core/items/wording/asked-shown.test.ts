import { expect, test } from "vitest";
import { showsWhoIsAsked } from "./asked-shown";

test.each([
  ["Who noted that the storm came nine months into her tenure as harbour master?", "her tenure as"],
  ["Who said that her country was watching the ferry race?", "her country"],
  ["Who said that his wife had built the ferry?", "his wife"],
  ["Who said that “my wife and his country” were the same?", null],
  ["Who said that his plan as it stands would close the harbour?", null],
  ["Who said that he relies on captains to run his ferry operations?", "his ferry operations"],
  ["Who said that his officers had found the boat?", "his officers had found"],
  ["Who said that her spending plans were sound?", "her spending plans were"],
  ["Who said that his Norwick side had played well?", "his Norwick side had"],
  // Of rivals in one race each has these; of the heads of firms each has a firm.
  ["Who said that he is proud of his campaign?", "his campaign"],
  ["Who said that his firm will build a harbour?", null],
  ["Who said that she would vote like the rest of her family?", null],
  ["Who argued that the Norwick deal had played to her advantage?", null],
  ["Who explained through a spokeswoman that the harbour was closed?", null],
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
