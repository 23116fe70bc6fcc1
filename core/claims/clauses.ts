import type { AnnotatedDocument, Mention } from "../annotate/annotation";
import type { Token } from "../text/document";
import { overlaps, within, type Span } from "../text/span";
import { auxiliaries, baseOfPast, isFiniteVerb, midAdverbs } from "./verb-forms";

/** A stretch with a named subject and a finite verb that can be turned into a question without touching its words. */
export type Clause = Span & {
  readonly sentence: number;
  /** The name as it stands, with title and article: "Russian President Vladimir Putin". */
  readonly subject: Span;
  readonly entities: readonly number[];
  /** Adverbs between subject and verb: "also"; null when there are none. */
  readonly adverbs: Span | null;
  /** The finite word: a simple past or an auxiliary. */
  readonly verb: Span;
  readonly verbWord: string;
  /** The base form of a simple past; null when `verb` is an auxiliary. */
  readonly base: string | null;
  /** What follows the finite word, up to where the clause may be cut. */
  readonly rest: Span;
  /** False when what was cut off could change the sense: such a clause is not asked. */
  readonly whole: boolean;
};

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

/** What may follow the comma at which a clause is cut: it adds, and never limits. */
const addsOnly = new Set([
  "which",
  "who",
  "whose",
  "whom",
  "where",
  "according",
  "compared",
  "while",
  "whereas",
  "but",
]);

/** Words that limit what is said: a clause is never cut in front of one. */
export const limits = new Set([
  "since",
  "until",
  "till",
  "unless",
  "if",
  "except",
  "only",
  "without",
  "provided",
  "despite",
  "because",
  "after",
  "before",
  "when",
  "once",
  "not",
  "never",
]);

const isMark = (token: Token, text: string, marks: string): boolean =>
  token.kind === "mark" && marks.includes(text.slice(token.start, token.end));

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
      const clause = clauseFrom(mention, subjects, tokens, index, annotated, text);
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
      isFiniteVerb(article.lower)
    )
      break;
  }
  // "Ana Ruiz and Ben Okri said": two names, one subject.
  const and = tokens[first - 1];
  if (and !== undefined && and.lower === "and") {
    const partner = subjects.find(
      (other) => other.end <= and.start && text.slice(other.end, and.start).trim() === "",
    );
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
  const isAuxiliary = auxiliaries.has(verb.lower);
  const base = isAuxiliary ? null : baseOfPast(verb.lower);
  if (!isAuxiliary && base === null) return null;
  const adverbs =
    spliced === undefined && next > adverbsFrom
      ? { start: tokens[adverbsFrom]?.start ?? verb.start, end: tokens[next - 1]?.end ?? verb.start }
      : null;

  const opener = before !== undefined && openers.has(before.lower) ? before : null;
  const found = endOfClause(tokens, next + 1, subjects, annotated, text);
  // "As the Times noted, Ruiz resigned": a clause that opens the sentence ends at the comma.
  const comma =
    opener !== null && tokens[0] === opener
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
    (opener === null || !holdsAnotherVerb(tokens.filter((t) => t.start > verb.end && t.end <= end)));
  const restStart = tokens[next + 1]?.start ?? verb.end;
  if (end <= restStart) return null;
  return {
    start: subject.start,
    end,
    sentence,
    subject,
    entities,
    adverbs,
    verb: { start: verb.start, end: verb.end },
    verbWord: verb.lower,
    base,
    rest: { start: restStart, end },
    whole,
  };
}

/** Words behind which a further verb belongs to a part of the clause. */
const links =
  /^(?:who|whom|which|that|whose|when|where|while|because|if|since|after|before|until|as|to|what|how|why|whether)$/u;

/**
 * True when the words behind a clause's verb hold a verb that nothing ties to them: in "the fact that the city named a
 * street last year pleased everybody" the clause is over before "pleased", and nobody can say where.
 */
function holdsAnotherVerb(tokens: readonly Token[]): boolean {
  let isLinked = false;
  for (const token of tokens) {
    if (links.test(token.lower)) isLinked = true;
    else if (isFiniteVerb(token.lower)) {
      if (!isLinked) return true;
      isLinked = false;
    }
  }
  return false;
}

