import type { Attribution } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { baseOfPast } from "../../claims/verb-forms";
import { covers, overlaps, textOf, touching, type Span } from "../../text/span";
import { entitiesIn, type Reading } from "../reading";
import { namedPronoun } from "./named-pronoun";
import { onOneLine } from "./plain";
import { opensInApposition, reportedWords } from "./report-words";
import { asides, isClause, saidIn, withPreposition } from "./speech";
import { verbatim, type Edit } from "./verbatim";

/** What stands between the speaker and reported words, as a question can use it: "said that", "told the BBC that". */
export type Report = {
  /** "warned China that" */
  readonly past: string;
  /** "warn China that"; null when the verb's base is not known. */
  readonly base: string | null;
  /** The reported words, made to stand alone after `past`. */
  readonly words: string;
  /** What the words go on with behind whoever says them: "Osterby, Velt said, would win"; null where they stand together. */
  readonly beside: Span | null;
};

/**
 * Reported speech taken apart into verb and words. Null when the words are no clause of their own ("whether …"), when
 * something other than an addressee stands between verb and words, or when a denial would be lost.
 *
 * @param takes "told": also what somebody only believes or claims, and words that go on behind whoever says them.
 */
export function reportOf(
  reading: Reading,
  claim: Claim,
  named: ReadonlySet<number>,
  takes: "said" | "told" = "said",
): Report | null {
  const said = saidIn(reading, claim);
  if (said === null || said.kind === "direct" || said.cue === null || said.polarity === "denied") return null;
  const stretch = stretchOf(reading, said, claim);
  if (stretch === null) return null;
  if (takes === "said" && (said.polarity === "doubted" || stretch.beside !== null)) return null;
  if (reading.annotated.quoteSpans.some((quote) => quote.depth === 0 && covers(quote, claim.span)))
    return null;
  const lead =
    said.polarity === "doubted" ? doubtedLead(reading, said, claim.span) : leadOf(reading, said, claim.span);
  if (lead === null) return null;
  // "As X reported that …, investors worry": where the report ends is not sure.
  const sentence = touching(reading.annotated.document.sentences, claim.span).find((found) =>
    covers(found, claim.span),
  );
  const opening = sentence === undefined ? "" : reading.text.slice(sentence.start, said.cue.start);
  if (
    /^(?:as|while|when|although|though|after|since|if|because|whereas)\b[^,]*$/iu.test(opening) &&
    textOf(reading.text, claim.span).includes(",")
  )
    return null;
  if (
    said.cue.start < claim.span.start &&
    said.frame === "according" &&
    opensInApposition(textOf(reading.text, claim.span))
  )
    return null;
  const [speaker] = entitiesIn(reading, claim.slots["speaker"]);
  const pronoun = speaker === undefined ? null : namedPronoun(reading, claim.span, speaker);
  const words = reportedWords(reading, stretch.span, said.cue, new Set([...named, ...lead.named]), [
    ...(pronoun === null ? [] : [pronoun]),
    ...(stretch.between === null ? [] : [stretch.between]),
  ]);
  if (words === null) return null;
  const needsThat = !/\bthat$/iu.test(lead.past);
  const tail = needsThat ? " that" : "";
  return {
    past: `${lead.past}${tail}`,
    base: lead.base === null ? null : `${lead.base}${tail}`,
    words,
    beside: stretch.beside,
  };
}

/** Reported words from their first to their last, and what is cut where whoever says them stands between. */
type Stretch = { readonly span: Span; readonly between: Edit | null; readonly beside: Span | null };

/** Words that open what a comma closes: "if Osterby pays, Velt said, it". */
const opensPart =
  /^(?:if|even|when|while|although|though|because|since|after|before|as|once|until|unless|among|amid|in|on|at|during|for|from|with|without|under|despite|instead|given|like|unlike|by)\b/iu;
const followsComma = /^(?:but|so|not|though|although|\p{Ll}+ing|an?|the|it|he|she|they|there)\b/u;

/** So much may stand between the two parts: "Velt said", "the mayor of Osterby told the council on Friday". */
const longestBetween = 60;

