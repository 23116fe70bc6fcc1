import "server-only";
import type { AnnotatedDocument } from "#core/annotate/annotation";
import type { Claim } from "#core/claims/claim";
import { triedOf, type TriedQuestion } from "#core/items/draft-set";
import { readingOf } from "#core/items/reading";
import { formatIso } from "#core/text/civil-date";
import { onceFor } from "#core/text/remember";
import { annotatedRevision } from "./annotated-revision";
import type { Desk } from "./desk";

/** Everything the engine makes of an article, for whoever may see its desk. */
export type Trace = {
  readonly annotated: AnnotatedDocument;
  readonly claims: readonly Claim[];
  readonly tried: readonly TriedQuestion[];
};

/** A teacher goes from layer to layer of one article: its questions are tried once, while it is kept as read. */
const tried = onceFor(triedOf);

/** Reads an article as a new draft of it would be read: with today's rules, which may be newer than the draft. */
export const traceOf = ({ text, reported }: Desk["article"]): Trace => {
  const publishedOn = reported === null ? "" : formatIso(reported);
  const reading = readingOf(annotatedRevision({ text, publishedOn }));
  return { annotated: reading.annotated, claims: reading.claims, tried: tried(reading) };
};
