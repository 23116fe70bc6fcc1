import { describe, expect, test } from "vitest";
import { read } from "./testing-read";

/** "kind: bound low(..high) unit of what". */
const figures = (text: string): string[] =>
  read(text).quantities.map(
    ({ kind, bound, low, high, unit, of }) =>
      `${kind}: ${bound}${String(low)}${high === low ? "" : `..${String(high)}`} ${unit}${of === null ? "" : ` of ${text.slice(of.start, of.end)}`}`,
  );

describe("figures", () => {
  test.each([
    ["The port shipped nearly 13 million barrels of crude oil.", ["measure: <~13000000 barrel of crude oil"]],
    ["Prices rose between 5 and 7 percent.", ["percent: =5..7 percent"]],
    ["Prices rose 5-7 per cent.", ["percent: =5..7 percent"]],
    ["It rose by 2 percentage points to 8.5%.", ["points: =2 percentage point", "percent: =8.5 percent"]],
    ["It cost $1.5 billion (€1.4 billion).", ["money: =1500000000 us-dollar", "money: =1400000000 euro"]],
    ["The council signed a £300m deal.", ["money: =300000000 pound-sterling"]],
    ["The bank lent RMB 1.2 trillion.", ["money: =1200000000000 yuan"]],
    ["It sold at a $13-a-barrel discount.", ["money: =13 us-dollar per barrel"]],
    ["The yard moved 1.2m tonnes.", ["measure: =1200000 tonne"]],
    ["The park covers 20,000 square kilometres.", ["measure: =20000 square kilometre"]],
    ["It was minus 5 degrees Celsius.", ["measure: =-5 degree celsius"]],
    ["A 7.8-magnitude earthquake struck.", ["measure: =7.8 magnitude"]],
    ["Ida Moss, 45, said so.", ["age: =45 year"]],
    ["A 45-year-old man fell.", ["age: =45 year"]],
    ["At least 1,200 people marched.", ["count: >=1200 person of people"]],
    ["Some 3,000 nurses met.", ["count: ~3000 nurse of nurses"]],
    ["Up to 40 people came.", ["count: <=40 person of people"]],
    ["No more than 12 ships may pass.", ["count: <=12 ship of ships"]],
    ["Two-thirds of voters agreed.", ["ratio: =0.6666666666666666  of voters"]],
    ["More than half of voters agreed.", ["ratio: >0.5  of voters"]],
    ["One in five adults agreed.", ["ratio: =0.2  of adults"]],
    ["It won by a 3-2 vote.", ["score: =3..2 "]],
    ["The farm holds two lakh sheep.", ["count: =200000 sheep of sheep"]],
    ["The fund is worth 5 crore rupees.", ["money: =50000000 rupee"]],
    ["It has twenty-one rooms.", ["count: =21 room of rooms"]],
    ["About two hundred and fifty thousand homes lost power.", ["count: ~250000 home of homes"]],
  ])("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test("a figure that is compared shares what is counted", () => {
    expect(
      figures("The yard sold 13 million barrels of crude oil, compared to 16 million barrels in 2021."),
    ).toEqual(["measure: =13000000 barrel of crude oil", "measure: =16000000 barrel of crude oil"]);
  });

  test.each([
    "The 21st Century Harbour Center opened.",
    "Leaders of the G7 met.",
    "A Boeing 737 MAX landed.",
    "COVID-19 cases fell.",
    "It opened in 2019.",
    "It opens at 10:30 on Friday.",
    "The two countries agreed.",
    "One of them agreed, and no one else did.",
    "Dozens of people came.",
    "It happened on 9/11.",
    "He trained for the Porto 2018 Winter Games.",
  ])("no figure in: %s", (text) => {
    expect(figures(text)).toEqual([]);
  });

  test("spans cover the words: bound, value, unit", () => {
    const text = "The port shipped nearly 13 million barrels of crude oil.";
    const [figure] = read(text).quantities;
    const words = (span: { start: number; end: number } | null | undefined): string | null =>
      span === null || span === undefined ? null : text.slice(span.start, span.end);
    expect([words(figure), words(figure?.valueSpan), words(figure?.unitSpan), words(figure?.of)]).toEqual([
      "nearly 13 million barrels",
      "nearly 13 million",
      "barrels",
      "crude oil",
    ]);
  });
});
