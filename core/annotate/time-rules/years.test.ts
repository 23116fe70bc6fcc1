import { describe, expect, test } from "vitest";
import { timesOf } from "../testing-read";

describe("years, decades and early years", () => {
  test.each([
    ["He won in 1994, 1995 and 1997.", ["1994=1994", "1995=1995", "1997=1997"]],
    ["It opened in fiscal 2021.", ["fiscal 2021=2021?"]],
    ["The wall fell in 44 BC. It was built again in AD 79.", ["44 BC=BC0044?", "AD 79=0079?"]],
    ["It was founded in 347 AD and burned in 360.", ["347 AD=0347?", "360=0360?"]],
    ["She sang in the 70s and the late 1980s.", ["the 70s=197", "the late 1980s=198/END"]],
    ["It was taken in 1066 and again in 1480.", ["1066=1066", "1480=1480"]],
    [
      "Abbess Orla (c. 314 – 368) was born in December of 330 and died on 30 September 360.",
      ["314 – 368=0314/0368?", "December of 330=0330-12?", "30 September 360=0360-09-30?"],
    ],
    ["Roe won in 80 and 84, Berg in 96, and Orr in 08.", ["80=1980?", "84=1984?", "96=1996?", "08=2008?"]],
    ["He called it a frame (Odell 1968) and a case (Odell and Berg, 1971).", ["1968=1968", "1971=1971"]],
    [
      "Abbess Orla (c. 314 – 368) went in 361, and later that year she came.",
      ["314 – 368=0314/0368?", "361=0361?", "later that year=0361?"],
    ],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    [
      "the year is of a noun",
      "She cut her 1990 forecast and sold bonds due 1993.",
      ["1990=1990?", "1993=1993?"],
    ],
    ["the year is of a law", "The court read the 1994 Freedom of Access Act.", ["1994=1994?"]],
    [
      "a law is called by it",
      "Under the Ferry Regulation, 2020, and the Harbour Act (Piers), 2018, she came in 2019.",
      ["2020=2020?", "2018=2018?", "2019=2019"],
    ],
    ["it counts things", "He bought 2014 chairs, 360 lamps and 1,990 cups in 347 towns.", []],
    ["a round number counts things", "It hurt more than 1200 officers and a crowd of 1500 people.", []],
    ["two digits are no years", "He ran it in 44, then in 12 and 14 laps, and came in 20 places behind.", []],
    ["it is a number of somebody", "The shirt (Odell 1968 pounds) and 84, Berg said.", []],
    ["it is a temperature", "Temperatures were in the 70s.", []],
    ["it is an event's", "After the 2019 fire and the 2008 financial crisis they left.", []],
  ] as const)("not read, or left open, when %s: %s", (_reason, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
