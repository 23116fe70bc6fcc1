import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { bareFirstName } from "./bare-first-names";

const text = `Velt sells the harbour of Osterby

Mayor Mara Velt sold the harbour of Osterby on Monday. The banker Henry Brandt, who gave the money, was in town with Park Jae-in on
Tuesday. Bill Osgood, a lawyer, sat behind them.

Anna Roe, a captain, spoke for the sailors. Roe praised Velt. “Henry has told us what it costs,” said Anna Roe. Anna Roe
left early, and Anna Roe came back later.`;
const reading = readingOf(annotate(cutText({ text, published: null })));

test.each([
  ["Who said: “Henry has told us what the harbour costs”?", "Henry"],
  ["Who said: “Henry Brandt has told us what the harbour costs”?", null],
  ["Who said of Henry Brandt: “Henry has told us what the harbour costs”?", null],
  ["Who said: “Bill has told us what the harbour costs”?", "Bill"],
  // A family's name that stands first.
  ["Who said: “Park has told us what the harbour costs”?", null],
  // The headline has the name.
  ["Who said: “Mara has told us what the harbour costs”?", null],
  // The story is full of the name.
  ["Who said: “Anna has told us what the harbour costs”?", null],
  ["Who said that Henry had told them what the harbour costs?", null],
])("%s", (stem, open) => {
  expect(bareFirstName(stem, reading)).toBe(open);
});
