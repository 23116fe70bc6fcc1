/**
 * Who may do what: every page, server action, API operation and other route, by who looks. Pages and commands enforce
 * it in their queries' `where`; this is the agreement they are held to. A test tries each cell on the built app and
 * fails when something has no row or a row has nothing.
 */

/** Whoever looks, as they stand to the class, the teacher's set or the attempt of a row. */
export const lookers = [
  "visitor",
  "guest",
  "student",
  "otherStudent",
  "teacher",
  "otherTeacher",
  "admin",
] as const;
export type Looker = (typeof lookers)[number];

/**
 * What they are answered. "forbidden": told that their kind of account can't. "not-found": as if there were nothing,
 * so that nobody learns what others have. "led-on": sent to the page that is theirs.
 */
export type Seen = "allowed" | "sign-in" | "forbidden" | "not-found" | "led-on";

export type Cells = Readonly<Record<Looker, Seen>>;

const every = (seen: Seen): Cells => ({
  visitor: seen,
  guest: seen,
  student: seen,
  otherStudent: seen,
  teacher: seen,
  otherTeacher: seen,
  admin: seen,
});

const everybody = every("allowed");

/** Whoever has an account; the others sign in first. */
const accounts: Cells = { ...everybody, visitor: "sign-in", guest: "sign-in" };

const withoutAccount: Cells = { ...every("led-on"), visitor: "allowed", guest: "allowed" };

const teachers: Cells = { ...accounts, student: "forbidden", otherStudent: "forbidden" };

/** For those named; other accounts see nothing, and who has none is asked to sign in. */
const only = (...named: readonly Looker[]): Cells => ({
  ...every("not-found"),
  visitor: "sign-in",
  guest: "sign-in",
  ...Object.fromEntries(named.map((looker) => [looker, "allowed"])),
});

const ofTheClass = only("student", "teacher");
const teacherOfTheClass = only("teacher");
const owner = only("teacher");

/** For those named; nobody else sees anything, with an account or without. */
const hidden = (...named: readonly Looker[]): Cells => ({
  ...every("not-found"),
  ...Object.fromEntries(named.map((looker) => [looker, "allowed"])),
});

export type AccessRow = {
  /** A page's route, an action's file and name, or an operation's method and path. */
  readonly what: string;
  /** Which one, where that matters. */
  readonly of?: string;
  readonly seen: Cells;
};

const publicSet = "a public set";
const ownSet = "the teacher's own set, assigned to the class";
const students = "the student's";
const guests = "the guest's";

export const pageRows: readonly AccessRow[] = [
  { what: "/", seen: everybody },
  { what: "/about", seen: everybody },
  { what: "/sign-in", seen: withoutAccount },
  { what: "/sign-up", seen: withoutAccount },
  { what: "/sign-out", seen: accounts },
  { what: "/settings", seen: accounts },
  { what: "/admin", seen: only("admin") },
  { what: "/sets", seen: everybody },
  { what: "/sets/[slug]", of: publicSet, seen: everybody },
  { what: "/sets/[slug]", of: ownSet, seen: hidden("student", "teacher") },
  { what: "/sets/[slug]/edit", seen: owner },
  { what: "/sets/[slug]/edit", of: "how the article was read", seen: owner },
  { what: "/teach", seen: { ...teachers, student: "led-on", otherStudent: "led-on" } },
  { what: "/articles/new", seen: teachers },
  { what: "/articles/[id]", of: ownSet, seen: hidden("teacher") },
  { what: "/join", seen: everybody },
  { what: "/join/[code]", seen: everybody },
  { what: "/learn", seen: accounts },
  { what: "/classes", seen: accounts },
  { what: "/classes/[id]", seen: ofTheClass },
  { what: "/assignments/new", seen: teachers },
  { what: "/assignments/[id]", seen: ofTheClass },
  { what: "/assignments/[id]/edit", seen: teacherOfTheClass },
  { what: "/attempts/[id]", of: students, seen: hidden("student") },
  { what: "/attempts/[id]", of: guests, seen: hidden("guest") },
  { what: "/attempts/[id]/finish", of: students, seen: hidden("student") },
  { what: "/attempts/[id]/results", of: students, seen: hidden("student") },
  { what: "/leaderboards", seen: everybody },
  { what: "/leaderboards/sets/[slug]", of: publicSet, seen: everybody },
  { what: "/leaderboards/sets/[slug]", of: ownSet, seen: hidden("student", "teacher") },
  { what: "/leaderboards/classes/[id]", seen: ofTheClass },
];

