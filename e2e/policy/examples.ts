import type { Looker } from "#core/policy/access";
import type { World } from "./seed-worlds";

/** The key of a row: what it is of, and which one. */
export const keyOf = ({ what, of }: { what: string; of?: string }): string =>
  of === undefined ? what : `${what} (${of})`;

const ownSet = "the teacher's own set, assigned to the class";

/** An address for each page that has a variable in its route. */
export const pagePaths: Readonly<Record<string, (world: World) => string>> = {
  "/sets/[slug] (a public set)": ({ publicSet }) => `/sets/${publicSet.slug}`,
  [`/sets/[slug] (${ownSet})`]: ({ ownSet: { slug } }) => `/sets/${slug}`,
  "/sets/[slug]/edit": ({ draft }) => `/sets/${draft.slug}/edit`,
  "/sets/[slug]/edit (how the article was read)": ({ draft }) => `/sets/${draft.slug}/edit?trace`,
  [`/articles/[id] (${ownSet})`]: ({ ownSet: { articleId } }) => `/articles/${articleId}`,
  "/join/[code]": ({ joinCode }) => `/join/${joinCode}`,
  "/classes/[id]": ({ classId }) => `/classes/${classId}`,
  "/assignments/[id]": ({ assignmentId }) => `/assignments/${assignmentId}`,
  "/assignments/[id]/edit": ({ assignmentId }) => `/assignments/${assignmentId}/edit`,
  "/attempts/[id] (the student's)": ({ runningAttempt }) => `/attempts/${runningAttempt}`,
  "/attempts/[id] (the guest's)": ({ guestAttempt }) => `/attempts/${guestAttempt}`,
  "/attempts/[id]/finish (the student's)": ({ runningAttempt }) => `/attempts/${runningAttempt}/finish`,
  "/attempts/[id]/results (the student's)": ({ finishedAttempt }) => `/attempts/${finishedAttempt}/results`,
  "/leaderboards/sets/[slug] (a public set)": ({ publicSet }) => `/leaderboards/sets/${publicSet.slug}`,
  [`/leaderboards/sets/[slug] (${ownSet})`]: ({ ownSet: { slug } }) => `/leaderboards/sets/${slug}`,
  "/leaderboards/classes/[id]": ({ classId }) => `/leaderboards/classes/${classId}`,
};

export type ActionExample = {
  /** Where its form stands, for `as`. */
  readonly page: (world: World) => string;
  readonly as: Looker;
  /** What is typed into it, besides its hidden fields. */
  readonly fields?: (world: World) => Readonly<Record<string, string>>;
};

const classPage = ({ classId }: World): string => `/classes/${classId}`;
const attemptPage = ({ runningAttempt }: World): string => `/attempts/${runningAttempt}`;
const desk = ({ draft }: World): string => `/sets/${draft.slug}/edit`;
const settings = (): string => "/settings";

