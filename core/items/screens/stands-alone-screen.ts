import type { AnnotatedDocument } from "../../annotate/annotation";
import { matterWords } from "../../claims/topic";
import { onceFor } from "../../text/remember";
import { covers, textOf } from "../../text/span";
import { headlineWords } from "../headline-words";
import type { Item } from "../item";
import { matterOf } from "../matter";
import type { Reading } from "../reading";
import { withoutArticleDay } from "../wording/article-day";
import { bareFirstName } from "../wording/bare-first-names";
import { bareInitials } from "../wording/bare-initials";
import { isBroughtIn } from "../wording/brought-in";
import { headlinePerson } from "../wording/headline-person";
import { byArticle } from "../wording/named-story";
import { danglingWord, deictic, deicticInReport, genderAsked } from "../wording/pointers";
import { pronounGender } from "../wording/pronoun-pointers";
import { quotedPronoun } from "../wording/quoted-pronouns";
import { areKnown, isKnownBy, toldBy } from "../wording/known-by-rest";
import { quotedPointers, type Pointer } from "../wording/quotation-pointers";
import { saidIn } from "../wording/speech";
import { getsThat, saysThatThing } from "../wording/taken-up";
import { asksForActor, claimOf, entitiesNamed, filled, outsideQuotes, reportIn, type Screen } from "./screen";

/** The names of the article, for pronouns to stand for. */
const namesOf = onceFor(({ entities }: AnnotatedDocument) => {
  const called = (isPerson: boolean) =>
    entities
      .filter((entity) => (entity.type === "person") === isPerson)
      // A full name is often its own alias, and one name is not two that "they" or "it" could stand for.
      .flatMap(({ canonical, aliases, gender }) =>
        [...new Set([canonical, ...aliases])].map((name) => ({ name, gender })),
      )
      .filter(({ name }) => /^(?:the )?\p{Lu}/u.test(name) && name.length > 1);
  const people = called(true);
  return {
    people,
    peopleNames: people.map(({ name }) => name),
    others: called(false).map(({ name }) => name),
  };
});

/** "Who said that she would sail and went on: “…”?" */
const reportsFirst = / and went on: “/u;

/**
 * What pronouns of a stem may stand for whoever it asks for: "she" in "Who said that she …?". A person whose gender
 * the article leaves open is meant where the proof names nobody else.
 */
function boundBy(item: Item, reading: Reading): "f" | "m" | "n" | null {
  const isReport = reportsFirst.test(item.stem);
  const key = asksForActor(item) || isReport ? entitiesNamed(reading, item.key) : null;
  const [one] = key ?? [];
  if (one === undefined || key?.length !== 1) return null;
  if (one.type !== "person") return /^Which organisation /u.test(item.stem) ? "n" : null;
  const gender = genderAsked(item.stem);
  if (gender === null || (one.gender === gender && !isReport)) return gender;
  const isAlone = reading.annotated.mentions.every(
    (mention) =>
      mention.entity === one.id ||
      mention.type !== "person" ||
      (isReport && (reading.annotated.entities[mention.entity]?.gender ?? gender) !== gender) ||
      !item.evidence.some((piece) => covers(piece, mention)),
  );
  return (one.gender ?? gender) === gender && isAlone ? gender : null;
}

const noGender: ReadonlySet<"f" | "m"> = new Set();

