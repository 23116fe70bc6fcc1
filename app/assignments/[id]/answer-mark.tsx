import { verdictOf, type Verdict } from "#core/assessment/results";
import type { ReportItem, ReportResponse } from "#server/assignments/report";

export const letterOf = (index: number): string => String.fromCharCode(65 + index);

const looks: Record<Verdict, { readonly sign: string; readonly words: string; readonly colour: string }> = {
  right: { sign: "✓", words: "right", colour: "text-correct" },
  partly: { sign: "◐", words: "partly right", colour: "text-accent" },
  wrong: { sign: "✕", words: "wrong", colour: "text-wrong" },
};

/** The letter of the option chosen; of an answer in parts that is partly right, how many are. */
const detailOf = (item: ReportItem, { optionId, points, maxPoints }: ReportResponse): string => {
  const chosen = item.options.findIndex(({ id }) => id === optionId);
  if (chosen !== -1) return ` ${letterOf(chosen)}`;
  return points > 0 && points < maxPoints ? ` ${String(points)}/${String(maxPoints)}` : "";
};

type AnswerMarkProps = { readonly item: ReportItem; readonly response: ReportResponse | undefined };

/** How somebody answered, in a sign and a letter. */
export const AnswerMark = ({ item, response }: AnswerMarkProps) => {
  if (response === undefined) return <span className="text-quiet">–</span>;
  const { sign, words, colour } = looks[verdictOf(response)];
  return (
    <span className={`whitespace-nowrap ${colour}`}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{words}</span>
      {detailOf(item, response)}
    </span>
  );
};
