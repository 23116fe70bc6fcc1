import { articles, auxiliaries, isPastVerb, prepositions } from "../lexicon/function-words";
import { bodies } from "../lexicon/speaker-nouns";
import { onceFor } from "../text/remember";
import type { Entity, Tier } from "./annotation";
import { textOfToken } from "./name-runs";
import { isCapitalised, lowerBound, type Reading } from "./reading";
import { isDescribedBetween, hasOtherTeller } from "./described-people";
import type { SpeechContext } from "./speech-context";

const lookBack = 6;
const lookFarther = 10;

type Antecedent = { readonly entity: number; readonly mention: number };

/** Whom a pronoun means, how sure that is, and by which rule. */
type Meant = { readonly ids: readonly number[]; readonly tier: Tier; readonly rule: string };

/** "the Ruiz-era law": no more than a time, and nobody who speaks. */
const isOfEra = (text: string, { end }: { readonly end: number }): boolean =>
  /^[-–]\p{Ll}/u.test(text.slice(end, end + 2));

/** People (or bodies) named outside quotations in a sentence, in order, each once. */
function namedIn(
  context: SpeechContext,
  sentence: number,
  before: number,
  fits: (entity: Entity) => boolean,
): Antecedent[] {
  const { reading, index } = context;
  const [first, last] = index.ofSentence(sentence);
  const start = index.tokens[first]?.start ?? 0;
  const end = Math.min(index.tokens[last - 1]?.end ?? 0, index.tokens[before]?.start ?? Infinity);
  const found: Antecedent[] = [];
  const { mentions } = reading;
  const begin = lowerBound(mentions.length, (place) => mentions[place]?.start ?? 0, start);
  for (let place = begin; place < mentions.length; place += 1) {
    const mention = mentions[place];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end > end || index.quoted(index.from(mention.name.start))) continue;
    if (isOfEra(reading.document.text, mention)) continue;
    const entity = reading.entities[mention.entity];
    if (entity !== undefined && fits(entity) && !found.some(({ entity: known }) => known === entity.id))
      found.push({ entity: entity.id, mention: place });
  }
  return found;
}

/** Sentences from the one a token stands in backwards, in the story only and not further than the block before. */
function sentencesBack(context: SpeechContext, token: number): number[] {
  const { sentences, blocks } = context.reading.document;
  const own = context.index.tokens[token]?.sentence ?? 0;
  const block = sentences[own]?.block ?? 0;
  let previous = block - 1;
  while (previous >= 0 && blocks[previous]?.kept !== true) previous -= 1;
  const back: number[] = [];
  for (let sentence = own; sentence >= 0 && back.length < lookBack; sentence -= 1) {
    const at = sentences[sentence]?.block ?? -1;
    if (at === block || at === previous) back.push(sentence);
    else if (at < previous) break;
  }
  return back;
}

const tells = /^(?:told|tells|tell|asked|asks|warned|assured|reminded|informed)$/u;

/** The one person a "he" or "she" can mean: alone among those who fit in the nearest sentence that names any. */
export function singular(context: SpeechContext, token: number, gender: "f" | "m"): Meant | null {
  // "he told Ruiz": whoever is told does not speak.
  const told = tells.test(context.index.words[token + 1] ?? "") ? context.mentionFrom(token + 2) : null;
  const addressee = told === null ? null : context.mention(told).entity;
  const fits = (entity: Entity): boolean =>
    entity.type === "person" &&
    entity.id !== addressee &&
    (entity.gender === null || entity.gender === gender);
  const own = context.index.tokens[token]?.sentence;
  for (const sentence of sentencesBack(context, token)) {
    const people = namedIn(context, sentence, token, fits);
    const acting = people.filter(({ mention }) => acts(context, mention));
    const [first] = acting.length > 0 ? acting : people;
    // "She also wrote to her daughter Ana. “…,” she said": the pronoun in front goes on, the name behind it does not.
    if (first === undefined || (sentence !== own && beginsWith(context, sentence, gender))) continue;
    if (
      people.length === 1 &&
      acting.length === 1 &&
      !hasStranger(context, sentence, token, first.entity, gender) &&
      !hasOtherTeller(context, sentence, token, first.entity) &&
      !isDescribedBetween(context, sentence, token, first.entity, gender)
    )
      return { ids: [first.entity], tier: "B", rule: "B3-pronoun" };
    // Several fit, or the one only owns or hangs on something. Likely, but not certain: shown, never asked.
    const sure = acting.filter(({ entity }) => context.reading.entities[entity]?.gender === gender);
    return {
      ids: [(sure.length === 1 ? sure[0] : first)?.entity ?? first.entity],
      tier: "C",
      rule: "C-pronoun",
    };
  }
  // Further back than a paragraph: a guess, for people to look at.
  for (const sentence of farther(context, token)) {
    const people = namedIn(context, sentence, token, fits);
    const first = people.find(({ mention }) => acts(context, mention)) ?? people[0];
    if (first !== undefined) return { ids: [first.entity], tier: "C", rule: "C-pronoun" };
  }
  return null;
}

