import { isFiniteVerb } from "../../claims/verb-forms";
import { gapWord } from "../distractors/gap-fillers";
/** Words that stand for something said before. Outside quotation marks they need it earlier in the stem. */
const thirdPerson =
  /^(?:he|she|they|him|her|hers|his|them|their|theirs|it|its|himself|herself|themselves|itself)$/iu;

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[’']\p{L}+)*/gu) ?? [];

const isPlural = (word: string): boolean =>
  /(?:[^su]s|people|women|men|children|police)$/iu.test(word) && word.length > 3;
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
  /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)|ly$/u.test(word) && !openers.has(word.toLowerCase());

/**
 * True when quoted words point at something they don't name: "Some of their interests conflict". First and second
 * person belong to whoever speaks and are left alone.
 */
export function needsContext(quotation: string): boolean {
  const list = words(quotation);
  for (const [index, raw] of list.entries()) {
    const word = raw.toLowerCase().replace(/[’'](?:s|re|ll|ve|d)$/u, "");
    const earlier = list.slice(0, index);
    if (/^(?:he|she|him|her|hers|his|himself|herself)$/u.test(word)) {
      if (!earlier.some((other, at) => isName(other) && (at > 0 || other.length > 3))) return true;
    } else if (/^(?:they|them|their|theirs)$/u.test(word)) {
      if (!earlier.some((other) => isPlural(other) || isName(other))) return true;
    } else if (/^(?:it|its)$/u.test(word)) {
      const isDummy =
        /^(?:is|was|will|would|takes|took|seems|has|['’]s)$/iu.test(list[index + 1] ?? "") &&
        /\b(?:to|that|when|if|for)\b/iu.test(list.slice(index + 2, index + 8).join(" ")) &&
        word === "it";
      const shortened =
        /^it[’']s$/iu.test(raw) &&
        /^(?:to|that|when|if|for)$/iu.test(
          list.slice(index + 2, index + 6).find((w) => /^(?:to|that|when|if|for)$/iu.test(w)) ?? "",
        );
      if (
        !isDummy &&
        !shortened &&
        !earlier.some(
          (other) =>
            other.length > 3 &&
            !thirdPerson.test(other) &&
            !/^(?:this|that|there|have|been|will|would|think|know|with|when|what)$/iu.test(other),
        )
      )
        return true;
    } else if (/^(?:this|that|these|those)$/u.test(word)) {
      const next = (list[index + 1] ?? "").toLowerCase();
      const alone =
        next === "" ||
        /^(?:is|was|are|were|will|would|has|have|had|can|could|should|may|might|means|does|did|must|shows|makes)$/u.test(
          next,
        ) ||
        /[’'](?:s|re|ll|ve|d)$/u.test(raw);
      const pointsAtThing =
        (word === "these" || word === "those" || word === "this" || (word === "that" && index === 0)) &&
        !alone &&
        !/^(?:year|month|week|morning|afternoon|evening|time|moment|summer|winter|season|country|is|who|that|of|in|with)$/u.test(
          next,
        );
      if ((alone || pointsAtThing) && earlier.filter((other) => other.length > 3).length < 4) return true;
    }
  }
  return false;
}

/** Days and spans that depend on when one reads: "yesterday", "last month", "a week ago". */
export const deictic =
  /\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this|past|coming) (?:week|month|year|quarter|summer|winter|spring|autumn|fall|weekend|night|morning|evening|afternoon|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday|decade|century)|ago|recently|lately|earlier this|later this|so far|currently|now|at present|to date)\b/iu;

/** Things there is one of for everybody: "the world" needs no naming. */
const unique = new Set(
  `world economy public internet web war sun moon earth sea ocean sky climate environment future past present weather media
press poor rich young elderly law truth end beginning start rest same other others north south east west universe planet
pandemic night morning evening afternoon day year years week month season winter summer spring autumn first second third
last next only most best worst majority number amount way fact idea right left city's people`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** What may follow a noun and say which one is meant. */
const specifies =
  /^(?:of|for|that|which|who|whose|where|when|between|in|on|at|against|with|to|from|over|by|near|about|around|behind|during|after|before|under|into|through|as|and|or|than|“”)$/u;

/** The few words that surely belong to the noun before them, and not to the verb. */
const singlesOut = /^(?:of|for|that|which|who|whose|where|between|in|at|with|about|against)$/u;

/** People and other names a stem may have given before a pronoun. */
export type Names = { readonly people: readonly string[]; readonly others: readonly string[] };

/**
 * The first word of a stem that stands for something the stem has not named, or null. Quoted words are judged by
 * `needsContext`, so they are left out here.
 */
export function danglingWord(stem: string, names: Names): string | null {
  const outside = stem
    .replace("which figure belongs in the gap?", "")
    .replace("Which figure belongs in the gap?", "")
    .replaceAll(/“[^”]*”/gu, " “” ");
  const found = [...outside.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|“”/gu)];
  const list = found.map((match) => match[0]);
  const before = (index: number) => outside.slice(0, found[index]?.index ?? 0);
  const namesPerson = (index: number) => names.people.some((name) => before(index).includes(name));
  const countNames = (index: number) =>
    [...names.people, ...names.others].filter((name) => before(index).includes(name)).length;
  const hasPlural = (index: number) =>
    list.slice(1, index).some((word) => isPlural(word) && !/^(?:does|was|is|has|says)$/iu.test(word));
  for (const [index, raw] of list.entries()) {
    const word = raw.toLowerCase();
    const next = (list[index + 1] ?? "").toLowerCase();
    if (/^(?:i|me|my|we|us|our|ours|you|your)$/u.test(word) && raw !== "US") return raw;
    if (/^(?:he|she|him|her|hers|his|himself|herself)$/u.test(word) && !namesPerson(index)) return raw;
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
        list.slice(3, index).filter((other) => /^(?:the|a|an)$/iu.test(other)).length;
      if (!isDummy && known < (isSubject ? 1 : 2)) return raw;
    }
    if (/^(?:this|these|those)$/u.test(word)) return raw;
    if (
      word === "that" &&
      /^(?:,|\.|is|was)$/u.test(next) &&
      index > 2 &&
      /^(?:about|of|for|with|on|in|at|by)$/u.test((list[index - 1] ?? "").toLowerCase())
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
      const gap = outside
        .slice((found[index + 1]?.index ?? 0) + shown.length, found[index + 2]?.index ?? 0)
        .trim();
      const endsHere = isLast || gap !== "" || isFiniteVerb(after) || /[’']s?$/u.test(shown);
      const isKnown = unique.has(noun) || list.slice(1, index).some((other) => other.toLowerCase() === noun);
      if (!isKnown && endsHere && (gap !== "" || !specifies.test(after))) return `the ${noun}`;
      if (
        !isKnown &&
        !isLast &&
        gap === "" &&
        bareThings.has(noun) &&
        !singlesOut.test(after) &&
        gapWord(after) === null
      )
        return `the ${noun}`;
    }
  }
  return null;
}

/** Things that stories are about, and so often called by the bare noun. */
const bareThings = new Set(
  `meeting talks company firm group agency ministry party team club school university city town village country government
state court bank hospital report study survey plan deal bill agreement event incident attack accident crash fire storm
project programme program bridge building museum festival committee council board commission union organisation
organization foundation area region island statement announcement decision case trial match game race election vote
campaign conference summit visit trip ship boat plane film book show app device product service system site facility
station airport port road line outage strike protest conflict ceremony investigation researchers scientists authors
officials authorities couple man woman boy girl leaders`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
