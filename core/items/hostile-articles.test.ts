import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import { draftSet } from "./draft-set";
import { screenSet } from "./screens/screen-set";

/*
 * Texts that nobody wrote for readers. Whatever is put into an article, every span lies in it, what is asked is proved by
 * words that stand where they are said to stand, and nothing that a page or a program left in the text is shown.
 */

const story = `Osterby Mayor Mara Velt opened the new ferry station of Osterby on Monday with harbour director Harlan Roe.

“The ferry plan will bring work to every family of the islands,” Roe said. Tilda Brand, the chair of the Osterby School Board, said that the school board would open a class on the new ferry.

The Osterby Port Authority has bought 12 boats for $3.5 million since January, Jonas Ekdal wrote in the Osterby Courier.`;

const behind = (words: string): string => `${story}\n\n${words}`;
const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n\n");
const first = ["Ada", "Bela", "Cora", "Dana", "Elsa", "Gita", "Hana", "Ivar", "Jana", "Kaja"];
const last = ["Abel", "Birk", "Carl", "Dahl", "Falk", "Grau", "Holt", "Juhl", "Krog", "Lind"];
const person = (at: number): string =>
  `${first[at % 10] ?? ""} ${last[Math.floor(at / 10) % 10] ?? ""}${at < 100 ? "" : "sen"}`;

const texts: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["one word without an end", behind("a".repeat(100_000))],
  ["one line without an end", `Mara Velt said that ${"the plan would work, and that ".repeat(100)}it sails.`],
  ["a thousand quotation marks that open", behind("“The plan ".repeat(1_000))],
  ["a thousand that close", behind("plan” ".repeat(1_000))],
  ["a thousand that do neither", behind('" '.repeat(1_000))],
  ["quotations in quotations", behind(`${"“‘".repeat(200)}The plan will work${"’”".repeat(200)} Velt said.`)],
  ["brackets in brackets", behind(`${"(".repeat(500)}x${")".repeat(500)}${"[Velt ".repeat(200)}`)],
  ["marks of direction", story.replaceAll(" ", " \u202e").replaceAll("e", "e\u200f")],
  ["breaks inside words", story.replaceAll("Roe", "R\u200boe").replaceAll("ferry", "fer\u00adry")],
  ["accents without an end", story.replaceAll("a", `a${"\u0301".repeat(20)}`)],
  ["halves of signs and nulls", `${story.replace("Roe", "R\u0000oe")}${"\ud800 \udc00".repeat(100)}`],
  ["a script", story.replace("Roe said", "<script>alert(1)</script> Roe said")],
  ["mark-up", behind("“<b>The ferry plan</b> is &amp; will be &lt;good&gt; for Osterby,” Velt said.")],
  ["a template", behind("“{{7*7}} ${process.exit()} the ferry plan of Osterby is good,” Velt said.")],
  [
    "names of a program",
    behind("“The __proto__ of Osterby will sail to the islands,” said Hasown Constructor."),
  ],
  [
    "a gap of its own",
    behind("“The ______ plan of Osterby is the best plan of all the islands,” Velt said."),
  ],
  ["pictures for words", `${story.replaceAll(" ", " 🚢 ")}${"👩‍👩‍👧‍👦".repeat(200)}`],
  ["capitals alone", story.toUpperCase()],
  ["no marks at all", story.replaceAll(/[^\p{L}\p{N}\s]/gu, "").repeat(3)],
  ["no blanks at all", story.replaceAll(/\s/gu, "").repeat(3)],
  [
    "two hundred people",
    behind(
      lines(
        200,
        (at) =>
          `“The plan number ${String(at)} will bring boats,” said ${person(at)}, a captain of the islands.`,
      ),
    ),
  ],
  [
    "the same words from everybody",
    behind(
      lines(
        60,
        (at) => `“The ferry plan will bring work to every family of the islands,” said ${person(at)}.`,
      ),
    ),
  ],
  [
    "one date after another",
    behind(`The boats sailed on ${"3 May to ".repeat(100)}${"2020-01-".repeat(100)}.`),
  ],
  ["one number after another", behind(`The boats cost ${"$2 million, 12 34,56.78 %, ".repeat(60)}in all.`)],
  ["initials without a name", behind(`${"A. ".repeat(400)}${"Mr. ".repeat(200)}U.S.`)],
  ["a position in a position", behind(`${"director of the ".repeat(200)}board Mara Velt spoke.`)],
  [
    "another language in between",
    behind(
      "Die Bürgermeisterin sagte: „Der Fährplan bringt Arbeit.“ 奥斯特比市长说：“计划很好。” قال رو: «الخطة جيدة».",
    ),
  ],
];

test.each(texts)("%s", (_, text) => {
  const annotated = annotate(cutText({ text, published: { year: 2025, month: 5, day: 8 } }));
  const { document, mentions, quoteSpans, quantities, times } = annotated;
  for (const { start, end } of [
    ...document.blocks,
    ...document.sentences,
    ...document.tokens,
    ...mentions,
    ...quoteSpans,
    ...quantities,
    ...times,
  ])
    expect(0 <= start && start < end && end <= text.length).toBe(true);

  const { items } = draftSet(annotated, { seed: 1, size: 12 });
  for (const { evidence } of items)
    for (const piece of evidence) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
  expect(screenSet(items, annotated)).toEqual([]);
  const shown = items
    .flatMap(({ stem, options }) => [stem, ...options.map((option) => option.text)])
    .join("\n");
  expect(shown).not.toMatch(/[<>{}\u00ad\u200b-\u200f\u202a-\u202e]|&\w+;|alert|process/u);
});

test("what stands beside it does not change what is asked of a sound story", () => {
  const asked = (text: string) =>
    draftSet(annotate(cutText({ text, published: { year: 2025, month: 5, day: 8 } })), { seed: 1, size: 12 })
      .items.map(({ stem, key }) => `${stem} ${key}`)
      .sort();
  const alone = asked(story);
  expect(alone.length).toBeGreaterThan(2);
  expect(asked(behind("a".repeat(5_000)))).toEqual(alone);
  expect(asked(behind("( [ { < ".repeat(200)))).toEqual(alone);
});
