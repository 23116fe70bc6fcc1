import type { Metadata } from "next";
import type { ReactNode } from "react";
import { StudentAssignmentLine } from "#components/assignments/student-assignment-line";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { studentAssignments, type StudentAssignment } from "#server/assignments/queries";
import { recentAttempts, type RecentAttempt } from "#server/attempts/recent-attempts";
import { signedIn } from "#server/auth/signed-in";
import { joinedClasses } from "#server/classes/queries";
import { db } from "#server/db/client";
import { attemptPath, resultsPath } from "../attempts/paths";
import { classPath } from "../classes/paths";
import { CodeForm } from "../join/code-form";

export const metadata: Metadata = { title: "Learn" };

const Section = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id} className="mt-8 first-of-type:mt-0">
    <h2 id={id} className="label mb-2">
      {title}
    </h2>
    {children}
  </section>
);

const Due = ({ assignments, now }: { assignments: readonly StudentAssignment[]; now: Date }) => (
  <ul>
    {assignments.map((one) => (
      <StudentAssignmentLine
        key={one.id}
        {...one}
        dueAt={one.terms.dueAt ?? one.dueAt}
        points={one.attempts[0]?.points ?? null}
        maxPoints={one.attempts[0]?.maxPoints ?? one.items}
        now={now}
      />
    ))}
  </ul>
);

const AttemptLine = ({ attempt }: { attempt: RecentAttempt }) => (
  <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule py-3">
    <a
      href={attempt.finishedAt === null ? attemptPath(attempt.id) : resultsPath(attempt.id)}
      className="font-serif text-sub font-semibold"
    >
      {attempt.title}
    </a>
    <span className="num text-small text-quiet">
      {attempt.finishedAt === null
        ? "Go on where you stopped"
        : attempt.points === null
          ? "Handed in"
          : `${String(attempt.points)} of ${String(attempt.maxPoints)}`}
    </span>
  </li>
);

/** How many finished attempts the page lists. */
const mostRecent = 8;

export default async function LearnPage() {
  const looking = await signedIn("/learn");
  const database = await db();
  const now = new Date();
  const assignments = await studentAssignments(database, looking, {}, now);
  const due = assignments.filter(
    ({ progress }) => progress === "to-do" || progress === "running" || progress === "opens-later",
  );
  const { running, finished } = await recentAttempts(database, looking, mostRecent, now);
  const classes = await joinedClasses(database, looking);
  return (
    <Page>
      <PageHead title={`Hello, ${looking.displayName}`} />
      <div className="grid gap-10 wide:grid-cols-[1.6fr_1fr] wide:gap-12">
        <div>
          <Section id="due" title="Due">
            {due.length === 0 ? (
              <EmptyState
                title="Nothing is due"
                action={<ButtonLink href="/sets">Practise with a public set</ButtonLink>}
              >
                {classes.length === 0
                  ? "Join a class with your teacher’s code, or practise for yourself."
                  : "What your teachers assign appears here."}
              </EmptyState>
            ) : (
              <Due assignments={due} now={now} />
            )}
          </Section>
          {running.length === 0 ? null : (
            <Section id="continue" title="Begun">
              <ul>
                {running.map((attempt) => (
                  <AttemptLine key={attempt.id} attempt={attempt} />
                ))}
              </ul>
            </Section>
          )}
          {finished.length === 0 ? null : (
            <Section id="done" title="Done lately">
              <ul>
                {finished.map((attempt) => (
                  <AttemptLine key={attempt.id} attempt={attempt} />
                ))}
              </ul>
            </Section>
          )}
        </div>
        <div className="wide:border-l wide:border-rule wide:pl-8">
          <Section id="classes" title="Your classes">
            {classes.length === 0 ? <p className="text-quiet">You are in no class yet.</p> : null}
            <ul>
              {classes.map(({ id, name, teacherName }) => (
                <li key={id} className="border-b border-rule py-2">
                  <a href={classPath(id)} className="font-semibold">
                    {name}
                  </a>
                  <span className="block text-small text-quiet">{teacherName}</span>
                </li>
              ))}
            </ul>
          </Section>
          <Section id="join" title="Join a class">
            <CodeForm />
          </Section>
          <Section id="practise" title="Practise">
            <p>
              <a href="/sets">Public sets</a>: take any of them as often as you like.
            </p>
          </Section>
        </div>
      </div>
    </Page>
  );
}
