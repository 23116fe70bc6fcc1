import { weekdays } from "../../lexicon/calendar";
import { addDays, formatIso, weekdayOf, type CivilDate } from "../../text/civil-date";
import { unsure } from "./nearest";
import { day, needs, unresolved } from "./readings";
import type { TimeContext, TimeReading, TimeRule } from "./rule";
import { partCode, partOfDay, rule, weekdayPattern } from "./words";

export const weekdayRead = (
  name: string,
  modifier: string,
  context: TimeContext,
  part: string,
): TimeReading | null =>
  needs(
    context,
    (published) => {
      const number = weekdays.get(name.toLowerCase()) ?? 1;
      const behind = (weekdayOf(published) - number + 7) % 7;
      const ahead = (number - weekdayOf(published) + 7) % 7;
      const word = modifier.trim().toLowerCase();
      let date: CivilDate;
      if (/^(?:last|past|previous)/u.test(word)) date = addDays(published, behind === 0 ? -7 : -behind);
      else if (/^next/u.test(word)) {
        // Readers disagree whether "next Friday" is this week's or the one after: shown as written, never resolved.
        const value = formatIso(addDays(published, ahead === 0 ? 7 : ahead));
        return { ...unresolved(value, "day"), stated: ["weekday"] };
      } else if (/^(?:this|coming)/u.test(word))
        date = context.tense === "past" ? addDays(published, -behind) : addDays(published, ahead);
      else date = context.tense === "future" ? addDays(published, ahead) : addDays(published, -behind);
      const found = day(date, ["weekday"], true);
      const read = word === "" && !context.isSure && behind > 0 ? unsure(found) : found;
      return read === null || part === ""
        ? read
        : { ...read, type: "TIME", granularity: "time", value: `${read.value}T${partCode(part)}` };
    },
    "XXXX-WXX",
  );

/** "Super Tuesday", "Black Friday": a day with a name of its own, whichever day of whichever week it is. */
const isNameOfDay = /\b(?:super|black|good|ash|bloody|fat|palm|cyber|giving|maundy|shrove|easter)\s*$/u;

export const weekdayRules: readonly TimeRule[] = [
  {
    rule: "weekday", // (last) Friday (morning)
    pattern: rule(
      String.raw`((?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming|[Tt]his coming|[Tt]his past) )?(${weekdayPattern})( ${partOfDay})?`,
    ),
    read: ([, which, name, part], context) =>
      isNameOfDay.test(context.before) ? null : weekdayRead(name ?? "", which ?? "", context, part ?? ""),
  },
];
