import { StemWords } from "#components/quiz/stem";
import { markParts } from "#core/assessment/mark";
import { outcomeRows, type OutcomeRow } from "#core/assessment/outcome-rows";
import type { AnswerForm } from "#core/items/answer-form";
import { grouped } from "#core/text/grouped";
import type { ReportItem, ReportStudent } from "#server/assignments/report";
import { letterOf } from "./answer-mark";
import { firstOf } from "./first-of";

/** An answer, who gave it, and whether it is right. */
type Line = { readonly text: string; readonly names: readonly string[]; readonly isRight: boolean };

/** The lines of a question with options, or of one part of an answer in parts. */
type Part = { readonly asked: string | null; readonly lines: readonly Line[] };

const responseOf = (student: ReportStudent, item: ReportItem) => firstOf(student)?.responses.get(item.id);

const optionLines = (item: ReportItem, begun: readonly ReportStudent[]): readonly Line[] =>
  item.options.map(({ id, text, isKey }) => ({
    text,
    names: begun
      .filter((student) => responseOf(student, item)?.optionId === id)
      .map(({ displayName }) => displayName),
    isRight: isKey,
  }));

/** What a student gave for each part, with what is right. */
export const rowsOf = (form: AnswerForm, parts: readonly string[] | null): readonly OutcomeRow[] =>
  outcomeRows(form.body, parts, {
    answerKey: form.key,
    rightParts: markParts(form, parts)?.rightParts ?? [],
  });

/** The right answer first, with all who gave it in whatever words, then each other answer. */
const partsOf = (form: AnswerForm, item: ReportItem, begun: readonly ReportStudent[]): readonly Part[] => {
  const given = begun.flatMap((student) => {
    const parts = responseOf(student, item)?.parts ?? null;
    return parts === null ? [] : [{ name: student.displayName, rows: rowsOf(form, parts) }];
  });
  return rowsOf(form, null).map(({ asked, right }, at) => {
    const answers = given.map(({ name, rows }) => ({
      name,
      text: rows[at]?.yours ?? "",
      isRight: rows[at]?.isRight === true,
    }));
    const wrong = grouped(
      answers.filter(({ isRight }) => !isRight),
      ({ text }) => text,
    );
    return {
      asked,
      lines: [
        { text: right ?? "", names: namesOf(answers.filter(({ isRight }) => isRight)), isRight: true },
        ...[...wrong].map(([text, these]) => ({ text, names: namesOf(these), isRight: false })),
      ],
    };
  });
};

const namesOf = (answers: readonly { readonly name: string }[]): readonly string[] =>
  answers.map(({ name }) => name);

const AnswerLine = ({ line, letter }: { line: Line; letter: string | null }) => (
  <li className="flex gap-2 border-t border-rule py-1.5">
    {letter === null ? null : <b className="w-[1.4em] flex-none">{letter}</b>}
    <span className="min-w-0 flex-1">
      {line.text}
      {line.isRight ? <span className="font-semibold text-correct"> ✓ right answer</span> : null}
      {line.names.length === 0 ? null : (
        <span className="block text-small text-quiet">{line.names.join(", ")}</span>
      )}
    </span>
    <span className="num">
      {line.names.length}
      <span className="sr-only"> gave it</span>
    </span>
  </li>
);

type QuestionReportProps = {
  readonly item: ReportItem;
  readonly number: number;
  readonly begun: readonly ReportStudent[];
};

/** A question for the teacher: every answer, who gave it, and how many points the class made of it. */
export const QuestionReport = ({ item, number, begun }: QuestionReportProps) => {
  const answered = begun.flatMap((student) => responseOf(student, item) ?? []);
  const points = answered.reduce((sum, response) => sum + response.points, 0);
  const most = answered.reduce((sum, response) => sum + response.maxPoints, 0);
  const { form } = item;
  return (
    <li id={`question-${String(number)}`} className="border-b border-rule py-5">
      <p className="label">
        Question {number} · {points} of {most} {most > answered.length ? "points" : "right"}
      </p>
      <h3 className="mt-2 mb-3 font-serif text-sub font-semibold">
        <StemWords stem={item.stem} />
      </h3>
      {form === null ? (
        <ul>
          {optionLines(item, begun).map((line, index) => (
            <AnswerLine key={line.text} line={line} letter={letterOf(index)} />
          ))}
        </ul>
      ) : (
        partsOf(form, item, begun).map(({ asked, lines }) => (
          <div key={asked ?? ""} className="mb-4">
            {asked === null ? null : <p className="mb-1 font-serif">{asked}</p>}
            <ul>
              {lines.map((line) => (
                <AnswerLine key={`${String(line.isRight)} ${line.text}`} line={line} letter={null} />
              ))}
            </ul>
          </div>
        ))
      )}
    </li>
  );
};
