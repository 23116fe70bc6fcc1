import type { Viewer } from "#core/policy/viewer";

type Place = { readonly href: string; readonly text: string };

const today: Place = { href: "/", text: "Today" };
const sets: Place = { href: "/sets", text: "Sets" };
const leaderboards: Place = { href: "/leaderboards", text: "Leaderboards" };
const settings: Place = { href: "/settings", text: "Settings" };
const signIn: Place = { href: "/sign-in", text: "Sign in" };
const learn: Place = { href: "/learn", text: "Learn" };
const teach: Place = { href: "/teach", text: "Teach" };
const classes: Place = { href: "/classes", text: "Classes" };

const placesFor = (viewer: Viewer): readonly Place[] => {
  if (viewer.kind !== "account") return [today, sets, leaderboards, signIn];
  return viewer.role === "student"
    ? [learn, sets, leaderboards, settings]
    : [teach, classes, sets, leaderboards, settings];
};

/** "page" for the page itself, "true" for what lies below it. */
const currentMark = (place: Place, path: string): "page" | "true" | undefined => {
  if (path === place.href) return "page";
  return place.href !== "/" && path.startsWith(`${place.href}/`) ? "true" : undefined;
};

/** The mast and the ways through the site, by who is looking. `path` is the page's own, to mark it. */
export const SiteHeader = ({ viewer, path }: { viewer: Viewer; path: string }) => (
  <header className="no-print mx-auto w-full max-w-page px-4 wide:px-6">
    <div className="flex flex-wrap items-center gap-x-6 border-b border-rule py-1">
      <a
        href="/"
        className="inline-flex min-h-11 items-center font-serif text-[1.5rem] font-bold leading-none tracking-[-0.02em] text-ink no-underline"
      >
        Lede
      </a>
      <nav aria-label="Main" className="wide:ml-auto">
        <ul className="flex flex-wrap gap-x-3 text-small wide:gap-x-6 wide:text-body">
          {placesFor(viewer).map((place) => (
            <li key={place.href}>
              <a
                href={place.href}
                aria-current={currentMark(place, path)}
                className="inline-flex min-h-11 items-center text-quiet no-underline hover:text-ink aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_0_var(--ink)] forced-colors:aria-[current]:underline"
              >
                {place.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
);
