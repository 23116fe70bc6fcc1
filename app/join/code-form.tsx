import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";

/** Asks for a class's code and leads to the class's name. Sends nothing but the code, so it is a plain GET form. */
export const CodeForm = ({ code, error }: { readonly code?: string; readonly error?: string }) => (
  <form action="/join" method="get" className="grid gap-4">
    <Field
      of={{ name: "code", defaultValue: code, required: true, errors: error === undefined ? [] : [error] }}
      label="Class code"
      hint="Your teacher has it. It looks like KESTREL-427."
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
    />
    <Button className="justify-self-start">Find the class</Button>
  </form>
);
