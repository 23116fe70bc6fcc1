import type { TimeExpression } from "../../annotate/annotation";
import { keptSentences, sentenceAt } from "../../claims/evidence";
import { addDays, compareDates } from "../../text/civil-date";
import { onceFor } from "../../text/remember";
import { months, writtenDay } from "./date-label";
import type { Reading } from "../reading";
import { capitalised } from "./plain";
import { deictic } from "./pointers";

/** The day an article appeared, as a question names it: "8 May 2025"; null where it is not known. */
export function articleDay({ annotated }: Reading): string | null {
  const { published } = annotated.document;
  return published === null
    ? null
    : `${String(published.day)} ${months[published.month - 1] ?? ""} ${String(published.year)}`;
}

/**
 * "Said Friday" in a paper of Thursday: hardly the Friday of the week before, and where the news comes from it may be
 * Friday already.
 */
export function isTomorrowElsewhere({ annotated }: Reading, { stated, interval }: TimeExpression): boolean {
  const { published } = annotated.document;
  if (
    published === null ||
    interval === null ||
    interval.from === null ||
    stated.some((part) => part !== "weekday")
  )
    return false;
  return stated.length > 0 && compareDates(addDays(interval.from, 6), published) === 0;
}

/** What a story begins with. */
export const leadSentences = 4;

/**
 * A story that begins with what happened "on Monday", under the date of the Sunday before: "as reported on" that Sunday
 * would contradict it.
 */
export const isDayInDoubt = onceFor((reading: Reading): boolean =>
  reading.annotated.times.some(
    (time) =>
      !time.quoted &&
      time.tense === "past" &&
      isTomorrowElsewhere(reading, time) &&
      !stillToBe.test(reading.text.slice(Math.max(0, time.start - 40), time.start)) &&
      isInLead(reading, time),
  ),
);

/** "an interview to be shown on Monday" */
const stillToBe = /\bto (?:be )?\p{Ll}+ (?:on )?$/u;

const isInLead = ({ annotated }: Reading, { start }: TimeExpression): boolean =>
  keptSentences(annotated)
    .slice(0, leadSentences)
    .includes(sentenceAt(annotated, start) ?? -1);

const shownDay = new RegExp(`(?<=^|false[?] )As reported on ${writtenDay}, (according to )?`, "iu");

/** A stem without the day of its article, which is no part of what is asked. */
export const withoutArticleDay = (stem: string): string =>
  stem.replace(shownDay, (_, according?: string) => (according === undefined ? "" : "According to "));

/** A year that dates what is told: "in 2019", "May 2025", "the 2024/25 season"; not "the 2016 nomination". */
const dated = new RegExp(
  `(?:\\b(?:in|since|by|until|till|from|to|during|between|and|before|after|of|through|for|than|early|late|mid|fiscal|${months.join("|")}),?[\\s-]|\\d, )(?:1[89]|20)\\d{2}\\b(?!\\s(?:presidential|election|campaign|race|primary|nomination|candidate|field|cycle|contest))`,
  "iu",
);

/** "43 boats have been found since Monday, 5 May 2025": the count goes on, and the day is that of its beginning. */
const countedSince = new RegExp(`\\b(?:has|have)\\b[^;]*\\bsince (?:\\p{L}+day, )?${writtenDay}`, "u");
const sinceDay = new RegExp(`\\bsince (?:\\p{L}+day, )?${writtenDay}`, "gu");

/** True when the words themselves tell the year of what they state. */
export const tellsItsYear = (words: string): boolean =>
  // "Roe, who built it in 2015, gave $500", "40, up from 30 in 2015": the year is of another deed.
  dated.test(
    (countedSince.test(words) ? words.replaceAll(sinceDay, "") : words).replaceAll(
      /,\s(?:who|which|whose|where|when)\b[^,]*(?=,)|\b(?:up|down) from\b[^,]*|,\scompared (?:to|with)\b[^,]*/gu,
      "",
    ),
  );

const harmed =
  /\b(?:kill|killed|killing|dead|died|deaths?|hurt|injured|injuring|wounded|wounding|missing|homeless)\b/iu;

/** The dead and hurt of a fresh disaster are counted for days: each report has its own number. */
const isToll = ({ annotated }: Reading, words: string): boolean =>
  harmed.test(words) && words.includes(String(annotated.document.published?.year ?? "?"));

/**
 * What a question about a figure begins with: who gave the figure, and the day of the article where the words tell no
 * year, because most figures are true for a time only. Nothing where neither is known or needed.
 */
export function openingFor(reading: Reading, source: string, words: string): string {
  const isOfItsYear = tellsItsYear(words) && !deictic.test(words) && !isToll(reading, words);
  const published = isOfItsYear ? null : articleDay(reading);
  // "According to Reuters, the town has …" names its source itself.
  const by = source === "" || words.startsWith("According to ") ? "" : `according to ${source}, `;
  // The day is that of the report: whoever gave the figure may have done so long before.
  return published === null ? capitalised(by) : `As reported on ${published}, ${by}`;
}
