import { describe, expect, test } from "vitest";
import { read } from "../annotate/testing-read";
import { claimsOf } from "./claims-of";

const cast = "Mayor Mara Velt met Councillor Harlan Roe in Norwick on Monday.\n\n";

/** The words of a text that may be asked of somebody. */
const askable = (text: string): string[] =>
  claimsOf(read(cast + text)).flatMap(({ kind, tier, span }) =>
    kind === "attribution" && tier !== "C" ? [(cast + text).slice(span.start, span.end)] : [],
  );

describe("words that nobody has quite said", () => {
  test.each([
    "Roe all but confirmed on Monday that the harbour will be closed by the board.",
    "Roe has reportedly said that the harbour will be closed by the board.",
    "The harbour will be closed by the board, Roe reportedly said.",
    "Gone are the days when Roe said that only pilots wanted a new harbour.",
    "There was a time when, like many of the pilots, Roe argued that the harbour was too small.",
    "Roe used to say that the harbour would be closed by the board.",
    "Roe recalled her father saying: “I want to thank you for the new harbour.”",
    "Roe heard one of the pilots say, “I want to thank you for the new harbour.”",
    "Roe, quoting Velt, said: “I want to thank you for the new harbour.”",
    "Quoting an old song, Roe said: “I want to thank you for the new harbour.”",
    "Roe read a statement from Velt: “I want to thank you for the new harbour.”",
    "Roe repeated Velt’s words: “I want to thank you for the new harbour.”",
    "Roe held a banner saying “I want to thank you for the new harbour.”",
    "Roe got a letter saying that the harbour will be closed by the board.",
    "Roe wished Velt had said, “I want to thank you for the new harbour.”",
    "Velt tells of tides, while Roe is arguing that the harbour can’t be trusted to the board.",
    "“The harbour will be closed for good by the board,” Roe said in a joint statement.",
    "“The harbour will be closed for good by the board,” said the Norwick, N.Y., chapter of the union.",
    "It claims Mr Roe said in May 2003 that the harbour would be closed by the board.",
    "Roe could fight the charge, perhaps by arguing that he saw the pilots as a threat.",
    "Roe plans to win over the pilots by saying that the harbour is too small.",
    "Roe is committed to trying to persuade the pilots by arguing that the harbour is too small.",
    "Velt recalled how a pilot took her by the arm and said, “I want to thank you for the new harbour.”",
    "Velt told the story of how Roe came to her and said, “I want to thank you for the new harbour.”",
    "Roe has taken the line common among mayors of the coast: “I like the harbour, but not its boats.”",
    "Velt adopted a view shared by most of the pilots: “Build it first and ask for the money later.”",
  ])("not in: %s", (text) => {
    expect(askable(text)).toEqual([]);
  });

  test("nor is what somebody was asked", () => {
    expect(
      askable(
        "Asked by one of the pilots, “Is this the last word you have for the harbour,” Mr. Roe replied with a single word: “Yes.”",
      ),
    ).toEqual(["Yes."]);
    expect(
      askable(
        "When he was asked, “Will the harbour be closed by the board?” Roe replied: “We’ll wait and see in May.”",
      ),
    ).toEqual(["We’ll wait and see in May."]);
    expect(askable("When told of it, Roe said: “We will never close the harbour.”")).toEqual([
      "We will never close the harbour.",
    ]);
  });

  test("nor is a means of others the words of who tells of it", () => {
    expect(
      askable("Roe said Velt was set to win the pilots over by arguing that the harbour is too small."),
    ).toEqual(["Velt was set to win the pilots over by arguing that the harbour is too small"]);
  });
});

describe("what one who tells of it is not named for", () => {
  test.each([
    ["An aide told the Courier on Sunday that Roe told his staff that the harbour would close.", false],
    ["Two officials said Roe had told his staff that the harbour would close.", false],
    ["Officials of the port said it was late, and Roe told his staff that the harbour would close.", true],
    ["Velt told the Courier on Sunday that Roe told his staff that the harbour would close.", true],
  ])("%s", (text, expected) => {
    expect(askable(text).includes("the harbour would close")).toBe(expected);
  });
});

describe("words that somebody has said", () => {
  test.each([
    [
      "Roe confirmed all of it on Monday, but said that the harbour will be closed.",
      ["the harbour will be closed"],
    ],
    ["Roe defended the plan by arguing that the harbour is too small.", ["the harbour is too small"]],
    [
      "Roe would not go home, and defended the plan by arguing that the harbour is too small.",
      ["the harbour is too small"],
    ],
    ["Roe formally confirmed that the harbour will be closed.", ["the harbour will be closed"]],
    [
      "Roe once said that the harbour would be closed by the board.",
      ["the harbour would be closed by the board"],
    ],
    [
      "Velt recalled the fire of last year and said, “I want to thank you for the new harbour.”",
      ["I want to thank you for the new harbour."],
    ],
    [
      "Velt, who built the pier, rose and said, “I want to thank you for the new harbour.”",
      ["I want to thank you for the new harbour."],
    ],
    [
      "Roe summed up a complaint heard all over the port: “Nobody asks the pilots for what they need.”",
      ["Nobody asks the pilots for what they need."],
    ],
    [
      "Roe made his position clear: “Nobody asks the pilots for what they need.”",
      ["Nobody asks the pilots for what they need."],
    ],
    [
      "Roe responded to Velt’s remark: “I want to thank you for the new harbour.”",
      ["I want to thank you for the new harbour."],
    ],
    [
      "Roe read out a statement: “I want to thank you for the new harbour.”",
      ["I want to thank you for the new harbour."],
    ],
    [
      "Roe sent a letter saying that the harbour will be closed by the board.",
      ["the harbour will be closed by the board"],
    ],
    [
      "Roe remembered the fire and said: “I want to thank you for the new harbour.”",
      ["I want to thank you for the new harbour."],
    ],
    [
      "Roe, citing the fire, said: “I want to thank you for the new harbour.”",
      ["I want to thank you for the new harbour."],
    ],
    ["Velt left while Roe said that the harbour is too small.", ["the harbour is too small"]],
    ["Roe will leave the council, saying that the harbour is too small.", ["the harbour is too small"]],
  ])("in: %s", (text, expected) => {
    expect(askable(text)).toEqual(expected);
  });
});
