import { isValue } from "../../claims/holds";
import { contentWords } from "../../claims/content-words";
import type { Entity } from "../../annotate/annotation";
import { isBystander } from "../bystanders";
import { isCitedNowhere } from "../distractors/other-outlets";
import { isBlamedIn } from "../distractors/accused";
import { castOf } from "../distractors/people";
import { partiesIn, partiesOf } from "../distractors/parties";
import { isOfOtherSide } from "../distractors/sides";
import { hasStanding } from "../distractors/standing";
import { differInWalk } from "../distractors/walks-of-life";
import { areInOneFamily, areKin, gapWord } from "../distractors/gap-fillers";
import { isInHeadline } from "../headline-words";
import { areDisjoint, readDateLabel } from "../wording/date-label";
import { figureStyle, readLike } from "../wording/figure-label";
import type { Item } from "../item";
import type { Reading } from "../reading";
import { speaksOfOneAlone } from "../wording/of-oneself";
import { normal } from "../wording/plain";
import { genderAskedOf } from "../wording/pointers";
import { holds } from "./key-screens";
import {
  asksForActor,
  asksForName,
  asksForSpeaker,
  askedSlot,
  claimOf,
  entitiesNamed,
  insideQuotes,
  isNameGap,
  quantityOf,
  timeOf,
  type Screen,
} from "./screen";

/**
 * How many answers a question may have. Names and positions come from the article alone, and a story with three people
 * has three: two wrong answers that somebody could choose are as good as three. Whose deed it is, of three people one of
 * whom stands over the story, is told by that. Figures, dates and missing words can always be four.
 */
const optionCounts = (item: Item, reading: Reading): readonly [least: number, most: number] =>
  item.kind === "true-false"
    ? [2, 2]
    : (asksForName(item) || item.kind === "who-holds-role") && !isDeedOfHeadline(item, reading)
      ? [3, 4]
      : [4, 4];

const isDeedOfHeadline = (item: Item, reading: Reading): boolean =>
  item.kind === "who-did" &&
  !asksForSpeaker(item) &&
  entitiesNamed(reading, item.key)?.some((entity) => isInHeadline(reading, entity)) === true;

export const optionsDiffer: Screen = {
  id: "V10",
  name: "enough different answers",
  check(item, reading) {
    if (item.form !== undefined) return item.options.length === 0 ? null : "There is nothing to choose from.";
    const [least, most] = optionCounts(item, reading);
    if (item.options.length < least) {
      return `The article offers only ${String(Math.max(0, item.options.length - 1))} surely wrong ${item.options.length === 2 ? "answer" : "answers"} of this kind.`;
    }
    if (item.options.length > most) return `There are more than ${String(most)} answers.`;
    const texts = new Set(item.options.map((option) => normal(option.text)));
    if (texts.size !== item.options.length) return "Two answers are the same.";
    if (!asksForName(item)) return null;
    const named = item.options.map((option) =>
      entitiesNamed(reading, option.text)
        ?.map(({ id }) => id)
        .sort((a, b) => a - b)
        .join(" and "),
    );
    return new Set(named).size === item.options.length ? null : "Two answers name the same.";
  },
};

/** The people or bodies among the wrong answers. */
const wrongNames = (item: Item, reading: Reading): readonly Entity[] =>
  item.options.flatMap((option) => (option.isKey ? [] : (entitiesNamed(reading, option.text) ?? [])));

/** So many of the wrong answers have to count in the story where the article has words of none. */
const enoughOfStanding = 2;

/**
 * True where a reader could take the words for somebody else’s: one of the others is quoted too, or two of them count in
 * the story; under a headline that names the key alone, that is too little.
 */
function couldBeOthers(item: Item, reading: Reading): boolean {
  const { speakers } = castOf(reading);
  const others = wrongNames(item, reading);
  if (others.some(({ id }) => speakers.has(id))) return true;
  const [key] = entitiesNamed(reading, item.key) ?? [];
  const isAlone =
    key !== undefined && isInHeadline(reading, key) && !others.some((other) => isInHeadline(reading, other));
  return (
    !isAlone &&
    others.filter(({ type }) => type === "person").filter((other) => hasStanding(reading, other)).length >=
      enoughOfStanding
  );
}

