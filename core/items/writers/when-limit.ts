import { isLimit } from "../../claims/limit-claims";
import { compareDates, type CivilDate } from "../../text/civil-date";
import { covers, textOf, within, type Span } from "../../text/span";
import { otherDates } from "../distractors/dates";
import type { Reading } from "../reading";
import { saysWhose } from "../wording/bare-subjects";
import { dateAnswer, dateLabel } from "../wording/date-label";
import { isStatement } from "../wording/figure-question";
import { sourceOf } from "../wording/figure-source";
import { capitalised, onOneLine } from "../wording/plain";
import { asides } from "../wording/speech";
import { startLow } from "../wording/start-low";
import { verbatim } from "../wording/verbatim";
import { timeIn } from "./dated-event";
import { isAskable, type Writer } from "./writer";

/** The first day of what a statement dates itself: "grew in 2024, its best year since …" leaves only what lies before. */
const firstDateIn = ({ annotated }: Reading, told: Span): CivilDate | null =>
  annotated.times
    .flatMap((time) => (covers(told, time) && time.type === "DATE" ? (time.interval?.from ?? []) : []))
    .sort(compareDates)[0] ?? null;

const asks = { month: "which month", year: "which year" } as const;

/** "Roe has been mayor", "Velt has lived": a line of somebody's life, whatever the story is about. */
const life =
  /\b(?:has|have|had)\s(?:also\s|now\s)?(?:been|lived|worked|served|held|represented|led|run|chaired|taught|played)\b/iu;

/** True for a bound in what is told of one person's life. */
const isLife = ({ annotated, text }: Reading, told: Span): boolean =>
  life.test(textOf(text, told)) &&
  (/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.?\s\p{Lu}/u.test(textOf(text, told)) ||
    within(annotated.mentions, told).some(
      ({ type, start }) => type === "person" && start - told.start < widestTitle,
    ));
/** So far behind the start of a sentence its first name stands at most: "Former Osterby mayor ". */
const widestTitle = 30;

/** "The area had not grown since which year?": the past of a past, and nothing tells before what. */
const hangsBack = /\bhad (?:not|never|last)\b(?![^.?]{1,120}\s(?:before|until|when)\b)/u;

/** "one of the oldest since 1937" is so since 1938 as well. */
const oneOfThose = /\bone of (?:the|its|their|his|her) (?:most|least|\p{L}+est)\b/iu;

/** Fewer words than these say too little to ask anything of. */
const fewestWords = 6;

/** Norwick Motors plans to build 40 electric ferries by which year? The statement is left as it is up to its date. */
export const whenLimit: Writer = {
  rule: "which-date/limit",
  write(reading, claim, rank) {
    const slot = claim.slots["statement"];
    if (!isLimit(claim) || slot?.kind !== "words" || !isAskable(claim, "date")) return [];
    const time = timeIn(reading, claim);
    const date = time === null ? null : dateAnswer(time);
    const source = sourceOf(reading, claim);
    if (time === null || date === null || source === null) return [];
    if (date.style !== "month" && date.style !== "year") return [];
    const told = { start: slot.span.start, end: time.start };
    const words = onOneLine(verbatim(reading, told, asides(reading.text, told), new Set()).text);
    if (words.split(" ").length < fewestWords || !isStatement(words) || !saysWhose(reading, told)) return [];
    if (isLife(reading, told) || hangsBack.test(words) || oneOfThose.test(words)) return [];
    const by = source === "" ? "" : `According to ${source}, `;
    const isToCome = /\b(?:until|till|by)$/iu.test(words);
    // Since which month something goes on, nobody keeps in mind.
    if (!isToCome && date.style === "month") return [];
    const { options, keyRank } = otherDates(
      reading,
      date,
      !isToCome,
      rank,
      isToCome ? null : firstDateIn(reading, told),
    );
    const label = dateLabel(date);
    return [
      {
        kind: "which-date",
        stem: `${by}${by === "" ? capitalised(words) : startLow(reading, told.start, words)} ${asks[date.style]}?`,
        key: {
          text: capitalised(label),
          why: `The article says “${onOneLine(textOf(reading.text, time))}”.`,
        },
        distractors: options,
        order: "ascending",
        keyRank,
        rationale: `The article gives ${label} as the bound of what it states.`,
        rule: whenLimit.rule,
        claim,
        speaker: source === "" ? null : source,
      },
    ];
  },
};
