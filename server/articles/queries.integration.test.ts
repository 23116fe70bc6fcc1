import { expect, test } from "vitest";
import type { Account, Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { draftSet } from "../question-sets/draft-set";
import { publishSet } from "../question-sets/publish-set";
import { bringReport, engineHere, makeAccount, talksReport } from "../question-sets/testing";
import { articleToRead } from "./queries";

const start = new Date("2026-05-03T09:00:00Z");
const due = new Date("2026-05-03T17:00:00Z");
const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

type World = { database: Database; teacher: Account; student: Account; articleId: string; versionId: string };

const published = async (open: () => Promise<Database>): Promise<World> => {
  const database = await open();
  const teacher = await makeAccount(database, "Ida Brandt");
  const student = await makeAccount(database, "Mira Sol", "student");
  const articleId = await bringReport(database, teacher, talksReport);
  const draft = await draftSet(database, teacher, { articleId }, start, engineHere);
  if (!draft.ok) throw new Error(draft.code);
  const { versionId } = draft.value;
  await publishSet(database, teacher, { versionId }, start, engineHere);
  return { database, teacher, student, articleId, versionId };
};

type Taken = { versionId: string; assignmentId?: string; finishedAt: Date | null };

const attempt = (database: Database, viewer: Viewer, { versionId, assignmentId, finishedAt }: Taken) =>
  database.attempt.create({
    data: {
      versionId,
      assignmentId: assignmentId ?? null,
      userId: viewer.kind === "account" ? viewer.id : null,
      guestId: viewer.kind === "guest" ? viewer.guestId : null,
      number: 1,
      seed: 1,
      startedAt: start,
      finishedAt,
      maxPoints: 10,
    },
    select: { id: true },
  });

eachDatabase((open) => {
  test("who brought an article reads it, others do not know of it", async () => {
    const { database, teacher, student, articleId } = await published(open);
    expect(await articleToRead(database, teacher, articleId, start)).toMatchObject({
      text: talksReport,
      revision: 1,
      isOwn: true,
    });
    for (const viewer of [student, await makeAccount(database, "Jo Okafor"), { kind: "visitor" } as const]) {
      expect(await articleToRead(database, viewer, articleId, start)).toBe("not-found");
    }
  });

  test("a public set's article comes after the questions, for accounts and guests", async () => {
    const { database, student, articleId, versionId } = await published(open);
    await database.questionSet.updateMany({ data: { isPublic: true } });
    const guest: Viewer = { kind: "guest", guestId: "11111111-1111-4111-8111-111111111111" };
    for (const viewer of [student, guest]) {
      expect(await articleToRead(database, viewer, articleId, start)).toBe("after-your-attempt");
      const { id } = await attempt(database, viewer, { versionId, finishedAt: null });
      expect(await articleToRead(database, viewer, articleId, start)).toBe("after-your-attempt");
      await database.attempt.update({ where: { id }, data: { finishedAt: start } });
      expect(await articleToRead(database, viewer, articleId, start)).toMatchObject({ text: talksReport });
    }
    expect(await articleToRead(database, { kind: "visitor" }, articleId, start)).toBe("after-your-attempt");
  });

  test("where results wait for everybody, so does the article, extra time included", async () => {
    const { database, teacher, student, articleId, versionId } = await published(open);
    const { assignments } = await database.class.create({
      data: {
        name: "10b",
        zone: "Europe/Berlin",
        joinCode: "KESTREL-42",
        teacherId: teacher.id,
        enrolments: { create: { userId: student.id } },
        accommodations: { create: { userId: student.id, extraDueMinutes: 30 } },
        assignments: { create: { versionId, opensAt: start, dueAt: due, feedback: "after-due" } },
      },
      select: { assignments: { select: { id: true } } },
    });
    const assignmentId = assignments[0]?.id ?? "";
    await attempt(database, student, { versionId, assignmentId, finishedAt: start });
    const at = (now: Date) => articleToRead(database, student, articleId, now);
    expect(await at(minutesAfter(due, 29))).toBe("not-found");
    expect(await at(minutesAfter(due, 30))).toMatchObject({ text: talksReport, isOwn: false });
  });

  test("after a correction learners read what their questions were about, the owner what is newest", async () => {
    const { database, teacher, student, articleId, versionId } = await published(open);
    await attempt(database, student, { versionId, finishedAt: start });
    await database.articleRevision.create({
      data: {
        articleId,
        number: 2,
        title: "Corrected",
        text: talksReport.replace("40 million", "41 million"),
        digest: "0".repeat(64),
        publishedOn: "2026-05-02",
        publishedZone: "Europe/London",
      },
      select: { id: true },
    });
    expect(await articleToRead(database, student, articleId, start)).toMatchObject({
      revision: 1,
      isOlder: true,
    });
    expect(await articleToRead(database, teacher, articleId, start)).toMatchObject({
      revision: 2,
      isOlder: false,
    });
  });
});
