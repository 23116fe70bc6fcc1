import type { ReactNode } from "react";

type PageHeadProps = {
  readonly title: ReactNode;
  /** One or two sentences under the title. */
  readonly dek?: ReactNode;
  /** A few words above the title: a date, a class, a kind. */
  readonly label?: ReactNode;
  /** Buttons, at the right on a wide screen. */
  readonly actions?: ReactNode;
};

/** The top of a page: its only h1. */
export const PageHead = ({ title, dek, label, actions }: PageHeadProps) => (
  <div className="flex flex-wrap items-end justify-between gap-4 pt-8 pb-6">
    <div className="min-w-0">
      {label === undefined ? null : <p className="label mb-2">{label}</p>}
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
