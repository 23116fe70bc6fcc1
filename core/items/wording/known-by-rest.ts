import { matterWords } from "../../claims/topic";
import type { Reading } from "../reading";
import type { Pointer } from "./quotation-pointers";

/** So many words of matter, of which so many are the story’s. */
export type Told = { readonly matter: number; readonly shared: number };

/**
 * What words have to tell beside a pointer, so that whoever is told which story it is knows what it means: any row is
 * enough. Whom "he" means no other words tell, and "That is" is the end of a thought that began elsewhere.
 */
const enough: Readonly<Record<Pointer["asksFor"], readonly Told[]>> = {
  who: [],
  // "this bill", "the account": those of the story
  thing: [{ matter: 0, shared: 0 }],
  things: [{ matter: 0, shared: 0 }],
  // "This is a rallying point for the sailors"
  matter: [
    { matter: 4, shared: 2 },
    { matter: 7, shared: 1 },
  ],
  // "It was good for the sailors": of what, is for the sentence before to say.
  it: [
    { matter: 7, shared: 2 },
    { matter: 3, shared: 3 },
  ],
  said: [{ matter: 6, shared: 2 }],
};

/**
 * Words that stand for somebody, or for several, whatever a rule of speech calls them; and an answer whose question no
 * other words tell.
 */
const standsForSomebody =
  /^(?:both|neither|either|those|these|that|they|them|he|she|him|her|his|hers|or|there|only then|in (?:those|these|such|both|either)|one (?:I|we|you|he|she|they)|the answer\b.* (?:yes|no)|(?:I|we)(?: \p{Ll}+)? (?:think|guess|believe|suppose|know|hope)(?: that)? (?:that|this))\b/iu;

/** "On the other hand it is good": what stands on the one hand is another sentence; "Roe on the other hand" is set against somebody. */
const opensWithOther = /^On the other hand\b/u;

/** True for a pointer that the words around it explain to whoever is told which story it is. */
export const isKnownBy = (pointer: Pointer, told: Told): boolean =>
  !(
    pointer.asksFor === "said" &&
    (standsForSomebody.test(pointer.word) || opensWithOther.test(pointer.word))
  ) && enough[pointer.asksFor].some(({ matter, shared }) => told.matter >= matter && told.shared >= shared);

/** True where the words explain all that points; it looks no further than the first that stays open. */
export function areKnown(pointers: Iterable<Pointer>, isKnown: (pointer: Pointer) => boolean): boolean {
  for (const pointer of pointers) if (!isKnown(pointer)) return false;
  return true;
}

/** How much words tell of the story. */
export function toldBy(words: readonly string[], { topic }: Reading): Told {
  return { matter: words.length, shared: words.filter((word) => topic.has(word)).length };
}

/** The same of a text. */
export const toldIn = (text: string, reading: Reading): Told => toldBy(matterWords(text), reading);
