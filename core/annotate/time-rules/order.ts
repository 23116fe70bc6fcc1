import type { TimeSign } from "../../lexicon/calendar";
import { datesInFigures, datesWithMonth } from "./absolute-dates";
import { clockTimes } from "./clock-times";
import { daysWithoutYear } from "./days-without-year";
import { durations } from "./durations";
import { monthsWithoutYear } from "./months";
import { nearDays } from "./near-days";
import { nearSpans } from "./near-spans";
import { pointingBack } from "./pointing-back";
import { quarters, yearsEarlier } from "./quarters";
import { rangesOfYears, rangesWithMonth } from "./ranges";
import type { TimeRule } from "./rule";
import { seasonRules } from "./seasons";
import { sets } from "./sets";
import { sinceEvents } from "./since-events";
import { spoken } from "./spoken";
import { vague } from "./vague";
import { weekdayRules } from "./weekdays";
import { years } from "./years";

/** Rules of one topic, and the words of which a sentence must have one for any of them to match. */
type Topic = { readonly signs: readonly TimeSign[]; readonly rules: readonly TimeRule[] };

/**
 * One row a form. Where matches overlap the longer one stays, of equals the row that stands first. Names of events that
 * hold a date are taken out before.
 */
export const timeTopics: readonly Topic[] = [
  { signs: ["number"], rules: datesInFigures },
  { signs: ["month"], rules: datesWithMonth },
  { signs: ["month"], rules: rangesWithMonth },
  { signs: ["number"], rules: rangesOfYears },
  { signs: ["month", "holiday", "weekday"], rules: daysWithoutYear },
  { signs: ["month"], rules: monthsWithoutYear },
  { signs: ["weekday"], rules: weekdayRules },
  { signs: ["near-day", "unit"], rules: nearDays },
  { signs: ["unit", "quarter"], rules: nearSpans },
  { signs: ["season"], rules: seasonRules },
  { signs: ["quarter"], rules: quarters },
  { signs: ["unit"], rules: yearsEarlier },
  { signs: ["number", "decade"], rules: years },
  { signs: ["spoken", "near-day", "unit", "quarter"], rules: spoken },
  { signs: ["unit", "weekday"], rules: pointingBack },
  { signs: ["event"], rules: sinceEvents },
  { signs: ["number", "clock"], rules: clockTimes },
  { signs: ["unit", "quarter"], rules: durations },
  { signs: ["set", "weekday"], rules: sets },
  { signs: ["reference", "unit"], rules: vague },
];
