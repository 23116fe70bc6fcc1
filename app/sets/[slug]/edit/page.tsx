import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Reading } from "#components/article/reading";
import { LeftOut } from "#components/desk/left-out";
import { QuestionCard } from "#components/desk/question-card";
import { questionCount } from "#components/set-card";
import { ActionForm, FormField } from "#components/ui/action-form";
import { Button, ButtonLink } from "#components/ui/button";
import { Chip } from "#components/ui/chip";
import { CivilDay } from "#components/ui/date-time";
import { EmptyState } from "#components/ui/empty-state";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { Section } from "#components/ui/section";
import { isAccount } from "#core/policy/viewer";
import { cutBlocks } from "#core/text/cut-blocks";
import type { Block } from "#core/text/document";
import { overlaps } from "#core/text/span";
import { viewer } from "#server/auth/viewer";
import { db } from "#server/db/client";
import { doneSentence, refusedSentence } from "#server/http/form-action";
import { deskOf, type Desk, type DeskItem } from "#server/question-sets/desk";
import { formOf } from "#server/db/answer-columns";
import { faultSentence } from "#server/question-sets/screen-kept";
import { decideOnItem, draftAgain, publishDraft, putQuestionBack, renameOwnSet } from "./actions";
import { Sharing } from "./sharing";
import { TraceView } from "./trace-view";

export const metadata: Metadata = { title: "Review desk" };

