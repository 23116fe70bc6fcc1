import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { isAccount, type Viewer } from "#core/policy/viewer";
import type { Database, Transaction } from "../db/client";
import { inTransaction } from "../db/transaction";

type TakeDown = {
  readonly slug: string;
  /** Why, for whoever reads the log. */
  readonly reason: string;
};

const takenDown = "take-down-set";
const givenBack = "give-back-set";

/** Whether the last that administrators did about a set was to take it down: its owner can't share it then. */
export const isTakenDown = async (database: Database | Transaction, setId: string): Promise<boolean> => {
  const last = await database.auditEntry.findFirst({
    where: { subjectType: "set", subjectId: setId, action: { in: [takenDown, givenBack] } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { action: true },
  });
  return last?.action === takenDown;
};

/**
 * Takes a public set from everybody, whoever shared it, and writes down why. As when its owner takes it back, what was
 * begun goes on and classes keep it; the owner can't share it again until it is given back. Saying it twice changes
 * nothing. For administrators; others are refused with "sign-in-first" and "not-found".
 */
export const takeDownSet = async (
  database: Database,
  viewer: Viewer,
  { slug, reason }: TakeDown,
  now: Date,
): Promise<Outcome<{ readonly slug: string }>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  if (viewer.role !== "admin") return refuse("not-found");
  return inTransaction(database, async (tx) => {
    const set = await tx.questionSet.findFirst({
      where: { slug, archivedAt: null },
      select: { id: true, isPublic: true },
    });
    if (set === null) return refuse("not-found");
    if (!set.isPublic) return (await isTakenDown(tx, set.id)) ? done({ slug }) : refuse("not-found");
    await tx.questionSet.update({ where: { id: set.id }, data: { isPublic: false }, select: { id: true } });
    await tx.auditEntry.create({
      data: {
        actorId: viewer.id,
        action: takenDown,
        subjectType: "set",
        subjectId: set.id,
        details: { reason },
        at: now,
      },
      select: { id: true },
    });
    return done({ slug });
  });
};

/**
 * Makes a set that was taken down public again. For whoever runs the installation, at its command line. Saying it twice
 * changes nothing. Refused: "not-found".
 */
export const giveBackSet = async (
  database: Database,
  { slug }: { readonly slug: string },
  now: Date,
): Promise<Outcome<{ readonly title: string; readonly changed: boolean }>> =>
  inTransaction(database, async (tx) => {
    const set = await tx.questionSet.findFirst({
      where: { slug, archivedAt: null },
      select: { id: true, title: true },
    });
    if (set === null) return refuse("not-found");
    if (!(await isTakenDown(tx, set.id))) return done({ title: set.title, changed: false });
    await tx.questionSet.update({ where: { id: set.id }, data: { isPublic: true }, select: { id: true } });
    await tx.auditEntry.create({
      data: { action: givenBack, subjectType: "set", subjectId: set.id, at: now },
      select: { id: true },
    });
    return done({ title: set.title, changed: true });
  });
