import "server-only";
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { StartProblem } from "./start-problem";

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** The nearest folder above that is there. */
const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(path.dirname(folder)));

/** What the system calls it, in words. */
const reasons: Readonly<Record<string, (folder: string) => string>> = {
  EACCES: (folder) => `whoever runs this may not write in ${nearest(folder)}`,
  EPERM: (folder) => `whoever runs this may not write in ${nearest(folder)}`,
  EROFS: (folder) => `${nearest(folder)} can only be read`,
  ENOTDIR: (folder) => `${nearest(folder)} is a file, not a folder`,
  EEXIST: () => "something that is no folder has this name",
  // A folder whose parent is there, and yet: the system's own folders, such as /proc.
  ENOENT: (folder) => `nobody can make a folder in ${nearest(folder)}`,
};

/**
 * Makes what is missing of a path, one folder after the other, each for its owner alone. Node's own `recursive` asks
 * again and again, without end, where the system answers that a folder it has just shown is not there (below /proc).
 */
const make = (folder: string): void => {
  if (existsSync(folder)) return;
  make(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process that starts in this moment may have made it.
    if (codeOf(error) !== "EEXIST" || !existsSync(folder)) throw error;
  }
};

/**
 * Makes a folder unless it is there, and sees that it can be written to. Throws a `StartProblem` that names the
 * setting it comes from, why the folder is of no use and what to do; a full disk passes as it is.
 */
export const usableFolder = (folder: string, setting: "DATA_DIR" | "DATABASE_URL"): void => {
  try {
    make(folder);
    readdirSync(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOSPC" || code === "EDQUOT") throw error;
    throw new StartProblem(
      `The folder ${folder} (${setting}) can't be written to: ${reasons[code]?.(folder) ?? code}.\n` +
        `Give it to the user who runs Lede (chown), or set ${setting} to a place that is this user's own.`,
    );
  }
};
