import "server-only";
import { db } from "./client";

/** True when the database of this process answers the smallest question. */
export const databaseAnswers = async (): Promise<boolean> => {
  try {
    await (
      await db()
    ).$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
};
