import "server-only";
import { isAccount, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";

/** What the viewer's own settings show, or null for who has none. */
export const ownSettings = async (database: Database, viewer: Viewer) => {
  if (!isAccount(viewer)) return null;
  const user = await database.user.findUnique({
    where: { id: viewer.id, closedAt: null },
    select: {
      userName: true,
      email: true,
      displayName: true,
      alias: true,
      under16: true,
      offBoards: true,
      passwordHash: true,
      oauthAccounts: { select: { provider: true }, orderBy: { createdAt: "asc" } },
    },
  });
  if (user === null) return null;
  const { passwordHash, ...shown } = user;
  return { ...shown, hasPassword: passwordHash !== null };
};

/** How many rows a page of the administration shows. */
export const adminPageSize = 50;

/** Accounts whose names contain `search`, newest first; for administrators, and null for everybody else. */
export const usersForAdmin = async (
  database: Database,
  viewer: Viewer,
  { search, page }: { readonly search: string; readonly page: number },
) => {
  if (!isAccount(viewer) || viewer.role !== "admin") return null;
  const typed = search.trim();
  const where =
    typed === ""
      ? {}
      : {
          OR: [
            { userName: { contains: typed.toLowerCase() } },
            { email: { contains: typed.toLowerCase() } },
            { displayName: { contains: typed } },
          ],
        };
  const [total, users] = await Promise.all([
    database.user.count({ where }),
    database.user.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * adminPageSize,
      take: adminPageSize,
      select: {
        id: true,
        userName: true,
        email: true,
        displayName: true,
        role: true,
        createdAt: true,
        closedAt: true,
      },
    }),
  ]);
  return { total, users };
};

/** The latest entries of the audit log; for administrators, and null for everybody else. */
export const auditForAdmin = async (database: Database, viewer: Viewer) => {
  if (!isAccount(viewer) || viewer.role !== "admin") return null;
  const entries = await database.auditEntry.findMany({
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: adminPageSize,
    select: {
      id: true,
      action: true,
      subjectType: true,
      subjectId: true,
      details: true,
      at: true,
      actor: { select: { displayName: true } },
    },
  });
  const idsOf = (type: string) => ({
    in: entries.flatMap(({ subjectType, subjectId }) => (subjectType === type ? [subjectId] : [])),
  });
  const users = await database.user.findMany({
    where: { id: idsOf("user") },
    select: { id: true, displayName: true },
  });
  const sets = await database.questionSet.findMany({
    where: { id: idsOf("set") },
    select: { id: true, title: true },
  });
  // Ids are random: no set has that of a user.
  const names = new Map([
    ...users.map(({ id, displayName }) => [id, displayName] as const),
    ...sets.map(({ id, title }) => [id, title] as const),
  ]);
  return entries.map((entry) => ({ ...entry, subjectName: names.get(entry.subjectId) ?? null }));
};
