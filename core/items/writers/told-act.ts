import type { Clause } from "../../claims/clause";
import { contentWords } from "../../claims/content-words";
import { baseOfParticiple } from "../../claims/participles";
import { covers, textOf } from "../../text/span";
import type { Reading } from "../reading";

/** Acts done with words, whose matter stands behind the verb in a phrase: "accused the council of …", "vowed to …". */
const toldActs = new Set(
  `accuse urge call describe compare liken blame criticize criticise condemn denounce propose promise vow pledge threaten
request demand praise hail defend dismiss challenge mock tout invoke predict implore blast attack`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Of these, what gives somebody or something a name: the name has to stand between quotation marks. */
const naming = new Set(["call", "describe"]);

/** With so much matter, or with its own words, what was told is known from what others told. */
const leastMatter = 5;

/** Between an auxiliary and its participle. */
const light = /^(?:also|already|now|then|later|once|again|\p{L}{3,}ly)$/u;

/** The base of a clause's verb, behind "has" that of its participle. */
function baseOf(
  reading: Reading,
  clause: Clause,
): { readonly base: string | null; readonly behind: readonly string[] } {
  const words =
    textOf(reading.text, clause.rest)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const participle = /^(?:has|have|had)$/u.test(clause.verbWord)
    ? words.findIndex((word) => !light.test(word))
    : -1;
  return {
    base: clause.base ?? (participle < 0 ? null : baseOfParticiple(words[participle] ?? "")),
    behind: participle < 0 ? words : words.slice(participle + 1),
  };
}

/**
 * True for a clause that tells what somebody said in a phrase and with so much of it that it is asked like a report: "Who
 * urged the council to sell the ferry to Norwick?" What begins with "that" is a report of its own.
 */
export function isToldAct(reading: Reading, clause: Clause): boolean {
  const rest = textOf(reading.text, clause.rest);
  const { base, behind } = baseOf(reading, clause);
  if (base === null || !toldActs.has(base)) return false;
  // "called out the press", "called the meeting"
  if (behind[0] === "that" || /^(?:out|off|up|in|back)$/u.test(behind[0] ?? "")) return false;
  const quotes = reading.annotated.quoteSpans.some((quote) => covers(clause.rest, quote.content));
  const asks = base === "call" && /^(?:for|on)$/u.test(behind[0] ?? "");
  if (naming.has(base) && !asks) return quotes;
  return quotes || contentWords(rest).length >= leastMatter;
}
