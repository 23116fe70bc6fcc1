import { ActionForm, FormField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Section } from "#components/ui/section";
import { takeDownSet } from "./actions";

/** For administrators, on a public set: how it is taken from everybody. */
export const TakeDown = ({ slug }: { readonly slug: string }) => (
  <Section id="take-down" title="Take it down">
    <p className="mb-4 max-w-read">
      You see this because you are an administrator. Nobody will find or begin this set any more, and its
      owner can’t share it again. What was begun goes on, and classes that have it keep it.
    </p>
    <ActionForm action={takeDownSet} className="grid max-w-read gap-4">
      <input type="hidden" name="slug" value={slug} />
      <FormField
        name="reason"
        label="Why"
        autoComplete="off"
        hint="Stands in the log with your name. Its owner does not see it."
      />
      <div>
        <Button variant="plain">Take this set down</Button>
      </div>
    </ActionForm>
  </Section>
);
