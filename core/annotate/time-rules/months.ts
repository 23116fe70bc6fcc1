import type { TimeExpression } from "../annotation";
import { directionOf, unsure, yearOfMonth } from "./nearest";
import { introducesMonth, timePreposition } from "./prepositions";
import { month, needs } from "./readings";
import type { TimeContext, TimeReading, TimeRule } from "./rule";
import { direction, modOf, monthOf, monthPattern, rule, two, yearPattern } from "./words";

/** A month whose year is worked out from the tense of its clause. */
const monthRead = (context: TimeContext, number: number, mod: TimeExpression["mod"]): TimeReading | null =>
  needs(
    context,
    (published) => {
      const { found, isSure } = yearOfMonth(published, number, directionOf(context));
      const read = month(found, number, mod, ["month"], true);
      // "would stay until October": a bound lies ahead.
      const isBound = /(?:^|\s)(?:until|till|by)$/u.test(context.before);
      const isAmbiguous = !context.isSure && !isBound && number !== published.month;
      return isSure && !isAmbiguous ? read : unsure(read);
    },
    `XXXX-${two(number)}`,
  );

export const monthsWithoutYear: readonly TimeRule[] = [
  {
    rule: "part-of-month", // late February, mid-March
    pattern: rule(String.raw`([Ee]arly|[Mm]id|[Ll]ate)(?: in)?[ -](${monthPattern})`),
    read: ([, part, m], context) => monthRead(context, monthOf(m), modOf(part)),
  },
  {
    rule: "edge-of-month", // the end of March (2022)
    pattern: rule(
      String.raw`the (start|beginning|middle|end|close) of (${monthPattern})(?: (${yearPattern}))?`,
    ),
    read: ([, part, m, y], context) =>
      y !== undefined
        ? month(Number(y), monthOf(m), modOf(part), ["year", "month"], false)
        : monthRead(context, monthOf(m), modOf(part)),
  },
  {
    rule: "which-month", // last March, this May
    pattern: rule(String.raw`([Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming) (${monthPattern})`),
    read: ([, which, m], context) =>
      needs(
        context,
        (published) => {
          const number = monthOf(m);
          const word = (which ?? "").toLowerCase();
          const of =
            word === "last" || word === "this past"
              ? number < published.month
                ? published.year
                : published.year - 1
              : word === "this"
                ? published.year
                : number > published.month
                  ? published.year
                  : published.year + 1;
          return month(of, number, null, ["month"], true);
        },
        `XXXX-${two(monthOf(m))}`,
      ),
  },
  {
    rule: "month-of-which-year", // March last year, May of this year
    pattern: rule(String.raw`(${monthPattern})(?: of)? (last|this|next) year`),
    read: ([, m, which], context) =>
      needs(
        context,
        (published) => month(published.year + direction(which ?? ""), monthOf(m), null, ["month"], true),
        `XXXX-${two(monthOf(m))}`,
      ),
  },
  {
    rule: "month", // in March, since February
    pattern: rule(String.raw`(${monthPattern})`),
    read: ([, m], context) => {
      const word = (m ?? "").replace(/\.$/u, "");
      const introduced = timePreposition.test(context.before);
      // "May" and "March" are verbs as well, "April" and "June" people; short forms need a number.
      const isOftenElse = /^(?:May|March|April|June|August)$/u.test(word);
      if (
        isOftenElse
          ? !introducesMonth.test(context.before)
          : !introduced && word.length < 6 && word !== "July"
      )
        return null;
      if (introduced && word.length < 4 && word !== "May") return null;
      // "December of 384": a year too early for the rows above.
      if (/^,?(?: of)? \d{3,4}\b/u.test(context.after)) return null;
      return monthRead(context, monthOf(m), null);
    },
  },
];
