import { isValue } from "../../claims/holds";
import { contentWords } from "../../claims/content-words";
import { areKin, gapWord } from "../distractors/gap-fillers";
import { areDisjoint, readDateLabel } from "../wording/date-label";
import { figureStyle, readLike } from "../wording/figure-label";
import { normal } from "../wording/plain";
import { holds } from "./key-screens";
import {
  asksForName,
  askedSlot,
  claimOf,
  entitiesNamed,
  insideQuotes,
  quantityOf,
  timeOf,
  type Screen,
} from "./screen";

export const optionsDiffer: Screen = {
  id: "V10",
  name: "four different answers",
  check(item, reading) {
    const wanted = item.kind === "true-false" ? 2 : 4;
    if (item.options.length !== wanted) {
      return `The article offers only ${String(Math.max(0, item.options.length - 1))} surely wrong ${item.options.length === 2 ? "answer" : "answers"} of this kind.`;
    }
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

export const optionsAreAlike: Screen = {
  id: "V11",
  name: "answers of one kind",
  check(item, reading) {
    if (item.kind === "true-false") return null;
    if (asksForName(item)) {
      const kinds = new Set(
        item.options.map((option) =>
          entitiesNamed(reading, option.text)
            ?.map(({ type }) => type)
            .join(" and "),
        ),
      );
      return kinds.size === 1 ? null : "The answers are names of different kinds.";
    }
    const lengths = item.options.map((option) => option.text.length);
    if (Math.max(...lengths) > 2.5 * Math.min(...lengths)) return "One answer is much longer than another.";
    const others = item.options.filter((option) => !option.isKey).map((option) => option.text.length);
    if (item.key.length > 1.4 * Math.max(...others)) return "The right answer stands out by its length.";
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
    const key = gapWord(item.key.toLowerCase());
    if (key === null) return "The word list does not know the missing word, so no synonym can be ruled out.";
    if (contentWords(words).length < 4)
      return "Too little of the quotation is left to tell the missing word.";
    const others = item.options
      .filter((option) => !option.isKey)
      .map((option) => gapWord(option.text.toLowerCase()));
    for (const [index, other] of others.entries()) {
      if (other === null) return "The word list does not know one of the answers.";
      if (areKin(key, other)) return `“${other.lemma}” means nearly the same as the missing word.`;
      if (other.part !== key.part || other.isPlural !== key.isPlural)
        return "An answer does not fit the gap by its form.";
      if (others.slice(index + 1).some((more) => more !== null && areKin(other, more)))
        return "Two answers mean nearly the same.";
    }
    const article = /\b(an?)\s+_{3,}/iu.exec(item.stem)?.[1]?.toLowerCase();
    const vowel = (word: string) => /^[aeiou]/iu.test(word);
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
