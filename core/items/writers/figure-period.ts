import { reportOver } from "../../claims/figure-claims";
import { lastSentenceOf } from "../../claims/evidence";
import { covers, textOf } from "../../text/span";
import { otherDates } from "../distractors/dates";
import { withPreposition } from "../wording/speech";
import { dateAnswer, dateLabel } from "../wording/date-label";
import { capitalised, onOneLine, withoutTail } from "../wording/plain";
import { verbatim } from "../wording/verbatim";
import { sourceOf } from "../wording/figure-source";
import { quantityIn } from "./which-figure";
import { isAskable, type Writer } from "./writer";

const asks = {
  day: "on which day",
  "part-of-month": "in which part of which month",
  month: "in which month",
  year: "in which year",
} as const;

/** …, compared to nearly 16 million barrels in which year? The sentence is left as it is up to its last date. */
export const figurePeriod: Writer = {
  rule: "figure-period/last-date",
  write(reading, claim, rank) {
    if (claim.kind !== "figure" || !isAskable(claim, "period")) return [];
    const slot = claim.slots["period"];
    const time = slot?.kind === "time" ? reading.annotated.times[slot.index] : undefined;
    const quantity = quantityIn(reading, claim);
    const date = time === undefined ? null : dateAnswer(time);
    const sentence = lastSentenceOf(reading.annotated, claim);
    if (quantity !== null && (quantity.kind === "ratio" || quantity.kind === "points")) return [];
    if (time === undefined || quantity === null || date === null || sentence === undefined) return [];
    // Only beside another figure of the kind does the period matter: "13 million, compared to 16 million in which year?"
    const isCompared = reading.annotated.quantities.some(
      (other) =>
        other !== quantity &&
        other.unit === quantity.unit &&
        covers(sentence, other) &&
        /\b(?:compared|from|against|versus|than|to|up|down)\b/iu.test(
          reading.text.slice(Math.min(other.end, quantity.end), Math.max(other.start, quantity.start)),
        ),
    );
    if (!isCompared) return [];
    if (!time.stated.includes("year") && date.style === "year") return [];
    const between = reading.text.slice(quantity.end, time.start);
    if (
      between.split(/\s+/u).length > 8 ||
      /[,;:]|\b(?:since|from|until|till|by|before|after|to|than|and|but|who|which|when|that|of|for|at|on|in|during|around|about|near|towards?|ending|starting)\s*$/iu.test(
        between,
      )
    )
      return [];
    // The date has to close the sentence, behind the figure it belongs to.
    if (time.start < quantity.end || !/^[.\s]*$/u.test(reading.text.slice(time.end, sentence.end))) return [];
    const reported = reportOver(reading.annotated, quantity);
    const source = sourceOf(reading, claim);
    if (source === null) return [];
    const prefix = source === "" ? "" : `According to ${source}, `;
    const gap = withPreposition(reading.text, time);
    const start = reported === null ? sentence.start : Math.min(...reported.parts.map((part) => part.start));
    const edits = [];
    // ", according to Reuters," goes to the front of the question.
    if (
      reported !== null &&
      reported.cue !== null &&
      reported.speaker !== null &&
      reported.cue.start > start
    ) {
      const from = reported.cue.start;
      const to = reported.speaker.mention.end;
      const before = /,\s*$/u.exec(reading.text.slice(start, from));
      edits.push({ start: from - (before?.[0].length ?? 0), end: Math.max(to, from), with: "" });
    }
    const shown = verbatim(reading, { start, end: gap.start }, edits, new Set());
    const { options, keyRank } = otherDates(reading, date, true, rank);
    const words = withoutTail(onOneLine(shown.text));
    return [
      {
        kind: "figure-period",
        stem: `${prefix}${prefix === "" ? capitalised(words) : words} ${asks[date.style]}?`,
        key: { text: capitalised(dateLabel(date)), why: "The article gives this period for the figure." },
        distractors: options,
        order: "ascending",
        keyRank,
        rationale: `The article gives ${onOneLine(textOf(reading.text, quantity))} for ${dateLabel(date)}.`,
        rule: figurePeriod.rule,
        claim,
        speaker: source === "" ? null : source,
      },
    ];
  },
};
