import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read, speakerOf, speech } from "./testing-read";

/** Introduces the people of the examples, so that surnames link. */
const cast = "Finance Minister Tomas Reyes met Zelda Quorn, the mayor of Porto, on Monday.\n\n";
const quoted = (text: string): string[] => speech(cast + text, ["direct", "mixed"]);
const reported = (text: string): string[] => speech(cast + text, ["indirect"]);

describe("quotations", () => {
  test.each([
    ["A1", "“We will build it,” Reyes said.", ["A Tomas Reyes: We will build it,"]],
    [
      "A1 with an apposition",
      "“We will build it,” Amir Faye, a builder, said.",
      ["A Amir Faye: We will build it,"],
    ],
    ["A1 with adverbs", "“We will build it,” Reyes has also said.", ["A Tomas Reyes: We will build it,"]],
    ["A2", "“We will build it,” said Reyes.", ["A Tomas Reyes: We will build it,"]],
    [
      "A2 with the name behind a role",
      "“We will build it,” said the harbour master, Amir Faye.",
      ["A Amir Faye: We will build it,"],
    ],
    [
      "A2 with two speakers",
      "“We will build it,” said Reyes and Quorn.",
      ["A Tomas Reyes+Zelda Quorn: We will build it,"],
    ],
    ["A3", "Reyes said: “We will build it.”", ["A Tomas Reyes: We will build it."]],
    ["A3 with an addressee", "Reyes told Reuters, “We will build it.”", ["A Tomas Reyes: We will build it."]],
    ["A3 after that", "Reyes said that “we will build it soon.”", ["A Tomas Reyes: we will build it soon."]],
    ["A4", "“We will build it,” according to Reyes.", ["A Tomas Reyes: We will build it,"]],
    [
      "A4 with an office in front",
      "“We will build it,” according to its head, Sandra Dole.",
      ["A Sandra Dole: We will build it,"],
    ],
    [
      "A5",
      "“We will build it,” Reyes said, “and you will pay for it.”",
      ["A Tomas Reyes: We will build it, … and you will pay for it."],
    ],
    [
      "B1",
      "“We will build it,” Reyes said. “You will pay for it.”",
      ["A Tomas Reyes: We will build it,", "B Tomas Reyes: You will pay for it."],
    ],
    ["B3", "Quorn laughed. “We will build it,” she said.", ["B Zelda Quorn: We will build it,"]],
    ["B4", "Reyes called the plan “a disaster.”", ["B Tomas Reyes: a disaster."]],
    ["B4", "Reyes has referred to Quorn as his “best friend.”", ["B Tomas Reyes: best friend."]],
    ["B4 passive", "The plan was described by Quorn as “a disaster.”", ["B Zelda Quorn: a disaster."]],
    [
      "the two",
      "Reyes met Quorn. The two said that “we will build it together.”",
      ["B Tomas Reyes+Zelda Quorn: we will build it together."],
    ],
    [
      "somebody unnamed",
      "“We will build it,” said a spokesman for the port.",
      ["A ?a spokesman for the port: We will build it,"],
    ],
    [
      "a single mark",
      "‘We will build it,’ Reyes said. ‘It’s time.’",
      ["A Tomas Reyes: We will build it,", "B Tomas Reyes: It’s time."],
    ],
    [
      "a participle",
      "Reyes greeted Quorn’s guests, saying “we will build it soon.”",
      ["A Tomas Reyes: we will build it soon."],
    ],
    ["a question", "“Will it hold?” asked Quorn.", ["A Zelda Quorn: Will it hold?"]],
  ])("%s: %s", (_sieve, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test("speech that goes on in the next paragraph is one attribution", () => {
    expect(quoted("“We will build it,” Reyes said. “It is time.\n\n“You will pay for it.”")).toEqual([
      "A Tomas Reyes: We will build it,",
      "B Tomas Reyes: It is time. … You will pay for it.",
    ]);
  });

  test("a paragraph that is one quotation goes on with the only speaker of the one before", () => {
    expect(quoted("“We will build it,” Reyes said.\n\n“You will pay for it.”").at(-1)).toBe(
      "B Tomas Reyes: You will pay for it.",
    );
    const two = quoted("“We will build it,” Reyes said. “Never,” Quorn said.\n\n“You will pay for it.”").at(
      -1,
    );
    expect(two?.startsWith("C ") ?? true).toBe(true);
  });

  test.each([
    ["a title", "Reyes wrote a book called “The Long Bridge” in May."],
    ["scare marks", "The so-called “bridge” is a plank."],
    ["a refusal", "Reyes did not say whether “the plan” will go on."],
  ])("no surely attributed speech in %s: %s", (_what, text) => {
    expect(quoted(text).filter((line) => !line.startsWith("C "))).toEqual([]);
  });

  test("two people fit the pronoun: shown, but never sure", () => {
    const text = "Finance Minister Tomas Reyes met Amir Faye, the mayor.\n\n“We will build it,” he said.";
    expect(speech(text, ["direct"]).every((line) => line.startsWith("C "))).toBe(true);
  });
});

describe("reported speech", () => {
  test.each([
    ["Reyes said on Tuesday that the bridge will open.", ["A Tomas Reyes: the bridge will open"]],
    ["Reyes said the bridge will open.", ["A Tomas Reyes: the bridge will open"]],
    ["Reyes said fourth-quarter sales will rise.", ["A Tomas Reyes: fourth-quarter sales will rise"]],
    ["Reyes said late Monday sales will rise.", ["A Tomas Reyes: sales will rise"]],
    ["According to a survey by Quorn, Harbour Watch and Reyes sales have been good.", []],
    ["The bridge will open soon, Reyes said.", ["A Tomas Reyes: The bridge will open soon"]],
    ["The bridge, Reyes said, will open soon.", ["A Tomas Reyes: The bridge … will open soon"]],
    ["Quorn told Reuters last month that the bridge is safe.", ["A Zelda Quorn: the bridge is safe"]],
    [
      "Reyes issued a strong warning to Porto that a bridge – a thing of steel – would rust.",
      ["A Tomas Reyes: a bridge … would rust"],
    ],
    ["Quorn greeted Reyes’s plan, saying Porto is ready to pay.", ["A Zelda Quorn: Porto is ready to pay"]],
    [
      "Porto has sold 13 boats, according to Reuters, compared to 16 boats in 2021.",
      ["A Reuters: Porto has sold 13 boats … compared to 16 boats in 2021"],
    ],
    ["According to Quorn, the bridge is safe.", ["A Zelda Quorn: the bridge is safe"]],
    [
      "The bridge is safe, but it has cost too much, according to Quorn, in a dry year.",
      ["A Zelda Quorn: it has cost too much … in a dry year"],
    ],
    [
      "The bridge is safe, but it has cost too much, according to Quorn.",
      ["A Zelda Quorn: The bridge is safe, but it has cost too much"],
    ],
    ["The bridge is safe, according to engineers in Porto in a year that, according to Quorn, is dry.", []],
    [
      "While the sun shone, the Portuguese finance ministry said Reyes and Quorn also swam.",
      ["A the Portuguese finance ministry: Reyes and Quorn also swam"],
    ],
    [
      "A spokesman for the port said that the bridge is safe.",
      ["A ?A spokesman for the port: the bridge is safe"],
    ],
    ["Reyes said the bridge is safe, according to the BBC.", ["A Tomas Reyes: the bridge is safe"]],
    // Nothing is reported.
    ["Reyes did not say whether the bridge is safe.", []],
    ["Reyes admitted making mistakes.", []],
    ["Reyes added her seventh goal, and Olsen saved 27 shots.", []],
    ["Reyes added a goal as the boats beat the sharks.", []],
    ["Reyes admitted fraud and will testify in May.", []],
    ["Reyes refused to say that the bridge is safe.", []],
    ["Reyes was told that the bridge is safe.", []],
    ["The report by Reyes was long.", []],
    ["Reyes will say that the bridge is safe.", []],
    ["Reyes read a statement and his claims were many.", []],
  ])("%s", (text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  test("an inverted verb without a quotation before it is not read: “said Reyes” belongs to the ministry", () => {
    expect(reported("The Portuguese finance ministry said Reyes also swam.")).toEqual([
      "A the Portuguese finance ministry: Reyes also swam",
    ]);
  });

  test("a denial and a doubt turn the words round", () => {
    const polarities = (text: string) => read(cast + text).attributions.map(({ polarity }) => polarity);
    expect(polarities("Reyes denied that the bridge is safe.")).toEqual(["denied"]);
    expect(polarities("Reyes claimed that the bridge is safe.")).toEqual(["doubted"]);
    expect(polarities("Reyes said that the bridge is safe.")).toEqual(["affirmed"]);
  });
});

describe("what belongs to a report", () => {
  const text = `${cast}Quorn told the New York Times last month that the bridge is safe.\n\n“It is safe,” Quorn said at the opening of a fair in Porto. “It is new.”`;
  const annotated = read(text);
  const words = (span: { start: number; end: number } | null | undefined): string | null =>
    span === null || span === undefined ? null : text.slice(span.start, span.end);

  test("whom it was said to, when, and by which outlet", () => {
    const [report] = annotated.attributions;
    expect(words(report?.addressee)).toBe("the New York Times");
    expect(words(annotated.times[report?.time ?? -1])).toBe("last month");
    expect(annotated.entities[report?.outlet ?? -1]?.canonical).toBe("The New York Times");
  });

  test("the occasion; and the outlet goes on to what the speaker says next", () => {
    const [, quotation] = annotated.attributions;
    expect(words(quotation?.occasion)).toBe("at the opening of a fair in Porto");
    expect(annotated.entities[quotation?.outlet ?? -1]?.canonical).toBe("The New York Times");
  });

  test.each([
    ["The bridge is safe, according to BBC harbour reporter Ana Odell.", undefined],
    ["“The bridge is safe,” Quorn told BBC harbour reporter Ana Odell.", "BBC"],
    ["“The bridge is safe,” Quorn told the BBC.", "BBC"],
    ["“The bridge is safe,” Quorn told the BBC when Ana Odell left.", "BBC"],
  ])("an outlet that somebody works for is no source: %s", (line, outlet) => {
    const { attributions, entities } = read(cast + line);
    expect(attributions).toHaveLength(1);
    expect(entities[attributions[0]?.outlet ?? -1]?.canonical).toBe(outlet);
  });

  test("an outlet that reports is not the speaker", () => {
    const { attributions, entities } = read(`${cast}“It is safe,” Quorn said, according to AFP.`);
    expect(attributions).toHaveLength(1);
    expect(entities[attributions[0]?.outlet ?? -1]?.canonical).toBe("AFP");
  });
});

describe("laws", () => {
  const names = ["Tomas Reyes", "Zelda Quorn", "Amir Faye", "Mary Odell"] as const;
  const sentences = [
    "We will build the bridge",
    "Nobody has paid for it",
    "It was a long night",
    "You should be proud of it",
  ] as const;
  const paragraph = fc.record({
    name: fc.constantFrom(...names),
    first: fc.constantFrom(...sentences),
    second: fc.constantFrom(...sentences),
    frame: fc.constantFrom(
      (n: string, a: string, b: string) => `“${a},” ${n} said. “${b}.”`,
      (n: string, a: string) => `“${a},” said ${n}.`,
      (n: string, a: string) => `${n} said: “${a}.”`,
      (n: string, a: string, b: string) => `“${a},” ${n} said, “but ${b.toLowerCase()}.”`,
    ),
  });
  const articles = fc.array(paragraph, { minLength: 1, maxLength: 6 });

  test("extraction equals the facts that made the article, with curly and with straight marks (M4, M9)", () => {
    fc.assert(
      fc.property(articles, (paragraphs) => {
        const text = paragraphs
          .map(({ name, first, second, frame }) => frame(name, first, second))
          .join("\n\n");
        const straight = text.replace(/[“”]/gu, '"');
        for (const version of [text, straight]) {
          const annotated = read(version);
          const { blocks, sentences: cutSentences } = annotated.document;
          expect(cutSentences.length).toBeGreaterThanOrEqual(blocks.length);
          annotated.attributions.forEach((attribution, place) => {
            const start = attribution.parts[0]?.start ?? -1;
            const block = blocks.findIndex((candidate) => candidate.start <= start && start < candidate.end);
            expect(speakerOf(annotated, place)).toBe(paragraphs[block]?.name);
          });
          expect(
            new Set(
              annotated.attributions.map(({ parts }) =>
                blocks.findIndex(({ end }) => (parts[0]?.start ?? 0) < end),
              ),
            ).size,
          ).toBe(paragraphs.length);
        }
        expect(read(straight).attributions).toEqual(read(text).attributions);
      }),
      { numRuns: 25 },
    );
  });

  test("every layer keeps to the text and to its order, whatever the text", () => {
    const pieces = fc.constantFrom(
      "“We go,”",
      "Reyes said",
      "said",
      ".",
      ",",
      "\n\n",
      "Mr. Tomas Reyes",
      "according to",
      "the BBC",
      "13 million",
      "last month",
      "on Friday",
      "’",
      "‘no’",
      '"',
      "that",
      "–",
      "and",
      "told",
      "Porto",
      "she",
      "$5bn",
      "(",
      "Advertisement",
    );
    const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(texts, (text) => {
        const annotated = read(text);
        const { mentions, quoteSpans, times, quantities, attributions, entities, document } = annotated;
        for (const list of [mentions, quoteSpans, times, quantities]) {
          let last = 0;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
          }
        }
        for (const mention of mentions) {
          expect(entities[mention.entity]).toBeDefined();
          expect(document.blocks.some(({ start, end }) => start <= mention.start && mention.end <= end)).toBe(
            true,
          );
        }
        for (const { parts } of attributions)
          for (const { start, end } of parts) expect(start < end && end <= text.length).toBe(true);
        expect(read(text)).toEqual(annotated);
      }),
    );
  });
});
