import { describe, expect, test } from "vitest";
import { read } from "../../annotate/testing-read";
import { readingOf } from "../reading";
import { subjectMeant } from "./subject-meant";

/** What the last sentence of a text is made to begin with; null where nobody surely is meant. */
function begun(text: string): string | null {
  const reading = readingOf(read(text, "2025-05-08"));
  const last = reading.annotated.document.sentences.at(-1);
  if (last === undefined) return null;
  return subjectMeant(reading, last)?.edit.with ?? null;
}

describe("whoever the sentence before is about", () => {
  test.each([
    ["Norwick Motors Inc. will close its plant. It employs 400 workers in Velland.", "Norwick Motors Inc"],
    ["Norwick Motors Inc. will close its plant. Its sales fell 4 percent in 2024.", "Norwick Motors Inc’s"],
    ["Norwick Motors Inc. will close its plant. In 2024, it lost $4 million.", "Norwick Motors Inc"],
    ["Mara Velt spoke in Osterby. She has raised $40,000 for the ferry.", "Mara Velt"],
    ["Mara Velt spoke in Osterby with Harlan Roe. Her campaign has raised $40,000.", "Mara Velt’s"],
    ["Mara Velt spoke in Osterby. She is the mayor. She has raised $40,000.", "Mara Velt"],
  ])("%s", (text, name) => {
    expect(begun(text)).toBe(name);
  });
});

describe("nobody surely", () => {
  test.each([
    ["two bodies", "Norwick Motors Inc. sued Marlow Holdings Ltd. in May. It employs 400 workers."],
    ["what a body makes", "Norwick Motors Inc. showed a new ferry. It sold 400 times in a week."],
    ["nothing is meant", "Norwick Motors Inc. will close its plant. It takes 40 votes to stop that."],
    ["two women", "Mara Velt spoke with Ana Ruiz in Osterby. She has raised $40,000."],
    ["a name that owns the subject", "Norwick Motors’ plant will close. It employs 400 workers."],
    ["the name stands further on", "A strike hit Norwick Motors Inc. in May. It lost 400 workers."],
    [
      "one of two who bear the name",
      "Mara Velt spoke in Osterby. The elder Velt gave it a pier. She has raised $40,000.",
    ],
    ["of another gender", "Mara Velt spoke in Osterby. He has raised $40,000."],
    ["the beginning of the story", "It employs 400 workers in Velland."],
  ])("%s", (_, text) => {
    expect(begun(text)).toBeNull();
  });
});
