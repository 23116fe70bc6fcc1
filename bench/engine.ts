// What it costs to turn an article into a checked set, against the floor: wink-nlp's tokenizer alone, on the same text
// in the same run. CPU time, never time on the clock: a busy machine must not decide.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { draftFromArticle } from "#core/items/from-article";
import { parseIso } from "#core/text/civil-date";
import { ownParagraphs } from "./articles/own-paragraphs";

/** The set may take this many times as long as the tokenizer. */
const mostTimesTokenizer = 4;
/** Ten times the words may take this many times as long. */
const mostGrowth = 11;
/** What loading the engine may add to a process, in megabytes. */
const mostMegabytes = 60;

/** Words of a short text; the long one is ten of them. */
const wordsOfShort = 700;
const shortTexts = 10;
const warmUps = 4;
const rounds = 7;

const paragraphs = ownParagraphs();

/** Ten texts of whole paragraphs, each of about 700 words; they go round the articles as often as it takes. */
function makeShortTexts(): readonly string[] {
  let at = 0;
  return Array.from({ length: shortTexts }, () => {
    const taken: string[] = [];
    for (let words = 0; words < wordsOfShort; at += 1) {
      const paragraph = paragraphs[at % paragraphs.length] ?? "";
      taken.push(paragraph);
      words += paragraph.split(/\s+/u).length;
    }
    return taken.join("\n\n");
  });
}

/** CPU time of one call, in milliseconds. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Memory a process holds once it has loaded a module of plain JavaScript and tidied up, in megabytes. */
function megabytesWith(module: string): number {
  const script = `await import(${JSON.stringify(module)}); globalThis.gc(); console.log(process.memoryUsage().rss)`;
  const sizes = Array.from({ length: 5 }, () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--expose-gc", "--input-type=module", "-e", script],
      { encoding: "utf8" },
    );
    if (stdout.trim() === "") throw new Error(`${module} can't be loaded:\n${stderr}`);
    return Number(stdout) / 1e6;
  });
  return median(sizes);
}

/** The memory that the engine adds to a process, in megabytes: as JavaScript, without whatever translates it. */
function megabytesOfEngine(): number {
  const folder = mkdtempSync(join(tmpdir(), "lede-bench-"));
  try {
    const outfile = join(folder, "engine.mjs");
    const entry = fileURLToPath(new URL("../core/items/from-article.ts", import.meta.url));
    buildSync({ entryPoints: [entry], bundle: true, format: "esm", platform: "node", outfile });
    return megabytesWith(pathToFileURL(outfile).href) - megabytesWith("node:path");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(what: string, value: number, unit: string, most: number): void {
  const isKept = value <= most;
  console.log(
    `${what.padEnd(46)} ${value.toFixed(2).padStart(7)}${unit}   at most ${String(most)}${unit}   ${isKept ? "kept" : "BROKEN"}`,
  );
  if (!isKept) process.exitCode = 1;
}

const published = parseIso("2025-03-13");
const wink = winkNLP(model, []);
const draft = (text: string): void => {
  draftFromArticle({ text, published }, { seed: 1, size: 12 });
};
const tokenize = (text: string): void => {
  wink.readDoc(text);
};
const each = (texts: readonly string[], work: (text: string) => void) => (): void => {
  for (const text of texts) work(text);
};

const short = makeShortTexts();
const long = [short.join("\n\n")];
const times = {
  drafting: [] as number[],
  tokenizing: [] as number[],
  ratio: [] as number[],
  growth: [] as number[],
};
for (let round = -warmUps; round < rounds; round += 1) {
  const tokenizing = cpuOf(each(short, tokenize));
  const drafting = cpuOf(each(short, draft));
  const draftingLong = cpuOf(each(long, draft));
  if (round < 0) continue;
  times.tokenizing.push(tokenizing / short.length);
  times.drafting.push(drafting / short.length);
  times.ratio.push(drafting / tokenizing);
  times.growth.push((draftingLong * short.length) / drafting);
}
const words = short.join(" ").split(/\s+/u).length / short.length;
console.log(
  `${String(Math.round(words))} words: text to checked set ${median(times.drafting).toFixed(1)} ms, wink-nlp's tokenizer ${median(times.tokenizing).toFixed(1)} ms of CPU time`,
);
report("a checked set, in tokenizer's times", median(times.ratio), "×", mostTimesTokenizer);
report(`ten times the words, in times`, median(times.growth), "×", mostGrowth);
report("memory added by loading the engine", megabytesOfEngine(), " MB", mostMegabytes);
