import { publicRole } from "../claims/sensitive-words";
import type { Entity, Mention } from "../annotate/annotation";
import { contentWords } from "../claims/content-words";
import { isRead } from "../claims/evidence";
import { onceFor } from "../text/remember";
import { isMisread } from "../text/misread";
import { covers, textOf } from "../text/span";
import { isBodyLikePerson } from "./bodies-like-people";
import { gapWord } from "./distractors/gap-fillers";
import type { Reading } from "./reading";

const byEntity = onceFor(({ annotated }: Reading): ReadonlyMap<number, readonly Mention[]> => {
  const found = new Map<number, Mention[]>();
  for (const mention of annotated.mentions) {
    const list = found.get(mention.entity);
    if (list === undefined) found.set(mention.entity, [mention]);
    else list.push(mention);
  }
  return found;
});

/** Where an entity is named, in text order. */
export const mentionsOf = (reading: Reading, id: number): readonly Mention[] =>
  byEntity(reading).get(id) ?? [];

/** Letters to look at on either side of a name. */
const besideName = 70;

/** Whether the words right before or right behind a mention of somebody fit. */
export const isMetAs = (reading: Reading, { id }: Entity, before: RegExp, behind: RegExp): boolean =>
  mentionsOf(reading, id).some(
    ({ start, end }) =>
      before.test(reading.text.slice(Math.max(0, start - besideName), start)) ||
      behind.test(reading.text.slice(end, end + besideName)),
  );

/** The content words of every name that the article has for somebody or something. */
export const wordsOfNames = onceFor(({ canonical, aliases }: Entity): readonly string[] =>
  [canonical, ...aliases].flatMap(contentWords),
);

const nameStarts = onceFor(
  ({ annotated }: Reading): ReadonlySet<number> => new Set(annotated.mentions.map(({ start }) => start)),
);

/** True where a name begins at a place of the text. */
export const isNameAt = (reading: Reading, place: number): boolean => nameStarts(reading).has(place);

/** Words of the names of people and places: what a story is about stands in all that is said in it. */
export const namesOfStory = onceFor(
  ({ annotated }: Reading): ReadonlySet<string> =>
    new Set(
      annotated.entities.filter(({ type }) => type === "person" || type === "place").flatMap(wordsOfNames),
    ),
);

/** The name inside a sentence: "the INS" where the article writes an article in front of an abbreviation. */
export function nameInSentence(reading: Reading, entity: Entity): string {
  const named = mentionsOf(reading, entity.id).filter(
    ({ start, end }) => reading.text.slice(start, end) === entity.canonical,
  );
  const isThe = ({ start }: Mention) => /\bthe\s$/iu.test(reading.text.slice(Math.max(0, start - 4), start));
  return /^\p{Lu}{2,6}$/u.test(entity.canonical) && entity.type === "organisation" && named.some(isThe)
    ? `the ${entity.canonical}`
    : entity.canonical;
}

/** The name as the subject of a statement: "The Osterby Harbour Board" where the article mostly writes "the" in front. */
export function nameAsSubject(reading: Reading, entity: Entity): string {
  if (entity.type === "person" || /^the /iu.test(entity.canonical)) return entity.canonical;
  const named = mentionsOf(reading, entity.id);
  const withThe = named.filter(({ start }) =>
    /\bthe\s$/iu.test(reading.text.slice(Math.max(0, start - 4), start)),
  );
  return 2 * withThe.length > named.length ? `The ${entity.canonical}` : entity.canonical;
}

/** True for words with the name of a thing that the story names in several places: "the North Atlantic Treaty". */
export const namesThingOfStory = (words: string, reading: Reading): boolean =>
  reading.annotated.entities.some(
    ({ id, type, canonical }) =>
      (type === "organisation" || type === "work" || type === "event") &&
      canonical.includes(" ") &&
      words.includes(canonical.replace(/^the /u, "")) &&
      mentionsOf(reading, id).filter((mention) => isRead(reading.annotated, mention)).length > 1,
  );

