import type { Clause } from "../../claims/clause";
import { contentWords } from "../../claims/content-words";
import { baseOfParticiple } from "../../claims/participles";
import { wordSet } from "../../lexicon/phrase-book";
import { covers, textOf, within } from "../../text/span";
import type { Reading } from "../reading";

/**
 * What people are seen to do, one at a time or many: with a day, a place, a sum and whom it was done to, it is still known
 * who did it. Base forms.
 */
const visible = wordSet(
  `visit meet address attend arrive travel march speak appear testify host hold serve board walk fly contribute offer send
dispatch write post hire conduct complete survive return enter vote endorse bring carry refuse decline investigate choose
spend pay give draw present play push reject drop face kick help attack praise thank apologise apologize tweet
oppose deny use include consider test deploy ban order block marry study teach coach direct produce star perform
record sing paint score shoot catch throw dive row swim ride drive escort rent borrow lend owe deliver`,
);

/** "was escorted", "has been chosen": what was done to somebody. */
const suffered = wordSet(
  `escorted chosen booed jeered embedded placed booked treated hospitalised hospitalized invited honoured honored praised
heckled interrupted evacuated questioned interviewed sued investigated offered given awarded paid taken`,
);

/** What begins like a deed and is none: "spent Monday saying", "used the talk to attack", "made it clear". */
const noDeed =
  /^(?:(?:\S+\s){0,4}(?:saying|arguing|claiming|insisting|telling|suggesting|portraying|attacking|complaining)\b|(?:as|like|out|up|off|back|in on|to be|it|that|a show|aim|credit|part|place|note|issue|offense|offence|advantage|pains?|shape|stock|notice)\b)/iu;

/** So many words of matter tell a deed from another like it. */
const leastMatter = 6;

/** True where people could see what a clause tells: what was done, or what was done to somebody. */
function isSeen({ base, verbWord }: Clause, rest: string): boolean {
  if (base !== null) return visible.has(base);
  const words = rest.toLowerCase().match(/\p{L}+/gu) ?? [];
  const first = words.find((word) => !/^(?:\p{L}{3,}ly|also|been|now|then|later|once)$/u.test(word)) ?? "";
  if (/^(?:was|were)$/u.test(verbWord)) return suffered.has(first);
  if (!/^(?:has|have|had)$/u.test(verbWord)) return false;
  return /^been \p{L}+/iu.test(rest)
    ? suffered.has(words[1] ?? "")
    : visible.has(baseOfParticiple(first) ?? "");
}

/**
 * True for a deed that others could do as well, told with so much of its own that it can be but this one: a number, or a
 * day and a name, or two names.
 */
export function isToldDeed(reading: Reading, clause: Clause): boolean {
  const rest = textOf(reading.text, clause.rest);
  if (contentWords(rest).length < leastMatter || noDeed.test(rest)) return false;
  if (!isSeen(clause, rest)) return false;
  const { annotated } = reading;
  const names = new Set(within(annotated.mentions, clause.rest).map(({ entity }) => entity)).size;
  const isDated = annotated.times.some((time) => covers(clause.rest, time) && time.granularity !== "vague");
  const isCounted = within(annotated.quantities, clause.rest).length > 0;
  return names > 1 || (names > 0 && (isDated || isCounted)) || (isCounted && isDated);
}
