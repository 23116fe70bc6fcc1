import { ordinals } from "../../lexicon/numbers";
import { half, needs, quarter } from "./readings";
import type { TimeRule } from "./rule";
import { direction, rule, yearPattern } from "./words";

export const quarters: readonly TimeRule[] = [
  {
    rule: "quarter", // the first quarter of 2022, the second quarter, Q1 2022
    pattern: rule(
      String.raw`(?:the )?(?:([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast) (quarter|half)|Q([1-4]))(?:(?: of| in)? (?:(${yearPattern})|(last year|this year|the year|next year)))?`,
    ),
    read: ([, which, kind, digit, y, relative], context) => {
      const word = (which ?? "").toLowerCase();
      const number =
        digit !== undefined
          ? Number(digit)
          : word === "final" || word === "last"
            ? kind === "half"
              ? 2
              : 4
            : (ordinals.get(word) ?? 1);
      if (kind === "half" && y === undefined && relative === undefined) return null; // of a match, of a loaf
      if (kind === "half" && number > 2) return null;
      const make = kind === "half" ? half : quarter;
      if (y !== undefined) return make(Number(y), number, false);
      if (word === "last" && relative === undefined) return null;
      return needs(
        context,
        (published) => {
          if (relative !== undefined) return make(published.year + direction(relative), number, true);
          const over = Math.ceil(published.month / 3) > number;
          return make(
            over
              ? published.year
              : context.tense === "future"
                ? published.year
                : Math.ceil(published.month / 3) === number
                  ? published.year
                  : published.year - 1,
            number,
            true,
          );
        },
        `XXXX-Q${String(number)}`,
      );
    },
  },
];
