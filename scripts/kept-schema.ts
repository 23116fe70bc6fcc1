import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Schema } from "#server/db/schema-diff";

// Not named .prisma: Prisma would read it as a second copy of every model.
const file = "prisma/migrations/schema-so-far.txt";

/** The schema the newest migration leads to, or null before the first. The next migration begins from it. */
export const keptSchema = (): Schema | null =>
  existsSync(file) ? [["schema.prisma", readFileSync(file, "utf8")]] : null;

export const keepSchema = (schema: Schema): void => {
  writeFileSync(file, schema.map(([, content]) => content.trimEnd()).join("\n\n") + "\n");
};