/**
 * True where one wrong answer at least could have said it: none whose own side the words blame, nobody who happened to be
 * asked; and beside whom the headline names, somebody who counts in the story.
 */
function hasRival(item: Item, reading: Reading): boolean {
  const [key] = entitiesNamed(reading, item.key) ?? [];
  if (key?.type !== "person") return true;
  const isForemost = isInHeadline(reading, key);
  // "When I was in the studio": beside a singer, nobody but another one has said it.
  const isOfOne = insideQuotes(item.stem).some(speaksOfOneAlone);
  // "The Harbour Party has lost its nerve", by none of its people: whoever belongs to it is out of the question.
  const named = partiesIn(item.stem);
  const own = partiesOf(reading, key);
  const isOfTheirs = (one: Entity): boolean =>
    [...partiesOf(reading, one)].some((party) => named.has(party) && !own.has(party));
  return wrongNames(item, reading).some(
    (one) =>
      !isBlamedIn(reading, key, one, item.stem) &&
      !(isOfOne && differInWalk(key, one)) &&
      !isOfTheirs(one) &&
      !isOfOtherSide(reading, key, one, item.stem) &&
      (isForemost ? hasStanding(reading, one) : !isBystander(reading, one)),
  );
}

export const optionsAreAlike: Screen = {
  id: "V11",
  name: "answers of one kind",
  check(item, reading) {
    if (item.kind === "true-false" || item.form !== undefined) return null;
    if (asksForName(item)) {
      const kinds = new Set(
        item.options.map((option) =>
          isCitedNowhere(reading, option.text)
            ? "outlet"
            : entitiesNamed(reading, option.text)
                ?.map(({ type }) => type)
                .join(" and "),
        ),
      );
      if (kinds.size !== 1) return "The answers are names of different kinds.";
      if (asksForSpeaker(item) && !couldBeOthers(item, reading))
        return "Too few of the wrong answers say anything in the article: who read it would see who spoke.";
      if (asksForSpeaker(item) && !hasRival(item, reading))
        return "None of the wrong answers could have said it: who is asked for is told by the others.";
      const gender = genderAskedOf(item.stem, entitiesNamed(reading, item.key)?.[0]);
      const other = item.options.find((option) =>
        entitiesNamed(reading, option.text)?.some((one) => one.gender !== null && one.gender !== gender),
      );
      return gender === null || other === undefined || !asksForActor(item)
        ? null
        : `“${gender === "f" ? "She" : "He"}” in the question rules out ${other.text}.`;
    }
    const lengths = item.options.map((option) => option.text.length);
    if (Math.max(...lengths) > 2.5 * Math.min(...lengths)) return "One answer is much longer than another.";
    const others = item.options.filter((option) => !option.isKey).map((option) => option.text.length);
    // Positions are of all lengths, and nobody takes the longest for that.
    const most = item.kind === "who-holds-role" ? 2 : 1.4;
    if (item.key.length > most * Math.max(...others)) return "The right answer stands out by its length.";
    if (item.kind === "which-date" || item.kind === "figure-period") {
      const styles = new Set(item.options.map((option) => readDateLabel(option.text)?.style ?? "none"));
      return styles.size === 1 && !styles.has("none") ? null : "The answers are dates of different kinds.";
    }
    return null;
  },
};

export const distractorsAreFalse: Screen = {
  id: "V12",
  name: "surely wrong answers",
  check(item, reading) {
    const claim = claimOf(item, reading);
    if (claim === null || item.kind === "true-false") return null;
    for (const option of item.options) {
      if (option.isKey) continue;
      const truth = holds(item, claim, option.text, reading);
      if (truth === "true") return `“${option.text}” is right as well.`;
      if (truth === "unknown") return `“${option.text}” can’t be shown to be wrong.`;
    }
    return null;
  },
};

