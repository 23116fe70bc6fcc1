import { getZodConstraint } from "@conform-to/zod/v4";
import { headers } from "next/headers";
import { DueLine } from "#components/assignments/due-line";
import { StandingsTable } from "#components/standings/standings-table";
import { ActionForm, FormChoice, FormField } from "#components/ui/action-form";
import { Button, ButtonLink } from "#components/ui/button";
import { Chip } from "#components/ui/chip";
import { DataTable } from "#components/ui/data-table";
import { EmptyState } from "#components/ui/empty-state";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import type { Account } from "#core/policy/viewer";
import { zones } from "#core/text/wall-clock";
import { zoneCity } from "#core/text/zoned-time";
import { assignmentLines, type AssignmentLine } from "#server/assignments/queries";
import type { ClassDesk, Student } from "#server/classes/queries";
import { db } from "#server/db/client";
import { doneSentence, refusedSentence } from "#server/http/form-action";
import { isHttps } from "#server/http/request";
import { classBoard } from "#server/standings/queries";
import { changeClass, removeStudent, renewJoinCode, restoreStudent } from "../actions";
import { joinPath, newAssignmentPath } from "../paths";
import { ChangeClassForm } from "../schema";

type Search = Readonly<Record<string, string | string[] | undefined>>;

type Props = {
  readonly looking: Account;
  readonly desk: ClassDesk;
  readonly search: Search;
  readonly now: Date;
};

const StudentButton = ({
  action,
  classId,
  student,
  text,
}: {
  action: (form: FormData) => Promise<void>;
  classId: string;
  student: Student;
  text: string;
}) => (
  <form action={action}>
    <input type="hidden" name="classId" value={classId} />
    <input type="hidden" name="userId" value={student.userId} />
    <Button variant="text">
      {text}
      <span className="sr-only"> {student.displayName}</span>
    </Button>
  </form>
);

/** What has just happened, with the way back where there is one. */
const Happened = ({ desk, search }: { desk: ClassDesk; search: Search }) => {
  const refused = refusedSentence(search["refused"]);
  if (refused !== null) {
    return (
      <Notice tone="wrong" className="mb-5">
        {refused}
      </Notice>
    );
  }
  const who = [...desk.students, ...desk.removed].find(({ userId }) => userId === search["who"]);
  const name = who?.displayName ?? "The student";
  const sentences: Readonly<Record<string, string>> = {
    made: "The class is made. Show its code to your students.",
    changed: "The settings are saved.",
    renewed: "The class has a new code. The old one no longer works; everybody in the class stays.",
    removed: `${name} is no longer in the class.`,
    restored: `${name} is in the class again.`,
  };
  const sentence = doneSentence(sentences, search["done"]);
  if (sentence === null) return null;
  return (
    <Notice tone="right" className="mb-5">
      {sentence}
      {search["done"] === "removed" && who !== undefined ? (
        <StudentButton action={restoreStudent} classId={desk.id} student={who} text="Undo: put back" />
      ) : null}
    </Notice>
  );
};

const JoinCode = ({ desk, origin }: { desk: ClassDesk; origin: string }) => (
  <section
    aria-labelledby="code"
    className="rounded-plain border border-rule bg-card px-5 py-6 text-center wide:py-8"
  >
    <h2 id="code" className="label">
      Join code
    </h2>
    <p className="mt-3 font-serif text-[clamp(2.25rem,10vw,5.5rem)] leading-none font-bold tracking-[-0.01em] whitespace-nowrap">
      {desk.joinCode}
    </p>
    <p className="mt-4 text-body wide:text-read">
      <a href={joinPath(desk.joinCode)}>
        {origin}
        <wbr />
        {joinPath(desk.joinCode)}
      </a>
    </p>
    <form action={renewJoinCode} className="no-print mt-2">
      <input type="hidden" name="classId" value={desk.id} />
      <input type="hidden" name="oldCode" value={desk.joinCode} />
      <Button variant="text">Make a new code</Button>
    </form>
  </section>
);

type AssignmentsProps = {
  readonly lines: readonly AssignmentLine[];
  readonly desk: ClassDesk;
  readonly now: Date;
};

const Assignments = ({ lines, desk, now }: AssignmentsProps) => (
  <Section id="assignments" title="Assignments">
    {lines.length === 0 ? (
      <EmptyState
        title="Nothing is assigned yet"
        action={<ButtonLink href={newAssignmentPath(desk.id)}>Assign a set</ButtonLink>}
      >
        Choose a published set, when it opens and when it is due.
      </EmptyState>
    ) : (
      <ul>
        {lines.map(({ id, title, withdrawnAt, opensAt, dueAt, handedIn }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-rule py-3"
          >
            <div className="min-w-0">
              <a
                href={`/assignments/${encodeURIComponent(id)}`}
                className="font-serif text-sub font-semibold"
              >
                {title}
              </a>
              <p className="text-small text-quiet">
                <DueLine opensAt={opensAt} dueAt={dueAt} zone={desk.zone} now={now} />
              </p>
            </div>
            <p className="flex items-center gap-3">
              <span className="num text-small">
                {handedIn} of {desk.students.length} handed in
              </span>
              {withdrawnAt === null ? null : <Chip tone="quiet">Withdrawn</Chip>}
              {withdrawnAt === null && now < opensAt ? <Chip tone="quiet">Opens later</Chip> : null}
            </p>
          </li>
        ))}
      </ul>
    )}
  </Section>
);

