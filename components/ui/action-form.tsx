"use client";

import type { SubmissionResult } from "@conform-to/react";
import { createContext, useActionState, useContext, useEffect, useId, useRef, type ReactNode } from "react";
import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";
import { Field, type FieldProps, type FieldState } from "./field";
import { FormErrors, type FormError } from "./form-errors";

type Reply = SubmissionResult | undefined;

type Constraint = {
  readonly required?: boolean | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
};

type ActionFormProps = {
  /** A server action made by `formAction`. */
  readonly action: (state: Reply, form: FormData) => Promise<Reply>;
  /** What the fields hold at first, by name. A reply's values take their place. */
  readonly initial?: Readonly<Record<string, string | undefined>>;
  /** `getZodConstraint(schema)`, called on the page so that zod stays on the server. */
  readonly constraint?: Readonly<Record<string, Constraint | undefined>>;
  readonly children: ReactNode;
  readonly className?: string;
};

type FormKnowledge = {
  readonly formId: string;
  readonly reply: Reply;
  readonly initial: Readonly<Record<string, string | undefined>>;
  readonly constraint: Readonly<Record<string, Constraint | undefined>>;
};

const Form = createContext<FormKnowledge | null>(null);

const idOf = (formId: string, name: string): string => `${formId}-${name}`;

const errorsOf = (reply: Reply, formId: string): FormError[] =>
  Object.entries(reply?.error ?? {}).flatMap(([name, sentences]) =>
    (sentences ?? []).map((sentence) =>
      name === "" ? { sentence } : { sentence, fieldId: idOf(formId, name) },
    ),
  );

/**
 * A form whose fields are checked by its server action. Refused values stay in the fields and each sentence stands
 * beside its field, with JavaScript on (no reload, the summary takes the focus) and off (a plain post and page).
 */
export const ActionForm = ({
  action,
  initial = {},
  constraint = {},
  children,
  className,
}: ActionFormProps) => {
  const [reply, submit, pending] = useActionState(action, undefined);
  const formId = `f${useId().replace(/\W/g, "")}`;
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (reply?.status === "error") summary.current?.focus();
  }, [reply]);
  return (
    <Form value={{ formId, reply, initial, constraint }}>
      <form action={submit} noValidate aria-busy={pending} className={className ?? "grid gap-5"}>
        <FormErrors ref={summary} errors={errorsOf(reply, formId)} />
        {children}
      </form>
    </Form>
  );
};

/** What the form around knows of the field `name`: its value as it was refused, its errors, its limits. */
const useFormField = (name: string): FieldState & { readonly version: string } => {
  const form = useContext(Form);
  if (form === null) throw new Error(`The field "${name}" stands outside an ActionForm.`);
  const { formId, reply, initial, constraint } = form;
  const refused = reply?.initialValue;
  const value = refused === undefined ? initial[name] : refused?.[name];
  const { required, minLength, maxLength } = constraint[name] ?? {};
  return {
    name,
    id: idOf(formId, name),
    errors: reply?.error?.[name] ?? undefined,
    defaultValue: typeof value === "string" ? value : undefined,
    required,
    minLength,
    maxLength,
    version: JSON.stringify(value ?? null),
  };
};

type WithName<Props> = Props extends unknown ? Omit<Props, "of"> & { readonly name: string } : never;

/** A `Field` of the `ActionForm` around it. */
export const FormField = ({ name, ...rest }: WithName<FieldProps>) => {
  const { version, ...of } = useFormField(name);
  // React resets a form after its action, and resets a select or a checkbox to what it was first given: a new key
  // makes it anew with the refused value.
  return <Field key={version} {...{ ...rest, of }} />;
};

/** A `ChoiceGroup` of the `ActionForm` around it. */
export const FormChoice = ({ name, ...rest }: WithName<ChoiceGroupProps>) => {
  const { version, ...of } = useFormField(name);
  return <ChoiceGroup key={version} {...rest} of={of} />;
};
