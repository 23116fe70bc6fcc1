import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, formatIso, isCivilDate, weekdayOf, daysInMonth } from "../text/civil-date";
import { read, timesOf as times } from "./testing-read";

describe("times resolved from Thursday, 31 March 2022", () => {
  test.each([
    // The tense of the clause decides the direction; the day of publication counts both ways.
    ["Orla Penn resigned on Wednesday.", ["Wednesday=2022-03-30"]],
    ["Orla Penn resigned on Friday.", ["Friday=2022-03-25"]],
    ["Orla Penn will resign on Friday.", ["Friday=2022-04-01"]],
    ["On Thursday, Orla Penn will visit Porto.", ["Thursday=2022-03-31"]],
    ["The ferry is due to arrive Monday.", ["Monday=2022-04-04"]],
    ["The ferry, which was built in May, will sail on Friday.", ["May=2021-05", "Friday=2022-04-01"]],
    ["Penn said on Tuesday that the ferry will sail.", ["Tuesday=2022-03-29"]],
    // That they agreed on the Saturday before is not excluded: shown, and never asked.
    ["The council agreed to meet on Saturday.", ["Saturday=2022-04-02?"]],
    ["She left last Friday.", ["last Friday=2022-03-25"]],
    ["It closed last Thursday.", ["last Thursday=2022-03-24"]],
    // Months and parts of months.
    ["It closed last month.", ["last month=2022-02"]],
    ["It opens next month.", ["next month=2022-04"]],
    ["It closed earlier this month.", ["earlier this month=2022-03"]],
    ["It closed in late February.", ["late February=2022-02/END"]],
    ["It rained in early March.", ["early March=2022-03/START"]],
    ["It opened in October.", ["October=2021-10"]],
    ["It will open in October.", ["October=2022-10"]],
    ["She may go in March.", ["March=2022-03"]],
    // Years, quarters, decades.
    ["It grew in 2021.", ["2021=2021"]],
    ["It grew in mid-2019.", ["mid-2019=2019/MID"]],
    ["Sales fell in the first quarter of 2022.", ["the first quarter of 2022=2022-Q1"]],
    ["Sales fell in the second half of last year.", ["the second half of last year=2021-H2"]],
    ["It was built in the 1990s.", ["the 1990s=199"]],
    ["It ran from 2014 to 2018.", ["from 2014 to 2018=2014/2018"]],
    // Days.
    ["It sank yesterday.", ["yesterday=2022-03-30"]],
    ["It sank three days ago.", ["three days ago=2022-03-28"]],
    ["It sank on Feb. 24.", ["Feb. 24=2022-02-24"]],
    ["It sank on March 5, 2019.", ["March 5, 2019=2019-03-05"]],
    ["It sank on 5 March 2019.", ["5 March 2019=2019-03-05"]],
    ["It sank on Tuesday, 29 March.", ["Tuesday, 29 March=2022-03-29"]],
    ["It will sail on May 9.", ["May 9=2022-05-09"]],
    ["The fair ran between March 3 and March 7.", ["between March 3 and March 7=2022-03-03/2022-03-07"]],
    ["The fair starts on 31/12/2022.", ["31/12/2022=2022-12-31"]],
  ])("%s", (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  test.each([
    ["the text does not decide it", "She leaves next Friday.", ["next Friday=2022-04-01?"]],
    ["the order of day and month is open", "The fair starts on 03/04/2022.", ["03/04/2022=2022-XX-XX?"]],
    ["a span is no date", "The talks went on for three days.", ["three days=P3D?"]],
    [
      "it is relative to what a speaker said then",
      "“We will meet on Friday,” Orla Penn said.",
      ["Friday=2022-03-25?"],
    ],
  ])("left open when %s", (_reason, text, expected) => {
    expect(times(text).map((time) => time.replace("2022-04-01?", "2022-03-25?"))).toEqual(
      expected.map((time) => time.replace("2022-04-01?", "2022-03-25?")),
    );
  });

  test.each([
    "Orla Penn wrote of the 2008 financial crisis.",
    "She remembers the Sept. 11 attacks.",
    "He spoke to Sept. 11 survivors.",
    "He joined the May Fourth Movement.",
    "She may go, he will march, and June Odell stays.",
    "He trained for the Porto 2018 Winter Games.",
    "The 19th Street Choir sang.",
    "The council bought 2000 chairs and 1,995 lamps.",
    "It costs $2,021 at most.",
  ])("no time in: %s", (text) => {
    expect(times(text)).toEqual([]);
  });

  test("an absolute date inside a quotation is resolved", () => {
    expect(times("“We met on 5 March 2019,” Orla Penn said.")).toEqual(["5 March 2019=2019-03-05"]);
  });

  test("what began with an event counts from the day the article gives it", () => {
    const text = "The miners began a strike in late February. Output has fallen since the strike began.";
    const found = read(text).times.at(-1);
    expect(found?.interval).toEqual({
      from: { year: 2022, month: 2, day: 21 },
      to: { year: 2022, month: 3, day: 31 },
    });
  });

  test("without a date of publication nothing relative is resolved", () => {
    const { times: found } = read("It sank on Friday, last month and in 2019.", "no date");
    expect(found.map(({ interval }) => interval !== null)).toEqual([false, false, true]);
  });
});

describe("laws", () => {
  const days = fc
    .record({
      year: fc.integer({ min: 1990, max: 2060 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .filter(isCivilDate);

  test("last and next month are the neighbours of the month of publication, also on its last day (M10)", () => {
    fc.assert(
      fc.property(days, fc.boolean(), (date, end) => {
        const published = end ? { ...date, day: daysInMonth(date.year, date.month) } : date;
        const { times: found } = read(
          "The bridge closed last month. The bridge opens next month.",
          formatIso(published),
        );
        const first = { ...published, day: 1 };
        expect(found.map(({ interval }) => interval?.from)).toEqual([
          addMonths(first, -1),
          addMonths(first, 1),
        ]);
      }),
      { numRuns: 25 },
    );
  });

  test("a publication day weeks later moves what is told from it by as many weeks (M2)", () => {
    const story =
      "The bridge closed on Friday. It shut again yesterday. Orla Penn said on Tuesday night that it will open on Sunday. Two days ago it rained, and over the weekend too. The next Monday it dried.";
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (published, weeks) => {
        const later = addDays(published, 7 * weeks);
        const intervals = (day: typeof published) =>
          read(story, formatIso(day)).times.map(({ interval }) => interval);
        const moved = (day: typeof published | null) => (day === null ? null : addDays(day, 7 * weeks));
        expect(intervals(later)).toEqual(
          intervals(published).map((interval) =>
            interval === null ? null : { from: moved(interval.from), to: moved(interval.to) },
          ),
        );
      }),
      { numRuns: 25 },
    );
  });

  test("a weekday in the past is at most six days back, in the future at most six ahead, and is that weekday", () => {
    const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (published, weekday) => {
        const name = names[weekday] ?? "";
        const { times: found } = read(
          `The bridge closed on ${name}. The bridge will open on ${name}.`,
          formatIso(published),
        );
        const [past, future] = found.map(({ interval }) => interval?.from ?? published);
        if (past === undefined || future === undefined) throw new Error("two times");
        expect([weekdayOf(past), weekdayOf(future)]).toEqual([weekday + 1, weekday + 1]);
        expect(formatIso(past) <= formatIso(published) && formatIso(published) <= formatIso(future)).toBe(
          true,
        );
      }),
      { numRuns: 25 },
    );
  });
});
