import { fieldsOfState } from "./body-fields";
import { phraseBook, wordSet, type PhraseBook } from "./phrase-book";

/** A capitalised run that ends in (or is led by) one of these names an organisation. */
export const organisationHeads = wordSet(
  `ministry department agency bureau office administration authority commission committee council court parliament congress
   senate assembly duma knesset bundestag cabinet government army navy corps guard force forces command police
   university college school academy institute institution laboratory laboratories observatory center centre hospital clinic
   party union alliance coalition front movement league federation confederation association society club foundation
   fund trust charity organization organisation group team network project initiative campaign
   company corporation corp inc ltd llc plc gmbh ag holdings partners capital ventures industries motors airlines airways wireless broadband
   program programme planetarium aquarium conservatory seminary
   bank insurance securities pharmaceuticals energy petroleum oil gas steel electronics technologies systems software
   studios pictures records entertainment media press publishing publications broadcasting television radio
   church diocese mosque museum gallery library theatre theater orchestra ballet opera stadium
   embassy consulate treasury exchange reserve chamber board tribunal secretariat directorate service services
   railway railways port airport shipyard works mills brewery bakery nhs nato opec unicef unesco interpol europol
   research productions news tribune herald gazette chronicle journal register pac bros llp lp sa nv
   united city rovers wanderers athletic albion hotspur zoo consortium cooperative co-operative syndicate regulator watchdog`,
);

/** Heads too weak to name a body unless the run has another capitalised word that is no place. */
export const weakHeads = wordSet(
  "united city project energy oil gas media press records radio works front office port exchange capital partners force service services group team command school court guard reserve",
);

/** Heads that are family names too: behind a given name they name a person. */
export const surnameHeads = wordSet(
  "mills church banks parks steel press media gas works bank park court chambers",
);

/** Heads of the names of firms that are called by their first word alone: "Norwick" of "Norwick Motors". */
export const firmHeads = wordSet(
  "company corporation corp inc co ltd llc plc motor motors airlines airways industries holdings bank pharmaceuticals petroleum oil steel electronics technologies systems software brewery bakery",
);

/** Towns whose "City" is a football club. */
export const clubTowns = wordSet(
  "manchester leicester hull norwich bristol cardiff swansea stoke bradford birmingham coventry exeter lincoln york chester melbourne",
);

