import { AnswerKeeper } from "#components/quiz/answer-keeper";
import { DateTime } from "#components/ui/date-time";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import type { AttemptView } from "#server/attempts/queries";
import { HandIn } from "./hand-in";

const titles = { "past-due": "The due time has passed", "time-is-up": "The time is up" } as const;

/** An attempt whose time has passed: what was answered is kept and counts; only the handing in is left. */
export const LapsedAttempt = ({ attempt, state }: { attempt: AttemptView; state: keyof typeof titles }) => {
  const answered = attempt.items.filter(({ response }) => response !== null).length;
  const zone = attempt.assignment?.zone ?? "UTC";
  return (
    <Page width="read">
      <PageHead
        of={attempt.set.title}
        title={titles[state]}
        dek={
          <>
            {attempt.closesAt === null ? null : (
              <>
                No more answers are taken since <DateTime at={attempt.closesAt} zone={zone} />.{" "}
              </>
            )}
            Everything you answered before is kept and counts.
          </>
        }
      />
      <p className="num mb-6">
        You answered {answered} of {attempt.items.length} questions.
      </p>
      <HandIn attemptId={attempt.id}>Hand in what I answered</HandIn>
      <div className="mt-6">
        <AnswerKeeper attemptId={attempt.id} atFirst="" />
      </div>
    </Page>
  );
};
