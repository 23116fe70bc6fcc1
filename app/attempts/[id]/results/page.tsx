import type { Metadata } from "next";
import type { ItemView } from "#core/assessment/results";
import { OptionOutcomes } from "#components/quiz/option-outcomes";
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

const ItemResult = ({ item, article }: { item: ItemView; article: AttemptView["article"] }) => {
  const { feedback, response } = item;
  if (feedback === null) return null;
  return (
    <li className="border-t border-rule pt-6 pb-8">
      <p className="label">
        Question {item.number} ·{" "}
        {response === null ? "not answered" : feedback.isRight ? "✓ right" : "✕ not right"}
      </p>
      <h2 className="mt-2 mb-4 font-serif text-sub leading-[1.35] font-semibold">{item.stem}</h2>
      <div className="grid gap-4">
        <OptionOutcomes
          options={item.options}
          chosenId={response?.optionId ?? null}
          keyId={feedback.keyOptionId}
        />
        {feedback.isRight || feedback.why === null ? null : (
          <p className="text-small text-quiet">Your answer: {feedback.why}</p>
        )}
        <WhereItSaysSo
          proofs={feedback.proofs}
          rationale={feedback.rationale}
          source={<ArticleLine article={article} isOpen />}
          headingLevel={3}
        />
      </div>
    </li>
  );
};

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
      label={results.attempt.set.title}
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
      label={attempt.set.title}
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
        label={
          attempt.number === 1
            ? attempt.set.title
            : `${attempt.set.title} · attempt ${String(attempt.number)}`
        }
        title={
          <span className="num">
            {points} of {maxPoints} right
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
      <ol className="mt-8">
        {attempt.items.map((item) => (
          <ItemResult key={item.id} item={item} article={attempt.article} />
        ))}
      </ol>
    </Page>
  );
}
