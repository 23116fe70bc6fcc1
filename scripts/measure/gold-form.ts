import { readFileSync } from "node:fs";
import { z } from "zod";

const span = { start: z.int().min(0), end: z.int().min(0) };

const mention = z.object({ ...span, text: z.string() });

/**
 * Who speaks. In our own gold and in what the engine says, `text` is the name a reader is shown and `mention` the words
 * beside the quotation. In public sets `text` is those words, and `resolved` the name, where the annotators gave one.
 */
const Speaker = z.object({
  ...span,
  text: z.string(),
  mention: mention.optional(),
  type: z.string().nullish(),
  head: z.string().nullish(),
  resolved: z.string().nullish(),
});

/** The numbers of the phenomena of content/gold/README.md that an annotation is an instance of. */
const phenomena = z.array(z.int().min(1)).optional();

const Quote = z.object({
  ...span,
  kind: z.string().optional(),
  speaker: Speaker.nullish(),
  tier: z.string().optional(),
  parts: z.array(z.object(span)).optional(),
  phenomena,
});

const Time = z.object({
  ...span,
  type: z.string().optional(),
  value: z.string().nullish(),
  phenomena,
});

const Quantity = z.object({
  start: span.start.optional(),
  end: span.end.optional(),
  value: z.union([z.number(), z.string()]),
  unit: z.string().nullish(),
  normalized_unit: z.string().nullish(),
  /** Other names of the unit that are right as well. */
  also: z.array(z.string()).optional(),
  change: z.string().optional(),
  phenomena,
});

const Sentence = z.object({ ...span, phenomena });

const Block = z.object({ ...span, kind: z.string(), phenomena });

/** Words that look like an annotation of a layer and are none. */
const Trap = z.object({ ...span, layer: z.enum(["quotes", "times", "figures"]), phenomena });

/** One article and what is true of it, or what was read in it: a line of JSON. Offsets are UTF-16, `end` exclusive. */
const Line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  docdate: z.string().nullish(),
  text: z.string().optional(),
  quotes: z.array(Quote).optional(),
  times: z.array(Time).optional(),
  quantities: z.array(Quantity).optional(),
  sentences: z.array(Sentence).optional(),
  blocks: z.array(Block).optional(),
  traps: z.array(Trap).optional(),
});

export type GoldSpeaker = z.infer<typeof Speaker>;
export type GoldQuote = z.infer<typeof Quote>;
export type GoldTime = z.infer<typeof Time>;
export type GoldQuantity = z.infer<typeof Quantity>;
export type GoldBlock = z.infer<typeof Block>;
export type GoldTrap = z.infer<typeof Trap>;
export type Reading = z.infer<typeof Line>;
export type GoldArticle = Reading & { readonly text: string };

/** Reads lines of JSON. Throws an error that names the line and what is wrong with it. */
export function readLines(text: string, name: string): readonly Reading[] {
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const read = Line.safeParse(JSON.parse(line));
    if (!read.success) throw new Error(`${name}, line ${String(at + 1)}: ${z.prettifyError(read.error)}`);
    return [read.data];
  });
}

/** Reads a file of annotated articles. Throws when a line has no text or an id stands there twice. */
export function readGold(file: string): readonly GoldArticle[] {
  const ids = new Set<string>();
  return readLines(readFileSync(file, "utf8"), file).map((line) => {
    const { id, text } = line;
    if (text === undefined) throw new Error(`${file}: ${id} has no text.`);
    if (ids.has(id)) throw new Error(`${file}: ${id} stands there twice.`);
    ids.add(id);
    return { ...line, text };
  });
}
