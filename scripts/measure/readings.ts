import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readLines, type GoldArticle, type Reading } from "./gold-form";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What the engine reads in each article, by id: the command that everybody has (`lede facts`), so that what is measured
 * is what people get. Throws when the command fails.
 */
export function readingsOf(articles: readonly GoldArticle[]): ReadonlyMap<string, Reading> {
  const input = articles
    .map(({ id, docdate, text }) => JSON.stringify({ id, text, ...(docdate ? { docdate } : {}) }))
    .join("\n");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/lede.mjs", "facts", "--jsonl"], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`lede facts failed: ${stderr}`);
  return new Map(readLines(stdout, "lede facts").map((reading) => [reading.id, reading]));
}
