import type { ReactNode } from "react";

type EmptyStateProps = {
  readonly title: ReactNode;
  /** Why there is nothing, and what to do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** Stands where a list would: says that it is empty and what fills it. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="rounded-plain border border-dashed border-rule-strong px-5 py-6">
    <p className="font-serif text-sub font-semibold">{title}</p>
    {children === undefined ? null : <div className="mt-1 text-quiet">{children}</div>}
    {action === undefined ? null : <div className="mt-4">{action}</div>}
  </div>
);
