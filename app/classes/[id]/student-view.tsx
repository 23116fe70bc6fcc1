import { StandingsTable } from "#components/standings/standings-table";
import { StudentAssignmentLine } from "#components/assignments/student-assignment-line";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import type { Account } from "#core/policy/viewer";
import { zoneCity } from "#core/text/zoned-time";
import { studentAssignments, type StudentAssignment } from "#server/assignments/queries";
import type { JoinedClass } from "#server/classes/queries";
import { db } from "#server/db/client";
import { refusedSentence } from "#server/http/form-action";
import { classBoard } from "#server/standings/queries";
import { leaveClass } from "../actions";

type Props = {
  readonly looking: Account;
  readonly joined: JoinedClass;
  readonly search: Readonly<Record<string, string | string[] | undefined>>;
  readonly now: Date;
};

/** A class as a student in it sees it: what is due, what is done, where they stand. */
export const StudentView = async ({ looking, joined, search, now }: Props) => {
  const database = await db();
  const assignments = await studentAssignments(database, looking, { classId: joined.id }, now);
  // What is still to do comes first, the next due on top; then what is past, the latest on top.
  const isAhead = ({ progress }: StudentAssignment) => progress !== "done" && progress !== "missed";
  const ahead = assignments.filter(isAhead);
  const behind = assignments.filter((one) => !isAhead(one)).reverse();
  const board = await classBoard(database, looking, { classId: joined.id, period: "week" }, now);
  const refused = refusedSentence(search["refused"]);
  return (
    <Page>
      <PageHead
        title={joined.name}
        dek={`${joined.teacherName} teaches it. Times are ${zoneCity(joined.zone)} time.`}
      />
      {search["done"] === "joined" ? (
        <Notice tone="right" className="mb-5">
          You are in {joined.name}.
        </Notice>
      ) : null}
      {refused === null ? null : (
        <Notice tone="wrong" className="mb-5">
          {refused}
        </Notice>
      )}
      <div className="grid gap-10 wide:grid-cols-[1.4fr_1fr] wide:gap-12">
        <section aria-labelledby="assignments">
          <h2 id="assignments" className="label mb-2">
            Assignments
          </h2>
          {assignments.length === 0 ? (
            <EmptyState title="Nothing is assigned yet">
              What your teacher assigns appears here. Until then, practise with{" "}
              <a href="/sets">a public set</a>.
            </EmptyState>
          ) : (
            <ul>
              {[...ahead, ...behind].map((one) => (
                <StudentAssignmentLine
                  key={one.id}
                  {...one}
                  className={null}
                  dueAt={one.terms.dueAt ?? one.dueAt}
                  points={one.attempts[0]?.points ?? null}
                  maxPoints={one.attempts[0]?.maxPoints ?? one.items}
                  now={now}
                />
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="board">
          <h2 id="board" className="label mb-2">
            Leaderboard
          </h2>
          {!board.ok || board.value.size === 0 ? (
            <p className="text-quiet">Nobody has handed in a first attempt this week.</p>
          ) : (
            <StandingsTable caption="This week" runs={board.value.runs} size={board.value.size} />
          )}
          <p className="mt-3 text-small">
            <a href={`/leaderboards/classes/${encodeURIComponent(joined.id)}`}>
              All time, and how it is counted
            </a>
          </p>
        </section>
      </div>
      <details className="mt-10 border-t border-rule pt-5">
        <summary className="min-h-11 cursor-pointer py-2 text-quiet">Leave this class</summary>
        <form action={leaveClass} className="mt-2">
          <input type="hidden" name="classId" value={joined.id} />
          <p className="mb-3">
            You will no longer see its assignments. What you answered stays with your teacher. The class’s
            code lets you in again.
          </p>
          <Button variant="plain">Leave {joined.name}</Button>
        </form>
      </details>
    </Page>
  );
};
