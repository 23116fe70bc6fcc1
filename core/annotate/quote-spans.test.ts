import { expect, test } from "vitest";
import { read } from "./testing-read";

/** The quoted words of a text, with "…" behind those that the next paragraph goes on with. */
const quoted = (text: string): readonly string[] =>
  read(text).quoteSpans.map(
    ({ content, continues }) => `${text.slice(content.start, content.end)}${continues ? "…" : ""}`,
  );

test.each([
  [
    "over two paragraphs",
    "“We wait for the boat.\n\n“Then we sail,” Orla Penn said.",
    ["We wait for the boat.…", "Then we sail,"],
  ],
  ["cut off at the end of the text", "Orla Penn spoke: “We wait for", ["We wait for"]],
  // The mark was forgotten: nobody knows where the words end.
  [
    "the next paragraph has another mark",
    "“We wait for the boat.\n\n‘Then we sail,’ Orla Penn said.",
    ["Then we sail,"],
  ],
  ["the next paragraph quotes further on", "“We wait for the boat.\n\nPenn said: “We sail.”", ["We sail."]],
  // Paragraphs were joined: the mark in the middle opens the second.
  [
    "two paragraphs in one",
    'Penn said: "We wait for the boat. "Mara Velt is a good captain." The pilot left.',
    ["We wait for the boat.", "Mara Velt is a good captain."],
  ],
  [
    "three paragraphs in one",
    'Penn said: "We wait. "Then we sail. "Velt is ready." The pilot left.',
    ["We wait.", "Then we sail.", "Velt is ready."],
  ],
  [
    "two paragraphs in one, curly",
    "Penn said: “We wait. “Velt is ready.” The pilot left.",
    ["We wait.", "Velt is ready."],
  ],
  // Only the blank is misplaced.
  ["a blank before a closing mark", '"We wait for the boat, "Penn said.', ["We wait for the boat, "]],
  [
    "a blank before a closing mark, and more",
    '"We wait for the boat, "he said. "Then we sail."',
    ["We wait for the boat, ", "Then we sail."],
  ],
  [
    "marks within marks",
    'He wrote: "The sign says "No boats" and that is it."',
    ["The sign says", "No boats"],
  ],
  ["the next paragraph quotes nobody", "“We wait for the boat.\n\nOrla Penn left.", []],
])("%s", (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});
