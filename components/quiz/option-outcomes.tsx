import type { PresentedOption } from "#core/assessment/present";
import { compactOptionBox, optionBox } from "./option-box";

type OptionOutcomesProps = {
  readonly options: readonly PresentedOption[];
  /** Null: not answered. */
  readonly chosenId: string | null;
  /** Null while the key may not be shown. */
  readonly keyId: string | null;
  /** One of many on its page. */
  readonly isCompact?: boolean;
};

type Outcome = { readonly look: string; readonly sign: string; readonly words: string };

const plain = "border-rule-strong bg-card";
const right = "border-correct bg-correct-soft shadow-[inset_0_0_0_1px_var(--right)]";
const wrong = "border-wrong bg-wrong-soft";

const outcomeOf = (id: string, chosenId: string | null, keyId: string | null): Outcome | null => {
  if (keyId === null)
    return id === chosenId ? { look: "border-accent bg-accent-soft", sign: "", words: "Your answer" } : null;
  if (id === keyId)
    return { look: right, sign: "✓", words: id === chosenId ? "Your answer: right" : "Right answer" };
  return id === chosenId ? { look: wrong, sign: "✕", words: "Your answer: not right" } : null;
};

const tagColours: Record<string, string> = { [right]: "text-correct", [wrong]: "text-wrong" };

/** The answers of a question that has been answered: which was chosen and, once it may be told, which is right. */
export const OptionOutcomes = ({ options, chosenId, keyId, isCompact = false }: OptionOutcomesProps) => (
  <ul className={`grid ${isCompact ? "gap-1.5" : "gap-3"}`}>
    {options.map(({ id, letter, text }) => {
      const outcome = outcomeOf(id, chosenId, keyId);
      return (
        <li
          key={id}
          className={`${isCompact ? compactOptionBox : optionBox} flex-wrap gap-y-0 ${outcome?.look ?? plain}`}
        >
          <b className="w-5 flex-none text-quiet">{letter}</b>
          <span className="num min-w-0 flex-1 basis-40">{text}</span>
          {outcome === null ? null : (
            <span className={`text-small font-semibold ${tagColours[outcome.look] ?? "text-accent"}`}>
              {outcome.sign === "" ? null : <span aria-hidden="true">{outcome.sign} </span>}
              {outcome.words}
            </span>
          )}
        </li>
      );
    })}
  </ul>
);
