import type { ReactNode } from "react";
import type { Block } from "#core/text/document";
import { cutRuns } from "#core/text/runs";
import { overlaps, type Span } from "#core/text/span";

/** A piece of the article that proves a question. */
export type Proof = Span & {
  /** Number of the question, from 1. */
  readonly question: number;
};

type ReadingProps = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly proofs?: readonly Proof[];
  /** The question in hand: its proof is marked, that of the others underlined. */
  readonly inHand?: number | null;
};

/** An article as it was read: what was left out is struck out with the reason, what proves a question is shown. */
export const Reading = ({ text, blocks, proofs = [], inHand = null }: ReadingProps) => (
  <div className="reading grid gap-4">
    {blocks.map((block, index) => (
      <Paragraph
        key={block.start}
        id={`paragraph-${String(index + 1)}`}
        block={block}
        text={text}
        proofs={proofs.filter((proof) => overlaps(proof, block))}
        inHand={inHand}
        hasMargin={proofs.length > 0}
      />
    ))}
  </div>
);

type ParagraphProps = {
  readonly id: string;
  readonly block: Block;
  readonly text: string;
  readonly proofs: readonly Proof[];
  readonly inHand: number | null;
  /** The margin shows which paragraphs prove a question. */
  readonly hasMargin: boolean;
};

const Paragraph = ({ id, block, text, proofs, inHand, hasMargin }: ParagraphProps) => {
  if (!block.kept) {
    return (
      <p id={id} className={`text-quiet ${hasMargin ? "border-l-[3px] border-transparent pl-4" : ""}`}>
        <s className="whitespace-pre-line">{text.slice(block.start, block.end)}</s>{" "}
        <span className="font-sans text-label font-medium">
          <span className="sr-only">Left out: </span>
          {block.reason}
        </span>
      </p>
    );
  }
  const questions = [...new Set(proofs.map(({ question }) => question))].sort((a, b) => a - b);
  const margin = `border-l-[3px] pl-4 ${questions.length > 0 ? "border-accent" : "border-rule"}`;
  return (
    <div id={id} className={hasMargin ? margin : undefined}>
      <p className="whitespace-pre-line">
        {cutRuns(block, proofs).map((run) => (
          <Piece
            key={run.start}
            isInHand={run.marks.some((mark) => proofs[mark]?.question === inHand)}
            isProof={run.marks.length > 0}
          >
            {text.slice(run.start, run.end)}
          </Piece>
        ))}
      </p>
      {questions.length === 0 ? null : (
        <p className="mt-1 flex flex-wrap gap-x-3 font-sans text-label">
          {questions.map((question) => (
            <a
              key={question}
              href={`#question-${String(question)}`}
              className="inline-flex min-h-6 items-center"
            >
              Question {question}
            </a>
          ))}
        </p>
      )}
    </div>
  );
};

type PieceProps = { readonly isInHand: boolean; readonly isProof: boolean; readonly children: ReactNode };

const Piece = ({ isInHand, isProof, children }: PieceProps) => {
  if (isInHand) return <mark>{children}</mark>;
  if (isProof) return <u className="decoration-rule-strong decoration-2 underline-offset-4">{children}</u>;
  return <>{children}</>;
};
