import { describe, expect, test } from "vitest";
import { read } from "../annotate/testing-read";
import { claimsOf } from "./claims-of";

/** The offices that the article gives somebody today, with the body where one is named; from a paper of 31 March 2022. */
const offices = (text: string): string[] => {
  const annotated = read(text);
  return claimsOf(annotated).flatMap(({ kind, span, slots, functional }) => {
    if (kind !== "role" || !functional.includes("person")) return [];
    const body = slots["body"];
    const name =
      body?.kind === "entities"
        ? annotated.entities[body.ids[0] ?? -1]?.canonical
        : body?.kind === "words"
          ? text.slice(body.span.start, body.span.end)
          : undefined;
    return [`${text.slice(span.start, span.end)} | ${name ?? "-"}`];
  });
};

describe("offices and the bodies they belong to", () => {
  test.each([
    [
      "the body stands inside the office",
      "Mara Velt, director of the Osterby Port Authority, spoke on Monday.",
      ["director of the Osterby Port Authority | the Osterby Port Authority"],
    ],
    [
      "the body stands behind it",
      "“We have safe boats,” said Mara Velt, head of safety at the Osterby Port Authority.",
      ["head of safety at the Osterby Port Authority | the Osterby Port Authority"],
    ],
    [
      "whose it is stands with somebody else",
      "Mayor Ole Berg’s chief of staff, Nils Aker, and his policy director, Mara Velt, spoke on Monday.",
      ["Mayor | -", "Mayor Ole Berg’s chief of staff | -"],
    ],
    [
      "a husband’s post",
      "Ana Ruiz, the mayor’s wife, spoke to Mara Velt, the mayor’s spokeswoman.",
      ["mayor’s spokeswoman | -"],
    ],
    [
      "who tells it between two commas",
      "Mayor Mara Velt, a spokesman said on Monday, would come.",
      ["Mayor | -"],
    ],
    [
      "the body has initials in its name",
      "“We have safe boats,” said Mara Velt, chief executive of the BKF Confederation.",
      ["chief executive of the BKF Confederation | the BKF Confederation"],
    ],
    [
      "an office of state under somebody who has left",
      "Mara Velt, a Reagan education secretary, spoke on Monday.",
      [],
    ],
    [
      "one who may be in the news still",
      "Mara Velt, a Biden education secretary, spoke on Monday.",
      ["Biden education secretary | -"],
    ],
    [
      "a clause about another is no office",
      "“We have safe boats,” said Mara Velt, control of the pier while its director was away.",
      [],
    ],
    [
      "whoever is to be appointed to something else has it",
      "Roe suggested that the council should hire Mara Velt, the director of the Osterby Port Authority.",
      ["director of the Osterby Port Authority | the Osterby Port Authority"],
    ],
    [
      "somebody else stands in front, on a list for something else",
      "They floated Ana Ruiz, Osterby Port Authority director Mara Velt and Tom Faye.",
      ["Osterby Port Authority director | Osterby Port Authority"],
    ],
    [
      "somebody else left in the sentence before",
      "The pilots resigned. Osterby Port Authority director Mara Velt spoke on Monday.",
      ["Osterby Port Authority director | Osterby Port Authority"],
    ],
    ["there is no body", "“We have safe boats,” said Mara Velt, head of safety.", ["head of safety | -"]],
  ])("%s", (_, text, expected) => {
    expect(offices(text)).toEqual(expected);
  });

  test.each([
    ["it is over", "Former Osterby Port Authority director Mara Velt spoke on Monday."],
    [
      "it is over, and says so inside",
      "Mara Velt, the popular former director of the Osterby Port Authority, spoke.",
    ],
    ["somebody has just left it", "Recently resigned harbour director Mara Velt of Osterby spoke on Monday."],
    ["a body stands between", "The newly ousted Osterby Port Authority director Mara Velt spoke on Monday."],
    ["it was taken from somebody", "The disgraced Osterby mayor Mara Velt spoke on Monday."],
    [
      "somebody wants to see it filled",
      "Roe suggested that the council should appoint Mara Velt, director of the Osterby Port Authority.",
    ],
    [
      "somebody is nominated for it",
      "Roe has nominated his friend Mara Velt, director of the Osterby Port Authority.",
    ],
    ["it may come", "Mara Velt, the next director of the Osterby Port Authority, spoke on Monday."],
    [
      "it was so in a year long past",
      "In 2009, Mara Velt, director of the Osterby Port Authority, sold 3 ferries.",
    ],
    ["it is what somebody is to somebody", "Mara Velt, daughter of a baker from Osterby, spoke on Monday."],
  ])("none when %s", (_, text) => {
    expect(offices(text)).toEqual([]);
  });
});
