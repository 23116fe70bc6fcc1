import type { ReactNode } from "react";
import { FormChoice, FormField } from "#components/ui/action-form";
import { zoneCity } from "#core/text/zoned-time";
import { feedbackChoices } from "./feedback-choices";

type TermFieldsProps = {
  /** IANA name of the class's zone. */
  readonly zone: string;
  /** Attempts that somebody has begun: fewer can't be allowed. */
  readonly used?: number;
  /** A field of the page's own, beside the others. */
  readonly children?: ReactNode;
};

/** The fields of an assignment's terms: when it opens and is due, how often, and when answers are shown. */
export const TermFields = ({ zone, used = 0, children }: TermFieldsProps) => (
  <>
    <div className="grid gap-5 wide:grid-cols-2">
      <FormField
        name="opens"
        type="datetime-local"
        label="Opens"
        hint={`By the clocks of ${zoneCity(zone)}, the class’s time zone.`}
      />
      <FormField name="due" type="datetime-local" label="Due" hint="No answer is taken from then on." />
      <FormField
        name="attemptsAllowed"
        type="number"
        min={Math.max(1, used)}
        max={10}
        inputMode="numeric"
        label="Attempts allowed"
        hint={
          used > 1
            ? `${String(used)} to 10: somebody has begun ${String(used)}. The first one counts.`
            : "1 to 10. The first one counts."
        }
      />
      {children}
    </div>
    <FormChoice name="feedback" legend="Right answers are shown" choices={feedbackChoices} />
  </>
);
