import type { ComponentProps, ReactNode } from "react";

/**
 * What a form knows of one field. A row of `useFormField`, or conform's `fields.title`, or written out by hand on a
 * page without client code.
 */
export type FieldState = {
  readonly name: string;
  readonly id?: string | undefined;
  readonly errors?: readonly string[] | undefined;
  readonly defaultValue?: string | undefined;
  readonly required?: boolean | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  /** The id of a sentence elsewhere that says what is wrong with this field, where it is about several together. */
  readonly faultId?: string | undefined;
};

type Words = {
  readonly label: ReactNode;
  /** One line under the label: what is expected, with an example. */
  readonly hint?: ReactNode;
  /** Says "(optional)" beside the label. */
  readonly optional?: boolean;
  /** What stands before and behind the control, such as a unit. */
  readonly before?: string;
  readonly after?: string;
};

type Described = Words & { readonly of: FieldState };

type InputOwn = Omit<ComponentProps<"input">, keyof FieldState | "children">;
type TextareaOwn = Omit<ComponentProps<"textarea">, keyof FieldState | "children">;
type SelectOwn = Omit<ComponentProps<"select">, keyof FieldState | "children">;

export type FieldProps =
  | (Described & InputOwn & { readonly kind?: "input" })
  | (Described & TextareaOwn & { readonly kind: "textarea" })
  | (Described & SelectOwn & { readonly kind: "select"; readonly options: readonly Option[] })
  | (Described & InputOwn & { readonly kind: "checkbox" });

export type Option = { readonly value: string; readonly text: string };

const control =
  "block w-full rounded-plain border border-edge bg-card px-3 py-2 text-body text-ink aria-[invalid]:border-wrong aria-[invalid]:shadow-[inset_0_0_0_1px_var(--wrong)]";

/** The sentences that say what is wrong with a field. Empty when nothing is. */
export const FieldErrors = ({ id, errors }: { id: string; errors: readonly string[] | undefined }) =>
  errors === undefined || errors.length === 0 ? null : (
    <ul id={id} className="mt-1 text-small font-semibold text-wrong">
      {errors.map((sentence) => (
        <li key={sentence}>
          <span aria-hidden="true">✕ </span>
          {sentence}
        </li>
      ))}
    </ul>
  );

const Beside = ({ id, children }: { id: string; children: string }) =>
  children === "" ? null : <span id={id}>{children}</span>;

/** A label, a control, its hint and its errors, tied together for screen readers. */
export const Field = (props: FieldProps) => {
  const { of, label, hint, optional, before = "", after = "", kind = "input", className, ...rest } = props;
  const id = of.id ?? of.name;
  const hasErrors = of.errors !== undefined && of.errors.length > 0;
  const describedBy = [
    before === "" ? [] : [`${id}-before`],
    after === "" ? [] : [`${id}-after`],
    hint === undefined ? [] : [`${id}-hint`],
    hasErrors ? [`${id}-errors`] : [],
    of.faultId ?? [],
  ].flat();
  const shared = {
    id,
    name: of.name,
    required: of.required,
    minLength: of.minLength,
    maxLength: of.maxLength,
    "aria-invalid": hasErrors || of.faultId !== undefined ? true : undefined,
    "aria-describedby": describedBy.length > 0 ? describedBy.join(" ") : undefined,
  };
  const words = (
    <>
      {label}
      {optional === true ? <span className="font-normal text-quiet"> (optional)</span> : null}
    </>
  );
  const hintLine =
    hint === undefined ? null : (
      <p id={`${id}-hint`} className="mt-0.5 text-small text-quiet">
        {hint}
      </p>
    );
  if (kind === "checkbox") {
    const { minLength, maxLength, ...checkable } = shared;
    return (
      <div className={className}>
        <label htmlFor={id} className="flex min-h-11 cursor-pointer items-center gap-3">
          <input
            {...(rest as InputOwn)}
            {...checkable}
            type="checkbox"
            defaultChecked={of.defaultValue === "on" || of.defaultValue === "true"}
            className="size-5 flex-none"
          />
          <span>{words}</span>
        </label>
        {hintLine}
        <FieldErrors id={`${id}-errors`} errors={of.errors} />
      </div>
    );
  }
  return (
    <div className={className}>
      <label htmlFor={id} className="block font-semibold">
        {words}
      </label>
      {hintLine}
      <div className="mt-1.5 flex items-center gap-2">
        <Beside id={`${id}-before`}>{before}</Beside>
        {controlOf(kind, rest, { ...shared, defaultValue: of.defaultValue })}
        <Beside id={`${id}-after`}>{after}</Beside>
      </div>
      <FieldErrors id={`${id}-errors`} errors={of.errors} />
    </div>
  );
};

type Shared = Pick<ComponentProps<"input">, "id" | "name" | "required" | "defaultValue"> & {
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
};

const controlOf = (kind: "input" | "textarea" | "select", rest: object, shared: Shared): ReactNode => {
  if (kind === "textarea") {
    return <textarea rows={6} {...rest} {...shared} className={`${control} min-h-24`} />;
  }
  if (kind === "select") {
    const { options, ...own } = rest as SelectOwn & { options: readonly Option[] };
    const { minLength, maxLength, ...select } = shared;
    return (
      <select {...own} {...select} className={`${control} min-h-11`}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    );
  }
  return <input {...rest} {...shared} className={`${control} min-h-11`} />;
};
