import { Button, ButtonLink } from "#components/ui/button";
import { Chip } from "#components/ui/chip";
import { DataTable, type Column } from "#components/ui/data-table";
import { DateTime } from "#components/ui/date-time";
import { EmptyState } from "#components/ui/empty-state";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import type { AssignmentReport, ReportAttempt, ReportStudent } from "#server/assignments/report";
import { doneSentence, refusedSentence } from "#server/http/form-action";
import { classPath } from "../../classes/paths";
import { restoreAssignment, withdrawAssignment } from "../actions";
import { changeSentences } from "../change-sentences";
import { feedbackChoices } from "../feedback-choices";
import { assignmentPath } from "../paths";
import { AnswerMark } from "./answer-mark";
import { firstOf } from "./first-of";
import { QuestionReport } from "./question-report";
import { StudentAnswers } from "./student-answers";

type Search = Readonly<Record<string, string | string[] | undefined>>;

const UndoButton = ({ assignmentId, text }: { assignmentId: string; text: string }) => (
  <form action={restoreAssignment}>
    <input type="hidden" name="assignmentId" value={assignmentId} />
    <Button variant="plain" className="mt-2">
      {text}
    </Button>
  </form>
);

const Changed = ({ sentences }: { sentences: readonly string[] }) =>
  sentences.length === 0 ? (
    <Notice className="mb-5">Nothing was changed: it was so already.</Notice>
  ) : (
    <Notice tone="right" title="The changes are saved." className="mb-5">
      <ul className="list-disc pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );

const Happened = ({ report, search }: { report: AssignmentReport; search: Search }) => {
  const refused = refusedSentence(search["refused"]);
  if (refused !== null) {
    return (
      <Notice tone="wrong" className="mb-5">
        {refused}
      </Notice>
    );
  }
  if (report.withdrawnAt !== null) {
    return (
      <Notice tone={search["done"] === "withdrawn" ? "right" : "info"} className="mb-5">
        This is withdrawn: students do not see it, and it counts on no class leaderboard. Their answers are
        kept.
        <UndoButton assignmentId={report.id} text="Undo: give it back" />
      </Notice>
    );
  }
  if (search["done"] === "changed") return <Changed sentences={changeSentences(search["changes"])} />;
  const sentences: Readonly<Record<string, string>> = {
    assigned: "It is assigned. Your students see it in their list.",
    restored: "Students see it again, with the answers they had given.",
  };
  const sentence = doneSentence(sentences, search["done"]);
  return sentence === null ? null : (
    <Notice tone="right" className="mb-5">
      {sentence}
    </Notice>
  );
};

const StateOf = ({ attempt }: { attempt: ReportAttempt | undefined }) => {
  if (attempt === undefined) return <Chip tone="quiet">Not started</Chip>;
  if (attempt.state === "running") return <Chip>Working</Chip>;
  if (attempt.finishedAt === null) return <Chip tone="quiet">Time ran out</Chip>;
  return <Chip tone="right">Handed in</Chip>;
};

const studentColumns = (report: AssignmentReport): readonly Column<ReportStudent>[] => [
  {
    key: "name",
    head: "Student",
    isRowHead: true,
    cell: (student) => (
      <>
        {student.attempts.length === 0 ? (
          student.displayName
        ) : (
          <a href={`?student=${encodeURIComponent(student.userId)}#answers`}>{student.displayName}</a>
        )}
        {student.membership === "gone" ? <span className="text-quiet"> (no longer in the class)</span> : null}
      </>
    ),
  },
  { key: "state", head: "State", cell: (student) => <StateOf attempt={firstOf(student)} /> },
  {
    key: "handed-in",
    head: "Handed in",
    isOneLine: true,
    cell: (student) => {
      const finishedAt = firstOf(student)?.finishedAt ?? null;
      return finishedAt === null ? "–" : <DateTime at={finishedAt} zone={report.zone} />;
    },
  },
  {
    key: "answered",
    head: "Answered",
    align: "end",
    cell: (student) => `${String(firstOf(student)?.answered ?? 0)} of ${String(report.items)}`,
  },
  {
    key: "points",
    head: "Points",
    align: "end",
    cell: (student) => firstOf(student)?.points ?? "–",
  },
  {
    key: "attempts",
    head: "Attempts",
    align: "end",
    cell: ({ attempts }) => `${String(attempts.length)} of ${String(report.terms.attemptsAllowed ?? 0)}`,
  },
];

/** Who answered what: a row for each student who began, a column for each question. */
const Grid = ({ report, begun }: { report: AssignmentReport; begun: readonly ReportStudent[] }) => (
  <DataTable
    caption="First attempts. The letters are those of the questions below; ✓ right, ◐ partly right, ✕ wrong, – not answered."
    rows={begun}
    rowKey={({ userId }) => userId}
    columns={[
      { key: "name", head: "Student", isRowHead: true, cell: ({ displayName }) => displayName },
      ...report.questions.map((item, index) => ({
        key: item.id,
        head: <a href={`#question-${String(index + 1)}`}>{index + 1}</a>,
        cell: (student: ReportStudent) => (
          <AnswerMark item={item} response={firstOf(student)?.responses.get(item.id)} />
        ),
      })),
    ]}
  />
);

type Props = { readonly report: AssignmentReport; readonly search: Search; readonly now: Date };

/** An assignment as the teacher of its class sees it: how far everybody is, and who answered what. */
export const TeacherView = ({ report, search, now }: Props) => {
  const { students, terms, zone } = report;
  const begun = students.filter(({ attempts }) => attempts.length > 0);
  const handedIn = begun.filter((student) => firstOf(student)?.state !== "running");
  const one = begun.find(({ userId }) => userId === search["student"]);
  const feedback = feedbackChoices.find(({ value }) => value === terms.feedback);
  const inClass = students.filter(({ membership }) => membership === "in");
  return (
    <Page>
      <PageHead
        of={<a href={classPath(report.classId)}>{report.className}</a>}
        title={report.title}
        actions={
          report.withdrawnAt === null ? (
            <ButtonLink variant="plain" href={`${assignmentPath(report.id)}/edit`}>
              Change it
            </ButtonLink>
          ) : undefined
        }
        dek={
          <>
            {now < report.opensAt ? "Opens " : "Open since "}
            <DateTime at={report.opensAt} zone={zone} />. {now < report.dueAt ? "Due " : "Was due "}
            <DateTime at={report.dueAt} zone={zone} />.
          </>
        }
      />
      <Happened report={report} search={search} />
      <p className="text-small text-quiet">
        {report.items} questions ·{" "}
        {terms.attemptsAllowed === 1 ? "1 attempt" : `${String(terms.attemptsAllowed)} attempts`}
        {terms.timeLimitSeconds === null
          ? ""
          : ` of ${String(Math.round(terms.timeLimitSeconds / 60))} minutes`}{" "}
        · answers shown {feedback?.text.toLowerCase()}
      </p>
      <Section id="students" title="How far everybody is">
        {students.length === 0 ? (
          <EmptyState title="Nobody is in the class yet">
            Show the code on <a href={classPath(report.classId)}>the class’s page</a>.
          </EmptyState>
        ) : (
          <DataTable
            caption={`${String(handedIn.length)} handed in, of ${String(inClass.length)} in the class. Seen now; load the page again for more.`}
            rows={students}
            rowKey={({ userId }) => userId}
            columns={studentColumns(report)}
          />
        )}
      </Section>
      {one === undefined ? null : <StudentAnswers report={report} student={one} />}
      {begun.length === 0 ? null : (
        <>
          <Section id="grid" title="Who answered what">
            <Grid report={report} begun={begun} />
          </Section>
          <Section id="questions" title="By question">
            <ol>
              {report.questions.map((item, index) => (
                <QuestionReport key={item.id} item={item} number={index + 1} begun={begun} />
              ))}
            </ol>
          </Section>
        </>
      )}
      {report.withdrawnAt === null ? (
        <details className="mt-10 border-t border-rule pt-5">
          <summary className="min-h-11 cursor-pointer py-2 text-quiet">Withdraw this assignment</summary>
          <form action={withdrawAssignment} className="mt-2">
            <input type="hidden" name="assignmentId" value={report.id} />
            <p className="mb-3">
              Students no longer see it. Their answers are kept, and you can give it back.
            </p>
            <Button variant="plain">Withdraw</Button>
          </form>
        </details>
      ) : null}
    </Page>
  );
};
