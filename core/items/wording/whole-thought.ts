import type { QuoteSpan } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { contentWords } from "../../claims/content-words";
import { isBase, isFiniteVerb } from "../../claims/verb-forms";
import { overlaps, textOf, touching } from "../../text/span";
import type { Reading } from "../reading";
import { isFragment } from "./fragments";
import { isClause } from "./speech";

/**
 * True for quoted words that say something by themselves: a sentence or a clause with a verb, not a phrase that only
 * made sense in the reporter's sentence.
 */
export function isWholeThought(reading: Reading, claim: Claim): boolean {
  const quote = reading.annotated.quoteSpans.find((found) => overlaps(found.content, claim.span));
  if (quote === undefined || (quote.kind !== "full" && quote.kind !== "clause")) return false;
  const words = textOf(reading.text, claim.span);
  const isByThat = isAfterThat(reading, claim);
  if (/^\P{L}*\p{Ll}/u.test(words) && !isByThat && goesOnFrom(leadOf(reading, claim), words)) return false;
  return !isFragment(words) && endsWithSense(reading, quote, words) && saysSomething(words, isByThat);
}

/** What the reporter says in front of quoted words, in the same sentence. */
const leadOf = ({ text, annotated: { document } }: Reading, { span }: Claim): string =>
  text
    .slice(touching(document.sentences, span)[0]?.start ?? span.start, span.start)
    .replace(/\s*["“'‘]*$/u, "");

/** "the pier [is closed]" is a thing before it is a statement. */
const beginsWithThing =
  /^\P{L}*(?:an?|the|my|our|your|his|her|its|their|no|some|many|most|every|each|both)\b/iu;

/** Behind these a statement begins anew: "Roe said “the pier is closed”", "it is good because “the pier holds”". */
const startsAnew =
  /(?:^|[,:;—–-]|\b(?:that|because|but|and|so|if|when|while|said|says|say|saying|adds?|added|wrote|writes|tweeted|posted|told \p{L}+|asked|warned|argued|insisted|replied|noted|explained|declared|claimed|continued|responded|joked|quipped))$/iu;

/** "While the guests are many, he said, “this has built nothing”": the words take up what the reporter tells. */
const setsAgainst = /^\P{L}*(?:while|although|though|even though|despite)\b/iu;

/**
 * True for words that are a part of the reporter’s sentence: Roe called the pier “a gift that sailors can use”, and did
 * not say that.
 */
const goesOnFrom = (lead: string, words: string): boolean =>
  setsAgainst.test(lead) || (beginsWithThing.test(words) && !startsAnew.test(lead));

/** True for words that the reporter brought in with "that": a clause, whatever it begins with. */
export const isAfterThat = (reading: Reading, { span }: Claim): boolean =>
  /\bthat,?\s*[“"‘']$/iu.test(reading.text.slice(Math.max(0, span.start - 12), span.start));

/** Who or what a clause that begins with a small letter can begin with: "we have waited", "the harbour is closed". */
const subjects =
  /^(?:i|we|you|he|she|it|they|there|nobody|no|everybody|everyone|somebody|someone|the|an?|my|our|your|his|her|its|their|this|these|those|all|some|many|most|every|each|both|few|several|people)\b/iu;

/** Words behind which a verb belongs to another clause than the one that began. */
const opensClause = /^(?:until|till|while|if|when|because|since|after|before|as|than|how|why|what)$/u;

/** "And if it sinks -- whether at night or by day": what is broken off waits for what it leads up to, and no dash closes it. */
const hangsBrokenOff =
  /^\P{L}*(?:(?:and|but|so)\s)?(?:if|when|because|unless|while)\b[^,]*\s(?:--|—|–)\s(?!.{0,120}?\s(?:--|—|–)\s)/iu;

/** "Mara Velt has a very simple rule", "I have one question": what it is follows, and the words end before it. */
const announces =
  /(?:^|[.!?] )[^.!?]{0,60}?(?:\b(?:has|have|had|got|there is|here is)|[’'](?:s|ve)) (?:an?|one|two|three|my) (?:(?:very|really|quite|pretty|fairly) )?(?:simple|clear|straightforward|short|quick|basic|single|final|last)? ?(?:test|rule|message|questions?|answer|word|words|reasons?|explanation|solution|points?|formula|philosophy|request|theory|piece of advice|things? to say)(?: (?:for|to) \p{L}+(?: \p{L}+)?)?[.,!…]?$/iu;

/**
 * True for words that are a statement, whoever says them and whatever stands around them.
 *
 * @param isClauseByThat "that" stands in front, so they begin with their subject whatever it is.
 */
export function saysSomething(words: string, isClauseByThat = false): boolean {
  if (/^[^\p{L}\p{N}]*(?:\.\.\.|…|\[)/u.test(words) || words.includes("...")) return false;
  if (isTitle(words) || hangsBrokenOff.test(words) || announces.test(words)) return false;
  const list = plainWords(words);
  if (list.length < 5 || contentWords(words).length < 3) return false;
  // "and can plan for spring again", "sick and tired of …": what it begins with stayed outside the marks.
  if (/^\P{L}*\p{Ll}/u.test(words)) {
    const verb = list.findIndex((word) => isFiniteVerb(word));
    const link = list.findIndex((word) => opensClause.test(word));
    const bare = words.replace(/^\P{L}+/u, "");
    if (isBase(list[0] ?? "") || !(isClauseByThat || subjects.test(bare))) return false;
    if (!isClause(bare) || (link >= 0 && link < verb)) return false;
  }
  const verb = list.findIndex(
    (word, at) => isFiniteVerb(word) && !/^(?:to|be|been|being)$/u.test(list[at - 1] ?? ""),
  );
  return verb >= 0 && !hangsOn(list, verb);
}

/** Who or what does something in the plain form of a verb: "sailors need", "we plan". */
const plural = /^(?:i|we|you|they|who|people)$|[^su]s$/u;

const isVerbAt = (list: readonly string[], at: number): boolean =>
  isFiniteVerb(list[at] ?? "") || (isBase(list[at] ?? "") && plural.test(list[at - 1] ?? ""));

/**
 * "Osterby’s best hope, because it has a harbour", "old sailors who have seen the ice": the only verb is that of the
 * reason or of the relative, and the sentence itself has none.
 */
function hangsOn(list: readonly string[], verb: number): boolean {
  const link = list.findIndex((word) => /^(?:because|although|though|whereas|who)$/u.test(word));
  if (link <= 0 || link > verb || list.slice(0, link).some((_, at) => isVerbAt(list, at))) return false;
  // "sailors who have seen the ice know the harbour": a second verb is that of the sentence
  return list[link] !== "who" || list.filter((_, at) => at > link && isVerbAt(list, at)).length < 2;
}

const plainWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];

/** "Could Have Been Avoided In Terms Of Both": the words of a title or a banner, not of a mouth. */
function isTitle(words: string): boolean {
  const list = words.match(/\p{L}{2,}/gu) ?? [];
  return list.length >= 5 && list.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * list.length;
}

/**
 * False when the reporter goes on with the sentence that the quoted words began: “You blamed thousands of $12-an-hour”
 * workers. Such words end with a mark of their own, or a mark follows behind the quotation.
 */
export function endsWithSense(reading: Reading, quote: QuoteSpan, words: string): boolean {
  if (/[.,;:!?…—–-]\s*$/u.test(words)) return true;
  const behind = reading.text.slice(quote.end, quote.end + 40);
  return /^\s*(?:[.,;:!?)—–]|$|\n|(?:and|but|while|when|because|before|after|as)\s)/u.test(behind);
}
