import type { Entity, Mention } from "../../annotate/annotation";
import { isKept, mentionsIn, sentenceAt } from "../../claims/evidence";
import { isFiniteVerb } from "../../claims/verb-forms";
import { prepositions } from "../../lexicon/function-words";
import { overlaps, textOf, type Span } from "../../text/span";
import type { Reading } from "../reading";
import { possessive } from "./plain";
import { pronounGender } from "./pronoun-pointers";
import { isOfTwoBearers, type Edit } from "./verbatim";

/** A name in place of what a statement begins with, and where the article names it. */
export type SubjectMeant = { readonly edit: Edit; readonly place: Span };

/** "In 2024, it …", "Its sales …": the word that stands for somebody, at the beginning or behind a phrase in front. */
const opens =
  /^(?:(?:In|On|At|By|During|Since|Last|For|After|From)\b[^,;:()“”"]{2,60},\s)?(it|its|he|his|she|her)(?=\s\p{L})/iu;

/** What only a body does: "it raised", not "it sold", which may be said of what the body makes. */
const bodyDoes =
  /^\s(?:(?:has|had|have|also|already|now|currently|recently|only|still|will|would|is|was|been|to)\s)*(?:raised|reported|posted|made|made up|earned|employs|employed|bought|paid|pays|spent|spends|hired|owns|owned|owes|owed|plans|planned|expects|expected|announced|agreed|cut|fined|donated|gave|lent|borrowed|invested|operates|operated|acquired|unveiled|recorded|lost|won|awarded|collected|processed|received|set aside|cutting|hiring|planning|expecting|spending|opened|built|shipped|blamed|offered|said)\b/u;

/** What only a body has: "its sales". */
const bodyHas =
  /^\s(?:(?:full-year|annual|net|gross|first|second|third|fourth|quarterly|operating|pre-tax|total|own|US|UK|global|worldwide|overall|core|new|latest|market|underlying)[\s-](?:quarter\s)?)*(?:sales|profits?|revenues?|income|earnings|turnover|losses|loss|workforce|staff|employees|workers|members|membership|shares|stock|fleet|debts?|customers|subscribers|market share|stake|budget|dividend|output|exports|imports|orders|share price|population|economy)\b/u;

/** Words in front of a name that are still of its subject: "The Russian airline", "Former minister". */
const ofSubject = /^(?:[\p{L}’'-]+ ){0,5}$/u;

/** Whose name a sentence begins with; null where it begins otherwise, or where the name only owns the subject. */
function subjectOf({ annotated, text }: Reading, sentence: number): Mention | null {
  const span = annotated.document.sentences[sentence];
  const [first] = mentionsIn(annotated, sentence);
  if (span === undefined || first === undefined) return null;
  if (annotated.quoteSpans.some((quote) => overlaps(quote, { start: span.start, end: first.end })))
    return null;
  const opening = text
    .slice(span.start, first.start)
    .replace(/^(?:In|On|By|Last|At)\b[^,;:()“”"]{2,40},\s/u, "");
  const words = opening.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isSubject =
    ofSubject.test(opening) &&
    !words.some((word) => isFiniteVerb(word) || prepositions.has(word) || word === "and");
  // "Velt’s firm", "Velt and Roe"
  return isSubject &&
    !isOfTwoBearers(text, first.start) &&
    !/^(?:[’']s?(?!\p{L})|\s(?:and|or|,)\s|\s&)/u.test(text.slice(first.end, first.end + 6))
    ? first
    : null;
}

const isBody = ({ type }: { readonly type: Entity["type"] }): boolean =>
  type === "organisation" || type === "outlet";

/** So many sentences on end may begin with the same "it". */
const furthest = 2;

/**
 * Whom "it", "its", "he" or "she" at the beginning of a statement stands for: whoever the sentence before is about, where
 * it names nobody else of the kind. Null where anybody else could be meant: a wrong name would be worse than no question.
 */
export function subjectMeant(reading: Reading, frame: Span): SubjectMeant | null {
  const { annotated, text } = reading;
  const found = opens.exec(textOf(text, frame));
  const word = found?.[1];
  if (found === null || word === undefined) return null;
  const sentence = sentenceAt(annotated, frame.start);
  const span = sentence === null ? undefined : annotated.document.sentences[sentence];
  // "Velt sold the firm and it …": what stands in front of the statement may be meant.
  if (sentence === null || span === undefined || /\p{L}/u.test(text.slice(span.start, frame.start)))
    return null;
  const end = frame.start + found[0].length;
  const start = end - word.length;
  const behind = text.slice(end, frame.end);
  const isOwner = /^(?:its|his)$/iu.test(word) || (/^her$/iu.test(word) && /^\s\p{Ll}/u.test(behind));
  const gender = pronounGender(word.toLowerCase());
  if (gender === null && !(isOwner ? bodyHas : bodyDoes).test(behind)) return null;
  for (let back = 1; back <= furthest; back += 1) {
    const before = sentence - back;
    if (!isKept(annotated, before) || !isNear(reading, before, sentence)) return null;
    const named = subjectOf(reading, before);
    if (named === null) {
      if (!goesOn(reading, before, word)) return null;
      continue;
    }
    const entity = annotated.entities[named.entity];
    if (entity === undefined || !mayBe(entity, gender)) return null;
    // Nobody else of the kind, there or in what lies between.
    for (let at = before; at < sentence; at += 1)
      if (
        mentionsIn(annotated, at).some(
          (other) => other.entity !== entity.id && rivals(reading, other, gender),
        )
      )
        return null;
    const name = entity.canonical.replace(/^The /u, "the ");
    return { edit: { start, end, with: isOwner ? possessive(name) : name }, place: named };
  }
  return null;
}

const mayBe = (entity: Entity, gender: "f" | "m" | null): boolean =>
  gender === null ? isBody(entity) : entity.type === "person" && entity.gender === gender;

function rivals({ annotated }: Reading, { entity }: Mention, gender: "f" | "m" | null): boolean {
  const other = annotated.entities[entity];
  return (
    other !== undefined &&
    (gender === null ? isBody(other) : other.type === "person" && (other.gender ?? gender) === gender)
  );
}

/** The same paragraph, or the one right in front of it. */
function isNear({ annotated }: Reading, before: number, sentence: number): boolean {
  const { sentences, blocks } = annotated.document;
  const [a, b] = [sentences[before]?.block ?? -9, sentences[sentence]?.block ?? 9];
  return b - a <= 1 && blocks[a]?.kind !== "headline";
}

/** True for a sentence that goes on with the same word: "It built … It raised …". */
const goesOn = ({ annotated, text }: Reading, sentence: number, word: string): boolean => {
  const span = annotated.document.sentences[sentence];
  const first = span === undefined ? "" : (opens.exec(textOf(text, span))?.[1] ?? "");
  return first !== "" && kindOf(first) === kindOf(word);
};

const kindOf = (word: string): string => pronounGender(word.toLowerCase()) ?? "n";