const peopleOf = {
  f: /^(?:woman|wife|widow|daughter|mother|sister|girl|lady|grandmother|actress|waitress|housewife)$/u,
  m: /^(?:man|husband|widower|son|father|brother|boy|gentleman|grandfather|businessman)$/u,
};

/** Which tokens a mention holds: 1 for those. */
const heldBy = onceFor(({ index, mentions }: Reading): Uint8Array => {
  const held = new Uint8Array(index.tokens.length);
  for (const { start, end } of mentions) held.fill(1, index.from(start), index.from(end));
  return held;
});

/** True for a word with a capital that no mention holds. */
const isUnread = ({ index, reading, mentionFrom }: SpeechContext, place: number): boolean =>
  isCapitalised(reading.document.text, index.tokens[place]) &&
  mentionFrom(place) === null &&
  heldBy(reading)[place] === 0;

/**
 * True when somebody else may be meant than the one whom a sentence names: "begging a woman for her vote. She said", and
 * a name in front of a verb that no rule knows for one, "Ansel Tomm ran against Ruiz. He said".
 */
function hasStranger(
  context: SpeechContext,
  sentence: number,
  token: number,
  entity: number,
  gender: "f" | "m",
): boolean {
  const { index, reading, mentionFrom, tokensOf } = context;
  const [first, last] = index.ofSentence(sentence);
  const isOpen = reading.entities[entity]?.gender === null;
  for (let at = first; at < Math.min(last, token); at += 1) {
    if (index.quoted(at)) continue;
    // Of whom the story tells no gender, a woman right beside is the likelier "she".
    if (
      isOpen &&
      peopleOf[gender].test(index.words[at] ?? "") &&
      /^(?:an?|the|one)$/u.test(index.words[at - 1] ?? "")
    )
      return true;
    const mention = mentionFrom(at);
    if (mention !== null) {
      at = tokensOf(mention)[1] - 1;
      continue;
    }
    if (at <= first + 1 || !isUnread(context, at) || !isUnread(context, at + 1) || isUnread(context, at - 1))
      continue;
    const behind = /ly$/u.test(index.words[at + 2] ?? "") ? at + 3 : at + 2;
    if (isPastVerb(index.words[behind] ?? "")) return true;
  }
  return false;
}

/** Sentences of the story before those that `sentencesBack` gives. */
function farther(context: SpeechContext, token: number): number[] {
  const { sentences, blocks } = context.reading.document;
  const nearest = sentencesBack(context, token).at(-1) ?? 0;
  const far: number[] = [];
  for (let sentence = nearest - 1; sentence >= 0 && far.length < lookFarther; sentence -= 1)
    if (blocks[sentences[sentence]?.block ?? -1]?.kept === true) far.push(sentence);
  return far;
}

/** Verbs of which the object is asked something or met, and so answers; or behind which whoever speaks stands. */
const makesAnswer =
  /^(?:asked|told|pressed|questioned|interviewed|quoted|challenged|reminded|warned|called|joined|met|urged|said|wrote|added|replied)$/u;

/** What only tells of whom it is: "his best Ruiz impersonation". */
const ofSomebody = /^(?:impersonations?|impressions?|imitations?|caricatures?|lookalikes?|jokes?|memes?)$/u;

/** "the Ruiz outlets": a name that only tells whose they are. */
const isPartOfThing = ({ index, reading }: SpeechContext, from: number, to: number): boolean => {
  const behind = index.tokens[to];
  if (ofSomebody.test(index.words[to] ?? "")) return true;
  return (
    (index.words[from - 1] ?? "") === "the" &&
    behind?.kind === "word" &&
    !isCapitalised(reading.document.text, behind) &&
    /s$/u.test(behind.lower) &&
    !auxiliaries.has(behind.lower)
  );
};

/**
 * False for "Ruiz's plan", "speeches for Ruiz", "the Ruiz outlets" and "a raid that killed Ruiz": who is named so is
 * seldom meant by the next pronoun.
 */
