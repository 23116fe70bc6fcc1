import { bodyFields } from "../lexicon/body-fields";
import { isGivenName } from "../lexicon/given-names";
import { organisationHeads, portfolios } from "../lexicon/organisations";
import { placeBook } from "../lexicon/places";
import { textOfToken } from "./name-runs";
import { capital, type Context } from "./thing-parser";

/** Most words of one field: "Infectious Tropical Diseases". */
const longestField = 3;

const isField = ({ index }: Context, at: number): boolean => {
  const word = index.words[at] ?? "";
  return bodyFields.has(word) || portfolios.has(word);
};

/** One past a run of capitals that is a field and neither a place, a person nor another body; null for any other. */
function overField(context: Context, at: number): number | null {
  const from = context.index.words[at] === "the" ? at + 1 : at;
  const end = context.runEnd(from);
  if (!capital(context, from) || end - from > longestField || !isField(context, end - 1)) return null;
  if (isGivenName(textOfToken(context.text, context.index, from))) return null;
  for (let word = from; word < end; word += 1)
    if (
      placeBook(context.index.words, word) !== null ||
      (organisationHeads.has(context.index.words[word] ?? "") && !isField(context, word))
    )
      return null;
  return end;
}

/**
 * "Centre for Disease Control | and Prevention", "Ministry of Ports | , Shipping and Waterways": one past the fields that
 * go on behind the first one; the same token where none do.
 */
export function overFields(context: Context, to: number): number {
  const { words } = context.index;
  if (!isField(context, to - 1)) return to;
  let at = to;
  while (words[at] === ",") {
    const next = overField(context, words[at + 1] === "and" ? at + 2 : at + 1);
    if (next === null) return to;
    if (words[at + 1] === "and") return next;
    at = next;
  }
  return words[at] === "and" ? (overField(context, at + 1) ?? to) : to;
}

/** "Fish and | Wildlife Service", "Osterby Fish and | Wildlife Service": of two fields of one body, where the second begins. */
export function joinedField(context: Context, place: number): number | null {
  const end = context.runEnd(place);
  const { words } = context.index;
  const hasHead = words
    .slice(place, end)
    .some((word) => organisationHeads.has(word) && !bodyFields.has(word) && word !== "united");
  return words[end] === "and" &&
    capital(context, end + 1) &&
    !hasHead &&
    isField(context, end - 1) &&
    isField(context, end + 1) &&
    context.runEnd(end + 1) > end + 2
    ? end + 1
    : null;
}
