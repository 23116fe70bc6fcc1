import { wordSet } from "./phrase-book";

/** A capitalised run that ends in one of these names an event; a year inside it is no date. */
export const eventHeads = wordSet(
  `olympics games paralympics championship championships cup open tournament marathon grand-prix prix festival fair expo exhibition
   conference summit forum congress convention awards election elections referendum war wars revolution uprising massacre
   attack attacks bombing bombings crisis crash disaster earthquake hurricane storm typhoon pandemic epidemic flood
   depression recession accord accords agreement treaty protocol pact season series derby final`,
);

/** Lower-case nouns behind a year or date that make it a label: "the 2008 financial crisis", "the Sept. 11 attacks". */
export const labelledEvents = wordSet(
  `attack attacks crisis crash election elections referendum war revolution uprising massacre bombing bombings earthquake
   tsunami hurricane storm floods flood fire fires disaster pandemic outbreak recession coup invasion olympics games season
   tournament championship championships
   agreement accord accords treaty act constitution world final riots protests ceasefire movement
   rebellion genocide famine drought eruption shooting murder murders trial scandal summit conference
   edition draft campaign race vote poll polls summer winter spring autumn financial presidential general parliamentary
   midterm midterms terrorist terror russian ukrainian chinese american us u.s. olympic paris beijing nuclear peace climate`,
);

/** People of an event that is known by its day, with or without "the" in front: "Sept. 11 survivors". */
export const peopleOfEvents = wordSet(
  "survivor survivors victim victims family families widow widows hijacker hijackers plotter plotters conspirator conspirators mastermind responder responders rescuers",
);

/** Common nouns that stand for an event dated elsewhere: "since the war began". */
export const anaphoricEvents = wordSet(
  "war invasion conflict pandemic outbreak crisis election vote attack earthquake fire strike protests talks meeting summit lockdown ceasefire coup fighting trial",
);
