import "server-only";
import { stateOf, whyNotStart } from "#core/assessment/attempt-state";
import { openKeyOf } from "#core/assessment/open-key";
import { maxPointsOf } from "#core/assessment/score";
import { ownTerms, type Terms } from "#core/assessment/terms";
import { done, refuse, type Outcome, type Refusal } from "#core/policy/outcome";
import type { Learner, Viewer } from "#core/policy/viewer";
import type { Database, Prisma } from "../db/client";
import { inTransaction, isDuplicate } from "../db/transaction";
import { assignmentTermsSelect, termsOf, whyShut } from "./assignment-terms";
import { bodyOf } from "../db/answer-columns";
import { closeAttempt } from "./close-attempt";
import { isLearner, ownedBy } from "./owned-by";

export type StartAttempt = { readonly assignmentId: string } | { readonly versionId: string };

export type StartedAttempt = {
  readonly attemptId: string;
  readonly number: number;
  readonly startedAt: Date;
};

type Target = { readonly versionId: string; readonly maxPoints: number; readonly terms: Terms };

const keptItems = { where: { isKept: true }, select: { body: true } } as const;

const mostOf = (items: readonly { readonly body: unknown }[]): number =>
  maxPointsOf(items.map(({ body }) => bodyOf(body)));

/** A published version that is public, or whose set is the viewer's own. */
const findVersion = async (
  database: Database,
  learner: Learner,
  versionId: string,
): Promise<Target | Refusal> => {
  const version = await database.questionSetVersion.findUnique({
    where: {
      id: versionId,
      publishedAt: { not: null },
      set: {
        archivedAt: null,
        OR: [{ isPublic: true }, ...(learner.kind === "account" ? [{ ownerId: learner.id }] : [])],
      },
    },
    select: { id: true, items: keptItems },
  });
  return version === null
    ? refuse("not-found")
    : { versionId: version.id, maxPoints: mostOf(version.items), terms: ownTerms };
};

const findAssignment = async (
  database: Database,
  learner: Learner,
  assignmentId: string,
): Promise<Target | Refusal> => {
  const assignment = await database.assignment.findUnique({
    where: { id: assignmentId },
    select: {
      ...assignmentTermsSelect(learner),
      versionId: true,
      version: { select: { items: keptItems } },
    },
  });
  if (assignment === null) return refuse("not-found");
  return (
    whyShut(assignment) ?? {
      versionId: assignment.versionId,
      maxPoints: mostOf(assignment.version.items),
      terms: termsOf(assignment),
    }
  );
};

/** How often a start that lost a race looks again. Each time somebody else got further, so one is nearly always enough. */
const tries = 5;

/**
 * Starts an attempt, or gives the one that is running already. Two starts at once, from two devices even, give one
 * attempt: `openKey` is unique while an attempt runs. An attempt whose time has passed is closed first.
 *
 * @param seed shuffles the options of this attempt; a whole number of 31 bits that nobody could guess.
 * @returns refused with "not-found", "removed-from-class", "not-open-yet", "past-due" or "no-attempts-left".
 */
export const startAttempt = async (
  database: Database,
  viewer: Viewer,
  input: StartAttempt,
  now: Date,
  seed: number,
): Promise<Outcome<StartedAttempt>> => {
  if (!isLearner(viewer)) return refuse("sign-in-first");
  const assignmentId = "assignmentId" in input ? input.assignmentId : null;
  const openKey = openKeyOf(viewer, input);

  for (let tried = 0; tried < tries; tried += 1) {
    const target =
      "assignmentId" in input
        ? await findAssignment(database, viewer, input.assignmentId)
        : await findVersion(database, viewer, input.versionId);
    if ("ok" in target) return target;
    const { versionId, terms } = target;
    const open = await database.attempt.findUnique({ where: { openKey }, select: startedSelect });
    if (open !== null) {
      if (stateOf({ ...open, finishedAt: null }, terms, now) === "running") return done(startedOf(open));
      await inTransaction(database, (tx) => closeAttempt(tx, open, terms, now), "read-committed");
    }
    const used = await database.attempt.count({
      where: {
        ...ownedBy(viewer),
        ...(assignmentId === null ? { versionId, assignmentId: null } : { assignmentId }),
      },
    });
    const why = whyNotStart(terms, used, now);
    if (why !== null) return refuse(why);
    try {
      const attempt = await begin(database, {
        versionId,
        assignmentId,
        ...ownedBy(viewer),
        number: used + 1,
        seed,
        startedAt: now,
        maxPoints: target.maxPoints,
        openKey,
      });
      if (attempt !== null) return done(startedOf(attempt));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
  throw new Error(`No attempt could be started for ${openKey}: ${String(tries)} others came between.`);
};

const startedSelect = { id: true, number: true, startedAt: true } as const;

type NewAttempt = Prisma.AttemptUncheckedCreateInput & { readonly assignmentId: string | null };

/** Null when its teacher has allowed fewer attempts since they were counted: "2 of 1" would stand in the report. */
const begin = (database: Database, data: NewAttempt): Promise<StartedRow | null> => {
  const { assignmentId } = data;
  if (assignmentId === null) return database.attempt.create({ data, select: startedSelect });
  return inTransaction(database, async (tx) => {
    const enough = { id: assignmentId, attemptsAllowed: { gte: data.number } };
    return (await tx.assignment.count({ where: enough })) === 0
      ? null
      : tx.attempt.create({ data, select: startedSelect });
  });
};

type StartedRow = { readonly id: string; readonly number: number; readonly startedAt: Date };

const startedOf = (attempt: StartedRow): StartedAttempt => ({
  attemptId: attempt.id,
  number: attempt.number,
  startedAt: attempt.startedAt,
});
