import { compareDates } from "../../text/civil-date";
import { isShownIn } from "../distractors/people";
import { inTimeOf } from "../answer-form";
import type { Item } from "../item";
import type { Reading } from "../reading";
import { areDisjoint, readDateLabel } from "../wording/date-label";
import { partsOf } from "./parts";
import { claimOf, entitiesNamed, type Screen } from "./screen";

/** The first fault of a part by itself. */
function faultOf(
  part: Item,
  reading: Reading,
  screens: readonly Screen[],
  isStoryNamed: boolean,
): string | null {
  for (const { check } of screens) {
    const reason = check(part, reading, isStoryNamed);
    if (reason !== null) return reason;
  }
  return null;
}

/** The wrong answers of a part, as many at a time as a question may have, so that each of them is looked at. */
function atATime(part: Item): readonly Item[] {
  const key = part.options.filter(({ isKey }) => isKey);
  const wrong = part.options.filter(({ isKey }) => !isKey);
  const rounds = wrong.length <= 3 ? [wrong] : [wrong.slice(0, 3), wrong.slice(-3)];
  return rounds.map((some) => ({ ...part, options: [...key, ...some] }));
}

/** Fewest and most parts: with two there is one other way, with many nobody keeps them in mind. */
const parts = { pairs: [3, 4], events: [3, 5] } as const;

const isPermutation = (places: readonly number[], first: number): boolean =>
  [...places].sort((a, b) => a - b).every((place, index) => place === first + index);

const rises = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || (numbers[index - 1] ?? number) <= number);

/**
 * Matching: each pair, asked by itself with all other names for wrong answers, passes the screens of a single question;
 * so every pair that is not the key's is false. No name is right twice, and one at least is right for nothing.
 */
export const pairsAreOneToOne = (single: readonly Screen[]): Screen => ({
  id: "V22",
  name: "one name for each",
  check(item, reading, isStoryNamed) {
    if (item.form?.body.kind !== "matching" || item.form.key.kind !== "matching") return null;
    const { prompts, choices } = item.form.body;
    const { pairs } = item.form.key;
    const [least, most] = parts.pairs;
    if (prompts.length < least || prompts.length > most)
      return `There have to be ${String(least)} or ${String(most)} pairs.`;
    if (choices.length <= prompts.length) return "Without a name to spare the last pair is left over.";
    if (choices.length > prompts.length + 2) return "There are more than two names to spare.";
    if (pairs.length !== prompts.length || new Set(pairs).size !== pairs.length)
      return "A name is right for two.";
    const named = choices.map((choice) => entitiesNamed(reading, choice));
    const shown = named
      .flatMap((entities) => entities ?? [])
      .find((one) => prompts.some((p) => isShownIn(one, p)));
    if (shown !== undefined) return `The words name ${shown.canonical}, who stands among the answers.`;
    const lengths = prompts.map((prompt) => prompt.length);
    if (Math.max(...lengths) > 2.5 * Math.min(...lengths)) return "Some words are much longer than others.";
    for (const [index, part] of partsOf(item, reading).entries()) {
      if (part === null)
        return `The article does not give these words to that speaker: ${prompts[index] ?? ""}`;
      for (const some of atATime(part)) {
        const fault = faultOf(some, reading, single, isStoryNamed);
        if (fault !== null) return `${prompts[index] ?? ""} ${fault}`;
      }
    }
    return null;
  },
});

/** Words that tell by themselves when something was, or that something stood before it. */
export const tellsWhen =
  /\b(?:again|later|earlier|then|next|after|afterwards|before|since|until|till|following|previous(?:ly)?|first|second|third|last|final(?:ly)?|already|still|return(?:ed|s)?|reopened|resumed|anniversary|ahead of|(?:19|20)\d\d|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|April|June|July|August|September|October|November|December)\b/u;

/**
 * Ordering: each event, asked by itself, passes the screens of a question; the days of no two touch; and neither the
 * page nor the article gives the order away.
 */
export const orderIsCertain = (single: readonly Screen[]): Screen => ({
  id: "V23",
  name: "one order",
  check(item, reading, isStoryNamed) {
    if (item.form?.body.kind !== "ordering" || item.form.key.kind !== "ordering") return null;
    const { events } = item.form.body;
    const { places } = item.form.key;
    const [least, most] = parts.events;
    if (events.length < least || events.length > most)
      return `There have to be ${String(least)} to ${String(most)} events.`;
    if (places.length !== events.length || !isPermutation(places, 1)) return "Two events have one place.";
    if (rises(places)) return "The events are shown in the right order.";
    const clue = events.find((event) => tellsWhen.test(event));
    if (clue !== undefined) return `“${tellsWhen.exec(clue)?.[0] ?? ""}” tells when it was: ${clue}`;
    const inTime = inTimeOf(item.form.body, item.form.key);
    const found = partsOf(item, reading);
    for (const [index, part] of found.entries()) {
      const event = inTime[index]?.event ?? "";
      if (part === null) return `The article does not say that it was then: ${event}`;
      const fault = faultOf(part, reading, single, isStoryNamed);
      if (fault !== null) return `${event} ${fault}`;
    }
    const dates = inTime.map(({ date }) => readDateLabel(date));
    for (const [index, date] of dates.entries()) {
      const next = dates[index + 1];
      if (date === null) return "A date is not known exactly.";
      if (next === undefined) break;
      if (next === null || !areDisjoint(date, next)) return "Two events may have been at one time.";
      if (compareDates(date.from, next.from) > 0) return "The order is not that of the dates.";
    }
    const inText = places.map((place) => {
      const part = found[place - 1];
      return part === undefined || part === null ? 0 : (claimOf(part, reading)?.span.start ?? 0);
    });
    return rises(inText) ? "The events are shown in the order of the article." : null;
  },
});
