import type { Metadata } from "next";
import { EmptyState } from "#components/ui/empty-state";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { isAccount } from "#core/policy/viewer";
import { viewer } from "#server/auth/viewer";
import { joinedClasses, taughtClasses } from "#server/classes/queries";
import { db } from "#server/db/client";
import { setBoards } from "#server/standings/queries";

export const metadata: Metadata = { title: "Leaderboards" };

/** More would be a list nobody reads; every set's page leads to its board. */
const mostSets = 50;

type Line = { readonly href: string; readonly text: string };

const Boards = ({ id, title, lines }: { id: string; title: string; lines: readonly Line[] }) => (
  <section aria-labelledby={id} className="mt-8 first-of-type:mt-0">
    <h2 id={id} className="label mb-2">
      {title}
    </h2>
    <ul>
      {lines.map(({ href, text }) => (
        <li key={href} className="border-b border-rule">
          <a
            href={href}
            className="inline-flex min-h-11 items-center py-2.5 font-serif text-sub leading-[1.25] font-semibold"
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

export default async function LeaderboardsPage() {
  const looking = await viewer();
  const database = await db();
  const classes = isAccount(looking)
    ? [...(await joinedClasses(database, looking)), ...(await taughtClasses(database, looking, new Date()))]
    : [];
  const sets = await setBoards(database, looking, mostSets);
  return (
    <Page width="read">
      <PageHead
        title="Leaderboards"
        dek="First attempts only, points for right answers, and speed never counts."
      />
      {classes.length === 0 ? null : (
        <Boards
          id="classes"
          title="Your classes"
          lines={classes.map(({ id, name }) => ({
            href: `/leaderboards/classes/${encodeURIComponent(id)}`,
            text: name,
          }))}
        />
      )}
      {sets.length === 0 ? (
        <EmptyState title="No set has a leaderboard yet">
          A set gets one when it is published. See <a href="/sets">what there is</a>.
        </EmptyState>
      ) : (
        <Boards
          id="sets"
          title="Sets"
          lines={sets.map(({ slug, title }) => ({
            href: `/leaderboards/sets/${encodeURIComponent(slug)}`,
            text: title,
          }))}
        />
      )}
    </Page>
  );
}
