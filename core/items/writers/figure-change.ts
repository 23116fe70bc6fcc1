import { frameOf, isToldApart } from "../../claims/told-apart";
import { textOf, type Span } from "../../text/span";
import { asStatement } from "../wording/clause-question";
import { gap, onOneLine } from "../wording/plain";
import { changeIn } from "../wording/figure-changes";
import { isStatement, openingOf } from "../wording/figure-question";
import { asides } from "../wording/speech";
import { startLow } from "../wording/start-low";
import { frame as trueOrFalse } from "./true-false/pair";
import { isWorthAsking, quantityIn } from "./which-figure";
import type { Writer } from "./writer";

/** True or false? Sales fell from 60 to 40, where the article says that they rose from 40 to 60. */
export const figureChange: Writer = {
  rule: "true-false/change/false",
  write(reading, claim) {
    const frame = frameOf(claim);
    const quantity = quantityIn(reading, claim);
    if (claim.kind !== "figure" || claim.tier === "C" || quantity === null || frame === null) return [];
    const change = changeIn(reading, frame);
    if (change?.second !== quantity || !isToldApart(reading, claim)) return [];
    if (!isWorthAsking(reading, claim, quantity)) return [];
    const cuts = asides(reading.text, frame);
    const shown = asStatement(reading, frame, [{ ...spanOf(quantity), with: gap }, ...cuts]);
    const told = openingOf(reading, claim, quantity, shown);
    // "While she won in Osterby, …": what the word opens is of the rest.
    if (told === null || !isStatement(shown) || /^(?:While|Although|Though|As|When|If)\b/u.test(shown))
      return [];
    const { verb, other, first, second } = change;
    const turned = asStatement(reading, frame, [
      { ...verb, with: other },
      { ...spanOf(first), with: onOneLine(textOf(reading.text, second)) },
      { ...spanOf(second), with: onOneLine(textOf(reading.text, first)) },
      ...cuts,
    ]);
    const words = told.opening === "" ? turned : startLow(reading, frame.start, turned);
    const was = `${textOf(reading.text, verb)} … ${textOf(reading.text, { start: first.start, end: second.end })}`;
    const because = `The article says that it went the other way: “${onOneLine(was)}”.`;
    return [
      {
        kind: "true-false",
        stem: `${trueOrFalse}${told.opening}${words}.`,
        key: { text: "False", why: because },
        distractors: [{ text: "True", why: because }],
        order: "fixed",
        keyRank: 1,
        rationale: because,
        rule: figureChange.rule,
        claim,
        speaker: told.source === "" ? null : told.source,
      },
    ];
  },
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });
