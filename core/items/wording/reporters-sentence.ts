import type { Attribution } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { isFiniteVerb } from "../../claims/verb-forms";
import { overlaps, touching, type Span } from "../../text/span";
import type { Reading } from "../reading";

/** Small words whose object the quoted words are: they only made sense in the reporter's sentence. */
const governs =
  /(?<!\p{L})(?:as|of|by|an?|the|like|to|with|for|in|on|at|from|about|into|his|her|their|its|my|our|over|than|and|or|being|been)$/iu;

const mark = /["“”'‘`]$/u;

/** True when the reporter's sentence runs on into the words: its strength is as “Osterby’s lighthouse”. */
export function isGoverned(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start).trimEnd();
  const bare = before.replace(/["“”'‘`]{1,3}$/u, "").trimEnd();
  return mark.test(before) && governs.test(bare);
}

const condition = /(?<!\b(?:asked|wondered|as|even|see|know|of) )\b(?:if|unless)\b/iu;

/**
 * True when the reporter tells outside the marks on what condition the words were meant: If Norwick paid, Roe wrote,
 * “I will build the pier”.
 */
export function isLimited({ annotated, text }: Reading, { span }: Claim): boolean {
  const [sentence] = touching(annotated.document.sentences, span);
  if (sentence === undefined || sentence.start >= span.start) return false;
  const quotes = annotated.quoteSpans.filter(({ content }) => overlaps(content, sentence));
  let lead = text.slice(sentence.start, span.start);
  for (const { start, end } of quotes)
    if (end <= span.start && start >= sentence.start)
      lead =
        lead.slice(0, start - sentence.start) + " ".repeat(end - start) + lead.slice(end - sentence.start);
  return condition.test(lead);
}

const paper =
  /\b(?:article|story|report|ad|advert|advertisement|poster|sign|banner|video|song|book|column|study|poll)s?\s*$/iu;

/** "Roe sent an article reporting that “…”", "one of her ads asking": the paper says it, and not who sent it. */
export const isOfPaper = ({ text }: Reading, cue: Span | null): boolean =>
  cue !== null &&
  /^\p{L}+ing\b/u.test(text.slice(cue.start, cue.end)) &&
  paper.test(text.slice(Math.max(0, cue.start - 30), cue.start));

/** " who took her by the arm and" in front of "said": whoever did the one said the other. */
const doneBySomebody = /\s(?:who|whom)\s[^,;:.“”"]{2,80}\s(?:and|then)\s$/u;

/**
 * "Velt said she was met by Roe who took her by the arm and said, “…”": the words are his of whom the relative clause
 * tells. Whoever is told of right in front of "who", with no verb between, says them.
 */
export function isOfAnotherClause(reading: Reading, { speaker, cue }: Attribution): boolean {
  const mention = speaker?.mention ?? null;
  if (cue === null || mention === null || mention.end > cue.start) return false;
  const between = reading.text.slice(mention.end, cue.start);
  const found = doneBySomebody.exec(between);
  return (
    found !== null &&
    (
      between
        .slice(0, found.index)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).some((word) => isFiniteVerb(word))
  );
}
