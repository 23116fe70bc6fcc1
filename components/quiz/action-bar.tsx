import type { ReactNode } from "react";

/** What can be done about a question. On a phone it stays at the lower edge, in reach of the thumb. */
export const ActionBar = ({ children }: { children: ReactNode }) => (
  <div className="sticky bottom-0 -mx-4 mt-6 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule bg-paper px-4 py-2.5 wide:static wide:mx-0 wide:border-0 wide:p-0">
    {children}
  </div>
);
