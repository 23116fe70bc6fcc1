import { addDays, formatIso } from "../../text/civil-date";
import { day, needs } from "./readings";
import { unsure } from "./nearest";
import type { TimeContext, TimeRule } from "./rule";
import { partCode, partOfDay, rule } from "./words";

/** "Known today as", "only seven do today", "still": the present and not the day the paper came out. */
const isNowadays = ({ tense, before }: TimeContext): boolean =>
  tense === "present" ||
  /(?:^|\s)(?:still|even|known|than|of|to|until|as|alive|exists?|remains?|like|world)(?: \p{L}+)?$/u.test(
    before,
  );

export const nearDays: readonly TimeRule[] = [
  {
    rule: "today",
    pattern: rule(
      String.raw`(?:[Ee]arlier |[Ll]ater )?([Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]he day before yesterday|[Tt]he day after tomorrow)( ${partOfDay})?`,
    ),
    read: ([, word, part], context) => {
      const which = (word ?? "").toLowerCase();
      const by =
        which === "yesterday"
          ? -1
          : which === "tomorrow"
            ? 1
            : which === "the day before yesterday"
              ? -2
              : which === "the day after tomorrow"
                ? 2
                : 0;
      return needs(
        context,
        (published) => {
          const read = day(addDays(published, by), [], true);
          if (read === null) return null;
          if (which === "tonight")
            return { ...read, type: "TIME", granularity: "time", value: `${read.value}TNI` };
          if (part === undefined && which === "today" && isNowadays(context)) return unsure(read);
          return part === undefined
            ? read
            : { ...read, type: "TIME", granularity: "time", value: `${read.value}T${partCode(part)}` };
        },
        "PRESENT_REF",
      );
    },
  },
  {
    rule: "this-morning", // this morning, last night
    pattern: rule(String.raw`(?:([Tt]his) (morning|afternoon|evening)|([Ll]ast) (night))`),
    read: ([, , part, last, night], context) =>
      needs(
        context,
        (published) => {
          const read = day(addDays(published, last === undefined ? 0 : -1), [], true);
          return read === null
            ? null
            : {
                ...read,
                type: "TIME",
                granularity: "time",
                value: `${read.value}T${partCode(part ?? night ?? "")}`,
              };
        },
        "PRESENT_REF",
      ),
  },
  {
    rule: "overnight",
    pattern: rule(String.raw`[Oo]vernight(?! (?:success|stay|flight|train|bag|temperature|low))`),
    read: (_match, context) =>
      needs(
        context,
        (published) => ({
          type: "TIME",
          interval: { from: addDays(published, -1), to: published },
          granularity: "time",
          value: `${formatIso(addDays(published, -1))}TNI`,
          mod: null,
          stated: [],
          relative: true,
        }),
        "TNI",
      ),
  },
];
