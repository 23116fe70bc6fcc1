import { Chip } from "../ui/chip";
import { DueLine } from "./due-line";

type Progress = "opens-later" | "to-do" | "running" | "done" | "missed";

type StudentAssignmentLineProps = {
  readonly id: string;
  readonly title: string;
  readonly className: string | null;
  readonly zone: string;
  readonly opensAt: Date;
  readonly dueAt: Date;
  readonly progress: Progress;
  /** Of the first attempt; null while they may not be told. */
  readonly points: number | null;
  readonly maxPoints: number;
  readonly now: Date;
};

const marks: Record<
  Progress,
  { readonly tone: "accent" | "quiet" | "right" | "wrong"; readonly text: string }
> = {
  "opens-later": { tone: "quiet", text: "Opens later" },
  "to-do": { tone: "accent", text: "To do" },
  running: { tone: "accent", text: "Begun" },
  done: { tone: "right", text: "Handed in" },
  missed: { tone: "wrong", text: "Not handed in" },
};

/** An assignment in a student's list: what it is, when it is due, how far they are. */
export const StudentAssignmentLine = (props: StudentAssignmentLineProps) => {
  const { id, title, className, zone, opensAt, dueAt, progress, points, maxPoints, now } = props;
  const { tone, text } = marks[progress];
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-rule py-3">
      <div className="min-w-0">
        <a href={`/assignments/${encodeURIComponent(id)}`} className="font-serif text-sub font-semibold">
          {title}
        </a>
        <p className="text-small text-quiet">
          {className === null ? "" : `${className} · `}
          <DueLine opensAt={opensAt} dueAt={dueAt} zone={zone} now={now} />
        </p>
      </div>
      <p className="flex items-center gap-3">
        {points === null ? null : (
          <span className="num text-small">
            {points} of {maxPoints}
          </span>
        )}
        <Chip tone={tone}>{text}</Chip>
      </p>
    </li>
  );
};
