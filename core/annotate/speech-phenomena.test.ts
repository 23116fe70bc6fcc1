import { describe, expect, test } from "vitest";
import { read, speech } from "./testing-read";

// One table for each phenomenon of speech and its sources. Every table has lines in which nothing sure may be found.

const cast =
  "Finance Minister Tomas Reyes met Zelda Quorn, the mayor of Porto, on Monday.\n\n" +
  "The Harbour Board has paid Amir Faye, a lawyer.\n\n";
const quoted = (text: string): string[] => speech(cast + text, ["direct", "mixed"]);
const reported = (text: string): string[] => speech(cast + text, ["indirect"]);
/** Only what may be asked. */
const sure = (lines: readonly string[]): string[] => lines.filter((line) => !line.startsWith("C "));

type Row = readonly [text: string, expected: readonly string[]];

const table = (name: string, find: (text: string) => string[], rows: readonly Row[]): void => {
  describe(name, () => {
    test.each(rows)("%s", (text, expected) => {
      const found = find(text);
      expect(expected.length === 0 ? sure(found) : found).toEqual(expected);
    });
  });
};

table("2: words in front of a name that say who that is", quoted, [
  ["“We build it,” Reyes campaign manager Mary Odell said.", ["A Mary Odell: We build it,"]],
  ["“We build it,” said Reyes supporter Mary Odell when asked.", ["A Mary Odell: We build it,"]],
  ["“We build it,” the Porto spokesman, Sergei Odell, told Reuters.", ["A Sergei Odell: We build it,"]],
  ["“We build it,” said Reyes’s top aide Mary Odell.", ["A Mary Odell: We build it,"]],
  ["“We build it,” Porto-based Mary Odell said.", ["A Mary Odell: We build it,"]],
  ["“We build it,” former State policy director Mary Odell wrote.", ["A Mary Odell: We build it,"]],
  ["“We build it,” said Representative Mary Israel, a farmer.", ["A Mary Israel: We build it,"]],
  // The name is only the first word of a phrase.
  ["“We build it,” Reyes aides said.", ["B ?Reyes aides: We build it,"]],
]);

table("2: words behind a name that say who that is", quoted, [
  [
    "“We build it,” Mary Odell, legal director for the Harbour Board, said by phone.",
    ["A Mary Odell: We build it,"],
  ],
  ["“We build it,” Quorn, who used to work in the harbour, said.", ["A Zelda Quorn: We build it,"]],
  ["“We build it,” Mr. Faye of the Tide Club said.", ["A Amir Faye: We build it,"]],
  ["“We build it,” Quorn (D) said.", ["A Zelda Quorn: We build it,"]],
  ["“We build it,” Mary Odell Jr., the director of the Tide Club, said.", ["A Mary Odell: We build it,"]],
  ["“We build it,” said Mary Odell, 24, from Porto, who has a boat.", ["A Mary Odell: We build it,"]],
  // The verb belongs to what stands in the insertion.
  ["“We build it,” Quorn, who said so before, left.", []],
]);

table("3 and 4: pronouns and descriptions", quoted, [
  ["Quorn laughed. “We build it,” she said.", ["B Zelda Quorn: We build it,"]],
  ["“We build it,” the mayor said.", ["B Zelda Quorn: We build it,"]],
  ["“We build it,” the conservative said.", ["C ?the conservative: We build it,"]],
  // Two fit, or none: shown with the words of the text, never asked.
  ["Reyes met Faye. “We build it,” he said.", ["C Tomas Reyes: We build it,"]],
  ["It rained.\n\nIt rained on.\n\n“We build it,” he said.", ["C ?he: We build it,"]],
]);

table("5: whom a participle belongs to", quoted, [
  ["Reyes greeted Quorn’s guests, saying: “We build it.”", ["A Tomas Reyes: We build it."]],
  ["Quorn left and Reyes fired the chief, saying: “We build it.”", ["A Tomas Reyes: We build it."]],
  ["Reyes spoke of the blame that Quorn faced, saying: “We build it.”", ["A Tomas Reyes: We build it."]],
  // Blaming somebody for saying something is no report of it.
  ["Reyes blamed the board for saying “we build it soon.”", []],
]);

