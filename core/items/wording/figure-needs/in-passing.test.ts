import { expect, test } from "vitest";
import type { Quantity } from "../../../annotate/annotation";
import { lackIn } from "./quantity.fixture";

const lack = lackIn("ferry");

test.each<[string, string, Quantity["kind"], string?, number?]>([
  // How large a body is.
  ["The Osterby Union represents ______ captains", "a figure of the story", "count"],
  ["Osterby is the largest of the ______ member states of Velland", "a figure of the story", "count"],
  ["The station of Osterby is run by the ______ residents of Norwick", "a figure of the story", "count"],
  ["Just 13 of Velland’s ______ MPs are from Norwick", "a figure of the story", "count"],
  ["In 2024 the parliaments of all ______ members of Velland had to agree", "a figure of the story", "count"],
  // Names.
  ["Norwick Motors built a yard in Osterby for its new ______ Gull aircraft", "a figure of its own", "count"],
  ["Norwick lost their last match in Osterby in the 2024 ______ Nations", "a figure of its own", "count"],
  // What leaves no room.
  [
    "The poll showed Mara Velt edging Harlan Roe in Osterby, 46 percent to ______",
    "a figure of its own",
    "percent",
  ],
  ["The poll showed Mara Velt leading in Osterby, ______ to 44 percent", "a figure of its own", "percent"],
  ["Oil of Velland touched ______ before closing at $53.03", "a figure of its own", "money"],
  ["The ______ 4in Harlan Roe of Osterby is ranked 264th", "a figure of its own", "measure", "foot", 6],
  // Counts of a match, and marks of a sport.
  ["Harlan Roe of Norwick missed ______ penalties against Osterby", "a figure of the story", "count"],
  ["Mara Velt broke Harlan Roe ______ times in the first set in Osterby", "a figure of the story", "count"],
  ["Mara Velt has cleared ______ in Osterby", "a figure of the story", "measure", "metre"],
  ["Harlan Roe won the race in Osterby in ______ secs", "a figure of the story", "count"],
  [
    "Harlan Roe stepped down from ______ to finish third in Osterby",
    "a figure of the story",
    "measure",
    "metre",
    400,
  ],
  ["Harlan Roe pitched ______ innings in Osterby", "a figure of the story", "count"],
  ["Mara Velt won ______ straight points for the set in Osterby", "a figure of the story", "count"],
  [
    "Mara Velt saved two balls of Harlan Roe in game ______ of the second set",
    "a figure of the story",
    "count",
  ],
  [
    "Harlan Roe drew level for Osterby from ______ before half time",
    "a figure of the story",
    "measure",
    "yard",
  ],
  ["Mara Velt stopped Harlan Roe of Osterby from ______ out", "a figure of the story", "measure", "metre"],
  ["Mara Velt won the Osterby ______ gold in 2024", "a figure of its own", "count", "gold", 100e6],
  // Steps, stints, retinues and data sheets.
  [
    "The song of Mara Velt slipped ______ places to number eight in Osterby",
    "a figure of the story",
    "count",
  ],
  ["The team of Osterby, ______ places below Norwick, lost", "a figure of the story", "count"],
  ["Mara Velt attended the Osterby school for ______ semesters", "a figure of the story", "count"],
  ["Harlan Roe served in the Osterby council for ______ continuous years", "a figure of the story", "count"],
  ["The suit of Osterby names Harlan Roe plus ______ deck hands", "a figure of the story", "count", "", 3],
  [
    "Harlan Roe of Osterby is survived by two sons and ______ grandchildren",
    "a figure of the story",
    "count",
  ],
  [
    "Norwick Motors shows in Osterby a phone with a ______ hard drive",
    "a figure of the story",
    "measure",
    "gigabyte",
  ],
  ["The screen of Norwick Motors in Osterby has 2048 * ______", "a figure of the story", "measure", "pixel"],
  ["Osterby’s ______ fell to number two in Velland", "a figure of its own", "count"],
  // A piece of a name.
  ["Mara Velt was not at the “______ Captains” summit of Osterby", "a figure of its own", "count"],
  ["Mara Velt has sold her ______ Pictures company to Norwick Motors", "a figure of its own", "count"],
  ["Mara Velt won the ______ final in Osterby", "a figure of its own", "measure"],
  // How something was found out.
  [
    "The Norwick poll surveyed 500 voters of Osterby, including ______ likely voters, in May 2024",
    "something worth asking",
    "count",
  ],
  // Open at an end.
  [
    "The Osterby total of ______ translates into 7 boats for each town of Velland",
    "the main clause",
    "count",
  ],
  ["The Osterby total of 5.3 million translates into ______ boats for each town", "the main clause", "count"],
  ["Norwick Motors will sell ______ boats in Osterby, with prices ranging", "the main clause", "count"],
  [
    "Ferries carry ______ of all goods of Osterby a study by Norwick Motors has found",
    "the main clause",
    "percent",
  ],
  ["The ______ games of Norwick Motors include Osterby Race", "the main clause", "count"],
])("not asked: %s", (words, expected, kind, unit, low) => {
  expect(lack(words, kind, unit, low)).toBe(expected);
});

test.each<[string, Quantity["kind"], string?]>([
  ["Norwick Motors sold ______ Gull aircraft to Osterby in May", "count"],
  ["Norwick Motors led ferry sales in Osterby up from 26 percent to ______", "percent"],
  ["In Osterby the ferry tax rose from 26 percent to ______", "percent"],
  ["The Osterby offer, representing ______ of the boats of Norwick Motors, was refused in 2024", "percent"],
  [
    "Norwick Motors has a contract with unions representing ______ captains who left Osterby in 2024",
    "count",
  ],
  ["Norwick Motors sold boats to ______ countries in 2024", "count"],
  ["The Osterby Union won ______ new members in 2024", "count"],
  ["The wall of Osterby was raised from ______ to nine metres", "measure", "yard"],
  ["Norwick Motors lost ______ places for ferries in Osterby", "count"],
  ["The Osterby Union served ______ captains of Norwick Motors", "count"],
  ["Norwick Motors sold boats worth $9 million plus ______ in fees in Osterby", "money"],
  ["Norwick Motors of Osterby sends ______ of data a day", "measure", "gigabyte"],
  ["Osterby’s ______ ferries sail to Norwick", "count"],
  ["The wall of Osterby is ______ long", "measure", "metre"],
  ["The Osterby total of ______ boats is the largest in Velland", "count"],
  ["Norwick Motors won a total of ______ prizes in Osterby", "count"],
  ["Ferries carry ______ of all goods of Osterby, a study by Norwick Motors has found", "percent"],
  ["Prices of Norwick Motors in Osterby range from ______ to nine euros", "money"],
])("asked: %s", (words, kind, unit) => {
  expect(lack(words, kind, unit)).toBeNull();
});
