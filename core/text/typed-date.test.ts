import { expect, test } from "vitest";
import { readTypedDate } from "./typed-date";

const day = { year: 2022, month: 3, day: 31 };

test.each([
  "2022-03-31",
  " 2022-3-31 ",
  "2022/03/31",
  "31 March 2022",
  "31st of March 2022",
  "31. March 2022",
  "31 Mar. 2022",
  "March 31, 2022",
  "Mar 31 2022",
  "Thursday, March 31, 2022",
  "Thursday 31 March 2022",
  "Thu, 31 Mar 2022",
])("%s is a day", (typed) => expect(readTypedDate(typed)).toEqual({ ok: true, date: day }));

test.each([["Sept. 5, 2025"], ["5 sept 2025"]])("%s is in September", (typed) =>
  expect(readTypedDate(typed)).toEqual({ ok: true, date: { year: 2025, month: 9, day: 5 } }),
);

test.each(["2026-02-30", "30 February 2026", "2025-02-29", "2022-13-01", "0000-01-01", "April 31, 2022"])(
  "%s is no day of the calendar",
  (typed) => expect(readTypedDate(typed)).toEqual({ ok: false, why: "no-such-day" }),
);

test.each([
  "",
  "yesterday",
  "03/04/2022",
  "31.3.2022",
  "31 Marsh 2022",
  "2022",
  "March 2022",
  "22-03-31",
  "Thursday",
])("%j can't be read as one day", (typed) =>
  expect(readTypedDate(typed)).toEqual({ ok: false, why: "not-a-date" }),
);
