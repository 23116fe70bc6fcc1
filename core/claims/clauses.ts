import type { AnnotatedDocument, Mention } from "../annotate/annotation";
import { prepositions } from "../lexicon/function-words";
import type { Token } from "../text/document";
import { overlaps, within, type Span } from "../text/span";
import type { Clause } from "./clause";
import { behindAside, startOfCalled } from "./subject-reach";
import { endOfClause, holdsAnotherVerb, isMark } from "./clause-end";
import { clauseBehindWho, placeBehind } from "./who-behind";
import { auxiliaries, baseOfPast, isFiniteVerb, midAdverbs } from "./verb-forms";

/** Words after which a subject may begin. "and" alone may join two names, so it needs a comma before it. */
const openers = new Set([
  "that",
  "since",
  "when",
  "as",
  "after",
  "before",
  "while",
  "because",
  "although",
  "though",
  "until",
  "where",
]);

/** Names that may be a subject: people, bodies and places named as such, outside quotation marks. */
function mayBeSubject(mention: Mention, annotated: AnnotatedDocument): boolean {
  if (mention.type === "work" || mention.type === "event") return false;
  return !annotated.quoteSpans.some((quote) => overlaps(quote, mention));
}

/**
 * Every clause of the kept sentences whose subject is named and whose verb is known. What can't be told surely is
 * left out: "The president of France visited" has no clause here, because the name before the verb is not its subject.
 */
