import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ItemView } from "#core/assessment/results";
import { AnswerKeeper } from "#components/quiz/answer-keeper";
import { ButtonLink } from "#components/ui/button";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { attemptPath, questionPath, resultsPath } from "../../paths";
import { HandIn } from "../hand-in";
import { ownAttempt } from "../own-attempt";

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Hand in · ${(await ownAttempt((await params).id)).set.title}` };
}

const stateOfItem = ({ response, feedback }: ItemView): string => {
  if (response === null) return "Not answered";
  if (feedback === null) return "Answered";
  return feedback.isRight ? "✓ Right" : "✕ Not right";
};

/** Before handing in: every question with its state, those without an answer first in sight. */
export default async function FinishPage({ params }: Props) {
  const attempt = await ownAttempt((await params).id);
  if (attempt.state === "finished") redirect(resultsPath(attempt.id));
  if (attempt.state !== "running") redirect(attemptPath(attempt.id));
  const open = attempt.items.filter(({ response }) => response === null);
  return (
    <Page width="read">
      <PageHead
        label={attempt.set.title}
        title={open.length === 0 ? "All questions are answered" : "Hand in?"}
        dek={
          open.length === 0
            ? "Hand in to see your score, and the sentence that proves each answer."
            : `${String(open.length)} of ${String(attempt.items.length)} questions ${open.length === 1 ? "has" : "have"} no answer yet. Without one ${open.length === 1 ? "it counts" : "they count"} 0.`
        }
      />
      <ol className="mb-8 border-t border-rule">
        {attempt.items.map((item) => (
          <li
            key={item.id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule py-3"
          >
            <a href={questionPath(attempt.id, item.number)} className="min-w-0 flex-1 basis-60">
              {item.number}. {item.stem}
            </a>
            <span className={`text-small ${item.response === null ? "font-semibold" : "text-quiet"}`}>
              {stateOfItem(item)}
            </span>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-4">
        <HandIn attemptId={attempt.id}>
          {open.length === 0 ? "Hand in and see my results" : "Hand in anyway"}
        </HandIn>
        {open[0] === undefined ? null : (
          <ButtonLink variant="plain" href={questionPath(attempt.id, open[0].number)}>
            Go on answering
          </ButtonLink>
        )}
        <AnswerKeeper attemptId={attempt.id} atFirst="" />
      </div>
    </Page>
  );
}
