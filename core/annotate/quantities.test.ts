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
    ["Prices rose between 5 and 7 percent.", ["percent: =5..7 percentage"]],
    ["Prices rose 5-7 per cent.", ["percent: =5..7 percentage"]],
    ["It rose by 2 percentage points to 8.5%.", ["points: =2 percentage point", "percent: =8.5 percentage"]],
    ["It cost $1.5 billion (€1.4 billion).", ["money: =1500000000 dollar", "money: =1400000000 euro"]],
    ["The council signed a £300m deal.", ["money: =300000000 pound sterling"]],
    ["The bank lent RMB 1.2 trillion.", ["money: =1200000000000 chinese yuan"]],
    ["It costs between $3 million $4 million.", ["money: =3000000 dollar", "money: =4000000 dollar"]],
    ["It costs $99 (USD) or $5 US dollars.", ["money: =99 dollar", "money: =5 dollar"]],
    ["It sold at a $13-a-barrel discount.", ["money: =13 dollar per barrel"]],
    ["The yard moved 1.2m tonnes.", ["measure: =1200000 metric ton"]],
    ["The park covers 20,000 square kilometres.", ["measure: =20000 square kilometre"]],
    ["It was minus 5 degrees Celsius.", ["measure: =-5 celsius"]],
    ["A 7.8-magnitude earthquake struck.", ["measure: =7.8 magnitude"]],
    ["Ida Moss, 45, said so.", ["age: =45 year of age"]],
    ["A 45-year-old man fell.", ["age: =45 year of age"]],
    ["At least 1,200 people marched.", ["count: >=1200 person of people"]],
    ["Some 3,000 nurses met.", ["count: ~3000 nurse of nurses"]],
    ["Up to 40 people came.", ["count: <=40 person of people"]],
    ["No more than 12 ships may pass.", ["count: <=12 ship of ships"]],
    ["Two-thirds of voters agreed.", ["ratio: =0.6666666666666666  of voters"]],
    ["More than half of voters agreed.", ["ratio: >0.5  of voters"]],
    ["One in five adults agreed.", ["ratio: =0.2  of adults"]],
    ["It won by a 3-2 vote.", ["score: =3..2 "]],
    ["The farm holds two lakh sheep.", ["count: =200000 sheep of sheep"]],
    ["The fund is worth 5 crore rupees.", ["money: =50000000 indian rupee"]],
    ["The tower is 4,000 years old.", ["age: =4000 year of age"]],
    ["The wall stood for 4,000 years.", ["duration: =4000 year"]],
    ["It has twenty-one rooms.", ["count: =21 room of rooms"]],
    ["About two hundred and fifty thousand homes lost power.", ["count: ~250000 home of homes"]],
  ])("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  /** Each topic with what looks alike and is something else. */
  describe.each<[topic: string, cases: readonly (readonly [text: string, expected: readonly string[]])[]]>([
    [
      "money in any notation",
      [
        ["It cost $US55m, or $A82,615.", ["money: =55000000 dollar", "money: =82615 australian dollar"]],
        [
          "Sales were EUR50m and INR1 trillion.",
          ["money: =50000000 euro", "money: =1000000000000 indian rupee"],
        ],
        [
          "It cost R4bn, R200,000 or Rs200,000.",
          [
            "money: =4000000000 south african rand",
            "money: =200000 south african rand",
            "money: =200000 indian rupee",
          ],
        ],
        [
          "It cost GH¢450,000, N3.2 billion or ₱5 billion.",
          ["money: =450000 cedi", "money: =3200000000 naira", "money: =5000000000 peso"],
        ],
        [
          "It cost KSh 12 million, Sh12 billion or Shs 500m.",
          ["money: =12000000 shilling", "money: =12000000000 shilling", "money: =500000000 shilling"],
        ],
        [
          "It cost Tk 500 crore, RM5 million or TT$5 million.",
          ["money: =5000000000 taka", "money: =5000000 ringgit", "money: =5000000 trinidad dollar"],
        ],
        ["The R5 train and the N8 road are slow.", []],
        ["The loan of the US grew from US$55 billion.", ["money: =55000000000 dollar"]],
        ["It paid US $5.20 per barrel.", ["money: =5.2 dollar per barrel"]],
        ["The fine is C$6 a share.", ["money: =6 canadian dollar per share"]],
        ["A ticket is 8.99 Australian dollars per month.", ["money: =8.99 australian dollar per month"]],
        ["A loaf is 1,200€ there.", ["money: =1200 euro"]],
        ["The fund rose to between $10 and $15 billion.", ["money: =10000000000..15000000000 dollar"]],
        ["Grants ranging from $200 to $4 million were paid.", ["money: =200..4000000 dollar"]],
        ["A crate weighs 25 pounds.", ["measure: =25 pound-mass"]],
        ["A stamp costs 2 pounds.", ["money: =2 pound sterling"]],
        ["Sales of $13 billion a year earlier were higher.", ["money: =13000000000 dollar"]],
        ["The team won 3 games.", ["count: =3 game of games"]],
        ["The SCP-173 form is blue.", []],
        ["Try 5 of them.", ["count: =5 "]],
      ],
    ],
    [
      "numbers in words and signs",
      [
        ["It rose by .5 per cent.", ["percent: =0.5 percentage"]],
        ["It ran 10 1/2 miles.", ["measure: =10.5 mile"]],
        ["Half a million homes lost power.", ["count: =500000 home of homes"]],
        ["A quarter of a million homes lost power.", ["count: =250000 home of homes"]],
        ["It fell to minus-260 degrees Fahrenheit.", ["measure: =-260 fahrenheit"]],
        ["It grew five percent a year.", ["percent: =5 percentage per year"]],
        ["The village counts an average of 20 per week.", ["count: =20 per week"]],
        ["See section 10.1/2 of the act.", []],
      ],
    ],
    [
      "orders of magnitude",
      [
        ["Thousands of jobs were cut.", ["count: =1000..10000 job of jobs"]],
        ["Tens of thousands of fans came.", ["count: =10000..100000 fan of fans"]],
        ["Hundreds came.", []],
        ["Dozens of people came.", []],
      ],
    ],
    [
      "ages",
      [
        ["Men aged 18 to 34 were asked.", ["age: =18..34 year of age"]],
        ["At 18 months of age it walks.", ["age: =18 month of age"]],
        ["It is a 400 million-year-old rock.", ["age: =400000000 year of age"]],
        ["Ida Moss (45) said so.", ["age: =45 year of age"]],
        ["She signed on May 5, 45 years ago.", ["duration: =45 year"]],
        ["The ferry left on Tuesday, 45, said so.", ["count: =45 "]],
      ],
    ],
    [
      "spans of time",
      [
        ["The strike lasted 16 hours.", ["duration: =16 hour"]],
        ["It came two years ago.", ["duration: =2 year"]],
        ["One day it will come.", []],
        ["A second is short.", []],
      ],
    ],
    [
      "changes",
      [
        ["Power rose from 240 to 273 watts.", ["measure: =240 watt", "measure: =273 watt"]],
        ["It fell from $10 to $8 billion.", ["money: =10 dollar", "money: =8000000000 dollar"]],
        ["It rose from $10 to $15 billion.", ["money: =10000000000 dollar", "money: =15000000000 dollar"]],
        ["It rose by $3 billion to $9 billion.", ["money: =3000000000 dollar", "money: =9000000000 dollar"]],
      ],
    ],
    [
      "what is counted",
      [
        ["It has 200 seats here.", ["count: =200 seat of seats"]],
        ["About 59 users mostly from Porto left.", ["count: ~59 user of users"]],
        ["Some 90 pupils studying law met.", ["count: ~90 pupil of pupils"]],
        ["It has 12 fast and quiet engines.", ["count: =12 engine of fast and quiet engines"]],
        ["It had five heavy losses last week.", ["count: =5 loss of heavy losses"]],
        ["At least one former clerk called it late.", ["reference: >=1 clerk of former clerk"]],
        ["Eight reported incidents were old.", ["count: =8 incident of reported incidents"]],
        ["The mine cut 1,300 coal jobs out of fear.", ["count: =1300 job of coal jobs"]],
        ["In two earlier rulings it won.", ["count: =2 ruling of earlier rulings"]],
        ["About 1000 come from Porto.", ["count: ~1000 "]],
        [
          "It raised 280 million of the 1.5 billion shekels.",
          ["money: =280000000 shekel", "money: =1500000000 shekel"],
        ],
        [
          "It sold 12,000 bicycles, compared with 9,000 a year before.",
          ["count: =12000 bicycle of bicycles", "count: =9000 bicycle of bicycles"],
        ],
        [
          "It is a 12-member panel with a three-course meal.",
          ["count: =12 member of member", "count: =3 course of course"],
        ],
        ["It is a two-way street and a one-off.", []],
      ],
    ],
    [
      "numbers that count nothing",
      [
        ["The office at 12 Harbour Road is shut.", []],
        ["He lives at 9 East 71st Street.", ["ordinal: =71 "]],
        ["A category 4 hurricane came.", []],
        ["It sold the 1990 model and had 1988 sales.", []],
        ["The iPhone 11 Pro is old.", []],
        ["It begins at 6 o’clock and ended in ’06.", []],
        ["She spoke on “40 Minutes” at night.", []],
        ["The code is 24703L.", []],
        ["It sold 1990 lamps.", ["count: =1990 lamp of lamps"]],
      ],
    ],
    [
      "number words that pick out or point back",
      [
        ["The two towns agreed.", ["reference: =2 town of towns"]],
        ["It was one of the best lamps.", ["reference: =1 lamp of the best lamps"]],
        ["One can wait, and no one came.", []],
        ["One another is all they had.", []],
      ],
    ],
  ])("%s", (_topic, cases) => {
    test.each(cases)("%s", (text, expected) => {
      expect(figures(text)).toEqual(expected);
    });
  });

  test("what rises from one figure to another is two figures, and the first knows the second", () => {
    expect(read("Power rose from 240 to 273 watts.").quantities.map(({ changesTo }) => changesTo)).toEqual([
      1,
      null,
    ]);
    expect(
      read("Power rose to 273 watts from 240 watts.").quantities.map(({ changesTo }) => changesTo),
    ).toEqual([null, null]);
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
