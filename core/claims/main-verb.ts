import type { AnnotatedDocument } from "../annotate/annotation";
import { articles } from "../lexicon/function-words";
import type { Token } from "../text/document";
import { overlaps, type Span } from "../text/span";
import { baseOfParticiple } from "./participles";
import { tokensIn } from "./statements";
import { auxiliaries, baseOfPast, isBase, isFiniteVerb, midAdverbs } from "./verb-forms";

/** The finite verb of a statement with its auxiliaries: "was signed", "has bought", "opened". */
export type MainVerb = Span & {
  /** "sign", "buy", "open"; null where the lists don't hold it, or it only describes ("was angry"). */
  readonly base: string | null;
  /** The finite word, lower case: "was", "opened". */
  readonly finite: string;
};

/** Words behind which a verb belongs to a part of the statement. */
const links =
  /^(?:that|which|who|whom|whose|when|where|why|how|as|if|because|until|while|since|after|before|to)$/u;

/** Prepositions that may stand in front of a statement: "In May, the town …". */
const fronting =
  /^(?:in|on|at|by|during|from|between|over|for|with|since|after|before|under|last|earlier|late|early)$/u;

/** The verb that a statement turns on, or null where a part of it comes first ("the town that Odell left was …"). */
export function mainVerbOf(annotated: AnnotatedDocument, span: Span): MainVerb | null {
  const { text } = annotated.document;
  const tokens = tokensIn(annotated, span);
  const isName = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && annotated.mentions.some((mention) => overlaps(mention, token));
  };
  const comma = fronting.test(tokens[0]?.lower ?? "") ? tokens.findIndex(({ lower }) => lower === ",") : -1;
  // "In a poll released": a phrase alone.
  if (fronting.test(tokens[0]?.lower ?? "") && comma < 0) return null;
  for (let at = comma + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || links.test(token.lower)) return null;
    const before = tokens[at - 1]?.lower ?? "";
    if (at === 0 || !text.startsWith(token.lower, token.start) || !isFiniteVerb(token.lower) || isName(at))
      continue;
    if (articles.has(before) || /^(?:his|her|its|their)$/u.test(before)) continue;
    // "In the last poll, conducted in May": behind the comma a past form describes.
    if (at === comma + 1) return null;
    // "A poll released on Tuesday showed": the first of two verbs that nothing joins describes.
    if (!auxiliaries.has(token.lower)) {
      // "in May": the month is no verb.
      const behind = tokens
        .slice(at + 1)
        .filter((other) => !annotated.times.some((time) => overlaps(time, other)));
      if (describes(behind)) return null;
      return { start: token.start, end: token.end, base: baseOfPast(token.lower), finite: token.lower };
    }
    let next = at + 1;
    while (isFiller(tokens[next]?.lower ?? "")) next += 1;
    const verb = tokens[next];
    if (verb === undefined) return null;
    const base =
      isBase(verb.lower) && /^(?:will|would)$/u.test(token.lower) ? verb.lower : baseOfParticiple(verb.lower);
    return { start: token.start, end: base === null ? token.end : verb.end, base, finite: token.lower };
  }
  return null;
}

/** True when a second finite verb follows that no word joins to the first. */
function describes(behind: readonly Token[]): boolean {
  for (const { lower } of behind) {
    if (links.test(lower) || /^(?:,|;|and|but|or)$/u.test(lower)) return false;
    if (isFiniteVerb(lower)) return true;
  }
  return false;
}

/** Words between an auxiliary and its verb. */
const isFiller = (word: string): boolean =>
  midAdverbs.has(word) || /^(?:been|be|being)$|^\p{L}{3,}ly$/u.test(word);
