import type { Quantity } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import type { Clause } from "../../claims/clause";
import { contentWords } from "../../claims/content-words";
import { lastSentenceOf } from "../../claims/evidence";
import { reportOver } from "../../claims/figure-claims";
import { frameOf } from "../../claims/told-apart";
import { isFiniteVerb } from "../../claims/verb-forms";
import { onceFor } from "../../text/remember";
import { covers, overlaps, textOf, within, type Span } from "../../text/span";
import type { Reading } from "../reading";
import { isDayInDoubt, openingFor, tellsItsYear, withoutArticleDay } from "./article-day";
import { turnedRound } from "./clause-question";
import { months } from "./date-label";
import { lackOf } from "./figure-needs/lack-of";
import { breaksOff } from "./figure-needs/whole";
import { isOpinion, namesItsPoll, speaksOfPoll } from "./figure-needs/polls";
import { ownName, pollOf, sourceOf } from "./figure-source";
import { capitalised, gap, onOneLine, withoutTail } from "./plain";
import { cutsOfPairs, isListed, isWorkedOut } from "./shown-figures";
import { asides, isClause } from "./speech";
import { subjectMeant } from "./subject-meant";
import { verbatim, type Edit } from "./verbatim";

/** What stands in front of a question about a figure or a statement with one. */
export type Opening = {
  /** "As reported on 8 May 2025, according to Reuters, ", or nothing. */
  readonly opening: string;
  /** Who gave the figure, as the opening names it; "" for nobody. */
  readonly source: string;
  /** Where the article names the poll, when another sentence does. */
  readonly poll: Span | null;
};

/**
 * What has to be told with a figure so that its statement stands alone: who gave it, whose poll it is from, and the day
 * of the article. Null where something is missing that the article does not give, or the source can't be named.
 *
 * @param words the statement as it would be shown, with a gap for the figure.
 */
export function openingOf(reading: Reading, claim: Claim, quantity: Quantity, words: string): Opening | null {
  const said = sourceOf(reading, claim);
  // What stands in a clause on the side may be known from elsewhere.
  if (said === null || (said !== "" && (inRelative.test(words) || inConcession.test(words)))) return null;
  if (
    leadsOn(reading, claim) ||
    cameToNothing(reading, claim, words) ||
    isOfNoYear(reading, words) ||
    (claim.slots["source"] === undefined && hasSourceBehind(reading, claim))
  )
    return null;
  const poll =
    said === "" && isOpinion({ words, quantity }) && !namesItsPoll(words) && !speaksOfPoll(words)
      ? pollOf(reading)
      : null;
  // "According to Mara Velt, Mara Velt …", where she does not speak of herself.
  const isNamed = words.includes(said) && ownName(reading, claim) === null;
  const source = poll?.name ?? (isNamed ? "" : said);
  if (leavesFrontOut(reading, claim) || lackOf({ words, quantity, source, ...namesIn(reading) }) !== null)
    return null;
  const opening = openingFor(reading, source, words);
  return withoutArticleDay(opening) !== opening && isDayInDoubt(reading)
    ? null
    : { opening, source, poll: poll?.place ?? null };
}

/** "the storm, which left 40 dead", in what a captain said: whether the captain said that too nobody knows. */
const inRelative = new RegExp(`,\\s(?:which|who|whose|where|when)\\b[^,;]*${gap}`, "u");

/** "vowed to buy ferries, despite a debt of $40m": what speaks against a promise, the reporter knows. */
const inConcession = new RegExp(
  `,\\s(?:although|despite|even though|in spite of|though)\\b[^,;]*${gap}`,
  "u",
);

const spanWord = new RegExp(
  `\\b(?:in|to|until|since|by|of|from|on|[Ll]ast|[Nn]ext|\\d) (?:${months.join("|")})\\b|\\b(?:[Dd]uring|[Oo]ver) the (?:(?:financial|fiscal|first|second|third|fourth|festive|final|full|holiday) )?(?:half|quarter|season|year)\\b(?! (?:to|of|in|ended|ending|before|after|that)\\b)|\\b(?:ahead|earlier|later) in the (?:month|season|year)\\b`,
  "u",
);

/** "last July", "in the year to December", "during the year", where neither the words nor the day of the article tell of which year. */
const isOfNoYear = ({ annotated }: Reading, words: string): boolean =>
  annotated.document.published === null && spanWord.test(words) && !tellsItsYear(words);

