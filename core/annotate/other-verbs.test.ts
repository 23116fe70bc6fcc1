import { describe, expect, test } from "vitest";
import { speech } from "./testing-read";

// Words whose sentence has a second verb, of somebody else: each table has lines in which that one does speak.

const cast = "Osterby Mayor Mara Velt met harbour director Harlan Roe and Tilda Brand on Monday.\n\n";
/** Who is shown for the words that end with "the pier is old". */
const speakerOf = (text: string): string[] =>
  speech(cast + text, ["direct", "mixed"])
    .filter((line) => /the pier is old\W*$/iu.test(line))
    .map((line) => line.replace(/:.*/u, ""));

type Row = readonly [text: string, expected: string];
const table = (name: string, rows: readonly Row[]): void => {
  describe(name, () => {
    test.each(rows)("%s", (text, expected) => {
      expect(speakerOf(text)).toEqual([expected]);
    });
  });
};

table("what “who” tells of the speaker takes the floor from nobody", [
  [
    "“We wait,” said Harlan Roe, who sent a letter to Velt criticising the fares. “And the pier is old.”",
    "B Harlan Roe",
  ],
  [
    "“We wait,” said Harlan Roe, a former adviser, who has offered advice to Brand. “And the pier is old.”",
    "B Harlan Roe",
  ],
  // A sentence of another stands between.
  [
    "“We wait,” said Harlan Roe, who has a boat. Velt said it was late. “And the pier is old.”",
    "B Mara Velt",
  ],
]);

table("a clause inside a report has a verb of its own", [
  ["Roe said that when Velt railed against banks, “the pier is old.”", "B Harlan Roe"],
  ["Roe said if Velt complains again, “the pier is old.”", "B Harlan Roe"],
  // Nothing opens a clause, or it is over.
  ["Roe said that Velt had warned of it, “the pier is old.”", "B Mara Velt"],
  ["Roe said it was late when he came, and Velt added, “the pier is old.”", "A Mara Velt"],
]);

table("who is told of behind “with” says what is joined to it", [
  [
    "The pilots chimed in, with Roe calling the bridge a waste and asking, “Why? Because the pier is old.”",
    "A Harlan Roe",
  ],
  [
    "Velt was quick to answer, with Harlan Roe tweeting of a disaster and adding, “The pier is old.”",
    "A Harlan Roe",
  ],
  // "With" somebody who does nothing.
  ["Velt left with Roe and Brand, saying, “The pier is old.”", "A Mara Velt"],
]);

table("what “who” tells of somebody goes on behind “and”", [
  ["Velt said she was met by a pilot who took her arm and said, “The pier is old.”", "C Mara Velt"],
  ["Velt was met by Harlan Roe, who took her arm and said, “The pier is old.”", "A Harlan Roe"],
  // The clause with "who" is over.
  ["Velt, who had met a pilot, rose and said, “The pier is old.”", "A Mara Velt"],
  ["Velt met a pilot who took her arm, and said, “The pier is old.”", "A Mara Velt"],
]);

table("words between two dashes hang on what stands in front", [
  [
    "Although Velt lamented his gaffes - “does he not see that the pier is old?” - Brand said it was late.",
    "B Mara Velt",
  ],
  [
    "Many pilots spoke, including Harlan Roe -- “It is late and the pier is old” -- and Brand.",
    "B Harlan Roe",
  ],
  // One dash, or a verb between two.
  ["“It is late, and the pier is old” – Harlan Roe said.", "A Harlan Roe"],
  ["“It is late” – Harlan Roe said – “and the pier is old.”", "A Harlan Roe"],
]);
