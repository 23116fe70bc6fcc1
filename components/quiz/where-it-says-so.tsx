import type { ReactNode } from "react";
import type { Proof } from "#core/assessment/proof";
import { MarkedText } from "#components/ui/marked-text";

type WhereItSaysSoProps = {
  readonly proofs: readonly Proof[];
  /** Why the key is right and the answer given is not, a sentence each. */
  readonly notes: readonly string[];
  /** The report and its day, where the page does not say so elsewhere. */
  readonly source?: ReactNode;
  readonly headingLevel?: 2 | 3;
};

/** The paragraphs that prove the key, with the words that do it marked, and what is to be said of them. */
export const WhereItSaysSo = ({ proofs, notes, source, headingLevel = 2 }: WhereItSaysSoProps) => {
  const Heading = `h${String(headingLevel)}` as "h2" | "h3";
  return (
    <section className="rounded-plain border border-l-[3px] border-rule border-l-[var(--marker)] bg-card px-5 pt-4 pb-5">
      <Heading className="label">Where it says so</Heading>
      {proofs.map((proof) => (
        <blockquote key={proof.text} className="my-3 font-serif text-read leading-[1.6]">
          <p className="whitespace-pre-line">
            <MarkedText text={proof.text} marks={proof.marks} />
          </p>
        </blockquote>
      ))}
      <p className="text-small text-quiet">{notes.join(" ")}</p>
      {source === undefined ? null : <p className="mt-1 text-small text-quiet">{source}</p>}
    </section>
  );
};