/** "he’s": without the verb that hangs on it. */
const pronounIn = (word: string): string => word.toLowerCase().replace(/[’'].*$/u, "");

/** The genders of which the headline has the one person whom "he" or "she" can mean, who is nobody that the stem names. */
function gendersOfHeadline(item: Item, reading: Reading): ReadonlySet<"f" | "m"> {
  const claim = claimOf(item, reading);
  if (claim === null) return noGender;
  return new Set(
    (["f", "m"] as const).filter((gender) => {
      const person = headlinePerson(reading, claim, gender);
      return person !== null && !item.stem.includes(person.canonical) && item.key !== person.canonical;
    }),
  );
}

/** Where the sentence begins in which the claim stands. */
const sentenceStart = ({ evidence, claim }: Item): number =>
  evidence.find((piece) => piece.start <= claim.start && claim.start < piece.end)?.start ?? claim.start;

/** "Chandrayaan-3", "COVID-19", "MH17": a word with a number to it is one thing's own name. */
const codeName = /(?<![\p{L}\p{N}$£€])\p{Lu}\p{L}+-?\d+(?![\p{L}\p{N}]|[.,]\d)/u;

/**
 * The words that depend on the day one reads a question. "As reported on 8 May 2025, … this week" tells that day; what
 * somebody said, and a figure of a story that is named, are of "now" and "last year" as the article has them.
 */
function whenRead({ stem, claim }: Item, isStoryNamed: boolean): string | undefined {
  if (withoutArticleDay(stem) !== stem) return undefined;
  const isOfArticle = claim.kind === "attribution" || (claim.kind === "figure" && isStoryNamed);
  return (isOfArticle ? deicticInReport : deictic).exec(outsideQuotes(stem))?.[0];
}

export const standsAlone: Screen = {
  id: "V19",
  name: "stands alone",
  check(item, reading, isStoryNamed) {
    const names = namesOf(reading.annotated);
    const told = toldBy(matterOf(item, reading), reading);
    const ofHeadline = isStoryNamed ? gendersOfHeadline(item, reading) : noGender;
    const dangling = danglingWord(item.stem.replace(byArticle, "?"), {
      names,
      bound: boundBy(item, reading),
      // Who says "he" in a report may mean whoever is asked for.
      ofHeadline: item.claim.kind === "attribution" ? noGender : ofHeadline,
      story: isStoryNamed ? headlineWords(reading) : null,
      isToldBefore: (noun) => isBroughtIn(reading.annotated.document, noun, sentenceStart(item)),
    });
    if (dangling !== null) return `“${dangling}” points at something the question does not name.`;
    // Whoever speaks of "the CDU" to the readers of a paper is understood by those of the article; and under its headline a
    // story's own initials are known: readers of 31 such questions missed nothing in one.
    const isKnownToReaders = item.claim.kind === "attribution" || isStoryNamed;
    const initials = isKnownToReaders ? null : bareInitials(item.stem, reading.text);
    if (initials !== null) return `The question does not say what “${initials}” is short for.`;
    const first = item.claim.kind === "attribution" ? bareFirstName(item.stem, reading) : null;
    if (first !== null) return `The question does not say who “${first}” is.`;
    if (
      (item.claim.kind === "figure" || item.claim.kind === "dating") &&
      ![...names.peopleNames, ...names.others].some((name) => item.stem.includes(name)) &&
      !(item.stem.match(/(?<=\p{L}\s|gap\? |false\? )\p{Lu}\p{Ll}{2,}/gu) ?? []).some(
        (word) => reading.topic.has(word.toLowerCase()) && !reading.smallWords.has(word.toLowerCase()),
      ) &&
      !codeName.test(item.stem) &&
      // "the talks about the high seas treaty": so many of the story's words together are a name to its readers.
      matterWords(item.stem).filter((word) => reading.topic.has(word)).length <
        (isStoryNamed ? 2 : item.claim.kind === "dating" ? 3 : 4)
    ) {
      return "The question names nobody and nothing, so it could be about any story.";
    }
    // "According to the council, it is the leading cause": "it" is not the council.
    const claim = claimOf(item, reading);
    const said = claim?.kind === "attribution" ? saidIn(reading, claim) : null;
    const pronoun =
      said?.frame === "according"
        ? /^(?:it|they|he|she)\b/iu.exec(textOf(reading.text, claim?.span ?? { start: 0, end: 0 }))?.[0]
        : undefined;
    if (pronoun !== undefined) return `“${pronoun}” stands for something that another sentence names.`;
    const when = whenRead(item, isStoryNamed);
    if (when !== undefined) return `“${when}” depends on the day one reads it.`;
    // "would address that need", "should not change that": behind the "that" of the question.
    const report = reportIn(outsideQuotes(item.stem));
    if (item.claim.kind === "attribution" && (saysThatThing(report) || getsThat(report)))
      return "“that” points at something the question does not name.";
    const quoted =
      item.claim.kind === "attribution" && item.kind !== "who-said"
        ? quotedPronoun(item.stem, names.people)
        : null;
    if (asksForActor(item) && quoted !== null)
      return `“${quoted}” points at somebody the question does not name.`;
    const [stem = item.stem] = filled(item, item.stem, reading);
    // "the two states", said by two together: theirs. "This bill", "the account": those of the story.
    const isOfHeadline = ({ word, asksFor }: Pointer): boolean => {
      const gender = asksFor === "who" ? pronounGender(pronounIn(word)) : null;
      return gender !== null && ofHeadline.has(gender);
    };
    const isKnown = (pointer: Pointer): boolean =>
      (item.kind === "who-said-joint" && pointer.asksFor !== "who") ||
      (isStoryNamed && (isKnownBy(pointer, told) || isOfHeadline(pointer)));
    return areKnown(quotedPointers(stem, names.peopleNames), isKnown)
      ? null
      : "The quoted words point at something they do not name.";
  },
};
