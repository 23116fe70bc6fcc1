import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { text as textOf } from "node:stream/consumers";
import { isCivilDate, type CivilDate } from "#core/text/civil-date";
import type { ArticleSource } from "#core/text/document";

/** The words behind a command that reads articles. `flags` holds what the command itself knows: "--seed" → "3". */
export type ArticleArguments = {
  readonly published: CivilDate | null;
  readonly isLines: boolean;
  /** A path, or null for standard input. */
  readonly file: string | null;
  readonly flags: ReadonlyMap<string, string>;
};

/** "2022-03-31", also with a time behind it. Null for anything else and for days that don't exist. */
export function readDate(text: string): CivilDate | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u.exec(text);
  if (found === null) return null;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isCivilDate(date) ? date : null;
}

/**
 * Reads `[--published D] [--jsonl] [FILE|-]` and the flags named.
 *
 * @throws Error with a sentence for people when a word is not understood.
 */
export function readArticleArguments(
  words: readonly string[],
  flagNames: readonly string[],
): ArticleArguments {
  let published: CivilDate | null = null;
  let isLines = false;
  let file: string | null = null;
  let hasFile = false;
  const flags = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const [word = "", joined] = (words[at] ?? "").startsWith("--")
      ? (words[at] ?? "").split("=", 2)
      : [words[at] ?? ""];
    const value = (): string => {
      if (joined !== undefined) return joined;
      at += 1;
      const next = words[at];
      if (next === undefined) throw new Error(`${word} needs a value.`);
      return next;
    };
    if (word === "--jsonl") isLines = true;
    else if (word === "--published") {
      published = readDate(value());
      if (published === null) throw new Error("--published needs a day that exists, as 2022-03-31.");
    } else if (flagNames.includes(word)) flags.set(word, value());
    else if (word.startsWith("--")) throw new Error(`${word} is not known.`);
    else if (hasFile) throw new Error("One file at a time.");
    else {
      file = word === "-" ? null : word;
      hasFile = true;
    }
  }
  return { published, isLines, file, flags };
}

/** An article with the name it goes by in the output. */
export type NamedArticle = { readonly id: string; readonly source: ArticleSource };

type Line = {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly docdate?: unknown;
  readonly published?: unknown;
};

function articleOf(line: string, number: number, published: CivilDate | null): NamedArticle {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== "object" || parsed === null) throw new Error("The line is no JSON object.");
  const { id, text, docdate, published: own } = parsed as Line;
  if (typeof text !== "string") throw new Error("The line has no text.");
  const day = [own, docdate].find((value) => typeof value === "string");
  const date = typeof day === "string" ? readDate(day) : null;
  return {
    id: typeof id === "string" || typeof id === "number" ? String(id) : String(number),
    source: { text, published: date ?? published },
  };
}

const idIn = (line: string): string | null => /"id"\s*:\s*"([^"]*)"/u.exec(line)?.[1] ?? null;

/**
 * Runs `work` on each article and writes one line of JSON for each. An article that fails is named on standard error and
 * the others go on; the result is the exit status, 1 when any failed.
 */
export async function eachArticle(
  { published, isLines, file }: ArticleArguments,
  work: (article: NamedArticle) => unknown,
): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  const write = async (value: unknown): Promise<void> => {
    if (!process.stdout.write(`${JSON.stringify(value)}\n`)) {
      await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
    }
  };
  const attempt = async (id: string, make: () => NamedArticle): Promise<void> => {
    try {
      await write(work(make()));
    } catch (error) {
      status = 1;
      process.stderr.write(`${id}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  };
  if (!isLines) {
    const id = file === null ? "-" : basename(file);
    const text = file === null ? await textOf(process.stdin) : await readFile(file, "utf8");
    await attempt(id, () => ({ id, source: { text, published } }));
    return status;
  }
  const input = file === null ? process.stdin : createReadStream(file, "utf8");
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    await attempt(idIn(line) ?? `line ${String(number)}`, () => articleOf(line, number, published));
  }
  return status;
}

/** Runs a command as a process: its exit status, or a sentence on standard error and 2. */
export async function runCommand(command: (words: readonly string[]) => Promise<number>): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader has gone ("| head"): nothing is left to do.
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
