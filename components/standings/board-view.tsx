import { zoneCity, zonedTime } from "#core/text/zoned-time";
import { EmptyState } from "../ui/empty-state";
import { PeriodTabs } from "./period-tabs";
import { StandingsTable, type StandingsRow, type StandingsRun } from "./standings-table";

type BoardViewProps = {
  readonly path: string;
  readonly board: {
    readonly period: "all" | "week";
    readonly zone: string;
    readonly week: { readonly from: Date; readonly until: Date } | null;
    readonly runs: readonly StandingsRun[];
    readonly size: number;
    readonly own: StandingsRow | null;
    readonly ownIsHidden: boolean;
  };
  /** The board's rules, one sentence each. */
  readonly rules: readonly string[];
  /** What fills an empty board. */
  readonly whenEmpty: string;
  /** Whoever looks has an account, and so a name to change. */
  readonly hasAccount: boolean;
};

const places = (size: number): string => (size === 1 ? "1 person" : `${String(size)} people`);

/** A leaderboard with its tabs, its rules and what it says of whoever is looking. */
export const BoardView = ({ path, board, rules, whenEmpty, hasAccount }: BoardViewProps) => {
  const { period, zone, week, runs, size, own, ownIsHidden } = board;
  const since = week === null ? "All time" : `Since ${zonedTime(week.from, zone)}`;
  return (
    <>
      <PeriodTabs path={path} period={period} />
      {size === 0 ? (
        <EmptyState title={period === "week" ? "Nobody yet this week" : "Nobody yet"}>
          {week === null ? whenEmpty : `${since} nobody has finished a first attempt. ${whenEmpty}`}
        </EmptyState>
      ) : (
        <StandingsTable caption={`${since} · ${places(size)}`} runs={runs} size={size} />
      )}
      {hasAccount ? (
        <p className="mt-4 text-small text-quiet">
          {ownLine(own, ownIsHidden, size)} <a href="/settings">Change the name or leave the boards</a>
        </p>
      ) : null}
      <section aria-labelledby="rules" className="mt-8 border-t border-rule pt-5">
        <h2 id="rules" className="label mb-3">
          How it is counted
        </h2>
        <ul className="grid list-disc gap-1 pl-5 text-small text-quiet">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
          <li>A week begins on Monday at 00:00, {zone === "UTC" ? "UTC" : `${zoneCity(zone)} time`}.</li>
        </ul>
      </section>
    </>
  );
};

const ownLine = (own: StandingsRow | null, isHidden: boolean, size: number): string => {
  if (own === null) return "You are not on this board yet.";
  if (isHidden)
    return `Only you see your row: you left the boards. Your rank is ${String(own.rank)} of ${String(size)}.`;
  return `You appear as “${own.name}”.`;
};

/** The rules every board shares. */
export const sharedRules: readonly string[] = [
  "Points are for right answers; a question that takes several has one for each. Speed never counts.",
  "Equal points share a rank, and the next rank is skipped: 1, 2, 2, 4.",
  "Whoever leaves the boards is not shown to others and still sees their own rank.",
];
