import "server-only";
import { closesAt, stateOf, type AttemptState } from "#core/assessment/attempt-state";
import { showsAfterAnswer, showsResults } from "#core/assessment/feedback";
import type { GivenAnswer } from "#core/assessment/given-answer";
import { presentAll } from "#core/assessment/present";
import type { ItemView } from "#core/assessment/results";
import type { FeedbackPolicy } from "#core/assessment/terms";
import type { Learner, Viewer } from "#core/policy/viewer";
import { parseIso, type CivilDate } from "#core/text/civil-date";
import { bodyOf, givenOf } from "../db/answer-columns";
import type { Database, Prisma } from "../db/client";
import { assignmentTermsSelect, termsOf } from "./assignment-terms";
import { feedbackOf, type Shown } from "./item-feedback";
import { isLearner, ownedBy } from "./owned-by";

/** An attempt as its learner may see it at this instant. */
export type AttemptView = {
  readonly id: string;
  readonly number: number;
  readonly state: AttemptState;
  readonly policy: FeedbackPolicy;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** The first instant at which no answer is taken any more. */
  readonly closesAt: Date | null;
  readonly set: { readonly title: string; readonly slug: string; readonly versionId: string };
  readonly assignment: AssignmentView | null;
  readonly article: ArticleView;
  readonly items: readonly ItemView[];
};

export type AssignmentView = {
  readonly id: string;
  readonly classId: string;
  readonly className: string;
  /** IANA name of the class's zone, in which its times are shown. */
  readonly zone: string;
  /** For this learner, extra time included. */
  readonly dueAt: Date;
};

/** The report the questions were made from. */
export type ArticleView = {
  readonly id: string;
  readonly title: string;
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  readonly published: CivilDate | null;
};

/** The results of an attempt, or until when they are kept back. */
export type ResultsView =
  | { readonly status: "open"; readonly attempt: AttemptView }
  | { readonly status: "held"; readonly attempt: AttemptView; readonly until: Date; readonly zone: string }
  | {
      readonly status: "shown";
      readonly attempt: AttemptView;
      readonly points: number;
      readonly maxPoints: number;
    };

// No key, no rationale, no evidence, no points: what is not selected can't leak.
const attemptSelect = (learner: Learner) =>
  ({
    id: true,
    number: true,
    seed: true,
    startedAt: true,
    finishedAt: true,
    versionId: true,
    responses: { select: { itemId: true, optionId: true, answer: true, answeredAt: true } },
    assignment: {
      select: {
        ...assignmentTermsSelect(learner),
        id: true,
        class: {
          select: { ...assignmentTermsSelect(learner).class.select, id: true, name: true, zone: true },
        },
      },
    },
    version: {
      select: {
        set: { select: { title: true, slug: true } },
        revision: {
          select: {
            title: true,
            publishedOn: true,
            article: { select: { id: true, sourceName: true, sourceUrl: true } },
          },
        },
        items: {
          where: { isKept: true },
          orderBy: { position: "asc" },
          select: {
            id: true,
            kind: true,
            stem: true,
            body: true,
            options: { orderBy: { position: "asc" }, select: { id: true, text: true } },
          },
        },
      },
    },
  }) satisfies Prisma.AttemptSelect;

type AttemptRow = Prisma.AttemptGetPayload<{ select: ReturnType<typeof attemptSelect> }>;

const givenIn = (row: AttemptRow): ReadonlyMap<string, GivenAnswer> =>
  new Map(row.responses.map((response) => [response.itemId, givenOf(response)]));

const readAttempt = async (
  database: Database,
  viewer: Viewer,
  attemptId: string,
): Promise<AttemptRow | null> =>
  isLearner(viewer)
    ? database.attempt.findUnique({
        where: { id: attemptId, ...ownedBy(viewer) },
        select: attemptSelect(viewer),
      })
    : null;

