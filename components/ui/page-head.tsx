import type { ReactNode } from "react";

type PageHeadProps = {
  readonly title: ReactNode;
  /** One or two sentences under the title. */
  readonly dek?: ReactNode;
  /** One or two words of ours above the title, in capitals: a kind, a state. */
  readonly label?: ReactNode;
  /** What the page belongs to, as somebody named it: a class, a set. Above the title, as it is written. */
  readonly of?: ReactNode;
  /** Buttons, at the right on a wide screen. */
  readonly actions?: ReactNode;
};

/** The top of a page: its only h1. */
export const PageHead = ({ title, dek, label, of, actions }: PageHeadProps) => (
  <div className="flex flex-wrap items-end justify-between gap-4 pt-8 pb-6">
    <div className="min-w-0">
      {label === undefined ? null : <p className="label mb-2">{label}</p>}
      {of === undefined ? null : <p className="mb-1.5 text-small text-quiet">{of}</p>}
      <h1 className="font-serif text-head leading-[1.15] font-bold tracking-[-0.018em] text-balance">
        {title}
      </h1>
      {dek === undefined ? null : (
        <p className="mt-2 max-w-[36em] font-serif text-read leading-normal text-quiet">{dek}</p>
      )}
    </div>
    {actions === undefined ? null : <div className="flex flex-wrap items-center gap-3">{actions}</div>}
  </div>
);
