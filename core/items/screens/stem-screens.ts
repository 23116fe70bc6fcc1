import type { Claim } from "../../claims/claim";
import { isDenied, isSpeaker } from "../../claims/holds";
import { frameOf } from "../../claims/told-apart";
import { contentWords, sharedPart } from "../../claims/content-words";
import { smallNumbers } from "../../lexicon/numbers";
import type { Entity } from "../../annotate/annotation";
import { onceFor } from "../../text/remember";
import type { Item } from "../item";
import type { Reading } from "../reading";
import { withoutArticleDay } from "../wording/article-day";
import { areDisjoint, contains, readDateLabel, months } from "../wording/date-label";
import { changeIn, isTurned } from "../wording/figure-changes";
import { figureStyle, readLike } from "../wording/figure-label";
import { isShowable } from "../names";
import { showsWhoIsAsked } from "../wording/asked-shown";
import { normal, onOneLine } from "../wording/plain";
import { toldByHeadline } from "./headline-screen";
import {
  asksForActor,
  askedSlot,
  asksForDate,
  asksForFigure,
  asksForName,
  asksForSpeaker,
  claimOf,
  entitiesNamed,
  numbersIn,
  outsideQuotes,
  quantityOf,
  timeOf,
  wordSet,
  type Screen,
} from "./screen";
import { textOf } from "../../text/span";
import { didIt } from "../writers/who-did";

/** Words of a name that tell who is meant: not "the", not what any ministry is called. */
const telling = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter(
    (word) => !/^(?:the|of|and|for|in|de|van|von|der|al|el|la|le|st|jr|sr)$/u.test(word),
  );

const headOfRole = (text: string): string | null => {
  const words =
    text
      .toLowerCase()
      .split(/\s+(?:of|at|for|in|to)\s+/u)[0]
      ?.match(/\p{L}+/gu) ?? [];
  return words[words.length - 1] ?? null;
};

