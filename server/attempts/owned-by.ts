import "server-only";
import type { Learner, Viewer } from "#core/policy/viewer";

/** Guests and accounts can have attempts; who has no cookie yet has none. */
export const isLearner = (viewer: Viewer): viewer is Learner => viewer.kind !== "visitor";

/** The part of a `where` that makes an attempt the viewer's own. An attempt that moved to an account is no guest's. */
export const ownedBy = (learner: Learner): { userId: string } | { userId: null; guestId: string } =>
  learner.kind === "account" ? { userId: learner.id } : { userId: null, guestId: learner.guestId };
