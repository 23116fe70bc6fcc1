import "server-only";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/**
 * The only reader of `process.env`. Settings are few, each has a default, and one that is malformed is refused by
 * name before anything starts.
 */
const Settings = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  DATA_DIR: z.string().min(1).default("data"),
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:|postgres:\/\/|postgresql:\/\/)/, "must begin with file: or postgresql://")
    .optional(),
});

export type Settings = {
  port: number;
  host: string;
  dataDir: string;
  database: { kind: "sqlite"; url: string } | { kind: "postgresql"; url: string };
};

const readSettings = (source: Record<string, string | undefined>): Settings => {
  const parsed = Settings.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      (issue) =>
        `${issue.path.join(".")}: ${issue.message} (it is ${JSON.stringify(source[String(issue.path[0])])})`,
    );
    throw new Error(`These settings can't be used:\n  ${lines.join("\n  ")}`);
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL } = parsed.data;
  const dataDir = path.resolve(DATA_DIR);
  const url = DATABASE_URL ?? `file:${path.join(dataDir, "lede.db")}`;
  return {
    port: PORT,
    host: HOST,
    dataDir,
    database: url.startsWith("file:") ? { kind: "sqlite", url } : { kind: "postgresql", url },
  };
};

let settings: Settings | undefined;

/** The settings of this process, read once. Throws an error whose message names each wrong setting. */
export const env = (): Settings => {
  if (settings === undefined) {
    settings = readSettings(process.env);
    mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  }
  return settings;
};
