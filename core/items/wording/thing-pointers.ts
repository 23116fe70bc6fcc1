import { isFiniteVerb } from "../../claims/verb-forms";
import { wordSet } from "../../lexicon/phrase-book";
import { isNamedByHeadline } from "../headline-words";
import { gapWord } from "../distractors/gap-fillers";
import {
  bareThingAt,
  isBareThing,
  isOpenModifier,
  isVerbBehind,
  singlesOut,
  specifies,
  unique,
} from "./bare-things";
import { months } from "./date-label";
import { isPlural } from "./plain";
import type { Pointer, Stem } from "./pronoun-pointers";
import { isContracted, quotation } from "./stem-words";

/** Spans of time that "that" points back to. */
export const isSpell =
  /^(?:day|night|week|weekend|month|year|season|quarter|period|time|moment|morning|afternoon|evening)$/u;

/** Nouns that say nothing without what they are of. */
const needsComplement =
  /^(?:involvement|role|remarks?|comments?|decision|move|actions?|position|response|request|proposal|approach|behaviou?r|conduct|statement|claims?|allegations?|accusations?|suggestion|idea|plans?|offer|answer|reply|reaction|criticism|concerns?|call|warning|demands?|appearance|participation|support|opposition|attack|assertion|announcement)$/u;

/** Of these, what somebody said or did in an earlier sentence even where the owner stands in the stem: "his announcement". */
const wasTold =
  /^(?:remarks?|comments?|decision|move|response|request|statement|claims?|allegations?|accusations?|suggestion|answer|reply|reaction|criticism|warning|demands?|appearance|assertion|announcement)$/u;

const complement = /^(?:in|to|of|on|with|for|from|as|at|that|about|against|over|by|into)$/u;
const owner = /^(?:his|her|their|its)$/u;