/** "Osterby, Velt said, would win": the two parts of one sentence, whose words begin in the first; null for other parts. */
function stretchOf(reading: Reading, { parts, cue, speaker }: Attribution, { span }: Claim): Stretch | null {
  const [first, second, ...more] = parts;
  if (second === undefined) return { span, between: null, beside: null };
  if (first === undefined || more.length > 0 || first.start !== span.start || cue === null) return null;
  const between = { start: first.end, end: second.start };
  const [sentence] = touching(reading.annotated.document.sentences, first);
  if (
    !covers(between, cue) ||
    between.end - between.start > longestBetween ||
    sentence === undefined ||
    !covers(sentence, second) ||
    reading.annotated.quoteSpans.some((quote) => overlaps(quote, between))
  )
    return null;
  const behind = textOf(reading.text, second);
  // "…, said Roe of Velt Boats, a builder of ships": who speaks is told, and no more of what was said
  const isNameLast = speaker !== null && speaker.mention.start > cue.start;
  if (isNameLast && /^(?:an?|the)\s/u.test(behind) && isClause(textOf(reading.text, first)))
    return { span: { start: span.start, end: first.end }, between: null, beside: null };
  // "a rule, Velt said, that is meant to help": a thing and what is told of it are no statement.
  if (!/^\p{Ll}/u.test(behind) || /^(?:that|which|who|whose|where)\b/u.test(behind)) return null;
  const comma = opensPart.test(textOf(reading.text, first)) || followsComma.test(behind) ? ", " : " ";
  const end = first.end - (/[\s,]*$/u.exec(textOf(reading.text, first))?.[0].length ?? 0);
  return {
    span: { start: first.start, end: second.end },
    between: { start: end, end: second.start, with: comma },
    beside: second,
  };
}

/** What says that the speaker is not sure, as a question can ask for it: it must not become a plain "said". */
const doubts =
  /^(?:alleged|believes|believed|claims|claimed|contends|contended|estimates|estimated|expects|expected|fears|feared|hopes|hoped|predicts|predicted|reckons|reckoned|speculated|suggests|suggested|suspects|suspected|thinks|thought)(?: that)?$/u;

/** "Velt claimed (that) …": the verb stays as it is. Null behind anything else, and where somebody else tells of it. */
function doubtedLead(reading: Reading, said: Attribution, words: Span): Lead | null {
  const { cue } = said;
  if (cue === null || cue.start > words.start) return null;
  const before = onOneLine(textOf(reading.text, { start: cue.start, end: words.start })).trim();
  const isTold = reading.annotated.attributions.some(
    (other) => other !== said && other.parts.some((part) => overlaps(part, cue)),
  );
  if (isTold || !doubts.test(before)) return null;
  return { past: before, base: null, named: new Set() };
}

const noStatement =
  /^(?:responded|replied|reacted|objected|pointed|referred)\s(?:to|at)\b|^(?:found|saw|knew|learned|learnt|heard|discovered|showed|realised|realized)\b/iu;

type Lead = { readonly past: string; readonly base: string | null; readonly named: ReadonlySet<number> };

const plainLead: Lead = { past: "said", base: "say", named: new Set() };

