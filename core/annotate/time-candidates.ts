import type { TimeSign } from "../lexicon/calendar";
import { bySpan, overlaps, type Span } from "../text/span";
import type { CivilDate, CivilInterval } from "../text/civil-date";
import type { TimeExpression } from "./annotation";
import type { Reading } from "./reading";
import { tenseAround } from "./tense";
import { isAttributive, isLabel } from "./time-labels";
import { timeTopics } from "./time-rules/order";
import type { TimeReading } from "./time-rules/rule";

/** How much of the sentence before a match a rule sees: room for "compared with a loss of $9 million, or 18 cents a share,". */
const sightBefore = 90;
const sightAfter = 48;

/** A time as its rule reads it, before words that point back are understood. */
export type Candidate = Omit<TimeExpression, "ends"> &
  Pick<TimeReading, "pointsBack"> & {
    readonly ends: TimeExpression["ends"];
  };

/** Where in the document the rules look, and what they may not touch. */
type TimeField = {
  readonly sentence: Span;
  readonly tokens: readonly [number, number];
  /** What its words say of the times it may hold. */
  readonly signs: ReadonlySet<TimeSign>;
  readonly published: CivilDate | null;
  /** Names: a date inside one is part of it. */
  readonly names: readonly Span[];
  readonly isAncient: boolean;
  readonly dateOf: (noun: string) => CivilInterval | null;
};

/** Every match of every rule in the sentence, then of those that overlap the longest, then the earlier row. */
export function candidatesIn(reading: Reading, field: TimeField): readonly Candidate[] {
  const { index, document } = reading;
  const { sentence, tokens, signs, published, names, isAncient, dateOf } = field;
  const words = document.text.slice(sentence.start, sentence.end);
  const found: { readonly candidate: Candidate; readonly order: number }[] = [];
  const labels: Span[] = [];
  const rules = timeTopics.flatMap((topic) =>
    topic.signs.some((sign) => signs.has(sign)) ? topic.rules : [],
  );
  rules.forEach(({ rule, pattern, read }, order) => {
    // Most rules find nothing, which costs less to see than to list.
    if (words.search(pattern) < 0) return;
    for (const match of words.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].trimEnd().length };
      if (names.some((name) => overlaps(name, span))) continue;
      const first = index.from(span.start);
      const { tense, isSure } = tenseAround(index, first, index.from(span.end), tokens);
      const value = read(match, {
        published,
        tense,
        isSure,
        before: words
          .slice(Math.max(0, match.index - sightBefore), match.index)
          .trimEnd()
          .toLowerCase(),
        after: words.slice(span.end - sentence.start, span.end - sentence.start + sightAfter),
        isAncient,
        dateOf,
      });
      if (value === null) continue;
      if (isLabel(reading, span, value.granularity)) {
        labels.push(span);
        continue;
      }
      const quoted = index.quoted(first);
      const { relative, ends, ...rest } = value;
      found.push({
        order,
        candidate: {
          ...span,
          ...rest,
          ends: moved(ends ?? null, sentence.start),
          interval: (quoted && relative) || isAttributive(reading, span) ? null : rest.interval,
          rule,
          tense,
          quoted,
        },
      });
    }
  });
  found.sort(
    (a, b) =>
      b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) ||
      a.order - b.order ||
      a.candidate.start - b.candidate.start,
  );
  const kept: Candidate[] = [];
  for (const { candidate } of found)
    // "Sept." of "the Sept. 11 attacks" is no month either.
    if (![...labels, ...kept].some((other) => overlaps(other, candidate))) kept.push(candidate);
  return kept.sort(bySpan);
}

const moved = (ends: TimeExpression["ends"], by: number): TimeExpression["ends"] =>
  ends === null
    ? null
    : [
        { ...ends[0], start: ends[0].start + by, end: ends[0].end + by },
        { ...ends[1], start: ends[1].start + by, end: ends[1].end + by },
      ];
