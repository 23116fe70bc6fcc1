// npm run measure: how well the engine reads, against our own gold or against a file of the same form.
//
//   npm run measure                          the layers and phenomena of content/gold, against the committed figures
//   npm run measure -- --errors              the same, and each error
//   npm run measure -- --update              writes down the figures, and content/gold/gold.jsonl
//   npm run measure -- quotes GOLD.jsonl     a file of annotated articles (likewise times, figures)
//                      [--min-words 5] [--errors]
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compare, inPercent, readCommitted, toCommitted, type Committed } from "./measure/committed";
import { errorsOf } from "./measure/errors";
import { committedFile, goldLines, linesFile, readGoldFolder } from "./measure/gold-folder";
import { readGold, type GoldArticle } from "./measure/gold-form";
import { scoreByPhenomenon, scoreLayers, type Read } from "./measure/layers";
import { phenomena } from "./measure/phenomena";
import { readingsOf } from "./measure/readings";
import { ratesOf, type Tally } from "./measure/spans";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: "boolean", default: false },
    update: { type: "boolean", default: false },
    "min-words": { type: "string", default: "1" },
  },
});

const percent = (rate: number): string => inPercent(rate).toFixed(1).padStart(5);

const row = (name: string, tally: Tally): string => {
  const { precision, recall, f1 } = ratesOf(tally);
  const counts = `${String(tally.right)} right, ${String(tally.predicted)} read, ${String(tally.gold)} true`;
  return `${name.padEnd(56)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   ${counts}`;
};

function readAll(articles: readonly GoldArticle[]): readonly Read[] {
  const readings = readingsOf(articles);
  return articles.map((article) => ({ article, reading: readings.get(article.id) }));
}

function printErrors(all: readonly Read[]): void {
  if (flags.errors) console.log(`\n${all.flatMap(errorsOf).join("\n")}`);
}

function measureFile(of: string, file: string): void {
  if (of !== "quotes" && of !== "times" && of !== "figures") throw new Error(`There is no layer ${of}.`);
  const all = readAll(readGold(file));
  const minWords = Number(flags["min-words"]);
  console.log(`${of}: ${String(all.length)} articles`);
  for (const [name, tally] of scoreLayers(all, { minWords }, of)) console.log(row(name, tally));
  printErrors(all);
}

function measureGold(): void {
  const articles = readGoldFolder();
  const all = readAll(articles);
  const layers = scoreLayers(all);
  console.log(`content/gold: ${String(articles.length)} articles`);
  for (const [name, tally] of layers) console.log(row(name, tally));
  console.log("\nBy phenomenon (wholly right; traps: words that look like an annotation and are none)");
  for (const [number, { tally, traps, avoided }] of scoreByPhenomenon(all)) {
    const name = `${String(number).padStart(2)} ${phenomena.get(number) ?? ""}`;
    console.log(
      `${row(name, tally)}${traps === 0 ? "" : `; ${String(avoided)} of ${String(traps)} traps avoided`}`,
    );
  }
  printErrors(all);
  const now = toCommitted(articles.length, layers);
  if (flags.update) {
    writeFileSync(committedFile, `${JSON.stringify(now, null, 2)}\n`);
    writeFileSync(linesFile, goldLines(articles));
    console.log("\nWritten down.");
    return;
  }
  const committed = readCommitted(readFileSync(committedFile, "utf8"));
  const { fallen, risen } = compare(committed, now);
  const change = (name: string) => {
    const f1 = ({ layers: { [name]: rates } }: Committed) => (rates?.f1 ?? 0).toFixed(1);
    return `${name} (F1 ${f1(committed)} → ${f1(now)})`;
  };
  if (risen.length > 0)
    console.log(
      `\nBetter than committed: ${risen.map(change).join(", ")}. Keep it: npm run measure -- --update`,
    );
  if (fallen.length > 0) {
    console.log(`\nWorse than committed: ${fallen.map(change).join(", ")}.`);
    process.exitCode = 1;
  } else console.log("\nNo layer is below its committed figure.");
}

const [layer, file] = positionals;
if (layer === undefined) measureGold();
else if (file === undefined) {
  console.error("Name a file: npm run measure -- quotes GOLD.jsonl");
  process.exitCode = 2;
} else measureFile(layer, file);