/** A try at each action. */
export const actionExamples: Readonly<Record<string, ActionExample>> = {
  "app/(account)/sign-in/actions.ts signInAction": {
    page: () => "/sign-in",
    as: "visitor",
    fields: () => ({ name: "nobody-of-this-name", password: "no password of anybody" }),
  },
  "app/(account)/sign-up/actions.ts signUpAction": {
    page: () => "/sign-up",
    as: "visitor",
    fields: () => ({ role: "student", name: "", displayName: "", password: "" }),
  },
  "app/(account)/sign-out/actions.ts signOutAction": { page: settings, as: "student" },
  "app/(account)/settings/actions.ts changeNamesAction": {
    page: settings,
    as: "student",
    fields: () => ({ displayName: "Somebody else", alias: "Grey Heron" }),
  },
  "app/(account)/settings/actions.ts changePasswordAction": {
    page: settings,
    as: "student",
    fields: () => ({ oldPassword: "not the old one", newPassword: "four quiet herons fly" }),
  },
  "app/(account)/settings/actions.ts boardsAction": { page: settings, as: "student" },
  "app/(account)/settings/actions.ts signOutEverywhereAction": { page: settings, as: "student" },
  "app/(account)/settings/actions.ts startTeachingAction": { page: settings, as: "student" },
  "app/articles/new/actions.ts bringArticle": {
    page: () => "/articles/new",
    as: "teacher",
    fields: () => ({
      title: "The harbour stays open",
      sourceName: "The Harbour Post",
      sourceUrl: "",
      publishedOn: "2026-05-03",
      publishedZone: "UTC",
      text: "“The harbour stays open,” said Ana Ruiz, who runs it, on Monday. The town has 4,000 people.",
    }),
  },
  "app/sets/[slug]/actions.ts takeDownSet (a public set)": {
    page: ({ publicSet }) => `/sets/${publicSet.slug}`,
    as: "admin",
    fields: ({ publicSet }) => ({
      slug: publicSet.slug,
      reason: "Its article was not the teacher’s to share.",
    }),
  },
  "app/sets/[slug]/edit/actions.ts decideOnItem": {
    page: desk,
    as: "teacher",
    fields: ({ draft }) => ({ slug: draft.slug, itemId: draft.items[0]?.id ?? "", decision: "drop" }),
  },
  "app/sets/[slug]/edit/actions.ts publishDraft": {
    page: desk,
    as: "teacher",
    fields: ({ draft }) => ({ versionId: draft.versionId }),
  },
  "app/sets/[slug]/edit/actions.ts renameOwnSet": {
    page: desk,
    as: "teacher",
    fields: ({ draft }) => ({ slug: draft.slug, title: "Another title" }),
  },
  "app/sets/[slug]/edit/actions.ts putQuestionBack": { page: desk, as: "teacher" },
  "app/sets/[slug]/edit/actions.ts shareOwnSet": {
    page: ({ ownSet }) => `/sets/${ownSet.slug}/edit`,
    as: "teacher",
    fields: ({ ownSet }) => ({ slug: ownSet.slug, sharing: "public" }),
  },
  "app/sets/[slug]/edit/actions.ts draftAgain": {
    page: ({ ownSet }) => `/sets/${ownSet.slug}/edit`,
    as: "teacher",
    fields: ({ ownSet }) => ({ slug: ownSet.slug, articleId: ownSet.articleId }),
  },
  "app/classes/actions.ts createClass": {
    page: () => "/classes",
    as: "teacher",
    fields: ({ requestId }) => ({ requestId, name: "9a", zone: "UTC" }),
  },
  "app/classes/actions.ts changeClass": {
    page: classPage,
    as: "teacher",
    fields: () => ({ name: "10c", zone: "UTC", names: "names" }),
  },
  "app/classes/actions.ts renewJoinCode": { page: classPage, as: "teacher" },
  "app/classes/actions.ts removeStudent": { page: classPage, as: "teacher" },
  "app/classes/actions.ts restoreStudent": { page: classPage, as: "teacher" },
  "app/classes/actions.ts leaveClass": { page: classPage, as: "student" },
  "app/join/actions.ts joinClass": { page: ({ joinCode }) => `/join/${joinCode}`, as: "otherStudent" },
  "app/assignments/actions.ts assignSet": {
    page: ({ classId }) => `/assignments/new?class=${classId}`,
    as: "teacher",
    fields: ({ publicSet, requestId }) => ({
      requestId,
      versionId: publicSet.versionId,
      opens: "2026-01-05T08:00",
      due: "2999-01-05T08:00",
      attemptsAllowed: "1",
      feedback: "after-finish",
    }),
  },
  "app/assignments/actions.ts changeAssignment": {
    page: ({ assignmentId }) => `/assignments/${assignmentId}/edit`,
    as: "teacher",
    fields: () => ({
      opens: "2026-01-05T08:00",
      due: "2999-01-05T08:00",
      attemptsAllowed: "7",
      feedback: "after-due",
    }),
  },
  "app/assignments/actions.ts withdrawAssignment": {
    page: ({ assignmentId }) => `/assignments/${assignmentId}`,
    as: "teacher",
  },
  "app/assignments/actions.ts restoreAssignment": {
    page: ({ withdrawnId }) => `/assignments/${withdrawnId}`,
    as: "teacher",
  },
  "app/attempts/actions.ts startAttempt (a public set)": {
    page: ({ publicSet }) => `/sets/${publicSet.slug}`,
    as: "visitor",
  },
  "app/attempts/actions.ts startAttempt (an assignment)": {
    page: ({ publicSet }) => `/sets/${publicSet.slug}`,
    as: "visitor",
    fields: ({ assignmentId }) => ({ assignmentId, versionId: "" }),
  },
  "app/attempts/actions.ts answerQuestion (the student's)": {
    page: (world) => `${attemptPage(world)}?q=1`,
    as: "student",
    fields: ({ ownSet }) => ({
      itemId: ownSet.items[0]?.id ?? "",
      optionId: ownSet.items[0]?.optionIds[0] ?? "",
      number: "1",
    }),
  },
  "app/attempts/actions.ts finishAttempt (the student's)": {
    page: (world) => `${attemptPage(world)}/finish`,
    as: "student",
  },
};

