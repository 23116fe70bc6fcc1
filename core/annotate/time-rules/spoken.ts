import { formatIso } from "../../text/civil-date";
import { endsPhrase, timePreposition } from "./prepositions";
import { needs, unresolved, year } from "./readings";
import type { TimeContext, TimeReading, TimeRule } from "./rule";
import { countOf, either, rule, two } from "./words";

const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const ones = "one|two|three|four|five|six|seven|eight|nine";
const belowHundred = String.raw`(?:(?:${tens})(?:-(?:${ones}))?|${teens}|oh[- ](?:${ones}))`;
const hours = either([...ones.split("|"), "ten", "eleven", "twelve"]);

/** "ninety-one" is 91, "oh-five" is 5. */
const valueOf = (words: string): number => Number(countOf(words.replace(/^oh[- ]/u, "")));

/** Years and hours as they are spoken: in transcripts of broadcasts and interviews. */
export const spoken: readonly TimeRule[] = [
  {
    rule: "spoken-year", // in nineteen ninety-one, in twenty oh-five
    pattern: rule(String.raw`([Ss]eventeen|[Ee]ighteen|[Nn]ineteen|[Tt]wenty) (${belowHundred})(?!-)`),
    read: ([, century, rest], { before, after }) =>
      timePreposition.test(before) && endsPhrase.test(after)
        ? year(valueOf(century ?? "") * 100 + valueOf(rest ?? ""), null, ["year"], false)
        : null,
  },
  {
    rule: "spoken-millennium", // the year two thousand (and one)
    pattern: rule(String.raw`(?:the )?year two thousand(?: and (${ones}|${teens}))?(?!-)`),
    read: ([, rest]) => year(2000 + (rest === undefined ? 0 : valueOf(rest)), null, ["year"], false),
  },
  {
    rule: "spoken-clock", // half past five in the afternoon, a quarter to six
    pattern: rule(
      String.raw`(?:(half|(?:a )?quarter|twenty(?:-five)?|ten|five) past|((?:a )?quarter|twenty(?:-five)?|ten|five) to) (${hours})(?: in the (morning|afternoon|evening))?(?!-)`,
      "giu",
    ),
    read: ([, past, to, hour, part], context) => {
      const { before, after } = context;
      // "Five to ten days" and "from ten to five" are no hours.
      const isHalfOrQuarter = /half|quarter/iu.test(past ?? to ?? "");
      if (!(isHalfOrQuarter || atHour.test(before)) || !endsPhrase.test(after)) return null;
      const minutes = minutesOf(past ?? to ?? "");
      return clockRead(context, hour ?? "", past === undefined ? -minutes : minutes, part);
    },
  },
  {
    rule: "spoken-hour", // five in the morning, one o’clock
    pattern: rule(
      String.raw`(${hours})(?: o['’]clock(?: in the (morning|afternoon|evening))?| in the (morning|afternoon|evening))`,
      "giu",
    ),
    // "One in the morning" may be one of several things.
    read: ([, hour, part, other], context) =>
      part === undefined && other !== undefined && !atHour.test(context.before)
        ? null
        : clockRead(context, hour ?? "", 0, part ?? other),
  },
];

const minutesOf = (words: string): number =>
  /half/iu.test(words) ? 30 : /quarter/iu.test(words) ? 15 : valueOf(words.toLowerCase());

const atHour = /(?:^|\s)(?:at|by|until|till|around|about|before|after|since|past)$/u;

/**
 * The minutes before or after an hour in words, on the day of publication: nothing is asked about it. An hour that does
 * not say of which half of the day it is means the one when people are about, from seven to seven.
 */
function clockRead(
  context: TimeContext,
  hour: string,
  minutes: number,
  part: string | undefined,
): TimeReading | null {
  const inHalf = ((valueOf(hour.toLowerCase()) % 12) * 60 + minutes + 720) % 720;
  const isLate = part === undefined ? inHalf < 7 * 60 : part !== "morning";
  const at = inHalf + (isLate ? 720 : 0);
  const time = `T${two(Math.floor(at / 60))}:${two(at % 60)}`;
  return needs(context, (published) => unresolved(`${formatIso(published)}${time}`, "time", "TIME"), time);
}
