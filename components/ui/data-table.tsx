import { useId, type ReactNode } from "react";

export type Column<Row> = {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the end. */
  readonly align?: "start" | "end";
  /** Keeps each cell on one line, such as a date; the table scrolls where that is too wide. */
  readonly isOneLine?: boolean;
  /** Names the row for screen readers: one column of a table. */
  readonly isRowHead?: boolean;
};

type DataTableProps<Row> = {
  /** What the table shows, and by which rules. */
  readonly caption: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The reader's own row. */
  readonly isMine?: (row: Row) => boolean;
};

const ends = (align: "start" | "end" | undefined): string => (align === "end" ? "text-end" : "text-start");

/**
 * Rows and columns with a caption. Scrolls by itself where the screen is narrower than its content, the caption apart;
 * `relative` keeps words for screen readers, which are placed absolutely, inside what scrolls.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, isMine }: DataTableProps<Row>) {
  const captionId = useId();
  return (
    <>
      <p id={captionId} className="pb-3 text-small text-quiet">
        {caption}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div role="region" aria-labelledby={captionId} tabIndex={0} className="relative overflow-x-auto">
        <table aria-labelledby={captionId} className="w-full border-collapse">
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  className={`border-b border-rule-strong py-2 pr-3 align-bottom text-label font-semibold tracking-[0.06em] text-quiet uppercase ${ends(column.align)}`}
                >
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="num">
            {rows.map((row) => {
              const mine = isMine?.(row) === true;
              return (
                <tr key={rowKey(row)} className={mine ? "bg-accent-soft font-semibold" : undefined}>
                  {columns.map((column, index) => {
                    const classes = `border-b border-rule py-[0.6rem] pr-3 ${ends(column.align)}${
                      column.isOneLine === true ? " whitespace-nowrap" : ""
                    }${mine && index === 0 ? " pl-3 shadow-[inset_3px_0_0_var(--accent)]" : ""}`;
                    return column.isRowHead === true ? (
                      <th key={column.key} scope="row" className={`${classes} ${mine ? "" : "font-normal"}`}>
                        {column.cell(row)}
                      </th>
                    ) : (
                      <td key={column.key} className={classes}>
                        {column.cell(row)}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
