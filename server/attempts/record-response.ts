import "server-only";
import { randomUUID } from "node:crypto";
import { sqltag } from "@prisma/client/runtime/client";
import { stateOf, type AttemptState } from "#core/assessment/attempt-state";
import { showsAfterAnswer } from "#core/assessment/feedback";
import { isSameAnswer, type GivenAnswer } from "#core/assessment/given-answer";
import { ownTerms, type Terms } from "#core/assessment/terms";
import { worthOf, type Worth } from "#core/assessment/worth";
import { done, refuse, type Done, type Refusal, type RefusalCode } from "#core/policy/outcome";
import type { Learner, Viewer } from "#core/policy/viewer";
import { givenOf } from "../db/answer-columns";
import type { Database } from "../db/client";
import { jsonValue } from "../db/json-value";
import { keepingTheRowsRead } from "../db/row-lock";
import { keyedItem } from "./keyed-item";
import { termsOf, whyShut } from "./assignment-terms";
import { attemptToAnswer, ownAttempt } from "./attempt-to-answer";
import { isLearner } from "./owned-by";

type Place = { readonly attemptId: string; readonly itemId: string };

/** An answer by the option chosen or, to a question without options, part by part. */
export type RecordResponse = Place &
  (
    | { readonly optionId: string; readonly parts?: undefined }
    | { readonly parts: readonly string[]; readonly optionId?: undefined }
  );

/** The answer that counts. Who sends the same answer again gets the very same. */
export type RecordedResponse = Place &
  GivenAnswer & {
    readonly answeredAt: Date;
    /** Null while the policy keeps it for later. */
    readonly isRight: boolean | null;
    /** Null while the policy keeps it for later. */
    readonly points: number | null;
    readonly maxPoints: number;
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

type Answer = Place & GivenAnswer & Worth & { readonly versionId: string };

const givenIn = ({ optionId, parts }: RecordResponse): GivenAnswer =>
  parts === undefined
    ? { optionId, parts: null }
    : { optionId: null, parts: parts.map((part) => part.trim()) };

/**
 * Writes the response while the learner's attempt is open, in one statement. `assignmentId` is part of the condition:
 * an attempt of one's own has no terms to ask for, so for it nothing else need be read. True when it is in.
 */
const insertResponse = async (
  database: Database,
  learner: Learner,
  { attemptId, itemId, optionId, parts, points, maxPoints, versionId }: Answer,
  assignmentId: string | null,
  now: Date,
): Promise<boolean> => {
  const target =
    assignmentId === null ? sqltag`"assignmentId" IS NULL` : sqltag`"assignmentId" = ${assignmentId}`;
  const inserted = await database.$executeRaw`
    INSERT INTO "Response" ("id", "attemptId", "itemId", "optionId", "answer", "points", "maxPoints", "answeredAt")
    SELECT ${randomUUID()}, "id", ${itemId}, ${optionId}, ${jsonValue(database, parts)}, ${points}, ${maxPoints}, ${now}
    FROM "Attempt"
    WHERE "id" = ${attemptId} AND ${ownAttempt(learner)} AND "versionId" = ${versionId} AND ${target} AND "finishedAt" IS NULL
    ${keepingTheRowsRead(database)}
    ON CONFLICT ("attemptId", "itemId") DO NOTHING`;
  return inserted === 1;
};

/** How many attempts a process remembers to be at an assignment, which never changes: a large school's day. */
const remembered = 10_000;

const assignedOnes = new WeakMap<Database, Set<string>>();

const knownAsAssigned = (database: Database): Set<string> => {
  const known = assignedOnes.get(database) ?? new Set<string>();
  assignedOnes.set(database, known);
  if (known.size >= remembered) known.clear();
  return known;
};

/**
 * Takes the one answer of an attempt to an item. The unique index on attempt and item decides every race, and the
 * row goes in only while the attempt is open, in the same statement: an answer is either told as saved and counted
 * at the end, or refused.
 *
 * @param now the server's clock; what a device says about the time is never asked.
 * @returns refused with "not-found", "unknown-option", "already-answered" (with the first answer), "past-due",
 *   "time-is-up", "already-finished" or "removed-from-class"; and, where it can't be told what is meant, with
 *   "incomplete-answer", "unclear-number", "unclear-date" or "chosen-twice": then nothing is taken.
 */
export const recordResponse = async (
  database: Database,
  viewer: Viewer,
  input: RecordResponse,
  now: Date,
): Promise<Done<RecordedResponse> | AlreadyAnswered | Refusal> => {
  if (!isLearner(viewer)) return refuse("not-found");
  const { attemptId, itemId } = input;
  const item = await keyedItem(database, itemId);
  if (item === null) return refuse("not-found");
  const given = givenIn(input);
  const worth = worthOf(item, given);
  if (typeof worth === "string") return refuse(worth);
  const answer: Answer = { attemptId, itemId, ...given, ...worth, versionId: item.versionId };

  const recorded = (
    terms: Terms,
    { points, maxPoints, ...counted }: GivenAnswer & Worth,
    answeredAt: Date,
  ): RecordedResponse => {
    const isTold = showsAfterAnswer(terms.feedback);
    return {
      attemptId,
      itemId,
      ...counted,
      answeredAt,
      isRight: isTold ? points === maxPoints : null,
      points: isTold ? points : null,
      maxPoints,
    };
  };

  const assigned = knownAsAssigned(database);
  if (!assigned.has(attemptId) && (await insertResponse(database, viewer, answer, null, now)))
    return done(recorded(ownTerms, { ...given, ...worth }, now));

  const attempt = await attemptToAnswer(database, viewer, attemptId, item.versionId);
  if (attempt === null) return refuse("not-found");
  if (attempt.assignmentId !== null) assigned.add(attemptId);
  const terms = termsOf(attempt.assignment);
  const state = stateOf(attempt, terms, now);
  const shut = whyShut(attempt.assignment) ?? (state === "running" ? null : refuse(whyNot[state]));
  if (
    shut === null &&
    attempt.assignmentId !== null &&
    (await insertResponse(database, viewer, answer, attempt.assignmentId, now))
  )
    return done(recorded(terms, { ...given, ...worth }, now));

  const first = await database.response.findUnique({
    where: { attemptId_itemId: { attemptId, itemId } },
    select: { optionId: true, answer: true, points: true, maxPoints: true, answeredAt: true },
  });
  if (first === null) return shut ?? refuse("already-finished");
  const { points, maxPoints, answeredAt } = first;
  const counted = { ...givenOf(first), points, maxPoints };
  return isSameAnswer(counted, given)
    ? done(recorded(terms, counted, answeredAt))
    : {
        ...refuse("already-answered"),
        code: "already-answered",
        first: recorded(terms, counted, answeredAt),
      };
};
