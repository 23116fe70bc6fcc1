import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { subjectsOf } from "#components/item-kind";
import { levelName } from "#components/level-name";
import { questionCount } from "#components/set-card";
import { ButtonLink } from "#components/ui/button";
import { CivilDay } from "#components/ui/date-time";
import { Notice } from "#components/ui/notice";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { viewer } from "#server/auth/viewer";
import { db } from "#server/db/client";
import { refusedSentence } from "#server/http/form-action";
import { shownSet, type ShownSet } from "#server/question-sets/queries";
import { StartForm } from "../start-form";
import { TakeDown } from "./take-down";

type Props = {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<{ refused?: string | string[] }>;
};

const setAt = cache(async (slug: string) => shownSet(await db(), await viewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const set = await setAt((await params).slug);
  return { title: set?.title ?? "No such set" };
}

const Facts = ({ set }: { set: ShownSet }) => (
  <dl className="mt-8 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 border-t border-rule pt-6">
    <dt className="text-quiet">Made from</dt>
    <dd>
      {set.sourceName}, <CivilDay date={set.reported} />
    </dd>
    <dt className="text-quiet">Questions</dt>
    <dd>
      {set.questions}, on {subjectsOf(set.kinds)}
    </dd>
    <dt className="text-quiet">Time</dt>
    <dd>
      About {set.minutes} {set.minutes === 1 ? "minute" : "minutes"}. There is no clock.
    </dd>
    <dt className="text-quiet">Level</dt>
    <dd className="first-letter:uppercase">{levelName(set.level)}</dd>
  </dl>
);

const OwnerLine = ({ set }: { set: ShownSet }) => (
  <Notice className="mb-6">
    This is your set.{" "}
    {set.isPublic ? "Everybody can take it." : "Only you and the classes you give it to can see it."}{" "}
    <a href={`/sets/${set.slug}/edit#sharing`}>Change that</a> ·{" "}
    <a href={`/sets/${set.slug}/edit`}>Review desk</a>
  </Notice>
);

export default async function SetPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const set = await setAt(slug);
  if (set === null) notFound();
  const refused = refusedSentence((await searchParams).refused);
  const looking = await viewer();
  const mayTakeDown = looking.kind === "account" && looking.role === "admin" && set.isPublic;
  return (
    <Page width="read">
      <PageHead
        label={set.topic ?? "Set"}
        title={set.title}
        dek={`${questionCount(set.questions)}, each proved by a sentence of the report.`}
      />
      {refused === null ? null : (
        <Notice tone="wrong" className="mb-6">
          {refused}
        </Notice>
      )}
      {set.isOwn ? <OwnerLine set={set} /> : null}
      <div className="flex flex-wrap items-center gap-4">
        {set.isPublic || set.isOwn ? (
          <StartForm slug={set.slug} versionId={set.versionId} questions={set.questions} />
        ) : (
          <ButtonLink href={`/assignments/${set.assignmentId ?? ""}`}>Go to your assignment</ButtonLink>
        )}
        <a href={`/leaderboards/sets/${set.slug}`}>Leaderboard</a>
      </div>
      <Facts set={set} />
      <p className="mt-6 text-quiet">
        The article answers the questions, so it comes after them: with your results you see the sentence that
        proves each answer, and can read the whole article.
      </p>
      {mayTakeDown ? <TakeDown slug={set.slug} /> : null}
    </Page>
  );
}