table("7: what ends with a full stop is over", quoted, [
  ["“We build it.” Reyes said.", ["B Tomas Reyes: We build it."]],
  [
    "Reyes said that “nobody will pay for it.” Quorn said Wednesday she has paid.",
    ["A Tomas Reyes: nobody will pay for it."],
  ],
  [
    "“We build it,” Reyes said. “It is time.” Quorn said the plan has failed.",
    ["A Tomas Reyes: We build it,", "B Tomas Reyes: It is time."],
  ],
  ["Reyes asked, “Will it hold?” Quorn said the plan has failed.", ["A Tomas Reyes: Will it hold?"]],
]);

table("7: the verb that touches the marks comes first", quoted, [
  [
    "While Reyes claimed on Monday that “nobody will pay for it,” a board member said the plan has failed.",
    ["A Tomas Reyes: nobody will pay for it,"],
  ],
  ["Said Reyes, who grew up here: “We build it.”", ["A Tomas Reyes: We build it."]],
  ["Reyes laughed and said, “We build it.”", ["A Tomas Reyes: We build it."]],
]);

table("8: floating, carried and signed quotations", quoted, [
  [
    "“We build it,” Reyes said.\n\n“It is time.”",
    ["A Tomas Reyes: We build it,", "B Tomas Reyes: It is time."],
  ],
  ["“It is time to build it.”\n\n— Zelda Quorn", ["B Zelda Quorn: It is time to build it."]],
  ["Quorn has since apologised for it: “It was my mistake.”", ["B Zelda Quorn: It was my mistake."]],
  // Nobody is known to have said the first: the second is not sure either.
  ["“Up it goes,” one was heard. Quorn laughed. “It is time.”", []],
]);

table("9: marks", quoted, [
  ["‘We build it,’ Reyes said.", ["A Tomas Reyes: We build it,"]],
  ['"We build the drivers\' bridge," Reyes said.', ["A Tomas Reyes: We build the drivers' bridge,"]],
  ["Reyes said in a statement: “We build it. It is", ["B Tomas Reyes: We build it. It is"]],
  ["The pipe is 5' 10\" long, Reyes said.", []],
]);

table("10: titles and marks of doubt", quoted, [
  ["“We build it,” Reyes said on NBC’s “Meet the Town.”", ["A Tomas Reyes: We build it,"]],
  ["In an interview with “Fox and Hounds,” Quorn pointed to Porto.", []],
  ["The so-called “bridge” is a plank.", []],
]);

table("11: passive and calling", quoted, [
  ["The plan was described by Quorn as “a disaster.”", ["B Zelda Quorn: a disaster."]],
  ["Reyes denounced it as “a gift to nobody at all.”", ["B Tomas Reyes: a gift to nobody at all."]],
  ["Reyes was told that “the plan is a disaster.”", []],
]);

table("12: somebody unnamed, and documents", quoted, [
  [
    "“We build it,” said a spokesman for the Harbour Board.",
    ["A ?a spokesman for the Harbour Board: We build it,"],
  ],
  ["“We build it,” one witness said.", ["B ?one witness: We build it,"]],
  ["“It holds,” the board’s report stated.", ["B ?the board’s report: It holds,"]],
]);

table("13: several speakers", quoted, [
  ["“We build it,” Reyes and Quorn said.", ["A Tomas Reyes+Zelda Quorn: We build it,"]],
  ["“We build it,” said Tomas Reyes and Quorn of Porto.", ["A Tomas Reyes+Zelda Quorn: We build it,"]],
]);
table("13: several speakers, reported", reported, [
  [
    "Quorn and the Harbour Board have said that the bridge is safe.",
    ["A Zelda Quorn+the Harbour Board: the bridge is safe"],
  ],
  ["Reyes and Quorn both said the bridge is safe.", ["A Tomas Reyes+Zelda Quorn: the bridge is safe"]],
  ["After talks in Porto Reyes said the bridge is safe.", ["A Tomas Reyes: the bridge is safe"]],
]);

table("19: words handed out before they are said", quoted, [
  ["“We build it,” Reyes will say.", ["C Tomas Reyes: We build it,"]],
  ["Reyes refused to say “we build it now.”", []],
]);

test("19: a denial turns words round only where they are part of it", () => {
  const polarities = (text: string) => read(cast + text).attributions.map(({ polarity }) => polarity);
  expect(polarities("Reyes denied that “the plan is dead and gone.”")).toEqual(["denied"]);
  expect(polarities("Reyes denied it: “I was never there.”")).toEqual(["affirmed"]);
  expect(polarities("“I was never there,” Reyes said.")).toEqual(["affirmed"]);
});
