/** Men who were president, whose wives, children or brothers are in the news under the same name, with their given names. */
const presidents = `obama:barack|trump:donald|clinton:bill,william|bush:george|biden:joe,joseph|carter:jimmy,james|reagan:ronald|ford:gerald
|nixon:richard|johnson:lyndon|kennedy:john|eisenhower:dwight|truman:harry|roosevelt:franklin,theodore|macron:emmanuel|marcos:ferdinand,bongbong
|assad:bashar,hafez|castro:fidel,raul,raúl|fujimori:alberto|mandela:nelson|mugabe:robert|bongo:ali,omar|aliyev:ilham,heydar`;

const byFamily: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  presidents.split("|").map((row): [string, ReadonlySet<string>] => {
    const [family = "", given = ""] = row.trim().split(":");
    return [family, new Set(given.split(","))];
  }),
);

/** Given names of those who were president under a family name: "President Obama" is never Michelle. Lower case. */
export const presidentsNamed = (family: string): ReadonlySet<string> | null => byFamily.get(family) ?? null;

/** Presidents whose sons are in the news under the very same name: "President Trump" is never Donald Trump Jr. */
const namesakes = new Set(["trump", "kennedy", "reagan"]);

/** True for a family name under which a son of the president has his full name too, but for "Jr." */
export const hasNamesake = (family: string): boolean => namesakes.has(family);

/** The last year of heads of state and government whose ministers are out of office since, whoever bears the name now. */
const lastYears: ReadonlyMap<string, number> = new Map([
  ["eisenhower", 1961],
  ["kennedy", 1963],
  ["nixon", 1974],
  ["carter", 1981],
  ["reagan", 1989],
  ["thatcher", 1990],
  ["clinton", 2001],
  ["bush", 2009],
  ["obama", 2017],
]);

/** The last year in office of somebody by family name in lower case; null where the list has none. */
export const lastYearOf = (family: string): number | null => lastYears.get(family) ?? null;

/*
 * Heads of state and government whom everybody means by office and family name, since nobody else of the name held the
 * office: an article may leave out their given names. "President Bush" may be father or son, so he is no row.
 */
const soleHolders = `president:Barack Obama,Donald Trump,Joe Biden,Jimmy Carter,Ronald Reagan,Richard Nixon,Dwight Eisenhower,Harry Truman
|president:Vladimir Putin,Boris Yeltsin,Mikhail Gorbachev,Emmanuel Macron,François Hollande,Nicolas Sarkozy,Jacques Chirac,François Mitterrand
|president:Volodymyr Zelensky,Volodymyr Zelenskyy,Petro Poroshenko,Hamid Karzai,Hosni Mubarak,Anwar Sadat,Nelson Mandela,Rodrigo Duterte,Jair Bolsonaro
|president:Mahmoud Ahmadinejad,Hassan Rouhani,Hugo Chávez,Nicolás Maduro,Robert Mugabe,Pervez Musharraf,Slobodan Milosevic
|chancellor:Angela Merkel,Gerhard Schröder,Helmut Kohl,Olaf Scholz|chancellor:Gerhard Schroeder
|minister:Tony Blair,David Cameron,Margaret Thatcher,Boris Johnson,Rishi Sunak,Keir Starmer,Benjamin Netanyahu,Shinzo Abe,Narendra Modi
|minister:Silvio Berlusconi,Ehud Olmert,Junichiro Koizumi,Ariel Sharon,Yitzhak Rabin,Justin Trudeau,Jacinda Ardern,Manmohan Singh`;

/** Office and full name of each. */
const holders = soleHolders.split("|").flatMap((row) => {
  const [office = "", names = ""] = row.trim().split(":");
  return names.split(",").map((name) => ({ office, name }));
});

const byOffice: ReadonlyMap<string, string> = new Map(
  holders.map(({ office, name }) => [`${office} ${(name.split(" ").at(-1) ?? "").toLowerCase()}`, name]),
);

/** The full name of "President Obama": office and family name in lower case. Null when it could be several, or nobody. */
export const soleHolder = (office: string, family: string): string | null =>
  byOffice.get(`${office} ${family}`) ?? null;

const known: ReadonlySet<string> = new Set(holders.map(({ office, name }) => `${office} ${name}`));

/** True for somebody of whom everybody knows that he or she held the office, whatever else the article calls him or her. */
export const isKnownHolder = (office: string, name: string): boolean => known.has(`${office} ${name}`);

const soleNames: ReadonlySet<string> = new Set(holders.map(({ name }) => name));

/** True for the full name of a head of state or government whom everybody knows, whatever post an article tells. */
export const isSoleHolder = (name: string): boolean => soleNames.has(name.replace(/ \p{Lu}\.? /u, " "));
