import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import { claimsOf } from "./claims-of";

/** Every reason that the claims of a text give, each once. */
const reasonsIn = (text: string): readonly string[] => [
  ...new Set(
    claimsOf(annotate(cutText({ text, published: { year: 2025, month: 5, day: 8 } }))).flatMap(
      (claim) => claim.sensitive ?? [],
    ),
  ),
];

test.each([
  [
    "a private person and a crime",
    "Mara Velt was arrested on Tuesday in Osterby, the police said.",
    "a crime",
  ],
  [
    "a private person and an illness",
    "“She never complained,” Jonas Velt said after his sister was diagnosed with cancer.",
    "an illness",
  ],
  [
    "a private person and a death",
    "Tilda Brand said her brother died in the flood near Osterby on Monday.",
    "a death",
  ],
  [
    "a threat",
    "“We will kill everybody who crosses this bridge,” Harlan Roe, the governor, said.",
    "a threat",
  ],
  [
    "a threat to shoot",
    "“We will shoot them at the border from now on,” Harlan Roe, the governor, said.",
    "a threat",
  ],
  [
    "suffering told",
    "“They heard the men screaming behind the wall for hours,” Harlan Roe, the governor, said.",
    "suffer",
  ],
  [
    "an obscene word",
    "“This whole plan is bullshit and everybody knows it by now,” Harlan Roe, the governor, said.",
    "insulting",
  ],
])("%s is left out by default", (_, text, reason) => {
  expect(reasonsIn(text).join("; ")).toContain(reason);
});

test.each([
  [
    "a minister speaks of crime",
    "“Crime has fallen in every district of the country,” Interior Minister Harlan Roe said.",
  ],
  [
    "a body of water",
    "“The lake is the largest body of water in the region,” Harlan Roe, the director of the Lake Board, said.",
  ],
  [
    "a private person and a library",
    "“The library stays open on Sundays from now on,” Mara Velt said in Osterby.",
  ],
  [
    "a shot on goal",
    "“We will shoot more often in the second half,” Harlan Roe, the coach of Osterby, said.",
  ],
  [
    "the kill switch of a machine",
    "“The engine has a kill switch beside the wheel,” Harlan Roe, the head engineer, said.",
  ],
  ["a merry morning", "“Everybody was laughing on the ferry that morning,” Harlan Roe, the captain, said."],
])("%s is asked like anything else", (_, text) => {
  expect(reasonsIn(text)).toEqual([]);
});