/** Words that a person's name does not hold: a reader of names that took one for a person is not followed. */
const notAPerson =
  /\b(?:News|Times|Post|Programme?|Experience|Relations|Association|Company|Corporation|Party|Cent(?:er|re)|Museum|Academy|University|Institute|School|Street|Road|Avenue|Award|Prize|Cup|League|Open|Series|Department|Ministry|Agency|Administrator|Commissioner|Motors|Airlines|Town|City|United|Rovers|Wanderers|County|Council|Square|Valley|Island|Islands|Bank|Group|Training|Games?|Festival|Committee|Education|Health|Defence|Defense|Affairs|Federal|National|International|Budget|Security|Justice|Service|Force|Project|Foundation|Union|Alliance|Coalition|Caucus|Republicans?|Democrats?|Conservatives?|Senate|Congress|House|Court|Daily|Tribune|Journal|Magazine|Radio|Network|Media|Press|Hospital|Airport|Station|Studios?|Records|Pictures|Entertainment|Holdings|Partners|Capital|Trust|Fund|Research|Policy|Studies|Sciences?|Technology|Technologies|Software|Systems|Solutions|Energy|Oil|Gas|Mining|Steel|Foods?|Brewery|Hotels?|Resorts?|Railway|Railroad|System|World|Programs?|Initiative|Campaign|Movement|Order|Reform|Amendment|Convention|Treaty|Deal|Accord|Summit|Matter|TV|Panthers|Observer|Herald|Gazette|Chronicle|Telegraph|Sentinel|Bulletin|Globe|Journalism|Professor|Sponsors?|Future|Statement|Bible|Manifesto|Declaration|Doctrine|Constitution|Protocol|Memorandum|Resolution|Stadium|Arena|Coliseum|Memorial|Monument|Peshmerga|Brigade|Battalion|Regiment|Squadron|Militia|Pact|Commandments?|Principles?|Report|Papers?|Dossier)\b|(?<=\s)(?:Act|Bill|Law|Hall|Church)$|\d/u;

/** Evidence by which a reader of names knows a person when the words alone could be anything. */
const strong = new Set(["title", "apposition", "age", "first-name"]);

/** True when the article shows that the name is a person's: a title, a position, an age, a given name. */
const isSurelyPerson = (reading: Reading, entity: Entity): boolean =>
  entity.roles.some(({ text }) => publicRole.test(text) || /(?:^|\s)\p{Ll}/u.test(text)) ||
  mentionsOf(reading, entity.id).some((mention) => mention.evidence.some((kind) => strong.has(kind)));

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
  const known = showable(reading);
  const answer = known.get(entity.id) ?? canBeShown(reading, entity);
  known.set(entity.id, answer);
  return answer;
}
const showable = onceFor((_reading: Reading) => new Map<number, boolean>());

function canBeShown(reading: Reading, entity: Entity): boolean {
  // "the Chinese ministry" describes a body and does not name it.
  if (entity.type === "organisation" || entity.type === "outlet")
    return !/(?:^|\s)(?!the\s|of\s|and\s|for\s|in\s|on\s|at\s|to\s|de\s|du\s|la\s|le\s)\p{Ll}\p{L}+/u.test(
      `${entity.canonical} `,
    );
  // "the Irishman": somebody of the story, whom it calls so.
  if (entity.type === "group") return !/..(?:sh|ch|se)(?:wo)?man$/u.test(entity.canonical);
  if (entity.type !== "person") return true;
  if (isBodyLikePerson(reading.text, mentionsOf(reading, entity.id))) return false;
  // "Stefan KÃ": the file was read by the wrong alphabet, and who knows what is missing.
  if (isMisread(entity.canonical)) return false;
  const parts = entity.canonical.split(/\s+/u);
  // "Roe Harlan Roe", "Ole BergMara VeltSen": names run together.
  if (new Set(parts).size < parts.length || parts.filter((part) => /\p{Ll}{3}\p{Lu}/u.test(part)).length > 1)
    return false;
  // "Navy SEAL Ole Berg", "Velt OS X": what is written in capitals behind the first word is no name but a number ("III").
  if (parts.slice(1).some((part) => /^\p{Lu}{2,}$/u.test(part) && !/^[IVX]+$/u.test(part))) return false;
  if (!/\S\s+\S/u.test(entity.canonical) || notAPerson.test(entity.canonical)) return false;
  // "Roman Catholics", "Companies Pull Support" of a headline, "L'Osservatore".
  if (
    /\b(?:Catholics|Protestants|Christians|Muslims|Jews|Hindus|Buddhists|\p{Lu}\p{Ll}+ans)\b|^L[’']/u.test(
      entity.canonical,
    )
  )
    return false;
  if (isOnlyInTitles(reading, entity) || isSeat(reading, entity) || beginsInTitle(reading, entity))
    return false;
  const everyday = Math.max(everydayWords(entity.canonical), writtenSmall(reading, entity.canonical));
  return isSurelyPerson(reading, entity) ? everyday < 2 : everyday === 0;
}

/**
 * “Ole Sinks Harbour”, (‘Harlan Condemns Velt,’ wrote La Stampa): what stands in the name of a book or an article alone,
 * or fills what stands between marks wherever it stands, may be any words of it.
 */
