import { lines, phraseBook, type PhraseBook } from "./phrase-book";

export type Unit = {
  /** Singular, lower case: "barrel", "square kilometre". */
  readonly name: string;
  readonly kind: "measure" | "percent" | "points" | "time" | "count";
};

// name=other spellings; the singular shown first. A "!" spelling counts only when it touches the number ("5kg", "40C").
const rows = lines(`
  measure kilometre=kilometres,kilometer,kilometers,km,kms
  measure metre=metres,meter,meters,!m
  measure centimetre=centimetres,centimeter,centimeters,cm
  measure millimetre=millimetres,millimeter,millimeters,mm
  measure mile=miles
  measure nautical mile=nautical miles
  measure foot=feet,ft
  measure inch=inches
  measure yard=yards
  measure acre=acres
  measure hectare=hectares,ha
  measure square kilometre=square kilometres,square kilometer,square kilometers,sq km,km²
  measure square metre=square metres,square meter,square meters,sq m,m²
  measure square mile=square miles,sq miles
  measure square foot=square feet,sq ft
  measure cubic metre=cubic metres,cubic meter,cubic meters,m³
  measure cubic foot=cubic feet
  measure litre=litres,liter,liters
  measure millilitre=millilitres,milliliter,milliliters,ml
  measure gallon=gallons
  measure pint=pints
  measure barrel=barrels,bpd
  measure tonne=tonnes,metric tons,metric ton,metric tonnes
  measure ton=tons
  measure kilogram=kilograms,kilogramme,kilogrammes,kilo,kilos,kg
  measure gram=grams,gramme,grammes,!g
  measure milligram=milligrams,mg
  measure pound-weight=lbs,lb
  measure ounce=ounces,oz
  measure stone=
  measure bushel=bushels
  measure watt=watts
  measure kilowatt=kilowatts,kw
  measure megawatt=megawatts,mw
  measure gigawatt=gigawatts,gw
  measure kilowatt-hour=kilowatt-hours,kilowatt hours,kwh
  measure megawatt-hour=megawatt-hours,megawatt hours,mwh
  measure gigawatt-hour=gigawatt-hours,gigawatt hours,gwh
  measure terawatt-hour=terawatt-hours,terawatt hours,twh
  measure volt=volts
  measure horsepower=
  measure hertz=hz
  measure gigahertz=ghz
  measure byte=bytes
  measure megabyte=megabytes,mb
  measure gigabyte=gigabytes,gb
  measure terabyte=terabytes,tb
  measure pixel=pixels
  measure decibel=decibels
  measure calorie=calories
  measure degree celsius=degrees celsius,degree celsius,celsius,°c,!c,degrees c
  measure degree fahrenheit=degrees fahrenheit,degree fahrenheit,fahrenheit,°f,!f,degrees f
  measure degree=degrees,°
  measure magnitude=
  measure knot=knots
  measure kilometre per hour=km/h,kph,kmh,kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour
  measure mile per hour=mph,miles per hour,miles an hour
  measure carat=carats
  measure light-year=light-years,light years
  measure microgram=micrograms,µg,μg
  measure part per million=parts per million,ppm
  percent percent=%,per cent,pct,percents
  points percentage point=percentage points,percentage-point,pp,ppt
  points basis point=basis points,bps
  points point=points,pts
  time second=seconds
  time minute=minutes
  time hour=hours
  time day=days
  time week=weeks
  time month=months
  time year=years
  time decade=decades
  time century=centuries
`);

const touching = new Set<string>();
const entries = rows.flatMap((row): [string, Unit][] => {
  const [kind = "", ...rest] = row.split(" ");
  const [name = "", others = ""] = rest.join(" ").split("=");
  const unit: Unit = { name, kind: kind as Unit["kind"] };
  return [name, ...others.split(",").filter(Boolean)].map((spelling) => {
    if (!spelling.startsWith("!")) return [spelling, unit];
    touching.add(spelling.slice(1));
    return [spelling.slice(1), unit];
  });
});

/** Units by their spellings, in lower case. */
export const unitBook: PhraseBook<Unit> = phraseBook(entries);

/** True for spellings that are units only when they touch the number: "40C", "5m". */
export const mustTouch = (spelling: string): boolean => touching.has(spelling);

const currencies: readonly (readonly [string, string])[] = [
  ["us-dollar", "$|us$|usd|us dollars|us dollar|u.s. dollars|dollars|dollar|bucks"],
  ["cent", "cents|¢"],
  ["euro", "€|eur|euros|euro"],
  ["pound-sterling", "£|gbp|pounds sterling|pounds|pound|sterling"],
  ["penny", "pence|penny"],
  ["yen", "¥|jpy|yen"],
  ["yuan", "rmb|cny|yuan|renminbi"],
  ["rupee", "₹|inr|rs|rupees|rupee"],
  ["rouble", "₽|rub|roubles|rouble|rubles|ruble"],
  ["won", "₩|krw|won"],
  ["swiss-franc", "chf|swiss francs|swiss franc|francs|franc"],
  ["swedish-krona", "sek|swedish kronor|kronor|krona"],
  ["norwegian-krone", "nok|norwegian kroner"],
  ["danish-krone", "dkk|danish kroner|kroner|krone"],
  ["zloty", "pln|zlotys|zloty"],
  ["lira", "₺|try|lira|liras"],
  ["hryvnia", "₴|uah|hryvnias|hryvnia"],
  ["rand", "zar|rand"],
  ["naira", "₦|ngn|naira"],
  ["real", "r$|brl|reais|reals"],
  ["peso", "mxn|pesos|peso"],
  ["australian-dollar", "a$|au$|aud|australian dollars"],
  ["canadian-dollar", "c$|ca$|cad|canadian dollars"],
  ["new-zealand-dollar", "nz$|nzd|new zealand dollars"],
  ["hong-kong-dollar", "hk$|hkd|hong kong dollars"],
  ["singapore-dollar", "s$|sgd|singapore dollars"],
  ["shekel", "₪|ils|shekels|shekel"],
  ["dirham", "aed|dirhams|dirham"],
  ["riyal", "sar|riyals|riyal"],
  ["baht", "฿|thb|baht"],
  ["ringgit", "myr|ringgit"],
  ["rupiah", "idr|rupiah"],
  ["shilling", "kes|shillings|shilling"],
  ["forint", "huf|forints|forint"],
  ["koruna", "czk|korunas|koruna|crowns"],
  ["bitcoin", "₿|btc|bitcoins|bitcoin"],
];

/** Currencies by sign, code or name, in lower case. */
export const currencyBook: PhraseBook<string> = phraseBook(
  currencies.flatMap(([name, spellings]) =>
    spellings.split("|").map((spelling): [string, string] => [spelling, name]),
  ),
);

/** Currencies by the sign alone, as it stands before a number. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["$", "us-dollar"],
  ["€", "euro"],
  ["£", "pound-sterling"],
  ["¥", "yen"],
  ["₹", "rupee"],
  ["₽", "rouble"],
  ["₩", "won"],
  ["₺", "lira"],
  ["₴", "hryvnia"],
  ["₦", "naira"],
  ["₪", "shekel"],
  ["฿", "baht"],
  ["₿", "bitcoin"],
]);
