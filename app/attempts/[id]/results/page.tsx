import type { Metadata } from "next";
import { StemWords } from "#components/quiz/stem";
import { notesOf, verdictOf, type ItemView, type Verdict } from "#core/assessment/results";
import { ItemOutcomes } from "#components/quiz/item-outcomes";
import { WhereItSaysSo } from "#components/quiz/where-it-says-so";
import { Button, ButtonLink } from "#components/ui/button";
import { DateTime } from "#components/ui/date-time";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import type { AttemptView, ResultsView } from "#server/attempts/queries";
import { viewer } from "#server/auth/viewer";
import { startAttempt } from "../../actions";
import { attemptPath, resultsPath } from "../../paths";
import { ArticleLine } from "../article-line";
import { ownResults } from "../own-attempt";

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Results · ${(await ownResults((await params).id)).attempt.set.title}` };
}

/** How many parts are right, for a question that has several. */
const partsRight = ({ points, maxPoints }: { points: number; maxPoints: number }): string =>
  maxPoints === 1 ? "" : ` · ${String(points)} of ${String(maxPoints)} right`;

const ItemResult = ({ item }: { item: ItemView }) => {
  const { feedback, response } = item;
  if (feedback === null) return null;
  return (
    <li id={`question-${String(item.number)}`} className="border-t border-rule pt-6 pb-8">
      <p className="label">
        Question {item.number}
        {response === null ? " · not answered" : partsRight(feedback)}
      </p>
      <h2 className="mt-2 mb-4 font-serif text-sub leading-[1.35] font-semibold">
        <StemWords stem={item.stem} />
      </h2>
      <div className="grid gap-4">
        <ItemOutcomes item={item} isCompact />
        <WhereItSaysSo proofs={feedback.proofs} notes={notesOf(feedback)} headingLevel={3} />
      </div>
    </li>
  );
};

const outcomes: Record<Verdict, { sign: string; words: string; look: string }> = {
  right: { sign: "✓", words: "right", look: "border-correct bg-correct-soft text-correct" },
  partly: { sign: "◐", words: "partly right", look: "border-accent bg-accent-soft text-accent" },
  wrong: { sign: "✕", words: "not right", look: "border-wrong bg-wrong-soft text-wrong" },
};

const outcomeOf = ({ response, feedback }: ItemView) =>
  response === null || feedback === null
    ? { sign: "–", words: "not answered", look: "border-rule-strong text-quiet" }
    : outcomes[verdictOf(feedback)];

/** Every question in one line, right or not, each leading to its proof below. */
const Overview = ({ items }: { items: readonly ItemView[] }) => (
  <nav aria-label="Questions" className="mt-8">
    <ol className="flex flex-wrap gap-2">
      {items.map((item) => {
        const { sign, words, look } = outcomeOf(item);
        return (
          <li key={item.id}>
            <a
              href={`#question-${String(item.number)}`}
              className={`num inline-flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-plain border px-2 text-small font-semibold no-underline ${look}`}
            >
              <span className="sr-only">Question </span>
              {item.number}
              <span aria-hidden="true">{sign}</span>
              <span className="sr-only">, {words}</span>
            </a>
          </li>
        );
      })}
    </ol>
  </nav>
);

const TakeAgain = ({ attempt }: { attempt: AttemptView }) => (
  <form action={startAttempt}>
    <input type="hidden" name="versionId" value={attempt.set.versionId} />
    <input type="hidden" name="slug" value={attempt.set.slug} />
    <Button variant="plain">Take it again</Button>
  </form>
);

const GoOn = ({ attempt }: { attempt: AttemptView }) =>
  attempt.assignment === null ? (
    <div className="flex flex-wrap items-center gap-4">
      <ButtonLink href={`/leaderboards/sets/${encodeURIComponent(attempt.set.slug)}`}>Leaderboard</ButtonLink>
      <TakeAgain attempt={attempt} />
      <a href="/sets">More sets</a>
    </div>
  ) : (
    <div className="flex flex-wrap items-center gap-4">
      <ButtonLink href={`/assignments/${attempt.assignment.id}`}>Back to the assignment</ButtonLink>
      <ButtonLink variant="plain" href={`/classes/${attempt.assignment.classId}`}>
        {attempt.assignment.className}
      </ButtonLink>
    </div>
  );

const KeepScore = ({ attemptId }: { attemptId: string }) => (
  <Notice title="Keep this score" className="mb-6">
    You answered without an account.{" "}
    <a href={`/sign-up?next=${encodeURIComponent(resultsPath(attemptId))}`}>Sign up</a> and this attempt moves
    to it, with its place on the leaderboard. Have an account?{" "}
    <a href={`/sign-in?next=${encodeURIComponent(resultsPath(attemptId))}`}>Sign in</a> does the same.
  </Notice>
);

const Held = ({ results }: { results: ResultsView & { status: "held" } }) => (
  <Page width="read">
    <PageHead
      of={results.attempt.set.title}
      title="Your answers are in"
      dek={
        <>
          The results are shown from <DateTime at={results.until} zone={results.zone} />, when nobody in the
          class can answer any more. Come back to this page then.
        </>
      }
    />
    <p className="num mb-6">
      You answered {results.attempt.items.filter(({ response }) => response !== null).length} of{" "}
      {results.attempt.items.length} questions.
    </p>
    <GoOn attempt={results.attempt} />
  </Page>
);

const NotYet = ({ attempt }: { attempt: AttemptView }) => (
  <Page width="read">
    <PageHead
      of={attempt.set.title}
      title="Not handed in yet"
      dek="The results come after handing in. Everything you answered is saved."
    />
    <ButtonLink href={attemptPath(attempt.id)}>Go on answering</ButtonLink>
  </Page>
);

/** The score, and for every question the answer given, the key, and the sentence that proves it. */
export default async function ResultsPage({ params }: Props) {
  const results = await ownResults((await params).id);
  if (results.status === "open") return <NotYet attempt={results.attempt} />;
  if (results.status === "held") return <Held results={results} />;
  const { attempt, points, maxPoints } = results;
  const looking = await viewer();
  return (
    <Page width="read">
      <PageHead
        of={
          attempt.number === 1
            ? attempt.set.title
            : `${attempt.set.title} · attempt ${String(attempt.number)}`
        }
        title={
          <span className="num">
            {points} of {maxPoints} points
          </span>
        }
        dek={
          attempt.number === 1
            ? "Below, each question with the sentence of the report that proves its answer."
            : "Practice: on the leaderboard the first attempt counts."
        }
      />
      {looking.kind === "guest" ? <KeepScore attemptId={attempt.id} /> : null}
      <GoOn attempt={attempt} />
      <Overview items={attempt.items} />
      <p className="mt-4 mb-8 text-small text-quiet">
        <ArticleLine article={attempt.article} isOpen />
      </p>
      <ol>
        {attempt.items.map((item) => (
          <ItemResult key={item.id} item={item} />
        ))}
      </ol>
    </Page>
  );
}