/** "has a word for the plan to sink 11 boats: No": what the statement leads up to. */
const leadsOn = ({ text }: Reading, claim: Claim): boolean =>
  /^\s?:\s/u.test(text.slice(frameOf(claim)?.end ?? text.length));

/** "…, according to a tally by Norwick Watch, but her lead is small": whose figure it is stands behind, and could not be read. */
function hasSourceBehind({ annotated, text }: Reading, claim: Claim): boolean {
  const sentence = lastSentenceOf(annotated, claim);
  return (
    sentence !== undefined &&
    /,\saccording to\s|^,\s[^,“”"]{2,60}\s(?:said|says|reported|reports|estimated|estimates|announced|added)\b/u.test(
      text.slice(frameOf(claim)?.end ?? sentence.end, sentence.end),
    )
  );
}

/**
 * True where the words in front of a statement belong to it: "2004, when [Mara Velt took 43 percent]", or a phrase that
 * is of both clauses ("Of 500 voters in Osterby, Ruiz won 300 and [Okri won 200]").
 */
function leavesFrontOut({ annotated, text }: Reading, claim: Claim): boolean {
  const { start, end } = frameOf(claim) ?? { start: 0, end: text.length };
  const before = text.slice(Math.max(0, start - 8), start);
  if (/\b(?:when|where|which|who|whom|whose)\s$/iu.test(before)) return true;
  if (isBetweenDashes(before, text.slice(start, end))) return true;
  const said = reportOver(annotated, claim.span)?.parts.find((part) => covers(part, claim.span));
  const sentence = lastSentenceOf(annotated, claim);
  const whole = said ?? sentence;
  // "Initially, Norwick Motors said it would build 40": and then it built more.
  if (sentence !== undefined && nowOver.test(text.slice(sentence.start, start))) return true;
  return (
    whole !== undefined &&
    /^(?:In|On|At|By|Of|Among|For|Under|During)\s[^,]{2,80},\s/u.test(text.slice(whole.start, start))
  );
}

/** "was near the end - and [the loss of 10 points - before Roe came]": what the first dash opened is no statement. */
const isBetweenDashes = (before: string, words: string): boolean =>
  /(?:\s[–—-]|—)\s?(?:and|or|but)\s$/u.test(before) && /\s[–—-]\s|—/u.test(words);

