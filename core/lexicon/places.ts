import { countryRows } from "./gazetteer/countries";
import { usStates } from "./gazetteer/us-states";
import { lines, phraseBook, wordSet, type PhraseBook } from "./phrase-book";

export type Place = {
  /** The name the article's readers know it by; other names lead to the same one. */
  readonly name: string;
  readonly kind: "country" | "state" | "city" | "region";
};

/** Countries whose everyday name is not in the lists, and other names for them. The first is the one shown. */
const moreCountries = lines(`
  United States|America|US|U.S.|USA|U.S.A.|United States of America|the States
  United Kingdom|UK|U.K.|Britain|Great Britain
  Russia|Russian Federation
  China|People's Republic of China|PRC|mainland China
  Iran|Islamic Republic of Iran
  Syria|Syrian Arab Republic
  South Korea|Republic of Korea
  North Korea|DPRK
  Turkey|Türkiye
  Laos
  Moldova
  Brunei
  Myanmar|Burma
  Macau|Macao
  Vatican City|Holy See|the Vatican
  Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC
  Bosnia and Herzegovina|Bosnia
  Ivory Coast|Cote d'Ivoire|Côte d'Ivoire
  United Arab Emirates|UAE|U.A.E.|Emirates
  Palestine|State of Palestine|Palestinian territories
  Gambia|the Gambia|Republic of The Gambia
  Tanzania|United Republic of Tanzania
  East Timor|Timor-Leste
  England
  Scotland
  Wales
  Northern Ireland
  Netherlands|Holland
  North Macedonia|Republic of North Macedonia
  Czech Republic|Czechia
`);

const regions = `Europe|Asia|Africa|South America|North America|Latin America|Central America|Middle East|Central Asia|Southeast Asia
  |South Asia|East Asia|Western Europe|Eastern Europe|Scandinavia|Balkans|Caribbean|Sahel|Sahara|Arctic|Antarctica|Siberia
  |Crimea|Donbas|Donbass|Donetsk|Luhansk|Gaza|Gaza Strip|West Bank|Golan Heights|Kashmir|Xinjiang|Tibet|Inner Mongolia|Kurdistan
  |Catalonia|Basque Country|Bavaria|Tuscany|Sicily|Sardinia|Corsica|Normandy|Brittany|Andalusia|Flanders|Wallonia|Ulster
  |Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New South Wales|Queensland|Tasmania|Western Australia
  |South Australia|Chechnya|Dagestan|Transnistria|Nagorno-Karabakh|Abkhazia|South Ossetia|Somaliland|Darfur|Tigray|Punjab|Gujarat
  |Maharashtra|Kerala|Tamil Nadu|Bihar|Uttar Pradesh|West Bengal|Rajasthan|Sindh|Balochistan|Guangdong|Sichuan|Yunnan|Anhui|Hubei
  |Hunan|Fujian|Zhejiang|Jiangsu|Shandong|Henan|Hebei|Java|Sumatra|Bali|Borneo|Hokkaido|Okinawa|Fukushima|Hawaii|Silicon Valley
  |Baltic Sea|Black Sea|North Sea|Red Sea|South China Sea|Mediterranean|Mediterranean Sea|Atlantic|Pacific|Atlantic Ocean
  |Pacific Ocean|Indian Ocean|Persian Gulf|Gulf of Mexico|Strait of Hormuz|Suez Canal|Panama Canal|Amazon rainforest|Himalayas|Alps
  |Andes|New England|Midwest|Cornwall|Devon|Kent|Essex|Yorkshire|Lancashire|Sussex|Surrey|Merseyside|Galicia|Lombardy|Piedmont|Provence`;

