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
  /** How many proxies stand in front and set X-Forwarded-For and -Proto. None is trusted by default. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  GOOGLE_CLIENT_ID: z.string().min(1).optional(),
  GOOGLE_CLIENT_SECRET: z.string().min(1).optional(),
  MICROSOFT_CLIENT_ID: z.string().min(1).optional(),
  MICROSOFT_CLIENT_SECRET: z.string().min(1).optional(),
  GITHUB_CLIENT_ID: z.string().min(1).optional(),
  GITHUB_CLIENT_SECRET: z.string().min(1).optional(),
});

export type Settings = {
  port: number;
  host: string;
  dataDir: string;
  database: { kind: "sqlite"; url: string } | { kind: "postgresql"; url: string };
  trustedProxies: number;
  /** The keys of the sign-ins by somebody else that are set up here. */
  signInKeys: Partial<Record<SignInProvider, { clientId: string; clientSecret: string }>>;
};

export type SignInProvider = "google" | "microsoft" | "github";

/** Both keys or neither: one alone is a mistake to be told of. */
const pairOf = (name: string, clientId: string | undefined, clientSecret: string | undefined) => {
  if (clientId === undefined && clientSecret === undefined) return null;
  if (clientId === undefined || clientSecret === undefined) {
    throw new Error(
      `These settings can't be used:\n  ${name}_CLIENT_ID and ${name}_CLIENT_SECRET belong together: set both or neither`,
    );
  }
  return { clientId, clientSecret };
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
  const { PORT, HOST, DATA_DIR, DATABASE_URL, TRUST_PROXY, ...keys } = parsed.data;
  const google = pairOf("GOOGLE", keys.GOOGLE_CLIENT_ID, keys.GOOGLE_CLIENT_SECRET);
  const microsoft = pairOf("MICROSOFT", keys.MICROSOFT_CLIENT_ID, keys.MICROSOFT_CLIENT_SECRET);
  const github = pairOf("GITHUB", keys.GITHUB_CLIENT_ID, keys.GITHUB_CLIENT_SECRET);
  const dataDir = path.resolve(DATA_DIR);
  const url = DATABASE_URL ?? `file:${path.join(dataDir, "lede.db")}`;
  return {
    port: PORT,
    host: HOST,
    dataDir,
    database: url.startsWith("file:") ? { kind: "sqlite", url } : { kind: "postgresql", url },
    trustedProxies: TRUST_PROXY,
    signInKeys: {
      ...(google === null ? {} : { google }),
      ...(microsoft === null ? {} : { microsoft }),
      ...(github === null ? {} : { github }),
    },
  };
};

let settings: Settings | undefined;

/** The settings of this process, read once. Throws an error whose message names each wrong setting. */
export const env = (): Settings => {
  if (settings === undefined) {
    settings = readSettings(process.env);
    // next-auth asks for its own address or for this. The host a request names is ours or the trusted proxy's
    // (server/http/forwarded.ts), and a provider sends nobody to a host that isn't registered with it.
    process.env["AUTH_TRUST_HOST"] ??= "1";
    mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  }
  return settings;
};

/** True under `npm run dev`. */
export const isDevelopment = (): boolean => process.env.NODE_ENV === "development";
