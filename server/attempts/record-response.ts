import "server-only";
import { randomUUID } from "node:crypto";
import { allowedActs, stateOf, type AttemptState } from "#core/assessment/attempt-state";
import { showsAfterAnswer } from "#core/assessment/feedback";
import { pointsFor, pointsPerItem } from "#core/assessment/score";
import { done, refuse, type Done, type Refusal, type RefusalCode } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { keepingTheRowsRead } from "../db/row-lock";
import { answerSheet } from "./answer-sheet";
import { assignmentTermsSelect, termsOf, whyShut } from "./assignment-terms";
import { isLearner, ownedBy } from "./owned-by";

export type RecordResponse = {
  readonly attemptId: string;
  readonly itemId: string;
  readonly optionId: string;
};

/** The answer that counts. Who sends the same answer again gets the very same. */
export type RecordedResponse = RecordResponse & {
  readonly answeredAt: Date;
  /** Null while the policy keeps it for later. */
  readonly isRight: boolean | null;
};

/** Another answer than the first: refused, together with the one that counts. */
export type AlreadyAnswered = Refusal & {
  readonly code: "already-answered";
  readonly first: RecordedResponse;
};

const whyNot: Record<Exclude<AttemptState, "running">, RefusalCode> = {
  finished: "already-finished",
  "past-due": "past-due",
  "time-is-up": "time-is-up",
};

/**
 * Takes the one answer of an attempt to an item. The unique index on attempt and item decides every race, and the
 * row goes in only while the attempt is open, in the same statement: an answer is either told as saved and counted
 * at the end, or refused.
 *
 * @param now the server's clock; what a device says about the time is never asked.
 * @returns refused with "not-found", "unknown-option", "already-answered" (with the first answer), "past-due",
 *   "time-is-up", "already-finished" or "removed-from-class".
 */
export const recordResponse = async (
  database: Database,
  viewer: Viewer,
  { attemptId, itemId, optionId }: RecordResponse,
  now: Date,
): Promise<Done<RecordedResponse> | AlreadyAnswered | Refusal> => {
  if (!isLearner(viewer)) return refuse("not-found");
  const attempt = await database.attempt.findUnique({
    where: { id: attemptId, ...ownedBy(viewer) },
    select: {
      versionId: true,
      startedAt: true,
      finishedAt: true,
      assignment: { select: assignmentTermsSelect(viewer) },
    },
  });
  if (attempt === null) return refuse("not-found");
  const options = (await answerSheet(database, attempt.versionId)).get(itemId);
  if (options === undefined) return refuse("not-found");
  const option = options.find(({ id }) => id === optionId);
  if (option === undefined) return refuse("unknown-option");

  const terms = termsOf(attempt.assignment);
  const state = stateOf(attempt, terms, now);
  const shut =
    whyShut(attempt.assignment) ??
    (state === "running" || allowedActs[state].has("answer") ? null : refuse(whyNot[state]));

  const recorded = (optionOfRow: { id: string; isKey: boolean }, answeredAt: Date): RecordedResponse => ({
    attemptId,
    itemId,
    optionId: optionOfRow.id,
    answeredAt,
    isRight: showsAfterAnswer(terms.feedback) ? optionOfRow.isKey : null,
  });

  if (shut === null) {
    const inserted = await database.$executeRaw`
      INSERT INTO "Response" ("id", "attemptId", "itemId", "optionId", "points", "maxPoints", "answeredAt")
      SELECT ${randomUUID()}, "id", ${itemId}, ${optionId}, ${pointsFor(option)}, ${pointsPerItem}, ${now}
      FROM "Attempt" WHERE "id" = ${attemptId} AND "finishedAt" IS NULL
      ${keepingTheRowsRead(database)}
      ON CONFLICT ("attemptId", "itemId") DO NOTHING`;
    if (inserted === 1) return done(recorded(option, now));
  }

  const first = await database.response.findUnique({
    where: { attemptId_itemId: { attemptId, itemId } },
    select: { optionId: true, answeredAt: true },
  });
  if (first === null) return shut ?? refuse("already-finished");
  const chosen = options.find(({ id }) => id === first.optionId);
  if (chosen === undefined)
    throw new Error(`The response to ${itemId} has an option that is not the item's.`);
  return chosen.id === optionId
    ? done(recorded(chosen, first.answeredAt))
    : { ...refuse("already-answered"), code: "already-answered", first: recorded(chosen, first.answeredAt) };
};
