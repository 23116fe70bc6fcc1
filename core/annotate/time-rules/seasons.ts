import { seasons } from "../../lexicon/calendar";
import type { CivilDate } from "../../text/civil-date";
import { needs, unresolved } from "./readings";
import type { TimeContext, TimeReading, TimeRule } from "./rule";
import { direction, rule, seasonPattern, yearPattern } from "./words";

const codeOf = (name: string | undefined): string => seasons.get((name ?? "").toLowerCase()) ?? "SU";
/** The month a season begins in north of the equator, where most of what is read here was written. */
const begins: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The season nearest in the direction of the tense. Which days it has depends on the half of the world. */
const seasonNear = (context: TimeContext, published: CivilDate, name: string | undefined): TimeReading => {
  const code = codeOf(name);
  const isAhead = (begins[code] ?? 6) > published.month;
  const of =
    context.tense === "future"
      ? isAhead || (begins[code] ?? 6) + 2 >= published.month
        ? published.year
        : published.year + 1
      : isAhead
        ? published.year - 1
        : published.year;
  return unresolved(`${String(of)}-${code}`);
};

export const seasonRules: readonly TimeRule[] = [
  {
    rule: "season", // last summer, the winter of 2019, in spring 2021
    pattern: rule(
      String.raw`(?:([Ll]ast|[Tt]his|[Nn]ext|the) )?(${seasonPattern})(?: of|,)? (${yearPattern})|([Ll]ast|[Tt]his|[Nn]ext) (${seasonPattern})`,
    ),
    read: ([, , name, y, which, other], context) => {
      if (y !== undefined)
        return {
          ...unresolved(`${y}-${codeOf(name)}`),
          relative: false,
          stated: ["year"],
        };
      return needs(
        context,
        (published) => {
          const code = codeOf(other);
          const by = direction(which ?? "");
          const of =
            by === -1 && (begins[code] ?? 6) + 2 < published.month ? published.year : published.year + by;
          return unresolved(`${String(of)}-${code}`);
        },
        "XXXX",
      );
    },
  },
  {
    rule: "bare-season", // in the summer, since spring, by autumn
    pattern: rule(
      String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]ver|[Dd]uring|[Ff]rom|[Tt]hroughout|early|late|mid|of) )(?:the )?(${seasonPattern})(?! (?:of|season|break|holidays?|camp|school|games|olympics|paralympics|palace|vacation|jobs?|clothes|storm|training|roll)\b)(?! \p{Lu})`,
    ),
    // "The fall of the city", "in fall of": a fall that is no season has no "in the" before a stop.
    read: ([, name], context) =>
      name?.toLowerCase() === "fall" && !/^[.,;]|^$| and /u.test(context.after)
        ? null
        : needs(context, (published) => seasonNear(context, published, name), `XXXX-${codeOf(name)}`),
  },
];
