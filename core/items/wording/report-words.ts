import { isBase, isFiniteVerb } from "../../claims/verb-forms";
import { articles } from "../../lexicon/function-words";
import { compareDates } from "../../text/civil-date";
import { overlaps, textOf, touching, within, type Span } from "../../text/span";
import { isNameAt } from "../names";
import type { Reading } from "../reading";
import { isPlural, withoutTail } from "./plain";
import { slipIn } from "./slips";
import { asides, isClause } from "./speech";
import { verbatim, type Edit } from "./verbatim";

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

const lowerWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}]+(?:['.]\p{L}+)*/gu) ?? [];

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

/** Reports that were cut in two, or report nothing: whatever stands before or behind, they say no whole thing. */
const halfSaid: readonly RegExp[] = [
  // "is “pleased” that Harlan Roe"
  /\b(?:that|because|if|when)(?: \p{Lu}[\p{L}.’'-]*)+$/u,
  // "Roe added a second with a shot": what he added is a goal.
  /^(?:an?|his|her|the|another) (?:\p{Ll}+ )?(?:second|third|fourth|fifth|goal|try|penalty|conversion|touchdown|consolation|brace|header|birdie|point|century)(?! (?:is|was|will|would|has|had)\b)/u,
  // "told Norwick Radio that 4 the pier was old": a name that ends in a number was cut in two
  /^\d+ (?:\p{Lu}|(?:the|an?|his|her|he|she|it|they)\b)/u,
  // "told LA that Weekly: “…”"
  /^[^“”]{1,40}:\s“/u,
  // "Even more alarming, Roe said, is that the pier leaks": turned about, and behind "said that" it is no sentence
  /^(?:even |far |much |perhaps |just )?(?:more|most|less|least|equally|also|especially|particularly) \p{Ll}+,? (?:is|was|were|are) (?:that|how|the|what)\b/iu,
  // "wanted to meet as many sailors of the town": as many as what? "twice as many" is a measure
  /(?<!\b(?:twice|times|half|third|quarter|just|nearly|almost|about|quite|equally|not|not even|at least|every bit) )\bas (?:many|much|few|little) (?!(?:as|than)\b)\p{L}(?!.* (?:as|than)\b)/u,
];

/** "told Norwick Radio that Osterby he had agreed": behind "that" stands the second half of whom it was told to. */
const isTornName =
  /^\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*)? (?:he|she|they|it|we|there|the|an?|his|her|their|its|this|that|if|when) /u;

const then = /\b(?:(?:will|would|could|might|should|may|must|can) then|then (?:be|have|become))\b/iu;
const onWhat = /\b(?:if|when|once|after|before|unless|until|first|should)\s.*\bthen\b/iu;

/** "that Norwick, which lies near Osterby": who or what is told of, and nothing of what they did. */
function isSubjectAlone(words: string): boolean {
  const [, subject = ""] = /^([^,“”]{2,60}), (?:which|who|whose|where) [^,]+$/u.exec(words) ?? [];
  return (
    subject !== "" &&
    !lowerWords(subject).some((word) => isFiniteVerb(word) || /ed$|^(?:he|she|it|they|we)$/u.test(word))
  );
}

/** True for what says no whole thing; "would then sail": on which condition, another sentence tells. */
const isHalfSaid = (words: string): boolean =>
  halfSaid.some((row) => row.test(words)) ||
  isSubjectAlone(words) ||
  (then.test(words) && !onWhat.test(words));

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

const endsInAbbreviation =
  /(?:^|\s)(?:(?:v|vs|No|Nos|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Sgt|Lt|Col|Prof)\.?|\p{Lu}\.)\s*$/u;

/**
 * "Erroneous reports", "Key posts", "Arbitration of the row", "Owners of boats": the form of an adjective, of a noun that
 * is no name or of several, a word written small behind it, and no capital anywhere but in front.
 */
const isPlainAdjective = ({ annotated: { document } }: Reading, words: string): boolean => {
  const first =
    /^(\p{Lu}\p{Ll}+(?:ous|ive|ful|less|able|ible|al|age|ent|ant|ed|ing)|(?:High|Low|Strong|Weak|Old|Cheap|Young|Large|Small|Great)(?:er)?|Bad|Good|Poor|Rich|Heavy|Early|Late|Worse|Better|Key|Main|Major|Minor|Big|Full|Free|New|\p{Lu}\p{Ll}{3,}(?:tion|ment|ness|ship|ism)s?|\p{Lu}\p{Ll}+s(?=\s(?:of|by|who)\s\p{Ll}))\s\p{Ll}/u.exec(
      words,
    )?.[1];
  if (first === undefined) return false;
  const starts = new Set(document.sentences.map(({ start }) => start));
  return !document.tokens.some(({ start }) => !starts.has(start) && document.text.startsWith(first, start));
};

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
  let words = withoutTail(shown.text).replace(/^[\s,;:–—-]+/u, "");
  // "is insisting that he wins and urging others to join": the second is the reporter's, like the first.
  if (/^\p{L}+ing\b/iu.test(textOf(reading.text, cue)))
    words = words.replace(/\s+and\s+\p{Ll}+ing\b.*$/u, "");
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
  const stated = withoutCondition(words);
  return (isClause(stated) || hasOtherVerb(stated)) &&
    !isSpliced(words) &&
    slipIn(words) === null &&
    !isHalfSaid(words) &&
    !endsInAside(words) &&
    !isOneOfSeveral.test(words) &&
    !likensNothing.test(words) &&
    !isOfNobody.test(words)
    ? words
    : null;
}
