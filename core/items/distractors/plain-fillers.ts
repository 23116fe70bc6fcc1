/*
 * Words that can stand for one another in most sentences of public speech and mean different things, family by family.
 * A word is made a gap only when it is in a family, and the wrong answers come from the same one: a free choice from a
 * word list gave fillers of the right class that nobody would choose. Neutral and of one register. Each is looked up in
 * the word list besides, which rules out kin of the key.
 */

const split = (words: string): readonly string[] => words.split(/\s+/u).filter((word) => word !== "");

/** Nouns that can be counted, in the singular; a gap for a plural gets plurals. */
export const countedFamilies: readonly (readonly string[])[] = [
  "teacher nurse farmer driver engineer lawyer soldier student scientist artist musician journalist builder sailor miner",
  "school hospital library museum prison airport factory church stadium market",
  "road bridge railway harbor harbour canal tunnel pipeline",
  "tax wage price rent pension debt",
  "parent visitor voter customer patient passenger employer neighbor neighbour pensioner",
  "city village island suburb province",
  "poem song film letter speech novel",
].map(split);

/** Nouns that stand in the singular only. */
export const massFamilies: readonly (readonly string[])[] = [
  "water electricity oil coal steel timber wheat rice sugar cotton",
  "education health transport housing science culture",
  "peace freedom justice democracy prosperity unity friendship",
  "spring summer autumn winter",
  "fear anger pride patience curiosity",
  "tourism fishing farming shipping mining construction banking",
  "disease poverty crime corruption pollution",
].map(split);

/*
 * Adjectives that mean different things, with the nouns before which each of them is said: in "free ______" hardly a
 * noun takes "stable" as well, and beside "trade", "rein" and "speech" one word alone is no choice. There is no row of
 * sizes or of qualities: where growth is "rapid" it may be "tremendous", and whoever wants a "fair" deal wants no cheap one.
 */
const adjectiveRows: readonly (readonly [adjectives: string, nouns: string])[] = [
  ["democratic peaceful prosperous stable modern", "country nation region republic society state"],
  [
    "economic political military cultural scientific religious legal",
    "aims authorities aspects background circles consequences differences ground grounds history importance influence interests issues leaders life links matters motives objectives pressure problems purposes questions reasons relations ties tradition views",
  ],
  [
    "local regional national international rural",
    "audience businesses events hospitals interests issues markets media museums newspapers partners politics problems projects roads services television tourism transport",
  ],
  [
    "difficult useful honest historic surprising",
    "conversation conversations debate discussion discussions meeting meetings talks visit",
  ],
];

/** The adjectives of each row. No two of a family mean nearly the same. */
export const adjectiveFamilies: readonly (readonly string[])[] = adjectiveRows.map(([words]) => split(words));

/** The nouns before which every adjective of the family is said, in the order of the families. */
export const nounsOfFamilies: readonly ReadonlySet<string>[] = adjectiveRows.map(
  ([, nouns]) => new Set(split(nouns)),
);
