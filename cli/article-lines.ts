import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { text as textOf } from "node:stream/consumers";
import type { CivilDate } from "#core/text/civil-date";
import type { ArticleSource } from "#core/text/document";
import { cutFrontMatter } from "#core/text/front-matter";
import { readDate } from "./civil-day";
import { looksLikeHtml, readHtmlArticle } from "./html-article";

/** The words behind a command that reads articles. `flags` holds what the command itself knows: "--seed" → "3". */
export type ArticleArguments = {
  readonly published: CivilDate | null;
  readonly isLines: boolean;
  /** A path, or null for standard input. */
  readonly file: string | null;
  readonly flags: ReadonlyMap<string, string>;
};

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
export type NamedArticle = {
  readonly id: string;
  readonly source: ArticleSource;
  /**
   * True when the text was taken out of a page or from behind front matter: offsets are those of the text, so the
   * output has to hold it.
   */
  readonly isTakenOut: boolean;
};

/**
 * The day a front matter tells: "published: 2022-03-31", or "date:" as most site builders have it. Looked for as words,
 * since other people's front matter need be no YAML that can be read.
 */
function publishedIn(matter: string): CivilDate | null {
  const day = /^(?:published|date):\s*["']?(\d{4}-\d{2}-\d{2})/mu.exec(matter)?.[1];
  return day === undefined ? null : readDate(day);
}

/** The headline a front matter tells: `title: "Osterby sails"`. */
const titleIn = (matter: string): string | undefined =>
  /^title:(.*)$/mu
    .exec(matter)?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/u, "$2");

/** What stands beside an article's words. */
type Own = { readonly published: CivilDate | null; readonly title?: string | undefined };

/** A headline where one is known; an article without one has none. */
const titled = (title: string | undefined) => (title === undefined || title.trim() === "" ? {} : { title });

/**
 * Reads words, words behind front matter or a page. A day given with the article wins over the page's own, which wins
 * over the flag's.
 */
function namedArticle(id: string, text: string, own: Own, otherwise: CivilDate | null): NamedArticle {
  const file = cutFrontMatter(text);
  if (file !== null) {
    const published = own.published ?? publishedIn(file.matter) ?? otherwise;
    const title = titled(own.title ?? titleIn(file.matter));
    return { id, source: { ...title, text: file.text, published }, isTakenOut: true };
  }
  const title = titled(own.title);
  if (!looksLikeHtml(text))
    return { id, source: { ...title, text, published: own.published ?? otherwise }, isTakenOut: false };
  const page = readHtmlArticle(text);
  const published = own.published ?? page.published ?? otherwise;
  return { id, source: { ...title, text: page.text, hints: page.hints, published }, isTakenOut: true };
}

type Line = {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly html?: unknown;
  readonly title?: unknown;
  readonly docdate?: unknown;
  readonly published?: unknown;
};

function parseLine(line: string): Line {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== "object" || parsed === null) throw new Error("The line is no JSON object.");
  return parsed;
}

const idOf = ({ id }: Line): string | null =>
  typeof id === "string" || typeof id === "number" ? String(id) : null;

function articleOf(
  { text, html, title, docdate, published: own }: Line,
  id: string,
  published: CivilDate | null,
) {
  const words = [text, html].find((value) => typeof value === "string");
  if (typeof words !== "string") throw new Error("The line has no text.");
  const day = [own, docdate].find((value) => typeof value === "string");
  const known = {
    published: typeof day === "string" ? readDate(day) : null,
    title: typeof title === "string" ? title : undefined,
  };
  return namedArticle(id, words, known, published);
}

/** A line that is no JSON may still show its name. */
const idIn = (line: string): string | null => /"id"\s*:\s*"([^"]*)"/u.exec(line)?.[1] ?? null;

/**
 * Runs `work` on each article and writes one line of JSON for each; what was taken out of a page is written with its
 * text. An article that fails is named on standard error and the others go on; the result is the exit status, 1 when
 * any failed.
 */
export async function eachArticle(
  { published, isLines, file }: ArticleArguments,
  work: (article: NamedArticle) => object,
): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  const run = async (article: NamedArticle): Promise<void> => {
    const { id, source, isTakenOut } = article;
    const result = { id, ...(isTakenOut ? { text: source.text } : {}), ...work(article) };
    if (!process.stdout.write(`${JSON.stringify(result)}\n`))
      await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
  };
  const failed = (id: string, error: unknown): void => {
    status = 1;
    process.stderr.write(`${id}: ${error instanceof Error ? error.message : String(error)}\n`);
  };
  if (!isLines) {
    const id = file === null ? "-" : basename(file);
    const text = file === null ? await textOf(process.stdin) : await readFile(file, "utf8");
    try {
      // One article: the flag was meant for it, and wins over what the page says.
      await run(namedArticle(id, text, { published }, null));
    } catch (error) {
      failed(id, error);
    }
    return status;
  }
  const input = file === null ? process.stdin : createReadStream(file, "utf8");
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    let id = idIn(line) ?? `line ${String(number)}`;
    try {
      const parsed = parseLine(line);
      id = idOf(parsed) ?? String(number);
      await run(articleOf(parsed, id, published));
    } catch (error) {
      failed(id, error);
    }
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
