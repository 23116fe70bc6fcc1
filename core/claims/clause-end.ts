import type { AnnotatedDocument, Mention } from "../annotate/annotation";
import type { Token } from "../text/document";
import { auxiliaries, baseOfPast, isFiniteVerb, midAdverbs } from "./verb-forms";

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

/** True for a mark of the given ones. */
export const isMark = (token: Token, text: string, marks: string): boolean =>
  token.kind === "mark" && marks.includes(text.slice(token.start, token.end));

/** Words behind which a further verb belongs to a part of the clause. */
const links =
  /^(?:who|whom|which|that|whose|when|where|while|because|if|since|after|before|until|as|to|what|how|why|whether)$/u;

/**
 * True when the words behind a clause's verb hold a verb that nothing ties to them: in "the fact that the city named a
 * street last year pleased everybody" the clause is over before "pleased", and nobody can say where.
 */
export function holdsAnotherVerb(tokens: readonly Token[]): boolean {
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

/** ", as the guests left", ", even though it rained": what happened meanwhile or all the same. */
function addsClause(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (first === "even") return /^(?:as|though)$/u.test(second);
  return (
    (first === "as" && !/^(?:well|of|part|a|an|if|its|his|her|their)$/u.test(second)) ||
    (/^(?:though|although)$/u.test(first) && tokens.slice(at + 1).some(({ lower }) => isFiniteVerb(lower)))
  );
}

/** Words behind a comma, at most, that name who reported it. */
const longestReporter = 8;

/** ", prosecutors said", ", the Courier reported on Monday": the last words of the sentence say who tells it. */
function namesReporter(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at).filter(({ kind }) => kind !== "mark");
  const verb = rest.findIndex(({ lower }) =>
    /^(?:said|says|reported|reports|told|wrote|added|announced|showed|shows|found|confirmed|noted|claimed|alleged)$/u.test(
      lower,
    ),
  );
  return (
    verb > 0 &&
    verb < longestReporter &&
    rest.length - verb <= longestReporter &&
    !rest.slice(0, verb).some(({ lower }) => isFiniteVerb(lower) || lower === "and")
  );
}

/** ", a pupil of the school", ", the day before the race": the last words of a sentence that explain, and list nothing. */
function explains(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:a|an|the)$/u.test(tokens[at]?.lower ?? "")) return false;
  const rest = tokens.slice(at, -1);
  return !rest.some(
    ({ lower, kind }) =>
      (kind === "mark" && lower === ",") || lower === "and" || lower === "or" || limits.has(lower),
  );
}

/** Words of an aside, at most. */
const longestAside = 12;

/** ", agreed in 1984 by Velt, | was": behind the comma that closes an aside a verb has what stands in front for its subject. */
function hasVerbBehindAside(tokens: readonly Token[], at: number, text: string): boolean {
  const close = tokens.findIndex((token, place) => place > at && isMark(token, text, ","));
  const aside = tokens.slice(at, close);
  return (
    close !== -1 &&
    aside.length <= longestAside &&
    // "in May" holds no verb.
    !aside.some(
      ({ lower, start }) => lower === "and" || (auxiliaries.has(lower) && text.startsWith(lower, start)),
    ) &&
    auxiliaries.has(tokens[close + 1]?.lower ?? "")
  );
}

/** Where the clause may end: at the sentence's end, or before words that only add. */
export function endOfClause(
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
      if (
        word !== undefined &&
        (auxiliaries.has(word.lower) || baseOfPast(word.lower) !== null || midAdverbs.has(word.lower))
      )
        return true;
      // "the Norwick debate moderators did": the name is a part of the subject.
      if (token.lower !== "the") return false;
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
    // "to discuss “the test,” according to Reuters": the comma stands inside the marks.
    if (token.lower === "according" && tokens[at + 1]?.lower === "to") return { end: cut, whole: true };
    // "called it “a test,” adding that": the same
    if (/ing$/u.test(token.lower) && /,[”"]$/u.test(text.slice(Math.max(0, cut - 2), cut)))
      return { end: cut, whole: true };
    if (token.lower === "and" || token.lower === "but") {
      if (startsAnother(at + 1) && !isWaitingForVerb(tokens.slice(from, at)))
        return { end: tokens[at - 1]?.lower === "," ? (tokens[at - 2]?.end ?? cut) : cut, whole: true };
    }
    if (isMark(token, text, ",")) {
      const word = tokens[at + 1];
      if (word === undefined) return { end: cut, whole: true };
      if (limits.has(word.lower)) continue;
      if (addsOnly.has(word.lower) || /ing$/u.test(word.lower) || addsClause(tokens, at + 1))
        return { end: cut, whole: !tokens.slice(at).some((t) => t.lower === "only") };
      // "promised to ensure the rebate, agreed in 1984, was fair": what stands in front has its verb behind the aside.
      if (hasVerbBehindAside(tokens, at + 1, text)) return { end: cut, whole: false };
      if (startsAnother(at + 1) || namesReporter(tokens, at + 1) || explains(tokens, at + 1))
        return { end: cut, whole: true };
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
