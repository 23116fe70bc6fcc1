import type { AnnotatedDocument } from "../annotate/annotation";
import { bySpan, within, type Span } from "../text/span";
import { onceFor } from "../text/remember";
import { actionClaims } from "./action-claims";
import { attributionClaims } from "./attribution-claims";
import type { Claim } from "./claim";
import type { ClaimSeed } from "./claim-seed";
import { limits } from "./clause-end";
import { clausesOf } from "./clauses";
import { conflictsOf } from "./conflicts";
import { datingClaims } from "./dating-claims";
import { keptPlaces } from "./evidence";
import { figureClaims } from "./figure-claims";
import { limitClaims } from "./limit-claims";
import { placeClaims } from "./place-claims";
import { roleClaims } from "./role-claims";
import { sensitivityOf } from "./sensitive";
import { visitClaims } from "./visit-claims";

/**
 * Everything the article asserts that a question could be made of, in text order, each with the sentences that prove
 * it, what limits it, what speaks against it and how much it matters. Nothing here knows what will be asked.
 */
export function claimsOf(annotated: AnnotatedDocument): readonly Claim[] {
  const clauses = clausesOf(annotated);
  const seeds: readonly ClaimSeed[] = [
    ...attributionClaims(annotated),
    ...figureClaims(annotated, clauses),
    ...datingClaims(annotated, clauses),
    ...limitClaims(annotated),
    ...actionClaims(annotated, clauses),
    ...roleClaims(annotated),
    ...placeClaims(annotated),
    ...visitClaims(annotated, clauses),
  ];
  const ordered = [...seeds].sort(
    (a, b) => bySpan(a.span, b.span) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const conflicts = conflictsOf(ordered, annotated);
  const facts = new Map<string, number>();
  const weigh = weightsOf(annotated);
  return ordered.map((seed, id) => {
    const known = facts.get(seed.fact);
    const fact = known ?? facts.size;
    if (known === undefined) facts.set(seed.fact, fact);
    return {
      ...seed,
      id,
      fact,
      scope: scopeOf(seed, annotated),
      conflicts: conflicts[id] ?? [],
      salience: weigh(seed),
      sensitive: sensitivityOf(seed, annotated),
    };
  });
}

/** The limiting words in the claim's own sentences. */
function scopeOf(seed: ClaimSeed, annotated: AnnotatedDocument): readonly Span[] {
  const found = limitsBySentence(annotated);
  return [...new Set(seed.evidence)].sort((a, b) => a - b).flatMap((sentence) => found.get(sentence) ?? []);
}
const limitsBySentence = onceFor(({ document }: AnnotatedDocument): ReadonlyMap<number, readonly Span[]> => {
  const found = new Map<number, Span[]>();
  for (const { start, end, lower, sentence } of document.tokens) {
    if (!limits.has(lower)) continue;
    const list = found.get(sentence);
    if (list === undefined) found.set(sentence, [{ start, end }]);
    else list.push({ start, end });
  }
  return found;
});

/**
 * How much a claim matters: half of it where its proof stands (a news story tells the main thing first), half of it how
 * often the article names those it is about. Between 0 and 1.
 */
function weightsOf(annotated: AnnotatedDocument): (seed: ClaimSeed) => number {
  const { document, mentions } = annotated;
  const named = new Map<number, number>();
  for (const block of document.blocks.filter(({ kept }) => kept))
    for (const { entity } of within(mentions, block)) named.set(entity, (named.get(entity) ?? 0) + 1);
  const most = Math.max(1, ...named.values());
  // Counted without dropped lines: a comment form below the story makes nothing in it more important.
  const places = keptPlaces(annotated);
  const last = Math.max(1, places.size - 1);
  const fame = document.sentences.map((sentence) =>
    within(mentions, sentence).reduce((top, { entity }) => Math.max(top, (named.get(entity) ?? 0) / most), 0),
  );
  return (seed) => {
    const first = places.get(seed.evidence[0] ?? -1);
    const place = first === undefined ? 0 : 1 - first / last;
    const about = seed.evidence.map((sentence) => fame[sentence] ?? 0);
    return 0.5 * place + 0.5 * Math.max(0, ...about);
  };
}
