import type { CivilDate } from "./civil-date";

const part = (parts: readonly Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string =>
  parts.find((each) => each.type === type)?.value ?? "";

/** "America/Argentina/Buenos_Aires" → "Buenos Aires": how people speak of a zone. */
export const zoneCity = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/**
 * An instant as it binds somebody: "Tuesday 3 May 2026, 17:00 (Berlin)". `zone` is an IANA name.
 * Throws a RangeError for a zone the platform does not know.
 */
export const zonedTime = (at: Date, zone: string): string => {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const day = `${part(parts, "weekday")} ${part(parts, "day")} ${part(parts, "month")} ${part(parts, "year")}`;
  return `${day}, ${part(parts, "hour")}:${part(parts, "minute")} (${zoneCity(zone)})`;
};

/** "Thursday 31 March 2022". A civil date has no zone, so it reads the same everywhere. */
export const civilDay = ({ year, month, day }: CivilDate): string => {
  const noon = new Date(Date.UTC(2000, month - 1, day, 12));
  // Years before 100 would be read as 19xx by Date.UTC.
  noon.setUTCFullYear(year);
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "long",
  }).formatToParts(noon);
  return `${part(parts, "weekday")} ${part(parts, "day")} ${part(parts, "month")} ${String(year)}`;
};
