import { isRead } from "../../claims/evidence";
import type { CivilDate } from "../../text/civil-date";
import { compareDates, weekdayOf } from "../../text/civil-date";
import type { DraftOption } from "../draft";
import type { Reading } from "../reading";
import { areDisjoint, dateAnswer, dateLabel, moved, type DateAnswer } from "../wording/date-label";
import { capitalised } from "../wording/plain";

const unitOf = { day: "day", "part-of-month": "time", month: "month", year: "year" } as const;

/**
 * Three wrong dates of the key's own kind, and its place among the four in order of time. Dates the article names come
 * first. What has happened gets no date after publication, and what was still to come none before it: nobody would
 * choose them. Beside a working day stand working days, as courts, councils and companies keep Sunday. No two share a
 * day.
 *
 * @param rank wanted place of the key, 0 to 3; the nearest possible is taken.
 * @param before a date that the question shows and that the answer lies before: "grew in 2024, its best year since …".
 */
export function otherDates(
  reading: Reading,
  key: DateAnswer,
  isPast: boolean,
  rank: number,
  before: CivilDate | null = null,
): { readonly options: readonly DraftOption[]; readonly keyRank: number } {
  const published = reading.annotated.document.published;
  const isPossible = (date: DateAnswer): boolean =>
    areDisjoint(date, key) &&
    (published === null ||
      (isPast ? compareDates(date.from, published) <= 0 : compareDates(published, date.to) <= 0)) &&
    (before === null || compareDates(date.to, before) < 0) &&
    (isWeekend(key) || !isWeekend(date));
  const reach = key.style === "day" ? 7 : 4;
  const named = reading.annotated.times
    .filter((time) => !time.quoted && isRead(reading.annotated, time))
    .flatMap((time) => {
      const date = dateAnswer(time);
      return date !== null && date.style === key.style && isPossible(date) && isWithin(key, date, reach)
        ? [{ date, time }]
        : [];
    });
  const option = (date: DateAnswer, why: string, from?: NonNullable<DraftOption["from"]>) => ({
    date,
    option: { text: capitalised(dateLabel(date)), why, ...(from === undefined ? {} : { from }) },
  });
  const stride = isGoal(key, published) ? 5 : 1;
  const near = [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5]
    .map((steps) => moved(key, steps * stride))
    .filter((date) => isPossible(date))
    .map((date) => option(date, `The article does not name this ${unitOf[key.style]} for it.`));
  const isNew = (list: readonly { date: DateAnswer }[], date: DateAnswer) =>
    list.every((other) => areDisjoint(other.date, date));
  const fromArticle: ReturnType<typeof option>[] = [];
  for (const { date, time } of named) {
    if (fromArticle.length < 2 && isNew(fromArticle, date))
      fromArticle.push(
        option(date, `The article names this ${unitOf[key.style]} for something else.`, {
          kind: "place",
          start: time.start,
          end: time.end,
        }),
      );
  }
  const isEarlier = (entry: { date: DateAnswer }) => compareDates(entry.date.from, key.from) < 0;
  // A date of the article is never crowded out by computed ones.
  const least = fromArticle.some(isEarlier) ? 1 : 0;
  const most = fromArticle.some((entry) => !isEarlier(entry)) ? 2 : 3;
  for (const wanted of [rank, 2, 1, 3, 0].filter((place) => place >= least && place <= most)) {
    const pick = (wantsEarlier: boolean, count: number) => {
      const chosen: ReturnType<typeof option>[] = [];
      for (const entry of [...fromArticle, ...near]) {
        if (chosen.length < count && isEarlier(entry) === wantsEarlier && isNew(chosen, entry.date))
          chosen.push(entry);
      }
      return chosen;
    };
    const earlier = pick(true, wanted);
    const later = pick(false, 3 - wanted);
    if (earlier.length + later.length !== 3) continue;
    const sorted = [...earlier, ...later].sort((a, b) => compareDates(a.date.from, b.date.from));
    return { options: sorted.map((entry) => entry.option), keyRank: earlier.length };
  }
  return { options: [], keyRank: 0 };
}

const isWithin = (key: DateAnswer, date: DateAnswer, reach: number): boolean => {
  for (let steps = -reach; steps <= reach; steps += 1) {
    if (isSame(moved(key, steps).from, date.from)) return true;
  }
  return false;
};

/** Saturday or Sunday, where a day is asked for. */
const isWeekend = ({ style, from }: DateAnswer): boolean => style === "day" && weekdayOf(from) > 5;

const isSame = (a: CivilDate, b: CivilDate): boolean => compareDates(a, b) === 0;

/** "by 2030": goals are set for round years, among which any other would stand out. */
const isGoal = ({ style, from }: DateAnswer, published: CivilDate | null): boolean =>
  style === "year" && from.year % 5 === 0 && published !== null && from.year > published.year + 2;