const cities = `New York|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|Fort Worth
  |San Francisco|Seattle|Denver|Washington|Boston|El Paso|Nashville|Detroit|Oklahoma City|Portland|Las Vegas|Memphis|Louisville|Baltimore
  |Milwaukee|Albuquerque|Tucson|Sacramento|Kansas City|Atlanta|Omaha|Miami|Oakland|Minneapolis|Tulsa|Tampa|New Orleans|Cleveland|Pittsburgh
  |Cincinnati|St. Louis|Orlando|Newark|Anchorage|Honolulu|Buffalo|Salt Lake City|Brooklyn|Manhattan|Queens|Bronx|Staten Island|Hollywood
  |Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Quebec City|Halifax|Ciudad Juárez|Ciudad Juarez|Tijuana|Guadalajara|Monterrey|Cancun
  |London|Birmingham|Manchester|Leeds|Liverpool|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Glasgow|Edinburgh|Cardiff|Belfast|Aberdeen|Dundee
  |Oxford|Cambridge|Brighton|Plymouth|Southampton|Portsmouth|Norwich|York|Bradford|Hull|Derby|Dover|Cork|Galway|Limerick
  |Paris|Marseille|Lyon|Toulouse|Nantes|Strasbourg|Bordeaux|Lille|Calais|Cannes|Geneva|Zurich|Basel|Lausanne|Davos
  |Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Düsseldorf|Dusseldorf|Leipzig|Dresden|Hanover|Nuremberg|Bremen|Bonn
  |Milan|Naples|Turin|Palermo|Genoa|Bologna|Florence|Venice|Verona|Bari|Barcelona|Valencia|Seville|Bilbao|Malaga|Zaragoza|Porto
  |Rotterdam|The Hague|Utrecht|Antwerp|Ghent|Bruges|Gothenburg|Malmo|Malmö|Bergen|Aarhus|Tampere|Krakow|Kraków|Gdansk|Lodz|Wroclaw|Poznan
  |St. Petersburg|Saint Petersburg|Novosibirsk|Yekaterinburg|Kazan|Vladivostok|Sochi|Rostov|Belgorod|Kursk|Kharkiv|Odesa|Odessa|Lviv|Mariupol|Kherson
  |Zaporizhzhia|Dnipro|Bucha|Kiev|Sevastopol|Istanbul|Izmir|Thessaloniki|Dubai|Sharjah|Jeddah|Mecca|Medina|Tel Aviv|Haifa|Gaza City|Rafah|Aleppo
  |Homs|Idlib|Mosul|Basra|Erbil|Isfahan|Mashhad|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Kandahar|Herat|Mumbai|Bombay|Delhi|Kolkata|Calcutta|Chennai
  |Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Jaipur|Lucknow|Kanpur|Nagpur|Surat|Chittagong|Yangon|Mandalay|Ho Chi Minh City|Saigon|Da Nang
  |Shanghai|Guangzhou|Shenzhen|Tianjin|Chongqing|Chengdu|Wuhan|Nanjing|Hangzhou|Xi'an|Harbin|Dalian|Qingdao|Suzhou|Urumqi|Lhasa|Kunming|Kaohsiung
  |Osaka|Kyoto|Nagoya|Yokohama|Kobe|Hiroshima|Nagasaki|Sapporo|Fukuoka|Sendai|Busan|Incheon|Daegu|Cebu|Davao|Surabaya|Bandung|Penang|Melbourne|Sydney
  |Brisbane|Perth|Adelaide|Hobart|Darwin|Auckland|Christchurch|Johannesburg|Cape Town|Durban|Soweto|Lagos|Kano|Ibadan|Mombasa|Alexandria|Giza
  |Casablanca|Marrakesh|Marrakech|Benghazi|Timbuktu|Kumasi|Abidjan|Douala|Bulawayo|Dar es Salaam|Goma|Port Sudan|Rio de Janeiro|Sao Paulo|São Paulo
  |Brasilia|Salvador|Recife|Belo Horizonte|Manaus|Cordoba|Rosario|Medellin|Medellín|Cali|Bogota|Guayaquil|Maracaibo|Valparaiso|Cusco|Washington, D.C.|Washington, DC`;

