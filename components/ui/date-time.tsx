import type { CivilDate } from "#core/text/civil-date";
import { civilDay, zonedTime } from "#core/text/zoned-time";

/** "Tuesday 3 May 2026, 17:00 (Berlin)". */
export const DateTime = ({ at, zone }: { at: Date; zone: string }) => (
  <time dateTime={at.toISOString()}>{zonedTime(at, zone)}</time>
);

/** "Thursday 31 March 2022": the day a report was published, for one. */
export const CivilDay = ({ date }: { date: CivilDate }) => <>{civilDay(date)}</>;
