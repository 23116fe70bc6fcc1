import type { Viewer } from "#core/policy/viewer";

const places = [
  { href: "/about", text: "How questions are made" },
  { href: "/about#leaderboards", text: "How leaderboards work" },
] as const;

/** The foot of every page: who is signed in here, and what may be read up. */
export const SiteFooter = ({ viewer }: { viewer: Viewer }) => (
  <footer className="no-print mx-auto w-full max-w-page px-4 wide:px-6">
    <div className="flex flex-wrap items-center gap-x-6 border-t border-rule py-2 text-small text-quiet">
      {viewer.kind === "account" ? (
        <p>
          Signed in as {viewer.displayName}.{" "}
          <a href="/sign-out" className="inline-flex min-h-11 items-center text-quiet hover:text-ink">
            Sign out
          </a>
        </p>
      ) : (
        <p>Every question is proved by a sentence of the article.</p>
      )}
      <ul className="flex flex-wrap gap-x-6 wide:ml-auto">
        {places.map((place) => (
          <li key={place.href}>
            <a href={place.href} className="inline-flex min-h-11 items-center text-quiet hover:text-ink">
              {place.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </footer>
);
