import { frameOf } from "../../claims/told-apart";
import { textOf } from "../../text/span";
import { asStatement } from "../wording/clause-question";
import { gap, onOneLine } from "../wording/plain";
import { changeIn } from "../wording/figure-changes";
import { isStatement, openingOf } from "../wording/figure-question";
import { asides } from "../wording/speech";
import { startLow } from "../wording/start-low";
import { statementDraft } from "./true-false/pair";
import { figureAsked } from "./which-figure";
import type { Writer } from "./writer";

/** True or false? Sales fell from 60 to 40, where the article says that they rose from 40 to 60. */
export const figureChange: Writer = {
  rule: "true-false/change",
  write(reading, claim) {
    const frame = frameOf(claim);
    const quantity = figureAsked(reading, claim);
    if (quantity === null || frame === null) return [];
    const change = changeIn(reading, frame);
    if (change?.second !== quantity) return [];
    const cuts = asides(reading.text, frame);
    const shown = asStatement(reading, frame, [{ ...quantity, with: gap }, ...cuts]);
    const told = openingOf(reading, claim, quantity, shown);
    // "While she won in Osterby, …": what the word opens is of the rest.
    if (told === null || !isStatement(shown) || /^(?:While|Although|Though|As|When|If)\b/u.test(shown))
      return [];
    const { verb, other, first, second } = change;
    const turned = asStatement(reading, frame, [
      { ...verb, with: other },
      { ...first, with: onOneLine(textOf(reading.text, second)) },
      { ...second, with: onOneLine(textOf(reading.text, first)) },
      ...cuts,
    ]);
    const words = told.opening === "" ? turned : startLow(reading, frame.start, turned);
    const was = `${textOf(reading.text, verb)} … ${textOf(reading.text, { start: first.start, end: second.end })}`;
    const because = `The article says that it went the other way: “${onOneLine(was)}”.`;
    const source = told.source === "" ? null : told.source;
    return [statementDraft(claim, figureChange.rule, `${told.opening}${words}.`, "False", source, because)];
  },
};