const Roster = ({ desk }: { desk: ClassDesk }) => (
  <Section id="students" title="Students">
    {desk.students.length === 0 ? (
      <EmptyState title="Nobody has joined yet">
        Show the code above. Students type it on the front page or open the link.
      </EmptyState>
    ) : (
      <DataTable
        caption={desk.students.length === 1 ? "1 student" : `${String(desk.students.length)} students`}
        rows={desk.students}
        rowKey={({ userId }) => userId}
        columns={[
          {
            key: "name",
            head: "Name",
            isRowHead: true,
            cell: ({ displayName, userName }) => (
              <>
                {displayName}
                <span className="block text-small text-quiet">
                  signs in {userName === null ? "by e-mail" : `as ${userName}`}
                </span>
              </>
            ),
          },
          { key: "alias", head: "Alias", cell: ({ alias }) => alias },
          {
            key: "remove",
            head: <span className="sr-only">Remove</span>,
            align: "end",
            cell: (student) => (
              <StudentButton action={removeStudent} classId={desk.id} student={student} text="Remove" />
            ),
          },
        ]}
      />
    )}
    {desk.removed.length === 0 ? null : (
      <details className="mt-5">
        <summary className="min-h-11 cursor-pointer py-2 text-quiet">Removed ({desk.removed.length})</summary>
        <ul className="mt-2">
          {desk.removed.map((student) => (
            <li
              key={student.userId}
              className="flex items-center justify-between gap-4 border-b border-rule py-1"
            >
              {student.displayName}
              <StudentButton action={restoreStudent} classId={desk.id} student={student} text="Put back" />
            </li>
          ))}
        </ul>
      </details>
    )}
  </Section>
);

const Settings = ({ desk }: { desk: ClassDesk }) => (
  <Section id="settings" title="Settings">
    <ActionForm
      action={changeClass}
      constraint={getZodConstraint(ChangeClassForm)}
      initial={{ name: desk.name, zone: desk.zone, names: desk.aliasOnly ? "aliases" : "names" }}
      className="grid max-w-[30rem] gap-5"
    >
      <input type="hidden" name="classId" value={desk.id} />
      <FormField name="name" label="Name" autoComplete="off" />
      <FormField
        name="zone"
        kind="select"
        label="Time zone"
        hint="Due times that are set already stay the same moment."
        options={zones.map((value) => ({ value, text: value.replaceAll("_", " ") }))}
      />
      <FormChoice
        name="names"
        legend="The class’s leaderboard shows"
        choices={[
          { value: "aliases", text: "Aliases", hint: "Each student chooses their own." },
          { value: "names", text: "Names", hint: "Students under 16 still appear under their alias." },
        ]}
      />
      <Button className="justify-self-start">Save</Button>
    </ActionForm>
  </Section>
);

/** A class as its teacher runs it. */
export const TeacherView = async ({ looking, desk, search, now }: Props) => {
  const database = await db();
  const lines = await assignmentLines(database, looking, desk.id);
  const board = await classBoard(database, looking, { classId: desk.id, period: "week" }, now);
  const host = (await headers()).get("host") ?? "";
  return (
    <Page>
      <PageHead
        title={desk.name}
        label="Class"
        actions={<ButtonLink href={newAssignmentPath(desk.id)}>Assign a set</ButtonLink>}
      />
      <Happened desk={desk} search={search} />
      <JoinCode desk={desk} origin={`${(await isHttps()) ? "https" : "http"}://${host}`} />
      <Assignments lines={lines} desk={desk} now={now} />
      <Roster desk={desk} />
      <Section id="board" title="Leaderboard, this week">
        {!board.ok || board.value.size === 0 ? (
          <p className="text-quiet">Nobody has handed in a first attempt this week.</p>
        ) : (
          <StandingsTable
            caption={`Week of ${zoneCity(desk.zone)} time`}
            runs={board.value.runs}
            size={board.value.size}
          />
        )}
        <p className="mt-3">
          <a href={`/leaderboards/classes/${encodeURIComponent(desk.id)}`}>All time, and how it is counted</a>
        </p>
      </Section>
      <Settings desk={desk} />
    </Page>
  );
};
