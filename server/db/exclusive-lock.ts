import "server-only";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Sqlite from "better-sqlite3";

const isBusy = (error: unknown): boolean =>
  error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY");

/**
 * Runs `work` while no other process on this machine holds the lock of the same name. The lock is SQLite's own on an
 * empty database at `file`: the operating system drops it when its process ends, however it ends, so that none is
 * ever left behind.
 *
 * @param waiting told once, when another process has to be waited for.
 */
export const withExclusiveLock = async <Result>(
  file: string,
  work: () => Promise<Result>,
  waiting: () => void = () => undefined,
): Promise<Result> => {
  mkdirSync(path.dirname(file), { recursive: true });
  const lock = new Sqlite(file, { timeout: 0 });
  try {
    for (let tries = 0; ; tries += 1) {
      try {
        lock.exec("BEGIN EXCLUSIVE");
        break;
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (tries === 0) waiting();
        await pause(100);
      }
    }
    return await work();
  } finally {
    lock.close();
  }
};
