import { z } from "zod";
import { lineOfText } from "#core/policy/shown-name";
import { longestSentence, longestText, readArticleText, type UnreadableText } from "#core/text/article-text";
import { readTypedDate } from "#core/text/typed-date";
import { isZone } from "#core/text/wall-clock";

/** Controls and line ends don't belong into a line of text. */
const oneLine = (most: number, missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(most, `At most ${String(most)} characters, please.`)
    .regex(lineOfText, "There is a character in it that can’t be shown. Type it again.");

const whyUnreadable: Record<UnreadableText, string> = {
  empty: "Paste the text of the article.",
  "too-long": `This is more than ${String(longestText / 1000)} kB, far longer than an article. Paste one article only.`,
  "not-text": "This is not plain text. Open the article, copy its words and paste them here.",
  "no-sentence": "There is no whole sentence in it. Paste the article’s paragraphs, not only its headline.",
  "no-prose": `A sentence in it has more than ${String(longestSentence)} characters. Lede reads prose: leave out tables and lists.`,
  "not-english": "This does not read as English. Lede can only read English so far.",
};

/** What a teacher types or pastes to bring an article. */
export const BringArticle = z.object({
  title: oneLine(200, "Give the article’s title."),
  sourceName: oneLine(120, "Say where it was published."),
  sourceUrl: z
    .string()
    .trim()
    .max(2000, "This address is too long.")
    .refine(
      (url) => !/\p{Cc}/u.test(url) && z.url({ protocol: /^https?$/ }).safeParse(url).success,
      "This is no web address. One begins with https://",
    )
    .optional(),
  publishedOn: z.string({ error: "Say on which day it was published." }).transform((typed, context) => {
    const read = readTypedDate(typed);
    if (read.ok) return read.date;
    context.addIssue({
      code: "custom",
      message:
        read.why === "no-such-day"
          ? "There is no such day in the calendar. Check the day and the month."
          : "Write the day like 2022-03-31 or 31 March 2022.",
    });
    return z.NEVER;
  }),
  publishedZone: z.string({ error: "Choose a time zone." }).refine(isZone, "Choose one of the time zones."),
  text: z.string({ error: whyUnreadable.empty }).transform((pasted, context) => {
    const read = readArticleText(pasted);
    if (read.ok) return read.text;
    context.addIssue({ code: "custom", message: whyUnreadable[read.why] });
    return z.NEVER;
  }),
});