export const valuesAreApart: Screen = {
  id: "V13",
  name: "distance between answers",
  check(item, reading) {
    const claim = claimOf(item, reading);
    if (claim === null) return null;
    if (item.kind === "which-figure") {
      const quantity = quantityOf(claim, reading);
      const style = quantity === null ? null : figureStyle(reading.text, quantity);
      if (quantity === null || style === null) return "The figure can’t be written in other values.";
      const values = item.options.map((option) => readLike(style, option.text));
      for (const [index, value] of values.entries()) {
        if (value === null) return "An answer is not a figure of this kind.";
        if (item.options[index]?.isKey === true) continue;
        if (isValue(quantity, value) !== "false") return "A wrong answer is too near to the right one.";
        if (value / quantity.low < 0.4 || value / quantity.low > 2.5)
          return "A wrong answer is too far off to be chosen by anybody.";
      }
      const near = values.some((a, i) =>
        values.some((b, j) => i < j && a !== null && b !== null && Math.abs(a - b) < 0.1 * Math.max(a, b)),
      );
      return near ? "Two answers are too near to each other." : null;
    }
    const found = timeOf(claim, askedSlot(item), reading);
    if (found === null || (item.kind !== "which-date" && item.kind !== "figure-period")) return null;
    const dates = item.options.map((option) => readDateLabel(option.text));
    for (const [i, a] of dates.entries()) {
      if (a === null) return "An answer is no date, or its weekday is wrong.";
      for (const b of dates.slice(i + 1))
        if (b === null || !areDisjoint(a, b)) return "Two answers share a day.";
    }
    return null;
  },
};

export const gapHasOneFiller: Screen = {
  id: "V16",
  name: "the gap",
  check(item) {
    if (item.kind !== "complete-quotation") return null;
    const words = insideQuotes(item.stem).join(" ").replaceAll(/_{3,}/gu, " ");
    if ((item.stem.match(/_{3,}/gu) ?? []).length !== 1) return "There has to be one gap.";
    const lower = new Set(item.stem.toLowerCase().match(/\p{L}+/gu) ?? []);
    if (lower.has(item.key.toLowerCase())) return "The missing word stands in the question.";
    if (contentWords(words).length < 4)
      return "Too little of the quotation is left to tell the missing word.";
    if (isNameGap(item)) return null;
    const key = item.key.toLowerCase();
    const others = item.options.filter((option) => !option.isKey).map((option) => option.text.toLowerCase());
    for (const other of others) {
      // Words put together by people may share a meaning in a dictionary ("summer", "winter"); any others may not.
      if (areInOneFamily(key, other)) continue;
      const [known, wrong] = [gapWord(key), gapWord(other)];
      if (known === null)
        return "The word list does not know the missing word, so no synonym can be ruled out.";
      if (wrong === null)
        return `The word list does not know “${other}”, so it could mean the same as the missing word.`;
      if (areKin(known, wrong)) return `“${other}” means nearly the same as the missing word.`;
      if (wrong.part !== known.part || wrong.isPlural !== known.isPlural)
        return "An answer does not fit the gap by its form.";
    }
    const article = /\b(an?)\s+_{3,}/iu.exec(item.stem)?.[1]?.toLowerCase();
    // "an honest answer", "a united front": it goes by the sound.
    const vowel = (word: string) =>
      /^(?:[aeiou]|ho(?:nest|nou?r|ur)|heir)/iu.test(word) && !/^(?:uni(?!n)|us[eu]|eu|one\b)/iu.test(word);
    if (article !== undefined && new Set(item.options.map((option) => vowel(option.text))).size > 1)
      return "“A” or “an” gives the answer away.";
    return null;
  },
};

export const noEscapes: Screen = {
  id: "V17",
  name: "no way out",
  check(item) {
    const escape =
      /\b(?:(?:all|none|both|any|neither) of (?:the above|them|these)|does not say|doesn[’']t say|not (?:stated|given|mentioned)|cannot be (?:known|told))\b/iu;
    return item.options.some((option) => escape.test(option.text))
      ? "“All”, “none” and “the article does not say” are no answers."
      : null;
  },
};
