import { titleOf } from "../../text/document";
import { textOf, type Span } from "../../text/span";
import { partiesIn } from "../distractors/parties";
import type { Reading } from "../reading";

/** A vote that each party holds for itself, mostly on one day. */
const ofOneParty = /\b(?:primar(?:y|ies)|caucus(?:es)?)\b/iu;

/**
 * True for "won Tuesday's primary" in a story of two parties: the other party held one as well, with a winner of its own.
 * The party may be told in the words or by the headline that stands over every question.
 */
export function isPrimaryOfEither({ text, annotated }: Reading, statement: Span): boolean {
  const words = textOf(text, statement);
  if (!ofOneParty.test(words)) return false;
  const told = partiesIn(`${titleOf(annotated.document) ?? ""} ${words}`);
  return told.size === 0 && partiesIn(text).size > 1;
}
