import { lines, phraseBook, wordSet, type PhraseBook } from "./phrase-book";

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
  measure decimetre=decimetres,decimeter,decimeters,dm
  measure micrometre=micrometres,micrometer,micrometers,µm,μm
  measure nanometre=nanometres,nanometer,nanometers,nm
  measure mile=miles
  measure nautical mile=nautical miles
  measure foot=feet,ft
  measure inch=inches
  measure yard=yards
  measure acre=acres
  measure hectare=hectares,ha
  measure square kilometre=square kilometres,square kilometer,square kilometers,sq km,km²,km2
  measure square metre=square metres,square meter,square meters,sq m,sqm,m²,m2
  measure square mile=square miles,sq miles
  measure square foot=square feet,sq ft
  measure cubic metre=cubic metres,cubic meter,cubic meters,m³
  measure cubic foot=cubic feet
  measure litre=litres,liter,liters
  measure millilitre=millilitres,milliliter,milliliters,ml
  measure gallon=gallons
  measure pint=pints
  measure barrel per day=bpd
  measure barrel=barrels
  measure metric ton=metric tons,tonne,tonnes,metric tonne,metric tonnes
  measure ton=tons
  measure kilogram=kilograms,kilogramme,kilogrammes,kilo,kilos,kg
  measure gram=grams,gramme,grammes,!g
  measure milligram=milligrams,mg
  measure tablespoon=tablespoons,tbsp
  measure teaspoon=teaspoons,tsp
  measure cup=cups
  measure pound-mass=lbs,lb
  measure ounce=ounces,oz
  measure stone=
  measure bushel=bushels
  measure watt=watts,!w
  measure kilowatt=kilowatts,kw
  measure megawatt=megawatts,mw
  measure gigawatt=gigawatts,gw
  measure kilowatt-hour=kilowatt-hours,kilowatt hours,kwh
  measure megawatt-hour=megawatt-hours,megawatt hours,mwh
  measure gigawatt-hour=gigawatt-hours,gigawatt hours,gwh
  measure terawatt-hour=terawatt-hours,terawatt hours,twh
  measure volt=volts
  measure kilovolt=kilovolts,kv
  measure milliampere-hour=mah
  measure horsepower=hp,bhp
  measure hertz=hz
  measure kilohertz=khz
  measure megahertz=mhz
  measure gigahertz=ghz
  measure bit=bits
  measure byte=bytes
  measure megabyte=megabytes,mb
  measure gigabyte=gigabytes,gb
  measure terabyte=terabytes,tb
  measure pixel=pixels
  measure decibel=decibels
  measure calorie=calories
  measure celsius=degrees celsius,degree celsius,°c,!c,degrees c,deg c,° celsius,° c,degrees centigrade,centigrade
  measure fahrenheit=degrees fahrenheit,degree fahrenheit,°f,!f,degrees f,deg f,° fahrenheit,° f
  measure degree=degrees,°
  measure magnitude=
  measure knot=knots
  measure kilometre per hour=km/h,km/hr,kph,kmh,kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour
  measure mile per hour=mph,miles per hour,miles an hour
  measure metre per second=m/s,metres per second,meters per second,metres a second,meters a second
  measure mile per gallon=mpg,miles per gallon,miles to the gallon
  measure revolutions per minute=rpm
  measure pound-foot=pound-feet,pound feet,lb-ft
  measure newton metre=newton metres,newton meters,nm of torque
  measure pascal=pascals
  measure kilopascal=kpa
  measure megapascal=mpa
  measure gigapascal=gigapascals,gpa
  measure kilopound per square inch=ksi
  measure pound per square inch=psi
  measure carat=carats
  measure light-year=light-years,light years
  measure microgram=micrograms,µg,μg
  measure part per million=parts per million,ppm
  percent percentage=percent,%,per cent,pct,percents,!pc
  points percentage point=percentage points,percentage-point,pp,ppt
  points basis point=basis points,bps
  points point=points,pts
  points point per game=ppg,points per game
  points rebound per game=rpg,rebounds per game
  points assist per game=apg,assists per game
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
  ["dollar", "$|us$|usd|$us|us dollars|us dollar|u.s. dollars|dollars|dollar|bucks"],
  ["cent", "cents|¢"],
  ["euro", "€|eur|euros|euro"],
  ["pound sterling", "£|gbp|ps|pounds sterling|pounds|pound|sterling"],
  ["penny", "pence|penny|p"],
  ["japanese yen", "¥|jpy|yen|y="],
  ["chinese yuan", "rmb|cny|yuan|renminbi|cn¥"],
  ["indian rupee", "₹|inr|rs|rupees|rupee"],
  ["rouble", "₽|rub|roubles|rouble|rubles|ruble"],
  ["won", "₩|krw|won"],
  ["swiss franc", "chf|swiss francs|swiss franc|francs|franc"],
  ["swedish krona", "sek|swedish kronor|kronor|krona"],
  ["norwegian krone", "nok|norwegian kroner"],
  ["danish krone", "dkk|danish kroner|kroner|krone"],
  ["zloty", "pln|zlotys|zloty"],
  ["lira", "₺|try|lira|liras"],
  ["hryvnia", "₴|uah|hryvnias|hryvnia"],
  ["south african rand", "zar|rand|r"],
  ["naira", "₦|ngn|naira"],
  ["real", "r$|brl|reais|reals"],
  ["peso", "₱|php|mxn|pesos|peso"],
  ["australian dollar", "a$|au$|aud|$a|$au|australian dollars"],
  ["canadian dollar", "c$|ca$|cad|$c|$ca|canadian dollars"],
  ["new zealand dollar", "nz$|nzd|$nz|new zealand dollars"],
  ["hong kong dollar", "hk$|hkd|$hk|hong kong dollars"],
  ["singapore dollar", "s$|sgd|$s|singapore dollars"],
  ["shekel", "₪|ils|shekels|shekel"],
  ["dirham", "aed|dirhams|dirham"],
  ["riyal", "sar|riyals|riyal"],
  ["baht", "฿|thb|baht"],
  ["ringgit", "rm|myr|ringgit"],
  ["rupiah", "rp|idr|rupiah"],
  ["shilling", "ksh|kshs|tsh|tshs|ush|ushs|sh|shs|kes|shillings|shilling"],
  ["cedi", "gh¢|gh₵|ghs|cedis|cedi"],
  ["taka", "tk|bdt|taka"],
  ["trinidad dollar", "tt$|ttd"],
  ["jamaican dollar", "j$|jmd"],
  ["forint", "huf|forints|forint"],
  ["koruna", "czk|korunas|koruna|crowns"],
  ["bitcoin", "₿|btc|bitcoins|bitcoin"],
];

const bySpelling = new Map(
  currencies.flatMap(([name, spellings]) =>
    spellings.split("|").map((spelling): [string, string] => [spelling, name]),
  ),
);

/** Currencies by sign, code or name, in lower case. */
export const currencyBook: PhraseBook<string> = phraseBook(bySpelling);

/** The currency of a code or a sign with letters, as it stands before a number: "US$", "$A", "EUR", "Y=". */
export const currencyOfCode = (code: string): string | null => bySpelling.get(code.toLowerCase()) ?? null;

/** Currencies by the sign alone, as it stands before a number. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["$", "dollar"],
  ["€", "euro"],
  ["£", "pound sterling"],
  ["¥", "japanese yen"],
  ["₹", "indian rupee"],
  ["₽", "rouble"],
  ["₩", "won"],
  ["₺", "lira"],
  ["₴", "hryvnia"],
  ["₦", "naira"],
  ["₪", "shekel"],
  ["฿", "baht"],
  ["₱", "peso"],
  ["₿", "bitcoin"],
]);

/** What a price or a rate is for, besides the units of measure: "$5 a share", "20 per head". */
export const perNouns = wordSet(
  "share head person capita night ticket piece unit game match household vehicle ounce",
);
