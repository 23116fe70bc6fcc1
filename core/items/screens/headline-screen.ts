import type { Quantity } from "../../annotate/annotation";
import { contentWords } from "../../claims/content-words";
import { matterWords } from "../../claims/topic";
import { auxiliaries, isFiniteVerb } from "../../claims/verb-forms";
import { wordSet as setOf } from "../../lexicon/phrase-book";
import { groupNumbers, smallNumbers } from "../../lexicon/numbers";
import { roleHeads } from "../../lexicon/roles";
import { headlineOf, titleOf } from "../../text/document";
import { onceFor } from "../../text/remember";
import { within } from "../../text/span";
import { titleNames, titleWords } from "../headline-words";
import type { Item } from "../item";
import { wordsOfNames } from "../names";
import { entitiesIn, peopleNames, type Reading } from "../reading";
import { speaksOfOneAlone } from "../wording/of-oneself";
import { toldByActs } from "./headline-acts";
import { asksForWhom, claimOf, entitiesNamed, insideQuotes, numbersIn, quantityOf, rounds } from "./screen";

/** With so many words of what was said beside the name of who said it, a headline has answered the question. */
const enoughToTell = 3;

/** Of a deed two are enough: a headline has little else than who did what. */
const enoughOfDeed = 2;

/** The name at the head of a headline that is all what one person says. */
const saysWho = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2})(?::| (?:[Ss]ays|[Ss]aid|[Tt]ells)\b)/u;

/** The words in which a headline names its subject: "Osterby Mayor Velt". */
const firstWords = /^\S+(?: \S+){0,2}/u;

/** Verbs that hardly stand but in headlines. */
const headlineVerbs = setOf(
  `blasts rips taunts rails vows eyes mulls lauds touts mocks chides scolds bashes grills decries derides jabs lashes
skewers trashes pans berates hammers pledges`,
);

/** So many words may stand before the name of whose deed a headline tells: "Mayor Mara Velt blasts". */
const mostBefore = 3;

/** What a headline shows as somebody's words; an apostrophe inside a word opens and closes nothing. */
const headlineQuotes = /(?<!\p{L})[‘'“"]([^‘’'“”"]{3,80})[’'”"](?!\p{L})/gu;

/** So many letters two words may share and be of one stem: "founded", "founder". */
const letters = 5;
const isOneStem = (one: string, other: string): boolean =>
  one === other || (one.length > letters && other.startsWith(one.slice(0, letters)));

/** "Who said that he had lost his boat?": told of whoever is asked for. */
const ofTheAsked = /^Who [^“”?]{1,60}?\bthat (?:he|she|his|her)\b/u;

/** The words of every name of what a text names. */
const wordsOfNamed = (reading: Reading, named: string): readonly string[] =>
  (entitiesNamed(reading, named) ?? []).flatMap(wordsOfNames);

type Headline = {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** The words of whose speech all of it is: "Velt: Ferry Plan Is Dead", "Velt says the plan is dead". */
  readonly opening: readonly string[];
  /** The words among which it names its subject. */
  readonly subject: readonly string[];
  /** The words of each of its quotations, two at least. */
  readonly quotes: readonly (readonly string[])[];
  /** The words of each name of a person whom it names by any. */
  readonly people: readonly (readonly string[])[];
};

/** What stands over the questions wherever they are asked; null for a text without a headline. */
const shownHeadline = onceFor((reading: Reading): Headline | null => {
  const text = titleOf(reading.annotated.document);
  if (text === null) return null;
  const words = titleWords(reading);
  const places = new Set(
    reading.annotated.entities.filter(({ type }) => type === "place").flatMap(wordsOfNames),
  );
  return {
    text,
    words,
    opening: contentWords(saysWho.exec(text)?.[1] ?? ""),
    subject: contentWords(firstWords.exec(text)?.[0] ?? ""),
    quotes: [...text.matchAll(headlineQuotes)]
      .map(([, quote = ""]) => contentWords(quote))
      .filter(({ length }) => length > 1),
    people: peopleNames(reading)
      // Not by the name of a place: "Free Norwick" is nobody.
      .filter((name) => wordsOfNamed(reading, name).some((word) => words.has(word) && !places.has(word)))
      .map(contentWords),
  };
});

/** How many a word of a headline counts: "three", "trio". */
const countsIn = (headline: string): readonly number[] =>
  (headline.toLowerCase().match(/\p{L}+(?:-\p{L}+)?/gu) ?? []).flatMap(
    (word) => smallNumbers.get(word) ?? groupNumbers.get(word) ?? [],
  );

