import type { OutcomeRow } from "#core/assessment/outcome-rows";
import { outcomeLooks } from "./outcome-looks";

type PartOutcomesProps = {
  readonly rows: readonly OutcomeRow[];
  /** One of many on its page. */
  readonly isCompact?: boolean;
};

const lookOf = ({ yours, right, isRight }: OutcomeRow) =>
  right === null
    ? outcomeLooks.answered
    : yours === null
      ? outcomeLooks.plain
      : isRight
        ? outcomeLooks.right
        : outcomeLooks.wrong;

const Row = ({ row, isCompact }: { row: OutcomeRow; isCompact: boolean }) => {
  const { box, tag, sign } = lookOf(row);
  const { asked, yours, right, isRight, note } = row;
  return (
    <li className={`rounded-plain border px-4 ${isCompact ? "py-2" : "py-3"} ${box}`}>
      {asked === null ? null : <p className="mb-1 font-serif text-option">{asked}</p>}
      {note === null || note === "" ? null : <p className="text-small text-quiet">{note}</p>}
      <p className="num">
        <span className={`text-small font-semibold ${tag}`}>
          {sign === "" ? null : <span aria-hidden="true">{sign} </span>}
          {yours === null ? "Not answered" : "Your answer: "}
        </span>
        {yours}
        {right === null || yours === null ? null : (
          <span className={`text-small font-semibold ${tag}`}>{isRight ? " – right" : " – not right"}</span>
        )}
      </p>
      {right === null || isRight ? null : (
        <p className="num">
          <span className="text-small font-semibold text-correct">
            <span aria-hidden="true">✓ </span>Right answer:{" "}
          </span>
          {right}
        </p>
      )}
    </li>
  );
};

/** An answer in parts: what was given for each and, once it may be told, what is right. */
export const PartOutcomes = ({ rows, isCompact = false }: PartOutcomesProps) => (
  <ul className={`grid ${isCompact ? "gap-1.5" : "gap-3"}`}>
    {rows.map((row) => (
      <Row key={row.asked ?? ""} row={row} isCompact={isCompact} />
    ))}
  </ul>
);
