import { annotate } from "../annotate/annotate";
import type { ClaimKind } from "../claims/claim";
import { claimsOf } from "../claims/claims-of";
import type { CivilDate } from "../text/civil-date";
import { cutText } from "../text/cut";
import type { Item, ItemKind } from "./item";

/*
 * Questions made by hand about an invented story, for tests of the screens: they stay what they are whatever the writers
 * learn.
 */

export type Parts = {
  readonly kind: ItemKind;
  readonly stem: string;
  readonly key: string;
  readonly wrong: readonly string[];
  /** A sentence of the article, found by its beginning. */
  readonly proof: string;
  readonly claim: { readonly kind: ClaimKind; readonly words: string; readonly speaker?: string };
  readonly rule?: string;
};

/** A story as read, with the tools to make questions about it. */
export function handmade(text: string, published: CivilDate) {
  const article = annotate(cutText({ text, published }));
  const claims = claimsOf(article);

  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the story: ${words}`);
    return { start, end: start + words.length };
  };

  const itemOf = ({ kind, stem, key, wrong, proof, claim, rule }: Parts): Item => {
    const at = spanOf(proof).start;
    const sentence = article.document.sentences.find((found) => found.start <= at && at < found.end) ?? {
      start: at,
      end: at + proof.length,
    };
    const { start, end } = spanOf(claim.words);
    return {
      kind,
      stem,
      key,
      options: [
        { text: key, isKey: true, why: "" },
        ...wrong.map((option) => ({ text: option, isKey: false, why: "" })),
      ],
      evidence: [
        { start: sentence.start, end: sentence.end, text: text.slice(sentence.start, sentence.end) },
      ],
      rationale: "",
      claim: {
        kind: claim.kind,
        start,
        end,
        ...(claim.speaker === undefined ? {} : { speaker: claim.speaker }),
        tier: "A",
      },
      level: 1,
      rule: rule ?? kind,
    };
  };

  /** The whole words of the claim that holds the given ones: readers may trim a comma more or less. */
  const wordsOfClaim = (kind: ClaimKind, part: string): string => {
    const claim = claims.find(
      (found) => found.kind === kind && text.slice(found.span.start, found.span.end).includes(part),
    );
    if (claim === undefined) throw new Error(`no ${kind} claim holds: ${part}`);
    return text.slice(claim.span.start, claim.span.end);
  };

  return { article, claims, itemOf, wordsOfClaim };
}

/** The question with its right answer at the given place. */
export function keyAt(item: Item, place: number): Item {
  const wrong = item.options.filter(({ isKey }) => !isKey);
  return {
    ...item,
    options: [...wrong.slice(0, place), ...item.options.filter(({ isKey }) => isKey), ...wrong.slice(place)],
  };
}
