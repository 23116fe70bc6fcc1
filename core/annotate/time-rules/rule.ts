import type { CivilDate, CivilInterval } from "../../text/civil-date";
import type { TimeExpression } from "../annotation";
import type { Tense } from "../tense";
import type { Antecedents } from "../time-antecedents";

/** What a rule may use to read its match. */
export type TimeContext = {
  readonly published: CivilDate | null;
  readonly tense: Tense;
  /** False where the words could be read the other way: "would open on Monday" in a paper of Wednesday. */
  readonly isSure: boolean;
  /** Words right before the match, lower case: "in", "since". Never beyond the sentence. */
  readonly before: string;
  /** What follows the match, as written, up to the end of the sentence at most. */
  readonly after: string;
  /** The article tells of years before 1000, so that "in 347" is one. */
  readonly isAncient: boolean;
  /** The interval of the event a noun stands for ("the war"), when the article dates exactly one. */
  readonly dateOf: (noun: string) => CivilInterval | null;
};

/** What a rule says of its match. `relative` means that the publication day was needed. */
export type TimeReading = Pick<
  TimeExpression,
  "type" | "interval" | "granularity" | "value" | "mod" | "stated"
> & {
  readonly relative: boolean;
  /** The two dates of a range, by offsets into the sentence. */
  readonly ends?: TimeExpression["ends"];
  /**
   * "That year", "the quarter": what the words mean by the times before them. Asked once those are known. Its value is
   * shown and never asked about, so it needs no interval. Null leaves the value; an empty value is dropped.
   */
  readonly pointsBack?: (earlier: Antecedents) => string | null;
};

export type TimeRule = {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Null when the words only look like a time. */
  readonly read: (match: RegExpExecArray, context: TimeContext) => TimeReading | null;
};
