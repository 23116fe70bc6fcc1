import { expect, test } from "vitest";
import type { Learner } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { assignmentTermsSelect } from "./assignment-terms";
import { attemptToAnswer } from "./attempt-to-answer";
import { ownedBy } from "./owned-by";
import { assigned, newAccount, newGuest, publishedSet } from "./testing";

const startedAt = new Date("2026-05-04T08:00:00Z");

/** What Prisma selects for the same attempt. */
const byPrisma = (database: Database, learner: Learner, id: string, versionId: string) =>
  database.attempt.findUnique({
    where: { id, versionId, ...ownedBy(learner) },
    select: {
      assignmentId: true,
      startedAt: true,
      finishedAt: true,
      assignment: { select: assignmentTermsSelect(learner) },
    },
  });

eachDatabase((open) => {
  test("an attempt and its terms are read in one statement as Prisma reads them in five", async () => {
    const database = await open();
    const { versionId } = await publishedSet(database);
    const [student, stranger, guest] = [await newAccount(database), await newAccount(database), newGuest()];
    const { classId, assignmentId } = await assigned(database, versionId, [student]);
    const begin = async (data: object): Promise<string> =>
      (
        await database.attempt.create({
          data: { versionId, number: 1, seed: 1, startedAt, maxPoints: 4, ...data },
          select: { id: true },
        })
      ).id;
    const own = await begin({ guestId: guest.guestId });
    const atAssignment = await begin({ assignmentId, userId: student.id });
    const ofNoMember = await begin({ assignmentId, userId: stranger.id });
    const agree = async (learner: Learner, id: string): Promise<unknown> => {
      const read = await attemptToAnswer(database, learner, id, versionId);
      expect(read).toEqual(await byPrisma(database, learner, id, versionId));
      return read;
    };

    expect(await agree(guest, own)).toMatchObject({ assignmentId: null, assignment: null, startedAt });
    expect(await agree(student, atAssignment)).toMatchObject({
      assignmentId,
      assignment: {
        timeLimitSeconds: null,
        class: { enrolments: [{ removedAt: null }], accommodations: [] },
      },
    });
    expect(await agree(stranger, ofNoMember)).toMatchObject({ assignment: { class: { enrolments: [] } } });

    await database.assignment.update({
      where: { id: assignmentId },
      data: { timeLimitSeconds: 600, attemptsAllowed: 3, feedback: "after-due", withdrawnAt: startedAt },
    });
    await database.enrolment.updateMany({ where: { classId }, data: { removedAt: startedAt } });
    await database.accommodation.create({ data: { classId, userId: student.id, extraTimePercent: 25 } });
    await database.attempt.update({ where: { id: atAssignment }, data: { finishedAt: startedAt } });
    expect(await agree(student, atAssignment)).toMatchObject({
      finishedAt: startedAt,
      assignment: {
        timeLimitSeconds: 600,
        withdrawnAt: startedAt,
        class: {
          enrolments: [{ removedAt: startedAt }],
          accommodations: [{ extraTimePercent: 25, extraDueMinutes: 0 }],
        },
      },
    });

    // Somebody else's, and another version's: nothing.
    expect(await agree(stranger, atAssignment)).toBeNull();
    expect(await agree(newGuest(), own)).toBeNull();
    expect(await attemptToAnswer(database, guest, own, "another")).toBeNull();
  });
});
