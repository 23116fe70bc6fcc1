import { isFiniteVerb } from "../../claims/verb-forms";
import { articles } from "../../lexicon/function-words";
import { reportingVerb } from "../../lexicon/reporting-verbs";
import { compareDates } from "../../text/civil-date";
import { onceFor, remember } from "../../text/remember";
import { overlaps, textOf, touching, within, type Span } from "../../text/span";
import { isNameAt } from "../names";
import type { Reading } from "../reading";
import { isPlural, withoutTail } from "./plain";
import { asides, isClause } from "./speech";
import { verbatim, type Edit } from "./verbatim";
import { isWholeReport, lowerWords } from "./whole-report";

/** Where reported words may be cut, from the place that matched on: in front of what only adds, or is the reporter's own. */
const tails: readonly RegExp[] = [
  // ", which would close in May", ", according to the council", ", adding that …"
  /,\s+(?:according to|which|who|whose|where)\b/giu,
  // ", opening the way", ", saying little"; never what sets a condition: ", depending on the price"
  /,\s+(?!(?:according|during|depending|assuming|providing|pending|considering|barring|excluding|including|concerning|regarding|following|being|having)\b)\p{Ll}+ing\b/gu,
  // ",” stating during the debate that": the comma in front stands between marks
  /,[”"]\s+\p{Ll}+ing\b/gu,
  // ", one person close to the talks said"
  /,\s+(?:an?|one|two|some|several|the)\s[\p{Ll}\s]{3,60}\s(?:said|says)$/gu,
  // ", while the host saw it otherwise", "“…,” while the host …", ", and he said he hoped", "; the council disagreed"
  /,[”"]?\s+(?:while|whereas|even as|as|even when)\s/giu,
  /,\s+(?:and|but|so|yet)\s+(?:he|she|it|they|we|I|also|has|had|then|later|the\s\p{Ll}+\s(?:said|asked|demanded|told))\b/giu,
  // " but he told the Osterby Weekly: “…”", " and she said the pier would stay": a second report of the reporter's
  /\s(?:and|but)\s(?:he|she)\s(?:also\s)?(?:said|told|added|warned|insisted|argued|noted|admitted|asked|called|urged|promised|predicted)\b/giu,
  // " and urged the council to act", " and has since paid it back": what whoever speaks did besides
  /\sand\s(?:has since|urged|called (?:on|for)|vowed|praised|criticized|criticised|thanked|pledged|blamed|accused|dismissed|denied|encouraged)\b/gu,
  // " but did so in 2002", " but has not paid since": what came of it, as the reporter knows
  /,?\s(?:but|and)\s(?:did so|(?:has|have) (?:since|not|yet|never)|later did|eventually did|never did|ultimately did)\b/gu,
  // ", and claims that the paper follows him"
  /,[”"]?\s+(?:and|but)\s(?:also\s)?(?:claims|claimed|says|said|insists|insisted|warned|warns|denies|argued|argues|believes|adds|added|complained|complains)\s/gu,
  // " -- a number that has its limits": what the reporter makes of it
  /\s(?:[—–-]|--)\s?an?\s(?:\p{Ll}+\s){1,2}(?:that|which|who)\b(?!.{0,80}?\s(?:[—–-]|--)\s)/gu,
  // " adding: “…”", " adding that the pier is old": what was said besides
  /(?<!\b(?:by|of|in|for|from|about|without|before|after|and|or|is|was|are|were)),?\sadding(?::|\sthat\b)/gu,
  /;\s/gu,
  // " — where he differed", " - helping to start it", " - there are two of each"; what a second dash closes stands in the
  // middle of a clause
  /\s(?:[—–-]|--)\s?(?:(?:where|which|who|whose|something|and|but|though|although|even though|despite|(?:there|it|they|he|she|this|these|that|those)\s(?:is|are|was|were|has|have|had|will|would))\b|\p{Ll}+ing\b)(?!.{0,80}?\s(?:[—–-]|--)\s)/giu,
  // "“in no way”, a formal name for the deal"
  /(?:,[”"]|[”"],)\s+an?\s/gu,
];

/** ", but the guests have pushed for more": somebody else's clause; "not by force, but by law" is one thought. */
const opposes = /,\s+but\s+(?!also\b|only\b|rather\b|not\b|never\b)/giu;

const contrasts = (words: string): readonly RegExpExecArray[] =>
  [...words.matchAll(opposes)].filter(
    ({ index }) =>
      !/\bnot\b|n[’']t\b/iu.test(words.slice(0, index)) &&
      lowerWords(words.slice(index)).some((word) => isFiniteVerb(word)),
  );

/** ", and the cut weighs on the towns", "“…,” and Mayor Velt spoke of it": a clause with a subject of its own. */
const goesOn = /,[”"]?\s+and\s+(?=(?:the|an?)\s|\p{Lu})/gu;

/** What holds two clauses together, so that the first alone would say less than was said. */
const bindsBoth = /\b(?:if|unless|both|either|neither|when|whether|because|although|though|since)\b/iu;

/** Between "and" and the verb of the clause that it brings in: a subject, and neither a list nor a clause of "who". */
const farthestVerb = 14;
const noSubject = /^(?:and|or|who|which|that|to|as|where|when)$/u;

/**
 * Where the reporter, or the speaker a second time, goes on with a sentence of its own: what stands before is whole. Whose
 * the second is nobody can tell.
 */
const secondClauses = (words: string): readonly RegExpExecArray[] =>
  [...words.matchAll(goesOn)].filter(({ index, 0: { length } }) => {
    const before = words.slice(0, index);
    if (bindsBoth.test(before) || !isClause(before)) return false;
    const behind = lowerWords(words.slice(index + length).replaceAll(/\s?\([^()]*\)/gu, ""));
    const verb = behind.slice(1, farthestVerb).findIndex((word) => isFiniteVerb(word)) + 1;
    const list = behind.slice(0, verb).filter((word) => noSubject.test(word));
    return verb > 0 && (list.length === 0 || (list.length === 1 && list[0] === "and"));
  });

/**
 * ", although she was never asked": what limits the statement from behind may be the speaker's or the reporter's. Of the
 * first kind it stays, the second names somebody by a pronoun.
 */
const limitsFromBehind = /,\s+(?:although|though|even though)\s+(?:he|she|his|her|they)\b/iu;

/**
 * "According to Ruiz, the publisher, Norwick's share is …": the words behind the comma explain the name in front of them,
 * and no part of what was said. Where the statement begins is then not sure.
 */
export function opensInApposition(words: string): boolean {
  const [first = "", second = ""] = words.split(/,\s+/u);
  const hasVerb = (part: string): boolean => lowerWords(part).some((word) => isFiniteVerb(word));
  return /^(?:the|an?)\s/iu.test(first) && !hasVerb(first) && hasVerb(second);
}

/** A cut leaves so much at least: less is a fragment. */
const least = 25;

function endOf(reading: Reading, span: Span): number {
  const words = textOf(reading.text, span);
  const quotes = reading.annotated.quoteSpans.filter((quote) => overlaps(quote, span));
  const cuts = [
    ...tails.flatMap((tail) => [...words.matchAll(tail)]),
    ...contrasts(words),
    ...secondClauses(words),
  ]
    .map((match) => span.start + match.index + (/^,?[”"]/u.exec(match[0])?.[0].length ?? 0))
    .filter(
      (at) =>
        at - span.start >= least && !quotes.some(({ content }) => content.start < at && at <= content.end),
    );
  return Math.min(span.end, ...cuts);
}

/** "the plan of the port, which Roe wrote, should be read": behind what is told beside stands the verb of the statement. */
function isCutBeforeVerb(behind: string): boolean {
  const word = /^,\s[^,]{3,160},\s+(?:\p{Ll}+ly\s)?(\p{Ll}+)\b/u.exec(behind)?.[1];
  // "see the storm, which the mayor feared, as a sign"
  return word !== undefined && (isFiniteVerb(word) || /^(?:as|than|into)$/u.test(word));
}

/** "told Norwick Radio that Osterby he had agreed": behind "that" stands the second half of whom it was told to. */
const isTornName =
  /^\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*)? (?:he|she|they|it|we|there|the|an?|his|her|their|its|this|that|if|when) /u;

/** The stretch with the end mark of a quotation that began in it; null when the quotation goes on behind it. */
function withWholeQuotes({ annotated: { quoteSpans } }: Reading, span: Span): Span | null {
  const cut = quoteSpans.find(
    (quote) =>
      quote.depth === 0 && quote.start >= span.start && quote.start < span.end && quote.end > span.end,
  );
  if (cut === undefined) return span;
  return cut.content.end <= span.end + 1 ? { start: span.start, end: cut.end } : null;
}

/** Words near a day that speak of what is still to come. */
const ahead =
  /\b(?:will|would|won['’]t|wouldn['’]t|should|can|could|may|might|must|plans?|planned|due|set|scheduled|expects?|expected|hopes?|hoped|needs?|going|ahead|upcoming|next|before|by|until)\b|[’'](?:ll|d)\b/iu;

/**
 * Weekdays of which a report does not tell whether they are past or still to come: what was said in the past is told in
 * the past whenever it is. They stay as they stand, for a wrong date would be worse than none.
 */
function unsureDays({ annotated, text }: Reading, span: Span): readonly Edit[] {
  const { published } = annotated.document;
  if (published === null) return [];
  return within(annotated.times, span).flatMap((time): Edit[] => {
    const from = time.interval?.from ?? null;
    if (time.type !== "DATE" || from === null || time.stated.some((part) => part !== "weekday")) return [];
    const isAhead = ahead.test(text.slice(span.start, span.end));
    const away = compareDates(from, published);
    return (away > 0 && !isAhead) || (away < 0 && isAhead)
      ? [{ start: time.start, end: time.end, with: text.slice(time.start, time.end) }]
      : [];
  });
}

/** Words that a sentence may begin with and that a clause writes small. */
const opensSmall =
  /^(?:if|even|when|while|although|though|because|since|after|before|as|in|on|at|by|for|from|with|without|under|over|once|until|unless|despite|instead|there|it|he|she|they|we|you|this|that|these|those|his|her|its|their|our|some|many|most|more|all|both|each|every|no|nobody|nothing|neither|either|one|two|three|four|five|six|seven|eight|nine|ten|only|just|not|people|what|how|why|who|where|any|anyone|everyone|everybody|another|other|such|several|few)\b/iu;

const endsInAbbreviation =
  /(?:^|\s)(?:(?:v|vs|No|Nos|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Sgt|Lt|Col|Prof)\.?|\p{Lu}\.)\s*$/u;

/**
 * "Erroneous reports", "Key posts", "Arbitration of the row", "Owners of boats": the form of an adjective, of a noun that
 * is no name or of several, a word written small behind it, and no capital anywhere but in front.
 */
const isPlainAdjective = (reading: Reading, words: string): boolean => {
  const first =
    /^(\p{Lu}\p{Ll}+(?:ous|ive|ful|less|able|ible|al|age|ent|ant|ed|ing)|(?:High|Low|Strong|Weak|Old|Cheap|Young|Large|Small|Great)(?:er)?|Bad|Good|Poor|Rich|Heavy|Early|Late|Worse|Better|Key|Main|Major|Minor|Big|Full|Free|New|\p{Lu}\p{Ll}{3,}(?:tion|ment|ness|ship|ism)s?|\p{Lu}\p{Ll}+s(?=\s(?:of|by|who)\s\p{Ll}))\s\p{Ll}/u.exec(
      words,
    )?.[1];
  return first !== undefined && !standsInside(reading)(first);
};

/** Whether some word of the article begins so that is not the first of its sentence. */
const standsInside = onceFor(({ annotated: { document } }: Reading) => {
  const { sentences, tokens, text } = document;
  const starts = new Set(sentences.map(({ start }) => start));
  const inside = tokens.filter(({ start }) => !starts.has(start));
  return remember((word): boolean => inside.some(({ start }) => text.startsWith(word, start)));
});

/** "that scenario is based on": behind "that" a thing there are many of is the one told before, and no subject of its own. */
const pointsWithThat = (reading: Reading, span: Span, words: string): boolean => {
  const [, noun = "", verb = ""] = /^(\p{Ll}+)\s(\p{Ll}+)/u.exec(words) ?? [];
  return (
    isFiniteVerb(verb) &&
    !isPlural(noun) &&
    /\bthat\s+$/iu.test(reading.text.slice(Math.max(0, span.start - 6), span.start)) &&
    new RegExp(`\\b(?:an?|another|one|each|every|this) (?:\\p{Ll}+ )?${noun}\\b`, "iu").test(reading.text)
  );
};

/** "urging", "warning": what the reporter tells of what is said besides. */
const bringsInWords = (participle: string): boolean =>
  reportingVerb(participle) !== null ||
  /^(?:urging|asking|calling|encouraging|inviting|thanking|praising|accusing|blaming|criticizing|criticising|attacking|defending|vowing|promising|pledging|threatening|pointing|referring|demanding|offering|comparing)$/u.test(
    participle,
  );

/**
 * Reported words, made to stand behind "said that": without the reporter's own tail, with every quotation whole, names
 * full and the first letter small. Null when no clause of its own is left.
 */
export function reportedWords(
  reading: Reading,
  claim: Span,
  cue: Span,
  named: ReadonlySet<number>,
  edits: readonly Edit[],
): string | null {
  const end = endOf(reading, claim);
  // "…, adding that only two had": what limits the statement may stand in what is cut.
  if (/\bonly\b/iu.test(reading.text.slice(end, claim.end))) return null;
  const span = withWholeQuotes(reading, { start: claim.start, end });
  if (span === null || limitsFromBehind.test(textOf(reading.text, span))) return null;
  if (isCutBeforeVerb(reading.text.slice(span.end, claim.end))) return null;
  const shown = verbatim(
    reading,
    span,
    [...asides(reading.text, span), ...unsureDays(reading, span), ...edits],
    named,
  );
  // "that's what it is" cut behind "that"; "known as Abbott v." cut at an abbreviation.
  if (pointsWithThat(reading, span, shown.text)) return null;
  // "said later, “…”", "replied evenly, “…”": how or when it was said, and no part of it.
  if (/^(?:later|earlier|then|today|yesterday|tonight|again|once|\p{Ll}+ly)\b[^,]{0,20},/u.test(shown.text))
    return null;
  // "said that happily in Osterby", "said that back in May": "that" is what was said.
  if (/^(?:\p{Ll}+ly|back|again|twice) (?:on|in|at|during|when|to|after|before)\b/u.test(shown.text))
    return null;
  // "all of which would help": of what stands in front.
  if (/^\p{L}+ of (?:which|whom)\b/u.test(shown.text)) return null;
  if (/^[’']/u.test(shown.text) || endsInAbbreviation.test(shown.text)) return null;
  let words = withoutTail(shown.text)
    .replace(/^[\s,;:–—-]+/u, "")
    .replace(/^adding that\s+/u, "");
  // "is insisting that he wins and urging others to join": the second is the reporter's, like the first.
  if (/^\p{L}+ing\b/iu.test(textOf(reading.text, cue))) {
    const second = /\s+and\s+(\p{Ll}+ing)\b.*$/u.exec(words);
    // "saying that it had lost a boat and losing heart": of the words or the reporter's, nobody can tell.
    if (second !== null && !bringsInWords(second[1] ?? "")) return null;
    words = words.slice(0, second?.index);
  }
  words = words.replace(
    /^(?:for example|for instance|however|meanwhile|in addition|additionally|moreover|incidentally|also|but|and|still|instead|in fact),?\s+/iu,
    "",
  );
  const startsSentence = touching(reading.annotated.document.sentences, span)[0]?.start === span.start;
  const startsWithName = isNameAt(reading, span.start);
  const first = (/^\p{L}+/u.exec(words)?.[0] ?? "").toLowerCase();
  // "Macs were not affected": a word that is nowhere written small keeps its capital, unless its form tells it is no name.
  if (
    (startsWithName ? articles.has(first) : opensSmall.test(words)) ||
    (startsSentence &&
      !startsWithName &&
      (articles.has(first) || reading.smallWords.has(first) || isPlainAdjective(reading, words)))
  )
    words = words.charAt(0).toLowerCase() + words.slice(1);
  if (!startsSentence && isTornName.test(words)) return null;
  return isWholeReport(words) ? words : null;
}
