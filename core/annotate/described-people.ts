import { articles, auxiliaries, midAdverbs, prepositions } from "../lexicon/function-words";
import { reportingVerb } from "../lexicon/reporting-verbs";
import { roleHeads, roleModifiers } from "../lexicon/roles";
import { remember } from "../text/remember";
import { isOneOfFamily } from "./families";
import { isCapitalised } from "./reading";
import type { SpeechContext } from "./speech-context";

/** The words of a role or a name, in lower case, without whose it is: "the mayor’s wife" is no mayor. */
export const plainWords = remember((text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/[\p{L}-]+[’']s(?!\p{L})/gu, " ")
    .split(/[^\p{L}-]+/u),
);

/** True when a role of somebody, as the article words it, has the noun: "the mayor" of Ana Ruiz, the mayor. */
const hasRole = ({ reading }: SpeechContext, entity: number, noun: string): boolean =>
  reading.entities[entity]?.roles.some(({ text }) => plainWords(text).includes(noun)) === true;

/** "the mayor", "a young striker": the noun at a token, with its article in front; null for anything else. */
function describedAt({ index, reading }: SpeechContext, at: number): string | null {
  const word = index.words[at] ?? "";
  if (index.quoted(at) || isCapitalised(reading.document.text, index.tokens[at])) return null;
  if (!roleHeads.has(word)) return null;
  // "the Tory leader", "the young striker"
  for (let from = at - 1; from >= Math.max(0, at - 3); from -= 1) {
    const other = index.words[from] ?? "";
    if (articles.has(other)) return word;
    if (!roleModifiers.has(other) && !isCapitalised(reading.document.text, index.tokens[from])) return null;
  }
  return null;
}

/** Words that stand between somebody described and what they say: "for the Porto ballet", "has already". */
const farthestVerb = 9;
const longestAside = 12;

/** True for a noun with a verb of saying behind it: "a spokesman for the Porto ballet told", "the mayor has admitted". */
function tells({ index, reading }: SpeechContext, noun: number): boolean {
  let from = noun + 1;
  // "The Porto mayor, echoing others, has said": over what stands between two commas.
  if (index.words[from] === ",") {
    const close = index.words.indexOf(",", from + 1);
    if (
      close !== -1 &&
      close - from <= longestAside &&
      index.tokens[close]?.sentence === index.tokens[noun]?.sentence
    )
      from = close + 1;
  }
  for (let at = from; at < from + farthestVerb; at += 1) {
    const word = index.words[at] ?? "";
    const { form, verb } = reportingVerb(word) ?? {};
    // "Ruiz said so. The coach added": more of the same.
    if (verb?.lemma === "add") return false;
    if (form === "past" || form === "third" || form === "participle") return true;
    const isBetween =
      auxiliaries.has(word) ||
      midAdverbs.has(word) ||
      prepositions.has(word) ||
      articles.has(word) ||
      isCapitalised(reading.document.text, index.tokens[at]);
    if (!isBetween) return false;
  }
  return false;
}

/**
 * "The mayor said Ruiz was never there. He added", "Ruiz was never there, the mayor said. He added", "A spokesman for the
 * port said Ruiz was never there. He added": the mayor did, or the spokesman, whom no sentence from there on names.
 */
export function hasOtherTeller(
  context: SpeechContext,
  sentence: number,
  token: number,
  entity: number,
): boolean {
  const [first] = context.index.ofSentence(sentence);
  for (let at = first; at < token; at += 1) {
    const noun = describedAt(context, at);
    if (noun !== null && tells(context, at) && !hasRole(context, entity, noun)) return true;
  }
  return false;
}

/** "Ruiz sold him. It still rankles with the Dutchman. “I was happy,” he said": who is told of last bears no name there. */
export function isDescribedBetween(
  context: SpeechContext,
  sentence: number,
  token: number,
  entity: number,
  gender: "f" | "m",
): boolean {
  const { index, reading } = context;
  const [, from] = index.ofSentence(sentence);
  const [to] = index.ofSentence(index.tokens[token]?.sentence ?? sentence);
  for (let at = from; at < to; at += 1) {
    if (index.quoted(at) || index.words[at - 1] !== "the") continue;
    const word = index.words[at] ?? "";
    // "The elder Ruiz came. He": one of two of the name, whom nothing there tells apart.
    if (isOneOfFamily(index, at + 1) && isCapitalised(reading.document.text, index.tokens[at + 1]))
      return true;
    const isPeople = gender === "m" ? /..(?:sh|ch|se)man$/u.test(word) : /..(?:sh|ch|se)woman$/u.test(word);
    if (isPeople && !hasRole(context, entity, word))
      return reading.entities.some(
        ({ type, gender: own, id }) => type === "person" && id !== entity && (own === null || own === gender),
      );
  }
  return false;
}
