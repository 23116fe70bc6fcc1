import type { Entity, Mention } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { sentenceAt } from "../../claims/evidence";
import { textOf, within, type Span } from "../../text/span";
import { isShowable } from "../names";
import type { Reading } from "../reading";
import { speechBefore } from "./speech-pieces";

/** What people put in front of what they say: "I think Roe is …". */
const opinion = "(?:I (?:think|believe|know|mean|hope|guess)(?: that)?|You know,?|Look,?|But|And|So)\\s";

/** True for words that begin with "he" or "she", who was told before. */
export const startsWithHe = new RegExp(`^\\P{L}*(?:${opinion})?(?:he|she)(?:[’']\\p{L}+)?\\s`, "iu");

/** What stands before a name that a speech begins with. */
const isOpening = new RegExp(
  `^\\P{L}*(?:${opinion})?(?:(?:Mr|Mrs|Ms|Dr|Sen|Gov|President|Senator|Secretary|Governor)\\.?\\s)?$`,
  "iu",
);

/** What is told of the name itself. Behind "Roe’s plan is good" the plan is what it begins with. */
const goesOn = /^(?:[’'](?:s|ll|d|re)\s(?:going|been|not|the|an?|\p{Ll}+ing)\b|\s\p{Ll})/u;

/** "Roe supporters know it": they are what it begins with. */
const ofOthers = /^\s(?:campaign|administration|people|supporters|voters|team)/u;

/** “Roe is a sailor,” Velt said. “He knows the harbour”: who a speech began with is who it goes on with. */
export function carriedOn(
  reading: Reading,
  claim: Claim,
  gender: "f" | "m",
): { readonly entity: Entity; readonly proof: Span } | null {
  const { annotated, text } = reading;
  if (!startsWithHe.test(textOf(text, claim.span))) return null;
  const other = speechBefore(reading, claim);
  if (other?.rule.startsWith("attribution/direct") !== true) return null;
  const from = sentenceAt(annotated, other.span.end - 1);
  const own = sentenceAt(annotated, claim.span.start);
  if (from === null || own === null || own - from > 1) return null;
  const last = annotated.document.sentences[from];
  if (last === undefined) return null;
  // The last sentence of the speech, so far as it is quoted, begins with the name.
  const start = Math.max(last.start, other.span.start);
  const named = within(annotated.mentions, { start, end: other.span.end }).filter(
    ({ type }) => type === "person",
  );
  const proof = { start: last.start, end: last.end };
  const subject = named.find((mention) => isOpening.test(text.slice(start, mention.start)));
  const entity = subject === undefined ? undefined : annotated.entities[subject.entity];
  const only = onlyOne(annotated, named, gender);
  if (subject === undefined && only !== null && isShowable(reading, only)) return { entity: only, proof };
  if (subject === undefined || entity === undefined || (entity.gender ?? gender) !== gender) return null;
  const behind = text.slice(subject.end, subject.end + 16);
  if (!goesOn.test(behind) || ofOthers.test(behind)) return null;
  return isShowable(reading, entity) ? { entity, proof } : null;
}

/** “I have met Harlan Roe twice”: the one person whom a sentence of speech names, known to be a "he". */
function onlyOne(
  { entities }: Reading["annotated"],
  named: readonly Mention[],
  gender: "f" | "m",
): Entity | null {
  const [id, ...more] = new Set(named.map(({ entity }) => entity));
  const entity = id === undefined || more.length > 0 ? undefined : entities[id];
  return entity?.gender === gender ? entity : null;
}