export type OperationExample = {
  readonly path: (world: World) => string;
  /** Sent as JSON. */
  readonly body?: (world: World) => object | null;
  /** Sent as a form. */
  readonly form?: Readonly<Record<string, string>>;
};

const attemptApi = ({ runningAttempt }: World): string => `/api/v1/attempts/${runningAttempt}`;

/** A request to each operation and route. */
export const operationExamples: Readonly<Record<string, OperationExample>> = {
  "POST /api/v1/attempts (a public set)": {
    path: () => "/api/v1/attempts",
    body: ({ publicSet: { versionId } }) => ({ versionId }),
  },
  "POST /api/v1/attempts (an assignment)": {
    path: () => "/api/v1/attempts",
    body: ({ assignmentId }) => ({ assignmentId }),
  },
  "GET /api/v1/attempts/[id] (the student's)": { path: attemptApi },
  "POST /api/v1/attempts/[id]/responses (the student's)": {
    path: (world) => `${attemptApi(world)}/responses`,
    body: ({ ownSet: { items } }) => ({ itemId: items[0]?.id, optionId: items[0]?.optionIds[0] }),
  },
  "POST /api/v1/attempts/[id]/finish (the student's)": {
    path: (world) => `${attemptApi(world)}/finish`,
    body: () => null,
  },
  "GET /api/v1/attempts/[id]/results (the student's)": {
    path: ({ finishedAttempt }) => `/api/v1/attempts/${finishedAttempt}/results`,
  },
  "GET /api/v1/sets": { path: () => "/api/v1/sets" },
  "GET /api/v1/sets/[slug] (a public set)": { path: ({ publicSet }) => `/api/v1/sets/${publicSet.slug}` },
  [`GET /api/v1/sets/[slug] (${ownSet})`]: { path: ({ ownSet: { slug } }) => `/api/v1/sets/${slug}` },
  "GET /api/v1/leaderboards/sets/[slug] (a public set)": {
    path: ({ publicSet }) => `/api/v1/leaderboards/sets/${publicSet.slug}`,
  },
  [`GET /api/v1/leaderboards/sets/[slug] (${ownSet})`]: {
    path: ({ ownSet: { slug } }) => `/api/v1/leaderboards/sets/${slug}`,
  },
  "GET /api/v1/leaderboards/classes/[id]": {
    path: ({ classId }) => `/api/v1/leaderboards/classes/${classId}`,
  },
  "GET /api/openapi.json": { path: () => "/api/openapi.json" },
  "GET /api/[...path]": { path: () => "/api/nothing/of/this/name" },
  "GET /api/auth/[...nextauth]": { path: () => "/api/auth/session" },
  "POST /sign-in/with/[provider]": { path: () => "/sign-in/with/nobody", form: { next: "/" } },
  "GET /healthz": { path: () => "/healthz" },
  "GET /readyz": { path: () => "/readyz" },
  "POST /api/bench": { path: () => "/api/bench", body: () => ({}) },
};
