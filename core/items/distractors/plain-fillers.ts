/*
 * Words that fit many a sentence of public speech, for gaps that the article itself has too few words for. Neutral and
 * of one register, so that no option is absurd; each is looked up in the word list, which rules out kin of the key.
 */

const split = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== "");

/** Things that are not counted, or are at home in the singular. */
export const plainMass =
  split(`peace trust growth security progress stability unity democracy justice freedom support
trade tourism energy safety health culture debate dialogue pressure poverty hope reform investment innovation cooperation
friendship loyalty honesty patience courage tension recovery decline confidence knowledge education research science
technology weather water food land power strength weakness effort industry quality production responsibility`);

/** Things that have a plural. */
export const plainCounted =
  split(`policy agreement decision problem question answer idea plan project programme benefit
risk danger chance opportunity challenge success failure mistake duty promise interest value tradition law rule right tax
price cost wage budget debt market company business worker farmer teacher family community neighbour visitor partner leader
voter citizen government council committee region district border river harbour road railway hospital school factory
building house victory defeat friend ally change result reason purpose goal target condition situation relationship
conflict negotiation statement speech report message letter vote election campaign party movement treaty partnership
service standard method system skill experience memory`);

/** Adjectives that can stand for one another before most nouns and mean different things. */
export const adjectiveFamilies: readonly (readonly string[])[] = [
  "democratic peaceful prosperous stable secure open modern equal free",
  "economic political social military cultural financial industrial scientific religious agricultural commercial legal medical",
  "local regional national international global rural urban",
  "positive important serious difficult successful useful honest careful historic surprising",
  "tremendous modest steady sudden rapid slow limited",
  "strong weak deep narrow broad close loose",
  "clear fair safe simple quick cheap expensive reliable",
].map(split);
