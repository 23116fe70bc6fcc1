/** Month names and their usual short forms, lower case, without point. */
export const months: ReadonlyMap<string, number> = new Map(
  (
    [
      "january jan",
      "february feb",
      "march mar",
      "april apr",
      "may",
      "june jun",
      "july jul",
      "august aug",
      "september sept sep",
      "october oct",
      "november nov",
      "december dec",
    ] as const
  ).flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** ISO 8601 numbers: Monday is 1. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    "monday mon",
    "tuesday tue tues",
    "wednesday wed weds",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** TimeML codes of the seasons. They belong to half of the world each, so they name no days. */
export const seasons: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]);

/** Days with a name that fall on the same date each year. */
export const namedDays: ReadonlyMap<string, { readonly month: number; readonly day: number }> = new Map([
  ["new year's day", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["christmas day", { month: 12, day: 25 }],
  ["christmas eve", { month: 12, day: 24 }],
  ["christmas", { month: 12, day: 25 }],
  ["boxing day", { month: 12, day: 26 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["halloween", { month: 10, day: 31 }],
  ["bastille day", { month: 7, day: 14 }],
  ["april fools' day", { month: 4, day: 1 }],
  ["may day", { month: 5, day: 1 }],
  ["new year", { month: 1, day: 1 }],
  ["veterans day", { month: 11, day: 11 }],
  ["armistice day", { month: 11, day: 11 }],
  ["remembrance day", { month: 11, day: 11 }],
  ["earth day", { month: 4, day: 22 }],
  ["juneteenth", { month: 6, day: 19 }],
  ["fourth of july", { month: 7, day: 4 }],
  ["july fourth", { month: 7, day: 4 }],
]);

/**
 * Days with a name that move: the nth weekday of a month (ISO numbers, -1 for the last, and days after it), or days
 * from Easter. The holidays are those of the United States, whose names are not used for other days elsewhere, but for
 * Thanksgiving: nothing is asked about any of them.
 */
export const movableDays: ReadonlyMap<
  string,
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly after?: number }
  | { readonly fromEaster: number }
> = new Map([
  ["martin luther king jr. day", { month: 1, weekday: 1, nth: 3 }],
  ["martin luther king day", { month: 1, weekday: 1, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ["presidents day", { month: 2, weekday: 1, nth: 3 }],
  ["memorial day", { month: 5, weekday: 1, nth: -1 }],
  ["labor day", { month: 9, weekday: 1, nth: 1 }],
  ["columbus day", { month: 10, weekday: 1, nth: 2 }],
  ["election day", { month: 11, weekday: 1, nth: 1, after: 1 }],
  ["thanksgiving day", { month: 11, weekday: 4, nth: 4 }],
  ["thanksgiving", { month: 11, weekday: 4, nth: 4 }],
  ["black friday", { month: 11, weekday: 4, nth: 4, after: 1 }],
  ["ash wednesday", { fromEaster: -46 }],
  ["palm sunday", { fromEaster: -7 }],
  ["good friday", { fromEaster: -2 }],
  ["easter sunday", { fromEaster: 0 }],
  ["easter monday", { fromEaster: 1 }],
  ["easter", { fromEaster: 0 }],
]);

/** Units of time with their TimeML letters; those with T are shorter than a day. */
export const timeUnits: ReadonlyMap<string, string> = new Map([
  ["second", "TS"],
  ["minute", "TM"],
  ["hour", "TH"],
  ["day", "D"],
  ["night", "D"],
  ["week", "W"],
  ["weekend", "WE"],
  ["fortnight", "W2"],
  ["month", "M"],
  ["quarter", "Q"],
  ["year", "Y"],
  ["decade", "DE"],
  ["century", "CE"],
  ["centurie", "CE"],
]);

/** What a word says of the times its sentence may hold. "number" is for tokens of digits. */
export type TimeSign =
  | "number"
  | "month"
  | "weekday"
  | "season"
  | "unit"
  | "quarter"
  | "decade"
  | "spoken"
  | "holiday"
  | "near-day"
  | "clock"
  | "event"
  | "set"
  | "reference";

const signed = (sign: TimeSign, words: Iterable<string>): [string, TimeSign][] =>
  [...words].map((word) => [word, sign]);

/**
 * Words one of which every time of a kind holds: sentences are read only by the rules whose words they have. A word has
 * one sign, so "quarter" is no "unit" here.
 */
export const timeSigns: ReadonlyMap<string, TimeSign> = new Map([
  ...signed("event", "since during before after".split(" ")),
  ...signed(
    "unit",
    [...timeUnits.keys()].flatMap((unit) => [unit, `${unit}s`]),
  ),
  ...signed("quarter", "quarter quarters half period q1 q2 q3 q4".split(" ")),
  ...signed("month", months.keys()),
  ...signed(
    "weekday",
    [...weekdays.keys()].flatMap((name) => [name, `${name}s`]),
  ),
  ...signed("season", seasons.keys()),
  ...signed("spoken", "seventeen eighteen nineteen twenty o'clock".split(" ")),
  ...signed("decade", "twenties thirties forties fifties sixties seventies eighties nineties".split(" ")),
  ...signed(
    "holiday",
    "christmas eve valentine valentine's halloween bastille fools boxing veterans armistice remembrance juneteenth luther memorial labor columbus election thanksgiving easter ash palm earth presidents presidents'".split(
      " ",
    ),
  ),
  ...signed("near-day", "today yesterday tomorrow tonight overnight morning afternoon evening".split(" ")),
  ...signed("clock", "noon midnight midday".split(" ")),
  ...signed(
    "set",
    "every each daily weekly monthly annually annual hourly nightly fortnightly yearly".split(" "),
  ),
  ...signed(
    "reference",
    "now currently recently nowadays present moment past future recent lately being history point these".split(
      " ",
    ),
  ),
]);
