import { isBase } from "../../claims/verb-forms";
import { onceFor } from "../../text/remember";
import { gapWord } from "../distractors/gap-fillers";
import { isPlural } from "./plain";
import { bareThingAt, isVerbBehind, singlesOut } from "./bare-things";
import { takesUpSomething } from "./taken-up";

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[’']\p{L}+)*/gu) ?? [];

/** The words of a list of names, which is that of the article for each of its questions. */
const wordsOfNames = onceFor(
  (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap(words)),
);

/** Words that a sentence may begin with: their capital makes no name of them. */
const openers = new Set(
  `the a an we our my it this that these those there and but if when they he she you your some so what as in on at for of
once although though because since while every each many most nobody everyone everybody somebody someone now today tonight
tomorrow yesterday how why where who maybe perhaps all both not no yes well just even more then with from after before until
unless here people nothing something everything only also to by or credit one two three let do does did is are was were have
has can will would should could please thank thanks sorry look listen imagine first last next other others another such
their its his her`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

const isName = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  !/^I(?:['’]|$)|ly$/u.test(word) &&
  !openers.has(word.toLowerCase().replace(/(?:n[’']t|[’'](?:[sdm]|re|ll|ve))$/u, ""));

/** "Look calm. Don’t run": told to somebody whom nobody names. */
const isOnlyTold = (quotation: string): boolean =>
  quotation.split(/(?<=[.!?])\s+/u).every((sentence) => {
    const [first = "", ...more] = words(sentence);
    return (
      (isBase(first.toLowerCase()) ||
        /^(?:don[’']t|never|please|look|go|come|be|stop|get|take|keep|tell)$/iu.test(first)) &&
      !more.some(isVerbBehind) &&
      !more.some(isName)
    );
  });

/** What only a firm or a club has, and no name beside it tells which. */
const ownFirm =
  /\b(?:our|my) (?:\p{Ll}+ ){0,3}(?:compan(?:y|ies)|business|businesses|firm|employees|staff|products?|services?|stores?|shareholders|investors|board|planning|process|review|brand|project|factory|plant|operations?)\b/iu;

/** "on this", "about that": in a first sentence nothing has been said that it could mean. */
const pointsBack =
  /^[^.!?…]*\b(?:about|of|for|with|on|from|like|by|at|into|behind|against) (?:this|that)(?=[.,!?;:…]|$|\s(?:is|was|are|were|will|would|and|but|or|right|today|now|very|so|as|because|when|before|after|again|in|at)\b)/iu;

/** With a name beside them these are the ones of that name: "Roe runs the party". */
const ofEveryStory =
  /^(?:party|campaign|court|vote|race|debate|team|city|town|region|area|island|officials|authorities|leaders|election|council|problem|situation|matter|issue|conflict|fight|crisis|decision|game|play|rise|decline|increase|decrease|move|order|ban|system|line|language|force|event)$/u;

/** "the threat a storm poses", "the plan we made": a clause without “that” behind a thing. */
const opensClause = /^(?:an?|the|i|we|you|he|she|they|it|this|my|our|his|her|their)$/u;

/** True when a quotation speaks of "the deal" or "the new company" and does not say which. */
function pointsAtBareThing(quotation: string, list: readonly string[], lead: readonly string[]): boolean {
  const hasName = list.some((word, index) => index > 0 && isName(word));
  return list.some((word, index) => {
    if (word.toLowerCase() !== "the") return false;
    const thing = bareThingAt(list, index);
    // Whoever speaks of "the country" or "the government" means their own.
    if (thing === null || /^(?:country|government|state|election)$/u.test(thing.noun)) return false;
    if (hasName && (ofEveryStory.test(thing.noun) || /[’']s?$/u.test(list[thing.at] ?? ""))) return false;
    // "wants to be the nominee": no certain one.
    if (/^(?:be|become|becomes|became|as)$/iu.test(list[index - 1] ?? "")) return false;
    if ([...lead, ...list.slice(0, index)].some((other) => other.toLowerCase().startsWith(thing.noun)))
      return false;
    const after = list[thing.at + 1];
    const behind = new RegExp(`${thing.noun}(?:[’']s?)?\\s*[,.;:!?…—–]`, "iu");
    if (after === undefined || behind.test(quotation)) return true;
    if (/^(?:today|yesterday|now|tonight)$/iu.test(after) || isVerbBehind(after)) return true;
    return (
      !singlesOut.test(after.toLowerCase()) &&
      !opensClause.test(after.toLowerCase()) &&
      !isName(after) &&
      gapWord(after.toLowerCase()) === null
    );
  });
}

/** Words behind which "that" points at something and opens no clause of a noun. */
const takesPointer =
  /^(?:and|but|or|so|if|when|because|as|than|of|for|with|about|on|in|at|by|to|from|like|after|before|that|is|was|do|did|does|say|said|think|know|mean|believe|hope|want|see|saw|done|doing)$/iu;

/** What a thing that "it" can stand for has in front of it. */
const beforeThing = /^(?:the|a|an|our|my|your|his|her|their|its|no|any|some|every|each)$/iu;

/** True when an earlier word of the quotation names a thing: a name, or a noun behind an article or a preposition. */
const namesThing = (list: readonly string[], index: number, people: ReadonlySet<string>): boolean =>
  list.slice(0, index).some(
    (word, at) =>
      (isName(word) &&
        word.length > 3 &&
        // "Want to see it?" begins with a capital and names nothing.
        (at > 0 || isName(list[1] ?? "") || isVerbBehind(list[1] ?? "")) &&
        !people.has(word.replace(/[’']s?$/u, ""))) ||
      (word.length > 3 &&
        (beforeThing.test(list[at - 1] ?? "") || beforeThing.test(list[at - 2] ?? "")) &&
        gapWord(word.toLowerCase()) !== null) ||
      (word.length > 3 &&
        (/^(?:the|a|an|our|my|your)$/iu.test(list[at - 1] ?? "") ||
          /^(?:the|an?)$/iu.test(list[at - 2] ?? ""))),
  );

/** "it is time to", "it's not easy when", "it takes a year to", "it is now almost certain that": an "it" that waits for its matter. */
const opensIt =
  /^it(?:[’']s| is| was| will be| would be| has been| seems| remains)(?: not| no| never| also| now| already)?(?: very| so| pretty| quite| too| more| just| always| still| \p{Ll}+ly)?(?: time| hard| harder| easy| easier| difficult| tough| important| clear| true| good| great| bad| wrong| right| best| better| possible| impossible| likely| unlikely| necessary| essential| vital| critical| crucial| fair| unfair| sad| nice| obvious| certain| safe| dangerous| crazy| strange| ridiculous| outrageous| unacceptable| enough| up| secret| surprise| wonder| coincidence| my| our| (?:an?|the) \p{L}+)(?:\s\S+){0,4}?\s(?:to|that|who|when|if|for(?:\s\S+){1,6}?\sto)\b|^it stands to reason\b|^it(?: takes| took| will take| would take|[’']ll take)(?:\s\S+){1,4}\sto\b|^it(?:[’']s| is| was)(?: \p{Ll}+ly)? (?:clear|true|obvious|possible|likely|unlikely|no secret|a shame)\s(?:the|we|he|she|they|you|I|people|our|there|\p{Lu}\p{L}+)\b/iu;

/** "it is no fair position for Osterby to hold": what is held, and no "it" that waits for its matter. */
const isHeld =
  /\bfor(?:\s\S+){1,4}?\sto (?:hold|take|make|have|be in|keep|give|do|say|use|solve|fix|win|lose|own|own up to|face|accept)$/iu;

/** "them [the shops]": the article itself says what is meant. */
const glossed = /\b(?:he|she|it|they|him|her|them|this|that|these|those)\s(?=\[[^\]]{3,60}\])/giu;

/** "those sailors who stayed", "those old Norwick captains": what follows tells which. */
const isToldBehind = (list: readonly string[], index: number): boolean =>
  list.slice(index + 1, index + 5).some((word) => /^(?:who|which)$/u.test(word) || isName(word));

/** The rest of the sentence from the word at a place on. */
const restFrom = (quotation: string, place: number): string => {
  const starts = [...quotation.matchAll(/[\p{L}\p{N}]+(?:[’']\p{L}+)*/gu)];
  return /^[^.!?…]*/u.exec(quotation.slice(starts[place]?.index ?? 0))?.[0] ?? "";
};

/**
 * True when quoted words point at something they don't name: "Some of their interests conflict". First and second
 * person belong to whoever speaks and are left alone.
 *
 * @param shown the words, without their marks.
 * @param people names of the people of the article: "he" after "China" is nobody yet.
 * @param before words of the question in front of the quotation that tell what it is about.
 */
export function needsContext(shown: string, people: readonly string[], before = ""): boolean {
  const quotation = shown.replaceAll(glossed, "");
  if (takesUpSomething(quotation) || isOnlyTold(quotation)) return true;
  // "our annual planning review": of which firm?
  if (ownFirm.test(quotation) && !/(?<=[\p{L},;]\s)(?!I\b)\p{Lu}/u.test(`${before} ${quotation}`))
    return true;
  if (before === "" && pointsBack.test(quotation)) return true;
  const own = words(quotation);
  const lead = words(before);
  const list = [...lead, ...own];
  const named = wordsOfNames(people);
  if (pointsAtBareThing(quotation, own, lead)) return true;
  for (const [place, raw] of own.entries()) {
    const index = lead.length + place;
    const word = raw.toLowerCase().replace(/[’'](?:s|re|ll|ve|d)$/u, "");
    const earlier = list.slice(0, index);
    if (/^(?:he|she|him|her|hers|his|himself|herself)$/u.test(word)) {
      if (!earlier.some((other) => named.has(other.replace(/[’']s?$/u, "")))) return true;
    } else if (/^(?:they|them|their|theirs)$/u.test(word)) {
      // "Roe knew, and they came": one person is not several, two are.
      const isPerson = earlier.map((other) => named.has(other.replace(/[’']s?$/u, "")));
      const persons = isPerson.filter((is, at) => is && isPerson[at - 1] !== true).length;
      if (
        persons < 2 &&
        !earlier.some(
          (other, at) => (isPlural(other) && !/[’']s$/u.test(other)) || (isName(other) && !isPerson[at]),
        )
      )
        return true;
    } else if (/^(?:it|its)$/u.test(word)) {
      const rest = restFrom(quotation, place);
      const isDummy = word === "it" && opensIt.test(rest) && !isHeld.test(rest);
      // "make it clear" points at nothing, "to make it" and "I think it is" at something.
      const isFiller =
        raw === "it" &&
        list[index + 1] !== undefined &&
        !isVerbBehind(list[index + 1] ?? "") &&
        !/ed$/u.test(list[index + 1] ?? "") &&
        /^(?:makes?|made|making|finds?|found|thinks?|keeps?)$/iu.test(list[index - 1] ?? "");
      if (!isDummy && !isFiller && !namesThing(list, index, named)) return true;
    } else if (word === "there" || word === "here") {
      const isExistence =
        /^(?:(?:is|are|was|were|has|have|had|wo|would|could|ca|should)(?:n[’']t)?|will|may|might|can|must|to|[’']s)$/iu.test(
          list[index + 1] ?? "",
        );
      if (
        !isExistence &&
        !/[’'](?:s|re|ll|ve|d)$/u.test(raw) &&
        !earlier.some((other, at) => at > 0 && isName(other))
      )
        return true;
    } else if (/^(?:this|that|these|those)$/u.test(word)) {
      const next = (list[index + 1] ?? "").toLowerCase();
      // "a populism that is growing": a relative stands behind its noun.
      if (
        word === "that" &&
        place > 0 &&
        !takesPointer.test(list[index - 1] ?? "") &&
        !/ly$/u.test(list[index - 1] ?? "")
      )
        continue;
      const alone =
        next === "" ||
        (word === "this" && /^(?:in|on|to|out|up|down|away|back|into|with|for|at|by|and|or)$/u.test(next)) ||
        (word === "that" && place === 0 && /^(?:in|of|with|on|at|alone)$/u.test(next)) ||
        /^(?:is|was|are|were|will|would|has|have|had|can|could|should|may|might|means|does|did|must|shows|makes)$/u.test(
          next,
        ) ||
        /[’'](?:s|re|ll|ve|d)$/u.test(raw);
      const pointsAtThing =
        (word === "these" || word === "those" || word === "this" || (word === "that" && place === 0)) &&
        !alone &&
        !/^(?:year|month|week|morning|afternoon|evening|time|moment|summer|winter|season|case|election|fall|spring|autumn|decade|century|generation|country|nation|world|city|town|place|planet|earth|way|point|stage|kind|sort|type|is|who|that|of|in|with)$/u.test(
          next,
        );
      // "these people" is clear where the people were named before, "this" alone where a whole statement stands before.
      const noun = next.slice(0, 5);
      if (
        pointsAtThing &&
        !earlier.some((other) => other.toLowerCase().startsWith(noun)) &&
        !(/^th[eo]se$/u.test(word) && isToldBehind(list, index))
      )
        return true;
      if (alone && earlier.filter((other) => other.length > 3).length < 4) return true;
    }
  }
  return false;
}

/** What a question says in front of quoted words of what they are about: "Who said of the plan: “…”?" */
const toldBefore = /^Who[^“]+?\s(?:that|of|about)\s([^“]+)$/u;

/** True when a question quotes words that neither they nor what it says before them explain. */
export const quotesOpenWords = (stem: string, people: readonly string[]): boolean =>
  [...stem.matchAll(/“([^”]*)”/gu)].some(
    ({ 1: quotation = "", index }) =>
      quotation.split(" ").length > 4 &&
      needsContext(quotation, people, toldBefore.exec(stem.slice(0, index))?.[1] ?? ""),
  );
