import { beforeAll, expect, test } from "vitest";
import { refuse } from "#core/policy/outcome";
import type { Account } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { decideItem } from "./decide-item";
import { deskOf } from "./desk";
import { draftSet } from "./draft-set";
import type { Engine } from "./engine";
import { publishSet } from "./publish-set";
import { everySet, findCards } from "./find-cards";
import { ownSets, shownSet } from "./queries";
import { bringReport, engineHere, makeAccount, talksReport } from "./testing";

const now = new Date("2026-05-03T09:00:00Z");
const later = new Date("2026-05-03T10:00:00Z");

type World = { database: Database; teacher: Account; slug: string; versionId: string };

/** A teacher with a draft that the engine made. */
const withDraft = async (open: () => Promise<Database>): Promise<World> => {
  const database = await open();
  const teacher = await makeAccount(database, "Ida Brandt");
  const articleId = await bringReport(database, teacher, talksReport);
  const draft = await draftSet(database, teacher, { articleId }, now, engineHere);
  if (!draft.ok) throw new Error(draft.code);
  return { database, teacher, slug: draft.value.slug, versionId: draft.value.versionId };
};

const listed = async (database: Database) =>
  (await findCards(database, everySet, { page: 1, length: 100 })).cards;

eachDatabase((open) => {
  test("a draft is published once, however often and from wherever it is asked", async () => {
    const { database, teacher, slug, versionId } = await withDraft(open);
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        publishSet(database, teacher, { versionId }, new Date(now.getTime() + index), engineHere),
      ),
    );
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: true, value: { slug, versionId } });
    const first = await database.questionSetVersion.findMany({ select: { publishedAt: true } });
    expect(first).toHaveLength(1);
    await publishSet(database, teacher, { versionId }, later, engineHere);
    expect(await database.questionSetVersion.findMany({ select: { publishedAt: true } })).toEqual(first);
  });

  test("nothing is published without a kept question", async () => {
    const { database, teacher, slug, versionId } = await withDraft(open);
    const desk = await deskOf(database, teacher, slug, engineHere);
    for (const { id } of desk?.items ?? [])
      await decideItem(database, teacher, { itemId: id, isKept: false });
    expect(await publishSet(database, teacher, { versionId }, now, engineHere)).toMatchObject({
      code: "nothing-to-publish",
    });
  });

  test("a question that the article no longer proves stops the set, and is named", async () => {
    const { database, teacher, slug, versionId } = await withDraft(open);
    const item = await database.item.findFirstOrThrow({
      where: { versionId, position: 1 },
      select: { id: true, evidence: { select: { id: true, start: true } } },
    });
    for (const { id, start } of item.evidence) {
      await database.evidence.update({ where: { id }, data: { start: start + 3 } });
    }
    const outcome = await publishSet(database, teacher, { versionId }, now, engineHere);
    expect(outcome).toMatchObject({ ok: false, code: "fails-a-screen" });
    expect(outcome.ok ? "" : outcome.detail).toMatch(/^Question 2: .+ Drop it, then publish\.$/);
    expect((await deskOf(database, teacher, slug, engineHere))?.faults?.stops).toHaveLength(1);

    await decideItem(database, teacher, { itemId: item.id, isKept: false });
    expect(await publishSet(database, teacher, { versionId }, now, engineHere)).toMatchObject({ ok: true });
  });

  test("a question dropped while the set is screened is not published unscreened, nor published at all", async () => {
    const { database, teacher, versionId } = await withDraft(open);
    const { id: itemId } = await database.item.findFirstOrThrow({
      where: { versionId },
      select: { id: true },
    });
    const seen: number[] = [];
    const slow: Engine = {
      ...engineHere,
      screen: async (revision, items) => {
        seen.push(items.length);
        await decideItem(database, teacher, { itemId, isKept: false });
        return engineHere.screen(revision, items);
      },
    };
    expect(await publishSet(database, teacher, { versionId }, now, slow)).toMatchObject({ ok: true });
    const [before, after] = seen;
    expect(seen).toEqual([before, (before ?? 0) - 1]);
    expect(await database.item.count({ where: { versionId, isKept: true } })).toBe(after);
  });

  test("what could not be screened in time is not published, and the desk says so", async () => {
    const { database, teacher, slug, versionId } = await withDraft(open);
    const stopped: Engine = { ...engineHere, screen: () => Promise.resolve(refuse("took-too-long")) };
    expect(await publishSet(database, teacher, { versionId }, now, stopped)).toMatchObject({
      code: "took-too-long",
    });
    expect(await database.questionSetVersion.count({ where: { publishedAt: null } })).toBe(1);
    const desk = await deskOf(database, teacher, slug, stopped);
    expect(desk?.items.length).toBeGreaterThan(0);
    expect(desk?.faults?.stops).toMatchObject([
      { questions: [], reason: expect.stringContaining("took too long") as string },
    ]);
  });

  test("another teacher's draft can neither be seen nor published", async () => {
    const { database, slug, versionId } = await withDraft(open);
    const other = await makeAccount(database, "Jo Okafor");
    expect(await publishSet(database, other, { versionId }, now, engineHere)).toMatchObject({
      code: "not-found",
    });
    expect(await deskOf(database, other, slug, engineHere)).toBeNull();
    expect(await deskOf(database, { kind: "visitor" }, slug, engineHere)).toBeNull();
  });

  test("an old tab publishes the version it shows, not a later draft", async () => {
    const { database, teacher, versionId } = await withDraft(open);
    await publishSet(database, teacher, { versionId }, now, engineHere);
    const { articleId } = await database.questionSet.findFirstOrThrow({ select: { articleId: true } });
    await draftSet(database, teacher, { articleId }, later, engineHere);
    expect(await publishSet(database, teacher, { versionId }, later, engineHere)).toMatchObject({ ok: true });
    expect(await database.questionSetVersion.count({ where: { publishedAt: null } })).toBe(1);
  });
});