/** True when a clause opened by "since", "after" … has not come to its verb yet: an "and" then joins two subjects. */
function isWaitingForVerb(tokens: readonly Token[]): boolean {
  let last = -1;
  for (const [at, token] of tokens.entries()) if (subordinators.has(token.lower)) last = at;
  return last >= 0 && !tokens.slice(last + 1).some((token) => isFiniteVerb(token.lower));
}

const subordinators = new Set([
  "since",
  "until",
  "when",
  "after",
  "before",
  "because",
  "if",
  "while",
  "although",
  "once",
  "that",
]);

/** Where the clause may end: at the sentence's end, or before words that only add. */
function endOfClause(
  tokens: readonly Token[],
  from: number,
  subjects: readonly Mention[],
  annotated: AnnotatedDocument,
  text: string,
): { end: number; whole: boolean } {
  const inside = (token: Token): boolean =>
    annotated.mentions.some((mention) => mention.start < token.start && token.end < mention.end) ||
    annotated.quoteSpans.some((quote) => quote.start < token.start && token.end < quote.end) ||
    annotated.quantities.some((quantity) => quantity.start < token.start && token.end < quantity.end) ||
    annotated.times.some((time) => time.start < token.start && token.end < time.end);
  const startsAnother = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined) return false;
    const named = subjects.find(
      (mention) =>
        mention.start === token.start || (token.lower === "the" && mention.start === tokens[at + 1]?.start),
    );
    if (named !== undefined) {
      const after = tokens.findIndex((other) => other.start >= named.end);
      const word = tokens[after];
      return (
        word !== undefined &&
        (auxiliaries.has(word.lower) || baseOfPast(word.lower) !== null || midAdverbs.has(word.lower))
      );
    }
    if (/^(?:he|she|it|they|we|there|who|which)$/u.test(token.lower)) return true;
    // "and a teacher thought": somebody without a name begins a clause of their own.
    if (/^(?:a|an|the|his|her|their|its|some|many|several|most|one)$/u.test(token.lower)) {
      const verb = tokens
        .slice(at + 1, at + 6)
        .find((other) => isFiniteVerb(other.lower) || isMark(other, text, ",.;"));
      return verb !== undefined && isFiniteVerb(verb.lower);
    }
    if (midAdverbs.has(token.lower)) return startsAnother(at + 1);
    return (
      auxiliaries.has(token.lower) ||
      baseOfPast(token.lower) !== null ||
      /^(?:said|says|has|is)$/u.test(token.lower)
    );
  };
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (inside(token)) continue;
    const cut = tokens[at - 1]?.end ?? token.start;
    if (isMark(token, text, ".!?") && at === tokens.length - 1) return { end: cut, whole: true };
    if (isMark(token, text, ";")) return { end: cut, whole: true };
    if (isMark(token, text, ":—–(")) {
      // What stands between dashes explains; what stands after a colon may be the point of the sentence.
      // "withdrew the bill after Sen. Roe (Ind.) objected": the part behind "after" is not whole yet.
      const isOpen = isWaitingForVerb(tokens.slice(from, at));
      return {
        end: cut,
        whole: !isOpen && !isMark(token, text, ":") && !limits.has(tokens[at + 1]?.lower ?? ""),
      };
    }
    if (token.lower === "and" || token.lower === "but") {
      if (startsAnother(at + 1) && !isWaitingForVerb(tokens.slice(from, at)))
        return { end: tokens[at - 1]?.lower === "," ? (tokens[at - 2]?.end ?? cut) : cut, whole: true };
    }
    if (isMark(token, text, ",")) {
      const word = tokens[at + 1];
      if (word === undefined) return { end: cut, whole: true };
      if (limits.has(word.lower)) continue;
      if (addsOnly.has(word.lower) || /ing$/u.test(word.lower))
        return { end: cut, whole: !tokens.slice(at).some((t) => t.lower === "only") };
      if (startsAnother(at + 1)) return { end: cut, whole: true };
      // ", the ministry said": an attribution behind the clause.
      if (
        annotated.attributions.some(
          (said) =>
            said.cue !== null &&
            said.cue.start > token.start &&
            said.cue.start - token.start < 60 &&
            said.parts.some(
              (part) => part.start <= token.start && part.end >= cut - 2 && part.end <= token.end + 1,
            ),
        )
      ) {
        return { end: cut, whole: true };
      }
    }
  }
  const last = tokens[tokens.length - 1];
  return { end: last === undefined ? 0 : last.end, whole: true };
}
