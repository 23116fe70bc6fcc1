import type { Entity } from "../../annotate/annotation";
import { within } from "../../text/span";
import { onceFor, remember } from "../../text/remember";
import { titleOf } from "../../text/document";
import { headlineWords } from "../headline-words";
import { contentWords } from "../../claims/content-words";
import type { Reading } from "../reading";
import { beginsNoName } from "../wording/start-low";
import { campOf } from "./camps";
import { headlinePart, partAt } from "./headline-part";
import { partiesIn, partiesOf } from "./parties";

/** A judgement that nobody passes on what he or she does. */
const verdict =
  /\b(?:absurd\p{L}*|abhorrent|appalling|attempt to (?:distract|divide|sow|silence|intimidate|rewrite|undermine)|betray(?:s|al)|bigot\p{L}*|blatant(?:ly)?|(?:cannot|can not|can[’']t) afford|contradict(?:s|ed|ory)?|cover(?:ed|ing)?[- ]up|coward(?:s|ly|ice)?|crooks?|cruel|cynical|dangerous|deplorable|despicable|disast(?:er|rous)|disgrac\p{L}+|disgusting|disingenuous|dishonest|foolish|gimmick|hypocri\p{L}+|idiotic|immoral|inhumane?|insult(?:ing)?|irresponsible|laughable|liars?|lie[ds]|ludicrous|lying|misl(?:ead\p{L}*|ed)|misguided|mistake|nonsense|offensive|outrage(?:ous)?|over the line|political stunt|power grab|racist|reckless|ridiculous|shameful|short-?sighted|stunt|travesty|un-American|unacceptable|unconstitutional|unfair|unjust|unlawful|wrong(?! (?:end|foot|number|place|side|time|way)))\b/iu;

/** What a judgement is passed on: "this is …", "the plan was …", "those remarks are …". */
const pointing =
  /\b(?:this|that|it|these|those|such an?)\b|\b(?:the|his|her|their) (?:\p{L}+ ){0,2}(?:actions?|approach|ban|bill|budget|comments?|conduct|decisions?|idea|law|measures?|move|order|plans?|polic(?:y|ies)|proposals?|remarks?|rhetoric|scheme|speech|statements?|strategy|tweets?|visit|words)\b/iu;

/** "It is not wrong", "would never be a mistake": no judgement. */
const denied = /\b(?:not|never|no|nothing|hardly)\b|n[’']t\b/iu;

/** "We have decided to clear him", "the highest fine we could apply": words of whoever has power over somebody. */
const deciding =
  /\b[Ww]e(?:[’'](?:ve|ll|d))? (?:have |had |could |can |will |would |did not |also )*(?:apply|applied|ban|banned|charged?|cleared?|decided|dropped|fined?|gave|given|impose[sd]?|lift|lifted|punish|punished|reinstated?|released?|ruled?|sacked|sanctioned|sentenced|suspend|suspended)\b|\b(?:is|was) (?:a |an )?(?:\p{L}+ )?(?:sufficient|fair|just|appropriate|proportionate|enough) (?:penalty|punishment|sanction|sentence)\b/u;

/** The sentences of words that pass judgement on something. */
export const verdictsIn = remember((words: string): readonly string[] =>
  (words.match(/[^.?!…]+/gu) ?? []).filter((sentence) => {
    const found = verdict.exec(sentence);
    return found !== null && !denied.test(sentence.slice(Math.max(0, found.index - 30), found.index));
  }),
);

/** True for words that judge what the headline tells: by "this" and "it", or by its own words. */
const judgesHeadline = (reading: Reading, words: string): boolean =>
  verdictsIn(words).some(
    (sentence) =>
      pointing.test(sentence) || contentWords(sentence).some((word) => headlineWords(reading).has(word)),
  );

/** Words that speak to somebody; "you know" and "you will see" are said to anybody. */
const secondPerson = remember((words: string): boolean =>
  /\b(?:you|your|yours|yourself|yourselves)\b/iu.test(
    words.replaceAll(
      /\b(?:thank|tell|when) you\b|\byou(?:[’'](?:ll|re)| are| can| will)? (?:know|see|(?:beginning|going|starting) to see)\b/giu,
      " ",
    ),
  ),
);

/** The party whose deed the headline tells by its first words: "Tories outlining …". */
const partiesDoing = onceFor((reading: Reading): ReadonlySet<string> => {
  const title = titleOf(reading.annotated.document) ?? "";
  const [subject = ""] = /^(?:\p{Lu}\p{L}+ )??\p{Lu}\p{L}+(?= )/u.exec(title) ?? [];
  const found = partiesIn(subject);
  return partAt(title, 0, subject.length) === "doer" ? found : new Set();
});

/** True for who speaks or works for whoever does what the headline tells. */
const servesDoer = (reading: Reading, key: Entity): boolean =>
  [...campOf(reading, key)].some((id) => {
    const served = reading.annotated.entities[id];
    return served !== undefined && served.id !== key.id && headlinePart(reading, served) === "doer";
  });

/** "If you sail for Velt, you have to be careful": a rule of whoever the headline has decide on somebody. */
const laysDownRule = (reading: Reading, words: string): boolean => {
  const [decider = ""] = /^\p{Lu}[\p{L}.]+(?= )/u.exec(titleOf(reading.annotated.document) ?? "") ?? [];
  return (
    decider !== "" &&
    secondPerson(words) &&
    !beginsNoName(decider.toLowerCase()) &&
    new Set(words.match(/\p{Lu}[\p{L}.]+/gu)).has(decider) &&
    /\b(?:have to|must|need to|should|supposed to|expected to)\b/iu.test(words)
  );
};

/** Whom somebody speaks to in the story: "Ruiz told Ole Berg that …". */
const addresseesOf = (reading: Reading, key: Entity): readonly number[] =>
  reading.annotated.attributions.flatMap(({ speaker, addressee }) =>
    addressee !== null && speaker?.kind === "entities" && speaker.ids.includes(key.id)
      ? within(reading.annotated.mentions, addressee).map(({ entity }) => entity)
      : [],
  );

/**
 * True for somebody whose deed the headline tells and the words condemn, or whom it has others go at while the words
 * condemn something or speak to somebody; for whom it has others decide on, where the words are the decision; and for
 * whom the speaker speaks to in the story. None of them said it.
 */
export function isJudgedIn(reading: Reading, key: Entity, other: Entity, words: string): boolean {
  if (key.type !== "person" || other.type !== "person") return false;
  if (secondPerson(words) && addresseesOf(reading, key).includes(other.id)) return true;
  const part = headlinePart(reading, other);
  if (part === "target")
    return secondPerson(words) || judgesHeadline(reading, words) || servesDoer(reading, key);
  if (part === "decided-on")
    return (deciding.test(words) || laysDownRule(reading, words)) && headlinePart(reading, key) !== part;
  if (headlinePart(reading, key) === "doer" || !judgesHeadline(reading, words)) return false;
  const own = partiesOf(reading, key);
  return (
    part === "doer" ||
    [...partiesOf(reading, other)].some((party) => partiesDoing(reading).has(party) && !own.has(party))
  );
}
