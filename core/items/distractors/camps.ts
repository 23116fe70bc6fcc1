import type { Entity } from "../../annotate/annotation";
import { onceFor } from "../../text/remember";
import { overlaps, within } from "../../text/span";
import type { Reading } from "../reading";

/** Posts of those who speak, plan or work for somebody who is named with them. */
const serving =
  /\b(?:spokes(?:man|woman|person)|press secretary|advisers?|advisors?|aides?|strategist|campaign (?:manager|chair(?:man|woman)?|chief|director)|(?:communications|political|policy|field) director|surrogate|running mate|chief of staff|supporter|backer|ally|lawyer|attorney|solicitor|barrister|publicist)\b/iu;

/** Posts of those who stand for an office themselves. */
const running = /\b(?:candidate|nominee|contender|frontrunner|front-runner|challenger)\b/iu;

/** "Velt’s campaign ", "Velt ": what may stand between whom somebody serves and the post. */
const betweenBefore = /^(?:[’']s?)?\s(?:\p{L}+\s){0,3}$/u;
/** " for the ", " to " */
const betweenBehind = /^\s(?:for|to|of)\s(?:the\s)?$/u;

/**
 * Whom each person of the story works or speaks for, by the posts that name them: "Velt spokesman Ole Berg", "Ole Berg, an
 * adviser to Velt". Who is served so, or stands for an office, has a camp of their own.
 */
const campsIn = onceFor((reading: Reading): ReadonlyMap<number, ReadonlySet<number>> => {
  const { annotated, text } = reading;
  const camps = new Map<number, Set<number>>();
  const join = (id: number, camp: number): void => {
    const list = camps.get(id) ?? new Set();
    camps.set(id, list.add(camp));
  };
  for (const { id, type, roles } of annotated.entities) {
    if (type !== "person") continue;
    for (const role of roles) {
      if (running.test(role.text) && !role.former) join(id, id);
      // "Velt campaign manager": a reader of posts may begin at "manager".
      if (!serving.test(text.slice(Math.max(0, role.start - "campaign ".length), role.end))) continue;
      const beside = { start: role.start - reach - longestName, end: role.end + reach + longestName };
      for (const { entity, type: kind, start, end } of within(annotated.mentions, beside)) {
        if (kind !== "person" || entity === id) continue;
        const isServed =
          overlaps(role, { start, end }) ||
          (end <= role.start &&
            end > role.start - reach &&
            betweenBefore.test(text.slice(end, role.start))) ||
          (start >= role.end && start < role.end + reach && betweenBehind.test(text.slice(role.end, start)));
        if (!isServed) continue;
        join(id, entity);
        join(entity, entity);
      }
    }
  }
  return camps;
});

/** Letters between a post and whom it serves. */
const reach = 40;
/** Letters that no name has more of. */
const longestName = 200;

/** Whom somebody works or speaks for by the article, and whoever has a camp of their own: entity ids. */
export const campOf = (reading: Reading, { id }: Entity): ReadonlySet<number> =>
  campsIn(reading).get(id) ?? none;
const none: ReadonlySet<number> = new Set();

/**
 * The camp whose side the words take or attack, where the two stand in different ones: the entities of both camps.
 * Empty for people of one camp, or of none.
 */
export function opposedCamps(reading: Reading, key: Entity, other: Entity): readonly Entity[] {
  const [own, others] = [campsIn(reading).get(key.id), campsIn(reading).get(other.id)];
  if (own === undefined || others === undefined || [...own].some((id) => others.has(id))) return [];
  return [...own, ...others].flatMap((id) => reading.annotated.entities[id] ?? []);
}
