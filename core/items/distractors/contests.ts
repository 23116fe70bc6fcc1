import type { Entity } from "../../annotate/annotation";
import { titleOf } from "../../text/document";
import { onceFor, remember } from "../../text/remember";
import { mentionsOf } from "../names";
import type { Reading } from "../reading";
import { fromFirstMark } from "../wording/plain";

/** "We" and "they" in one saying. */
const usAndThem =
  /\b(?:[Ww]e|us|[Oo]ur)\b[^“”]+\b(?:they|them|their)\b|\b(?:[Tt]hey|them|[Tt]heir)\b[^“”]+\b(?:we|us|our)\b/u;

/** The names in the words of an opponent: "Osterby sailed well, and we could not hold them". */
const opponentsIn = remember((words: string): ReadonlySet<string> => {
  const quote = fromFirstMark(words);
  return new Set(usAndThem.test(quote) ? (quote.match(/\p{Lu}\p{L}{3,}/gu) ?? []) : []);
});

/** Who has a team, by post. */
const ofTeam =
  /\b(?:coach|manager|boss|captain|skipper|player|striker|midfielder|defender|goalkeeper|keeper|winger)\b/iu;
const isOfTeam = ({ roles }: Entity): boolean => roles.some(({ text }) => ofTeam.test(text));

/** A team before the name of its people: "Osterby manager ", "Osterby’s ". */
const teamBefore = /(?<team>\p{Lu}\p{L}{3,})(?:[’']s?)? (?:\p{Ll}[\p{L}-]+ ){0,2}$/u;
/** Letters that a team and a post take. */
const reach = 50;

/** The teams that the article has right before somebody’s name or in a post. */
const teamsOf = onceFor((reading: Reading) =>
  onceFor(
    ({ id, roles }: Entity): ReadonlySet<string> =>
      new Set([
        ...mentionsOf(reading, id).flatMap(({ start }) => {
          const before = reading.text.slice(Math.max(0, start - reach), start);
          return teamBefore.exec(before)?.groups?.["team"] ?? [];
        }),
        ...roles.flatMap(({ text }) => text.match(/\p{Lu}\p{L}{3,}/gu) ?? []),
      ]),
  ),
);

/** "Velt delight", "Velt hails win", "Velt celebrates": a headline of somebody’s joy. */
const joyBehind =
  /^(?:[’']s)? (?:(?:is|are) )?(?:bask(?:s|ing)|celebrat(?:es|ing|ions?)|delight(?:ed)?|elat(?:ed|ion)|enjoy(?:s|ing)|hail(?:s|ing) (?:\p{L}+ )?(?:win|victory|triumph|players|team|side)|joy|jubilant|overjoyed|pride|proud of|relish(?:es|ing)|revel(?:s|ling)|savou?r(?:s|ing)|thrilled)(?!\p{L})/u;

/** Words of who lost. */
const defeat =
  /\b(?:we|I) (?:did not|didn[’']t|could not|couldn[’']t|never) (?:play|take|deserve|do enough|find|break|create|cope|score)\b|\bwe (?:lost|lacked|were (?:beaten|outplayed|outclassed|poor|punished|second best|sloppy))\b|\bblow to (?:our|us)\b|\b(?:cost us|let ourselves down)\b|\bwe (?:are|were|[’']re) (?:\p{L}+ )?(?:disappointed|frustrated|gutted)\b/iu;
const isOfDefeat = remember((words: string): boolean => defeat.test(words));

/** Those of whose joy the headline tells. */
const joyous = onceFor((reading: Reading) => {
  const title = titleOf(reading.annotated.document) ?? "";
  return onceFor(({ canonical }: Entity): boolean => {
    const family = canonical.split(" ").at(-1) ?? canonical;
    const at = title.indexOf(family);
    return at >= 0 && joyBehind.test(title.slice(at + family.length));
  });
});

/**
 * True for somebody of the side that the words speak of as the other one, "they" against "us", where the key is of none
 * that they name; and for who rejoices in the headline, where they are those of who lost.
 */
export function isOfOtherTeam(reading: Reading, key: Entity, other: Entity, words: string): boolean {
  if (key.type !== "person" || other.type !== "person") return false;
  if (isOfDefeat(words) && joyous(reading)(other) && !joyous(reading)(key)) return true;
  if (!isOfTeam(key)) return false;
  const named = opponentsIn(words);
  const isOfNamed = (one: Entity): boolean => [...teamsOf(reading)(one)].some((team) => named.has(team));
  return named.size > 0 && isOfNamed(other) && !isOfNamed(key);
}
