import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BoardView, sharedRules } from "#components/standings/board-view";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { isAccount } from "#core/policy/viewer";
import { viewer } from "#server/auth/viewer";
import { db } from "#server/db/client";
import { setBoard } from "#server/standings/queries";
import { periodOf } from "../../period";

export const metadata: Metadata = { title: "Leaderboard of a set" };

const rules = [
  "Your first finished attempt at this set counts, whether you chose it or your teacher assigned it. Every later one is practice.",
  "Names here are the aliases their owners chose. Guests have none: sign up, and what you answered counts.",
  "A set assigned with answers after the due time counts from then on.",
  ...sharedRules,
];

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SetLeaderboardPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const period = periodOf(await searchParams);
  const looking = await viewer();
  const found = await setBoard(await db(), looking, { slug, period }, new Date());
  if (!found.ok) notFound();
  const board = found.value;
  return (
    <Page width="read">
      <PageHead
        label="Leaderboard"
        title={board.title}
        dek={<a href={`/sets/${encodeURIComponent(slug)}`}>To the set</a>}
      />
      <BoardView
        path={`/leaderboards/sets/${encodeURIComponent(slug)}`}
        board={board}
        rules={rules}
        whenEmpty="Take the set, and you are the first."
        hasAccount={isAccount(looking)}
      />
    </Page>
  );
}
