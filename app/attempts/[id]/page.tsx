import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { nextOpen, verdictOf } from "#core/assessment/results";
import { QuestionProgress } from "#components/quiz/question-progress";
import { TimeLeft } from "#components/quiz/time-left";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import type { AttemptView } from "#server/attempts/queries";
import { refusedSentence } from "#server/http/form-action";
import { finishPath, questionPath, resultsPath } from "../paths";
import { Answered } from "./answered";
import { LapsedAttempt } from "./lapsed-attempt";
import { OpenQuestion } from "./open-question";
import { ownAttempt } from "./own-attempt";

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The question of `?q=`, or null when there is none of that number. */
const itemAt = (attempt: AttemptView, q: string | string[] | undefined) =>
  attempt.items.find(({ number }) => String(number) === q) ?? null;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const attempt = await ownAttempt((await params).id);
  const item = itemAt(attempt, (await searchParams)["q"]);
  if (item === null) return { title: attempt.set.title };
  const question = `Question ${String(item.number)} of ${String(attempt.items.length)} · ${attempt.set.title}`;
  if (item.feedback === null) return { title: question };
  const verdict = { right: "Right", partly: "Partly right", wrong: "Not right" }[verdictOf(item.feedback)];
  return { title: `${verdict} · ${question}` };
}

const secondsLeft = (attempt: AttemptView, now: Date): number | null =>
  attempt.closesAt === null || attempt.assignment === null
    ? null
    : Math.max(0, Math.ceil((attempt.closesAt.getTime() - now.getTime()) / 1000));

/** A due time days away is no countdown: it stands with the assignment. */
const longestCountdown = 3 * 60 * 60;

/** Of the sentence above the question that says why an answer was not taken. */
const refusedId = "refused";

/** One question of a running attempt, or the state the attempt is in. */
export default async function AttemptPage({ params, searchParams }: Props) {
  const attempt = await ownAttempt((await params).id);
  const query = await searchParams;
  if (attempt.state === "finished") redirect(resultsPath(attempt.id));
  if (attempt.state !== "running") return <LapsedAttempt attempt={attempt} state={attempt.state} />;

  const item = itemAt(attempt, query["q"]);
  if (item === null) {
    const next = nextOpen(attempt.items, Number(query["after"] ?? 0));
    redirect(next === null ? finishPath(attempt.id) : questionPath(attempt.id, next));
  }

  const refused = refusedSentence(query["refused"]);
  const left = secondsLeft(attempt, new Date());
  const answered = new Set(
    attempt.items.filter(({ response }) => response !== null).map(({ number }) => number),
  );
  return (
    <Page width="read">
      <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 pt-4 pb-3 text-small">
        <span className="min-w-0 text-quiet">{attempt.set.title}</span>
        <span className="num">
          Question {item.number} of {attempt.items.length}
        </span>
        {left === null || left > longestCountdown ? null : <TimeLeft seconds={left} />}
      </div>
      <QuestionProgress number={item.number} of={attempt.items.length} answered={answered} />
      {refused === null ? null : (
        <div id={refusedId}>
          <Notice tone="wrong" className="mt-6">
            {refused}
          </Notice>
        </div>
      )}
      {item.response === null ? (
        <OpenQuestion
          attempt={attempt}
          item={item}
          chosenId={query["chosen"]}
          typed={{ parts: [query["part"] ?? []].flat(), code: query["refused"], sentenceId: refusedId }}
        />
      ) : (
        <Answered attempt={attempt} item={item} />
      )}
    </Page>
  );
}
