import { duration, unresolved } from "./readings";
import type { TimeRule } from "./rule";
import { countOf, countPattern, rule, unitPattern } from "./words";

export const durations: readonly TimeRule[] = [
  {
    rule: "duration", // (for) three days, a 45-minute, the past three months
    pattern: rule(
      String.raw`(?:(?:[Tt]he |[Tt]hese )?(?:last|past|next|coming|previous|first) )?(\d+|${countPattern.slice(3, -1).replace("|the", "")})[ -](?:(?:consecutive|straight|full|long|whole) )?(${unitPattern})s?(?!-old| old| of age|s?['’]? old)`,
      "giu",
    ),
    read: ([whole, count, unit], context) => {
      const number = countOf(count ?? "");
      if (/^(?:second|quarter)$/iu.test(unit ?? "") && /^(?:an?|the|one)$/iu.test(count ?? "")) return null;
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
    rule: "vague-duration", // for years, in recent weeks, in the coming days
    pattern: rule(
      String.raw`(?<=\b(?:for|in|over|within) )(?:(?:the )?(recent|coming|past|last|next|early|later) )?(hours|days|weeks|months|years|decades|centuries)(?! of)`,
    ),
    read: ([, which, unit]) => {
      const word = (which ?? "").toLowerCase();
      if (word === "recent") return unresolved("PAST_REF");
      if (word === "coming" || word === "next") return unresolved("FUTURE_REF");
      return { ...unresolved(duration("X", (unit ?? "").replace(/s$/u, ""))), type: "DURATION" };
    },
  },
];
