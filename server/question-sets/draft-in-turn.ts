import "server-only";
import { refuse, type Outcome } from "#core/policy/outcome";
import { isAccount, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { limits, spend } from "../http/rate-limit";
import { draftSet, type Draft } from "./draft-set";
import type { Engine } from "./engine";
import { engineApart } from "./engine-apart";

/**
 * Drafts as `draftSet` does, but not without end: in a thread of its own, for so long, and so many an hour for each
 * account. Also refused: "too-many-tries", "took-too-long".
 */
export const draftInTurn = async (
  database: Database,
  viewer: Viewer,
  input: { readonly articleId: string },
  now: Date,
  engine: Engine = engineApart,
): Promise<Outcome<Draft>> =>
  isAccount(viewer) && !(await spend(database, limits.draftsByAccount, viewer.id))
    ? refuse("too-many-tries")
    : draftSet(database, viewer, input, now, engine);
