import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import { claimsOf } from "./claims-of";
import { isLimit } from "./limit-claims";

const limitsIn = (text: string): readonly string[] => {
  const published = { year: 2025, month: 3, day: 13 };
  return claimsOf(annotate(cutText({ text, published })))
    .filter(isLimit)
    .map(({ span, slots }) =>
      slots["statement"]?.kind === "words"
        ? text.slice(slots["statement"].span.start, slots["statement"].span.end)
        : text.slice(span.start, span.end),
    );
};

test.each([
  ["Norwick Motors plans to build 40 electric ferries by 2030.", "by 2030"],
  ["The harbour of Osterby will stay closed until May 2027, the longest rest it ever had.", "until May 2027"],
  ["Mara Velt has lived in the lighthouse of Osterby since 2012, where she paints.", "since 2012"],
  ["The storm was the first in Osterby since 1987.", "since 1987"],
  ["The ferry fleet of Velland had not grown since 2011.", "since 2011"],
])("%s", (sentence, end) => {
  expect(limitsIn(sentence)).toHaveLength(1);
  expect(limitsIn(sentence)[0]).toMatch(new RegExp(`${end}$`, "u"));
});

test.each([
  // Nothing says how it has been since, and nothing is planned.
  "Mara Velt sold 40 boats in Osterby since 2012.",
  // Whether it will be so is not said.
  "Norwick Motors may build 40 electric ferries by 2030.",
  "If Velland pays, Norwick Motors will build 40 ferries by 2030.",
  "Norwick Motors will not build ferries until 2030.",
  // A month that only the day of the paper tells.
  "Mara Velt has lived in the lighthouse of Osterby since March.",
  "The council voted to rebuild the bridge of Osterby, which has been closed since 2012.",
  // The whole of a time, the day of a saying, a decade, and a quotation.
  "The ferry will run from 2026 until 2030.",
  "Mara Velt was elected in 2012 by the council.",
  "The storm was the first in Osterby since the 1980s.",
  "“Norwick Motors will build 40 ferries by 2030,” Mara Velt said.",
])("no bound that can be asked for: %s", (sentence) => {
  expect(limitsIn(sentence)).toEqual([]);
});
