import { StemWords } from "#components/quiz/stem";
import { Section } from "#components/ui/section";
import type { AssignmentReport, ReportItem, ReportResponse, ReportStudent } from "#server/assignments/report";
import { AnswerMark } from "./answer-mark";
import { firstOf } from "./first-of";
import { rowsOf } from "./question-report";

/** What was answered and what is right, a line each; the right answer where it was not given. */
type Line = { readonly asked: string | null; readonly text: string; readonly right: string | null };

const linesOf = (item: ReportItem, response: ReportResponse | undefined): readonly Line[] => {
  const none = "Not answered";
  if (item.form !== null)
    return rowsOf(item.form, response?.parts ?? null).map(({ asked, yours, right, isRight }) => ({
      asked,
      text: yours ?? none,
      right: isRight ? null : right,
    }));
  const chosen = item.options.find(({ id }) => id === response?.optionId);
  const key = item.options.find(({ isKey }) => isKey);
  return [
    { asked: null, text: chosen?.text ?? none, right: chosen?.isKey === true ? null : (key?.text ?? null) },
  ];
};

type StudentAnswersProps = { readonly report: AssignmentReport; readonly student: ReportStudent };

/** All of one student's first attempt, in words. */
export const StudentAnswers = ({ report, student }: StudentAnswersProps) => {
  const first = firstOf(student);
  const later = student.attempts.slice(1).map(({ points }) => String(points));
  return (
    <Section id="answers" title={`Answers of ${student.displayName}`}>
      <p className="mb-3 text-quiet">
        First attempt: {first?.points ?? 0} of {report.maxPoints} points.{" "}
        {later.length > 0 ? `Later attempts, as practice: ${later.join(", ")} points.` : ""}
      </p>
      <ol className="grid gap-3">
        {report.questions.map((item, index) => {
          const response = first?.responses.get(item.id);
          return (
            <li key={item.id} className="border-t border-rule pt-3">
              <p className="font-serif font-semibold">
                {index + 1}. <StemWords stem={item.stem} />
              </p>
              {linesOf(item, response).map(({ asked, text, right }, at) => (
                <p key={asked ?? ""} className="mt-1">
                  {at === 0 ? (
                    <>
                      <AnswerMark item={item} response={response} />{" "}
                    </>
                  ) : null}
                  {asked === null ? null : <span className="font-serif">{asked} </span>}
                  {text}
                  {right === null ? null : (
                    <span className="block text-small text-quiet">Right answer: {right}</span>
                  )}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </Section>
  );
};
