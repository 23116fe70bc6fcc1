import { isGivenName } from "../lexicon/given-names";
import { familyFirst, kin, nameParticles } from "../lexicon/name-parts";
import { prepositions } from "../lexicon/function-words";
import { textOfToken } from "./name-runs";
import { isCapitalised, type TokenIndex } from "./reading";

/**
 * True for a name whose first word is the family's: "Kim Sok-un" by the small letter of its second half, "Wang Lu" by a
 * family name that is nobody's given name.
 */
export const isFamilyFirst = (words: readonly string[]): boolean => {
  const [lead = "", ...rest] = words;
  const last = rest.at(-1) ?? "";
  return (
    familyFirst.has(lead.toLowerCase()) &&
    rest.length > 0 &&
    (!isGivenName(lead) ||
      (rest.length === 2 && /^\p{Ll}{2}/u.test(last) && !nameParticles.has(last.toLowerCase())))
  );
};

/** "the elder Ruiz", "the younger Ruiz": one of two of the name, whoever that is. */
export const isOneOfFamily = ({ words }: TokenIndex, at: number): boolean =>
  /^(?:elder|younger|older|eldest|youngest|senior|junior)$/u.test(words[at - 1] ?? "");

/** The given name that shares a family name with the one behind "and": "Ben" of "Ben and Ana Ruiz". */
export function joinedGivenName(text: string, index: TokenIndex, from: number): string | null {
  if (index.words[from - 1] !== "and") return null;
  const given = textOfToken(text, index, from - 2);
  const before = index.tokens[from - 3];
  const isAlone = !isCapitalised(text, before) && before?.lower !== ",";
  return isAlone && isGivenName(given) ? given : null;
}

/** "his father, Hori Ruiz", "Hori Ruiz was seven": somebody's relative, or whoever the sentence is about. */
const isToldAsPerson = ({ words }: TokenIndex, outer: number, end: number): boolean =>
  kin.has(words[outer - 1] ?? "") ||
  (words[outer - 1] === "," && kin.has(words[outer - 2] ?? "")) ||
  /^(?:was|is|had|has|who)$/u.test(words[end] ?? "");

/** A name in capitals as the linking of people sees it. */
type Named = { readonly outer: number; readonly outerTo: number; readonly keys: readonly string[] };

/**
 * Names of two words that end in the family name of somebody of the story, and that the story tells of as of people, though
 * no list has their given name: "Hori Ruiz". A word that the story writes small is no given name ("Team Ruiz was there").
 */
export function relativesAmong(
  text: string,
  index: TokenIndex,
  names: readonly Named[],
  families: ReadonlySet<string>,
): ReadonlySet<string> {
  const ofFamily = names.filter(
    ({ keys: [, family = "", ...more], outer, outerTo }) =>
      more.length === 0 && families.has(family) && isToldAsPerson(index, outer, outerTo),
  );
  if (ofFamily.length === 0) return new Set();
  const small = new Set(index.tokens.flatMap((token) => (isCapitalised(text, token) ? [] : [token.lower])));
  return new Set(ofFamily.flatMap(({ keys }) => (small.has(keys[0] ?? "") ? [] : [keys.join(" ")])));
}

/** "counsel to President Bill Ruiz", "the plan of Ruiz": named for something else. */
export const isBesideStory = ({ words }: TokenIndex, outer: number): boolean =>
  prepositions.has(words[outer - 1] ?? "") &&
  !/^(?:as|like|since|after|before|until|than)$/u.test(words[outer - 1] ?? "");