type Props = {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const doneSentences: Readonly<Record<string, ReactNode>> = {
  renamed: "The new title is saved.",
  shared: "The set is public: everybody finds it under Sets and can take it.",
  unshared: "The set is no longer public. Only you and your classes can take it.",
};

/** On a wide screen the article stays in view while the questions are gone through. */
const inView = "wide:sticky wide:top-4 wide:max-h-[calc(100dvh-2rem)] wide:self-start wide:overflow-y-auto";

const numberOf = ({ position }: DeskItem): number => position + 1;

const keptOf = (desk: Desk): number => desk.items.filter(({ isKept }) => isKept).length;

/** The paragraph in which a question's proof begins, to lead there. */
const proofHref = (blocks: readonly Block[], item: DeskItem): string => {
  const first = item.evidence[0];
  const paragraph = first === undefined ? -1 : blocks.findIndex((block) => overlaps(block, first));
  return `?question=${String(numberOf(item))}#paragraph-${String(paragraph + 1)}`;
};

const Decide = ({ desk, item }: { desk: Desk; item: DeskItem }) =>
  desk.version.publishedAt !== null ? null : (
    <form action={decideOnItem}>
      <input type="hidden" name="slug" value={desk.slug} />
      <input type="hidden" name="itemId" value={item.id} />
      <input type="hidden" name="decision" value={item.isKept ? "drop" : "keep"} />
      <Button variant={item.isKept ? "text" : "plain"}>
        {item.isKept ? "Drop" : "Put it back"}
        <span className="sr-only"> question {numberOf(item)}</span>
      </Button>
    </form>
  );

const Publish = ({ desk }: { desk: Desk }) => (
  <ActionForm action={publishDraft} className="grid gap-3">
    <input type="hidden" name="versionId" value={desk.version.id} />
    <div className="flex flex-wrap items-center gap-4">
      <Button>
        Publish {keptOf(desk)} of {desk.items.length}
      </Button>
      <p className="text-small text-quiet">
        Published questions can’t be changed; a new draft can be made at any time.{" "}
        {desk.isPublic
          ? "The set is public: everybody can take the new version at once."
          : "Nobody sees the set until you give it to a class or share it."}
      </p>
    </div>
  </ActionForm>
);

/** What the checks say of the questions kept so far. */
const Faults = ({ faults }: { faults: NonNullable<Desk["faults"]> }) => (
  <>
    {faults.stops.length === 0 ? null : (
      <Notice tone="wrong" title="This can’t be published yet." className="mt-4">
        <ul className="list-disc pl-5">
          {faults.stops.map((fault) => (
            <li key={faultSentence(fault)}>{faultSentence(fault)}</li>
          ))}
        </ul>
      </Notice>
    )}
    {faults.advice.length === 0 ? null : (
      <Notice title="Worth a look. It does not stop you." className="mt-4">
        <ul className="list-disc pl-5">
          {faults.advice.map((fault) => (
            <li key={faultSentence(fault)}>{faultSentence(fault)}</li>
          ))}
        </ul>
      </Notice>
    )}
  </>
);

const Published = ({ desk }: { desk: Desk }) => (
  <div className="grid gap-4">
    <Notice tone="right" title={`Version ${String(desk.version.number)} is published.`}>
      Its {keptOf(desk)} questions stay as they are. Give it to a class, or try it yourself.
    </Notice>
    <div className="flex flex-wrap items-center gap-3">
      <ButtonLink href={`/assignments/new?set=${desk.slug}`}>Give it to a class</ButtonLink>
      <ButtonLink variant="plain" href={`/sets/${desk.slug}`}>
        Try it
      </ButtonLink>
      <form action={draftAgain}>
        <input type="hidden" name="slug" value={desk.slug} />
        <input type="hidden" name="articleId" value={desk.article.id} />
        <Button variant="text">Make a new draft</Button>
      </form>
    </div>
  </div>
);

type QuestionsProps = {
  readonly desk: Desk;
  readonly blocks: readonly Block[];
  readonly inHand: number | null;
};

const Questions = ({ desk, blocks, inHand }: QuestionsProps) =>
  desk.items.length === 0 ? (
    <EmptyState title="No question could be proved from this text">
      An article with people quoted by name, figures and dates gives more.{" "}
      <a href="/articles/new">Bring another article.</a>
    </EmptyState>
  ) : (
    <div className="grid gap-3">
      {desk.items.map((item) => (
        <QuestionCard
          key={item.id}
          {...item}
          form={formOf(item.body, item.answerKey)}
          number={numberOf(item)}
          isInHand={numberOf(item) === inHand}
          proofHref={proofHref(blocks, item)}
          decide={<Decide desk={desk} item={item} />}
        />
      ))}
    </div>
  );

export default async function DeskPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const who = await viewer();
  if (!isAccount(who)) redirect(`/sign-in?next=/sets/${slug}/edit&refused=sign-in-first`);
  const desk = await deskOf(await db(), who, slug);
  if (desk === null) notFound();

  const asked = await searchParams;
  if (asked["trace"] !== undefined) return <TraceView desk={desk} asked={asked["trace"]} />;
  const refused = refusedSentence(asked["refused"]);
  const said = doneSentence(doneSentences, asked["done"]);
  const blocks = cutBlocks(desk.article.text);
  const inHand = desk.items.find((item) => String(numberOf(item)) === asked["question"]);
  const isDraft = desk.version.publishedAt === null;
  const proofs = desk.items
    .filter(({ isKept }) => isKept)
    .flatMap((item) => item.evidence.map((piece) => ({ ...piece, question: numberOf(item) })));
  const handProofs =
    inHand === undefined || inHand.isKept
      ? []
      : inHand.evidence.map((piece) => ({ ...piece, question: numberOf(inHand) }));

  return (
    <Page>
      <PageHead
        label={isDraft ? `Draft ${String(desk.version.number)}` : `Version ${String(desk.version.number)}`}
        title={desk.title}
        dek={
          <>
            {desk.article.sourceName}
            {desk.article.reported === null ? null : (
              <>
                , <CivilDay date={desk.article.reported} />
              </>
            )}{" "}
            {desk.items.length === 0
              ? null
              : `· ${String(keptOf(desk))} of ${questionCount(desk.items.length)} kept`}
          </>
        }
        actions={isDraft ? <Chip tone="quiet">Only you see this</Chip> : undefined}
      />
      {refused === null ? null : (
        <Notice tone="wrong" className="mb-4">
          {refused}
        </Notice>
      )}
      {said === null ? null : (
        <div id="said">
          <Notice tone="right" className="mb-4">
            {said}
          </Notice>
        </div>
      )}
      {desk.items.length === 0 ? null : (
        <div id="state">{isDraft ? <Publish desk={desk} /> : <Published desk={desk} />}</div>
      )}
      {desk.faults === null ? null : <Faults faults={desk.faults} />}
      <nav aria-label="Parts of the desk" className="mt-6 flex gap-6 wide:hidden">
        <a href="#article" className="inline-flex min-h-11 items-center">
          Article
        </a>
        <a href="#questions" className="inline-flex min-h-11 items-center">
          Questions
        </a>
      </nav>
      <div className="mt-6 grid gap-8 wide:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
        <section aria-labelledby="article" className={inView}>
          <h2 id="article" className="label mb-4">
            The article as it was read
          </h2>
          <p className="mb-4 text-small">
            <a href="?trace" className="inline-flex min-h-6 items-center">
              How the article was read
            </a>
          </p>
          <Reading
            text={desk.article.text}
            blocks={blocks}
            proofs={[...proofs, ...handProofs]}
            inHand={inHand === undefined ? null : numberOf(inHand)}
          />
        </section>
        <section aria-labelledby="questions">
          <h2 id="questions" className="label mb-4">
            Questions
          </h2>
          <Questions desk={desk} blocks={blocks} inHand={inHand === undefined ? null : numberOf(inHand)} />
        </section>
      </div>
      {desk.version.shortfall.length === 0 || desk.items.length === 0 ? null : (
        <Section id="shortfall" title="What the article could not give">
          <ul className="list-disc pl-5">
            {desk.version.shortfall.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      {desk.rejections.length === 0 ? null : (
        <Section id="left-out" title="What was left out, and why">
          <LeftOut
            rejections={desk.rejections}
            putBack={({ id, stem }) =>
              isDraft ? (
                <form action={putQuestionBack}>
                  <input type="hidden" name="slug" value={desk.slug} />
                  <input type="hidden" name="rejectionId" value={id} />
                  <Button variant="plain">
                    Put it in<span className="sr-only">: {stem}</span>
                  </Button>
                </form>
              ) : null
            }
          />
        </Section>
      )}
      {desk.isShareable ? (
        <Section id="sharing" title="Who can take it">
          <Sharing desk={desk} />
        </Section>
      ) : null}
      <Section id="rename" title="Title of the set">
        <ActionForm action={renameOwnSet} initial={{ title: desk.title }} className="grid max-w-read gap-4">
          <input type="hidden" name="slug" value={desk.slug} />
          <FormField name="title" label="Title" autoComplete="off" hint="Students see it." />
          <div>
            <Button variant="plain">Save the title</Button>
          </div>
        </ActionForm>
      </Section>
    </Page>
  );
}
