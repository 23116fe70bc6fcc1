import { parse } from "yaml";
import { z } from "zod";
import type { GoldArticle, GoldQuantity, GoldQuote, GoldTime, GoldTrap } from "./gold-form";

const FrontMatter = z.strictObject({
  published: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** What kind of article it is, for people: "wire story". */
  manner: z.string().min(1),
  /** A short key for each speaker, and the name a reader should be shown. */
  speakers: z.record(z.string(), z.string().min(1)).optional(),
});

type Annotation = {
  readonly kind: string;
  readonly words: readonly string[];
  readonly start: number;
  end: number;
};

type Cut = { readonly start: number; end: number; readonly mark: string };

/** The text without its marks, and what the marks said, in the order in which they open. */
type Stripped = {
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly sentences: readonly Cut[];
  readonly blocks: readonly Cut[];
};

const quoteKinds = new Map([
  ["d", "direct"],
  ["x", "mixed"],
  ["i", "indirect"],
]);

/** Takes "{kind words|text}" out of a line, nested to any depth; one that is still open goes on in the next line. */
function strip(body: string, fail: (why: string) => never): Stripped {
  let text = "";
  const annotations: Annotation[] = [];
  const open: Annotation[] = [];
  const sentences: Cut[] = [];
  const blocks: Cut[] = [];

  const addLine = (line: string): void => {
    let at = 0;
    while (at < line.length) {
      const char = line[at] ?? "";
      if (char === "{") {
        const bar = line.indexOf("|", at);
        if (bar < 0) fail(`a mark without "|": ${line.slice(at, at + 40)}`);
        const [kind = "", ...words] = line.slice(at + 1, bar).split(" ");
        const annotation = { kind, words, start: text.length, end: text.length };
        annotations.push(annotation);
        open.push(annotation);
        at = bar + 1;
      } else if (char === "}") {
        const annotation = open.pop() ?? fail(`"}" closes nothing: ${line.slice(0, at + 1)}`);
        annotation.end = text.length;
        at += 1;
      } else {
        text += char;
        at += 1;
      }
    }
  };

  for (const paragraph of body.trim().split(/\n{2,}/)) {
    const lines = paragraph.split("\n");
    const head = /^@(\S.*)$/.exec(lines[0] ?? "");
    if (head !== null) lines.shift();
    // A dateline shares its line with the sentence behind it.
    const isBesideDateline = blocks.at(-1)?.mark.split(" ")[0] === "dateline";
    if (text !== "") text += isBesideDateline ? " " : "\n\n";
    const block = { start: text.length, end: 0, mark: head?.[1] ?? "body" };
    for (const [number, line] of lines.entries()) {
      if (number > 0) text += " ";
      const tagged = /^§(\S+) (.*)$/.exec(line);
      const sentence = { start: text.length, end: 0, mark: tagged?.[1] ?? "" };
      addLine(tagged?.[2] ?? line);
      sentence.end = text.length;
      if (block.mark.split(" ")[0] === "body") sentences.push(sentence);
    }
    block.end = text.length;
    blocks.push(block);
  }
  const [left] = open;
  if (left !== undefined) fail(`a mark is not closed: {${[left.kind, ...left.words].join(" ")}|`);
  return { text, annotations, sentences, blocks };
}

/** "3,24" → the phenomena 3 and 24; "" or nothing → none. */
const phenomenaOf = (word: string | undefined): { phenomena?: number[] } =>
  word === undefined || word === "" ? {} : { phenomena: word.split(",").map(Number) };

/** Units that public sets call by another name; both are right. */
const otherUnits: ReadonlyMap<string, string> = new Map([
  ["percent", "percentage"],
  ["us-dollar", "dollar"],
  ["pound-sterling", "pound sterling"],
  ["rupee", "indian rupee"],
  ["year", "year of age"],
  ["person", "people"],
]);

const layers = ["quotes", "times", "figures"] as const satisfies readonly GoldTrap["layer"][];

/**
 * Reads an article with inline marks, as content/gold/README.md describes them. Throws an error that names the file and
 * what is wrong with it.
 */
export function readMarkup(name: string, file: string): GoldArticle & { readonly manner: string } {
  const fail = (why: string): never => {
    throw new Error(`${name}: ${why}`);
  };
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file);
  if (parts === null) return fail('there is no front matter between two lines "---".');
  const matter = FrontMatter.safeParse(parse(parts[1] ?? ""));
  if (!matter.success) return fail(z.prettifyError(matter.error));
  const { published, manner, speakers = {} } = matter.data;
  const { text, annotations, sentences, blocks } = strip(parts[2] ?? "", fail);
  const wordsOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  const mentions = new Map<string, { start: number; end: number; text: string }>();
  for (const { kind, words, start, end } of annotations) {
    if (kind !== "m") continue;
    const [label = ""] = words;
    if (mentions.has(label)) fail(`two mentions are called ${label}.`);
    mentions.set(label, { start, end, text: wordsOf({ start, end }) });
  }

  const speakerOf = (label: string, key: string): GoldQuote["speaker"] => {
    if (label === "-" && key === "-") return null;
    const mention = mentions.get(label) ?? fail(`no mention is called ${label}.`);
    const shown = speakers[key] ?? fail(`no speaker is called ${key}.`);
    return { start: mention.start, end: mention.end, text: shown, mention };
  };

  const quotes: GoldQuote[] = [];
  const times: GoldTime[] = [];
  const quantities: GoldQuantity[] = [];
  const traps: GoldTrap[] = [];
  for (const { kind, words, start, end } of annotations) {
    const [first = "", second = "", third = "", fourth] = words;
    const quoteKind = quoteKinds.get(kind);
    if (quoteKind !== undefined)
      quotes.push({
        start,
        end,
        kind: quoteKind,
        speaker: speakerOf(first, second),
        ...phenomenaOf(third),
      });
    else if (kind === "t") times.push({ start, end, type: first, value: second, ...phenomenaOf(third) });
    else if (kind === "f") {
      const value = Number(first);
      const [unit = "", ...also] = second === "-" ? [""] : second.replaceAll("_", " ").split("/");
      const other = otherUnits.get(unit);
      quantities.push({
        start,
        end,
        value: Number.isNaN(value) ? first : value,
        unit,
        ...(other === undefined ? {} : { normalized_unit: other }),
        ...(also.length === 0 ? {} : { also }),
        change: third,
        ...phenomenaOf(fourth),
      });
    } else if (kind === "no") {
      const layer = layers.find((one) => one === first) ?? fail(`no layer is called ${first}.`);
      traps.push({ start, end, layer, ...phenomenaOf(second) });
    } else if (kind !== "m") fail(`no mark is called ${kind}.`);
  }
  return {
    id: name,
    manner,
    docdate: published,
    text,
    quotes,
    times,
    quantities,
    traps,
    sentences: sentences.map(({ start, end, mark }) => ({ start, end, ...phenomenaOf(mark) })),
    blocks: blocks.map(({ start, end, mark }) => {
      const [kind = "body", tags] = mark.split(" ");
      return { start, end, kind, ...phenomenaOf(tags) };
    }),
  };
}
