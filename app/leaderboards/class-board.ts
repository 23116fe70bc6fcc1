import "server-only";
import type { Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import { closeLapsedAttempts } from "#server/attempts/close-lapsed-attempts";
import type { Database } from "#server/db/client";
import { classBoard, type ClassBoard, type Period } from "#server/standings/queries";

/**
 * The leaderboard of a class with everybody on it whose time has passed: who let it pass and never came back is handed
 * in as they are, then it is counted. For the page and the API alike. Whoever may not see the board changes nothing.
 */
export const wholeClassBoard = async (
  database: Database,
  viewer: Viewer,
  asked: { readonly classId: string; readonly period: Period },
  now: Date,
): Promise<Outcome<ClassBoard>> => {
  const board = await classBoard(database, viewer, asked, now);
  if (!board.ok || (await closeLapsedAttempts(database, asked, now)) === 0) return board;
  return classBoard(database, viewer, asked, now);
};