const viewOf = async (database: Database, row: AttemptRow, now: Date, shown: Shown): Promise<AttemptView> => {
  const { assignment, version } = row;
  const { revision, set } = version;
  const terms = termsOf(assignment);
  const given = givenIn(row);
  const answeredAt = new Map(row.responses.map((response) => [response.itemId, response.answeredAt]));
  const feedback = await feedbackOf(database, row.versionId, shown, given);
  return {
    id: row.id,
    number: row.number,
    state: stateOf(row, terms, now),
    policy: terms.feedback,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
    closesAt: closesAt(row.startedAt, terms),
    set: { ...set, versionId: row.versionId },
    assignment:
      assignment === null
        ? null
        : {
            id: assignment.id,
            classId: assignment.class.id,
            className: assignment.class.name,
            zone: assignment.class.zone,
            dueAt: terms.dueAt ?? assignment.dueAt,
          },
    article: {
      id: revision.article.id,
      title: revision.title,
      sourceName: revision.article.sourceName,
      sourceUrl: revision.article.sourceUrl,
      published: parseIso(revision.publishedOn),
    },
    items: presentAll(
      version.items.map((item) => ({ ...item, body: bodyOf(item.body) })),
      row.seed,
    ).map((item) => {
      const answer = given.get(item.id);
      const at = answeredAt.get(item.id);
      return {
        ...item,
        response: answer === undefined || at === undefined ? null : { ...answer, answeredAt: at },
        feedback: feedback.get(item.id) ?? null,
      };
    }),
  };
};

const nothing: Shown = { itemIds: [], openIds: [] };

/**
 * The viewer's own attempt, to go on with. Keys, rationale and evidence are shown of answered items alone, and only
 * where the policy shows them after each answer; while the attempt can still be answered, of a paragraph that would
 * give another item away only the marked sentences. Null for an attempt that is somebody else's or nobody's.
 */
export const findAttempt = async (
  database: Database,
  viewer: Viewer,
  attemptId: string,
  now: Date,
): Promise<AttemptView | null> => {
  const row = await readAttempt(database, viewer, attemptId);
  if (row === null) return null;
  if (!showsAfterAnswer(termsOf(row.assignment).feedback)) return viewOf(database, row, now, nothing);
  const answered = givenIn(row);
  const open = row.finishedAt === null ? row.version.items.filter(({ id }) => !answered.has(id)) : [];
  return viewOf(database, row, now, {
    itemIds: [...answered.keys()],
    openIds: open.map(({ id }) => id),
  });
};

/**
 * The results of the viewer's own attempt: open while it is not handed in, held until the policy shows them, then
 * with every item's key and proof. Null for an attempt that is somebody else's or nobody's.
 */
export const findResults = async (
  database: Database,
  viewer: Viewer,
  attemptId: string,
  now: Date,
): Promise<ResultsView | null> => {
  const row = await readAttempt(database, viewer, attemptId);
  if (row === null) return null;
  const terms = termsOf(row.assignment);
  const state = stateOf(row, terms, now);
  if (state !== "finished") return { status: "open", attempt: await viewOf(database, row, now, nothing) };
  const until = await everybodyDoneAt(database, row);
  if (!showsResults(terms.feedback, state, until, now) && until !== null && row.assignment !== null) {
    const attempt = await viewOf(database, row, now, nothing);
    return { status: "held", attempt, until, zone: row.assignment.class.zone };
  }
  const { points, maxPoints } = await database.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: { points: true, maxPoints: true },
  });
  if (points === null) throw new Error(`Attempt ${attemptId} is finished and has no points.`);
  const every = { itemIds: row.version.items.map(({ id }) => id), openIds: [] };
  return { status: "shown", attempt: await viewOf(database, row, now, every), points, maxPoints };
};

/** When the last of the class can no longer answer: the due time moved by the most extra time anybody in it has. */
const everybodyDoneAt = async (database: Database, { assignment }: AttemptRow): Promise<Date | null> => {
  if (assignment === null) return null;
  const longest = await database.accommodation.aggregate({
    where: { classId: assignment.class.id },
    _max: { extraDueMinutes: true },
  });
  return new Date(assignment.dueAt.getTime() + (longest._max.extraDueMinutes ?? 0) * 60_000);
};
