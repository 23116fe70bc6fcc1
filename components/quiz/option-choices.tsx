import type { PresentedOption } from "#core/assessment/present";
import { optionBox } from "./option-box";

type OptionChoicesProps = {
  readonly options: readonly PresentedOption[];
  /** Chosen already, when it is one of them. */
  readonly chosenId: string | string[] | undefined;
};

/** The answers to choose from: radio buttons, large enough for a thumb, each with its letter. */
export const OptionChoices = ({ options, chosenId }: OptionChoicesProps) => (
  <div className="grid gap-3">
    {options.map(({ id, letter, text }) => (
      <label
        key={id}
        className={`${optionBox} cursor-pointer border-edge bg-card hover:bg-accent-soft has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--accent)]`}
      >
        <input
          type="radio"
          name="optionId"
          value={id}
          required
          defaultChecked={id === chosenId}
          className="size-5 flex-none"
        />
        <b className="w-5 flex-none text-quiet">{letter}</b>
        <span className="num min-w-0">{text}</span>
      </label>
    ))}
  </div>
);
