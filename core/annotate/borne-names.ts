import { isGivenName } from "../lexicon/given-names";
import { placeGivenNames } from "../lexicon/name-parts";
import { outletBook } from "../lexicon/outlets";
import { placeBook } from "../lexicon/places";
import { textOfToken, touches } from "./name-runs";
import { isCapitalised, type TokenIndex } from "./reading";

/** Behind these a name is a place's. */
const whereabouts = /^(?:in|near|outside|inside|across|throughout|around|into)$/u;

/** The given name right before a token, over initials: "Ana R. | Ruiz". */
function givenBefore(text: string, index: TokenIndex, at: number): string | null {
  let place = at - 1;
  while (
    (index.words[place] === "." && touches(index, place - 1)) ||
    /^\p{Lu}$/u.test(textOfToken(text, index, place))
  )
    place -= 1;
  if (index.tokens[place]?.sentence !== index.tokens[at]?.sentence) return null;
  const word = textOfToken(text, index, place);
  return isGivenName(word) && !placeGivenNames.has(word.toLowerCase()) ? word : null;
}

/**
 * Names of places and outlets that somebody of the story bears: behind "Ana Jordan" or "Ana R. Bloomberg" the one word
 * means her. Not where the story names the place as well ("in Jordan").
 */
export function borneNames(text: string, index: TokenIndex): ReadonlySet<string> {
  const borne = new Set<string>();
  const places = new Set<string>();
  index.words.forEach((word, at) => {
    if (!isCapitalised(text, index.tokens[at])) return;
    const isListed = [placeBook(index.words, at), outletBook(index.words, at)].some(
      (found) => found?.length === 1,
    );
    if (!isListed) return;
    if (whereabouts.test(index.words[at - 1] ?? "")) places.add(word);
    if (!isCapitalised(text, index.tokens[at + 1]) && givenBefore(text, index, at) !== null) borne.add(word);
  });
  return new Set([...borne].filter((word) => !places.has(word)));
}
