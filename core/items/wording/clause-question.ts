import type { Entity } from "../../annotate/annotation";
import type { Clause } from "../../claims/clause";
import { baseOfPast } from "../../claims/verb-forms";
import { demonymBook } from "../../lexicon/places";
import { callings } from "../../lexicon/roles";
import { onceFor } from "../../text/remember";
import type { Span } from "../../text/span";
import type { Reading } from "../reading";
import { onOneLine, withoutTail } from "./plain";
import { withPreposition } from "./speech";
import { startLow } from "./start-low";
import { stemWords } from "./stem-words";
import { verbatim, type Edit } from "./verbatim";

/**
 * A clause turned round behind a question word: "did the council approve the plan", "has India bought". The words stay;
 * only a simple past gives its tense to "did". "will" becomes "was … due to", because the day may be past for the reader.
 */
export function turnedRound(reading: Reading, clause: Clause, edits: readonly Edit[]): string | null {
  const subject = verbatim(reading, clause.subject, edits, new Set());
  const adverbs =
    clause.adverbs === null ? "" : `${reading.text.slice(clause.adverbs.start, clause.adverbs.end)} `;
  const rest = verbatim(reading, clause.rest, edits, subject.named);
  const words = withoutTail(onOneLine(rest.text));
  const name = lowered(reading, clause, subject.text);
  if (name === null) return null;
  // "did not reveal" has no other way round.
  if (clause.base === "do" || /^(?:not|n’t|n't|never)\b/iu.test(words)) return null;
  // "went on television and praised": "did … go on television and praised" is no English.
  const seconds = [...words.matchAll(/\b(?:and|but) (?:\p{L}+ly |also |then )?(\p{L}+)\b/gu)];
  if (clause.base !== null && seconds.some(([, verb = ""]) => baseOfPast(verb) !== null)) return null;
  // "scored six goals, but his form went": a second clause asks nothing.
  if (secondClause.test(words)) return null;
  if (clause.base !== null) return onOneLine(`did ${name} ${adverbs}${clause.base} ${words}`);
  if (clause.verbWord === "will") {
    if (/^(?:not|n’t|n't)\b/iu.test(words)) return null;
    return onOneLine(`was ${name} ${adverbs}due to ${words}`);
  }
  return onOneLine(`${clause.verbWord} ${name} ${adverbs}${words}`);
}

const secondClause =
  /(?:,\sand|\b(?:but|while|whereas|yet))\s(?:(?:his|her|its|their|the|this|an?)\s(?:\p{Ll}+\s){1,3}?|(?:he|she|it|they|there)\s)(?:is|are|was|were|has|had|went|came|took|made|got|fell|rose|lost|won|did|could|would|will|\p{Ll}{2,}ed)\s/u;

/** The clause as a statement, subject first, without what stands between subject and verb. */
export function asStatement(
  reading: Reading,
  clause: Span & { readonly aside?: Span | null },
  edits: readonly Edit[],
): string {
  const all =
    clause.aside === undefined || clause.aside === null ? edits : [...edits, { ...clause.aside, with: "" }];
  const whole = verbatim(reading, { start: clause.start, end: clause.end }, all, new Set());
  const words = withoutTail(onOneLine(whole.text));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The clause with a question word for its subject: "Who launched …". */
export function withWho(reading: Reading, clause: Clause, subject: Entity, edits: readonly Edit[]): string {
  const from = clause.adverbs?.start ?? clause.verb.start;
  const words = withoutTail(
    onOneLine(verbatim(reading, { start: from, end: clause.end }, edits, new Set()).text),
  );
  return `${whoFor(subject, words)} ${words}?`;
}

/** "Who", or "Which organisation" where the words go on with "it": "Which organisation said that it will close?" */
export const whoFor = (asked: Entity, words: string): string =>
  asked.type === "organisation" && stemWords(words).lower.some((word) => /^(?:it|its|itself)$/u.test(word))
    ? "Which organisation"
    : "Who";

/** Cuts a date out of a clause, with its "on" or "in". */
export const without = (reading: Reading, time: Span): Edit => ({
  ...withPreposition(reading.text, time),
  with: "",
});

/** The words of every name of the article. */
const namedWords = onceFor(
  ({ annotated }: Reading): ReadonlySet<string> =>
    new Set(
      annotated.entities.flatMap(({ canonical, aliases }) =>
        [canonical, ...aliases].flatMap((name) => name.split(" ")),
      ),
    ),
);

/** "Veteran striker Ana Ruiz": a word for somebody, in front of the name, with the capital of its sentence. */
const describesFirst = /^(\p{Lu}\p{Ll}+)(?= \p{Ll})/u;

/** "Singer Ana Ruiz", "Former Mayor Ana Ruiz": unlike "Mayor", such a word has no capital in front of a name. */
const describesName = /^(\p{Lu}\p{Ll}+) \p{Lu}/u;

/**
 * "The council" inside a question loses the capital its article had at the start of a sentence, and so does a word that
 * the text has in small letters too. Null for one that may be a name or none.
 */
function lowered(reading: Reading, clause: Clause, subject: string): string | null {
  const isNamed = clause.entities.some(
    (id) => reading.annotated.entities[id]?.canonical.startsWith("The ") === true,
  );
  const low = subject.charAt(0).toLowerCase() + subject.slice(1);
  if (/^(?:The|A|An)\s/u.test(subject)) return isNamed ? subject : low;
  if (callings.has((describesName.exec(subject)?.[1] ?? "").toLowerCase())) return low;
  const first = describesFirst.exec(subject)?.[1] ?? "";
  const isKnownName =
    first === "" || demonymBook(first.toLowerCase().split(" "), 0) !== null || namedWords(reading).has(first);
  return isKnownName ? subject : startLow(reading, clause.subject.start, subject) === low ? low : null;
}
