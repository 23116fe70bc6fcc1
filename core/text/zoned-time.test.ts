import { expect, test } from "vitest";
import { civilDay, zoneCity, zonedTime } from "./zoned-time";

test.each([
  ["2026-05-03T15:00:00Z", "Europe/Berlin", "Sunday 3 May 2026, 17:00 (Berlin)"],
  ["2026-12-31T23:30:00Z", "Europe/Berlin", "Friday 1 January 2027, 00:30 (Berlin)"],
  ["2026-03-29T00:59:00Z", "Europe/Berlin", "Sunday 29 March 2026, 01:59 (Berlin)"],
  ["2026-03-29T01:00:00Z", "Europe/Berlin", "Sunday 29 March 2026, 03:00 (Berlin)"],
  ["2026-05-03T15:00:00Z", "America/Argentina/Buenos_Aires", "Sunday 3 May 2026, 12:00 (Buenos Aires)"],
  ["2026-05-03T15:00:00Z", "UTC", "Sunday 3 May 2026, 15:00 (UTC)"],
])("%s in %s", (instant, zone, words) => {
  expect(zonedTime(new Date(instant), zone)).toBe(words);
});

test("a zone nobody has is a mistake of ours", () => {
  expect(() => zonedTime(new Date("2026-05-03T15:00:00Z"), "Europe/Atlantis")).toThrow(RangeError);
});

test.each([
  [{ year: 2022, month: 3, day: 31 }, "Thursday 31 March 2022"],
  [{ year: 2024, month: 2, day: 29 }, "Thursday 29 February 2024"],
  [{ year: 2026, month: 1, day: 1 }, "Thursday 1 January 2026"],
])("the day of %o", (date, words) => {
  expect(civilDay(date)).toBe(words);
});

test("a zone is called by its city", () => {
  expect(zoneCity("Asia/Ho_Chi_Minh")).toBe("Ho Chi Minh");
});
