import { isFiniteVerb } from "../../claims/verb-forms";
import { roleHeads } from "../../lexicon/roles";
import { wordSet } from "../../lexicon/phrase-book";
import { gapWord, kindOfBodies, kindOfPeople } from "../distractors/gap-fillers";
import { isPlural } from "./plain";
import { isName, isOfPerson, type QuotedWord } from "./quoted-words";

/** "Everybody has their own", "an owner and their boat": one of whom it is open who it is. */
const anybody =
  /\b(?:every(?:body|one)|any(?:body|one)|some(?:body|one)|nobody|no one|(?:an?|every|each|any) (?:\p{Ll}+ )?\p{Ll}+(?:er|or|ist|ant|ent|body|man|woman|son))\b/iu;

/** Words in "s" that are no name of several. */
const noPlural = wordSet(
  `nowadays afterwards themselves ourselves yourselves politics economics
news thus process business access success congress series means unless across less its his hers ours yours theirs`,
);

/** "the wealthy and powerful", "the public" */
const asNouns = wordSet(
  "wealthy rich poor powerful elderly young unemployed disabled homeless sick wounded many public crowd audience electorate staff squad crew",
);

const isSeveral = (word: string): boolean => {
  const plain = word.toLowerCase();
  if (asNouns.has(plain)) return true;
  return (
    isPlural(word) &&
    !/[’']s$/u.test(word) &&
    !noPlural.has(plain) &&
    !(isFiniteVerb(plain) && gapWord(plain) === null)
  );
};

/** Several who can think and act and whose names show no office: "kids", "allies". */
const someOfThem = wordSet(
  `people men women children kids guys folks moms dads elites others colleagues allies experts friends fans candidates
delegates advocates rebels families teams parties firms companies countries nations governments police boys girls parents
democrats republicans conservatives liberals unions banks clubs members groups agencies media`,
);

/** True for several who can want or decide something; things and times can't. */
function canWant(word: string): boolean {
  const plain = word.toLowerCase();
  if (someOfThem.has(plain) || asNouns.has(plain) || roleHeads.has(plain.replace(/s$/u, ""))) return true;
  const known = gapWord(plain);
  return known === null
    ? /(?:ers|ors|ists|ians|ants|ents|cans|men|women)$/u.test(plain)
    : known.kind === kindOfPeople || known.kind === kindOfBodies;
}

/** What only people and bodies do: "they want", "they’ve been able to". */
const ofMind =
  /^they(?:[’'](?:ve|re|ll|d))?(?: (?:have|are|were|had|will|would|could|can|do|did)(?:n[’']t)?)?(?: (?:not|all|also|been|just|still|never|always|already|both)){0,2} (?:think|thought|thinking|want|wanted|believe|believed|know|knew|feel|felt|hope|hoped|hoping|try|tried|trying|decide|decided|able to|willing to|afraid|ready to|scored|punish|punished|deserve|deserved|outplayed|agree|agreed|refuse|refused|promise|promised|spent?|ask|asked)\b/iu;

/** Behind a preposition a plural tells where or of what, and is nobody who acts: "in rural towns". */
const isBehindPreposition = (list: readonly string[], at: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      /^(?:in|at|on|of|from|near|across)$/iu.test(list[at - back] ?? "") &&
      list.slice(at - back + 1, at).every((word) => !/^(?:and|or|but|that|which|who)$/u.test(word)),
  );

/** "Against Norwick they sailed well": whom they sailed against is nobody of theirs. */
const isAgainst = (earlier: readonly string[], at: number): boolean =>
  /^(?:against|versus|unlike|beat|beating|facing)$/iu.test(
    earlier.slice(0, at).findLast((other) => !isName(other)) ?? earlier[0] ?? "",
  );

/** True for a "they" of quoted words that stands for nobody they name. One person is not several, two are. */
export function isOpenThey({ word, earlier, people, hasTopic, ahead, rest }: QuotedWord): boolean {
  if (hasTopic) return false;
  const isPerson = earlier.map((other) => isOfPerson(other, people));
  const persons = isPerson.filter((is, at) => is && isPerson[at - 1] !== true).length;
  if (persons >= 2 || anybody.test(ahead)) return false;
  const isNamed = earlier.some(
    (other, at) => isName(other) && isPerson[at] !== true && !isAgainst(earlier, at),
  );
  if (isNamed) return false;
  // "What they, the captains, want": told right behind.
  if (/^\S+, (?:the|our|these|those) [^,]{3,40},/u.test(rest)) return false;
  const several = earlier.flatMap((other, at) => (isSeveral(other) ? [{ other, at }] : []));
  if (word === "they" && ofMind.test(rest))
    return !several.some(({ other, at }) => canWant(other) && !isBehindPreposition(earlier, at));
  return several.length === 0;
}
