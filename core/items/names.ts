import type { Entity } from "../annotate/annotation";
import { gapWord } from "./distractors/gap-fillers";
import type { Reading } from "./reading";

/** Words that a person's name does not hold: a reader of names that took one for a person is not followed. */
const notAPerson =
  /\b(?:News|Times|Post|Programme?|Experience|Relations|Association|Company|Corporation|Party|Cent(?:er|re)|Museum|Academy|University|Institute|School|Street|Road|Avenue|Award|Prize|Cup|League|Open|Series|Church|Department|Ministry|Agency|Administrator|Commissioner|Motors|Airlines|Town|City|United|Rovers|Wanderers|County|Council|Square|Hall|Valley|Island|Islands|Bank|Group|Training|Act|Bill|Games?|Festival|Committee|Education|Health|Defence|Defense|Affairs|Federal|National|International|Budget|Security|Justice|Service|Force|Project|Foundation|Union|Alliance|Coalition|Caucus|Republicans?|Democrats?|Conservatives?|Senate|Congress|House|Court|Daily|Tribune|Journal|Magazine|Radio|Network|Media|Press|Hospital|Airport|Station|Studios?|Records|Pictures|Entertainment|Holdings|Partners|Capital|Trust|Fund|Research|Policy|Studies|Sciences?|Technology|Technologies|Software|Systems|Solutions|Energy|Oil|Gas|Mining|Steel|Foods?|Brewery|Hotels?|Resorts?|Railway|Railroad)\b|\d/u;

/** Evidence by which a reader of names knows a person when the words alone could be anything. */
const strong = new Set(["title", "apposition", "age", "first-name"]);

/** True when the article shows that the name is a person's: a title, a position, an age, a given name. */
const isSurelyPerson = (reading: Reading, entity: Entity): boolean =>
  entity.roles.length > 0 ||
  reading.annotated.mentions.some(
    (mention) => mention.entity === entity.id && mention.evidence.some((kind) => strong.has(kind)),
  );

/** How many words of a name are everyday nouns and adjectives. */
const everydayWords = (name: string): number =>
  name.split(/\s+/u).filter((word) => gapWord(word.toLowerCase()) !== null).length;

/** How many words of a name the article also has with a small letter: "Support" in a headline, "support" below it. */
function writtenSmall(reading: Reading, name: string): number {
  return name.split(/\s+/u).filter((word) => reading.smallWords.has(word.toLowerCase())).length;
}

/**
 * A name that a reader can place: a person with more than a surname, or any other named body. A "person" known only by
 * a verb of saying, whose name is made of everyday words ("Responsible Budget said"), is a body that was misread.
 */
export function isShowable(reading: Reading, entity: Entity): boolean {
  if (entity.type !== "person") return true;
  if (!/\S\s+\S/u.test(entity.canonical) || notAPerson.test(entity.canonical)) return false;
  // "Roman Catholics", "Companies Pull Support" of a headline, "L'Osservatore".
  if (
    /\b(?:Catholics|Protestants|Christians|Muslims|Jews|Hindus|Buddhists|\p{Lu}\p{Ll}+ans)\b|^L[’']/u.test(
      entity.canonical,
    )
  )
    return false;
  const everyday = Math.max(everydayWords(entity.canonical), writtenSmall(reading, entity.canonical));
  return isSurelyPerson(reading, entity) ? everyday < 2 : everyday === 0;
}

/** The capitals of a name with several words: "Northern Herring Council" is NHC. */
const initialsOf = (name: string): string => {
  const parts = name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  return parts.length < 2 ? "" : parts.join("");
};

const bare = (name: string): string =>
  name.replaceAll(/[^\p{L}\p{N}]/gu, "").replace(/^[Tt]he(?=\p{Lu})/u, "");

/** Two names with a word in common, or of which one abbreviates the other, could be one thing or be taken for one. */
export function couldBeOne(a: Entity, b: Entity): boolean {
  const words = (entity: Entity) => new Set(entity.canonical.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const other = words(b);
  for (const word of ["the", "for", "and"]) other.delete(word);
  if ([...words(a)].some((word) => other.has(word))) return true;
  const short = (one: Entity, two: Entity) =>
    [one.canonical, ...one.aliases].some((name) => {
      const initials = initialsOf(name);
      return initials !== "" && [two.canonical, ...two.aliases].some((alias) => bare(alias) === initials);
    });
  return a.type !== "person" && (short(a, b) || short(b, a));
}

/** True when the article has the two names side by side, so that they may be one name: "State Department Fuel Office". */
export function standTogether(reading: Reading, a: Entity, b: Entity): boolean {
  const { mentions } = reading.annotated;
  return mentions.some((one) => {
    if (one.entity !== a.id) return false;
    return mentions.some(
      (two) =>
        two.entity === b.id &&
        /^(?:\s|[’']s?\s|\s?[(/-]\s?)?$/u.test(
          reading.text.slice(Math.min(one.end, two.end), Math.max(one.start, two.start)),
        ),
    );
  });
}
