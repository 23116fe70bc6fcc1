import { wordSet } from "./phrase-book";

/** Heads of noun phrases that speak without a name: "a spokesman for the port", "one witness", "police". */
export const unnamedSpeakers = wordSet(
  `spokesman spokeswoman spokesperson spokespeople official officials source sources witness witnesses resident residents
   police officer officers prosecutor prosecutors investigator investigators detective detectives authorities analyst analysts
   expert experts critic critics supporter supporters activist activists campaigner campaigners protester protesters
   economist economists scientist scientists researcher researchers doctor doctors nurse nurses teacher teachers student students
   parent parents neighbour neighbours neighbor neighbors worker workers employee employees lawyer lawyers judge diplomat
   diplomats lawmaker lawmakers senator senators minister ministers member members leader leaders soldier soldiers commander
   commanders farmer farmers trader traders driver drivers passenger passengers survivor survivors relative relatives
   mother father man woman boy girl someone somebody everyone people many some others one another
   observers aide aides adviser advisers advisor advisors organiser organisers organizer organizers reporter reporters
   journalist journalists executive executives firefighters rescuers medics engineers forecasters regulators auditors
   astronomers historians biologists villagers locals shoppers voters tourists fans customers pilots volunteers commentators
   insiders delegates representative representatives`,
);

/** Things that speak for whoever made them: "the letter said", "a statement from the ministry said". */
export const documents = wordSet(
  `statement report letter document documents study survey poll release communique communiqué memo memorandum note email
   paper filing lawsuit complaint indictment ruling judgment judgement resolution declaration bulletin brief briefing
   notice advisory post message article editorial leaflet review audit analysis research findings data figures
   account accounts reports records transcript agreement treaty law bill sign website`,
);

/** Bodies named by a common noun: "the ministry said". The article may have named them in full before. */
export const bodies = wordSet(
  `ministry department government agency company firm group trust party union court council committee commission university
   college school hospital bank club team league association federation organisation organization charity foundation institute
   embassy office bureau administration parliament congress senate army navy military force service airline network
   campaign delegation board authority watchdog regulator institution coalition alliance museum publisher newspaper magazine
   broadcaster station city state country nation kremlin pentagon opposition delegation consortium carmaker retailer bloc`,
);

/** Nouns that bring in what was said: "issued a warning that …", "in a statement that …". */
export const saidNouns = wordSet(
  `warning statement claim allegation accusation announcement assertion argument assurance complaint declaration
   denial promise pledge vow prediction suggestion reminder message threat admission concern fear belief view
   conclusion finding confirmation demand call appeal`,
);

/** Verbs that, with such a noun, make its subject the speaker. */
export const givingVerbs = wordSet(
  `issued issue issues issuing made make makes making gave give gives giving sent send sends sending delivered delivers
   repeated repeats repeating voiced voices voicing expressed expresses expressing released releases releasing offered offers
   reiterated reiterates raised raises raising`,
);
