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
  ["the next paragraph quotes nobody", "“We wait for the boat.\n\nOrla Penn left.", []],
])("%s", (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});
