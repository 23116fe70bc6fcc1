import type { AnnotatedDocument } from "../../annotate/annotation";
import type { Item } from "../item";
import { readingOf, type Reading } from "../reading";
import {
  datesAreReal,
  evidenceIsStory,
  evidenceStands,
  isWellFormed,
  keyIsInEvidence,
  quotedWordsAreVerbatim,
} from "./evidence-screens";
import {
  keyIsProved,
  numberIsNoName,
  scopeIsKept,
  slotIsOpen,
  speakerIsWhole,
  tasteful,
} from "./key-screens";
import {
  distractorsAreFalse,
  gapHasOneFiller,
  noEscapes,
  optionsAreAlike,
  optionsDiffer,
  valuesAreApart,
} from "./option-screens";
import { isAboutTheStory } from "./matter-screen";
import type { Screen } from "./screen";
import { keyDoesNotLeak, namesAreFull, standsAlone, statementIsOneStepOff } from "./stem-screens";

/**
 * Every screen a single question has to pass, in the order they are tried: what the article says first, then the key,
 * the stem, the options. The first that fires names the fault. V22 and V23 belong to matching and ordering, which have
 * no writer yet; V24 and V25 look at whole sets (`screenSet`); V26 is a property of the engine and stands in the tests.
 */
export const screens: readonly Screen[] = [
  evidenceStands,
  evidenceIsStory,
  keyIsProved,
  speakerIsWhole,
  slotIsOpen,
  numberIsNoName,
  keyIsInEvidence,
  quotedWordsAreVerbatim,
  isWellFormed,
  datesAreReal,
  scopeIsKept,
  keyDoesNotLeak,
  standsAlone,
  isAboutTheStory,
  namesAreFull,
  noEscapes,
  optionsDiffer,
  optionsAreAlike,
  distractorsAreFalse,
  valuesAreApart,
  gapHasOneFiller,
  statementIsOneStepOff,
  // Last, so that what is listed as sensitive is a sound question otherwise.
  tasteful,
];

/** What a screen found: its number and name, and a sentence for people. */
export type Fault = { readonly screen: string; readonly reason: string };

/** The first fault of a question, or null. For callers that screen many questions of one article. */
export function faultIn(item: Item, reading: Reading): Fault | null {
  for (const screen of screens) {
    const reason = screen.check(item, reading);
    if (reason !== null) return { screen: `${screen.id} ${screen.name}`, reason };
  }
  return null;
}

/**
 * Screens one question against the article it is asked about, as it stands in the database: after an edit, and again
 * before publishing. Null means that the article proves it and no fault is known.
 */
export const screenItem = (item: Item, annotated: AnnotatedDocument): Fault | null =>
  faultIn(item, readingOf(annotated));
