import type { Entity } from "../../annotate/annotation";
import { heOrShe } from "./he-or-she";
import {
  asResult,
  bareOne,
  bareThat,
  doingSo,
  firstOrSecond,
  it,
  pronounGender,
  takesUp,
  thereOrThen,
  they,
  type Pointer,
  type Stem,
  type Surroundings,
} from "./pronoun-pointers";
import {
  bareCount,
  oneOfRow,
  openComparison,
  sameThing,
  similarThing,
  spanBefore,
} from "./measured-pointers";
import { describedPerson } from "./person-pointers";
import { stemWords } from "./stem-words";
import { todaysEvent } from "./taken-up";
import { another, inQuestion, oldThing, ownThing, thatThing, theThing } from "./thing-pointers";

const daysAndSpans =
  "yesterday|today|tomorrow|tonight|(?:last|next|this|past|coming) (?:week|month|year|quarter|summer|winter|spring|autumn|fall|weekend|night|morning|evening|afternoon|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday|decade|century)|(?:last|past|next|coming) (?:few|several|couple of|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:days|weeks|months|years|decades)|ago|earlier this|later this";
const moments = "recently|lately|so far|currently|now|at present|to date";

/** Days and spans that depend on when one reads: "yesterday", "last month", "a week ago", "now". */
export const deictic = new RegExp(`\\b(?:${daysAndSpans}|${moments})\\b`, "iu");

/** In reported words "now" and "next week" are as the article tells them; only a day next to it is of the day of reading. */
export const deicticInReport = new RegExp(`\\b(?:yesterday|tomorrow|tonight)\\b|${todaysEvent}`, "iu");

/**
 * The gender that a stem's pronouns give whoever it asks for ("Who said that she …?"); null without a pronoun. Quoted
 * words may be about anybody.
 */
export function genderAsked(stem: string): "f" | "m" | null {
  if (!/^Who\b/u.test(stem)) return null;
  return (
    stemWords(stem)
      .lower.map(pronounGender)
      .find((gender) => gender !== null) ?? null
  );
}

/**
 * The same where it is known who is asked for: a "he" in a question that asks for a woman is somebody the question names,
 * and rules nobody out.
 */
export function genderAskedOf(stem: string, asked: Pick<Entity, "gender"> | undefined): "f" | "m" | null {
  const gender = asked?.gender ?? null;
  if (gender === null || !/^Who\b/u.test(stem)) return genderAsked(stem);
  return stemWords(stem).lower.some((word) => pronounGender(word) === gender) ? gender : null;
}

/** Every kind of word that may point outside a stem. At each word the first that speaks up is told. */
const pointers: readonly Pointer[] = [
  firstOrSecond,
  heOrShe,
  they,
  it,
  takesUp,
  bareOne,
  bareCount,
  asResult,
  doingSo,
  thereOrThen,
  bareThat,
  thatThing,
  sameThing,
  similarThing,
  spanBefore,
  another,
  ownThing,
  theThing,
  inQuestion,
  oneOfRow,
  openComparison,
  oldThing,
  describedPerson,
];

/**
 * The first words of a stem that stand for something the stem has not named, or null. Quoted words are judged by
 * `needsContext`, so they are left out here.
 */
export function danglingWord(stem: string, surroundings: Surroundings): string | null {
  const words: Stem = { ...stemWords(stem), ...surroundings };
  for (const index of words.list.keys())
    for (const pointer of pointers) {
      const found = pointer(words, index);
      if (found !== null) return found;
    }
  return null;
}
