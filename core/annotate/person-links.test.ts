import { describe, expect, test } from "vitest";
import { read } from "./testing-read";

/** Each mention of a person, and whom it means. */
const meant = (text: string): string[] => {
  const { mentions, entities } = read(text);
  return mentions
    .filter(({ type }) => type === "person")
    .map(({ name, entity }) => `${text.slice(name.start, name.end)} = ${entities[entity]?.canonical ?? ""}`);
};

describe("people of one name are told apart", () => {
  test.each([
    [
      "father and son, by their initials",
      "George H.T. Roe spoke. Senator George W. Roe left. George H.T. Roe stayed.",
      [
        "George H.T. Roe = George H.T. Roe",
        "George W. Roe = George W. Roe",
        "George H.T. Roe = George H.T. Roe",
      ],
    ],
    [
      "an initial left out",
      "George H. Roe spoke. George Roe left.",
      ["George H. Roe = George H. Roe", "George Roe = George H. Roe"],
    ],
    [
      "a president and his wife",
      "Laura Bush spoke in Porto. President Bush will come. Bush left.",
      ["Laura Bush = Laura Bush", "Bush = Bush"],
    ],
    [
      "she whom the story called so before",
      "Laura Bush spoke in Porto. Bush left. President Bush will come. Bush stayed.",
      ["Laura Bush = Laura Bush", "Bush = Laura Bush", "Bush = Bush", "Bush = Laura Bush"],
    ],
    [
      "a husband who is never named in full",
      "Tilda Roe ran in Porto. Mrs. Roe spoke first. Mr. Roe waited.",
      ["Tilda Roe = Tilda Roe"],
    ],
    [
      "a president whose name is given",
      "George Bush spoke in Porto. President Bush left.",
      ["George Bush = George Bush", "Bush = George Bush"],
    ],
    [
      "a given name that is a people too",
      "German Roe left. Ana Roe, a lawyer, spoke.",
      ["Ana Roe = Ana Roe", "German Roe = German Roe"].reverse(),
    ],
    [
      "a king and a prince",
      "Prince George Alexander Louis came. Louis VIII was crowned. Louis left.",
      ["George Alexander Louis = George Alexander Louis", "Louis VIII = Louis VIII"],
    ],
    [
      "a relative by the first name",
      "Singer Steve Odell spoke. Ana Roe’s brother Steve said it rained.",
      ["Steve Odell = Steve Odell", "Ana Roe = Ana Roe"],
    ],
    [
      "somebody whose given name is a man's and a woman's, before a namesake comes",
      "Robin L. Odell, a lawyer, spoke in Porto. Mr. Odell left. He wore a hat like that of Steve Odell.",
      ["Robin L. Odell = Robin L. Odell", "Odell = Robin L. Odell", "Steve Odell = Steve Odell"],
    ],
    [
      "a longer name that comes later is another's",
      "The jeweller Nirav Odell fled. Odell is ill. The firms of Ami Nirav Odell, a lawyer, owe money.",
      ["Nirav Odell = Nirav Odell", "Odell = Nirav Odell", "Ami Nirav Odell = Ami Nirav Odell"],
    ],
    [
      "a particle belongs to the name",
      "Ana dos Roe, the mayor, spoke. “We go,” dos Roe said.",
      ["Ana dos Roe = Ana dos Roe", "dos Roe = Ana dos Roe"],
    ],
    [
      "a given name and its short form",
      "Timothy J. Roe spoke in Porto. Tim Roe left. Roe stayed.",
      ["Timothy J. Roe = Timothy J. Roe", "Tim Roe = Timothy J. Roe", "Roe = Timothy J. Roe"],
    ],
    [
      "two given names, of which neither is short for the other",
      "Thomas Roe spoke in Porto. Tim Roe left.",
      ["Thomas Roe = Thomas Roe", "Tim Roe = Tim Roe"],
    ],
    [
      "a head of state whom the story gives no given name",
      "President Merkel waved. Chancellor Merkel spoke in Porto. Merkel left.",
      ["Merkel = Angela Merkel", "Merkel = Angela Merkel", "Merkel = Angela Merkel"],
    ],
    [
      "an office that two of one name held, or that is a lesser one",
      "President Bush spoke in Porto. Senator Merkel left.",
      ["Bush = Bush", "Merkel = Merkel"],
    ],
    [
      "a pope and a queen by their titles",
      "Pope Honorius spoke in Porto. Queen Mathilda left. Honorius stayed.",
      ["Honorius = Pope Honorius", "Mathilda = Queen Mathilda", "Honorius = Pope Honorius"],
    ],
  ])("%s", (_, text, expected) => {
    expect(meant(text)).toEqual(expected);
  });
});
