import type { ReactNode } from "react";

/** The question, in the face of the article. It is the heading of its page. */
export const Stem = ({ children }: { children: ReactNode }) => (
  <h1 className="font-serif text-stem leading-[1.35] font-semibold tracking-[-0.008em] text-pretty">
    {children}
  </h1>
);