/** "that bill", "in that market", "that state’s primary", "that year". */
export const thatThing: Pointer = (stem, index) => {
  const { list, lower } = stem;
  if (lower[index] !== "that" || isContracted(list[index] ?? "")) return null;
  const shown = list[index + 1] ?? "";
  const next = lower[index + 1] ?? "";
  // "that he’s ready" opens what was said.
  if (isContracted(shown)) return null;
  // "Who said that company leaders were sorry?": the "that" of the frame, and a thing that only describes another.
  const isFrame = /^Who\b/u.test(stem.text) && index < 8 && lower.indexOf("that") === index;
  const behind = lower[index + 2] ?? "";
  // "that leaders of Osterby", "that meeting with Mara Velt was": several, and a deed
  if (isFrame && (isPlural(next) || (next === "meeting" && behind === "with"))) return null;
  if (isFrame && (isPlural(behind) || (/ing$/u.test(behind) && isFiniteVerb(lower[index + 3] ?? ""))))
    return null;
  const isThing = bareThingAt(list, index)?.at === index + 1 && !isFiniteVerb(behind);
  const isBehindPreposition =
    /^(?:in|over|of|for|at|on|during|from|with|by|to)$/u.test(lower[index - 1] ?? "") &&
    /^\p{Ll}/u.test(shown);
  const isOwner = /^\p{Ll}+[’']s?$/u.test(shown);
  return isThing ||
    isBehindPreposition ||
    isOwner ||
    (isSpell.test(next) && !isFiniteVerb(lower[index + 2] ?? ""))
    ? `that ${shown}`
    : null;
};

/** "another attack", "other candidates": other than which? */
export const another: Pointer = (stem, index) => {
  const { lower, marksBehind } = stem;
  // "there could be other hurdles to a deal"; "other ferries not yet sold" are told apart right behind
  if (
    lower[index] === "other" &&
    /^(?:be|are|were|is|was)$/u.test(lower[index - 1] ?? "") &&
    lower.slice(index - 3, index).includes("there") &&
    (marksBehind(index + 1) !== "" || /^(?:to|in|for|of)?$/u.test(lower[index + 2] ?? ""))
  )
    return `other ${lower[index + 1] ?? ""}`;
  if (lower[index] !== "another" || index < 2) return null;
  // "said that another advantage is that": there was one before
  if (
    lower[index - 1] === "that" &&
    /^(?:is|was|are|were)$/u.test(lower[index + 2] ?? "") &&
    /^(?:that|to|how|the|what)$/u.test(lower[index + 3] ?? "")
  )
    return `another ${lower[index + 1] ?? ""}`;
  const thing = bareThingAt(stem.list, index);
  return thing !== null && !lower.slice(1, index).includes(thing.noun) ? `another ${thing.noun}` : null;
};

/** "Ana Ruiz’s involvement", "his announcement" without what follows: in what? of what? */
export const ownThing: Pointer = (stem, index) => {
  const { list, lower, marksBehind } = stem;
  // "Ana Ruiz’s proposal": the one that the story is about.
  if (stem.story !== null || /^Which news organisation/u.test(stem.text)) return null;
  const word = lower[index] ?? "";
  const isOwned =
    (owner.test(lower[index - 1] ?? "") && wasTold.test(word)) ||
    // "Harlan Brooks’ attack": the mark of a name in "s" stands behind its word.
    (needsComplement.test(word) &&
      (/[’']s?$/u.test(list[index - 1] ?? "") || /^[’']/u.test(marksBehind(index - 1))));
  if (!isOwned) return null;
  return complement.test(lower[index + 1] ?? "") && marksBehind(index) === "" ? null : (list[index] ?? word);
};

/** Forms that are the name of several things as often as a verb: "the terrorist attacks in May", "the tax breaks used by". */
const nounOrVerb =
  /^(?:attacks|breaks|cuts|talks|plans|votes|calls|claims|demands|reports|leaks|returns|results|benefits|records|rates|bills)$/u;

/** True where the word behind a noun is no verb of it but what it describes. */
const isDescribed = (lower: readonly string[], at: number): boolean =>
  nounOrVerb.test(lower[at] ?? "") &&
  (complement.test(lower[at + 1] ?? "") || isVerbBehind(lower[at + 1] ?? "")) &&
  lower[at + 1] !== "to";

/** "break the law", "above the law": all laws, and no one of them. */
const isLawItself = (before: string): boolean =>
  /^(?:against|above|within|before|(?:break|broke|broken|obey|violat|enforc|follow|uphold|upheld|respect)\p{L}*)$/u.test(
    before,
  );

/** What everybody has one of, behind a "the" that needs no naming: "the world", "the federal government". */
const hasOne = (lower: readonly string[], the: number, noun: string): boolean =>
  unique.has(noun) ||
  (noun === "law" && isLawItself(lower[the - 1] ?? "")) ||
  (lower[the + 1] === "federal" && lower[the + 2] === "government");

/** What a body is called when its full name was given before. */
const isShortName =
  /^(?:Bank|Commission|Ministry|Court|Department|Board|Committee|Agency|Office|Company|University|Authority|Council|Institute|Association|Foundation|Trust|Group|Union|Party|Club|School|College|Hospital|Museum|Centre|Center|Act|Bill)(?:[’']s?)?$/u;

/** "Osterby Council … the Council" */
const isLedByName = ({ list }: Stem, index: number): boolean =>
  list.slice(0, index).includes((list[index + 1] ?? "").replace(/[’']s?$/u, ""));

/**
 * What a story that is named has one of as a rule. Of groups, moves, decisions and attacks it has several, and which of
 * the officials or machines is meant its headline does not say.
 */
const oneOfStory = wordSet(
  `government administration country president military election race report survey poll study proposal plan
deal offer resolution agreement investigation meeting hearing talks gathering summit conference debate project problem
money standards regulation stakes threat merger takeover match game title season quarter case trial fight couple`,
);

/** "Norwick Motors said … the company": a firm that the question names. */
const isNamedFirm = ({ names, before }: Stem, index: number, noun: string): boolean =>
  /^(?:company|bank|club|band)$/u.test(noun) && names.others.some((name) => before(index).includes(name));

/** A thing of the story, which a question that names it may call by the bare noun; "the man" is somebody with a name. */
const isOfStory = (stem: Stem, index: number, noun: string): boolean =>
  stem.story !== null &&
  !/^(?:m[ae]n|wom[ae]n|people)$/u.test(noun) &&
  (oneOfStory.has(noun) || isNamedByHeadline(stem.story, noun) || isNamedFirm(stem, index, noun));

/** Words behind several things that tell which they are. */
const tellsOfSeveral =
  /^(?:of|between|that|which|who|whose|where|from|with|involved|killed|hurt|\p{Ll}+ing)$/u;
const doneBy = /^(?:\p{Ll}+ed|built|made|held|left|sent|run)$/u;

/** "the two ferries that", "the three months between": something is counted, and told which right behind. */
const tellsWhich = ({ lower, marksBehind }: Stem, at: number): boolean =>
  [at, at + 1].some(
    (noun) =>
      isPlural(lower[noun] ?? "") &&
      marksBehind(noun) === "" &&
      (at === noun || !isVerbBehind(lower[at] ?? "")) &&
      (tellsOfSeveral.test(lower[noun + 1] ?? "") ||
        (doneBy.test(lower[noun + 1] ?? "") && lower[noun + 2] === "by")),
  );

const yearOrMonth = new RegExp(`^(?:\\d{4}|${months.join("|").toLowerCase()})$`, "u");

/** "the invasion in 2003", "the gathering in May" says when, not which. */
const isYearBehind = ({ lower }: Stem, at: number): boolean =>
  /^(?:in|on|since|during|after|before)$/u.test(lower[at] ?? "") && yearOrMonth.test(lower[at + 1] ?? "");

/** What somebody is blamed or thanked for says nothing of whom: "blamed the network for reporting". */
const takesFor =
  /^(?:blam|thank|prais|criticis|criticiz|fault|fined|su(?:e[ds]?|ing)$|slam|condemn|rebuk|scold|congratulat|forgiv|forgav)/u;

/** "in connection with", "in response": how, and not which. */
const adverbial =
  /^(?:connection|order|response|return|exchange|addition|full|fact|part|person|private|public)$/u;

/** Behind these, "that" opens what was told and does not say which senator. */
const tells = /^(?:told|tell|warned|warn|informed|assured|reminded|convinced|persuaded)$/u;

/** True where the word behind a noun that has "the" in front says which one is meant. */
const saysWhich = ({ lower }: Stem, the: number, behind: number): boolean => {
  const word = lower[behind] ?? "";
  if (!specifies.test(word)) return false;
  const verb = lower[the - 1] ?? "";
  if (word === "for") return !takesFor.test(verb);
  if (word === "that") return !tells.test(verb);
  return word !== "in" || !adverbial.test(lower[behind + 1] ?? "");
};

/** "the new role would": what is new was brought in before, unless the headline has it. */
const isNewThing = ({ list, lower, marksBehind }: Stem, index: number): boolean =>
  lower[index + 1] === "new" &&
  /^\p{Ll}+$/u.test(list[index + 2] ?? "") &&
  ((isVerbBehind(lower[index + 3] ?? "") && lower[index + 4] !== "by") || marksBehind(index + 2) === ",");

/** "the deal", "the two", "the invasion in 2003": which one stands in another sentence. */
export const theThing: Pointer = (stem, index) => {
  const { list, lower, marksBehind } = stem;
  if (lower[index] !== "the") return null;
  const shown = list[index + 1] ?? "";
  // "the Bank": the rest of the name stands in another sentence.
  if (
    isShortName.test(shown) &&
    !/^\p{Lu}|^(?:of|for)$/u.test(list[index + 2] ?? "") &&
    !isLedByName(stem, index)
  )
    return `the ${shown}`;
  // "the State Department" is a name, "the state" is not; a quotation says itself what it is.
  if (/^\p{Lu}|^\d/u.test(shown) || shown === quotation) return null;
  const noun = shown.toLowerCase().replace(/[’']s?$/u, "");
  const after = lower[index + 2] ?? "";
  const mark = marksBehind(index + 1);
  if (
    isNewThing(stem, index) &&
    !isOfStory(stem, index, after) &&
    !lower.slice(1, index).includes(after) &&
    !/^(?:year|season|century|week|month|world)$/u.test(after)
  )
    return `the new ${after}`;
  // "41 percent of the vote": the vote that somebody has a share of.
  if (noun === "vote" && lower[index - 1] === "of") return null;
  // "the former governor", "the latter half"
  if (/^(?:former|latter)$/u.test(noun))
    return after === "" || mark !== "" || isVerbBehind(after) || complement.test(after)
      ? `the ${noun}`
      : null;
  // "the two ferries that sank", "the five harbours of Osterby" say which; "the two leaders", "the two had met" do not.
  if (/^(?:two|three|four|five|pair|duo)$/u.test(noun))
    return tellsWhich(stem, index + 2) ? null : `the ${noun}`;
  const isLast = index + 2 >= list.length;
  const isOnlyDated = isYearBehind(stem, index + 2);
  if (isDescribed(lower, index + 2)) return null;
  const endsHere = isLast || mark !== "" || isVerbBehind(after) || /[’']s?$/u.test(shown);
  const isNamed = (word: string): boolean => lower.slice(1, index).includes(word);
  // What the article speaks of here for the first time leans on no earlier sentence: "the ecosystem’s resilience".
  const isKnown =
    hasOne(lower, index, noun) ||
    isNamed(noun) ||
    isOfStory(stem, index, noun) ||
    !(isBareThing(noun) || stem.isToldBefore(noun));
  if (!isKnown && (endsHere || specifies.test(after)) && (mark !== "" || !saysWhich(stem, index, index + 2)))
    return `the ${noun}`;
  if (!isKnown && isOnlyDated) return `the ${noun}`;
  const thing = bareThingAt(list, index);
  if (thing === null || isNamed(thing.noun) || hasOne(lower, index, thing.noun)) return null;
  if (isOfStory(stem, index, thing.noun)) return null;
  const behind = lower[thing.at + 1] ?? "";
  return marksBehind(thing.at) !== "" ||
    behind === "" ||
    isVerbBehind(behind) ||
    (!singlesOut.test(behind) && gapWord(behind) === null)
    ? `the ${thing.noun}`
    : null;
};

/** "the emails in question": the question that asks does not say which they are. */
export const inQuestion: Pointer = ({ lower }, index) =>
  lower[index] === "question" &&
  lower[index - 1] === "in" &&
  !/^(?:is|are|was|were|be|been|remain|remains|remained|call|called|calls|calling|put|doubt)$/u.test(
    lower[index - 2] ?? "",
  )
    ? "in question"
    : null;

/** Words that end a noun phrase though they are neither verbs nor prepositions. */
const endsPhrase =
  /^(?:and|or|but|nor|than|as|if|because|while|when|who|whom|whose|which|that|where|how|why|whether|not|also|only|just|even|now|then|he|she|it|they|we|i|you|his|her|their|its|the|an?|this|these|those|there|more|less|so|too|far|ever|never|still|already|later|ago|again|both|all|each)$/u;

/** Words that a phrase has behind "the" at most: a longer one says itself what it means. */
const longestPhrase = 4;

/** The head of a definite phrase of plain words; null for one that holds a name, a figure or a quotation. */
function headOf({ list, lower, marksBehind }: Stem, the: number): number | null {
  let head = the;
  for (let at = the + 1; ; at += 1) {
    if (at > the + longestPhrase) return null;
    const word = list[at] ?? "";
    const plain = lower[at] ?? "";
    if (/^\p{Lu}|\d/u.test(word) || word === quotation) return null;
    if (word === "" || endsPhrase.test(plain) || specifies.test(plain) || complement.test(plain)) break;
    // "the email issue has": a noun that could be a verb, with a verb or a preposition behind it.
    const next = lower[at + 1] ?? "";
    const isNoun =
      gapWord(plain)?.part === "noun" &&
      (isVerbBehind(next) || complement.test(next) || marksBehind(at) !== "" || next === "");
    if (at > the + 1 && isVerbBehind(plain) && !isNoun) break;
    head = at;
    if (marksBehind(at) !== "" || /[’']s?$/u.test(word)) break;
  }
  return head > the ? head : null;
}

/** "the overall decline", "told the senator that": the article spoke of it before, and the stem does not say which. */
export const oldThing: Pointer = (stem, index) => {
  const { list, lower, marksBehind } = stem;
  if (lower[index] !== "the" || /^(?:same|year-earlier)$/u.test(lower[index + 1] ?? "")) return null;
  const head = headOf(stem, index);
  if (head === null || isDescribed(lower, head + 1)) return null;
  const noun = (lower[head] ?? "").replace(/[’']s?$/u, "");
  if (lower.slice(1, index).includes(noun) || hasOne(lower, index, noun) || !stem.isToldBefore(noun))
    return null;
  if (isOfStory(stem, index, noun)) return null;
  // "the ferry plan" tells itself apart from other plans.
  if (!lower.slice(index + 1, head).every(isOpenModifier)) return null;
  const behind = lower[head + 1] ?? "";
  const isOnlyDated = isYearBehind(stem, head + 1);
  const isOpen =
    isOnlyDated ||
    marksBehind(head) !== "" ||
    behind === "" ||
    /[’']s?$/u.test(list[head] ?? "") ||
    (!saysWhich(stem, index, head + 1) && !/ing$/u.test(behind));
  return isOpen ? `the ${noun}` : null;
};
