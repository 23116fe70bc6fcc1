import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { StemWords } from "#components/quiz/stem";
import { verdictOf, type ItemView } from "#core/assessment/results";
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
  if (response === null) return "No answer";
  if (feedback === null) return "Answered";
  return { right: "✓ Right", partly: "◐ Partly right", wrong: "✕ Not right" }[verdictOf(feedback)];
};

/** Before handing in: what is left to do, then every question with its state. */
export default async function FinishPage({ params }: Props) {
  const attempt = await ownAttempt((await params).id);
  if (attempt.state === "finished") redirect(resultsPath(attempt.id));
  if (attempt.state !== "running") redirect(attemptPath(attempt.id));
  const open = attempt.items.filter(({ response }) => response === null);
  const [first] = open;
  return (
    <Page width="read">
      <PageHead
        of={attempt.set.title}
        title={open.length === 0 ? "All questions are answered" : "Hand in?"}
        dek={
          open.length === 0
            ? "Hand in to see your score, and the sentence that proves each answer."
            : `${String(open.length)} of ${String(attempt.items.length)} questions ${open.length === 1 ? "has" : "have"} no answer yet. Without one ${open.length === 1 ? "it counts" : "they count"} 0.`
        }
      />
      <div className="flex flex-wrap items-center gap-4">
        {first === undefined ? null : (
          <ButtonLink href={questionPath(attempt.id, first.number)}>Go on answering</ButtonLink>
        )}
        <HandIn attemptId={attempt.id} isSecond={first !== undefined}>
          {first === undefined ? "Hand in and see my results" : "Hand in anyway"}
        </HandIn>
        <AnswerKeeper attemptId={attempt.id} atFirst="" />
      </div>
      <h2 className="label mt-8 mb-2">All questions</h2>
      <ol className="border-t border-rule">
        {attempt.items.map((item) => (
          <li key={item.id} className="flex items-baseline gap-3 border-b border-rule py-2.5">
            <span className="num w-6 flex-none text-quiet">{item.number}</span>
            <a
              href={questionPath(attempt.id, item.number)}
              className="line-clamp-2 min-w-0 flex-1 font-serif text-ink decoration-rule-strong hover:decoration-current"
            >
              <StemWords stem={item.stem} />
            </a>
            <span
              className={`flex-none text-small ${item.response === null ? "font-semibold" : "text-quiet"}`}
            >
              {stateOfItem(item)}
            </span>
          </li>
        ))}
      </ol>
    </Page>
  );
}
