import { isFiniteVerb } from "../../claims/verb-forms";
import { gapWord } from "../distractors/gap-fillers";
import { bareThingAt, isVerbBehind, singlesOut, specifies, unique } from "./bare-things";
import { isPlural } from "./plain";

/** Days and spans that depend on when one reads: "yesterday", "last month", "a week ago". */
export const deictic =
  /\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this|past|coming) (?:week|month|year|quarter|summer|winter|spring|autumn|fall|weekend|night|morning|evening|afternoon|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday|decade|century)|ago|recently|lately|earlier this|later this|so far|currently|now|at present|to date)\b/iu;

/** Spans of time that "that" points back to. */
const isSpell =
  /^(?:day|night|week|weekend|month|year|season|quarter|period|time|moment|morning|afternoon|evening)$/u;

/** Nouns that say nothing without what they are of. */
const needsComplement =
  /^(?:involvement|role|remarks?|comments?|decision|move|actions?|position|response|request|proposal|approach|behaviou?r|conduct|statement|claims?|allegations?|accusations?|suggestion|idea|plans?|offer|answer|reply|reaction|criticism|concerns?|call|warning|demands?|appearance|participation|support|opposition|attack|assertion)$/u;

/** People and other names a stem may have given before a pronoun. */
export type Names = {
  readonly people: readonly { readonly name: string; readonly gender: "f" | "m" | null }[];
  readonly others: readonly string[];
};

const pronounGender = (word: string): "f" | "m" | null =>
  /^(?:he|him|his|himself)$/u.test(word) ? "m" : /^(?:she|her|hers|herself)$/u.test(word) ? "f" : null;

/** The gender that a stem's pronouns give whoever it asks for ("Who said that she …?"); null without a pronoun. */
export function genderAsked(stem: string): "f" | "m" | null {
  if (!/^Who\b/u.test(stem)) return null;
  const words =
    stem
      .replaceAll(/“[^”]*”/gu, "")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.map(pronounGender).find((gender) => gender !== null) ?? null;
}

/**
 * The first word of a stem that stands for something the stem has not named, or null. Quoted words are judged by
 * `needsContext`, so they are left out here.
 *
 * @param bound gender of whoever is asked for, where a pronoun may stand for them: "Who said that she …?"
 */
