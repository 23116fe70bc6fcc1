import type { Entity } from "../../annotate/annotation";
import { parties } from "../../lexicon/parties";
import { knownPartyOf } from "../../lexicon/party-people";
import { onceFor, remember } from "../../text/remember";
import { mentionsOf } from "../names";
import type { Reading } from "../reading";
import { campOf } from "./camps";
import { walkOf } from "./walks-of-life";

const patterns = parties.map(([party, names]) => {
  const own = `(?:${names})`;
  return {
    party,
    name: new RegExp(`\\b${own}\\b`, "u"),
    none: new RegExp(`\\b(?:[Nn]o|[Nn]one of the|[Nn]ot (?:a|one)(?: single)?) ${own}\\b`, "u"),
    /*
     * What a party would do in office, said with an article or as one's own: "a Conservative government would", "we
     * Republicans", "the Lib Dems’ plan would".
     */
    spokenFor: new RegExp(
      `\\b[Aa]n? ${own} (?:government|administration|president|cabinet)\\b(?:[^.?!]{0,30}?) (?:would|will)\\b|\\b(?:[Ww]e|us|our) ${own}\\b|\\bthe ${own}(?:[’']s?) (?:own )?(?:\\p{L}+[’']?s? ){0,2}(?:plans?|pensions?|polic(?:y|ies)|manifesto|proposals?|scheme)\\b[^.?!]{0,90}? (?:would|will)\\b`,
      "u",
    ),
  };
});

/** "(R-Ohio)", ", R-Utah,", "(D)" behind a name */
const letters: Readonly<Record<string, string>> = { R: "Republicans", D: "Democrats" };
const lettered = /(?:\(|, )([RD])(?:[-–]\p{Lu}|(?=\)))/u;

/** The parties that words name; one that no list has is named by itself: "the Harbour Party". */
export const partiesIn = remember((words: string): ReadonlySet<string> => {
  const known = patterns.flatMap(({ party, name }) => (name.test(words) ? [party] : []));
  const letter = letters[lettered.exec(words)?.[1] ?? ""];
  const unlisted = [...words.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+ Party\b/gu)]
    .map(([name]) => name)
    .filter((name) => !patterns.some((row) => row.name.test(name)));
  return new Set([...known, ...(letter === undefined ? [] : [letter]), ...unlisted]);
});

/** Posts that name a party which is not their holder's: "a critic of the Harbour Party", "daughter of a Labour MP". */
const beside =
  /\b(?:critic|rival|opponent|expert|historian|daughter|son|wife|husband|donor) (?:of|on|to)\b/iu;

/** Letters on either side of a name in which a party can stand: "Ana Ruiz, a Republican", "Sen. Ana Ruiz (D-Ohio)". */
const reach = 40;

/** "Labour’s Ana Ruiz", "Tory Ana Ruiz": the words right before a name, of its own phrase. */
const justBefore = /(?:\p{Lu}\p{L}+(?:[’']s)? ){1,2}$/u;

/** ", a Republican", ", the Labour MP for Norwick", ", Republican of Ohio", " (D-Ohio)", ", R-Ohio" */
const justBehind =
  /^(?:, [RD][-–]\p{Lu}|,? (?:\((?:[RD](?:[-–]\p{Lu}|\))|\p{Lu}[^)]{2,20}\))|an? (?:\p{L}+ ){0,2}\p{Lu}\p{L}+|the \p{Lu}[\p{L} ]{2,25}|\p{Lu}\p{Ll}+ (?:from|of) \p{Lu}))/u;

/** The parties of which the article tells that somebody belongs to them, by a post or beside the name. */
export const partiesOf = (reading: Reading, entity: Entity): ReadonlySet<string> => found(reading)(entity);
const found = onceFor((reading: Reading) => onceFor((entity: Entity) => told(reading, entity)));

function told(reading: Reading, entity: Entity): ReadonlySet<string> {
  const posts = entity.roles.filter(({ text }) => !beside.test(text)).map(({ text }) => text);
  const around = mentionsOf(reading, entity.id).flatMap(({ start, end, name }) => [
    reading.text.slice(start, name.start),
    justBefore.exec(reading.text.slice(Math.max(0, start - reach), start))?.[0] ?? "",
    justBehind.exec(reading.text.slice(end, end + reach))?.[0] ?? "",
  ]);
  return new Set([...posts, ...around].flatMap((words) => [...partiesIn(words)]));
}

/**
 * The parties of somebody by the article; where it tells none, the one that every reader knows, or that of whom they serve.
 * A baker of a known name is somebody else.
 */
export const knownPartiesOf = (reading: Reading, entity: Entity): ReadonlySet<string> =>
  knownIn(reading)(entity);
const knownIn = onceFor((reading: Reading) =>
  onceFor((entity: Entity): ReadonlySet<string> => {
    const own = partiesOf(reading, entity);
    if (own.size > 0 || entity.type !== "person") return own;
    const known = partyByName(entity);
    if (known !== null) return new Set([known]);
    // Whoever has a camp is in it.
    const served = [...campOf(reading, entity)]
      .filter((id) => id !== entity.id)
      .flatMap((id) => reading.annotated.entities[id] ?? []);
    return new Set(served.flatMap((one) => [...partiesOf(reading, one), partyByName(one) ?? []].flat()));
  }),
);

const partyByName = (entity: Entity): string | null =>
  mayGovern(entity) ? knownPartyOf(entity.canonical) : null;

/** True for who is nothing else by the article than who could lead a party. */
const mayGovern = (entity: Entity): boolean =>
  [null, "politics", "law", "business"].includes(walkOf(entity).walk);

/** The parties of which words say that none of theirs does something: "no Conservative candidate has read the plan". */
export const deniedIn = remember((words: string): readonly string[] =>
  patterns.flatMap(({ party, none }) => (none.test(words) ? [party] : [])),
);

/** The parties for which words promise what they would do. */
const promisedIn = remember((words: string): readonly string[] =>
  patterns.flatMap(({ party, spokenFor }) => (spokenFor.test(words) ? [party] : [])),
);

/**
 * Whether somebody of some parties falls away by the words of somebody of others, without any reading: words that promise
 * what the speaker's own party would do are of its people alone; and words on one party, said by somebody of another, are
 * against it.
 */
export function isOfOtherParty(
  words: string,
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean {
  const promised = promisedIn(words);
  // A promise of the other's party may well be taken for the other's; and where the article leaves the speaker without
  // a party, readers know it.
  if (promised.some((party) => own.size === 0 || own.has(party)))
    return !promised.some((party) => others.has(party));
  if (own.size === 0 || promised.length > 0) return false;
  const named = partiesIn(words);
  return (
    [...others].some((party) => named.has(party) && !own.has(party)) &&
    ![...own].some((party) => named.has(party) || others.has(party))
  );
}
