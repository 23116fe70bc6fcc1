/**
 * Prints, as JSON, as many small schools as the first argument says, made in the database of DATA_DIR through the
 * commands of the product. Run with `--conditions=react-server --import tsx`.
 */
import { randomInt, randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import type { Account, Guest } from "#core/policy/viewer";
import { finishAttempt } from "#server/attempts/finish-attempt";
import { startAttempt, type StartAttempt } from "#server/attempts/start-attempt";
import { newAccount, newGuest, publishedSet } from "#server/attempts/testing";
import { signGuest } from "#server/auth/guest";
import { newJoinCode } from "#server/classes/join-code";
import { db, type Database } from "#server/db/client";
import { secrets } from "#server/secrets";

export type World = Awaited<ReturnType<typeof makeWorld>>;

const sessionOf = async ({ id }: Account): Promise<string> =>
  `next-auth.session-token=${await encode({ token: { sub: id, tokenVersion: 0 }, secret: secrets().session })}`;

const guestCookie = ({ guestId }: Guest): string => `lede-guest=${signGuest(guestId, secrets().guest)}`;

const attemptOf = async (
  database: Database,
  learner: Account | Guest,
  input: StartAttempt,
): Promise<string> => {
  const started = await startAttempt(database, learner, input, new Date(), randomInt(2 ** 31));
  if (!started.ok) throw new Error(started.code);
  return started.value.attemptId;
};

const setFacts = async (database: Database, setId: string) =>
  database.questionSet.findUniqueOrThrow({ where: { id: setId }, select: { slug: true, articleId: true } });

const makeWorld = async (database: Database) => {
  const student = await newAccount(database);
  const otherStudent = await newAccount(database);
  const removed = await newAccount(database);
  const teacher = await newAccount(database, "teacher");
  const otherTeacher = await newAccount(database, "teacher");
  const admin = await newAccount(database, "admin");
  const guest = newGuest();

  const publicSet = await publishedSet(database, { items: 2 });
  const ownSet = await publishedSet(database, { items: 2, ownerId: teacher.id, isPublic: false });
  const draft = await publishedSet(database, {
    items: 2,
    ownerId: teacher.id,
    isPublic: false,
    publishedAt: null,
  });
  await database.rejection.create({
    data: {
      versionId: draft.versionId,
      position: 0,
      kind: "who-said",
      stem: "Who said what hurts?",
      screen: "sensitive words and people",
      reason: "Left out by default.",
      start: 0,
      end: 5,
    },
    select: { id: true },
  });
  const own = await setFacts(database, ownSet.setId);
  const drafted = await setFacts(database, draft.setId);

  const hour = 60 * 60 * 1000;
  const times = { opensAt: new Date(Date.now() - hour), dueAt: new Date(Date.now() + 24 * hour) };
  const made = await database.class.create({
    data: {
      name: "10b",
      zone: "Europe/Berlin",
      joinCode: `${newJoinCode(randomInt)}${String(randomInt(1_000_000))}`,
      teacherId: teacher.id,
      enrolments: { create: [{ userId: student.id }, { userId: removed.id, removedAt: new Date() }] },
      assignments: {
        create: [
          { versionId: ownSet.versionId, ...times, attemptsAllowed: 5 },
          { versionId: ownSet.versionId, ...times, withdrawnAt: new Date() },
        ],
      },
    },
    select: { id: true, joinCode: true, assignments: { select: { id: true, withdrawnAt: true } } },
  });
  const idOf = (isWithdrawn: boolean): string =>
    made.assignments.find(({ withdrawnAt }) => (withdrawnAt !== null) === isWithdrawn)?.id ?? "";

  const finishedAttempt = await attemptOf(database, student, { versionId: publicSet.versionId });
  await finishAttempt(database, student, { attemptId: finishedAttempt }, new Date());
  return {
    users: [student, otherStudent, removed, teacher, otherTeacher, admin].map(({ id }) => id),
    guestId: guest.guestId,
    cookies: {
      visitor: "",
      guest: guestCookie(guest),
      student: await sessionOf(student),
      otherStudent: await sessionOf(otherStudent),
      teacher: await sessionOf(teacher),
      otherTeacher: await sessionOf(otherTeacher),
      admin: await sessionOf(admin),
    },
    studentId: student.id,
    removedId: removed.id,
    publicSet: { slug: publicSet.slug, versionId: publicSet.versionId },
    ownSet: { ...own, versionId: ownSet.versionId, items: ownSet.items },
    draft: { ...drafted, versionId: draft.versionId, items: draft.items },
    classId: made.id,
    joinCode: made.joinCode,
    assignmentId: idOf(false),
    withdrawnId: idOf(true),
    runningAttempt: await attemptOf(database, student, { assignmentId: idOf(false) }),
    finishedAttempt,
    guestAttempt: await attemptOf(database, guest, { versionId: publicSet.versionId }),
    requestId: randomUUID(),
  };
};

const database = await db();
const worlds: World[] = [];
for (let count = Number(process.argv[2] ?? "1"); count > 0; count -= 1)
  worlds.push(await makeWorld(database));
process.stdout.write(JSON.stringify(worlds));
await database.$disconnect();