/** "would repay the $84,000, [but has not]": what was meant to be came to nothing, and the statement leaves that out. */
const fellThrough =
  /^,?\s(?:but|though|although|yet)\s(?:(?:he|she|it|they)\s)?(?:(?:has|have|had|did|was|were)(?:n[’']t|\s(?:not|never|yet))|never|failed)\b/u;
const isMeant = /\b(?:would|will|plan(?:s|ned)? to|promised|pledged|vowed|agreed|intend(?:s|ed)?)\b/u;

const cameToNothing = ({ text }: Reading, claim: Claim, words: string): boolean =>
  isMeant.test(words) && fellThrough.test(text.slice(frameOf(claim)?.end ?? text.length));

const nowOver = /^(?:Initially|Originally|At first|Previously|Until recently)\b/u;

/** What the article names, for what a statement must name. */
const namesIn = onceFor(({ annotated, topic }: Reading) => {
  const called = (isPlace: boolean) =>
    annotated.entities
      .filter(({ type }) => !isPlace || type === "place")
      .flatMap(({ canonical, aliases }) => [canonical, ...aliases])
      .filter((name) => /\p{Lu}/u.test(name) && name.length > 1);
  return { names: called(false), places: called(true), topic };
});

/**
 * The question that a figure answers, beginning with a small letter, in the words of its statement: as the subject ("how
 * many people died in the fire?"), as the object of a clause that can be turned round ("how much has the town raised?"),
 * else the statement with a gap. Null when nothing stands alone.
 */
export function figureQuestion(
  reading: Reading,
  claim: Claim,
  quantity: Quantity,
): (Opening & { readonly question: string; readonly named: Span | null }) | null {
  const frame = frameOf(claim);
  if (frame === null || !covers(frame, quantity)) return null;
  const own = ownName(reading, claim);
  const meant = own === null ? subjectMeant(reading, frame) : null;
  const name = own ?? meant?.edit ?? null;
  const edits = [...(name === null ? [] : [name]), ...cuts(reading, frame, quantity)];
  if (isListed(reading, frame, quantity, edits) || isWorkedOut(reading, frame, quantity, edits)) return null;
  const opening = openingOf(reading, claim, quantity, gapStatement(reading, frame, quantity, edits));
  if (opening === null) return null;
  const question =
    asSubject(reading, frame, quantity, edits) ??
    asObject(reading, claim, frame, quantity, edits) ??
    withGap(reading, frame, quantity, edits);
  return question === null ? null : { ...opening, question, named: meant?.place ?? null };
}

/** The statement as it is shown, with a gap for the figure. */
function gapStatement(reading: Reading, frame: Span, quantity: Quantity, edits: readonly Edit[]): string {
  const left: Edit = { start: quantity.start, end: quantity.end, with: gap };
  return capitalised(withoutTail(verbatim(reading, frame, [left, ...edits], new Set()).text));
}

/** "also" points back, and for "now" stands the day of the article. */
const alsoOrNow =
  /(?<!\b(?:right|by|until|just|even|but))\s(?:also|now|currently|presently)(?=\s(?!known\b))/gu;
/** Without a day to stand for it, "now" stays, and limits what is told. */
const alsoOnly = /(?<!\bbut)\salso(?=\s(?!known\b))/gu;

/**
 * What is cut out of a statement: explanations between dashes, brackets ("the bank (founded in 1900) lent …"), figures
 * that would tell the one asked for, and words that lean on the article.
 */
const cuts = (reading: Reading, frame: Span, quantity: Quantity): readonly Edit[] =>
  [
    ...asides(reading.text, frame),
    ...found(reading.text, frame, /\s?\([^()]{1,120}\)/gu),
    ...found(reading.text, frame, reading.annotated.document.published === null ? alsoOnly : alsoOrNow),
    ...cutsOfPairs(reading, frame, quantity),
  ].filter((edit) => !overlaps(edit, quantity));

const found = (text: string, span: Span, words: RegExp): readonly Edit[] =>
  [...text.slice(span.start, span.end).matchAll(words)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    with: "",
  }));

/** What asks for a figure of this kind; null where only a gap will do. */
function asking(
  reading: Reading,
  quantity: Quantity,
): { readonly words: string; readonly counted: Span } | null {
  if (quantity.kind === "money") return { words: "how much", counted: quantity };
  if (quantity.kind === "percent") return { words: "what percentage", counted: quantity };
  if (quantity.kind !== "count" && quantity.kind !== "measure") return null;
  const from = quantity.valueSpan.end;
  const end = Math.max(quantity.unitSpan?.end ?? 0, quantity.of?.end ?? 0, quantity.end);
  const words = onOneLine(reading.text.slice(from, end));
  // "three gold medals and two bronzes": the second figure would be left behind the verb.
  if (/^\s(?:and|or)\b/u.test(reading.text.slice(end))) return null;
  // "9.7mm": an abbreviation is no word of a question.
  return end <= from || /^(?:\p{L}{1,2}|an? .*)?$|[,;:()“”"-]/u.test(words)
    ? null
    : { words: `how many ${words}`, counted: { start: quantity.start, end } };
}

/** "In 2012, " in front of a statement: a phrase without a verb, or nothing. */
const front = /^(?:(?:In|On|Since|During|By|At|From|Between|Over|Of|For)\s[^,;:()“”"]{2,60},\s)?$/u;

/** "Twelve people died in the fire" → "how many people died in the fire?" */
function asSubject(reading: Reading, frame: Span, quantity: Quantity, edits: readonly Edit[]): string | null {
  const opening = reading.text.slice(frame.start, quantity.start);
  const asked = asking(reading, quantity);
  if (asked === null || !front.test(opening)) return null;
  const rest = reading.text.slice(asked.counted.end, frame.end);
  const words = rest.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?|,/gu) ?? [];
  const [first = "", second = ""] = words;
  const isVerb = isFiniteVerb(first) || (/^(?:also|already|now|still)$/u.test(first) && isFiniteVerb(second));
  const isOf =
    /^(?:of|in|from|at|on|aboard|with)$/u.test(first) &&
    words.findIndex((word) => /^(?:,|that|which|who)$/u.test(word)) < 0 &&
    words.slice(2, 9).some(isFiniteVerb);
  if (!isVerb && !isOf) return null;
  if (isUndatedState(reading, frame, first)) return null;
  // "40 towns have a ferry, and none has a bridge": the second clause asks nothing.
  if (/,\sand\s\p{L}+\s(?:have|has|had|is|are|was|were)\b/u.test(rest)) return null;
  // "40 people were hurt and more than 200 left": of the second nobody asks how many.
  if (
    within(reading.annotated.quantities, { start: asked.counted.end, end: frame.end }).some(
      ({ kind, start }) =>
        kind === quantity.kind && /\b(?:and|but) $/u.test(reading.text.slice(asked.counted.end, start)),
    )
  )
    return null;
  const before =
    opening === ""
      ? ""
      : verbatim(reading, { start: frame.start, end: quantity.start }, edits, new Set()).text;
  const behind = verbatim(reading, { start: asked.counted.end, end: frame.end }, edits, new Set());
  const tail = withoutTail(onOneLine(behind.text));
  if (contentWords(`${before} ${asked.words} ${tail}`).length < 4) return null;
  const question = `${asked.words} ${tail}?`;
  return before === "" ? question : `${lowered(onOneLine(before))} ${question}`;
}

/** "How many homes have a garden?": what is so now has no answer where nothing tells when now was. */
const isUndatedState = ({ annotated }: Reading, frame: Span, verb: string): boolean =>
  /^(?:of|in|from|at|have|has|are|is|live|use|own|work)$/u.test(verb) &&
  annotated.document.published === null &&
  within(annotated.times, frame).every((time) => time.granularity === "vague");

/** Verbs whose object is a sum. */
const takesMoney =
  /^(?:pay|paid|raise|raised|spend|spent|earn|earned|make|made|lose|lost|donate|donated|give|given|receive|received|invest|invested|borrow|borrowed|owe|owed|cost|contribute|contributed|pledge|pledged|save|saved|offer|offered|award|awarded|fined|collect|collected|set aside)$/u;

/** "The town has bought 12 boats" → "how many boats has the town bought?" */
function asObject(
  reading: Reading,
  claim: Claim,
  frame: Span,
  quantity: Quantity,
  edits: readonly Edit[],
): string | null {
  const { clause } = claim;
  const asked = asking(reading, quantity);
  if (asked === null || clause === null || !clause.whole || !covers(clause.rest, quantity)) return null;
  const opening = reading.text.slice(frame.start, clause.start);
  if (frame.start > clause.start || !front.test(opening)) return null;
  if (!standsBehindVerb(reading, clause, quantity)) return null;
  const isAlso = clause.adverbs !== null && textOf(reading.text, clause.adverbs) === "also";
  const own = {
    ...clause,
    adverbs: isAlso ? null : clause.adverbs,
    rest: { start: clause.rest.start, end: Math.min(clause.end, frame.end) },
  };
  const cut: Edit = { ...asked.counted, with: "" };
  if (isInList(reading.text.slice(own.rest.end, frame.end))) return null;
  const question = turnedRound(reading, own, [cut, ...edits]);
  if (question === null || breaksOff(question)) return null;
  // "How much did Norwick Motors pay?": for what?
  if (quantity.kind === "money" && contentWords(reading.text.slice(quantity.end, own.rest.end)).length === 0)
    return null;
  const before =
    opening === "" ? "" : verbatim(reading, { start: frame.start, end: clause.start }, [], new Set()).text;
  const whole = `${asked.words} ${question}?`;
  // "How many innings did Mara Velt pitch?": in which game?
  if (contentWords(`${before} ${whole}`).length < 5) return null;
  return before === "" ? whole : `${lowered(onOneLine(before))} ${whole}`;
}

/** "with the plays The Pier [(1994), The Storm and The Mole]": the clause ends in the middle of a list. */
const isInList = (behind: string): boolean => /^(?:\s\([^()]{1,40}\)|,\s(?:The\s)?\p{Lu})/u.test(behind);

/** "has bought [13 million barrels]", "paid [$4 million]": the figure is right behind its verb. */
function standsBehindVerb(reading: Reading, clause: Clause, quantity: Quantity): boolean {
  const between = onOneLine(reading.text.slice(clause.rest.start, quantity.start)).toLowerCase();
  const verb = clause.base === null ? between : between === "" ? clause.base : "";
  if (verb === "") return false;
  if (quantity.kind === "money") return takesMoney.test(verb);
  if (quantity.kind === "percent") return false;
  return (
    clause.base !== null || /^\p{Ll}+(?:ed|en|ne|wn|ht|ld|nt|id|un|de|st|ot|on|me|ut|et|el)$/u.test(verb)
  );
}

/** Half of a bound would stay outside the gap: "a bit [more than $1.5 million]". */
const halfBound = /\b(?:bit|slightly|just|well|far|little|much|even)\s+$/iu;

/** The statement with a gap for the figure: nothing is turned round, so any that stands alone will do. */
function withGap(reading: Reading, frame: Span, quantity: Quantity, edits: readonly Edit[]): string | null {
  if (halfBound.test(reading.text.slice(Math.max(0, quantity.start - 10), quantity.start))) return null;
  const words = gapStatement(reading, frame, quantity, edits);
  // "Osterby’s border with Norwick is ______ long": two names say much.
  const named = new Set(within(reading.annotated.mentions, frame).map(({ entity }) => entity)).size;
  if (contentWords(words).length < (named > 1 ? 4 : 5) || !isStatement(words)) return null;
  // "There were six arrests": where?
  if (words.startsWith("There ") && named === 0) return null;
  return `which figure belongs in the gap? ${words}.`;
}

/** What another sentence has to tell: which year's "same day", who "it" is that was said to do it. */
const leansBack =
  /\bthe same (?:day|week|month|year|period|time)\b(?! (?:last year|(?:in|of) \d{4}|(?:a|the) year (?:ago|before|earlier)))|\b(?:said|says|announced|reported) (?:it|he|she|they)\b|^(?:first|second|third) is\b/iu;

/** Openings that leave a statement without its main clause, its subject or what they count from. */
const noStatement: readonly RegExp[] = [
  // "According to Roe & Co, Velt Watch and Tarn sales rose": nobody can tell where the names of the source end.
  /^According to [^“”]*\s&\s/u,
  // "Here is how six towns plan to": what the article is about to tell
  /^(?:Here|Below) (?:is|are|was|were|comes?)\b|^These are\b/u,
  // "Other than Mara Velt, who's called for 200 boats"
  /^(?:Other than|Apart from|Aside from|Besides) [^,]{1,80}, who\b/u,
  // "In the third incident, a ferry sank"
  /^(?:In|At|During|On) (?:the|a) (?:second|third|fourth|fifth|other|latter|former|latest|earlier|previous|separate) (?!quarter|half|round|set|season)\p{Ll}+,/u,
  // "South Asian nation will …", "Midsize lender has …": the article or the name was left out.
  /^(?!The |An? |One |Each |Every |No )\p{Lu}[\p{L}-]+ (?:[\p{L}-]+ )?(?:nation|country|lender|firm|company|club|retailer|carmaker|airline|giant) (?:will|would|has|had|is|was|\p{L}+ed)\b/u,
  // "The ferry, though, is three metres longer": than what was told before
  /^[^,“”]+,\s(?:though|however),\s/u,
];

/** "Roe’s ferry named after Velt, is being sold": one comma, and the other of the pair is gone. */
const halfPair = /^[^,“”]{8,120}, (?:is|are|was|were|has been|have been)\s/u;

/** "By 30 April 2023, 40 ships had been built": a date in front takes nothing away. */
const byThen =
  /^By (?:the end of )?(?:\p{Lu}\p{L}+ \d{1,2}, \d{4}|(?:\p{L}+day, )?(?:\d{1,2} )?\p{Lu}\p{L}+(?: \d{4})?|\d{4}),? /u;

/** A sentence with a subject that is named and a verb: not "The office that the team had rented for …", not "It …". */
export function isStatement(words: string): boolean {
  if (
    /^(?:but|and|so|or|nor|yet|still|he|she|it|they|we|I|you|this|that|these|those|his|her|their|its)\b/iu.test(
      words,
    )
  )
    return false;
  if (halfPair.test(words) || leansBack.test(words) || noStatement.some((row) => row.test(words)))
    return false;
  // "5.17 percent on the day when the minister set out his plans": a line of a list.
  const list = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  const link = list.findIndex((word, index) => index > 0 && /^(?:when|while|because|if|until)$/u.test(word));
  // "the heads of nine Osterby-based firms"
  return (
    isClause(words.replace(byThen, "").replaceAll(/-\p{Ll}+/gu, "")) &&
    (link < 0 || list.slice(0, link).some(isFiniteVerb))
  );
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
