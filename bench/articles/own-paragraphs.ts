import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readContentFile } from "#server/content/content-file";

const folder = "content/articles";

/** The paragraphs of the articles the app ships with, in the order of their files: text that is ours to measure on. */
export const ownParagraphs = (): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .flatMap((file) =>
      readContentFile(file, readFileSync(path.join(folder, file), "utf8")).content.text.split("\n\n"),
    );