/** Words for people and things of a place that are not in the lists. */
const moreDemonyms = lines(`
  Argentina:Argentine,Argentinian
  United Kingdom:Briton,Britons,Brit,Brits
  United States:Americans
  Afghanistan:Afghans
  Denmark:Dane,Danes
  Sweden:Swede,Swedes
  Finland:Finn,Finns
  Spain:Spaniard,Spaniards
  Poland:Pole,Poles
  Turkey:Turk,Turks
  Philippines:Filipinos,Philippine
  Yemen:Yemeni
  Kazakhstan:Kazakh
  Uzbekistan:Uzbek
  Turkmenistan:Turkmen
  Ecuador:Ecuadorian
  Kosovo:Kosovar
  Bosnia and Herzegovina:Bosnian
  Democratic Republic of the Congo:Congolese
  Dominican Republic:Dominican
  Palestine:Palestinian,Palestinians
  United Arab Emirates:Emirati
  Slovakia:Slovak
  Iceland:Icelander
  New Zealand:New Zealand
  Scotland:Scottish,Scot,Scots
  England:English
  Wales:Welsh
  South Korea:Korean
  Hong Kong:Hong Kong
  South Sudan:South Sudanese
  Bangladesh:Bangladeshis
  Antigua and Barbuda:Antiguan
  Niger:Nigerien
  Monaco:Monegasque
  Maldives:Maldivian
  Luxembourg:Luxembourgish
  Europe:European,Europeans
  Asia:Asian,Asians
  Africa:African,Africans
  Latin America:Latin American
  South America:South American
  Scandinavia:Scandinavian
  Crimea:Crimean
  Catalonia:Catalan
  Bavaria:Bavarian
  Chechnya:Chechen
  Tibet:Tibetan
  Quebec:Quebecois
  California:Californian
  Texas:Texan
  Siberia:Siberian
`);

const names: [string, Place][] = [];
const demonyms: [string, string][] = [];
const shownAs = new Map<string, string>();

for (const row of moreCountries) {
  const [name = "", ...others] = row.split("|");
  for (const alias of [name, ...others]) {
    names.push([alias.replace(/^the /u, ""), { name, kind: "country" }]);
    shownAs.set(alias, name);
  }
}
for (const row of lines(countryRows)) {
  const [aliases = "", demonym = "", capital = ""] = row.split(";");
  const all = aliases.split("|");
  const name = shownAs.get(all[0] ?? "") ?? all[0] ?? "";
  for (const alias of all) names.push([alias, { name, kind: "country" }]);
  if (capital !== "") names.push([capital, { name: capital, kind: "city" }]);
  if (demonym !== "") {
    demonyms.push([demonym, name]);
    if (/an$|i$/u.test(demonym)) demonyms.push([`${demonym}s`, name]);
  }
}
for (const name of usStates) names.push([name, { name, kind: "state" }]);
const each = (list: string, kind: Place["kind"]): void => {
  for (const name of list.split("|").map((part) => part.trim())) names.push([name, { name, kind }]);
};
each(regions, "region");
each(cities, "city");
for (const row of moreDemonyms) {
  const [name = "", list = ""] = row.split(":");
  for (const demonym of list.split(",")) demonyms.push([demonym, name]);
}

/** Places by name. Matches lower-cased words, so the caller checks that the words are capitalised. */
export const placeBook: PhraseBook<Place> = phraseBook(names);

/** The place of the lists that a name is as a whole: none for "the Osterby Bridge". */
export function placeNamed(name: string): Place | null {
  const words = name.toLowerCase().match(/[\p{L}.’'-]+/gu) ?? [];
  const found = placeBook(words, 0);
  return found?.length === words.length ? found.row : null;
}

/** Words for the people or things of a place ("Chinese"), with the place. */
export const demonymBook: PhraseBook<string> = phraseBook(demonyms);

/** A run of capitals that begins with one of these names a place: "San Telmo", "Port Odell". */
export const placeLeads = wordSet(
  "san santa los las fort mount port lake saint des baton cape rio ciudad villa el upper lower",
);

/** A capitalised run that ends in one of these names a place. Words that are common surnames are left out. */
export const placeHeads = wordSet(
  `bay island islands river county beach valley mountains mountain harbour harbor falls springs creek square avenue street
   road district province region peninsula canyon desert ocean sea gulf strait canal oblast prefecture township village
   boulevard archipelago reef glacier volcano bridge tunnel`,
);
