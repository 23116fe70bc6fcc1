import { expect, test } from "vitest";
import { read } from "../annotate/testing-read";
import { claimsOf } from "./claims-of";

/** The quoted words of a text that may be asked of somebody. */
const askable = (text: string): string[] =>
  claimsOf(read(text)).flatMap(({ rule, tier, span }) =>
    rule.startsWith("attribution/") && !rule.startsWith("attribution/indirect") && tier !== "C"
      ? [text.slice(span.start, span.end)]
      : [],
  );

const sketch = "The council laughed at a sketch in which Tilda Brand, a comedian, ";

test.each([
  ["a slogan", "Mayor Mara Velt said the slogan would be “Row on and never stop at noon.”", []],
  ["a banner", "“No,” said Mayor Mara Velt. The banner read, “Row on and never stop at noon.”", ["No,"]],
  [
    "the plan, which is no text",
    "Mayor Mara Velt said the plan would be “to row on and never stop at noon.”",
    ["to row on and never stop at noon."],
  ],
  [
    "a part in a sketch",
    `${sketch}was dressed as Mayor Mara Velt.\n\n“I never lose a race with a pilot,” Velt says.`,
    [],
  ],
  [
    "somebody’s double in it",
    `${sketch}was Mayor Mara Velt’s doppelgänger.\n\n“I never lose a race with a pilot,” Velt says.`,
    [],
  ],
  [
    "whoever plays it",
    `${sketch}impersonated Mayor Mara Velt.\n\n“I never met the mayor of Norwick,” Brand said.`,
    ["I never met the mayor of Norwick,"],
  ],
  [
    "whom it shows, at a rally of her own",
    `${sketch}impersonated Mayor Mara Velt.\n\n“I never met the mayor of Norwick,” Velt said in Osterby.`,
    ["I never met the mayor of Norwick,"],
  ],
  [
    "somebody whom a sketch leaves alone",
    `${sketch}sang a song.\n\n“I never lose a race with a pilot,” Mayor Mara Velt said.`,
    ["I never lose a race with a pilot,"],
  ],
  [
    "somebody dressed like her, and no sketch",
    "A pilot came dressed as Mayor Mara Velt.\n\n“I never lose a race with a pilot,” Velt said.",
    ["I never lose a race with a pilot,"],
  ],
])("%s", (_, text, expected) => {
  expect(askable(text)).toEqual(expected);
});
