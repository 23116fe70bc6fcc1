import type { Quantity } from "../../../annotate/annotation";
import { frameOf } from "../../../claims/told-apart";
import { covers, textOf, type Span } from "../../../text/span";
import { otherFigures } from "../../distractors/figures";
import { asStatement } from "../../wording/clause-question";
import { figureStyle } from "../../wording/figure-label";
import { gap, onOneLine } from "../../wording/plain";
import { asides } from "../../wording/speech";
import { startLow } from "../../wording/start-low";
import { isStatement, openingOf } from "../../wording/figure-question";
import { ownName } from "../../wording/figure-source";
import type { Edit } from "../../wording/verbatim";
import { figureAsked, siblingsOf } from "../which-figure";
import { isOfNoRace } from "../who-did";
import type { Writer } from "../writer";
import { pair } from "./pair";

/** "1,300 pounds (600 kg)": with one of the two changed, the other one tells. */
const isGivenTwice = (text: string, { start, end }: Span): boolean =>
  /^\s*\((?:about\s|or\s)?[^\p{L}()]{0,4}\d/u.test(text.slice(end, end + 20)) ||
  /\d[^()]{0,24}\((?:about\s|or\s)?$/u.test(text.slice(Math.max(0, start - 40), start));

/** "wants 40 boats (in fact, it has 12)": a figure in brackets judges the one outside them. */
const isCorrected = (statement: string): boolean => /\([^()\d]*\d[^()]*\)/u.test(statement);

/** "won 10 prizes - but Norwick [, which had seven nominations, …]": the second statement was cut off. */
const breaksOff = /\s[-–—]\s(?:but|and|while) [^,]{1,40}$/u;

/** "Sixty-two percent", "Nearly 40 boats" behind other words. */
const lowNumber = (words: string): string =>
  /^(?:Nearly|Almost|About|Around|Roughly|Over|Some|More than|Less than|Fewer than|At least|At most|Up to|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\p{Lu}\p{Ll}+teen|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty)\b/u.test(
    words,
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;

/** The sentence with its figure, and with the article's other figure of the same kind. */
export const trueFalseFigure: Writer = {
  rule: "true-false/figure",
  write(reading, claim, rank) {
    const clause = frameOf(claim);
    const quantity = figureAsked(reading, claim);
    if (quantity === null || clause === null || !covers(clause, quantity)) return [];
    if (isGivenTwice(reading.text, quantity)) return [];
    if (claim.clause !== null && isOfNoRace(reading, claim.clause)) return [];
    // "the PS2": a number in a name, and no pounds.
    if (/^PS\d{1,2}$/u.test(textOf(reading.text, quantity))) return [];
    const style = figureStyle(reading.text, quantity);
    if (style === null) return [];
    const left: Edit = { start: quantity.start, end: quantity.end, with: gap };
    const name = ownName(reading, claim);
    const cuts = [...(name === null ? [] : [name]), ...asides(reading.text, clause)];
    const shown = asStatement(reading, clause, [left, ...cuts]);
    const told = openingOf(reading, claim, quantity, shown);
    // "fell by 5 and 7 percent respectively": one of two subjects may have been left outside.
    if (told === null || !isStatement(shown) || isCorrected(shown) || breaksOff.test(shown)) return [];
    // "Norwick Motors said it would build 40 boats": without whoever said so, it is not known when it would.
    if (name !== null && /^\s(?:would|could|might)\b/u.test(reading.text.slice(name.end))) return [];
    // "According to Mara Velt, Mara Velt wants …"
    if (told.source !== "" && shown.includes(told.source)) return [];
    const statement = (figure: string | null) => {
      const edits = figure === null ? [] : [{ start: quantity.start, end: quantity.end, with: figure }];
      const words = asStatement(reading, clause, [...edits, ...cuts]);
      return `${told.opening}${told.opening === "" ? words : lowNumber(startLow(reading, clause.start, words))}.`;
    };
    const siblings = siblingsOf(reading, quantity);
    const isShown = (other: Quantity) => covers(clause, other);
    const { options } = otherFigures(quantity, style, siblings, siblings.filter(isShown), rank);
    const wrong =
      options.find((option) => option.from !== undefined) ?? options[rank % Math.max(1, options.length)];
    const atStart = quantity.start === clause.start;
    const lowerFirst = (text: string) =>
      /^\p{Lu}\p{Ll}/u.test(text) && !/^\p{Lu}/u.test(onOneLine(textOf(reading.text, quantity)))
        ? text.charAt(0).toLowerCase() + text.slice(1)
        : text;
    return pair(
      claim,
      trueFalseFigure.rule,
      statement(null),
      wrong === undefined
        ? []
        : [
            {
              statement: statement(atStart ? wrong.text : lowerFirst(wrong.text)),
              instead: `The article gives this figure: ${onOneLine(textOf(reading.text, quantity))}.`,
            },
          ],
      told.source === "" ? null : told.source,
      `The article gives this figure: ${onOneLine(textOf(reading.text, quantity))}.`,
    );
  },
};
