import "server-only";
import { z } from "zod";
import { done } from "#core/policy/outcome";
import { db } from "#server/db/client";
import { Id } from "#server/http/id";
import { namedSchemas } from "#server/http/openapi";
import { operation } from "#server/http/operation";
import { setBoard, type Board } from "#server/standings/queries";
import { wholeClassBoard } from "../../../leaderboards/class-board";

const BoardRow = z
  .object({ rank: z.int(), name: z.string(), points: z.int(), isOwn: z.boolean() })
  .register(namedSchemas, { id: "BoardRow" });

const Leaderboard = z
  .object({
    title: z.string().describe("The set, or the class."),
    period: z.enum(["all", "week"]),
    zone: z.string().describe("IANA name of the zone whose weeks count."),
    week: z.object({ from: z.iso.datetime(), until: z.iso.datetime() }).nullable(),
    runs: z
      .array(
        z.object({ leftOut: z.int().describe("Rows left out before this run."), rows: z.array(BoardRow) }),
      )
      .describe("The top, then one's own neighbours."),
    size: z.int().describe("How many rows there are with those left out."),
    own: BoardRow.nullable(),
    ownIsHidden: z.boolean().describe("You have left the boards: nobody else sees your row."),
  })
  .register(namedSchemas, { id: "Leaderboard" });

const Period = z.object({ period: z.enum(["all", "week"]).default("all") });

const rules =
  "First finished attempts alone; points are for right answers and speed never counts; equal points share a rank and the next is skipped.";

const boardReply = (title: string, board: Board): z.input<typeof Leaderboard> => ({
  title,
  period: board.period,
  zone: board.zone,
  week:
    board.week === null
      ? null
      : { from: board.week.from.toISOString(), until: board.week.until.toISOString() },
  runs: board.runs.map(({ leftOut, rows }) => ({ leftOut, rows: [...rows] })),
  size: board.size,
  own: board.own,
  ownIsHidden: board.ownIsHidden,
});

export const readSetLeaderboardOperation = operation({
  method: "GET",
  path: "/api/v1/leaderboards/sets/{slug}",
  id: "readSetLeaderboard",
  summary: "Read the leaderboard of a set",
  description: rules,
  params: z.object({ slug: Id }),
  query: Period,
  body: z.null(),
  status: 200,
  reply: Leaderboard,
  refusals: ["not-found"],
  run: async ({ viewer, params, query }) => {
    const board = await setBoard(await db(), viewer, { ...params, ...query }, new Date());
    return board.ok ? done(boardReply(board.value.title, board.value)) : board;
  },
});

export const readClassLeaderboardOperation = operation({
  method: "GET",
  path: "/api/v1/leaderboards/classes/{id}",
  id: "readClassLeaderboard",
  summary: "Read the leaderboard of a class",
  description: `For its students and its teacher. ${rules}`,
  params: z.object({ id: Id }),
  query: Period,
  body: z.null(),
  status: 200,
  reply: Leaderboard,
  refusals: ["sign-in-first", "not-found"],
  run: async ({ viewer, params, query }) => {
    const board = await wholeClassBoard(await db(), viewer, { classId: params.id, ...query }, new Date());
    return board.ok ? done(boardReply(board.value.name, board.value)) : board;
  },
});
