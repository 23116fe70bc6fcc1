type PeriodTabsProps = {
  /** The board's own path. */
  readonly path: string;
  readonly period: "all" | "week";
};

const periods = [
  { period: "all", text: "All time", query: "" },
  { period: "week", text: "This week", query: "?period=week" },
] as const;

/** Two links between the board of all time and that of this week. */
export const PeriodTabs = ({ path, period: shown }: PeriodTabsProps) => (
  <nav aria-label="Period" className="mb-5 border-b border-rule">
    <ul className="flex gap-6">
      {periods.map(({ period, text, query }) => (
        <li key={period}>
          <a
            href={`${path}${query}`}
            aria-current={period === shown ? "page" : undefined}
            className="inline-flex min-h-11 items-center text-quiet no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_0_var(--ink)] forced-colors:aria-[current]:underline"
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
