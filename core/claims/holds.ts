import type { AnnotatedDocument, Quantity } from "../annotate/annotation";
import { dayNumber, type CivilInterval } from "../text/civil-date";
import { onceFor } from "../text/remember";
import { textOf, within } from "../text/span";
import type { Claim, Truth } from "./claim";
import { contentWords, sharedPart } from "./content-words";
import { othersWhoSaid, tellsOfOthers } from "./said-by-more";

const agreement =
  /\b(?:echo(?:ed|es|ing)?|agree[ds]?|repeat(?:ed|s|ing)?|second(?:ed|s)|joined|back(?:ed|s)|along with|together with|as (?:did|does|do|has|have))\b/iu;

/** What a claim is asked against: the article and everything it asserts, with what many questions need worked out once. */
export type Assertions = {
  readonly annotated: AnnotatedDocument;
  readonly claims: readonly Claim[];
  /** The content words of each claim's span, by the claim's id. */
  readonly matter: readonly (readonly string[])[];
  /** Who stands together in a sentence in which somebody echoes or joins somebody: entity ids. */
  readonly agreements: readonly ReadonlySet<number>[];
};

/** Works out what `Assertions` holds beside the claims. */
export function assertionsOf(annotated: AnnotatedDocument, claims: readonly Claim[]): Assertions {
  const { sentences, text } = annotated.document;
  const agreements = sentences
    .filter((sentence) => agreement.test(textOf(text, sentence)))
    .map((sentence) => new Set(within(annotated.mentions, sentence).map(({ entity }) => entity)));
  return {
    annotated,
    claims,
    matter: claims.map((claim) => contentWords(textOf(text, claim.span))),
    agreements,
  };
}

const idsOf = (claim: Claim, slot: string): readonly number[] => {
  const value = claim.slots[slot];
  return value?.kind === "entities" ? value.ids : [];
};

/** What each entity is said to have said. */
const speechesOf = onceFor(({ claims }: Assertions): ReadonlyMap<number, readonly Claim[]> => {
  const found = new Map<number, Claim[]>();
  for (const claim of claims) {
    if (claim.kind !== "attribution") continue;
    for (const id of idsOf(claim, "speaker")) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [claim]);
      else list.push(claim);
    }
  }
  return found;
});

/** Words that a report has to have, and their least part that another's speech has too, to be the same in other words. */
const enoughWords = 3;
const sameInOtherWords = 0.5;
/** Where the report itself tells that somebody else takes the same stand: so many words, and so much of it. */
const enoughOfOther = 2;
const nearlyTheSame = 0.3;

/** "reopen" and "open", "negotiate" and "negotiation": of one root, as far as the first letters tell. */
const root = (word: string): string => word.replace(/^re(?=\p{L}{4})/u, "").slice(0, 5);

/** A report is compared with many others. */
const rootsOf = onceFor((words: readonly string[]): readonly string[] => words.map(root));
const setOfRoots = onceFor((words: readonly string[]): ReadonlySet<string> => new Set(rootsOf(words)));

/**
 * True where somebody else's speech has half of a report's words, in whatever form: who reports may well mean the same.
 * So may who names a time for the same thing: "the vote could be held in spring 2006", "the vote would come next year".
 */
function tellsTheSame({ annotated, matter }: Assertions, claim: Claim, other: Claim): boolean {
  const speakers = idsOf(claim, "speaker");
  const words = matter[claim.id] ?? [];
  if (words.length < enoughWords || idsOf(other, "speaker").some((id) => speakers.includes(id))) return false;
  const roots = setOfRoots(matter[other.id] ?? []);
  const shared = rootsOf(words).filter((word) => roots.has(word)).length;
  if (shared > 0 && haveOneTime(annotated, claim, other)) return true;
  return tellsOfOthers(annotated, claim)
    ? shared >= Math.max(enoughOfOther, nearlyTheSame * words.length)
    : shared >= sameInOtherWords * words.length;
}

/** True where both reports name a time to come, and the times may be one. */
function haveOneTime(annotated: AnnotatedDocument, one: Claim, other: Claim): boolean {
  const others = timesAhead(annotated)(other);
  return (
    others.length > 0 &&
    timesAhead(annotated)(one).some((time) =>
      others.some(({ from, to }) => from <= time.to && time.from <= to),
    )
  );
}

