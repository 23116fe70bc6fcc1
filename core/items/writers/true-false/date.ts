import type { Claim } from "../../../claims/claim";
import { isLocalEvent, isSingleAct } from "../../../claims/single-acts";
import { covers, textOf, type Span } from "../../../text/span";
import { otherDates } from "../../distractors/dates";
import type { Reading } from "../../reading";
import { asStatement, without } from "../../wording/clause-question";
import { dateLabel, dateWithPreposition, type DateAnswer } from "../../wording/date-label";
import { capitalised, onOneLine, withoutTail } from "../../wording/plain";
import { asides } from "../../wording/speech";
import { startLow } from "../../wording/start-low";
import { verbatim } from "../../wording/verbatim";
import { dateIn, datedStatement, isPast } from "../dated-event";
import { asAsked, isNoDate, whichDateOfEvent } from "../which-date";
import { isTelling } from "../who-did";
import type { Writer } from "../writer";
import { pair } from "./pair";

/** "the day before the race": what else tells the day speaks against any other. */
const sayAnotherDay =
  /\b(?:the|a|two|three) (?:days?|weeks?|months?|years?) (?:before|after|earlier|later)\b|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:morning|afternoon|evening|night)\b/iu;

/**
 * "Roe resigned in July, his deputy, Mara Velt[, has …]", "a list that showed the town [and its firms lost …]": the words
 * run into a clause that goes on behind them.
 */
function runsOn({ text }: Reading, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 30);
  if (/^,?\sand (?:his|her|its|their)\s/u.test(behind)) return true;
  const tail = text.slice(start, end).split(", ").at(-1) ?? "";
  return (
    /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*$/u.test(tail) &&
    /^,\s(?:has|have|had|is|was|will|would)\b/u.test(behind)
  );
}

/** What happened with its day written out, as a clause or as a statement; null for what has no day to be asked. */
function told(reading: Reading, claim: Claim, rank: number, date: DateAnswer): string | null {
  const { clause } = claim;
  const day = { ...without(reading, claim.span), with: ` ${dateWithPreposition(date)}` };
  if (clause === null) {
    const slot = claim.slots["statement"];
    const event = datedStatement(reading, claim);
    if (slot?.kind !== "words" || event === null || runsOn(reading, slot.span)) return null;
    if (isNoDate(claim, date, event.words)) return null;
    const words = verbatim(reading, slot.span, [day, ...asides(reading.text, slot.span)], new Set()).text;
    return capitalised(withoutTail(onOneLine(words)));
  }
  if (clause.verbWord === "will" || !isTelling(reading, clause) || runsOn(reading, clause)) return null;
  if (whichDateOfEvent.write(reading, claim, rank).length === 0) return null;
  // "On Monday, the council voted": the day stands in front of the clause.
  return covers(clause, claim.span)
    ? asStatement(reading, clause, [day, ...asides(reading.text, clause)])
    : `${capitalised(dateWithPreposition(date))}, ${startLow(reading, clause.start, asStatement(reading, clause, asides(reading.text, clause)))}`;
}

/** Something happened on a day: the day is the slot that changes. Told of the events whose day can be asked. */
export const trueFalseDate: Writer = {
  rule: "true-false/date",
  write(reading, claim, rank) {
    const { clause } = claim;
    const found = claim.kind === "dating" ? dateIn(reading, claim) : null;
    if (found === null || !isPast(reading, claim, found)) return [];
    const date = asAsked(reading, claim, found);
    const label = dateLabel(date);
    const statement = told(reading, claim, rank, date);
    if (statement === null || statement.split(label).length !== 2 || sayAnotherDay.test(statement)) return [];
    // What is done time and again may have been done on the other day too.
    const isOnce =
      (clause !== null && isSingleAct(clause, textOf(reading.text, clause.rest))) || isLocalEvent(statement);
    const { options } = otherDates(reading, date, true, rank);
    // A day of the article is a better trap than one that was counted out.
    const wrong =
      options.find(({ from }) => from !== undefined) ?? options[rank % Math.max(1, options.length)];
    const words = onOneLine(textOf(reading.text, claim.span));
    return pair(
      claim,
      trueFalseDate.rule,
      `${statement}.`,
      wrong === undefined || !isOnce
        ? []
        : [
            {
              statement: `${statement.replace(
                label,
                wrong.text.replace(/^(?:Early|Mid|Late)\b/u, (part) => part.toLowerCase()),
              )}.`,
              instead: `The article says “${words}”: that is ${label}.`,
            },
          ],
      null,
      `The article says “${words}”.`,
    );
  },
};
