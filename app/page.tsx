import type { Metadata } from "next";
import { subjectsOf } from "#components/item-kind";
import { questionCount, SetCard } from "#components/set-card";
import { Button } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { db } from "#server/db/client";
import { refusedSentence } from "#server/http/form-action";
import { everySet, findCards } from "#server/question-sets/find-cards";
import type { SetCard as Card } from "#server/question-sets/set-card";
import { setOfTheDay } from "#server/question-sets/set-of-the-day";
import { StartForm } from "./sets/start-form";

export const metadata: Metadata = { title: { absolute: "Lede: today’s news quiz" } };

const dayLabel = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  weekday: "long",
  day: "numeric",
  month: "long",
});

const howItWorks = [
  "A news article becomes questions. Nothing is made up.",
  "With your results you see the sentence that proves each answer.",
  "Sign up, and your score is kept and stands on the leaderboard.",
] as const;

/** Sets shown below today's. */
const mostOthers = 6;

const Today = ({ set, now }: { set: Card; now: Date }) => (
  <div>
    <p className="label">Today’s set · {dayLabel.format(now)}</p>
    <h1 className="mt-3 mb-4 font-serif text-mast leading-[1.08] font-bold tracking-[-0.022em] text-balance">
      {set.title}
    </h1>
    <p className="max-w-[36em] font-serif text-read text-quiet">
      {questionCount(set.questions)} on {subjectsOf(set.kinds)}, each proved by a sentence of the report.
    </p>
    <div className="mt-6 flex flex-wrap items-center gap-4">
      <StartForm slug={set.slug} versionId={set.versionId} questions={set.questions} />
      <p className="text-small text-quiet">
        About {set.minutes} {set.minutes === 1 ? "minute" : "minutes"}. No account needed.{" "}
        <a href={`/sets/${set.slug}`}>More about this set</a>
      </p>
    </div>
  </div>
);

const NoSet = () => (
  <div>
    <h1 className="mb-4 font-serif text-mast leading-[1.08] font-bold tracking-[-0.022em] text-balance">
      News quizzes that can be proved
    </h1>
    <EmptyState title="There is no public set yet">
      Sets appear here when they are published. Have a class code? Type it beside this.
    </EmptyState>
  </div>
);

const JoinBox = () => (
  <form action="/join" method="get">
    <label htmlFor="code" className="label block">
      Have a class code?
    </label>
    <div className="mt-2 flex gap-2">
      <input
        id="code"
        name="code"
        required
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        placeholder="KESTREL-427"
        className="min-h-11 w-full min-w-0 rounded-plain border border-edge bg-card px-3"
      />
      <Button variant="plain">Join</Button>
    </div>
  </form>
);

const HowItWorks = () => (
  <section aria-labelledby="how">
    <h2 id="how" className="label mb-3">
      How it works
    </h2>
    <ol className="grid gap-3">
      {howItWorks.map((line, index) => (
        <li key={line} className="grid grid-cols-[1.6em_1fr]">
          <span aria-hidden="true" className="font-serif font-bold text-accent">
            {index + 1}
          </span>
          <span>{line}</span>
        </li>
      ))}
    </ol>
    <p className="mt-3 text-small">
      <a href="/about">How questions are made</a>
    </p>
  </section>
);

type Search = Promise<{ readonly refused?: string | string[] }>;

export default async function HomePage({ searchParams }: { searchParams: Search }) {
  const refused = refusedSentence((await searchParams).refused);
  const now = new Date();
  const database = await db();
  const today = await setOfTheDay(database, now);
  const { cards } = await findCards(database, everySet, { page: 1, length: mostOthers + 1 });
  const others = cards.filter(({ slug }) => slug !== today?.slug).slice(0, mostOthers);
  return (
    <Page>
      {refused === null ? null : (
        <Notice tone="wrong" className="mt-6">
          {refused}
        </Notice>
      )}
      <div className="grid gap-8 pt-8 wide:grid-cols-[1.6fr_1fr] wide:gap-12 wide:pt-12">
        {today === null ? <NoSet /> : <Today set={today} now={now} />}
        <div className="grid content-start gap-6 wide:border-l wide:border-rule wide:pl-8">
          <JoinBox />
          <HowItWorks />
        </div>
      </div>
      {others.length === 0 ? null : (
        <section
          aria-labelledby="others"
          className="mt-12 border-t-[3px] border-double border-rule-strong pt-4"
        >
          <h2 id="others" className="label">
            Other sets
          </h2>
          <div className="mt-4 grid gap-6 wide:grid-cols-3 wide:gap-8">
            {others.map((card) => (
              <SetCard key={card.slug} {...card} />
            ))}
          </div>
          <p className="mt-6">
            <a href="/sets">All sets</a>
          </p>
        </section>
      )}
    </Page>
  );
}