/** The times to come that a report names, as the numbers of their first and last days. */
const timesAhead = onceFor(({ times, document: { published } }: AnnotatedDocument) =>
  onceFor(({ span }: Claim): readonly { readonly from: number; readonly to: number }[] => {
    if (published === null) return [];
    const today = dayNumber(published);
    return within(times, span).flatMap(({ interval, value }) => {
      const days = interval ?? yearOf(value);
      if (days === null || days.from === null || days.to === null) return [];
      const [from, to] = [dayNumber(days.from), dayNumber(days.to)];
      return to > today ? [{ from, to }] : [];
    });
  }),
);

/** "spring 2026" has no days that everybody agrees on, but a year. */
function yearOf(value: string): CivilInterval | null {
  const year = Number(/^(\d{4})-(?:SP|SU|FA|WI)$/u.exec(value)?.[1] ?? "");
  return year === 0 ? null : { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } };
}

/**
 * Whether these people (all of them, nobody else) said the claim's words. Words have one source, so another named
 * source is false; unless somebody is shown to have said nearly the same, or to have agreed with whoever said it.
 */
export function isSpeaker(assertions: Assertions, claim: Claim, people: readonly number[]): Truth {
  const { annotated, matter, agreements } = assertions;
  const speakers = idsOf(claim, "speaker");
  if (speakers.length === 0 || people.length === 0) return "unknown";
  if (speakers.length === people.length && speakers.every((id) => people.includes(id))) return "true";
  const words = matter[claim.id] ?? [];
  const speeches = speechesOf(assertions);
  for (const other of people.flatMap((id) => speeches.get(id) ?? [])) {
    if (other === claim || idsOf(other, "speaker").every((id) => speakers.includes(id))) continue;
    const said = matter[other.id] ?? [];
    if (said.length >= 3 && sharedPart(words, said) > 0.6) return "unknown";
  }
  const said = annotated.attributions[claim.from.index];
  if (said === undefined || said.kind === "direct") return "false";
  if (people.some((id) => (speeches.get(id) ?? []).some((other) => tellsTheSame(assertions, claim, other))))
    return "unknown";
  const { named } = othersWhoSaid(annotated, claim);
  if (people.some((id) => !speakers.includes(id) && named.has(id))) return "unknown";
  // "Roe echoed Velt’s comments": of a statement in other words than their own, both could be said to have made it.
  const echoes = agreements.some(
    (here) =>
      speakers.some((id) => here.has(id)) && people.some((id) => !speakers.includes(id) && here.has(id)),
  );
  return echoes ? "unknown" : "false";
}

/** Whether the named outlet is the one the article cites for what these people said. */
export function isOutletOf({ claims }: Assertions, speakers: readonly number[], outlet: number): Truth {
  const cited = claims
    .filter(
      (claim) =>
        claim.kind === "attribution" &&
        speakers.length > 0 &&
        speakers.every((id) => idsOf(claim, "speaker").includes(id)),
    )
    .flatMap((claim) => idsOf(claim, "outlet"));
  if (cited.length === 0) return "unknown";
  return cited.includes(outlet) ? "true" : "false";
}

/** Whether the person holds the position that the claim's words name. */
export function holdsRole({ annotated, claims }: Assertions, claim: Claim, person: number): Truth {
  const text = annotated.document.text;
  const words = contentWords(textOf(text, claim.span));
  const entity = annotated.entities[person];
  if (entity === undefined) return "unknown";
  if (idsOf(claim, "person").includes(person)) return "true";
  const alike = claims.some(
    (other) =>
      other.kind === "role" &&
      idsOf(other, "person").includes(person) &&
      sharedPart(words, contentWords(textOf(text, other.span))) === 1,
  );
  return alike ? "unknown" : "false";
}

/** Least share of the value by which another figure must differ to be surely another figure. */
const apart = 0.1;

/**
 * Whether a number, shown with the same bound, is the value of a figure. 12.9 agrees with "nearly 13", so what lies
 * within a tenth is unknown, not false.
 */
export function isValue({ low, high }: Quantity, value: number): Truth {
  if (value >= low && value <= high) return "true";
  const gap = Math.min(Math.abs(value - low), Math.abs(value - high));
  return gap < apart * Math.abs(low) ? "unknown" : "false";
}

/**
 * Whether a statement that gives a number, with the figure's own bound, is surely false. "More than 2 million" is true
 * as well where it was more than 4 million.
 */
export function isDenied(quantity: Quantity, value: number): boolean {
  const { bound, low, high } = quantity;
  if (isValue(quantity, value) !== "false") return false;
  if (bound === ">" || bound === ">=") return value > high;
  if (bound === "<" || bound === "<=") return value < low;
  return true;
}
