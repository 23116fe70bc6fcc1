import { wordSet } from "./phrase-book";

/** Forms of address, with the gender they tell. They belong to no role and are no part of a name. */
export const honorifics: ReadonlyMap<string, "f" | "m" | null> = new Map([
  ["mr", "m"],
  ["mister", "m"],
  ["mrs", "f"],
  ["ms", "f"],
  ["miss", "f"],
  ["mx", null],
  ["dr", null],
  ["sir", "m"],
  ["lord", "m"],
  ["lady", "f"],
  ["dame", "f"],
  ["baroness", "f"],
  ["baron", "m"],
  ["prof", null],
  ["rev", null],
  // Of other countries: Nigeria, India, Malaysia, South Africa, Germany.
  ["alhaji", "m"],
  ["hajia", "f"],
  ["engr", null],
  ["shri", "m"],
  ["smt", "f"],
  ["datuk", null],
  ["dato", null],
  ["herr", "m"],
  ["frau", "f"],
  ["messrs", "m"],
  ["seri", null],
  ["adv", null],
  ["datin", "f"],
  ["ustadz", "m"],
  ["ustaz", "m"],
  ["asiwaju", "m"],
  ["mallam", "m"],
  ["otunba", "m"],
] as const);

/** Abbreviated offices in front of a name. */
export const abbreviatedTitles = wordSet(
  "sen rep gov gen lt col maj sgt capt cmdr adm pvt cpl brig supt insp det hon pres amb fr sr msgr",
);

/** Words that make a noun phrase an office or job: "head of …", "foreign minister". */
export const roleHeads = wordSet(
  `president vice-president minister premier chancellor secretary ambassador envoy governor mayor senator congressman
   congresswoman congressperson representative lawmaker legislator deputy mp mep msp mla councillor councilor councilman councilwoman
   alderman commissioner commissar prosecutor attorney solicitor judge justice magistrate lawyer barrister counsel
   general admiral colonel major captain commander commandant lieutenant sergeant marshal brigadier corporal officer
   chief head chair chairman chairwoman chairperson director manager executive ceo cfo coo cto founder co-founder cofounder
   owner partner principal headteacher headmaster headmistress superintendent dean rector provost professor lecturer teacher
   scientist researcher economist analyst historian biologist physicist chemist engineer geologist seismologist epidemiologist
   virologist meteorologist climatologist astronomer archaeologist anthropologist sociologist psychologist psychiatrist
   doctor physician surgeon nurse paramedic midwife dentist veterinarian vet pharmacist therapist
   author writer novelist poet playwright journalist reporter editor columnist correspondent broadcaster presenter host
   actor actress singer musician composer conductor director filmmaker producer artist painter sculptor designer architect
   player coach trainer goalkeeper striker midfielder defender quarterback pitcher captain champion winner athlete sprinter
   swimmer driver pilot astronaut cosmonaut
   taoiseach tánaiste collector registrar advocate villager sarpanch td msp mla mlc mec
   king queen prince princess duke duchess emperor empress sultan emir sheikh pope cardinal archbishop bishop priest
   rabbi imam pastor reverend ayatollah patriarch monk nun vicar
   spokesman spokeswoman spokesperson spox adviser advisor aide activist campaigner organiser organizer leader negotiator
   mediator diplomat official delegate inspector detective investigator sheriff constable firefighter guard warden ranger
   soldier veteran farmer fisherman shopkeeper grocer baker butcher mechanic electrician plumber carpenter builder miner
   worker employee student pupil resident neighbour neighbor witness survivor victim volunteer tourist passenger
   bride groom bridegroom mother father son daughter wife husband widow widower brother sister uncle aunt cousin grandmother grandfather
   strategist consultant expert specialist fellow member treasurer clerk librarian curator accountant banker
   trader investor broker businessman businesswoman entrepreneur tycoon billionaire premier speaker whip candidate
   nominee governor-general comptroller auditor ombudsman coordinator operator supervisor planner forecaster contractor
   photographer illustrator developer programmer technician geneticist ecologist oceanographer glaciologist zoologist botanist
   administrator master archivist trustee regent proprietor landlord innkeeper boss superintendent undersecretary hydrologist conservationist environmentalist statistician demographer criminologist theologian philosopher mathematician`,
);

/** What tells somebody's trade or standing in front of a name and is no title: small inside a sentence. */
export const callings = wordSet(
  `actor actress activist analyst architect artist author ballerina banker billionaire biologist broker businessman businesswoman
   campaigner champion columnist comedian composer consultant correspondent cyclist dancer defender designer developer
   director drummer economist engineer entrepreneur environmentalist filmmaker financier footballer former founder
   goalkeeper golfer guitarist historian industrialist investor jockey journalist lawyer lobbyist magnate midfielder millionaire
   mogul musician newcomer novelist onetime painter philanthropist photographer physicist player playwright poet pollster presenter
   producer quarterback rapper reporter rival scientist screenwriter sculptor singer skipper spokesman spokeswoman sprinter
   strategist striker swimmer trader tycoon veteran writer`,
);

/** Words that go before a role head and belong to the office: "deputy prime minister", "chief financial officer". */
export const roleModifiers = wordSet(
  `prime shadow foreign defence defense interior home finance health education justice trade energy environment labour labor
   transport agriculture culture economy economic state vice deputy assistant associate acting interim former ex outgoing
   incoming chief senior junior lead leading top general national regional local federal provincial district county city
   municipal military political press special permanent executive managing financial operating technology medical
   scientific research sales marketing opposition party parliamentary presidential government human rights security
   intelligence police army navy naval air fire attorney prime crown high supreme appeals house senate majority minority
   honorary emeritus co founding current new veteran longtime long-time football basketball baseball hockey tennis cricket rugby
   world olympic school union labour-union trade-union climate marine water power school bus train retired late then
   democratic republican conservative liberal labour independent socialist green communist centrist digital
   first second lady undersecretary under-secretary public affairs relations communications union staff personal principal`,
);

/** A former holder. */
export const formerWords = wordSet("former ex ex- onetime one-time then late retired outgoing");

/** Roles that tell the gender of the person. */
export const genderOfRole: ReadonlyMap<string, "f" | "m"> = new Map(
  (
    [
      [
        "f",
        "spokeswoman chairwoman congresswoman councilwoman businesswoman actress queen princess duchess empress nun mother daughter wife widow sister aunt grandmother headmistress midwife baroness",
      ],
      [
        "m",
        "spokesman chairman congressman councilman businessman actor king prince duke emperor monk father son husband widower brother uncle grandfather headmaster priest pope fisherman",
      ],
    ] as const
  ).flatMap(([gender, words]) => words.split(" ").map((word) => [word, gender] as const)),
);

/** Words that make another office of one: "the minister" may be the prime minister, "the prime minister" never his deputy. */
export const lesserOffice = wordSet("deputy vice shadow assistant associate acting interim former ex then");
