import type { RefObject } from "react";

export type FormError = { readonly sentence: string; readonly fieldId?: string };

type FormErrorsProps = {
  readonly errors: readonly FormError[];
  readonly ref?: RefObject<HTMLDivElement | null>;
};

/** What stopped a form, above its fields; each line leads to the field it is about. Takes the focus. */
export const FormErrors = ({ errors, ref }: FormErrorsProps) =>
  errors.length === 0 ? null : (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- without JavaScript the reply is a new page: start at what went wrong
      autoFocus
      className="rounded-plain border border-wrong bg-wrong-soft px-4 py-3"
    >
      <p className="font-semibold text-wrong">
        <span aria-hidden="true">✕ </span>
        {errors.length === 1 ? "One thing to put right:" : `${String(errors.length)} things to put right:`}
      </p>
      <ul className="mt-1 grid gap-1">
        {errors.map(({ sentence, fieldId }) => (
          <li key={`${fieldId ?? ""} ${sentence}`}>
            {fieldId === undefined ? sentence : <a href={`#${fieldId}`}>{sentence}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
