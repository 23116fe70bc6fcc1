import type { TextDocument } from "../text/document";
import type { AnnotatedDocument } from "./annotation";
import { readAttributions } from "./attributions";
import { readGenders } from "./genders";
import { readMentions } from "./mentions";
import { readQuantities } from "./quantities";
import { readQuoteSpans } from "./quote-spans";
import { indexTokens, type Reading, type Stage } from "./reading";
import { readTimes } from "./times";

/** The layers in the order they need one another. Each stage is a file; nothing else decides the order. */
export const english: readonly Stage[] = [
  readQuoteSpans, // first: whether words stand inside quotation marks matters to every later stage
  readMentions, // names, linked to the people and things they mean
  readGenders, // who "she" can be
  readTimes, // before figures: a year is no figure
  readQuantities,
  readAttributions, // needs quotations, names and times
];

/** Reads a cut article. Pure: the same document gives the same layers, in text order, whatever was read before. */
export function annotate(document: TextDocument): AnnotatedDocument {
  const empty: Reading = {
    document,
    mentions: [],
    entities: [],
    quoteSpans: [],
    times: [],
    quantities: [],
    attributions: [],
    index: indexTokens(document, []),
    appositions: new Map(),
  };
  const { mentions, entities, quoteSpans, times, quantities, attributions } = english.reduce(
    (reading, stage) => stage(reading),
    empty,
  );
  return { document, mentions, entities, quoteSpans, times, quantities, attributions };
}
