import { duration, unresolved } from "./readings";
import type { TimeRule } from "./rule";
import { countOf, countPattern, rule, unitPattern } from "./words";

const counts = String.raw`\d+(?:\.\d+)?|${countPattern.slice(3, -1).replace("|the", "")}`;
/** Adjectives between number and unit that leave the length as it is. */
const between =
  "consecutive|straight|full|long|whole|more|additional|extra|other|solid|trading|business|working|school|calendar|short|successive";

export const durations: readonly TimeRule[] = [
  {
    rule: "duration", // (for) three days, a 45-minute, the past three months, two more weeks
    pattern: rule(
      String.raw`(?:(?:[Tt]he |[Tt]hese )?(?:last|past|next|coming|previous|first) )?(${counts})[ -](?:(?:${between}) )?(${unitPattern})s?(?!-old| old| of age|s?['’]? old)`,
      "giu",
    ),
    read: ([whole, count, unit], context) => {
      const number = countOf(count ?? "");
      if (/^(?:second|quarter)$/iu.test(unit ?? "") && /^(?:an?|the|one)$/iu.test(count ?? "")) return null;
      // "three-quarters of its food".
      if (/^quarter$/iu.test(unit ?? "") && /-quarter/iu.test(whole)) return null;
      if (
        /^an?$/iu.test(count ?? "") &&
        /(?:^|\s)(?:once|twice|times|percent|%|cent|dollars|per)$/u.test(context.before)
      )
        return { ...unresolved(duration("1", unit ?? "")), type: "SET" };
      return {
        ...unresolved(duration(number, unit ?? "")),
        type: "DURATION",
        relative: /^(?:the |these )?(?:last|past|next|coming|previous)/iu.test(whole),
      };
    },
  },
  {
    rule: "duration-range", // two to three weeks, five or six days
    pattern: rule(
      String.raw`(${counts})(?: to | or |[-–])(?:${counts})[ -](${unitPattern})s?(?!-old| old| of age| ago)`,
      "giu",
    ),
    read: ([, count, unit]) => ({
      ...unresolved(duration(countOf(count ?? ""), unit ?? "")),
      type: "DURATION",
      relative: false,
    }),
  },
  {
    rule: "vague-duration", // for years, in recent weeks, in the coming days, the last few months
    pattern: rule(
      String.raw`(?<=\b(?:for|in|over|within|through|during|of|took|takes|take|after|lasted|spent) )(?:(?:the )?(recent|coming|past|last|next|early|later) )?(hours|days|weeks|months|years|decades|centuries)(?! of| (?:ahead|to come))`,
    ),
    read: ([, which, unit]) => {
      const word = (which ?? "").toLowerCase();
      if (word === "recent") return unresolved("PAST_REF");
      if (word === "coming" || word === "next") return unresolved("FUTURE_REF");
      return { ...unresolved(duration("X", (unit ?? "").replace(/s$/u, ""))), type: "DURATION" };
    },
  },
  {
    rule: "time-ahead", // the weeks ahead, the years to come
    pattern: rule(String.raw`(?:the )?(hours|days|weeks|months|years|decades) (?:ahead|to come)`),
    read: ([, unit]) => ({
      ...unresolved(duration("X", (unit ?? "").replace(/s$/u, ""))),
      type: "DURATION",
      relative: false,
    }),
  },
];
