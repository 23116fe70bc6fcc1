import type { ReactNode } from "react";
import { kindName, ruleName } from "#components/item-kind";
import { StemWords } from "#components/quiz/stem";
import type { AnswerForm } from "#core/items/answer-form";
import { levelName } from "#components/level-name";
import { Chip } from "#components/ui/chip";
import { FormAnswers } from "./form-answers";

type QuestionCardProps = {
  /** From 1, in the order of the set. */
  readonly number: number;
  readonly kind: string;
  readonly level: number;
  /** The rule that wrote it: "who-said/direct". */
  readonly rule: string;
  readonly stem: string;
  readonly options: readonly { readonly text: string; readonly isKey: boolean; readonly why: string }[];
  /** How it is answered when there are no options. */
  readonly form: AnswerForm | null;
  readonly rationale: string;
  readonly isKept: boolean;
  readonly isInHand: boolean;
  /** Leads to its proof in the article. */
  readonly proofHref: string;
  /** Keep, drop. */
  readonly decide: ReactNode;
};

/** A question on its teacher's desk: what is asked, which answer is right, and why. */
export const QuestionCard = (card: QuestionCardProps) => (
  <article
    id={`question-${String(card.number)}`}
    aria-labelledby={`stem-${String(card.number)}`}
    className={`rounded-plain border p-4 ${card.isInHand ? "border-accent" : "border-rule"} ${card.isKept ? "bg-card" : "bg-paper"}`}
  >
    <div className="flex flex-wrap items-center gap-3">
      <span className="num font-serif font-bold">{card.number}</span>
      <Chip>{kindName(card.kind)}</Chip>
      {card.isKept ? null : <Chip tone="wrong">Left out</Chip>}
      <span className="text-small text-quiet">
        {levelName(card.level)} · {ruleName(card.rule)}
      </span>
    </div>
    <h3
      id={`stem-${String(card.number)}`}
      className={`mt-2 font-serif text-option leading-[1.35] font-semibold ${card.isKept ? "" : "text-quiet"}`}
    >
      <StemWords stem={card.stem} />
    </h3>
    {card.isKept ? <Answers {...card} /> : null}
    <div className="mt-2 flex flex-wrap items-center gap-x-4">
      {card.decide}
      <a href={card.proofHref} className="inline-flex min-h-11 items-center text-small">
        Show its proof<span className="sr-only"> for question {card.number}</span>
      </a>
    </div>
  </article>
);

const Answers = ({ options, form, rationale }: QuestionCardProps) => (
  <>
    {form === null ? <OptionAnswers options={options} /> : <FormAnswers form={form} />}
    <p className="mt-2 border-t border-rule pt-2 text-small">{rationale}</p>
  </>
);

const OptionAnswers = ({ options }: Pick<QuestionCardProps, "options">) => (
  <ul className="mt-3">
    {options.map((option) => (
      <li key={option.text} className="grid grid-cols-[1.4em_1fr] gap-2 border-t border-rule py-1.5">
        <span className="font-semibold text-correct">
          {option.isKey ? (
            <>
              <span aria-hidden="true">✓</span>
              <span className="sr-only">Right: </span>
            </>
          ) : null}
        </span>
        <span>
          {option.text}
          {option.isKey || option.why === "" ? null : (
            <span className="block text-small text-quiet">{option.why}</span>
          )}
        </span>
      </li>
    ))}
  </ul>
);
