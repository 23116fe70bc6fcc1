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

export const plainAdjectives =
  split(`peaceful prosperous stable strong secure fair open honest modern global local
regional national international economic political social cultural military financial industrial commercial public
private special common different similar difficult simple complex serious dangerous safe healthy strict generous careful
patient powerful weak rich poor large small slow early recent independent effective successful useful important necessary
famous popular`);
