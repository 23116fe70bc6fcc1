import type { Entity } from "../../annotate/annotation";
import { demonymBook, placeBook } from "../../lexicon/places";
import { onceFor, remember } from "../../text/remember";

/** Parts of one state, whose people speak for it. */
const partOf: Readonly<Record<string, string>> = {
  England: "United Kingdom",
  Scotland: "United Kingdom",
  Wales: "United Kingdom",
  "Northern Ireland": "United Kingdom",
};

/** The countries that words name, by themselves, by their people or by one of their states. */
export const nationsIn = remember((text: string): ReadonlySet<string> => {
  const words =
    text
      .replaceAll("’", "'")
      .match(/(?:\p{L}\.){2,}|\p{L}+/gu)
      ?.map((word) => (/^\p{Lu}/u.test(word) ? word.toLowerCase() : "")) ?? [];
  const found = words.flatMap((_, at) => {
    const people = demonymBook(words, at)?.row;
    const place = placeBook(words, at)?.row;
    const name =
      people ??
      (place?.kind === "country" ? place.name : place?.kind === "state" ? "United States" : undefined);
    return name === undefined ? [] : [partOf[name] ?? name];
  });
  return new Set(found);
});

/** Posts that name another country than their holder's: "ambassador to Norway", "expert on China". */
const abroad =
  /\b(?:ambassador|envoy|expert|scholar|specialist|analyst|correspondent|historian|professor)\b/iu;

const nationsOf = onceFor(
  ({ roles }: Entity): ReadonlySet<string> =>
    new Set(roles.filter(({ text }) => !abroad.test(text)).flatMap(({ text }) => [...nationsIn(text)])),
);

/** True for words that speak of the country of whoever said them, and somebody who is known to be of another. */
export function speaksForOther(stem: string, isOfOneself: boolean, key: Entity, other: Entity): boolean {
  const [own, others] = [nationsOf(key), nationsOf(other)];
  if (own.size === 0 || others.size === 0 || [...own].some((nation) => others.has(nation))) return false;
  return isOfOneself || [...nationsIn(stem)].some((nation) => own.has(nation));
}
