import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { canTeach, isAccount } from "#core/policy/viewer";
import { questionCount } from "#components/set-card";
import { ButtonLink } from "#components/ui/button";
import { DateTime } from "#components/ui/date-time";
import { EmptyState } from "#components/ui/empty-state";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import { assignmentLines, type AssignmentLine } from "#server/assignments/queries";
import { viewer } from "#server/auth/viewer";
import { taughtClasses } from "#server/classes/queries";
import { db } from "#server/db/client";
import { ownSets, type OwnSet } from "#server/question-sets/queries";

export const metadata: Metadata = { title: "Teach" };

const Row = ({ href, title, children }: { href: string; title: string; children: ReactNode }) => (
  <li className="border-t border-rule py-3">
    <a href={href} className="font-serif text-option font-semibold text-ink decoration-rule-strong">
      {title}
    </a>
    <p className="mt-0.5 text-small text-quiet">{children}</p>
  </li>
);

const Drafts = ({ sets }: { sets: readonly OwnSet[] }) => (
  <ul>
    {sets.map(({ slug, title, sourceName, draft }) =>
      draft === null ? null : (
        <Row key={slug} href={`/sets/${slug}/edit`} title={title}>
          {sourceName} ·{" "}
          {draft.of === 0
            ? "no question could be proved from it"
            : `${String(draft.kept)} of ${questionCount(draft.of)} kept`}
        </Row>
      ),
    )}
  </ul>
);

const Published = ({ sets }: { sets: readonly OwnSet[] }) => (
  <ul>
    {sets.map(({ slug, title, isPublic, sourceName, published }) =>
      published === null ? null : (
        <Row key={slug} href={`/sets/${slug}/edit`} title={title}>
          {sourceName} · {questionCount(published.questions)} · version {published.number} · taken{" "}
          {published.attempts === 1 ? "once" : `${String(published.attempts)} times`}
          {isPublic ? " · public" : ""}
        </Row>
      ),
    )}
  </ul>
);

const Running = ({ lines, now }: { lines: readonly AssignmentLine[]; now: Date }) => (
  <ul>
    {lines.map(({ id, title, className, handedIn, opensAt, dueAt, zone }) => (
      <Row key={id} href={`/assignments/${id}`} title={title}>
        {className} · {handedIn} handed in ·{" "}
        {opensAt > now ? (
          <>
            opens <DateTime at={opensAt} zone={zone} />
          </>
        ) : (
          <>
            due <DateTime at={dueAt} zone={zone} />
          </>
        )}
      </Row>
    ))}
  </ul>
);

type Need = { readonly sets: readonly OwnSet[]; readonly classes: number; readonly running: number };

/** The next thing to do, or null when nothing waits. */
const nextStep = ({ sets, classes, running }: Need): ReactNode => {
  const draft = sets.find((set) => set.draft !== null && set.draft.of > 0);
  if (draft !== undefined) {
    return (
      <>
        “{draft.title}” waits for you to look it over. <a href={`/sets/${draft.slug}/edit`}>Review it</a>
      </>
    );
  }
  if (sets.length > 0 && classes === 0) {
    return (
      <>
        Your set is ready, and you have no class yet. <a href="/classes">Make a class</a> and give its code to
        your students.
      </>
    );
  }
  if (sets.length > 0 && running === 0) {
    return (
      <>
        Nothing is assigned at the moment. <a href="/assignments/new">Assign a set</a>
      </>
    );
  }
  return null;
};

export default async function TeachPage() {
  const who = await viewer();
  if (!isAccount(who)) redirect("/sign-in?next=/teach&refused=sign-in-first");
  if (!canTeach(who)) redirect("/learn");
  const now = new Date();
  const database = await db();
  const [sets, classes, lines] = await Promise.all([
    ownSets(database, who),
    taughtClasses(database, who, now),
    assignmentLines(database, who, null),
  ]);
  const drafts = sets.filter(({ draft }) => draft !== null);
  const published = sets.filter((set) => set.published !== null);
  const running = lines.filter(({ withdrawnAt, dueAt }) => withdrawnAt === null && dueAt > now);
  const need = nextStep({ sets, classes: classes.length, running: running.length });
  return (
    <Page>
      <PageHead
        title="Teach"
        actions={
          <>
            <ButtonLink href="/articles/new">Bring an article</ButtonLink>
            <ButtonLink variant="plain" href="/classes">
              Classes
            </ButtonLink>
          </>
        }
      />
      {sets.length === 0 ? (
        <EmptyState
          title="Turn today’s article into questions"
          action={<ButtonLink href="/articles/new">Bring an article</ButtonLink>}
        >
          Paste a report with its date. You get a draft, look it over, publish it, and give it to a class.
        </EmptyState>
      ) : null}
      {need === null ? null : <Notice title="What needs you">{need}</Notice>}
      {drafts.length === 0 ? null : (
        <Section id="drafts" title="Drafts">
          <Drafts sets={drafts} />
        </Section>
      )}
      <Section id="running" title="Running assignments">
        {running.length === 0 ? (
          <p className="text-quiet">
            None. <a href="/assignments/new">Assign a set</a>
          </p>
        ) : (
          <Running lines={running} now={now} />
        )}
      </Section>
      <Section id="published" title="Published sets">
        {published.length === 0 ? (
          <p className="text-quiet">None of your own yet. You can also assign any of the public sets.</p>
        ) : (
          <Published sets={published} />
        )}
      </Section>
    </Page>
  );
}
