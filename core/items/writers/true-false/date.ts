import type { Claim } from "../../../claims/claim";
import { dayNumber, type CivilDate } from "../../../text/civil-date";
import { isLocalEvent, isSingleAct } from "../../../claims/single-acts";
import { covers, textOf } from "../../../text/span";
import { otherDates } from "../../distractors/dates";
import type { Reading } from "../../reading";
import { asStatement } from "../../wording/clause-question";
import { dateLabel, dateWithPreposition } from "../../wording/date-label";
import { capitalised, onOneLine } from "../../wording/plain";
import { asides } from "../../wording/speech";
import { startLow } from "../../wording/start-low";
import { dateIn, isPast } from "../dated-event";
import { whichDateOfEvent } from "../which-date";
import { isTelling } from "../who-did";
import type { Writer } from "../writer";
import { pair } from "./pair";

/** A story tells what happened within a year as news; what is older and no main matter of it is background. */
const newsDays = 400;
const mainMatter = 0.75;
const isBackground = (reading: Reading, claim: Claim, day: CivilDate): boolean => {
  const { published } = reading.annotated.document;
  return (
    published !== null && dayNumber(published) - dayNumber(day) > newsDays && claim.salience < mainMatter
  );
};

/** "the day before the race": what else tells the day speaks against any other. */
const sayAnotherDay =
  /\b(?:the|a|two|three) (?:days?|weeks?|months?|years?) (?:before|after|earlier|later)\b|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:morning|afternoon|evening|night)\b/iu;

/** Something happened on a day: the day is the slot that changes. Told of the events whose day can be asked. */
export const trueFalseDate: Writer = {
  rule: "true-false/date",
  write(reading, claim, rank) {
    const { clause } = claim;
    if (claim.kind !== "dating" || clause === null || clause.verbWord === "will") return [];
    const date = dateIn(reading, claim);
    if (date === null || !isTelling(reading, clause) || isBackground(reading, claim, date.to)) return [];
    if (whichDateOfEvent.write(reading, claim, rank).length === 0) return [];
    const label = dateLabel(date);
    const told = asStatement(reading, clause, asides(reading.text, clause));
    // "On Monday, the council voted": the day stands in front of the clause.
    const statement = covers(clause, claim.span)
      ? told
      : `${capitalised(dateWithPreposition(date))}, ${startLow(reading, clause.start, told)}`;
    if (statement.split(label).length !== 2 || sayAnotherDay.test(statement)) return [];
    // What is done time and again may have been done on the other day too.
    if (!isSingleAct(clause, textOf(reading.text, clause.rest)) && !isLocalEvent(told)) return [];
    const { options } = otherDates(reading, date, isPast(reading, claim, date), rank);
    // A day of the article is a better trap than one that was counted out.
    const wrong =
      options.find(({ from }) => from !== undefined) ?? options[rank % Math.max(1, options.length)];
    const words = onOneLine(textOf(reading.text, claim.span));
    return pair(
      claim,
      trueFalseDate.rule,
      `${statement}.`,
      wrong === undefined
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
