import { isBase, isFiniteVerb } from "../../claims/verb-forms";
import { articles } from "../../lexicon/function-words";
import { isPlural } from "./plain";
import { slipIn } from "./slips";
import { isClause } from "./speech";

/** The words of a stretch in small letters. */
export const lowerWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}]+(?:['.]\p{L}+)*/gu) ?? [];

/** Reports that were cut in two, or report nothing: whatever stands before or behind, they say no whole thing. */
const halfSaid: readonly RegExp[] = [
  // "is “pleased” that Harlan Roe"
  /\b(?:that|because|if|when)(?: \p{Lu}[\p{L}.’'-]*)+$/u,
  // "Roe added a second with a shot": what he added is a goal.
  /^(?:an?|his|her|the|another) (?:\p{Ll}+ )?(?:second|third|fourth|fifth|goal|try|penalty|conversion|touchdown|consolation|brace|header|birdie|point|century)(?! (?:is|was|will|would|has|had)\b)/u,
  // "told Norwick Radio that 4 the pier was old": a name that ends in a number was cut in two
  /^\d+ (?:\p{Lu}|(?:the|an?|his|her|he|she|it|they)\b)/u,
  // "explained the changes: boats would wait": what he explained is a thing, and the statement stands behind the colon.
  /^(?:the|an?|his|her|its|their|this|these) (?:\p{L}+ ){0,3}\p{L}+: /u,
  // "told LA that Weekly: “…”"
  /^[^“”]{1,40}:\s“/u,
  // "Even more alarming, Roe said, is that the pier leaks": turned about, and behind "said that" it is no sentence
  /^(?:even |far |much |perhaps |just )?(?:more|most|less|least|equally|also|especially|particularly) \p{Ll}+,? (?:is|was|were|are) (?:that|how|the|what)\b/iu,
  // "wanted to meet as many sailors of the town": as many as what? "twice as many" is a measure
  /(?<!\b(?:twice|times|half|third|quarter|just|nearly|almost|about|quite|equally|not|not even|at least|every bit) )\bas (?:many|much|few|little) (?!(?:as|than)\b)\p{L}(?!.* (?:as|than)\b)/u,
];

const then = /\b(?:(?:will|would|could|might|should|may|must|can) then|then (?:be|have|become))\b/iu;
const onWhat = /\b(?:if|when|once|after|before|unless|until|first|should)\s.*\bthen\b/iu;

/** True for what says no whole thing; "would then sail": on which condition, another sentence tells. */
const isHalfSaid = (words: string): boolean =>
  halfSaid.some((row) => row.test(words)) || (then.test(words) && !onWhat.test(words));

/** Words that a clause may open with in front of its subject. */
const opensClause =
  /^(?:aboard|after|before|among|amid|in|on|at|by|during|through|throughout|under|over|within|without|despite|like|unlike|compared|contrary|even|for|from|given|instead|just|with|aside|apart)\b|\baside$/iu;

/** "…, the jets bombed a town": a clause behind a comma, with nothing that joins it to the one before. */
function isSpliced(words: string): boolean {
  const outside = words.replaceAll(/“[^”]*”/gu, "“”");
  if (
    /\b(?:if|when|while|although|though|because|since|after|before|as|once|until|unless|whenever|despite|where|who|which|whose|that)\b/iu.test(
      outside,
    )
  )
    return false;
  const parts = outside.split(/,\s+/u);
  // "in government work, she had learned": what opens a clause is no clause of its own.
  const opener = opensClause.test(parts[0] ?? "") && !lowerWords(parts[0] ?? "").some(isFiniteVerb) ? 1 : 0;
  return parts.slice(1 + opener).some((part) => {
    const [first = "", ...rest] = lowerWords(part);
    const isSubject =
      articles.has(first) ||
      /^(?:he|she|it|they|we|his|her|their|its)$/u.test(first) ||
      /^\p{Lu}/u.test(part);
    return isSubject && rest.some((word) => isFiniteVerb(word)) && !/\b(?:and|or|but)\b/u.test(part);
  });
}

/** "supporters had come from far and wide": whose? */
const isOfNobody =
  /^(?:supporters|officials|aides|critics|opponents|allies|volunteers|organi[sz]ers|backers|donors|protesters|authorities|regulators|lawyers|investigators|negotiators|prosecutors|relatives|neighbou?rs|colleagues) (?:had|have|were|are|was|will|would|did|do|can|could|\p{Ll}+ed)\b/iu;

/** "like Harlan Roe, there are others": what is likened is no part of the sentence. */
const likensNothing = /^(?:un)?like [^,]{2,40}, (?:there|it)\b/iu;

/** "The lighthouse alone had 40 guests": of others the sentence before tells. */
const isOneOfSeveral = /^[^,“”]{3,60}\p{Ll} alone (?:has|had|is|was|will|would|\p{Ll}+ed)\b/iu;

/** Behind these a word in "ed" is what was done to a thing, and no verb of it. */
const beforeParticiple = /^(?:been|being|get|gets|got|and|or|more|most|very|so|as|newly|recently)$/u;

/** Behind a pronoun that is a subject, these are no verbs. */
const noVerb = /^(?:and|or|of|with|in|on|at|to|for|from|by|who|that|which|whose|as|than)$/u;

/**
 * True where the words are a clause though their verb is in no list: "he regretted that", "they infringe on rights", "the
 * measure amounted to a ban", and "women who sail should pay", where a verb stands behind the one of "who".
 */
function hasOtherVerb(text: string): boolean {
  if (/^(?:whether|how|why|what|who|which|when|where|if|to|that|for|of|by|as)\b/iu.test(text)) return false;
  const words = lowerWords(text);
  // "aboard his plane as he crossed Osterby": where, and no subject.
  if (opensClause.test(text) && !text.includes(",")) return false;
  const [first = "", ...rest] = words;
  if (isFiniteVerb(first)) return false;
  const next = rest.find((word) => !/ly$|^(?:just|also|never|still|even|barely|first)$/u.test(word)) ?? "";
  if (/^(?:he|she|they|we)$/u.test(first) && next !== "" && !noVerb.test(next)) return true;
  if (words.some((word) => /^(?:when|while)$/u.test(word))) return false;
  const link = words.findIndex((word) => /^(?:that|which|who|whom|whose|where)$/u.test(word));
  if (link > 0) return words.slice(link + 1).filter((word) => isFiniteVerb(word) || isBase(word)).length > 1;
  return words.some(
    (word, at) =>
      at > 0 &&
      ((word.length > 4 &&
        word.endsWith("ed") &&
        words[at + 1] !== "by" &&
        !beforeParticiple.test(words[at - 1] ?? "") &&
        !articles.has(words[at - 1] ?? "")) ||
        (isBase(word) && isPlural(words[at - 1] ?? "") && !noVerb.test(words[at - 1] ?? ""))),
  );
}

const openAside = /^([^,“”]{2,80}), (?:which|who|whose|whom|where)\b[^,]*$/u;

/** "that Osterby, which is close to it": what Osterby did was cut off behind the aside; "Velt sold it, which …" is whole. */
function endsInAside(words: string): boolean {
  const front = openAside.exec(words)?.[1];
  return front !== undefined && !isClause(front) && !hasOtherVerb(front);
}

/** "if the council agreed, the ferry would sail": what is stated stands behind the comma. */
const withoutCondition = (words: string): string =>
  /^(?:if|once|unless|when)\s[^,“”]{3,80},\s(.+)$/u.exec(words)?.[1] ?? words;

/** True for reported words that stand behind "said that" as one whole statement. */
export function isWholeReport(words: string): boolean {
  const stated = withoutCondition(words);
  return (
    (isClause(stated) || hasOtherVerb(stated)) &&
    !isSpliced(words) &&
    slipIn(words) === null &&
    !isHalfSaid(words) &&
    !endsInAside(words) &&
    !isOneOfSeveral.test(words) &&
    !likensNothing.test(words) &&
    !isOfNobody.test(words)
  );
}
