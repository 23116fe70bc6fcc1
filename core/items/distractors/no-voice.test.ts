import { describe, expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { hasNoVoice, isOfThePress } from "./no-voice";

/** Whether the story could have words of the person it names, when it quotes none. */
function silent(text: string, name: string): boolean | null {
  const reading = readingOf(annotate(cutText({ text, published: null })));
  const entity = reading.annotated.entities.find(({ canonical }) => canonical === name);
  return entity === undefined ? null : hasNoVoice(reading, entity, false);
}

describe("who can't have said anything in a story", () => {
  test.each([
    ["the dead", "Guests honoured the late Mara Velt at the harbour.", "Mara Velt"],
    ["whose life a film tells", "They saw Ivan Dahl’s biopic of Mara Velt at the harbour.", "Mara Velt"],
    ["the same in front", "They saw the Mara Velt biopic at the harbour.", "Mara Velt"],
    ["a wing called after the dead", "The Gerald Ford-Norwick wing met on Monday.", "Gerald Ford-Norwick"],
    ["the invented", "He rules the council like Frank Underwood.", "Frank Underwood"],
    ["of a book", "The main character, Harlan Roe, sails to Norwick.", "Harlan Roe"],
    ["of a book, behind the name", "Harlan Roe, the hero of her novels, sails to Norwick.", "Harlan Roe"],
    ["a gunman", "Police named the gunman, Harlan Roe, on Monday.", "Harlan Roe"],
    ["who shot", "Harlan Roe, who shot three men at the harbour, fled.", "Harlan Roe"],
    [
      "who killed together",
      "Harlan Roe and his wife, Tilda Brand, killed three people at the harbour.",
      "Harlan Roe",
    ],
    [
      "who carried out an attack with another",
      "Harlan Roe, who with his wife carried out the attack, lived in Norwick.",
      "Harlan Roe",
    ],
    ["who killed, behind a dash", "Harlan Roe -- who killed three men -- lived in Norwick.", "Harlan Roe"],
    ["a convict", "Harlan Roe, 19 - who was jailed in May - had watched the ferry.", "Harlan Roe"],
    ["a convict in front", "They spoke of the jailed trader Harlan Roe on Monday.", "Harlan Roe"],
    ["who pleaded guilty", "Harlan Roe pleaded guilty in Norwick on Monday.", "Harlan Roe"],
    ["a child", "Mara Velt came with her daughter, Tilda Brand, 13, on Monday.", "Tilda Brand"],
    ["a child in front", "They met 9-year-old Tilda Brand at the harbour.", "Tilda Brand"],
    [
      "a killer beside a report that is another’s",
      "His sister, Giselle, said her son's killer, Harlan Roe, 19 - who was jailed in May - had watched the ferry.",
      "Harlan Roe",
    ],
    ["a hostage", "They freed the hostage Harlan Roe on Monday.", "Harlan Roe"],
    ["whom others took", "Harlan Roe, a teacher, was abducted at the harbour.", "Harlan Roe"],
    ["one of two", "Harlan Roe and Ida Kern, both teachers, were handed over to the guard.", "Harlan Roe"],
    ["the reporter of a paper", "Velt told Reuters’ Harlan Roe on Monday.", "Harlan Roe"],
    ["a reporter by the paper behind", "Harlan Roe of the New York Times waited on Monday.", "Harlan Roe"],
    ["who reports on a subject", "The ferry was early, says political editor Harlan Roe.", "Harlan Roe"],
    ["a moderator", "The moderator Harlan Roe asked twice on Monday.", "Harlan Roe"],
  ])("%s", (_, text, name) => expect(silent(text, name)).toBe(true));

  test.each([
    ["an officer who shot", "The police chief, Harlan Roe, shot a bear on Monday."],
    ["who holds an office", "The mayor, Harlan Roe, opened the harbour on Monday."],
    ["the editor of a paper", "The editor of the paper, Harlan Roe, opened the harbour on Monday."],
    ["an opposition leader in prison", "The jailed opposition leader Harlan Roe waited on Monday."],
    ["who came with others", "Harlan Roe, who with his wife carried the flag, spoke on Monday."],
    ["who is grown up", "Mara Velt came with her son, Harlan Roe, 31, on Monday."],
    ["whom a crowd held up", "Harlan Roe was held up at the harbour on Monday."],
    ["who hands over", "Harlan Roe and Ida Kern handed over the harbour on Monday."],
    ["whom somebody jailed had seen", "Men jailed by the court saw Harlan Roe on Monday."],
    ["who met reporters", "Harlan Roe met reporters in Norwick on Monday."],
  ])("but not %s", (_, text) => expect(silent(text, "Harlan Roe")).toBe(false));

  test("who did harm or reports is heard where the story quotes them", () => {
    const reading = readingOf(
      annotate(cutText({ text: "The moderator Harlan Roe asked twice on Monday.", published: null })),
    );
    const [roe] = reading.annotated.entities;
    expect(roe !== undefined && isOfThePress(reading, roe)).toBe(true);
    expect(roe !== undefined && hasNoVoice(reading, roe, true)).toBe(false);
  });
});
