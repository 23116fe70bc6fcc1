import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { verbatim } from "./verbatim";

/** The last sentence of a text as a question would show it. */
function shown(text: string): string {
  const reading = readingOf(annotate(cutText({ text, published: { year: 2025, month: 3, day: 13 } })));
  const last = reading.annotated.document.sentences.at(-1);
  if (last === undefined) throw new Error("the text has a sentence");
  return verbatim(reading, last, [], new Set()).text;
}

test.each([
  ["Osterby also has a harbour.", "Osterby has a harbour."],
  ["The council also voted for a ferry.", "The council voted for a ferry."],
  ["However, the council voted for a ferry.", "the council voted for a ferry."],
  ["In addition, Osterby has a harbour.", "Osterby has a harbour."],
  ["Specifically, Osterby has a harbour.", "Osterby has a harbour."],
  // A name in full, once.
  [
    "Ole Berg Jr., a grocer, came. It rained on Ole Berg Jr. and left.",
    "It rained on Ole Berg Jr. and left.",
  ],
  ["The harbour closed. The town met Pope Honorius there.", "The town met Pope Honorius there."],
  ["Pope Honorius came. The town met Honorius there.", "The town met Pope Honorius there."],
  ["It rained. The town met Chancellor Merkel there.", "The town met Chancellor Angela Merkel there."],
  // Of two who bear a name.
  ["Ole Berg came. The town met the elder Berg there.", "The town met the elder Berg there."],
  ["Ole Kim came with Kim Sun-ho. The town met Kim there.", "The town met Kim there."],
  // Codes of an agency.
  ["Shares of Norwick Motors NWK.N rose.", "Shares of Norwick Motors rose."],
  // What a headline calls by an abbreviation is another thing.
  ["Ole Berg TV came. The town met Ole Berg there.", "The town met Ole Berg there."],
  // A name inside a word is a part of it.
  ["Ole Berg came. The town joined the anti-Berg camp.", "The town joined the anti-Berg camp."],
  ["Ole Berg came. The town built a Berg-style harbour.", "The town built a Berg-style harbour."],
  ["Ole Berg came. The town met the Berg court.", "The town met the Berg court."],
  ["Ole Berg came. The town met the Berg campaign.", "The town met the Ole Berg campaign."],
  // One kind of apostrophe, whatever the article has.
  ["Ole O'Dell came. The town's mayor met O'Dell there.", "The town’s mayor met Ole O’Dell there."],
  ["Ole O’Dell came. The town's mayor met O'Dell there.", "The town’s mayor met Ole O’Dell there."],
  // These belong to what is stated.
  [
    "Osterby not only has a harbour but also has a ferry.",
    "Osterby not only has a harbour but also has a ferry.",
  ],
  ["Osterby, also known as Oster, has a harbour.", "Osterby, also known as Oster, has a harbour."],
  ["However small, Osterby has a harbour.", "However small, Osterby has a harbour."],
  // A body's name keeps the article of what stood for it, a firm's has none.
  [
    "Osterby Harbour Party chairman Ole Berg smiled. The party wants a ferry.",
    "The Osterby Harbour Party wants a ferry.",
  ],
  ["Norwick Motors Inc. met. Shares of the company rose.", "Shares of Norwick Motors Inc rose."],
  ["“Osterby also has a harbour,” said Mara Velt.", "“Osterby also has a harbour,” said Mara Velt."],
])("%s", (text, expected) => {
  expect(shown(text)).toBe(expected);
});
