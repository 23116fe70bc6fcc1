import { seasons } from "../../lexicon/calendar";
import { needs, unresolved } from "./readings";
import type { TimeRule } from "./rule";
import { direction, rule, seasonPattern, yearPattern } from "./words";

export const seasonRules: readonly TimeRule[] = [
  {
    rule: "season", // last summer, the winter of 2019, in spring 2021
    pattern: rule(
      String.raw`(?:([Ll]ast|[Tt]his|[Nn]ext|the) )?(${seasonPattern})(?: of|,)? (${yearPattern})|([Ll]ast|[Tt]his|[Nn]ext) (${seasonPattern})`,
    ),
    read: ([, , name, y, which, other], context) => {
      if (y !== undefined)
        return {
          ...unresolved(`${y}-${seasons.get(name ?? "") ?? "SU"}`),
          relative: false,
          stated: ["year"],
        };
      return needs(
        context,
        (published) => {
          const code = seasons.get(other ?? "") ?? "SU";
          const by = direction(which ?? "");
          const begins = code === "SP" ? 3 : code === "SU" ? 6 : code === "FA" ? 9 : 12;
          const of = by === -1 && begins + 2 < published.month ? published.year : published.year + by;
          return unresolved(`${String(of)}-${code}`);
        },
        "XXXX",
      );
    },
  },
];
