import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A file system of its own, in memory, that a test can fill. */
export type SmallDisk = {
  readonly folder: string;
  /** Writes until nothing more fits. */
  readonly fill: () => void;
  /** Takes away again what `fill` wrote. */
  readonly makeRoom: () => void;
  readonly remove: () => void;
};

const isFull = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOSPC";

/** Makes a disk of that size, in kilobytes. Null where a test may mount none: it takes Linux, and its administrator. */
export const smallDisk = (size: number): SmallDisk | null => {
  const folder = mkdtempSync(path.join(tmpdir(), "lede-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${String(size)}k`, "tmpfs", folder], {
      stdio: "ignore",
    });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = path.join(folder, "filler");
  return {
    folder,
    fill: () => {
      const file = openSync(filler, "w");
      try {
        for (const chunk = Buffer.alloc(4096); ;) writeSync(file, chunk);
      } catch (error) {
        if (!isFull(error)) throw error;
      } finally {
        closeSync(file);
      }
    },
    makeRoom: () => rmSync(filler),
    remove: () => {
      execFileSync("umount", ["--lazy", folder]);
      rmSync(folder, { recursive: true });
    },
  };
};