export const actionRows: readonly AccessRow[] = [
  { what: "app/(account)/sign-in/actions.ts signInAction", seen: everybody },
  { what: "app/(account)/sign-up/actions.ts signUpAction", seen: everybody },
  { what: "app/(account)/sign-out/actions.ts signOutAction", seen: everybody },
  { what: "app/(account)/settings/actions.ts changeNamesAction", seen: accounts },
  { what: "app/(account)/settings/actions.ts changePasswordAction", seen: accounts },
  { what: "app/(account)/settings/actions.ts boardsAction", seen: accounts },
  { what: "app/(account)/settings/actions.ts signOutEverywhereAction", seen: accounts },
  { what: "app/(account)/settings/actions.ts startTeachingAction", seen: accounts },
  { what: "app/articles/new/actions.ts bringArticle", seen: teachers },
  { what: "app/sets/[slug]/actions.ts takeDownSet", of: publicSet, seen: only("admin") },
  {
    what: "app/sets/[slug]/edit/actions.ts decideOnItem",
    seen: { ...owner, student: "forbidden", otherStudent: "forbidden" },
  },
  {
    what: "app/sets/[slug]/edit/actions.ts publishDraft",
    seen: owner,
  },
  {
    what: "app/sets/[slug]/edit/actions.ts renameOwnSet",
    seen: owner,
  },
  {
    what: "app/sets/[slug]/edit/actions.ts putQuestionBack",
    seen: { ...owner, student: "forbidden", otherStudent: "forbidden" },
  },
  {
    what: "app/sets/[slug]/edit/actions.ts shareOwnSet",
    seen: { ...owner, student: "forbidden", otherStudent: "forbidden" },
  },
  {
    what: "app/sets/[slug]/edit/actions.ts draftAgain",
    seen: { ...owner, student: "forbidden", otherStudent: "forbidden" },
  },
  { what: "app/classes/actions.ts createClass", seen: teachers },
  { what: "app/classes/actions.ts changeClass", seen: teacherOfTheClass },
  { what: "app/classes/actions.ts renewJoinCode", seen: teacherOfTheClass },
  { what: "app/classes/actions.ts removeStudent", seen: teacherOfTheClass },
  { what: "app/classes/actions.ts restoreStudent", seen: teacherOfTheClass },
  // Whoever is not in the class leaves nothing: safe to repeat, and it tells nobody whether there is such a class.
  { what: "app/classes/actions.ts leaveClass", seen: accounts },
  // The code is the permission. The class's own teacher is told that they teach it.
  { what: "app/join/actions.ts joinClass", seen: { ...accounts, teacher: "forbidden" } },
  {
    what: "app/assignments/actions.ts assignSet",
    seen: { ...teacherOfTheClass, student: "forbidden", otherStudent: "forbidden" },
  },
  { what: "app/assignments/actions.ts changeAssignment", seen: teacherOfTheClass },
  { what: "app/assignments/actions.ts withdrawAssignment", seen: teacherOfTheClass },
  { what: "app/assignments/actions.ts restoreAssignment", seen: teacherOfTheClass },
  { what: "app/attempts/actions.ts startAttempt", of: publicSet, seen: everybody },
  {
    what: "app/attempts/actions.ts startAttempt",
    of: "an assignment",
    seen: { ...only("student"), guest: "not-found" },
  },
  { what: "app/attempts/actions.ts answerQuestion", of: students, seen: hidden("student") },
  { what: "app/attempts/actions.ts finishAttempt", of: students, seen: hidden("student") },
];

export const operationRows: readonly AccessRow[] = [
  { what: "GET /api/v1/sets", seen: everybody },
  { what: "GET /api/v1/sets/[slug]", of: publicSet, seen: everybody },
  { what: "GET /api/v1/sets/[slug]", of: ownSet, seen: hidden("student", "teacher") },
  { what: "POST /api/v1/attempts", of: publicSet, seen: everybody },
  { what: "POST /api/v1/attempts", of: "an assignment", seen: { ...only("student"), guest: "not-found" } },
  { what: "GET /api/v1/attempts/[id]", of: students, seen: hidden("student") },
  { what: "POST /api/v1/attempts/[id]/responses", of: students, seen: hidden("student") },
  { what: "POST /api/v1/attempts/[id]/finish", of: students, seen: hidden("student") },
  { what: "GET /api/v1/attempts/[id]/results", of: students, seen: hidden("student") },
  { what: "GET /api/v1/leaderboards/sets/[slug]", of: publicSet, seen: everybody },
  { what: "GET /api/v1/leaderboards/sets/[slug]", of: ownSet, seen: hidden("student", "teacher") },
  { what: "GET /api/v1/leaderboards/classes/[id]", seen: ofTheClass },
  { what: "GET /api/openapi.json", seen: everybody },
  { what: "GET /api/[...path]", seen: every("not-found") },
  { what: "GET /api/auth/[...nextauth]", seen: everybody },
  { what: "POST /sign-in/with/[provider]", seen: everybody },
  { what: "GET /healthz", seen: everybody },
  { what: "GET /readyz", seen: everybody },
  { what: "POST /api/bench", seen: every("not-found") },
];
