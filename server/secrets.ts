import "server-only";
import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { env } from "./env";
import { StartProblem } from "./start-problem";

const Secrets = z.object({ session: z.string().min(32), guest: z.string().min(32) });

/** What this installation signs with. `session` seals sign-ins, `guest` signs guests' cookies and hides rate-limit keys. */
export type Secrets = z.output<typeof Secrets>;

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/**
 * Makes the file unless it is there. It is written whole under another name and then linked, which fails when the
 * name is taken: two processes that start at once agree on one file and nobody reads half of it.
 */
const makeOnce = (file: string): void => {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  const made: Secrets = {
    session: randomBytes(32).toString("base64url"),
    guest: randomBytes(32).toString("base64url"),
  };
  try {
    // On the disk before it has its name: after a power cut there is the whole file or none.
    writeFileSync(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: "wx", flush: true });
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

/**
 * Reads `secrets.json` in a folder, making it on the first run, readable by its owner alone. Throws a `StartProblem`
 * when what is there can't be used.
 */
export const secretsIn = (folder: string): Secrets => {
  const file = path.join(folder, "secrets.json");
  const read = (): string | null => {
    try {
      return readFileSync(file, "utf8");
    } catch (error) {
      if (codeOf(error) === "ENOENT") return null;
      throw new StartProblem(
        `${file} can't be read: ${codeOf(error)}. Give it to the user who runs Lede (chown).`,
      );
    }
  };
  let text = read();
  if (text === null) {
    makeOnce(file);
    text = read() ?? "";
  }
  try {
    return Secrets.parse(JSON.parse(text));
  } catch {
    throw new StartProblem(
      `${file} can't be used. Put the copy from your backup back, or delete it: everybody then signs in again.`,
    );
  }
};

let known: Secrets | undefined;

/** The secrets of this installation, read once. */
export const secrets = (): Secrets => (known ??= secretsIn(env().dataDir));
