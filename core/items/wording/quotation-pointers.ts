import { isBase, isFiniteVerb } from "../../claims/verb-forms";
import { genderOfName } from "../../lexicon/given-names";
import { onceFor } from "../../text/remember";
import { gapWord, kindOfPeople } from "../distractors/gap-fillers";
import { isPlural } from "./plain";
import { isOpenThey } from "./quoted-they";
import { pronounGender } from "./pronoun-pointers";
import { bareThingAt, isVerbBehind, singlesOut } from "./bare-things";
import { isOpenIt } from "./quoted-it";
import { isOpenThis, pointsBackAtOnce, standsAlone } from "./quoted-this";
import { isName, isOfPerson, pointingWords, wordsOf, type QuotedWord } from "./quoted-words";
import { takenUp } from "./taken-up";

/** The words of a list of names, which is that of the article for each of its questions. */
const wordsOfNames = onceFor(
  (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap(wordsOf)),
);

/** "Look calm. Don’t run": told to somebody whom nobody names. */
const isOnlyTold = (quotation: string): boolean =>
  quotation.split(/(?<=[.!?])\s+/u).every((sentence) => {
    const [first = "", ...more] = wordsOf(sentence);
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

/** With a name beside them these are the ones of that name: "Roe runs the party". */
const ofEveryStory =
  /^(?:party|campaign|court|vote|race|debate|team|city|town|region|area|island|officials|authorities|leaders|election|council|problem|situation|matter|issue|conflict|fight|crisis|decision|game|play|rise|decline|increase|decrease|move|order|ban|system|line|language|force|event)$/u;

/** What a vote is for tells which one is meant. */
const ofOffice =
  /^(?:presidential|congressional|senatorial|gubernatorial|mayoral|parliamentary|electoral)$/iu;

/** "the threat a storm poses", "the plan we made": a clause without “that” behind a thing. */
const opensClause = /^(?:an?|the|i|we|you|he|she|they|it|this|my|our|his|her|their)$/u;

/** True when a quotation speaks of "the deal" or "the new company" and does not say which. */
function pointsAtBareThing(quotation: string, list: readonly string[], lead: readonly string[]): boolean {
  const hasName = list.some((word, index) => index > 0 && isName(word));
  return list.some((word, index) => {
    if (word.toLowerCase() !== "the") return false;
    const thing = bareThingAt(list, index);
    // Whoever speaks of "the country" or "the government" means their own; "the presidential campaign" is told.
    if (thing === null || /^(?:country|government|state|election|party)$/u.test(thing.noun)) return false;
    if (ofOffice.test(list[index + 1] ?? "")) return false;
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

/** "them [the shops]", "he (Roe)", "his [Mr Roe’s] word": the article itself says what is meant. */
const glossed =
  /\b(?:he|she|it|they|him|her|them|his|its|their|this|that|these|those|one|there|here)\s(?=\[[^\]]{3,60}\]|\([^)]{3,60}\))/giu;

/** "When he was mayor, …": a clause that comes before the one it belongs to. */
const opensAhead =
  /(?:^|[,;—–-]\s|\bthat\s)\P{L}*(?:if|when|while|although|though|after|before|as|since|because|like|love|hate|were|with|in|despite|unlike|until|once|that)\b[^,;]*$/iu;

/** "When he was mayor, Harlan Roe built it": whom the pronoun means follows behind the comma. */
function waitsForName({ ahead, rest, people }: QuotedWord): boolean {
  const [, behind = ""] = /^[^,]*,\s(\p{Lu}.*)$/u.exec(rest) ?? [];
  const [first = ""] = wordsOf(behind);
  return opensAhead.test(ahead) && isOfPerson(first, people);
}

/** Offices that one person of a story holds: "The president has shown that he". */
const ofOne =
  /^(?:president|chancellor|premier|pope|king|queen|governor|mayor|minister|secretary|speaker|chairman|commissioner|general)$/u;

/** "My wife is a captain, and she": somebody told by what they are. */
const isSomebodyTold = (list: readonly string[], index: number): boolean =>
  list.slice(0, index).some((word) => ofOne.test(word)) ||
  (!/^(?:like|as|than)$/iu.test(list[index - 1] ?? "") &&
    list.slice(0, index).some((word, at) => {
      const known = gapWord(word.toLowerCase().replace(/[’']s?$/u, ""));
      return (
        known?.kind === kindOfPeople &&
        !known.isPlural &&
        [1, 2].some((back) => /^(?:my|our|an?|every|any|no)$/iu.test(list[at - back] ?? ""))
      );
    }));

/** "announce one shortly", "we need one now": one of what? Something told before in the same words is taken up. */
function isOpenOne({ list, index, rest, earlier }: QuotedWord): boolean {
  const before = (list[index - 1] ?? "").toLowerCase();
  const stands =
    /^ones?(?:$|[,.;:!?…]|\s(?:[a-z]{2,}ly|soon|now|today|again|either|already|tomorrow)\b)/iu.test(rest) ||
    (rest.toLowerCase() === "one" && index === list.length - 1);
  return (
    stands &&
    (isBase(before) || isFiniteVerb(before)) &&
    !/^(?:is|was|are|be|been|were|[’']s)$/u.test(before) &&
    !earlier.some((other) => /^(?:an?|any|no|every|another|each|which)$/iu.test(other) || isPlural(other))
  );
}

const verbOfBeing =
  /^(?:(?:is|are|was|were|has|have|had|wo|would|could|ca|should|do|does|did)(?:n[’']t)?|needs?|seems?|remains?|comes?|will|may|might|can|must|to|[’']s)$/iu;

/** True for a "there" or "here" of quoted words that is a place they do not name. */
function isOpenPlace({ raw, word, list, index, earlier, rest, people }: QuotedWord): boolean {
  const isExistence = verbOfBeing.test(list[index + 1] ?? "") || /[’'](?:s|re|ll|ve|d)$/u.test(raw);
  // "there is fear out there": everywhere.
  if (isExistence || (word === "there" && list[index - 1]?.toLowerCase() === "out")) return false;
  // "here in Norwick"
  if (
    /^(?:here|there),? (?:in|at|on) (?:the )?\p{Lu}/iu.test(rest) &&
    /^\P{Lu}*\p{Lu}/u.test(rest.slice(4)) &&
    isName(wordsOf(rest.replace(/^\p{L}+,? (?:in|at|on) (?:the )?/iu, ""))[0] ?? "")
  )
    return false;
  // "Osterby is rich because of what comes here"; somebody is no place.
  return !earlier.some(
    (other, at) => isName(other) && !isOfPerson(other, people) && (at > 0 || isVerbBehind(list[1] ?? "")),
  );
}

/**
 * True where a "he" or "she" has somebody before it: "all that Harlan Roe says she has to say" is about another, and what
 * "Velt" is the name alone does not tell.
 */
function namesSomebody({ word, earlier, people }: QuotedWord): boolean {
  const gender = pronounGender(word);
  const isPart = earlier.map((other) => isOfPerson(other, people));
  return earlier.some((other, at) => {
    if (isPart[at] !== true) return false;
    const given = isPart[at - 1] === true ? (earlier[at - 1] ?? other) : other;
    const known = genderOfName(given.replace(/[’'](?:s|re|ll|ve|d)?$/u, ""));
    return known === null || gender === null || known === gender;
  });
}

/** True for a word of quoted words that stands for something they do not name. */
function isOpen(quoted: QuotedWord): boolean {
  const { word } = quoted;
  if (/^(?:he|she|him|her|hers|his|himself|herself)$/u.test(word))
    return !namesSomebody(quoted) && !isSomebodyTold(quoted.list, quoted.index) && !waitsForName(quoted);
  if (/^(?:they|them|their|theirs)$/u.test(word)) return isOpenThey(quoted);
  if (/^(?:it|its)$/u.test(word)) return isOpenIt(quoted);
  if (/^ones?$/u.test(word)) return isOpenOne(quoted);
  if (/^(?:there|here)$/u.test(word)) return isOpenPlace(quoted);
  return /^(?:this|that|these|those)$/u.test(word) && isOpenThis(quoted);
}

/** What a question says in front of quoted words, and whether it is the thing they are about: "said of the plan". */
export type Opening = { readonly words: string; readonly isTopic: boolean };

const noOpening: Opening = { words: "", isTopic: false };

/** What a word that is open asks for: who is meant, which thing, or what was said before. */
export type Pointer = {
  readonly word: string;
  readonly asksFor: "who" | "thing" | "things" | "matter" | "it" | "said";
};

/** "against these guys", "those boys": somebody, and no more is said of them. */
const ofSomebody = /^th[eo]se (?:guys|boys|girls|men|women|lads|fellows|gentlemen|ladies)\b/iu;

/** What an open word asks for. "This bill" shows what it means, "this" alone does not; "That is" takes up what was said. */
function pointerAt(quoted: QuotedWord): Pointer {
  const { raw, word, place, rest, ahead } = quoted;
  if (/^(?:he|she|him|her|hers|his|himself|herself|they|them|theirs)$/u.test(word))
    return { word: raw, asksFor: "who" };
  // "To be in there", "there were no boats there": a place that only who was there knows; "dug in there" is a turn of
  // phrase.
  if (
    word === "there" &&
    /\b(?:am|be|been|being|is|are|was|were|got|get|go|went) (?:in|up|over|down|back)\s$|\bthere (?:is|are|was|were|had been|have been) (?:(?:no|any|many|some) )?\p{Ll}+\s$/iu.test(
      ahead,
    )
  )
    return { word: raw, asksFor: "who" };
  if (/^(?:their|its|there|here)$/u.test(word)) return { word: raw, asksFor: place > 0 ? "thing" : "who" };
  if (/^th[eo]se$/u.test(word)) {
    const isBare =
      standsAlone(quoted) ||
      ofSomebody.test(rest) ||
      /^\S+ (?:two|three|four|five)(?: \p{L}+n[’']t| (?:are|were|is|do|did|have|will|can)\b|[.,!?…]|$)/u.test(
        rest,
      );
    return { word: raw, asksFor: isBare ? "who" : "things" };
  }
  if (word === "that" && place === 0) return { word: raw, asksFor: "who" };
  if (/^(?:this|that)$/u.test(word) && !standsAlone(quoted)) return { word: raw, asksFor: "thing" };
  if (word === "it") return { word: raw, asksFor: "it" };
  return { word: raw, asksFor: /^ones?$/u.test(word) ? "said" : "matter" };
}

/**
 * The words of a quotation that point at something it doesn't name: "Some of their interests conflict"; none when it
 * stands alone. One after the other, since most callers stop at the first. First and second person belong to whoever
 * speaks and are left alone.
 *
 * @param shown the words, without their marks.
 * @param people names of the people of the article: "he" after "China" is nobody yet.
 */
export function* pointersIn(
  shown: string,
  people: readonly string[],
  opening = noOpening,
): Generator<Pointer, void> {
  const quotation = shown.replaceAll(glossed, "");
  const before = opening.words;
  const own = wordsOf(quotation);
  const said = takenUp(quotation) ?? (isOnlyTold(quotation) ? (own[0] ?? "") : null);
  if (said !== null) yield { word: said, asksFor: "said" };
  // "our annual planning review": of which firm?
  if (ownFirm.test(quotation) && !/(?<=[\p{L},;]\s)(?!I\b)\p{Lu}/u.test(`${before} ${quotation}`))
    yield { word: "our", asksFor: "said" };
  if (before === "" && pointsBackAtOnce(quotation)) yield { word: "this", asksFor: "it" };
  if (pointsAtBareThing(quotation, own, wordsOf(before))) yield { word: "the", asksFor: "thing" };
  const named = wordsOfNames(people);
  const hasTopic = opening.isTopic && !wordsOf(before).some((word) => isOfPerson(word, named));
  for (const quoted of pointingWords(quotation, before, named, hasTopic))
    if (isOpen(quoted)) yield pointerAt(quoted);
}

/** The first word of a quotation that is open, or null. */
export function openWord(...quotation: Parameters<typeof pointersIn>): string | null {
  const [first] = pointersIn(...quotation);
  return first?.word ?? null;
}

/** True when quoted words point at something that neither they nor what stands before them names. */
export const needsContext = (shown: string, people: readonly string[], opening?: Opening): boolean =>
  openWord(shown, people, opening) !== null;

/** What a question says in front of quoted words of what they are about: "Who said of the plan: “…”?" */
const toldBefore = /^Who[^“]+?\s(that|of|about)\s([^“]+)$/u;

/** Quoted words that end in "the story" or "the deal" say no more of it than the sentence around them does. */
const endsInBareThing = (quotation: string, before: string): boolean => {
  const own = wordsOf(quotation);
  const the = own.findLastIndex((word) => word.toLowerCase() === "the");
  return (
    the > 0 && own.length - the === 2 && own.length <= 4 && pointsAtBareThing(quotation, own, wordsOf(before))
  );
};

/** What a question quotes that neither the quotation nor what it says before explains. */
export function* quotedPointers(stem: string, people: readonly string[]): Generator<Pointer, void> {
  for (const { 1: quotation = "", index } of stem.matchAll(/“([^”]*)”/gu)) {
    const before = stem.slice(0, index);
    if (endsInBareThing(quotation, before)) yield { word: "the", asksFor: "said" };
    else if (quotation.split(" ").length > 4) {
      const [, link = "", words = ""] = toldBefore.exec(before) ?? [];
      const opening = { words, isTopic: link === "of" || link === "about" };
      yield* pointersIn(quotation, people, opening);
    }
  }
}
