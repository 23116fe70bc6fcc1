import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { draftsOf } from "../draft-set";
import { readingOf } from "../reading";
import { faultIn } from "./screens";

/*
 * A word of the headline shows what the story is about, so that fewer words beside it are enough.
 */

const story = `Council split over ferry fares

Osterby Mayor Mara Velt, harbour director Harlan Roe and Tilda Brand, the chair of the Osterby School Board, met Jonas Ekdal, the editor of the Osterby Courier, on Monday. They spoke of the fares and the rents of the islands.

“The ferry of Osterby will bring work to every family of the islands,” Roe said. “The ferry of Osterby is good news for the islands,” said Brand. “Nobody asked the Osterby Courier about rents, and the ferry needs its readers,” said Ekdal.

The council votes on the fares on Friday. The rents of the islands rose in May. The ferry sails at eight.`;

const stems = (more: string): string => {
  const reading = readingOf(
    annotate(cutText({ text: `${story}\n\n${more}`, published: { year: 2025, month: 5, day: 8 } })),
  );
  return draftsOf(reading)
    .filter(({ item }) => item.kind.startsWith("who-said") && faultIn(item, reading) === null)
    .map(({ item }) => item.stem)
    .join("\n");
};

test.each([
  ["“I think rising fares are a poison,” Velt said.", "rising fares are a poison"],
  ["Velt said that the ferry fares were poison.", "the ferry fares were poison"],
])("asked: %s", (more, words) => {
  expect(stems(more)).toContain(words);
});

test.each([
  [
    "a thing of the story that the headline leaves out",
    "“I think rising rents are a poison,” Velt said.",
    "rising rents",
  ],
  ["a passing remark", "“I think rising waters are a poison,” Velt said.", "waters"],
  ["too short", "“Fares are poison,” Velt said.", "Fares"],
  ["nothing but the thing", "Velt said that the fares would stay.", "fares would stay"],
])("not asked: %s", (_, more, words) => {
  expect(stems(more)).not.toContain(words);
});
