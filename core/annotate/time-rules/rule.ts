import type { CivilDate, CivilInterval } from "../../text/civil-date";
import type { TimeExpression } from "../annotation";
import type { Tense } from "../tense";

/** What a rule may use to read its match. */
export type TimeContext = {
  readonly published: CivilDate | null;
  readonly tense: Tense;
  /** Words right before the match, lower case: "in", "since". */
  readonly before: string;
  /** The interval of the event a noun stands for ("the war"), when the article dates exactly one. */
  readonly dateOf: (noun: string) => CivilInterval | null;
};

/** What a rule says of its match. `relative` means that the publication day was needed. */
export type TimeReading = Pick<
  TimeExpression,
  "type" | "interval" | "granularity" | "value" | "mod" | "stated"
> & {
  readonly relative: boolean;
};

export type TimeRule = {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Null when the words only look like a time. */
  readonly read: (match: RegExpExecArray, context: TimeContext) => TimeReading | null;
};
