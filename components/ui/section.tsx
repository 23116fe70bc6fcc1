import type { ReactNode } from "react";

type SectionProps = {
  /** Of the heading, so that a link can lead to it. */
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page with its heading, set off from the part before by a line. */
export const Section = ({ id, title, children }: SectionProps) => (
  <section aria-labelledby={id} className="mt-10 border-t border-rule pt-5">
    <h2 id={id} className="mb-4 font-serif text-sub font-bold">
      {title}
    </h2>
    {children}
  </section>
);