const isOnlyInTitles = (reading: Reading, { id }: Entity): boolean =>
  mentionsOf(reading, id).every(
    (mention) =>
      reading.annotated.quoteSpans.some(
        ({ kind, content }) => kind === "title" && covers(content, mention),
      ) ||
      (/["“‘']$/u.test(reading.text.slice(Math.max(0, mention.start - 1), mention.start)) &&
        /^[,.]?["”’'](?!s\b)/u.test(reading.text.slice(mention.end, mention.end + 2))),
  );

/** "MP for Osterby South", "the Osterby South seat": who is elected there is somebody else. */
const isSeat = (reading: Reading, { id, roles }: Entity): boolean =>
  roles.length === 0 &&
  mentionsOf(reading, id).some(
    ({ start, end }) =>
      /\b(?:M(?:S|E)?P|TD) for $|\b(?:constituency|seat) of $/u.test(
        reading.text.slice(Math.max(0, start - 20), start),
      ) || /^ (?:seat|constituency|by-election)\b/u.test(reading.text.slice(end, end + 14)),
  );

/** "Minister for Sport and Islands Mara Velt": the last word of a post is no given name. */
const beginsInTitle = (reading: Reading, { id, canonical }: Entity): boolean =>
  canonical.split(/\s+/u).length > 2 &&
  mentionsOf(reading, id).some(
    ({ start, name }) =>
      textOf(reading.text, name) === canonical &&
      openPost.test(reading.text.slice(Math.max(0, Math.min(start, name.start) - longestPost), name.start)),
  );

/** A post that is not over: "Minister for Sport and ". */
const openPost =
  /\b(?:minister|secretary|commissioner|spokes(?:man|woman|person)|director) (?:for|of) (?:\p{L}+(?:,| and)? ){0,4}(?:and|of) $/iu;
const longestPost = 70;

/** The capitals of a name with several words: "Northern Herring Council" is NHC; "" of a single word. */
export const initialsOf = (name: string): string => {
  const parts = name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  return parts.length < 2 ? "" : parts.join("");
};

const bare = (name: string): string =>
  name.replaceAll(/[^\p{L}\p{N}]/gu, "").replace(/^[Tt]he(?=\p{Lu})/u, "");

/** Two names with a word in common, or of which one abbreviates the other, could be one thing or be taken for one. */
export function couldBeOne(a: Entity, b: Entity): boolean {
  const [one, two] = [partsOf(a), partsOf(b)];
  // "Ole Berg" and "Ole Roe": a given name in common makes nobody one, unless the family names are nearly the same too.
  if (a.type === "person" && b.type === "person" && one.words[0] === two.words[0]) {
    const [mine, other] = [one.words.slice(1), two.words.slice(1)];
    return (
      mine.length === 0 || other.length === 0 || mine.some((word) => other.some((its) => areAlike(word, its)))
    );
  }
  const short = (whole: NameParts, other: NameParts) =>
    whole.initials.some((initials) => other.bare.includes(initials));
  return (
    one.words.some((word) => two.words.includes(word)) ||
    (a.type !== "person" && (short(one, two) || short(two, one)))
  );
}

/** Letters that must differ between two family names for nobody to take one for a slip of the other. */
const leastApart = 3;

/** "Palmieri" and "Palimieri": a slip of the pen makes no second person. */
function areAlike(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) >= leastApart) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return (row[other.length] ?? 0) < Math.min(leastApart, Math.min(one.length, other.length) / 2);
}

type NameParts = {
  readonly words: readonly string[];
  readonly initials: readonly string[];
  readonly bare: readonly string[];
};
const partsOf = onceFor(({ canonical, aliases }: Entity): NameParts => {
  const names = [canonical, ...aliases];
  return {
    words: (canonical.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter(
      (word) => !/^(?:the|for|and)$/u.test(word),
    ),
    initials: names.map(initialsOf).filter((initials) => initials !== ""),
    bare: names.map(bare),
  };
});

/**
 * True when the article has the two names side by side, so that they may be one name: "State Department Fuel Office".
 * People are told apart by their names: "Velt adviser Ole Berg" is no Velt.
 */
export const standTogether = (reading: Reading, a: Entity, b: Entity): boolean =>
  !(a.type === "person" && b.type === "person") &&
  neighbours(reading).has(
    a.id < b.id ? `${String(a.id)} ${String(b.id)}` : `${String(b.id)} ${String(a.id)}`,
  );

/** Longest run of characters that may stand between two parts of one name: "’s ". */
const widest = 3;
const neighbours = onceFor(({ annotated: { mentions }, text }: Reading): ReadonlySet<string> => {
  const pairs = new Set<string>();
  mentions.forEach((one, place) => {
    for (let next = place + 1; next < mentions.length; next += 1) {
      const two = mentions[next];
      if (two === undefined || two.start - one.end > widest) break;
      if (!/^(?:\s|[’']s?\s|\s?[(/-]\s?)?$/u.test(text.slice(Math.min(one.end, two.end), two.start)))
        continue;
      const [low, high] = one.entity < two.entity ? [one.entity, two.entity] : [two.entity, one.entity];
      pairs.add(`${String(low)} ${String(high)}`);
    }
  });
  return pairs;
});