export function danglingWord(stem: string, names: Names, bound: "f" | "m" | null): string | null {
  const outside = stem
    .replace(/^.{0,80}which (?:figure|place) belongs in the gap\?|^.{0,80}did this happen\?/iu, "")
    .replaceAll(/“[^”]*”/gu, " “” ");
  const found = [...outside.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|“”/gu)];
  const list = found.map((match) => match[0]);
  const before = (index: number) => outside.slice(0, found[index]?.index ?? 0);
  const namesPerson = (index: number, gender: "f" | "m") =>
    names.people.some((one) => (one.gender ?? gender) === gender && before(index).includes(one.name));
  const countNames = (index: number) =>
    [...names.people.map(({ name }) => name), ...names.others].filter((name) => before(index).includes(name))
      .length;
  const hasPlural = (index: number) =>
    list.slice(1, index).some((word) => isPlural(word) && !/^(?:does|was|is|has|says)$/iu.test(word));
  for (const [index, raw] of list.entries()) {
    const word = raw.toLowerCase();
    const next = (list[index + 1] ?? "").toLowerCase();
    if (/^(?:i|me|my|we|us|our|ours|you|your)$/u.test(word) && raw !== "US") return raw;
    const gender = pronounGender(word);
    if (gender !== null && gender !== bound && !namesPerson(index, gender)) return raw;
    if (/^(?:they|them|their|theirs|themselves)$/u.test(word) && countNames(index) === 0 && !hasPlural(index))
      return raw;
    if (/^(?:it|its|itself)$/u.test(word)) {
      const isDummy =
        word === "it" &&
        /^(?:is|was|['’]s)$/u.test(next) &&
        /\b(?:to|that|for)\b/u.test(outside.slice((found[index]?.index ?? 0) + 3));
      const isSubject =
        word !== "it" ||
        index === 0 ||
        /^(?:that|if|when|because|as|since|while|after|before|until|and|but|once|where|which|what)$/u.test(
          (list[index - 1] ?? "").toLowerCase(),
        );
      const known =
        names.others.filter((name) => before(index).includes(name)).length +
        (isSubject ? list.slice(3, index).filter((other) => /^(?:the|a|an)$/iu.test(other)).length : 0);
      if (!isDummy && known < (isSubject ? 1 : 2)) return raw;
    }
    if (word === "such" && next === "as") continue;
    if (
      /^(?:this|these|those|such|also|too|instead|likewise|therefore|thus|hence|afterwards?|thereafter)$/u.test(
        word,
      )
    )
      return raw;
    if (word === "so" && /^(?:do|does|did|doing|done)$/iu.test(list[index - 1] ?? "")) return raw;
    if (/^(?:here|then)$/u.test(word) && raw !== "Here") return raw;
    if (
      word === "there" &&
      !/^(?:is|are|was|were|has|have|had|will|would|may|might|could|can|should|must|remains?|remained|exists?|seems?|[’']s)$/u.test(
        next,
      )
    )
      return raw;
    if (
      word === "that" &&
      /^(?:,|\.|is|was)$/u.test(next) &&
      index > 2 &&
      /^(?:about|of|for|with|on|in|at|by)$/u.test((list[index - 1] ?? "").toLowerCase())
    )
      return raw;
    if (
      word === "that" &&
      bareThingAt(list, index)?.at === index + 1 &&
      !isFiniteVerb((list[index + 2] ?? "").toLowerCase())
    )
      return `that ${next}`;
    // "in that market", "the same thing"
    if (
      word === "that" &&
      /^(?:in|over|of|for|at|on|during|from|with|by|to)$/iu.test(list[index - 1] ?? "") &&
      /^\p{Ll}/u.test(list[index + 1] ?? "")
    )
      return `that ${next}`;
    if (word === "same" && /^(?:thing|way|time|reason|kind)$/u.test(next)) return `same ${next}`;
    // "that state's primary", "that year": which one stands in the sentence before.
    if (word === "that" && (/^\p{Ll}+[’']s?$/u.test(list[index + 1] ?? "") || isSpell.test(next)))
      return `that ${next}`;
    // "her involvement" at the end: in what?
    if (
      !stem.startsWith("Which news organisation") &&
      /[’']s?$/u.test(list[index - 1] ?? "") &&
      needsComplement.test(word) &&
      !/^(?:in|to|of|on|with|for|from|as|at|that|about|against)$/u.test(next)
    )
      return raw;
    if (word === "the") {
      const shown = list[index + 1] ?? "";
      // "the State Department" is a name, "the state" is not.
      if (/^\p{Lu}|^\d/u.test(shown)) continue;
      const noun = shown.toLowerCase().replace(/[’']s?$/u, "");
      if (/^(?:two|three|four|five|pair|duo|former|latter)$/u.test(noun)) return `the ${noun}`;
      const isLast = index + 2 >= list.length;
      const after = (list[index + 2] ?? "").toLowerCase();
      const afterThat = (list[index + 3] ?? "").toLowerCase();
      // "the invasion in 2003" says when, not which.
      const isOnlyDated = /^(?:in|on|since|during|after|before)$/u.test(after) && /^\d{4}$/u.test(afterThat);
      const gap = outside
        .slice((found[index + 1]?.index ?? 0) + shown.length, found[index + 2]?.index ?? 0)
        .trim();
      const endsHere = isLast || gap !== "" || isFiniteVerb(after) || /[’']s?$/u.test(shown);
      const isKnown = unique.has(noun) || list.slice(1, index).some((other) => other.toLowerCase() === noun);
      if (!isKnown && endsHere && (gap !== "" || !specifies.test(after))) return `the ${noun}`;
      if (!isKnown && isOnlyDated) return `the ${noun}`;
      const thing = bareThingAt(list, index);
      if (thing === null || list.slice(1, index).some((other) => other.toLowerCase() === thing.noun))
        continue;
      const behind = (list[thing.at + 1] ?? "").toLowerCase();
      const mark = outside
        .slice(
          (found[thing.at]?.index ?? 0) + (list[thing.at] ?? "").length,
          found[thing.at + 1]?.index ?? outside.length,
        )
        .trim();
      if (
        mark !== "" ||
        behind === "" ||
        isVerbBehind(behind) ||
        (!singlesOut.test(behind) && gapWord(behind) === null)
      )
        return `the ${thing.noun}`;
    }
  }
  return null;
}