eachDatabase((open) => {
  let world: World;
  let student: Account;
  beforeAll(async () => {
    world = await withDraft(open);
    student = await makeAccount(world.database, "Mira Sol", "student");
  });

  test("a set is shown to nobody while it is a draft", async () => {
    const { database, teacher, slug } = world;
    expect(await shownSet(database, teacher, slug)).toBeNull();
    expect(await listed(database)).toEqual([]);
    expect(await ownSets(database, teacher)).toMatchObject([{ slug, published: null }]);
  });

  test("once published it is its owner's, and the class's it is assigned to", async () => {
    const { database, teacher, slug, versionId } = world;
    await publishSet(database, teacher, { versionId }, now, engineHere);
    expect(await shownSet(database, teacher, slug)).toMatchObject({ slug, isOwn: true, assignmentId: null });
    expect(await shownSet(database, student, slug)).toBeNull();
    expect(await shownSet(database, { kind: "visitor" }, slug)).toBeNull();
    expect(await listed(database)).toEqual([]);

    const { assignments } = await database.class.create({
      data: {
        name: "10b",
        zone: "Europe/Berlin",
        joinCode: "KESTREL-42",
        teacherId: teacher.id,
        enrolments: { create: { userId: student.id } },
        assignments: { create: { versionId, opensAt: now, dueAt: later } },
      },
      select: { assignments: { select: { id: true } } },
    });
    expect(await shownSet(database, student, slug)).toMatchObject({
      isOwn: false,
      isPublic: false,
      assignmentId: assignments[0]?.id,
    });
    await database.enrolment.updateMany({ where: { userId: student.id }, data: { removedAt: now } });
    expect(await shownSet(database, student, slug)).toBeNull();
  });

  test("a public set is everybody's, and what is shown of it holds no key and no proof", async () => {
    const { database, slug } = world;
    await database.questionSet.update({ where: { slug }, data: { isPublic: true } });
    const shown = await shownSet(database, { kind: "visitor" }, slug);
    expect(shown).toMatchObject({ slug, isPublic: true, isOwn: false });
    expect(JSON.stringify([shown, await listed(database)])).not.toMatch(
      /stem|isKey|options|evidence|rationale|quotedText/,
    );
  });
});
