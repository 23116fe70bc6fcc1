type QuestionProgressProps = {
  readonly number: number;
  readonly of: number;
  /** The numbers that have an answer. */
  readonly answered: ReadonlySet<number>;
};

/** One stroke a question: answered, in hand, or to come. The words beside it say the same to those who don't see it. */
export const QuestionProgress = ({ number, of, answered }: QuestionProgressProps) => (
  <ol aria-hidden="true" className="flex gap-[3px]">
    {Array.from({ length: of }, (_, at) => at + 1).map((step) => (
      <li
        key={step}
        className={`h-1 flex-1 rounded-[2px] forced-colors:border ${
          answered.has(step) ? "bg-accent" : step === number ? "bg-accent opacity-45" : "bg-rule"
        }`}
      />
    ))}
  </ol>
);