function acts(context: SpeechContext, mention: number): boolean {
  const { index, tokensOf } = context;
  const [from, to] = tokensOf(mention);
  if (index.words[to] === "'s" || /^['’]$/u.test(index.words[to] ?? "")) return false;
  if (isPartOfThing(context, from, to)) return false;
  // "an Ana Ruiz strike": behind "a" the bare name only tells whose.
  const { start, name } = context.mention(mention);
  if (start === name.start && /^an?$/u.test(index.words[from - 1] ?? "")) return false;
  // "a race with Porto's Ruiz" hangs on "with"
  const owner = context.mentionUntil(from - 1);
  const isOwned = index.words[from - 1] === "'s";
  const phrase = !isOwned ? from : owner === null ? from - 2 : tokensOf(owner)[0];
  const before = index.words[phrase - 1] ?? "";
  // "a hoarse-voiced Ruiz"
  const isAdjective = index.words[from - 2] === "-" || articles.has(index.words[from - 2] ?? "");
  if (!isAdjective && isPastVerb(before) && !makesAnswer.test(before)) return false;
  return !prepositions.has(before) || /^(?:as|like|since|after|before|until|than)$/u.test(before);
}

/** True when a sentence is about a "he" or "she" itself. */
function beginsWith(context: SpeechContext, sentence: number, gender: "f" | "m"): boolean {
  const { index } = context;
  const [first, last] = index.ofSentence(sentence);
  // "Asked whether he was late, Ruiz said no": the pronoun is whoever was asked.
  if (/^(?:asked|pressed|questioned|quizzed|challenged)$/u.test(index.words[first] ?? "")) return false;
  for (let at = first; at < Math.min(last, first + 3); at += 1) {
    // "Ruiz said he and Odell were friends": the sentence is about Ruiz.
    const mention = context.mentionFrom(at);
    if (mention !== null && context.mention(mention).type === "person") return false;
    if (!index.quoted(at) && index.words[at] === (gender === "f" ? "she" : "he")) return true;
  }
  return false;
}

/** "They", "the two": two people when exactly two are named in the nearest sentence that names any. */
export function plural(context: SpeechContext, token: number): Meant | null {
  const isPerson = (entity: Entity): boolean => entity.type === "person";
  for (const sentence of sentencesBack(context, token)) {
    const people = namedIn(context, sentence, token, isPerson);
    if (people.length === 0) continue;
    return people.length === 2
      ? { ids: people.map(({ entity }) => entity), tier: "B", rule: "B3-the-two" }
      : null;
  }
  return null;
}

/** Words in which the subject of a sentence has its noun. */
const longestOpening = 4;

/** True when a sentence begins with a body that it describes and does not name: "The trust", "The local council". */
function opensWithBody({ index, mentionFrom }: SpeechContext, sentence: number): boolean {
  const [first, last] = index.ofSentence(sentence);
  if (!articles.has(index.words[first] ?? "")) return false;
  for (let at = first + 1; at < Math.min(last, first + longestOpening); at += 1) {
    if (mentionFrom(at) !== null) return false;
    if (bodies.has(index.words[at] ?? "")) return true;
  }
  return false;
}

/** "sent an MMS or SMS": capitals that nobody stands for, unless they open the sentence or have "the" in front. */
const isTechnique = ({ index, reading }: SpeechContext, at: number): boolean =>
  /^\p{Lu}{2,6}$/u.test(textOfToken(reading.document.text, index, at)) &&
  index.words[at - 1] !== "the" &&
  index.tokens[at - 1]?.sentence === index.tokens[at]?.sentence;

/** "It": a body or country, when the sentence before is about one alone. */
export function neuter(context: SpeechContext, token: number): Meant | null {
  const isBody = (entity: Entity): boolean =>
    entity.type === "organisation" ||
    entity.type === "outlet" ||
    entity.type === "place" ||
    entity.type === "group";
  for (const sentence of sentencesBack(context, token)) {
    const bodiesNamed = namedIn(context, sentence, token, isBody);
    if (bodiesNamed.some(({ mention }) => isTechnique(context, context.tokensOf(mention)[0]))) return null;
    const named = bodiesNamed.filter(({ mention }) => {
      const [from] = context.tokensOf(mention);
      // "in the Porto", "in a Porto street", "at 10 Porto Street"
      const isLed =
        articles.has(context.index.words[from - 1] ?? "") ||
        context.index.tokens[from - 1]?.kind === "number";
      const before = isLed ? from - 2 : from - 1;
      return !prepositions.has(context.index.words[before] ?? "");
    });
    // "The trust urged people to call NHS 111. It said …": the trust did.
    if (named.length > 0 && opensWithBody(context, sentence)) return null;
    if (named.length === 0) continue;
    const [only] = named;
    return named.length === 1 && only !== undefined ? { ids: [only.entity], tier: "B", rule: "B3-it" } : null;
  }
  return null;
}
