import { describe, expect, test } from "vitest";
import { read } from "./testing-read";

/** People as a reader is shown them, in order of first mention. */
const people = (text: string): string[] =>
  read(text)
    .entities.filter(({ type }) => type === "person")
    .map(({ canonical }) => canonical);

describe("what stands in front of a name", () => {
  test.each([
    ["Secretary of State Zandra Quorn spoke.", ["Zandra Quorn"]],
    ["Chancellor of the Exchequer Bork Quell left.", ["Bork Quell"]],
    ["Secretary of State Quorn left.", ["Quorn"]],
    ["Tory Liam Odell came, and so did Lib Dem Mary Penn.", ["Liam Odell", "Mary Penn"]],
    ["The Lib Dem spokesman Sergei Faye spoke.", ["Sergei Faye"]],
    ["On Tuesday Foreign Minister Ana Ruiz spoke.", ["Ana Ruiz"]],
    ["Defiant Ana Ruiz says she will stay.", ["Ana Ruiz"]],
    ["Dogged Ruiz wins again.\n\nAna Ruiz beat the champion.", ["Ana Ruiz"]],
    // Not people, or the name itself.
    ["On Tuesday Norwick, the only port in the red, closed.", []],
    ["The Lib Dem plan failed, and the Lib Dems know.", []],
    ["It went to the European Councils, the Scottish Regiments and the British Quangos.", []],
    ["Ahmed Ali Faye spoke. Clement Odell spoke.", ["Ahmed Ali Faye", "Clement Odell"]],
    ["President Hugo Odell spoke. Resident Mary Odell Faye spoke.", ["Hugo Odell", "Mary Odell Faye"]],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("films, games, firms and bands called like people", () => {
  test.each([
    ["Her role in Vera Odell won a prize. Vera Odell is loved.", []],
    ["The film Ana Penn was shown.", []],
    ["Shares in Liz Penn rose.", []],
    ["Bookmaker William Odell said it had closed.", []],
    ["The four went to bookmaker William Odell.", []],
    ["Mary Faye shares fell.", []],
    // People.
    ["The film Mary Penn made was shown.", ["Mary Penn"]],
    ["She played a part in Ana Penn's plan.", ["Ana Penn"]],
    ["He will next play Roger Odell on Friday.", ["Roger Odell"]],
    ["The band of Mary Odell played.", ["Mary Odell"]],
    ["The film Ana Penn was shown. “It is mine,” said Ana Penn, a director.", ["Ana Penn"]],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("whom the story addresses or lets speak", () => {
  test.each([
    ["Quorel Zamgar of the guild spoke. “We stay,” said Mr Zamgar.", ["Quorel Zamgar"]],
    ["Norwick’s Zol Quamble has called it bitter. Quamble said he would stay.", ["Zol Quamble"]],
    // A firm, and a name whose given name is known.
    ["Norwick’s Zol Quamble has called it bitter. Quamble said it would stay.", []],
    ["Absent Odell won. Top Odell lost. Mary Odell said she would go. Ms Odell left.", ["Mary Odell"]],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("given names", () => {
  test.each([
    [
      "Bill Odell, Mitt Faye and Ed Quorn met Thierry Penn.",
      ["Bill Odell", "Mitt Faye", "Ed Quorn", "Thierry Penn"],
    ],
    ["The Bill passed. Al Quorn is a canal, and Penny Quorn a shop.", []],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

test("who only owns something is not whom the story goes on calling so", () => {
  const annotated = read(
    "Odell may leave.\n\nDon Faye, who served in Bill Odell’s time, backed Mary Odell. “She may go,” he said. Faye said Odell would stay.",
  );
  const called = annotated.mentions.filter(
    ({ name }) => annotated.document.text.slice(name.start, name.end) === "Odell",
  );
  expect(called.map(({ entity }) => annotated.entities[entity]?.canonical)).toContain("Mary Odell");
  expect(called.map(({ entity }) => annotated.entities[entity]?.canonical)).not.toContain("Bill Odell");
});

describe("an office ends where the sentence goes on", () => {
  test.each([
    ["“We go,” Ana Ruiz, an analyst at Norwick Bank told reporters.", ["analyst at Norwick Bank"]],
    ["Ana Ruiz, leader of the guild said: “We go.”", ["leader of the guild"]],
    ["Ana Ruiz, the mayor of Porto, said it was over.", ["mayor of Porto"]],
    ["Ana Ruiz, an aide who said little, left.", ["aide"]],
  ])("%s", (text, expected) => {
    expect(read(text).entities.flatMap(({ roles }) => roles.map((role) => role.text))).toEqual(expected);
  });
});