export function clausesOf(annotated: AnnotatedDocument): readonly Clause[] {
  const { document } = annotated;
  const text = document.text;
  const tokensOf = new Map<number, Token[]>();
  for (const token of document.tokens) {
    const list = tokensOf.get(token.sentence);
    if (list === undefined) tokensOf.set(token.sentence, [token]);
    else list.push(token);
  }
  const subjects = annotated.mentions.filter((mention) => mayBeSubject(mention, annotated));
  const found: Clause[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const block = document.blocks[sentence.block];
    if (block === undefined || !block.kept || block.kind === "headline") continue;
    const tokens = tokensOf.get(index) ?? [];
    for (const mention of within(subjects, sentence)) {
      const clause =
        clauseFrom(mention, subjects, tokens, index, annotated, text) ??
        clauseBehindWho(mention, subjects, tokens, index, annotated);
      if (clause !== null) found.push(clause);
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function clauseFrom(
  mention: Mention,
  subjects: readonly Mention[],
  tokens: readonly Token[],
  sentence: number,
  annotated: AnnotatedDocument,
  text: string,
): Clause | null {
  let first = tokens.findIndex((token) => token.start >= mention.start);
  let next = tokens.findIndex((token) => token.start >= mention.end);
  if (first < 0 || next < 0) return null;
  let subject: Span = { start: mention.start, end: mention.end };
  let entities: readonly number[] = [mention.entity];

  // "The council", "The carmaker Norwick Motors": the article and what stands between belong to the subject.
  for (const back of [1, 2, 3]) {
    const article = tokens[first - back];
    if (article === undefined || article.kind !== "word") break;
    if (article.lower === "the") {
      first -= back;
      subject = { start: article.start, end: subject.end };
      break;
    }
    if (
      !/^\p{Ll}+$/u.test(text.slice(article.start, article.end)) ||
      openers.has(article.lower) ||
      prepositions.has(article.lower) ||
      isFiniteVerb(article.lower)
    )
      break;
  }
  if (mention.type === "person") {
    const called = startOfCalled(tokens, first, annotated);
    const opening = tokens[called - 1];
    if (
      called < first &&
      (opening === undefined || openers.has(opening.lower) || isMark(opening, text, "—–;:"))
    ) {
      first = called;
      subject = { start: tokens[called]?.start ?? subject.start, end: subject.end };
    }
  }
  // "Ana Ruiz and Ben Okri said": two names, one subject.
  const and = tokens[first - 1];
  if (and !== undefined && and.lower === "and") {
    // Whose name ends right in front of it, with nothing but blanks between.
    const end = text.slice(0, and.start).trimEnd().length;
    const partner = subjects.find((other) => other.end >= end && other.end <= and.start);
    if (partner === undefined) {
      if (!isMark(tokens[first - 2] ?? and, text, ",")) return null;
    } else {
      entities = [partner.entity, mention.entity];
      subject = { start: partner.start, end: subject.end };
      first = tokens.findIndex((token) => token.start >= partner.start);
      const before = tokens[first - 1];
      if (before !== undefined && before.lower === "the") {
        first -= 1;
        subject = { start: before.start, end: subject.end };
      }
    }
  }
  const before = tokens[first - 1];
  if (
    before !== undefined &&
    before.lower !== "and" &&
    !openers.has(before.lower) &&
    !isMark(before, text, ",—–;:")
  ) {
    return null;
  }
  // "the fact that the council voted pleased everybody": the clause is a thing that something happens to.
  if (
    before?.lower === "that" &&
    /^(?:fact|idea|claim|news|view|notion|belief|sign|evidence|hope|fear|concern|suggestion|report|rumour|rumor|possibility|so|such|now)$/u.test(
      tokens[first - 2]?.lower ?? "",
    )
  )
    return null;
  // "the team of Roe, Velt and Brand": a name in front of the comma makes the two the rest of a list.
  if (
    entities.length > 1 &&
    before !== undefined &&
    isMark(before, text, ",") &&
    annotated.mentions.some(({ end }) => end === before.start)
  )
    return null;
  // A name after a comma may close an apposition or a list ("X, the head of Y, said"): its verb is not surely its own.
  if (before !== undefined && isMark(before, text, ",")) {
    const opening = tokens.slice(0, first - 1);
    const fronted =
      opening.length > 0 &&
      /^(?:on|in|at|by|last|earlier|late|early|yesterday|today|during|after|meanwhile|however|later|before|since|for|this|also|from|under|according)$/u.test(
        opening[0]?.lower ?? "",
      );
    if (!fronted) return null;
  }

  const behindPlace = placeBehind(mention, tokens, next, annotated);
  if (behindPlace !== null) {
    next = behindPlace;
    subject = { start: subject.start, end: tokens[next - 1]?.end ?? subject.end };
  }
  const behindName = next;
  next = behindAside(tokens, next, annotated, text);
  const behindAsideAt = next > behindName ? (tokens[next - 1]?.end ?? null) : null;
  const adverbsFrom = next;
  while (midAdverbs.has(tokens[next]?.lower ?? "")) next += 1;
  // "The council on Tuesday approved": a date between subject and verb is stepped over.
  const spliced = annotated.times.find((time) => {
    const at = tokens[next];
    return (
      at !== undefined &&
      (time.start === at.start || (/^(?:on|in)$/u.test(at.lower) && time.start === tokens[next + 1]?.start))
    );
  });
  if (spliced !== undefined) while ((tokens[next]?.start ?? Infinity) < spliced.end) next += 1;
  while (midAdverbs.has(tokens[next]?.lower ?? "")) next += 1;
  const verb = tokens[next];
  if (verb === undefined || verb.kind !== "word") return null;
  // "…, and Ana Ruiz, who won, are good choices": the name closes a list.
  if (
    behindAsideAt !== null &&
    entities.length === 1 &&
    mention.type === "person" &&
    /^(?:are|were|have)$/u.test(verb.lower)
  )
    return null;
  const isAuxiliary = auxiliaries.has(verb.lower);
  const base = isAuxiliary ? null : baseOfPast(verb.lower);
  if (!isAuxiliary && base === null) return null;
  const adverbs =
    spliced === undefined && next > adverbsFrom
      ? { start: tokens[adverbsFrom]?.start ?? verb.start, end: tokens[next - 1]?.end ?? verb.start }
      : null;

  const opener = before !== undefined && openers.has(before.lower) ? before : null;
  const found = endOfClause(tokens, next + 1, subjects, annotated, text);
  // "As the Times noted, Ruiz resigned", "But while Ruiz won, …": a clause that opens the sentence ends at the comma.
  const isOpening =
    opener !== null &&
    (tokens[0] === opener || (tokens[1] === opener && /^(?:and|but|yet|so)$/u.test(tokens[0]?.lower ?? "")));
  const comma = isOpening
    ? tokens.find((token, at) => at > next && token.start < found.end && isMark(token, text, ","))
    : undefined;
  const end = comma === undefined ? found.end : comma.start;
  // "raised money in February and, despite spending more," is over before its second verb.
  const breaksOff = tokens.some(
    (token, at) =>
      token.start > verb.end &&
      token.end <= end &&
      /^(?:and|but|or)$/u.test(token.lower) &&
      isMark(tokens[at + 1] ?? token, text, ","),
  );
  const whole =
    found.whole &&
    !breaksOff &&
    // "in May" holds no verb.
    (opener === null ||
      !holdsAnotherVerb(
        tokens.filter(
          (t) => t.start > verb.end && t.end <= end && !annotated.times.some((time) => overlaps(time, t)),
        ),
      ));
  const restStart = tokens[next + 1]?.start ?? verb.end;
  if (end <= restStart) return null;
  return {
    start: subject.start,
    end,
    sentence,
    subject,
    entities,
    aside: behindAsideAt === null ? null : { start: subject.end, end: behindAsideAt },
    adverbs,
    verb: { start: verb.start, end: verb.end },
    verbWord: verb.lower,
    base,
    rest: { start: restStart, end },
    whole,
  };
}
