import type { TimeExpression } from "../../annotate/annotation";
import { dateForm } from "../answer-form";
import type { Draft } from "../draft";
import { dateIn, timeIn } from "./dated-event";
import { asAsked } from "./which-date";
import { forTyping, typed, type Assembler } from "./writer";

/** What the article itself has to state, so that nobody has to reckon from the day it came out. */
const stated = {
  day: ["day", "month"],
  month: ["month"],
  year: ["year"],
} as const satisfies Record<string, readonly TimeExpression["stated"][number][]>;

/** A question for the date of an event, asked without anything to choose from. */
export const dateEntry: Assembler = {
  rule: "date-entry/event",
  write: (reading, passed) =>
    forTyping("which-date", passed).flatMap((draft): Draft[] => {
      const { claim } = draft;
      if (claim.kind !== "dating") return [];
      const date = dateIn(reading, claim);
      const form = date === null ? null : dateForm(asAsked(reading, claim, date));
      const time = timeIn(reading, claim);
      if (form?.body.kind !== "date" || time === null) return [];
      if (!stated[form.body.granularity].every((part) => time.stated.includes(part))) return [];
      return [{ ...draft, kind: "date-entry", form, rule: dateEntry.rule, ...typed }];
    }),
};
