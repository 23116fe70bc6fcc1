import { describe, expect, test } from "vitest";
import { readMarkup } from "./markup";

const article = (body: string) => `---
published: 2026-03-05
manner: wire story
speakers: { holt: Ann Holt, both: Ann Holt and Jo Reed }
---

${body}
`;

const read = (body: string) => readMarkup("ambry", article(body));

const words = (text: string, spans: readonly { start?: number; end?: number }[] | undefined) =>
  (spans ?? []).map(({ start, end }) => text.slice(start, end));

describe("an article with inline marks", () => {
  test("has a dateline on the line of the sentence behind it", () => {
    const { text, blocks, sentences } = read(
      [
        "@headline",
        "Bridge closed",
        "",
        "@dateline 20",
        "AMBRY —",
        "",
        "The bridge is closed.",
        "",
        "It rained.",
      ].join("\n"),
    );
    expect(text).toBe("Bridge closed\n\nAMBRY — The bridge is closed.\n\nIt rained.");
    expect(words(text, blocks)).toEqual(["Bridge closed", "AMBRY —", "The bridge is closed.", "It rained."]);
    expect(words(text, sentences)).toEqual(["The bridge is closed.", "It rained."]);
  });

  test("becomes its text and offsets into it", () => {
    const { text, quotes, times, quantities, traps } = read(
      [
        "{m a|The mayor}, Ann Holt, closed the bridge on {t DATE 2026-03-04 24|Wednesday}.",
        "“{d a holt 3,8|We have {f 12000000 pound-sterling < 21|less than £12m}},” {m b|she} said.",
        "It {no times 24|may} rain “{x b holt|hard}”.",
      ].join("\n"),
    );
    expect(text).toBe(
      "The mayor, Ann Holt, closed the bridge on Wednesday. “We have less than £12m,” she said. It may rain “hard”.",
    );
    expect(quotes).toEqual([
      {
        start: 54,
        end: 76,
        kind: "direct",
        speaker: {
          start: 0,
          end: 9,
          text: "Ann Holt",
          mention: { start: 0, end: 9, text: "The mayor" },
        },
        phenomena: [3, 8],
      },
      expect.objectContaining({ kind: "mixed", speaker: expect.objectContaining({ start: 79 }) as unknown }),
    ]);
    expect(times).toEqual([{ start: 42, end: 51, type: "DATE", value: "2026-03-04", phenomena: [24] }]);
    expect(quantities).toEqual([
      {
        start: 62,
        end: 76,
        value: 12_000_000,
        unit: "pound-sterling",
        normalized_unit: "pound sterling",
        change: "<",
        phenomena: [21],
      },
    ]);
    expect(words(text, traps)).toEqual(["may"]);
  });

  test("has a sentence on each line, a block in each paragraph, and no sentences outside the body", () => {
    const { text, sentences, blocks } = read(
      "@headline\nBridge closed\n\n§2 Mr. Holt spoke.\nHe left.\n\n@caption 20\nHolt in Ambry. A file photo.",
    );
    expect(words(text, sentences)).toEqual(["Mr. Holt spoke.", "He left."]);
    expect(sentences?.[0]?.phenomena).toEqual([2]);
    expect(words(text, blocks)).toEqual([
      "Bridge closed",
      "Mr. Holt spoke. He left.",
      "Holt in Ambry. A file photo.",
    ]);
    expect(blocks?.map(({ kind }) => kind)).toEqual(["headline", "body", "caption"]);
  });

  test("may have a quotation that goes on over sentences", () => {
    const { text, quotes, sentences } = read("“{d a holt|We pay.\nWe always did},” {m a|Holt} said.");
    expect(words(text, quotes)).toEqual(["We pay. We always did"]);
    expect(words(text, sentences)).toEqual(["“We pay.", "We always did,” Holt said."]);
  });

  test.each([
    ["a mark that is not closed", "{m a|Holt said."],
    ["a mark without a bar", "{m a Holt} said."],
    ["a brace that closes nothing", "Holt} said."],
    ["an unknown mark", "{z a|Holt} said."],
    ["an unknown mention", "“{d b holt|Yes},” {m a|Holt} said."],
    ["an unknown speaker", "“{d a reed|Yes},” {m a|Reed} said."],
    ["a mention named twice", "{m a|Holt} and {m a|Reed} said."],
    ["an unknown layer", "{no names|Holt} said."],
  ])("is refused for %s", (_, body) => {
    expect(() => read(body)).toThrow(/^ambry: /);
  });
});
