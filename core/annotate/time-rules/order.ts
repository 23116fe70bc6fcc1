import { absoluteDates } from "./absolute-dates";
import { clockTimes } from "./clock-times";
import { daysWithoutYear } from "./days-without-year";
import { durations } from "./durations";
import { monthsWithoutYear } from "./months";
import { nearDays } from "./near-days";
import { nearSpans } from "./near-spans";
import { pointingBack } from "./pointing-back";
import { quarters } from "./quarters";
import { ranges } from "./ranges";
import type { TimeRule } from "./rule";
import { seasonRules } from "./seasons";
import { sets } from "./sets";
import { sinceEvents } from "./since-events";
import { vague } from "./vague";
import { weekdayRules } from "./weekdays";
import { years } from "./years";

/**
 * One row a form. All rows look at every sentence; where matches overlap the longer one stays, of equals the row that
 * stands first. Names of events that hold a date are taken out before.
 */
export const timeRules: readonly TimeRule[] = [
  ...absoluteDates,
  ...ranges,
  ...daysWithoutYear,
  ...monthsWithoutYear,
  ...weekdayRules,
  ...nearDays,
  ...nearSpans,
  ...seasonRules,
  ...quarters,
  ...years,
  ...pointingBack,
  ...sinceEvents,
  ...clockTimes,
  ...durations,
  ...sets,
  ...vague,
];
