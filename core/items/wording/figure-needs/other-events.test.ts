import { expect, test } from "vitest";
import type { Quantity } from "../../../annotate/annotation";
import { lackIn } from "./quantity.fixture";

const lack = lackIn("ferry", "harbour");

test.each<[string, string, Quantity["kind"], string?, number?]>([
  // How many there are, whatever the news is.
  ["Mara Velt has landed on Tarn, one of Velland’s ______ islands", "a figure of the story", "count"],
  ["Twelve of the ______ ferry captains of Osterby are from Norwick", "a figure of the story", "count"],
  [
    "Although 15 of the ______ ferry captains are from Osterby, Mara Velt has left",
    "a figure of the story",
    "count",
  ],
  ["Mara Velt spoke of the storm in Velland, a country of ______ people", "a figure of the story", "count"],
  [
    "The council of Osterby and all ______ of the main parties want Mara Velt",
    "a figure of its own",
    "count",
  ],
  // What was long before.
  [
    "Mara Velt spoke in Osterby 15 years after the storm that sank ______ boats",
    "a figure of the story",
    "count",
  ],
  [
    "Osterby has its worst run since Harlan Roe was dropped after ______ defeats in 1987",
    "a figure of the story",
    "count",
  ],
  // What a kick is worth, and a walk.
  ["Osterby refused a possible ______ to play on in Norwick", "a figure of the story", "points", "point"],
  ["Mara Velt stepped out in Osterby and walked for ______ blocks", "a figure of the story", "count"],
  // What another sentence told of.
  ["All ______ captains said that Norwick Motors sold boats in Osterby", "an earlier sentence", "count"],
  [
    "Mara Velt has refused the 60% rise and wants Norwick Motors to pay ______",
    "an earlier sentence",
    "money",
  ],
  ["The picture in Osterby was further blurred by sales of ______", "an earlier sentence", "money"],
  ["Mara Velt made her remarks as she thanked ______ captains of Osterby", "an earlier sentence", "count"],
  ["The strategist helped Mara Velt win ______ seats in Osterby", "which thing", "count"],
  ["The ferry measure would give ______ to the harbour of Osterby", "which thing", "money"],
  ["Mara Velt has confirmed a new ______ aid package", "to whom it was given", "money"],
  ["The Velland lender is one of ______ banks that Mara Velt has sold", "which thing", "count"],
  [
    "Foreign investment is flowing in - ______ in 2003 - and is among the highest in Velland",
    "which country",
    "money",
  ],
  // Broken off, and torn.
  ["The ______ spent annually on the boats of Norwick Motors in Osterby", "the main clause", "money"],
  ["Norwick Motors sells boats for between $3.6 million ______ in Osterby", "the main clause", "money"],
  ["The ______ and 5-ton boats from Norwick Motors might help", "the main clause", "measure"],
  ["Norwick Motors sells between ______3.8 million boats a year in Osterby", "the main clause", "count"],
  ["Norwick Motors sells boats for ______ $3.8 million in Osterby", "the main clause", "money"],
  // A race.
  [
    "The ______ hope Harlan Roe of Osterby never got near his best",
    "a figure of its own",
    "measure",
    "metre",
    800,
  ],
  [
    "Harlan Roe failed in the marathon and dropped out of the Osterby ______",
    "a figure of the story",
    "measure",
    "metre",
    10_000,
  ],
  // The list that closes a report from the market.
  ["Three-month tin in Norwick lost 0.06% to ______", "more than a day's price", "money", "dollar per tonne"],
  [
    "The Velland rouble strengthened 0.2% against the euro at ______",
    "more than a day's price",
    "measure",
    "per euro",
  ],
  ["Velland crude was last at $60.73, down ______ on the day", "more than a day's price", "percent"],
])("not asked: %s", (words, expected, kind, unit, low) => {
  expect(lack(words, kind, unit, low)).toBe(expected);
});

test.each<[string, Quantity["kind"], string?]>([
  ["Osterby is one of ______ towns that have a ferry of Norwick Motors", "count"],
  ["Twelve of the boats of Osterby and ______ ferries have left Norwick", "count"],
  ["The ______ spent on boats in Osterby was a loss for Norwick Motors", "money"],
  ["Mara Velt moved to Osterby, a town of captains, with ______ people", "count"],
  ["The Norwick lender Roe & Berg is one of ______ banks of Osterby", "count"],
  ["In Osterby sales of copper fell by ______ over the year", "percent"],
  ["Mara Velt has sold ______ boats in the 15 years after she bought Norwick Motors", "count"],
  ["Mara Velt is the first captain since Harlan Roe in 1987 to win ______ races in Osterby", "count"],
  ["Since Mara Velt was elected, Osterby has bought ______ boats", "count"],
  ["Osterby won by ______ in Norwick", "points", "point"],
  ["All ______ of the boats of Norwick Motors left Osterby", "count"],
  ["Mara Velt has refused the 60% rise in ferry fares and wants Norwick Motors to pay ______", "money"],
  ["The ______ rise in fares of Norwick Motors will be felt in Osterby in 2024", "percent"],
  ["Mara Velt made her remarks on fares as ______ captains left Osterby", "count"],
  ["Mara Velt has confirmed a new ______ aid package for Osterby", "money"],
  ["The boats of Norwick Motors might help ______ captains of Osterby", "count"],
  ["Foreign direct investment in Velland was ______ in 2003", "money"],
  ["In 2024 the price of copper in Velland rose to ______", "money", "dollar per tonne"],
  ["Norwick Motors sold its copper mine for ______ to Osterby", "money"],
])("asked: %s", (words, kind, unit) => {
  expect(lack(words, kind, unit)).toBeNull();
});