/** Bodies known by name, with the name shown. "the" is kept where readers expect it. */
const known = `the White House|the Kremlin|the Pentagon|the State Department=State Department,US State Department,U.S. State Department|Downing Street=10 Downing Street,No 10,No. 10
  |Whitehall|Capitol Hill|the United Nations=United Nations,UN,U.N.|the European Union=European Union,EU,E.U.|the European Commission=European Commission
  |the European Parliament=European Parliament|the European Central Bank=European Central Bank,ECB|the World Bank=World Bank|the International Monetary Fund=International Monetary Fund,IMF
  |the World Health Organization=World Health Organization,World Health Organisation|the World Trade Organization=World Trade Organization,WTO|NATO=Nato|OPEC=Opec|UNICEF=Unicef|UNESCO=Unesco|the Red Cross=Red Cross|the International Committee of the Red Cross=International Committee of the Red Cross
  |Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|Doctors Without Borders=Médecins Sans Frontières,MSF|the African Union=African Union|ASEAN=Asean|the Arab League=Arab League
  |the International Criminal Court=International Criminal Court,ICC|the International Court of Justice=International Court of Justice,ICJ|the International Atomic Energy Agency=International Atomic Energy Agency,IAEA|the Security Council=Security Council,UN Security Council,U.N. Security Council
  |the Supreme Court=Supreme Court,US Supreme Court,U.S. Supreme Court|the House of Representatives=House of Representatives|the House of Commons=House of Commons|the House of Lords=House of Lords|the Senate=US Senate,U.S. Senate|Congress=US Congress,U.S. Congress
  |the FBI=FBI,Federal Bureau of Investigation|the CIA=CIA,Central Intelligence Agency|the NSA=NSA|MI5|MI6|GCHQ|the FSB=FSB|the Federal Reserve=Federal Reserve,US Federal Reserve,U.S. Federal Reserve|the Bank of England=Bank of England|the Bank of Japan=Bank of Japan|the Treasury=US Treasury,U.S. Treasury|the Justice Department=Justice Department,US Justice Department,U.S. Justice Department|the Department of Justice=Department of Justice,DOJ|the Department of Homeland Security=Department of Homeland Security,DHS|Homeland Security|the Home Office=Home Office|the Foreign Office=Foreign Office|the Cabinet Office=Cabinet Office|Scotland Yard|the Metropolitan Police=Metropolitan Police,Met Police|the NHS=NHS|NASA=Nasa|the European Space Agency=European Space Agency,ESA|Roscosmos|SpaceX|FIFA=Fifa|UEFA=Uefa|the International Olympic Committee=International Olympic Committee,IOC
  |the Taliban=Taliban|Hamas|Hezbollah|Islamic State=ISIS,ISIL|al-Qaeda=Al-Qaeda,al Qaeda|Boko Haram|Fatah|Interpol|Europol|Google|Apple|Microsoft|Amazon|Meta|Tesla|Boeing|Airbus|Toyota|Volkswagen|Samsung|Huawei|Gazprom|Rosneft|ExxonMobil|BP|Shell|TotalEnergies|Chevron|Goldman Sachs|JPMorgan=JPMorgan Chase,JP Morgan|Morgan Stanley|HSBC|Barclays|Deutsche Bank|UBS|Credit Suisse|Pfizer|AstraZeneca|Moderna|Johnson & Johnson|Procter & Gamble|General Motors|Ford Motor|General Electric|Coca-Cola|PepsiCo|McDonald's|Walmart|Netflix|Disney|Sony|Nintendo|Nokia|Ericsson|Siemens|Lufthansa|Ryanair|Labour|Merrill Lynch|Smith Barney|Shearson Lehman Hutton|Shearson Lehman|Lehman Brothers|Bear Stearns|Salomon Brothers|Kidder Peabody|Dean Witter|Drexel Burnham Lambert=Drexel Burnham|Wells Fargo|Prudential-Bache|Paine Webber=PaineWebber|Anheuser-Busch|Eli Lilly|Bristol-Myers Squibb=Bristol-Myers,Bristol Myers Squibb|Philip Morris|Fannie Mae|Freddie Mac|Lockheed Martin|Martin Marietta|Northrop Grumman|McDonnell Douglas|Booz Allen Hamilton=Booz Allen|Ernst & Young|Arthur Andersen|Price Waterhouse=PricewaterhouseCoopers|Coopers & Lybrand|Peat Marwick|Rolls-Royce=Rolls Royce|Aston Martin|Harley-Davidson=Harley Davidson|Hewlett-Packard=Hewlett Packard|Marks & Spencer=Marks and Spencer|Warner Bros|Sears Roebuck|Dow Jones|Ben & Jerry's|Trader Joe's|Hobby Lobby|Black Lives Matter|the Conservatives=Conservatives,Tories|the Liberal Democrats=Liberal Democrats,Lib Dems|the Democrats=Democrats|the Republicans=Republicans|the Greens=Greens|Fianna Fáil=Fianna Fail|Fine Gael|Sinn Féin=Sinn Fein|Plaid Cymru|Customs and Border Protection=US Customs and Border Protection,U.S. Customs and Border Protection|Immigration and Customs Enforcement=US Immigration and Customs Enforcement,U.S. Immigration and Customs Enforcement`;

/** Organisations known by name. Matches lower-cased words; the caller checks capitals. */
export const organisationBook: PhraseBook<string> = phraseBook(
  known
    .replace("", "")
    .split("|")
    .map((row) => row.trim())
    .flatMap((row): [string, string][] => {
      const [name = "", others = ""] = row.split("=");
      const aliases = [name, ...others.split(",").filter(Boolean)];
      return aliases.flatMap((alias): [string, string][] =>
        alias.startsWith("the ")
          ? [
              [alias, name],
              [alias.slice(4), name],
            ]
          : [
              [alias, name],
              [`the ${alias}`, name],
            ],
      );
    }),
);

/** Matters a ministry or agency is named for, in "the Chinese foreign ministry". */
export const portfolios: ReadonlySet<string> = new Set([
  ...fieldsOfState,
  ...wordSet("election electoral central national federal news tax coast"),
]);

/** Lower-case heads that, behind a country and a portfolio, name a body as surely as capitals do. */
export const bodyHeads = wordSet(
  "ministry department agency government army navy parliament embassy bank bureau office authority commission council service police military air force administration",
);

/** Words that join the parts of one name: "University of California", "Bank for International Settlements". */
export const nameJoiners = wordSet(
  "of for the and & de la du des da do di del della van von der den bin ibn al el",
);
