import type { AnnotatedDocument, Quantity } from "../annotate/annotation";
import { textOf } from "../text/span";
import type { Claim, Truth } from "./claim";
import { contentWords, sharedPart } from "./content-words";

/** What a claim is asked against: the article and everything it asserts. */
export type Assertions = { readonly annotated: AnnotatedDocument; readonly claims: readonly Claim[] };

const idsOf = (claim: Claim, slot: string): readonly number[] => {
  const value = claim.slots[slot];
  return value?.kind === "entities" ? value.ids : [];
};

const agreement =
  /\b(?:echo(?:ed|es|ing)?|agree[ds]?|repeat(?:ed|s|ing)?|second(?:ed|s)|joined|back(?:ed|s)|along with|together with)\b/iu;

/**
 * Whether these people (all of them, nobody else) said the claim's words. Words have one source, so another named
 * source is false; unless somebody is shown to have said nearly the same, or to have agreed with whoever said it.
 */
export function isSpeaker({ annotated, claims }: Assertions, claim: Claim, people: readonly number[]): Truth {
  const speakers = idsOf(claim, "speaker");
  if (speakers.length === 0 || people.length === 0) return "unknown";
  if (speakers.length === people.length && speakers.every((id) => people.includes(id))) return "true";
  const text = annotated.document.text;
  const words = contentWords(textOf(text, claim.span));
  for (const other of claims) {
    if (other.kind !== "attribution" || other === claim) continue;
    const theirs = idsOf(other, "speaker");
    if (!theirs.some((id) => people.includes(id)) || theirs.every((id) => speakers.includes(id))) continue;
    const likeness = sharedPart(words, contentWords(textOf(text, other.span)));
    if (likeness > 0.6 && contentWords(textOf(text, other.span)).length >= 3) return "unknown";
  }
  const said = annotated.attributions[claim.from.index];
  if (said !== undefined && said.kind !== "direct") {
    // "Wang echoed Lavrov's comments": of a statement in other words than their own, both could be said to have made it.
    for (const sentence of annotated.document.sentences) {
      const words = textOf(text, sentence);
      if (!agreement.test(words)) continue;
      const here = new Set(
        annotated.mentions
          .filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end)
          .map((mention) => mention.entity),
      );
      if (speakers.some((id) => here.has(id)) && people.some((id) => !speakers.includes(id) && here.has(id)))
        return "unknown";
    }
  }
  return "false";
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