/** "28.3" where the headline has 28: whoever read it takes the nearest. */
const isRounded = (number: string, shown: string): boolean =>
  /\d\.\d/u.test(number) && !shown.includes(".") && Math.floor(Number(number)) === Number(shown);

/** A headline rounds so much at most; answers lie twice as far apart. */
const roundedBy = 0.05;

/** "Rs 300 for a ticket" over a sum of Rs 299: of four answers the nearest is everybody's guess. */
function isNearHeadline({ kind, unit, low, high }: Quantity, { annotated }: Reading): boolean {
  const place = headlineOf(annotated.document);
  return (
    place !== null &&
    low === high &&
    within(annotated.quantities, place).some(
      (other) =>
        other.kind === kind &&
        other.unit === unit &&
        rounds(other.low, low) &&
        Math.abs(other.low - low) <= roundedBy * low,
    )
  );
}

/** True where the headline has the figure: in digits, rounded, or in a word. */
function showsFigure(item: Item, headline: string, reading: Reading): boolean {
  const [number] = numbersIn(reading.text.slice(item.claim.start, item.claim.end));
  const shown = numbersIn(headline);
  if (number !== undefined && shown.some((other) => other === number || isRounded(number, other)))
    return true;
  const claim = claimOf(item, reading);
  const quantity = claim === null ? null : quantityOf(claim, reading);
  if (quantity !== null && isNearHeadline(quantity, reading)) return true;
  return (
    quantity !== null &&
    quantity.kind === "count" &&
    quantity.low === quantity.high &&
    (countsIn(headline).includes(quantity.low) || shown.includes(String(quantity.low)))
  );
}

/** Why the headline gives the answer away, or gives it to somebody else; null when it does neither. */
export function toldByHeadline(item: Item, reading: Reading): string | null {
  const headline = shownHeadline(reading);
  if (headline === null) return null;
  if (item.kind === "complete-quotation") return gapTold(item, headline);
  switch (item.claim.kind) {
    case "figure": {
      return showsFigure(item, headline.text, reading) ? "The headline shows the figure." : null;
    }
    case "attribution":
      // The day of what was said is asked in the open, with whoever said it.
      return item.kind === "which-outlet" || item.kind === "which-date"
        ? null
        : speechTold(item, headline, reading);
    case "action":
    case "dating":
      return deedTold(item, headline, reading);
    case "joint-action":
    case "place":
    case "role":
      return null;
  }
}

/** Who said something, together with much of what was said; or somebody else with it, which misleads. */
function speechTold(item: Item, headline: Headline, reading: Reading): string | null {
  const { words: shown, opening, subject, people } = headline;
  const names = wordsOfNamed(reading, item.claim.speaker ?? "");
  const areHers = (words: readonly string[]): boolean => words.some((word) => names.includes(word));
  const told = (besides: readonly string[]): number =>
    contentWords(item.stem).filter((word) => shown.has(word) && !besides.includes(word)).length;
  const isStatement = item.kind === "true-false";
  const wrongAnswers = item.options.flatMap(({ isKey, text: name }) =>
    isKey ? [] : [{ name, words: wordsOfNamed(reading, name) }],
  );
  const hasName = names.some((word) => shown.has(word));
  // A statement has no names among its answers: of whoever the article names, anybody may have said it.
  const hasRival = isStatement
    ? !people.every(areHers)
    : wrongAnswers.some(({ words }) => words.some((word) => shown.has(word)));
  const isAlone = hasName && !hasRival;
  // "Velt defends the ferry plan": of a headline whose subject she is, less is enough; and whether a statement is true
  // takes less than who of four it was.
  const least = isStatement || (isAlone && areHers(subject)) ? enoughToTell - 1 : enoughToTell;
  // "Velt: Roe should read the ferry plan", over her words on rents: they may as well be his.
  const isOfHeadline = contentWords(item.stem).some(
    (word) => !names.includes(word) && [...shown].some((other) => isOneStem(word, other)),
  );
  if ((areHers(opening) && (!hasRival || isOfHeadline)) || (hasName && told(names) >= least))
    return "The headline tells who said it.";
  if (isAlone && !isStatement && isOfHeadline && tellsDeedOf(names, headline.text))
    return "The headline tells what whoever said it does, and names none of the others.";
  if (!isStatement && (hasName || hasRival) && isQuotedIn(item.stem, headline))
    return "The headline quotes these words.";
  // Words that somebody says of himself, under a headline that has his name and none of the others.
  if (isAlone && (insideQuotes(item.stem).some(speaksOfOneAlone) || ofTheAsked.test(item.stem)))
    return "The headline is about whoever speaks of himself or herself here.";
  const others = wrongAnswers.flatMap(({ words }) => words);
  const act = toldByActs(headline.text, names, isStatement ? null : others, item.stem);
  if (act !== null) return act;
  // "Velt: Ferry Plan Will Fail", and as hers what Roe says of it: whatever it is, her own view is known.
  if (isStatement && !areHers(opening) && told(opening) >= enoughOfDeed && givesWordsTo(item.stem, opening))
    return "The headline has a view of its own of whoever is given these words.";
  const wrong = wrongAnswers.find(({ words }) => words.some((word) => opening.includes(word)));
  return wrong !== undefined && told(opening) >= enoughToTell
    ? `The headline gives it to ${wrong.name}.`
    : null;
}

