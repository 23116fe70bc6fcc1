import type { Entity } from "../../annotate/annotation";
import { europeanCountries } from "../../lexicon/european-countries";
import { demonymBook, placeBook } from "../../lexicon/places";
import { roleHeads } from "../../lexicon/roles";
import { onceFor, remember } from "../../text/remember";
import { mentionsOf } from "../names";
import type { Reading } from "../reading";

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
  ["Ireland", /\b(?:Taoiseach|Tánaiste|Fine Gael|Fianna Fáil)\b/u],
];

/** A country that a post names goes before the one whose posts are called so: "Norwegian secretary of state". */
function nationsToldBy(post: string): readonly string[] {
  if (abroad.test(post)) return [];
  const named = [...nationsIn(post)];
  return named.length > 0
    ? named
    : ofOneCountry.flatMap(([nation, posts]) => (posts.test(post) ? [nation] : []));
}

/** The countries that the article's posts for somebody name. */
export const nationsOfPosts = onceFor(
  ({ roles }: Entity): ReadonlySet<string> => new Set(roles.flatMap(({ text }) => nationsToldBy(text))),
);

/**
 * "Osterby’s Harbour Minister ", "the Norwegian secretary of state ", "Taoiseach ": a post right before a name, from its
 * first capital.
 */
const postBefore =
  /(?<![\p{L}.])\p{Lu}[\p{L}.]*(?:[’']s)?(?: (?!(?:after|as|at|before|but|by|from|in|on|than|that|to|when|while|with)\b)\p{L}+){0,4} $/u;
/** Letters that a post before a name takes. */
const reach = 60;

/** The countries of somebody by the posts the article tells, and by what stands right before the name. */
export const nationsOf = (reading: Reading, entity: Entity): ReadonlySet<string> =>
  nationsHere(reading)(entity);

const nationsHere = onceFor((reading: Reading) =>
  onceFor((entity: Entity): ReadonlySet<string> => {
    const beside = mentionsOf(reading, entity.id).flatMap(({ start, end, name }) => [
      postBefore.exec(reading.text.slice(Math.max(0, start - reach), start))?.[0] ?? "",
      // A title may belong to the mention.
      reading.text.slice(start, Math.max(start, Math.min(end, name.start))),
    ]);
    return new Set([
      ...nationsOfPosts(entity),
      ...beside.flatMap((post) => (isPost(post) ? nationsToldBy(post) : [])),
    ]);
  }),
);

const isPost = (words: string): boolean => words.split(" ").some((word) => roleHeads.has(word.toLowerCase()));

/** Words of those who live there: "we in Europe", "our continent". */
const asEuropean = /\b(?:we|us|our)\b[^.?!]{0,60} (?:in|across|for|of) Europe\b|\bwe Europeans\b/iu;

const isEuropean = (nations: ReadonlySet<string>): boolean =>
  [...nations].some((nation) => europeanCountries.has(nation));

/** True for words that speak of the country of whoever said them, and somebody who is known to be of another. */
export function speaksForOther(
  stem: string,
  isOfOneself: boolean,
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean {
  if (own.size === 0 || others.size === 0 || [...own].some((nation) => others.has(nation))) return false;
  // Whoever speaks for a continent may be of any country in it.
  if (asEuropean.test(stem) && isEuropean(own)) return !isEuropean(others);
  return isOfOneself || [...nationsIn(stem)].some((nation) => own.has(nation));
}

/** "They don’t listen to us": said for one’s people. */
const asPeople = /(?<!\p{L})(?:[Ww]e|us|[Oo]urs?)(?!\p{L})/u;

/**
 * True for words on the country or the people of whoever said them, in a story where most who speak are of others: there
 * whoever the article gives no country is hardly of that one.
 */
export function isAmongForeigners(
  reading: Reading,
  stem: string,
  own: ReadonlySet<string>,
  speakers: ReadonlySet<number>,
): boolean {
  if (own.size === 0) return false;
  if (!asPeople.test(stem) && ![...nationsIn(stem)].some((nation) => own.has(nation))) return false;
  const told = [...speakers].flatMap((id) => {
    const entity = reading.annotated.entities[id];
    const nations = entity?.type === "person" ? [...nationsOf(reading, entity)] : [];
    return nations.length === 0 ? [] : [nations.some((nation) => own.has(nation))];
  });
  return told.filter((isOwn) => !isOwn).length > told.length / 2;
}
