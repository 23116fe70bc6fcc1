import type { Entity } from "../../annotate/annotation";
import { europeanCountries } from "../../lexicon/european-countries";
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

/** Posts and parties of one country alone. Elsewhere too there are Conservatives and secretaries of something. */
const ofOneCountry: readonly (readonly [string, RegExp])[] = [
  [
    "United States",
    /\bSecretary of State\b(?! for)|\b(?:Republican|Democrat(?:ic)?) (?:\p{L}+ )?(?:nominee|candidate|front-?runner|senator|governor|president)/iu,
  ],
  [
    "United Kingdom",
    /\b(?:Home|Foreign) Secretary\b|\bSecretary of State for\b|\bChancellor of the Exchequer\b|\b(?:Tory|Lib(?:eral)? Dem(?:ocrat)?|Labour) (?:leader|MP|peer|minister|spokes\p{L}+)\b/u,
  ],
];

const nationsOf = onceFor(
  ({ roles }: Entity): ReadonlySet<string> =>
    new Set(
      roles
        .filter(({ text }) => !abroad.test(text))
        .flatMap(({ text }) => [
          ...nationsIn(text),
          ...ofOneCountry.flatMap(([nation, posts]) => (posts.test(text) ? [nation] : [])),
        ]),
    ),
);

/** Words of those who live there: "we in Europe", "our continent". */
const asEuropean = /\b(?:we|us|our)\b[^.?!]{0,60} (?:in|across|for|of) Europe\b|\bwe Europeans\b/iu;

const isEuropean = (nations: ReadonlySet<string>): boolean =>
  [...nations].some((nation) => europeanCountries.has(nation));

/** True for words that speak of the country of whoever said them, and somebody who is known to be of another. */
export function speaksForOther(stem: string, isOfOneself: boolean, key: Entity, other: Entity): boolean {
  const [own, others] = [nationsOf(key), nationsOf(other)];
  if (own.size === 0 || others.size === 0 || [...own].some((nation) => others.has(nation))) return false;
  // Whoever speaks for a continent may be of any country in it.
  if (asEuropean.test(stem) && isEuropean(own)) return !isEuropean(others);
  return isOfOneself || [...nationsIn(stem)].some((nation) => own.has(nation));
}
