import { expect, test } from "vitest";
import type { DateBody } from "../items/answer-form";
import { readDate, type TypedDate } from "./read-date";

const at = (granularity: DateBody["granularity"]): DateBody => ({ kind: "date", granularity });
const day = (year: number | null): TypedDate => ({ year, month: 3, day: 30 });

test.each<[typed: string, granularity: DateBody["granularity"], date: TypedDate]>([
  ["30 March 2022", "day", day(2022)],
  ["March 30, 2022", "day", day(2022)],
  ["Wednesday, 30 March 2022", "day", day(2022)],
  ["wed 30th of mar. 2022", "day", day(2022)],
  ["on the 30th of March", "day", day(null)],
  ["March 30", "day", day(null)],
  ["2022-03-30", "day", day(2022)],
  ["30/3/2022", "day", day(2022)],
  ["3/30/2022", "day", day(2022)],
  ["30.03.2022", "day", day(2022)],
  ["30. 3. 2022", "day", day(2022)],
  ["4/4/2022", "day", { year: 2022, month: 4, day: 4 }],
  ["29 February", "day", { year: null, month: 2, day: 29 }],
  ["5 Sept 2021", "day", { year: 2021, month: 9, day: 5 }],
  ["March 2022", "month", { year: 2022, month: 3, day: null }],
  ["2022-03", "month", { year: 2022, month: 3, day: null }],
  ["in March", "month", { year: null, month: 3, day: null }],
  ["30 March 2022", "month", day(2022)],
  ["2022", "year", { year: 2022, month: null, day: null }],
  ["in March 2022", "year", { year: 2022, month: 3, day: null }],
])("“%s” is read where a %s is asked", (typed, granularity, date) => {
  expect(readDate(typed, at(granularity))).toEqual(date);
});

test.each<[typed: string, granularity: DateBody["granularity"], why: string]>([
  ["03/04/2022", "day", "3 April or March 4"],
  ["03.04.2022", "day", "the same with points"],
  ["30/3/22", "day", "the year is not written in full"],
  ["30 March 22", "day", "the same with a name"],
  ["31 February 2022", "day", "there is none"],
  ["29 February 2022", "day", "not in this year"],
  ["Tuesday, 30 March 2022", "day", "that was a Wednesday"],
  ["March 2022", "day", "no day"],
  ["30", "day", "no month"],
  ["2022-13-01", "day", "no such month"],
  ["ma 30 2022", "day", "March or May"],
  ["jun jul 2022", "month", "two months"],
  ["2022", "month", "no month"],
  ["March", "year", "no year"],
  ["last Wednesday", "day", "of which week?"],
  ["30 or 31 March 2022", "day", "two days"],
  ["", "day", "nothing"],
])("“%s” is asked again where a %s is asked: %s", (typed, granularity) => {
  expect(readDate(typed, at(granularity))).toBeNull();
});
