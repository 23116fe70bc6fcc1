import type { AnnotatedDocument } from "../annotate/annotation";
import { overlaps, textOf } from "../text/span";
import type { ClaimKind, Conflict, SlotValue } from "./claim";
import type { ClaimSeed } from "./claim-seed";
import { contentWords, sharedPart } from "./content-words";

/** A claim with its content words: of its span, and of what a figure counts or an event's clause says. */
type Read = ClaimSeed & { readonly words: readonly string[]; readonly about: readonly string[] };

/** Which slot of a claim another of the same kind can speak against, and why it does; null when it does not. */
type ConflictRule = {
  readonly slot: string;
  readonly why: (claim: Read, other: Read, annotated: AnnotatedDocument) => string | null;
};

const ids = (value: SlotValue | undefined): readonly number[] =>
  value?.kind === "entities" ? value.ids : [];
const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** The same words given to two speakers. */
const twoSpeakers: ConflictRule = {
  slot: "speaker",
  why: (claim, other) => {
    const speaker = ids(claim.slots["speaker"]);
    if (speaker.length > 0 && same(speaker, ids(other.slots["speaker"]))) return null;
    const { words: mine } = claim;
    const { words: theirs } = other;
    const alike = overlaps(claim.span, other.span)
      ? claim.from.index !== other.from.index && sharedPart(mine, theirs) > 0.9
      : mine.length >= 3 && theirs.length >= 3 && sharedPart(mine, theirs) > 0.75;
    return alike ? "the same words are given to somebody else" : null;
  },
};

/** The same people, or the same event, at two places. A dropped line counts. */
const twoPlaces: ConflictRule = {
  slot: "place",
  why: (claim, other) => {
    if (same(ids(claim.slots["place"]), ids(other.slots["place"]))) return null;
    const who = ids(claim.slots["who"]);
    if (who.length > 1 && same(who, ids(other.slots["who"])))
      return "another line puts the same people somewhere else";
    return claim.about.length > 0 && other.about.length > 0 && sharedPart(claim.about, other.about) > 0.6
      ? "another line puts the same event somewhere else"
      : null;
  },
};

/** One event with two dates. */
const twoDates: ConflictRule = {
  slot: "date",
  why: (claim, other) => {
    if (claim.clause === null || other.clause === null) return null;
    if (!same(claim.clause.entities, other.clause.entities)) return null;
    if (claim.clause.start === other.clause.start) return "the clause carries two dates";
    if (claim.clause.verbWord !== other.clause.verbWord) return null;
    return sharedPart(claim.about, other.about) > 0.5 ? "the event is dated twice" : null;
  },
};

/** Two figures for one thing: without its period, or its source, either could be meant. */
const twoFigures: ConflictRule = {
  slot: "value",
  why: (claim, other, { quantities }) => {
    const mine = quantities[claim.from.index];
    const theirs = quantities[other.from.index];
    if (mine === undefined || theirs === undefined || mine.unit !== theirs.unit || mine.kind !== theirs.kind)
      return null;
    if (mine.low === theirs.low && mine.high === theirs.high) return null;
    const what = claim.about;
    const whatElse = other.about;
    const sameThing =
      claim.fact === other.fact
        ? what.length === 0 || whatElse.length === 0 || sharedPart(what, whatElse) > 0.5
        : what.length > 0 && sharedPart(what, whatElse) > 0.7;
    return sameThing ? "the article has another figure for the same thing" : null;
  },
};

/** One office, two holders; or one person, two offices. */
const twoHolders: ConflictRule = {
  slot: "person",
  why: (claim, other) => {
    if (same(ids(claim.slots["person"]), ids(other.slots["person"]))) return null;
    return claim.words.length === other.words.length && sharedPart(claim.words, other.words) === 1
      ? "somebody else is given the same position"
      : null;
  },
};

const rules: Readonly<Partial<Record<ClaimKind, ConflictRule>>> = {
  attribution: twoSpeakers,
  place: twoPlaces,
  dating: twoDates,
  figure: twoFigures,
  role: twoHolders,
};

/** Reads a claim's words once, however many others it is compared with. */
function read(claim: ClaimSeed, { document: { text }, quantities }: AnnotatedDocument): Read {
  const counted = claim.kind === "figure" ? (quantities[claim.from.index]?.of ?? null) : null;
  const stated = claim.kind === "place" ? claim.slots["statement"] : undefined;
  const about =
    stated?.kind === "words"
      ? stated.span
      : (counted ?? (claim.kind === "dating" ? (claim.clause?.rest ?? null) : null));
  return {
    ...claim,
    words: contentWords(textOf(text, claim.span)),
    about: about === null ? [] : contentWords(textOf(text, about)),
  };
}

/**
 * Claims of one kind that are told from one another. No report makes so many: a table does, or a text made to keep the
 * server from everybody else, for each is compared with all the others.
 */
const mostTold = 1000;

/** Of a crowd nothing is told from the rest: each claim speaks against itself. */
const inACrowd = (claim: Read, slot: string): Conflict => ({
  slot,
  witness: claim.span,
  reason: "it makes too many statements of this kind to tell them apart",
});

/**
 * What else in the article, dropped lines included, gives a slot of each claim another value; in the claims' order,
 * which is that of the text. Every claim of a kind is compared with every other, so nothing is made twice: a witness
 * and its reason are one object, whomever it speaks against.
 */
export function conflictsOf(
  claims: readonly ClaimSeed[],
  annotated: AnnotatedDocument,
): readonly (readonly Conflict[])[] {
  const all = claims.map((claim) => read(claim, annotated));
  const peers = new Map<ClaimKind, Read[]>();
  for (const claim of all) {
    const ofKind = peers.get(claim.kind);
    if (ofKind === undefined) peers.set(claim.kind, [claim]);
    else ofKind.push(claim);
  }
  const made = new Map<Read, Map<string, Conflict>>();
  const conflictBy = (other: Read, slot: string, reason: string): Conflict => {
    const ofOther = made.get(other) ?? new Map<string, Conflict>();
    made.set(other, ofOther);
    const known = ofOther.get(reason) ?? { slot, witness: other.span, reason };
    ofOther.set(reason, known);
    return known;
  };
  return all.map((claim) => {
    const rule = rules[claim.kind];
    const conflicts: Conflict[] = [];
    if (rule === undefined) return conflicts;
    const others = peers.get(claim.kind) ?? [];
    if (others.length > mostTold) return [inACrowd(claim, rule.slot)];
    for (const other of others) {
      const reason = other === claim ? null : rule.why(claim, other, annotated);
      if (reason !== null) conflicts.push(conflictBy(other, rule.slot, reason));
    }
    return conflicts;
  });
}
