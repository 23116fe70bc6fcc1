import type { PresentedOption } from "#core/assessment/present";
import { compactOptionBox, optionBox } from "./option-box";
import { outcomeLooks } from "./outcome-looks";

type OptionOutcomesProps = {
  readonly options: readonly PresentedOption[];
  /** Null: not answered. */
  readonly chosenId: string | null;
  /** Null while the key may not be shown. */
  readonly keyId: string | null;
  /** One of many on its page. */
  readonly isCompact?: boolean;
};

type Outcome = { readonly look: keyof typeof outcomeLooks; readonly words: string };

const outcomeOf = (id: string, chosenId: string | null, keyId: string | null): Outcome => {
  const isChosen = id === chosenId;
  if (keyId === null) return isChosen ? { look: "answered", words: "Your answer" } : nothing;
  if (id === keyId) return { look: "right", words: isChosen ? "Your answer: right" : "Right answer" };
  return isChosen ? { look: "wrong", words: "Your answer: not right" } : nothing;
};

const nothing: Outcome = { look: "plain", words: "" };

/** The answers of a question that has been answered: which was chosen and, once it may be told, which is right. */
export const OptionOutcomes = ({ options, chosenId, keyId, isCompact = false }: OptionOutcomesProps) => (
  <ul className={`grid ${isCompact ? "gap-1.5" : "gap-3"}`}>
    {options.map(({ id, letter, text }) => {
      const { look, words } = outcomeOf(id, chosenId, keyId);
      const { box, tag, sign } = outcomeLooks[look];
      return (
        <li key={id} className={`${isCompact ? compactOptionBox : optionBox} flex-wrap gap-y-0 ${box}`}>
          <b className="w-5 flex-none text-quiet">{letter}</b>
          <span className="num min-w-0 flex-1 basis-40">{text}</span>
          {words === "" ? null : (
            <span className={`text-small font-semibold ${tag}`}>
              {sign === "" ? null : <span aria-hidden="true">{sign} </span>}
              {words}
            </span>
          )}
        </li>
      );
    })}
  </ul>
);
