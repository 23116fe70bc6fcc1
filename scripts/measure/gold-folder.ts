import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { GoldArticle } from "./gold-form";
import { readMarkup } from "./markup";

const folder = fileURLToPath(new URL("../../content/gold", import.meta.url));

/** The articles as lines of JSON, made from those with inline marks. */
export const linesFile = path.join(folder, "gold.jsonl");

/** What the engine reached when somebody last wrote it down. */
export const committedFile = path.join(folder, "committed.json");

/** Our own annotated articles, in the order of their names. */
export function readGoldFolder(): readonly (GoldArticle & { readonly manner: string })[] {
  const articles = path.join(folder, "articles");
  return readdirSync(articles)
    .filter((name) => name.endsWith(".gold"))
    .sort()
    .map((name) =>
      readMarkup(name.slice(0, -".gold".length), readFileSync(path.join(articles, name), "utf8")),
    );
}

/** What `linesFile` should hold. */
export const goldLines = (articles: readonly GoldArticle[]): string =>
  articles.map((article) => `${JSON.stringify(article)}\n`).join("");
