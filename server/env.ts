import "server-only";
import path from "node:path";
import { z } from "zod";
import { StartProblem } from "./start-problem";
import { usableFolder } from "./usable-folder";

const wholeNumber = (from: number, to: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/u, `must be a whole number from ${from} to ${to}`)
    .default(String(otherwise))
    .transform(Number)
    .refine((value) => value >= from && value <= to, `must be a whole number from ${from} to ${to}`);

const text = z.string().min(1, "must not be empty");

/**
 * Settings are few, each has a default, and one that is malformed is refused by name before anything starts.
 * docs/operations.md explains them to those who set them.
 */
const Variables = z.object({
  PORT: wholeNumber(1, 65_535, 3000),
  HOST: text.default("0.0.0.0"),
  DATA_DIR: text.default("data"),
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:[^?#]+$|postgres(?:ql)?:\/\/)/u, "must begin with file: or postgresql://")
    .optional(),
  /** How many proxies stand in front and set X-Forwarded-For and -Proto. None is trusted by default. */
  TRUST_PROXY: wholeNumber(0, 5, 0),
  GOOGLE_CLIENT_ID: text.optional(),
  GOOGLE_CLIENT_SECRET: text.optional(),
  MICROSOFT_CLIENT_ID: text.optional(),
  MICROSOFT_CLIENT_SECRET: text.optional(),
  GITHUB_CLIENT_ID: text.optional(),
  GITHUB_CLIENT_SECRET: text.optional(),
  LEDE_LOG: z
    .enum(["silent", "error", "warn", "info", "debug"], "must be silent, error, warn, info or debug")
    .default("info"),
  /** Opens the bare route that `npm run bench` compares with. Never on a server for people. */
  LEDE_BENCH: z.literal("1", "must be 1 or not set").optional(),
});

/** Ours as well, and read by the build, the tests and the benchmarks. */
const readElsewhere = new Set(["LEDE_STANDALONE", "LEDE_TEST_POSTGRES", "LEDE_BROWSER"]);

export type Settings = {
  port: number;
  host: string;
  dataDir: string;
  database: { kind: "sqlite"; url: string } | { kind: "postgresql"; url: string };
  trustedProxies: number;
  logLevel: "silent" | "error" | "warn" | "info" | "debug";
  isBench: boolean;
  /** The keys of the sign-ins by somebody else that are set up here. */
  signInKeys: Partial<Record<SignInProvider, { clientId: string; clientSecret: string }>>;
};

export type SignInProvider = "google" | "microsoft" | "github";

type Source = Readonly<Record<string, string | undefined>>;

const refused = (lines: readonly string[]): StartProblem =>
  new StartProblem(
    `These settings can't be used:\n${lines.map((line) => `  ${line}`).join("\n")}\ndocs/operations.md lists every setting.`,
  );

/** A secret is not repeated in a terminal or a log. */
const shown = (name: string, value: string | undefined): string =>
  /SECRET|DATABASE_URL/u.test(name) ? "" : ` (it is ${JSON.stringify(value)})`;

const malformed = (source: Source, error: z.ZodError): string[] =>
  error.issues.map((issue) => {
    const name = issue.path.join(".");
    return `${name} ${issue.message}${shown(name, source[name])}`;
  });

const unknown = (source: Source): string[] =>
  Object.keys(source)
    .filter((name) => name.startsWith("LEDE_") && !(name in Variables.shape) && !readElsewhere.has(name))
    .map((name) => `${name} is not a setting`);

/** Both keys or neither: one alone is a mistake to be told of. */
const pairOf = (name: string, clientId: string | undefined, clientSecret: string | undefined) => {
  if (clientId === undefined && clientSecret === undefined) return null;
  if (clientId === undefined || clientSecret === undefined) {
    throw refused([`${name}_CLIENT_ID and ${name}_CLIENT_SECRET belong together: set both or neither`]);
  }
  return { clientId, clientSecret };
};

/** What a set of environment variables means. Throws a `StartProblem` that names each one that can't be used. */
export const readSettings = (source: Source): Settings => {
  const parsed = Variables.safeParse(source);
  const wrong = [...unknown(source), ...(parsed.success ? [] : malformed(source, parsed.error))];
  if (!parsed.success || wrong.length > 0) throw refused(wrong);
  const { PORT, HOST, DATA_DIR, DATABASE_URL, TRUST_PROXY, LEDE_LOG, LEDE_BENCH, ...keys } = parsed.data;
  const google = pairOf("GOOGLE", keys.GOOGLE_CLIENT_ID, keys.GOOGLE_CLIENT_SECRET);
  const microsoft = pairOf("MICROSOFT", keys.MICROSOFT_CLIENT_ID, keys.MICROSOFT_CLIENT_SECRET);
  const github = pairOf("GITHUB", keys.GITHUB_CLIENT_ID, keys.GITHUB_CLIENT_SECRET);
  const dataDir = path.resolve(DATA_DIR);
  const url = DATABASE_URL?.startsWith("file:")
    ? `file:${path.resolve(DATABASE_URL.slice("file:".length))}`
    : (DATABASE_URL ?? `file:${path.join(dataDir, "lede.db")}`);
  return {
    port: PORT,
    host: HOST,
    dataDir,
    database: url.startsWith("file:") ? { kind: "sqlite", url } : { kind: "postgresql", url },
    trustedProxies: TRUST_PROXY,
    logLevel: LEDE_LOG,
    isBench: LEDE_BENCH === "1",
    signInKeys: {
      ...(google === null ? {} : { google }),
      ...(microsoft === null ? {} : { microsoft }),
      ...(github === null ? {} : { github }),
    },
  };
};

let settings: Settings | undefined;

/** The settings of this process, read once: the only reader of `process.env`. Throws an error whose message names each wrong setting. */
export const env = (): Settings => {
  if (settings === undefined) {
    const read = readSettings(process.env);
    usableFolder(read.dataDir, "DATA_DIR");
    // next-auth asks for its own address or for this. The host a request names is ours or the trusted proxy's
    // (server/http/forwarded.ts), and a provider sends nobody to a host that isn't registered with it.
    process.env["AUTH_TRUST_HOST"] ??= "1";
    settings = read;
  }
  return settings;
};

/** True under `npm run dev`. */
export const isDevelopment = (): boolean => process.env.NODE_ENV === "development";
