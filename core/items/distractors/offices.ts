import type { Entity } from "../../annotate/annotation";
import { wordSet } from "../../lexicon/phrase-book";
import { roleHeads } from "../../lexicon/roles";
import { onceFor, remember } from "../../text/remember";
import type { Reading } from "../reading";

/** Offices as titles shorten them, with the word a sentence has for them. */
const inFull: Readonly<Record<string, string>> = { sen: "senator", rep: "representative", gov: "governor" };

/** The heads of what somebody is or was by the article: "secretary", "spokesman". */
export const officesOf = onceFor(({ roles }: Entity): readonly string[] =>
  roles.flatMap(({ text }) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? [])
      .map((word) => inFull[word] ?? word)
      .filter((word) => roleHeads.has(word)),
  ),
);

/** "the former Norwick senator", "our mayor": what may be somebody described by an office; "is our mayor" tells what is named, "it was the mayor who" does not. */
const description =
  /(?<!(?<!\bit(?: |(?=[’'])))(?:\b(?:is|be|was|as|become|becomes|became|been|elected)|[’']s) )\b(?:the|our|this|that(?! (?:the|our|this|my|your|his|her|their|an?) )|my|your|his|her|their)(?=((?: [\p{L}’'-]+){1,5}))/giu;

/** "Open the harbour, Mr. President": who is spoken to is not who speaks. */
const address = /\b(?:mr|madam|mrs|ms)\.? (\p{L}+)(?=[,.;:!?”’]|$)/giu;

/** Words at which a description is over before it came to an office. */
const ends =
  /^(?:an?|the|of|in|on|for|and|or|but|to|who|whom|that|is|was|are|were|has|had|will|would|as|with|by|at|from|than|when|if)$/iu;

/** "Deputy First Minister": behind a head, capitals that end in another are no name. */
function isMoreOfOffice(parts: readonly string[]): boolean {
  const end = parts.findIndex((part) => !/^\p{Lu}/u.test(part));
  return parts
    .slice(0, end < 0 ? parts.length : end)
    .some((part) => roleHeads.has(part.toLowerCase().replace(/[’']s?$/u, "")));
}

/**
 * The offices by which words speak of people without their names: "the secretary’s lead", quoted or not. With a name
 * behind it ("the senator Ole Berg") an office describes nobody else.
 */
export const officesTold = remember((words): ReadonlySet<string> => {
  const told = new Set<string>();
  for (const [, phrase = ""] of words.matchAll(description)) {
    const parts = phrase.trim().split(" ");
    for (const [at, part] of parts.entries()) {
      if (ends.test(part)) break;
      const office = part.toLowerCase().replace(/[’']s?$/u, "");
      if (!roleHeads.has(office)) continue;
      if (/^\p{Lu}/u.test(parts[at + 1] ?? "") && !isMoreOfOffice(parts.slice(at + 1))) break;
      told.add(office);
      // "the prime minister and chancellor"
      const second = parts[at + 1] === "and" ? (parts[at + 2] ?? "").toLowerCase() : "";
      if (roleHeads.has(second) && !/^\p{Lu}/u.test(parts[at + 3] ?? "")) told.add(second);
      break;
    }
  }
  for (const [, office = ""] of words.matchAll(address))
    if (roleHeads.has(office.toLowerCase())) told.add(office.toLowerCase());
  return told;
});

/** Offices of one holder at a time, whom a report may leave without a post because its readers know it. */
const seats = wordSet(
  "president secretary governor mayor senator congressman congresswoman chancellor premier ambassador commissioner chairman chairwoman nominee counsel",
);

const heldIn = onceFor(
  ({ annotated }: Reading): ReadonlySet<string> => new Set(annotated.entities.flatMap(officesOf)),
);

/** Offices of two words whom a report may leave without a name; "deputy" makes another of each. */
const double: readonly RegExp[] = [/(?<!\bdeputy )\b(?:prime|first) minister\b/iu, /\bvice[- ]president\b/iu];
const doubleIn = onceFor(({ annotated }: Reading) =>
  double.map((office) => annotated.entities.some(({ roles }) => roles.some(({ text }) => office.test(text)))),
);

/** True where the words tell an office of two words that the article gives nobody. */
const tellsDouble = (reading: Reading, stem: string): boolean =>
  double.some((office, at) => office.test(stem) && doubleIn(reading)[at] !== true);

/**
 * True where the words speak of the holder of an office whom the article nowhere tells, and tell nothing of what this
 * person is: "the former secretary of state" of somebody whom every reader knew.
 */
export const mayBeToldUnnamed = (reading: Reading, entity: Entity, stem: string): boolean => {
  if (entity.roles.length > 0) return false;
  const told = [...officesTold(stem)];
  return (
    (told.some((office) => office === "minister" || office === "president") && tellsDouble(reading, stem)) ||
    told.some((office) => seats.has(office) && !heldIn(reading).has(office))
  );
};
