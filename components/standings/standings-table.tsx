import { DataTable, type Column } from "#components/ui/data-table";

export type StandingsRow = {
  readonly rank: number;
  readonly name: string;
  readonly points: number;
  readonly isOwn: boolean;
};

/** Neighbouring rows, and how many rows are left out before them. */
export type StandingsRun = { readonly leftOut: number; readonly rows: readonly StandingsRow[] };

type Line = { readonly key: string } & (
  { readonly row: StandingsRow } | { readonly row: null; readonly leftOut: number }
);

const columns: readonly Column<Line>[] = [
  {
    key: "rank",
    head: "Rank",
    cell: ({ row }) => (row === null ? <span aria-hidden="true">⋮</span> : row.rank),
  },
  {
    key: "name",
    head: "Name",
    isRowHead: true,
    cell: (line) => {
      if (line.row === null) return <span className="text-quiet">{line.leftOut} more</span>;
      return line.row.isOwn ? `${line.row.name} (you)` : line.row.name;
    },
  },
  { key: "points", head: "Points", align: "end", cell: ({ row }) => (row === null ? "" : row.points) },
];

const linesOf = (runs: readonly StandingsRun[], size: number): readonly Line[] => {
  const lines = runs.flatMap(({ leftOut, rows }, run) => [
    ...(leftOut === 0 ? [] : [{ key: `before ${String(run)}`, row: null, leftOut }]),
    ...rows.map((row, index) => ({ key: `${String(run)} ${String(index)}`, row })),
  ]);
  const above = runs.reduce((sum, { leftOut, rows }) => sum + leftOut + rows.length, 0);
  return above === size ? lines : [...lines, { key: "after", row: null, leftOut: size - above }];
};

type StandingsTableProps = {
  readonly caption: string;
  readonly runs: readonly StandingsRun[];
  /** How many rows the board has with those left out. */
  readonly size: number;
};

/** A leaderboard: rank, name, points; where rows are left out, a line says how many. */
export const StandingsTable = ({ caption, runs, size }: StandingsTableProps) => (
  <DataTable
    caption={caption}
    columns={columns}
    rows={linesOf(runs, size)}
    rowKey={({ key }) => key}
    isMine={({ row }) => row?.isOwn === true}
  />
);
