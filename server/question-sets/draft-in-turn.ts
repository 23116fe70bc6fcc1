import "server-only";
import { refuse, type Outcome } from "#core/policy/outcome";
import { isAccount, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { limits, spend } from "../http/rate-limit";
import { draftSet, type Draft } from "./draft-set";

/**
 * Drafts as `draftSet` does, but not without end: reading a text made to be slow takes seconds in which nobody else is
 * answered, so each account has a number of drafts an hour. Also refused: "too-many-tries".
 */
export const draftInTurn = async (
  database: Database,
  viewer: Viewer,
  input: { readonly articleId: string },
  now: Date,
): Promise<Outcome<Draft>> =>
  isAccount(viewer) && !(await spend(database, limits.draftsByAccount, viewer.id))
    ? refuse("too-many-tries")
    : draftSet(database, viewer, input, now);
