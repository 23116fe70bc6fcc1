import type { ReactNode } from "react";
import { Button, ButtonLink } from "#components/ui/button";
import { DateTime } from "#components/ui/date-time";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import type { OwnAttempt, StudentAssignment } from "#server/assignments/queries";
import { refusedSentence } from "#server/http/form-action";
import { startAttempt } from "../../attempts/actions";
import { attemptPath, resultsPath } from "../../attempts/paths";
import { classPath } from "../../classes/paths";
import { feedbackChoices } from "../feedback-choices";

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-quiet">{name}</dt>
    <dd>{children}</dd>
  </>
);

const attemptsLeft = ({ terms, attempts }: StudentAssignment): number =>
  Math.max(0, (terms.attemptsAllowed ?? 0) - attempts.length);

/** The one thing to do now, or why there is nothing to do. */
const NextStep = ({ assignment, zone }: { assignment: StudentAssignment; zone: string }) => {
  const { progress, mayStart, attempts, terms, opensAt } = assignment;
  const running = attempts.find(({ state }) => state === "running");
  if (running !== undefined) {
    return <ButtonLink href={attemptPath(running.id)}>Go on where you stopped</ButtonLink>;
  }
  if (progress === "opens-later") {
    return (
      <Notice title="This is not open yet.">
        It opens <DateTime at={opensAt} zone={zone} />.
      </Notice>
    );
  }
  if (mayStart) {
    return (
      <form action={startAttempt}>
        <input type="hidden" name="assignmentId" value={assignment.id} />
        <Button variant={attempts.length === 0 ? "primary" : "plain"}>
          {attempts.length === 0 ? "Start" : "Practise again"}
        </Button>
        {terms.timeLimitSeconds === null ? null : (
          <p className="mt-2 text-small text-quiet">The time begins when you press it.</p>
        )}
      </form>
    );
  }
  if (progress === "missed") {
    return (
      <Notice tone="wrong" title="The time to hand this in is over.">
        Nothing was handed in.{" "}
        {assignment.isPublic ? (
          <>
            You can still{" "}
            <a href={`/sets/${encodeURIComponent(assignment.slug)}`}>take the set for yourself</a>.
          </>
        ) : null}
      </Notice>
    );
  }
  return null;
};

const attemptText = ({ points, maxPoints, state }: OwnAttempt): string => {
  if (state === "running") return "begun, not handed in";
  if (points === null) return "the score is shown once it is due for everybody";
  return `${String(points)} of ${String(maxPoints)} points`;
};

const Attempts = ({ attempts, zone }: { attempts: readonly OwnAttempt[]; zone: string }) => (
  <section aria-labelledby="attempts">
    <h2 id="attempts" className="label mb-2">
      Your attempts
    </h2>
    <ol>
      {attempts.map((attempt) => (
        <li
          key={attempt.id}
          className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule py-2"
        >
          <span>
            {attempt.number === 1 ? "First, the one that counts" : `No. ${String(attempt.number)}, practice`}:{" "}
            <span className="num">{attemptText(attempt)}</span>
            {attempt.finishedAt === null ? null : (
              <span className="block text-small text-quiet">
                Handed in <DateTime at={attempt.finishedAt} zone={zone} />
              </span>
            )}
          </span>
          {attempt.state === "running" ? null : (
            <a href={resultsPath(attempt.id)} className="inline-flex min-h-11 items-center">
              Results
            </a>
          )}
        </li>
      ))}
    </ol>
  </section>
);

type Props = {
  readonly assignment: StudentAssignment;
  readonly search: Readonly<Record<string, string | string[] | undefined>>;
  readonly now: Date;
};

/** An assignment as a student sees it: what it is, by when, and the next step. */
export const StudentView = ({ assignment, search, now }: Props) => {
  const { title, className, classId, zone, items, terms, attempts } = assignment;
  const dueAt = terms.dueAt ?? assignment.dueAt;
  const refused = refusedSentence(search["refused"]);
  const feedback = feedbackChoices.find(({ value }) => value === terms.feedback);
  const left = attemptsLeft(assignment);
  return (
    <Page width="read">
      <PageHead of={<a href={classPath(classId)}>{className}</a>} title={title} />
      {refused === null ? null : (
        <Notice tone="wrong" className="mb-5">
          {refused}
        </Notice>
      )}
      <div className="mb-8 empty:hidden">
        <NextStep assignment={assignment} zone={zone} />
      </div>
      {attempts.length === 0 ? null : <Attempts attempts={attempts} zone={zone} />}
      <dl className="mt-8 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 border-t border-rule pt-6">
        {now < assignment.opensAt ? (
          <Fact name="Opens">
            <DateTime at={assignment.opensAt} zone={zone} />
          </Fact>
        ) : null}
        <Fact name={now < dueAt ? "Due" : "Was due"}>
          <DateTime at={dueAt} zone={zone} />
        </Fact>
        <Fact name="Questions">{items}</Fact>
        {terms.timeLimitSeconds === null ? null : (
          <Fact name="Time limit">{Math.round(terms.timeLimitSeconds / 60)} minutes</Fact>
        )}
        <Fact name="Attempts left">
          {left} of {terms.attemptsAllowed}
        </Fact>
        <Fact name="Answers shown">{feedback?.text.toLowerCase()}</Fact>
      </dl>
    </Page>
  );
};
