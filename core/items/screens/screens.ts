import type { AnnotatedDocument } from "../../annotate/annotation";
import { isComposed, type Item } from "../item";
import { readingOf, type Reading } from "../reading";
import { hasHeadline, withoutStory } from "../story-name";
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
import { orderIsCertain, pairsAreOneToOne } from "./composed-screens";
import type { Screen } from "./screen";
import { standsAlone } from "./stands-alone-screen";
import { keyDoesNotLeak, namesAreFull, statementIsOneStepOff } from "./stem-screens";

/** What a question asks and what proves it: what the article says first, then the key, then the stem. */
const ofTheQuestion: readonly Screen[] = [
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
];

/** What it is answered with. */
const ofTheAnswers: readonly Screen[] = [
  noEscapes,
  optionsDiffer,
  optionsAreAlike,
  distractorsAreFalse,
  valuesAreApart,
  gapHasOneFiller,
  statementIsOneStepOff,
];

/** What a question put together from several is looked at for as a whole, before its parts. */
const ofTheWhole: readonly Screen[] = [evidenceStands, evidenceIsStory, isWellFormed, datesAreReal];

const pairs = pairsAreOneToOne([...ofTheQuestion, ...ofTheAnswers]);
const order = orderIsCertain(ofTheQuestion);

/** Sensitive things come last, so that what is listed as such is a sound question otherwise. */
const forOne: readonly Screen[] = [...ofTheQuestion, ...ofTheAnswers, tasteful];
const forSeveral: readonly Screen[] = [...ofTheWhole, pairs, order, tasteful];

/**
 * Every screen, in the order they are tried; the first that fires names the fault. V24 and V25 look at whole sets
 * (`screenSet`); V26 is a property of the engine and stands in the tests.
 */
export const screens: readonly Screen[] = [...new Set([...forOne, ...forSeveral])];

/** What a screen found: its number and name, and a sentence for people. */
export type Fault = { readonly screen: string; readonly reason: string };

/** The first fault of a question as it is asked, or null. For callers that screen many questions of one article. */
export function faultIn(item: Item, reading: Reading): Fault | null {
  return faultOfBare(withoutStory(item, reading), reading, hasHeadline(item, reading));
}

/** The same of a question whose story is not in its stem yet, which has drafts looked at as they are. */
export function faultOfBare(bare: Item, reading: Reading, isStoryNamed: boolean): Fault | null {
  for (const screen of isComposed(bare) ? forSeveral : forOne) {
    const reason = screen.check(bare, reading, isStoryNamed);
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