function leadOf(reading: Reading, said: Attribution, words: Span): Lead | null {
  const cue = said.cue;
  if (cue === null) return null;
  const cueWords = onOneLine(textOf(reading.text, cue));
  const first = cueWords.split(" ")[0]?.toLowerCase() ?? "";
  const base = baseOfPast(first);
  const less = lessThanSaid.find(([verb]) => verb.test(first));
  if (less !== undefined && cue.start < words.start)
    return { past: `${less[1]} that`, base: `${less[2]} that`, named: new Set() };
  // "demanding that the council sell it": what is asked for is no statement, and "said that" would make it one.
  if (base === null && asksFor.test(first)) return null;
  // Words first ("…, the ministry said"), a participle ("saying …"), "according to": all of them say.
  if (cue.start > words.start || base === null) return plainLead;
  const before = { start: cue.start, end: words.start };
  // "agreed that": somebody else said the same.
  if (takesSides.test(cueWords)) return null;
  const whole = onOneLine(textOf(reading.text, before));
  // "replied in Osterby to the claim that": the claim is another's.
  if (
    takesThat.test(whole) &&
    /\b(?:to|about|of|on|against) (?:the|an?|his|her|their) \p{L}+ that$/u.test(whole)
  )
    return null;
  const verb = told(first);
  const verbBase = baseOfPast(verb) ?? base;
  if (said.addressee === null && isOnOccasion(whole))
    return { past: `${verb} that`, base: `${verbBase} that`, named: new Set() };
  if (before.end - before.start > 90) return null;
  const time = said.time === null ? null : (reading.annotated.times[said.time] ?? null);
  const edits: Edit[] = [];
  for (const other of reading.annotated.times) {
    // "told the Osterby Weekly that": no day, and a part of a name.
    if (!covers(before, other) || other.type === "SET") continue;
    // "said after Friday's vote that": the day belongs to what it was said at.
    if (/^[’']/u.test(reading.text.slice(other.end, other.end + 1))) return null;
    const dated = withPreposition(reading.text, other);
    // "said late Wednesday that"
    const part = /\b(?:late|early|later|earlier)\s$/u.exec(reading.text.slice(before.start, dated.start));
    edits.push({ ...dated, start: dated.start - (part?.[0].length ?? 0), with: "" });
  }
  if (time !== null && !edits.some((edit) => overlaps(edit, time)) && covers(before, time))
    edits.push({ start: time.start, end: time.end, with: "" });
  edits.push(...asides(reading.text, before));
  const lead = verbatim(reading, before, edits, new Set());
  const past = lead.text.replace(/[\s,:—–-]+$/u, "").replace(/,\s*that$/u, " that");
  if (/[“”"]/u.test(past) || /,/u.test(past)) return null;
  // "responded to the interjection that …", "found that …": no statement of theirs.
  if (noStatement.test(past)) return null;
  // Only an addressee and what the verb needs may stand here; a second verb would be another statement.
  if (hasSecondVerb(past)) return null;
  const rest = past.slice(first.length);
  return { past: `${verb}${rest}`, base: `${verbBase}${rest}`, named: lead.named };
}

/** Verbs of which "said" would make more than there is: "indicated that he knew". */
const lessThanSaid = [
  [/^indicat/u, "indicated", "indicate"],
  [/^hint/u, "hinted", "hint"],
  [/^impl[iy]/u, "implied", "imply"],
  [/^intimat/u, "intimated", "intimate"],
  [/^signal/u, "signalled", "signal"],
] as const;

/** "added that", "replied that": a question that stands alone has nothing it could be added to, and no reply. */
const told = (verb: string): string => (/^(?:added|replied|responded|answered)$/u.test(verb) ? "said" : verb);

const asksFor = /^(?:demand|request|insist|urg|recommend|propos|suggest|ask|order|requir)ing$/u;

const takesSides = /^(?:agree|concur|echo)/iu;

/** Nouns of which "that" tells what they are: "in reply to the claim that" brings in somebody else's words. */
const takesThat =
  /\b(?:claims?|charges?|allegations?|accusations?|notion|idea|belief|fact|suggestion|proposal|news|report|rumou?rs?|fears?|hopes?|concerns?|interjection|argument|view|statement|remark|comment|question|evidence|sign|chance|possibility)\s+that$/iu;

const hasSecondVerb = (lead: string): boolean =>
  lead
    .split(" ")
    .slice(1)
    .some((word) => baseOfPast(word.toLowerCase()) !== null);

/** Signs that more than a place or a day stands between verb and words: a pause, a second verb. */
const isLong = (lead: string): boolean => lead.length > 40 || /,/u.test(lead) || hasSecondVerb(lead);

/**
 * True for "said on Sunday in Osterby, Norwick, that" and "argued during a long debate on the harbour that": a statement
 * stays what it is without the occasion it was made on, and the verb alone is enough. False for a lead that is short.
 */
const isOnOccasion = (lead: string): boolean =>
  isLong(lead) &&
  lead.length < 160 &&
  /^\p{L}+,?\s(?:on|in|at|during|after|before|while|as|when|via|through|outside|from|aboard|late|early|later|earlier|\p{L}+day)\b[^“”"]*\sthat$/u.test(
    lead,
  ) &&
  !takesThat.test(lead);
