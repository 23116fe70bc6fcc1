import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BoardView, sharedRules } from "#components/standings/board-view";
import { Page } from "#components/ui/page";
import { PageHead } from "#components/ui/page-head";
import { signedIn } from "#server/auth/signed-in";
import { db } from "#server/db/client";
import { classPath } from "../../../classes/paths";
import { wholeClassBoard } from "../../class-board";
import { periodOf } from "../../period";

export const metadata: Metadata = { title: "Leaderboard of a class" };

const rulesOf = (aliasOnly: boolean): readonly string[] => [
  "The first finished attempt at each assignment counts, and its points are added up. Later attempts are practice.",
  aliasOnly
    ? "Names here are the aliases their owners chose."
    : "Your teacher chose to show names here. Students under 16 appear under their alias.",
  "An assignment whose answers are shown after it is due counts from then on.",
  ...sharedRules,
];

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ClassLeaderboardPage({ params, searchParams }: Props) {
  const { id } = await params;
  const path = `/leaderboards/classes/${encodeURIComponent(id)}`;
  const looking = await signedIn(path);
  const period = periodOf(await searchParams);
  const found = await wholeClassBoard(await db(), looking, { classId: id, period }, new Date());
  if (!found.ok) notFound();
  const board = found.value;
  return (
    <Page width="read">
      <PageHead label="Leaderboard" title={board.name} dek={<a href={classPath(id)}>To the class</a>} />
      <BoardView
        path={path}
        board={board}
        rules={rulesOf(board.aliasOnly)}
        whenEmpty="It fills when somebody hands in an assignment."
        hasAccount={board.isMember}
      />
    </Page>
  );
}
