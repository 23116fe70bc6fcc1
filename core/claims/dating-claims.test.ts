import { describe, expect, test } from "vitest";
import { read } from "../annotate/testing-read";
import { claimsOf } from "./claims-of";

/** The words of every date that a clause or a saying carries, from a paper of Thursday, 31 March 2022. */
const dated = (text: string): string[] => {
  const annotated = read(text);
  return claimsOf(annotated).flatMap(({ kind, slots, functional }) => {
    const slot = slots["date"];
    const time =
      slot?.kind === "time" && functional.includes("date") ? annotated.times[slot.index] : undefined;
    return time === undefined || time.interval === null
      ? []
      : [`${kind}: ${text.slice(time.start, time.end)}`];
  });
};

describe("dates that a clause carries", () => {
  test.each([
    ["Mayor Orla Penn opened the bridge on Monday.", ["dating: Monday"]],
    ["On Monday, Mayor Orla Penn opened the bridge.", ["dating: Monday"]],
    ["Mayor Orla Penn lost her temper in an interview on Monday.", ["dating: Monday"]],
    ["Mayor Orla Penn opened the bridge in 2019.", ["dating: 2019"]],
    ["Mayor Orla Penn will open the bridge on May 9.", ["dating: May 9"]],
    ["Mayor Orla Penn opened the bridge on Friday, April 2, 2021.", ["dating: Friday, April 2, 2021"]],
  ])("%s", (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  test.each([
    ["the date is what the verb is about", "Mayor Orla Penn spent Monday sailing to Porto."],
    ["the date belongs to a noun", "Mayor Orla Penn opened the Monday market of the 2019 law."],
    [
      "a preposition ties it to a noun",
      "Mayor Orla Penn chose Tom Odell as the person of the year for 2021.",
    ],
    ["somebody else does something then", "Mayor Orla Penn was asked about boats she sold in 2014."],
    [
      "it may be what is told and not the telling",
      "Mayor Orla Penn did not reveal what Odell paid on Monday.",
    ],
    ["it is one of several", "Mayor Orla Penn won the race in 2008 and 2012."],
    ["it lies ahead of what happened", "Mayor Orla Penn announced a vote in 2031."],
    ["it is the present age", "Mayor Orla Penn is known today as a painter."],
    [
      "the year was worked out from a tense that does not fit",
      "Mayor Orla Penn opened the bridge on April 20.",
    ],
    [
      "it is that of the interview",
      "Tom Odell admitted that Mayor Orla Penn will lose the bridge in a long interview Tuesday.",
    ],
    ["it did not happen", "Mayor Orla Penn did not open the bridge on Monday."],
    ["it was never so", "Mayor Orla Penn was not on the bridge on Monday."],
  ])("no claim when %s: %s", (_reason, text) => {
    expect(dated(text)).toEqual([]);
  });
});

describe("dates of what was said", () => {
  test.each([
    ["“We have paid for all of it,” Mayor Orla Penn said on Monday.", ["attribution: Monday"]],
    [
      "Mayor Orla Penn said on Monday that the bridge had been paid for.",
      ["dating: Monday", "attribution: Monday"],
    ],
    [
      "At a meeting on Monday, Mayor Orla Penn warned that the bridge was too old for it.",
      ["attribution: Monday"],
    ],
    [
      "Mayor Orla Penn said on Monday that the bridge is safe -- despite a day earlier saying that it was too old.",
      ["dating: Monday", "attribution: Monday"],
    ],
  ])("%s", (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  test.each([
    "“We need to have more money for it,” Mayor Orla Penn said of plans for a bridge in 2031.",
    "“We need to have more money for it,” Mayor Orla Penn said about the bridge in 2019.",
    "After the long fight from 2019, Mayor Orla Penn warned that the bridge was too old for it.",
    "Following the fire on Monday, Mayor Orla Penn warned that the bridge was too old for it.",
  ])("no claim on: %s", (text) => {
    expect(dated(text)).toEqual([]);
  });
});
