import type { Looker, World } from "../fixtures/world";

export type PageRow = {
  /** As the folders of app/ say it. */
  readonly route: string;
  readonly who: Looker;
  readonly path: (world: World) => string;
  /** Which state of the page, where it has several. */
  readonly state?: string;
};

const row = (route: string, who: Looker, path: (world: World) => string, state?: string): PageRow => ({
  route,
  who,
  path,
  ...(state === undefined ? {} : { state }),
});

/** A page without a parameter. */
const plain = (route: string, who: Looker): PageRow => row(route, who, () => route);

/** Every page, each at least once. A test fails when a page.tsx has no row here. */
export const pages: readonly PageRow[] = [
  plain("/", "visitor"),
  plain("/about", "visitor"),
  plain("/sets", "visitor"),
  row("/sets", "visitor", () => "/sets?words=nothing+is+called+this", "nothing found"),
  row("/sets/[slug]", "visitor", ({ publicSet }) => publicSet),
  row("/sets/[slug]", "teacher", ({ ownSet }) => ownSet, "one's own"),
  row("/sets/[slug]/edit", "teacher", ({ ownDraft }) => ownDraft, "draft"),
  row("/sets/[slug]/edit", "teacher", ({ ownSet }) => `${ownSet}/edit?question=1`, "published"),
  row("/sets/[slug]/edit", "teacher", ({ ownDraft }) => `${ownDraft}?trace`, "how the article was read"),
  plain("/sign-in", "visitor"),
  row("/sign-in", "visitor", () => "/sign-in?refused=sign-in-first", "refused"),
  plain("/sign-up", "visitor"),
  plain("/sign-out", "student"),
  plain("/settings", "student"),
  plain("/join", "visitor"),
  row("/join/[code]", "visitor", ({ joinCode }) => `/join/${joinCode}`),
  row("/join/[code]", "visitor", () => "/join/NOBODY-000", "unknown code"),
  row("/join/[code]", "student", ({ joinCode }) => `/join/${joinCode}`, "already in"),
  plain("/learn", "student"),
  row("/attempts/[id]", "guest", ({ guestAttempt }) => guestAttempt, "open question"),
  row("/attempts/[id]", "guest", ({ guestAttempt }) => `${guestAttempt}?q=1`, "answered"),
  row("/attempts/[id]", "student", ({ answeredQuestion }) => answeredQuestion, "told at once"),
  row("/attempts/[id]/finish", "guest", ({ guestAttempt }) => `${guestAttempt}/finish`),
  row("/attempts/[id]/results", "student", ({ finishedAttempt }) => `${finishedAttempt}/results`),
  row("/attempts/[id]/results", "guest", ({ guestAttempt }) => `${guestAttempt}/results`, "not handed in"),
  plain("/teach", "teacher"),
  plain("/articles/new", "teacher"),
  row("/articles/[id]", "student", ({ article }) => article),
  plain("/classes", "teacher"),
  row("/classes", "student", () => "/classes", "student"),
  row("/classes/[id]", "teacher", ({ classPath }) => classPath),
  row("/classes/[id]", "student", ({ classPath }) => classPath, "student"),
  row(
    "/assignments/new",
    "teacher",
    ({ classPath }) => `/assignments/new?class=${classPath.split("/").at(-1) ?? ""}`,
  ),
  row("/assignments/[id]", "teacher", ({ assignment }) => assignment),
  row("/assignments/[id]", "student", ({ assignment }) => assignment, "student"),
  row("/assignments/[id]/edit", "teacher", ({ assignment }) => `${assignment}/edit`),
  plain("/leaderboards", "student"),
  row("/leaderboards/sets/[slug]", "student", ({ ownSet }) => `/leaderboards${ownSet}`),
  row("/leaderboards/classes/[id]", "student", ({ classPath }) => `/leaderboards${classPath}?period=week`),
  plain("/admin", "admin"),
];

/** What stands where there is no page. */
export const elsewhere: PageRow = row("/[nothing]", "visitor", () => "/nothing-of-this-name", "not found");
