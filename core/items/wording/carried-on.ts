import type { Entity } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { sentenceAt } from "../../claims/evidence";
import { textOf, type Span } from "../../text/span";
import { isShowable } from "../names";
import { idsIn, type Reading } from "../reading";

/** What people put in front of what they say: "I think Roe is …". */
const opinion = "(?:I (?:think|believe|know|mean|hope|guess)(?: that)?|You know,?|Look,?|But|And|So)\\s";

const startsWithHe = new RegExp(`^\\P{L}*(?:${opinion})?(?:he|she)(?:[’']\\p{L}+)?\\s`, "iu");

/** What stands before a name that a speech begins with. */
const isOpening = new RegExp(
  `^\\P{L}*(?:${opinion})?(?:(?:Mr|Mrs|Ms|Dr|Sen|Gov|President|Senator|Secretary|Governor)\\.?\\s)?$`,
  "iu",
);

/** “Roe is a sailor,” Velt said. “He knows the harbour”: who a speech began with is who it goes on with. */
export function carriedOn(
  reading: Reading,
  claim: Claim,
  gender: "f" | "m",
): { readonly entity: Entity; readonly proof: Span } | null {
  const { annotated, text } = reading;
  if (!startsWithHe.test(textOf(text, claim.span))) return null;
  const before = reading.claims.filter(
    (other) => other.kind === "attribution" && other.span.end <= claim.span.start,
  );
  const other = before[before.length - 1];
  if (
    other === undefined ||
    !other.rule.startsWith("attribution/direct") ||
    idsIn(other.slots["speaker"]).join() !== idsIn(claim.slots["speaker"]).join()
  )
    return null;
  const [from, own] = [other.span.end - 1, claim.span.start].map((place) => sentenceAt(annotated, place));
  const last = from === null || from === undefined ? undefined : annotated.document.sentences[from];
  if (last === undefined || own === null || own === undefined || own - (from ?? 0) > 1) return null;
  // The last sentence of the speech, so far as it is quoted, begins with the name.
  const start = Math.max(last.start, other.span.start);
  const subject = annotated.mentions.find(
    (mention) =>
      mention.type === "person" &&
      mention.start >= start &&
      mention.end <= other.span.end &&
      isOpening.test(text.slice(start, mention.start)),
  );
  const entity = subject === undefined ? undefined : annotated.entities[subject.entity];
  if (subject === undefined || entity === undefined || (entity.gender ?? gender) !== gender) return null;
  // "Roe’s plan is good": the plan is what it begins with.
  if (
    !/^(?:[’'](?:s|ll|d|re)\s(?:going|been|not|the|an?|\p{Ll}+ing)\b|\s\p{Ll})/u.test(
      text.slice(subject.end, subject.end + 16),
    )
  )
    return null;
  if (
    /^\s(?:campaign|administration|people|supporters|voters|team)/u.test(
      text.slice(subject.end, subject.end + 16),
    )
  )
    return null;
  return isShowable(reading, entity) ? { entity, proof: { start: last.start, end: last.end } } : null;
}
