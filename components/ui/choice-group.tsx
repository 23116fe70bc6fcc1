import type { ReactNode } from "react";
import { FieldErrors, type FieldState, type Option } from "./field";

export type Choice = Option & { readonly hint?: string };

export type ChoiceGroupProps = {
  readonly of: FieldState;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly choices: readonly Choice[];
};

/** One of a few, all in sight: radio buttons under a legend. */
export const ChoiceGroup = ({ of, legend, hint, choices }: ChoiceGroupProps) => {
  const id = of.id ?? of.name;
  const invalid = of.errors !== undefined && of.errors.length > 0;
  const describedBy = [hint === undefined ? [] : [`${id}-hint`], invalid ? [`${id}-errors`] : []].flat();
  return (
    <fieldset aria-describedby={describedBy.length > 0 ? describedBy.join(" ") : undefined}>
      <legend className="font-semibold">{legend}</legend>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="mt-0.5 text-small text-quiet">
          {hint}
        </p>
      )}
      <div className="mt-1.5 grid gap-2">
        {choices.map((choice, index) => (
          <label
            key={choice.value}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-plain border border-edge bg-card px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              // The first carries the group's id, so that a summary of errors can lead to it.
              id={index === 0 ? id : `${id}-${choice.value}`}
              name={of.name}
              value={choice.value}
              required={of.required}
              defaultChecked={of.defaultValue === choice.value}
              className="size-5 flex-none"
            />
            <span>
              {choice.text}
              {choice.hint === undefined ? null : (
                <span className="block text-small text-quiet">{choice.hint}</span>
              )}
            </span>
          </label>
        ))}
      </div>
      <FieldErrors id={`${id}-errors`} errors={of.errors} />
    </fieldset>
  );
};