function leaksName(item: Item, entities: readonly Entity[]): string | null {
  const words = wordSet(item.stem);
  const bare = new Set([...words].map((word) => word.replace(/'s$/u, "")));
  for (const entity of entities) {
    const names =
      entity.type === "person"
        ? [entity.canonical, ...entity.aliases].flatMap(telling)
        : telling(entity.canonical).filter(
            // "Which news organisation …?": the word of the question stands in the name of many.
            (word) => word.length > 3 && !(item.kind === "which-outlet" && word === "news"),
          );
    const shown = names.find((word) => bare.has(word));
    if (shown !== undefined) return `The question shows a part of the answer: “${shown}”.`;
    for (const role of entity.roles) {
      const head = headOfRole(role.text);
      if (
        item.kind.startsWith("who-said") &&
        head !== null &&
        head.length > 3 &&
        item.stem.toLowerCase().includes(head) &&
        new RegExp(`\\bas (?:the |an? )?(?:\\p{L}+ ){0,2}${head}\\b`, "iu").test(item.stem)
      ) {
        return `The question shows what the answer is known for: “${head}”.`;
      }
    }
  }
  return null;
}

/** Names of months as a stem in small letters has them: the 9 of "9 may 2025" is no figure. */
const monthsLow = months.join("|").toLowerCase();

/** "Nine" as the stem may have it in a name, "the 9/12 Project"; undefined for a number without a word. */
const digitsOf = (key: string): string | undefined => {
  const value = smallNumbers.get(/^\p{L}+/u.exec(key.toLowerCase())?.[0] ?? "");
  return value === undefined ? undefined : String(value);
};

export const keyDoesNotLeak: Screen = {
  id: "V18",
  name: "the key in the stem",
  check(item, reading) {
    const told = toldByHeadline(item, reading);
    if (told !== null || item.kind === "true-false" || item.kind === "complete-quotation") return told;
    if (asksForName(item)) {
      const named = entitiesNamed(reading, item.key);
      const own = asksForActor(item) || asksForSpeaker(item) ? showsWhoIsAsked(item.stem) : null;
      if (own !== null) return `The question shows where the answer belongs: “${own}”.`;
      return named === null ? null : leaksName(item, named);
    }
    const stem = outsideQuotes(withoutArticleDay(item.stem)).toLowerCase();
    if (asksForFigure(item)) {
      const [number = digitsOf(item.key)] = numbersIn(item.key);
      return number !== undefined &&
        new RegExp(`(?<![\\d.,])${number.replaceAll(/\./gu, "\\.")}(?![\\d]| (?:${monthsLow}))`, "u").test(
          stem,
        )
        ? "The question shows the figure."
        : null;
    }
    if (asksForDate(item)) {
      const date = readDateLabel(item.key);
      if (date === null) return null;
      const month = (months[date.from.month - 1] ?? "").toLowerCase();
      const year = String(date.from.year);
      if (date.style === "year" && wordSet(stem).has(year)) return "The question shows the year.";
      if (date.style !== "year" && wordSet(stem).has(month)) return "The question shows the month.";
      return null;
    }
    const key = contentWords(item.key);
    const others = new Set(
      item.options.filter((option) => !option.isKey).flatMap((option) => contentWords(option.text)),
    );
    const shown = key.find((word) => !others.has(word) && contentWords(stem).includes(word));
    return shown === undefined ? null : `Only the right answer shares “${shown}” with the question.`;
  },
};

/** People of several names with the single ones that stand for them: "Ruiz" for Ana Ruiz. */
const shortNames = onceFor(({ annotated }: Reading) =>
  annotated.entities
    .filter(({ type, canonical }) => type === "person" && /\s/u.test(canonical))
    .map((entity) => ({
      entity,
      short: entity.aliases.filter(
        (alias) => !/\s/u.test(alias) && entity.canonical.includes(alias) && alias.length > 1,
      ),
    })),
);

const headOfState = /^(?:U\.?S\.? )?(?:President|Prime Minister|Chancellor|Pope|King|Queen|Emperor)$/u;

/** "Kapoor" of whom no more is told, or who shares the name with somebody. A head of state needs no first name. */
const halfNamed = onceFor(({ annotated }: Reading) =>
  annotated.entities.filter(
    ({ type, canonical, roles }) =>
      type === "person" && !/\s/u.test(canonical) && !roles.some(({ text }) => headOfState.test(text)),
  ),
);

export const namesAreFull: Screen = {
  id: "V20",
  name: "full names",
  check(item, reading) {
    const outside = outsideQuotes(item.stem);
    for (const { entity, short } of shortNames(reading)) {
      if (item.options.some((option) => short.includes(option.text)))
        return `An answer gives only a part of the name ${entity.canonical}.`;
      // Looked for as they are first: a pattern for each name and question costs more than all else here.
      const alone = short.find(
        (alias) =>
          (outside.includes(alias) || /[^\p{L}\p{N}]/u.test(alias)) &&
          new RegExp(`(?<![\\p{L}])${alias.replaceAll(/[^\p{L}\p{N}]/gu, ".")}(?![\\p{L}])`, "u").test(
            outside,
          ),
      );
      if (
        alone !== undefined &&
        !outside.includes(entity.canonical) &&
        !isPartOfOther(reading.annotated.entities, entity, alone, outside)
      ) {
        return `The question names ${entity.canonical} only as “${alone}”.`;
      }
    }
    const half = halfNamed(reading).find(
      ({ canonical }) =>
        wordSet(outside).has(canonical.toLowerCase()) &&
        !reading.annotated.entities.some(
          (other) =>
            /\s/u.test(other.canonical) &&
            other.canonical.includes(canonical) &&
            outside.includes(other.canonical),
        ),
    );
    if (half !== undefined) return `The article never gives the full name of “${half.canonical}”.`;
    const speaker =
      item.claim.kind === "attribution" ? reading.byName.get(normal(item.claim.speaker ?? "")) : undefined;
    if (speaker !== undefined && !isShowable(reading, speaker))
      return `“${speaker.canonical}” is not surely the full name of a person.`;
    if (asksForName(item)) {
      const misread = item.options.find((option) =>
        entitiesNamed(reading, option.text)?.some((entity) => !isShowable(reading, entity)),
      );
      if (misread !== undefined) return `“${misread.text}” is not surely the full name of a person.`;
      const bare = item.options.find((option) =>
        entitiesNamed(reading, option.text)?.some(
          (entity) => entity.type === "person" && !/\s/u.test(entity.canonical),
        ),
      );
      if (bare !== undefined) return `The article never gives the full name of “${bare.text}”.`;
    }
    return null;
  },
};

const isPartOfOther = (entities: readonly Entity[], own: Entity, alias: string, text: string): boolean =>
  entities.some(
    (other) => other.id !== own.id && other.canonical.includes(alias) && text.includes(other.canonical),
  );

/** Dates as our labels write them, inside a sentence. */
const dateLabels = new RegExp(
  `(?:\\p{L}+day, \\d{1,2} )?(?:early |late |mid-)?(?:(?:${months.join("|")}) )?\\b\\d{4}\\b`,
  "gu",
);

/** What is wrong with a statement about the day of an event; null when its day is the article's, or surely another. */
function dateIsOneStepOff(statement: string, isTrue: boolean, claim: Claim, reading: Reading): string | null {
  const found = timeOf(claim, "date", reading);
  if (found === null) return "The article’s date can’t be worked out exactly.";
  const shown = [...statement.matchAll(dateLabels)].flatMap(([label]) => readDateLabel(label) ?? []);
  const has = shown.some((date) => contains(date, found.answer));
  if (isTrue) return has ? null : "The article’s date is missing.";
  return !has && shown.some((date) => areDisjoint(date, found.answer))
    ? null
    : "The statement can’t be shown to be false.";
}

/** True for a statement whose subject is the name, with "the" in front or without it. */
const beginsWith = (statement: string, name: string): boolean =>
  [name, `the ${name}`].some((words) => statement.toLowerCase().startsWith(words.toLowerCase()));

export const statementIsOneStepOff: Screen = {
  id: "V21",
  name: "true or false",
  check(item, reading) {
    if (item.kind !== "true-false") return null;
    if (!item.stem.startsWith("True or false? ")) return "The question has to begin with “True or false?”.";
    const claim = claimOf(item, reading);
    if (claim === null) return null;
    const statement = withoutArticleDay(item.stem).slice("True or false? ".length);
    const isTrue = item.key === "True";
    const proof = contentWords(item.evidence.map((piece) => piece.text).join(" "));
    if (askedSlot(item) === "date") return dateIsOneStepOff(statement, isTrue, claim, reading);
    if (claim.kind === "role") return "Who holds a post is asked by itself and is no statement to judge.";
    if (claim.kind !== "figure") {
      const speaker = reading.annotated.entities
        .filter(({ canonical }) => beginsWith(statement, canonical))
        .sort((a, b) => b.canonical.length - a.canonical.length || a.id - b.id)[0];
      if (speaker === undefined) return "The statement does not begin with a name of the article.";
      const truth =
        claim.kind === "attribution"
          ? isSpeaker(reading, claim, [speaker.id])
          : didIt(reading, claim, speaker.id);
      if (truth !== (isTrue ? "true" : "false"))
        return isTrue ? "The article does not say this." : "The statement can’t be shown to be false.";
      const rest = contentWords(statement.slice(speaker.canonical.length)).filter(
        (word) => !contentWords(speaker.canonical).includes(word),
      );
      return sharedPart(rest, proof) >= 0.7 ? null : "More than one thing was changed.";
    }
    if (item.rule.startsWith("true-false/change")) {
      const change = changeIn(reading, frameOf(claim) ?? claim.span);
      return change !== null && !isTrue && isTurned(reading, change, statement)
        ? null
        : "The change is not told the other way round.";
    }
    const quantity = quantityOf(claim, reading);
    const style = quantity === null ? null : figureStyle(reading.text, quantity);
    if (quantity === null || style === null) return "The figure can’t be checked.";
    const own = onOneLine(textOf(reading.text, quantity)).toLowerCase();
    const has = statement.toLowerCase().includes(own);
    if (has !== isTrue) return isTrue ? "The article’s figure is missing." : "The statement is not false.";
    if (isTrue) return null;
    const after = style.after.trim();
    // What the statement of the article has as well was not changed.
    const numeralsIn = (text: string) =>
      [...text.toLowerCase().matchAll(/\d[\d,]*(?:\.\d+)?|\p{L}+(?:-\p{L}+)?/gu)].map(([number]) =>
        number.replace(/,$/u, ""),
      );
    const told = numeralsIn(textOf(reading.text, frameOf(claim) ?? claim.span));
    const wrong = numeralsIn(statement)
      .filter((number) => !told.includes(number))
      .map((number) => readLike({ ...style, before: "", after: "" }, number))
      .some((value) => value !== null && isDenied(quantity, value));
    return wrong && (after === "" || statement.toLowerCase().includes(after.toLowerCase()))
      ? null
      : "The statement can’t be shown to be false.";
  },
};
