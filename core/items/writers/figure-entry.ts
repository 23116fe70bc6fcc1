import type { Quantity } from "../../annotate/annotation";
import { textOf } from "../../text/span";
import type { AnswerForm } from "../answer-form";
import type { Draft } from "../draft";
import type { Reading } from "../reading";
import { isOwnFigure } from "../story-figures";
import { figureStyle } from "../wording/figure-label";
import { onOneLine } from "../wording/plain";
import { quantityIn } from "./which-figure";
import { forTyping, typed, type Assembler } from "./writer";

/** Nobody learns a longer number by heart: "1,247,893". */
const mostDigits = 2;

/** Only what so many first sentences give, or the story comes back to, is known without answers to choose from. */
const byHeart = 2;

/** A question for a figure, asked without anything to choose from: "______ million barrels". */
export const figureEntry: Assembler = {
  rule: "figure-entry/clause",
  write: (reading, passed) =>
    forTyping("which-figure", passed).flatMap((draft): Draft[] => {
      const quantity = quantityIn(reading, draft.claim);
      const isKnown = quantity !== null && isOwnFigure(reading, draft.claim, byHeart);
      const form = isKnown ? formOf(reading, quantity) : null;
      return form === null
        ? []
        : [{ ...draft, kind: "figure-entry", form, rule: figureEntry.rule, ...typed }];
    }),
};

/** The field for a figure; null where what stands around the number can't stand beside a field. */
function formOf(reading: Reading, quantity: Quantity): AnswerForm | null {
  const style = quantity.bound === "=" ? figureStyle(reading.text, quantity) : null;
  if (style === null || !/^(?:\p{Sc}|\p{Lu}{1,3}\p{Sc})?$/u.test(style.before)) return null;
  const digits = style.digits.replaceAll(/\D|0+$/gu, "");
  if (digits === "" || digits.length > mostDigits) return null;
  // "0.6%": a stray decimal; "1.9 billion" is how people say it.
  if (style.decimals > 0 && style.scale === 1) return null;
  if (!/^(?:$|%|\s)/u.test(style.after)) return null;
  return {
    body: { kind: "number", before: style.before, unit: style.after.trim(), scale: style.scale },
    key: {
      kind: "number",
      low: quantity.low,
      high: quantity.high,
      text: onOneLine(textOf(reading.text, quantity)),
    },
  };
}
