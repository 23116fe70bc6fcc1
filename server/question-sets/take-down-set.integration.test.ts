import { expect, test } from "vitest";
import type { Viewer } from "#core/policy/viewer";
import { closeLapsedAttempts } from "../attempts/close-lapsed-attempts";
import { finishAttempt } from "../attempts/finish-attempt";
import { recordResponse } from "../attempts/record-response";
import { startAttempt } from "../attempts/start-attempt";
import { newAccount, newGuest, publishedSet } from "../attempts/testing";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { classBoard, setBoard } from "../standings/queries";
import { auditForAdmin } from "../users/queries";
import { everySet, findCards } from "./find-cards";
import { shownSet } from "./queries";
import { shareSet } from "./share-set";
import { giveBackSet, takeDownSet } from "./take-down-set";

const now = new Date("2026-05-04T10:00:00Z");
const afterDue = new Date("2026-05-04T16:00:00Z");
const reason = "Its article was not the teacher’s to share.";

const world = async (database: Database) => {
  const [owner, admin, student] = [
    await newAccount(database, "teacher"),
    await newAccount(database, "admin"),
    await newAccount(database),
  ];
  const set = await publishedSet(database, { ownerId: owner.id });
  const listed = async () =>
    (await findCards(database, everySet, { page: 1, length: 9 })).cards.map(({ slug }) => slug);
  const down = (viewer: Viewer = admin) => takeDownSet(database, viewer, { slug: set.slug, reason }, now);
  const codeOfSharing = async (isPublic = true) => {
    const shared = await shareSet(database, owner, { slug: set.slug, isPublic });
    return shared.ok ? "done" : shared.code;
  };
  return { owner, admin, student, set, listed, down, codeOfSharing };
};

eachDatabase((open) => {
  test("an administrator takes a stranger's set down, once, with a reason in the log, and only they can", async () => {
    const database = await open();
    const { owner, admin, student, set, listed, down } = await world(database);
    for (const [viewer, code] of [
      [{ kind: "visitor" }, "sign-in-first"],
      [newGuest(), "sign-in-first"],
      [student, "not-found"],
      [owner, "not-found"],
    ] as const)
      expect(await down(viewer)).toMatchObject({ code });
    expect(await listed()).toEqual([set.slug]);
    expect(await auditForAdmin(database, admin)).toEqual([]);

    for (const outcome of [await down(), await down()]) expect(outcome).toMatchObject({ ok: true });
    expect(await listed()).toEqual([]);
    expect(await shownSet(database, { kind: "visitor" }, set.slug)).toBeNull();
    expect(await shownSet(database, owner, set.slug)).toMatchObject({ isOwn: true, isPublic: false });
    expect(await auditForAdmin(database, admin)).toMatchObject([
      { action: "take-down-set", details: { reason }, actor: { displayName: admin.displayName } },
    ]);
  });

  test("what its owner keeps to herself can't be taken down, nor what is not there", async () => {
    const database = await open();
    const { admin, codeOfSharing, down } = await world(database);
    expect(await codeOfSharing(false)).toBe("done");
    expect(await down()).toMatchObject({ code: "not-found" });
    expect(await takeDownSet(database, admin, { slug: "nothing", reason }, now)).toMatchObject({
      code: "not-found",
    });
    expect(await auditForAdmin(database, admin)).toEqual([]);
  });

  test("its owner can't share it again before it is given back", async () => {
    const database = await open();
    const { set, listed, down, codeOfSharing } = await world(database);
    await down();
    expect(await codeOfSharing()).toBe("taken-down");
    expect(await codeOfSharing(false)).toBe("done");
    expect(await listed()).toEqual([]);
    const later = new Date(now.getTime() + 1000);
    const back = () => giveBackSet(database, { slug: set.slug }, later);
    expect(await back()).toMatchObject({ value: { changed: true } });
    expect(await back()).toMatchObject({ value: { changed: false } });
    expect(await listed()).toEqual([set.slug]);
    expect([await codeOfSharing(false), await codeOfSharing()]).toEqual(["done", "done"]);
  });

  test("taken down while its owner shares it, it is down", async () => {
    const database = await open();
    const { listed, down, codeOfSharing } = await world(database);
    await Promise.all([codeOfSharing(), down(), codeOfSharing()]);
    expect(await listed()).toEqual([]);
  });

  test("what was begun goes on; boards and lapsed attempts of classes that have it stay", async () => {
    const database = await open();
    const { owner, student, set, down } = await world(database);
    const guest = newGuest();
    const { id: classId, assignments } = await database.class.create({
      data: {
        name: "10b",
        zone: "UTC",
        joinCode: "KESTREL-77",
        teacherId: owner.id,
        enrolments: { create: { userId: student.id } },
        assignments: {
          create: { versionId: set.versionId, opensAt: now, dueAt: new Date("2026-05-04T15:00:00Z") },
        },
      },
      select: { id: true, assignments: { select: { id: true } } },
    });
    const begun = async (viewer: Viewer, input: Parameters<typeof startAttempt>[2]) => {
      const started = await startAttempt(database, viewer, input, now, 1);
      return started.ok ? started.value.attemptId : started.code;
    };
    const guests = await begun(guest, { versionId: set.versionId });
    const students = await begun(student, { assignmentId: assignments[0]?.id ?? "" });
    await down();

    const [item] = set.items;
    const answer = { itemId: item?.id ?? "", optionId: item?.keyId ?? "" };
    for (const [viewer, attemptId] of [
      [guest, guests],
      [student, students],
    ] as const)
      expect(await recordResponse(database, viewer, { attemptId, ...answer }, now)).toMatchObject({
        ok: true,
      });
    expect(await finishAttempt(database, guest, { attemptId: guests }, now)).toMatchObject({ ok: true });
    expect(await begun(newGuest(), { versionId: set.versionId })).toBe("not-found");

    // Its time passes without anybody: it is handed in as it is, and counts.
    expect(await closeLapsedAttempts(database, { classId }, afterDue)).toBe(1);
    const ofClass = await classBoard(database, owner, { classId, period: "all" }, afterDue);
    expect(ofClass).toMatchObject({ ok: true, value: { size: 1 } });
    const board = (viewer: Viewer) => setBoard(database, viewer, { slug: set.slug, period: "all" }, afterDue);
    expect(await board(student)).toMatchObject({ ok: true, value: { size: 1 } });
    expect(await board({ kind: "visitor" })).toMatchObject({ code: "not-found" });
    expect(await board(await newAccount(database))).toMatchObject({ code: "not-found" });
  });
});
