import type { Entity } from "../../annotate/annotation";
import { isRead, sentenceAt } from "../../claims/evidence";
import { castOf } from "../distractors/people";
import { isInHeadline } from "../headline-words";
import { isMetAs, mentionsOf } from "../names";
import type { Reading } from "../reading";
import { isKnownOffice } from "./known-offices";

/** "sent a letter to Norwick Mayor Ole Berg": whoever gets the news has no part in it. */
const getsIt =
  /\b(?:letters?|notes?|e-?mails?|memos?|messages?|copy|copies|invitations?|requests?)\s(?:addressed\s|sent\s)?to\s(?:the\s)?(?:[\p{L}.’'-]+\s){0,5}$/u;

/**
 * "Berg declined to comment", "Berg could not be reached": who has nothing to say. "Berg on how the pier was built": a
 * caption.
 */
const saysNothing =
  /^(?:,[^,]{2,60})?,?\s+(?:also\s+)?(?:declined|refused|did not|didn[’']t|could not|couldn[’']t|was not|wasn[’']t)\s(?:\p{Ll}+\s){0,3}(?:comment|respond|reply|return|reached|available)\b|^\son\s(?:how|why|what|whether|who|where|when)\b/u;

/** "(It is not Mayor Ole Berg, they say)": what a sentence in brackets adds. */
function isInBrackets({ annotated, text }: Reading, start: number): boolean {
  const sentence = annotated.document.sentences[sentenceAt(annotated, start) ?? -1];
  return sentence !== undefined && text.startsWith("(", sentence.start);
}

/** "a mistake by Governor Berg", "the letter came from Berg": what the sentence tells is theirs. */
const isTheirs = /\b(?:by|from)\s(?:the\s)?(?:[\p{L}.’'-]+\s){0,5}$/u;

/** "Berg, who has called for a pier", "Berg (R) who opened it": a deed, and not what somebody is. */
const didIt = /^(?:\s\([^)]{1,20}\))?,?\swho(?:[’']s|\s(?!is\b|are\b|was\b|were\b)\p{L})/u;

/** One of those whom a sentence lists or speaks of: "rivals such as Berg", "the treasurer of Berg". */
const isOnlyTold = (reading: Reading, person: Entity): boolean =>
  !castOf(reading).actors.has(person.id) && !isMetAs(reading, person, isTheirs, didIt);

/**
 * True for somebody named once who does and says nothing where the name stands: whose letter box the news went to, who
 * would not comment, a name in brackets or under a picture; and in an office that everybody knows, whoever is but told of.
 * What post they hold is no matter of the story.
 */
export function isNamedInPassing(reading: Reading, person: Entity, role: string): boolean {
  const [only, ...more] = mentionsOf(reading, person.id).filter((mention) =>
    isRead(reading.annotated, mention),
  );
  if (only === undefined) return true;
  if (more.length > 0 || castOf(reading).speakers.has(person.id) || isInHeadline(reading, person))
    return false;
  return (
    isInBrackets(reading, only.start) ||
    isMetAs(reading, person, getsIt, saysNothing) ||
    (isKnownOffice(role) && isOnlyTold(reading, person))
  );
}
