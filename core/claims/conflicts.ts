import type { AnnotatedDocument } from "../annotate/annotation";
import { bySpan, overlaps, textOf } from "../text/span";
import type { Conflict, SlotValue } from "./claim";
import type { ClaimSeed } from "./claim-seed";
import { contentWords, sharedPart } from "./content-words";

/** A rule that reads two claims and says which slot of the first the second speaks against. */
type ConflictRule = (claim: Read, other: Read, annotated: AnnotatedDocument) => Conflict | null;

/** A claim with its content words: of its span, and of what a figure counts or an event's clause says. */
type Read = ClaimSeed & { readonly words: readonly string[]; readonly about: readonly string[] };

const ids = (value: SlotValue | undefined): readonly number[] =>
  value?.kind === "entities" ? value.ids : [];
const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** The same words given to two speakers. */
const twoSpeakers: ConflictRule = (claim, other) => {
  if (claim.kind !== "attribution" || other.kind !== "attribution") return null;
  if (
    same(ids(claim.slots["speaker"]), ids(other.slots["speaker"])) &&
    ids(claim.slots["speaker"]).length > 0
  )
    return null;
  const { words: mine } = claim;
  const { words: theirs } = other;
  const alike = overlaps(claim.span, other.span)
    ? claim.from.index !== other.from.index && sharedPart(mine, theirs) > 0.9
    : mine.length >= 3 && theirs.length >= 3 && sharedPart(mine, theirs) > 0.75;
  return alike
    ? { slot: "speaker", witness: other.span, reason: "the same words are given to somebody else" }
    : null;
};

/** The same people at two places. A dropped line counts. */
const twoPlaces: ConflictRule = (claim, other) => {
  if (claim.kind !== "place" || other.kind !== "place") return null;
  if (same(ids(claim.slots["place"]), ids(other.slots["place"]))) return null;
  if (!same(ids(claim.slots["who"]), ids(other.slots["who"]))) return null;
  return { slot: "place", witness: other.span, reason: "another line puts the same people somewhere else" };
};

/** One event with two dates. */
const twoDates: ConflictRule = (claim, other) => {
  if (claim.kind !== "dating" || other.kind !== "dating" || claim.clause === null || other.clause === null)
    return null;
  if (!same(claim.clause.entities, other.clause.entities)) return null;
  if (claim.clause.start === other.clause.start) {
    return { slot: "date", witness: other.span, reason: "the clause carries two dates" };
  }
  if (claim.clause.verbWord !== other.clause.verbWord) return null;
  return sharedPart(claim.about, other.about) > 0.5
    ? { slot: "date", witness: other.span, reason: "the event is dated twice" }
    : null;
};

/** Two figures for one thing: without its period, or its source, either could be meant. */
const twoFigures: ConflictRule = (claim, other, annotated) => {
  if (claim.kind !== "figure" || other.kind !== "figure") return null;
  const mine = annotated.quantities[claim.from.index];
  const theirs = annotated.quantities[other.from.index];
  if (mine === undefined || theirs === undefined || mine.unit !== theirs.unit || mine.kind !== theirs.kind)
    return null;
  if (mine.low === theirs.low && mine.high === theirs.high) return null;
  const what = claim.about;
  const whatElse = other.about;
  const sameThing =
    claim.fact === other.fact
      ? what.length === 0 || whatElse.length === 0 || sharedPart(what, whatElse) > 0.5
      : what.length > 0 && sharedPart(what, whatElse) > 0.7;
  return sameThing
    ? { slot: "value", witness: other.span, reason: "the article has another figure for the same thing" }
    : null;
};

/** One office, two holders; or one person, two offices. */
const twoHolders: ConflictRule = (claim, other) => {
  if (claim.kind !== "role" || other.kind !== "role") return null;
  const person = ids(claim.slots["person"]);
  if (same(person, ids(other.slots["person"]))) return null;
  return sharedPart(claim.words, other.words) === 1 && claim.words.length === other.words.length
    ? { slot: "person", witness: other.span, reason: "somebody else is given the same position" }
    : null;
};

/** Order matters only for the reasons shown: the first that fires names the slot. */
const rules: readonly ConflictRule[] = [twoSpeakers, twoPlaces, twoDates, twoFigures, twoHolders];

/** Reads a claim's words once, however many others it is compared with. */
function read(claim: ClaimSeed, { document: { text }, quantities }: AnnotatedDocument): Read {
  const counted = claim.kind === "figure" ? (quantities[claim.from.index]?.of ?? null) : null;
  const about = counted ?? (claim.kind === "dating" ? (claim.clause?.rest ?? null) : null);
  return {
    ...claim,
    words: contentWords(textOf(text, claim.span)),
    about: about === null ? [] : contentWords(textOf(text, about)),
  };
}

/** What else in the article, dropped lines included, gives a slot of each claim another value; in the claims' order. */
export function conflictsOf(
  claims: readonly ClaimSeed[],
  annotated: AnnotatedDocument,
): readonly (readonly Conflict[])[] {
  const all = claims.map((claim) => read(claim, annotated));
  return all.map((claim) =>
    all
      .filter((other) => other !== claim && other.kind === claim.kind)
      .flatMap((other) => rules.flatMap((rule) => rule(claim, other, annotated) ?? []))
      .sort((a, b) => bySpan(a.witness, b.witness) || (a.slot < b.slot ? -1 : a.slot > b.slot ? 1 : 0)),
  );
}