/** True for a statement that gives words to somebody of these names: "Mara Velt said that …". */
const givesWordsTo = (statement: string, names: readonly string[]): boolean =>
  contentWords(
    /^True or false\? ([^“]{2,50}?) (?:said|asked|wrote|told|added)\b/u.exec(statement)?.[1] ?? "",
  ).some((word) => names.includes(word));

/**
 * "Velt blasts the council", "Mayor Velt blasts it": a headline that begins with the name, and its verb. Not "Velt’s plan",
 * "Velt and Roe trade blows", nor "Velt is blasted" or "Velt attacked on plan".
 */
function tellsDeedOf(names: readonly string[], headline: string): boolean {
  const words = headline.split(/\s+/u);
  const at = words.findLastIndex(
    (word, index) => index <= mostBefore && contentWords(word).some((name) => names.includes(name)),
  );
  const before = words.slice(0, at);
  const verb = words[at + 1]?.toLowerCase() ?? "";
  return (
    /^\p{L}[\p{L}.-]*$/u.test(words[at] ?? "") &&
    before.every((word) => contentWords(word).some((part) => names.includes(part) || roleHeads.has(part))) &&
    verb.endsWith("s") &&
    ((isFiniteVerb(verb) && !auxiliaries.has(verb)) || headlineVerbs.has(verb))
  );
}

/** True where a question shows all the words of what a headline quotes. */
const isQuotedIn = (stem: string, { quotes }: Headline): boolean =>
  quotes.some((quote) => quote.every((word) => contentWords(stem).some((other) => isOneStem(word, other))));

/** Who did something, together with what was done. Where it names others of the answers too, it takes more to tell. */
function deedTold(item: Item, headline: Headline, reading: Reading): string | null {
  const shown = titleNames(reading);
  if (item.kind !== "who-did" && !(item.kind === "true-false" && item.rule.startsWith("true-false/event")))
    return null;
  const doer =
    entitiesIn(reading, claimOf(item, reading)?.slots[asksForWhom(item) ? "whom" : "who"])[0]?.canonical ??
    "";
  const names = wordsOfNamed(reading, doer);
  if (!names.some((word) => shown.has(word))) return null;
  const others = item.options.flatMap(({ isKey, text }) => (isKey ? [] : wordsOfNamed(reading, text)));
  const isAlone = !others.some((word) => shown.has(word));
  // Of four names the one that stands over the story is everybody's guess.
  if (isAlone && item.kind === "who-did") return "The headline names the right answer alone.";
  if (item.kind === "true-false" && isOutcome.test(item.stem) && namesOtherThan(item, headline, names))
    return "The headline has both of whom one won.";
  const told = matterWords(item.stem).filter(
    (word) =>
      [...shown].some((other) => isOneStem(word, other)) && !names.includes(word) && !others.includes(word),
  ).length;
  return told >= (isAlone ? enoughOfDeed : enoughToTell) ? "The headline tells who did it." : null;
}

/** What one of two does to the other. */
const isOutcome =
  /\b(?:beat|beaten by|crushed|defeated|edged|eliminated|knocked out|(?:lost|fell|succumbed|bowed out) (?:[\p{L}-]+ )?to|ousted|overcame|saw off|stunned|thrashed|toppled)\b/u;

/** True for a statement that names somebody beside the doer whom the headline names too: "Velt Ends Roe’s Dream". */
const namesOtherThan = (item: Item, { words, people }: Headline, doer: readonly string[]): boolean => {
  const stem = contentWords(item.stem);
  return people.some(
    (name) =>
      !name.some((word) => doer.includes(word)) &&
      name.some((word) => words.has(word) && stem.includes(word)),
  );
};

/** What was left out of a quotation: whom the headline names, a story is about, and so is what is said in it. */
const gapTold = (item: Item, { words }: Headline): string | null =>
  contentWords(item.key).some((word) => words.has(word)) ? "The headline shows what is missing." : null;
