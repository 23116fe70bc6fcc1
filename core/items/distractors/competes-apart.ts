import type { Entity } from "../../annotate/annotation";
import type { Clause } from "../../claims/clause";
import { textOf } from "../../text/span";
import type { Reading } from "../reading";
import { walkOf } from "./walks-of-life";

/** What women and men are in for apart: "took the heptathlon", "won the prize for best supporting actor". */
const apart =
  /\b(?:act(?:or|ress)|heptathlon|decathlon|(?:wo)?men[’']s|\d+m|Grand Slam|gold|silver|bronze|(?:\p{L}+th|first|second|third) seed|seeded)\b|(?<!\d)[0-7]-[0-7] [0-7]-[0-7](?!\d)/iu;

/** True for a woman and a man in what they are in for apart: nobody takes the one for the other. */
export const competesApart = (reading: Reading, clause: Clause, one: Entity, other: Entity): boolean =>
  one.gender !== null &&
  other.gender !== null &&
  one.gender !== other.gender &&
  apart.test(textOf(reading.text, clause.rest));

/** "the first man since 1988", "the prize for best actress": the words tell whether a man or a woman did it. */
const ofMan = /\b(?:first|only|last|oldest|youngest) man\b|\b(?:best|leading|supporting) actor\b/iu;
const ofWoman = /\b(?:first|only|last|oldest|youngest) woman\b|\b(?:best|leading|supporting) actress\b/iu;

/** "three golds and a bronze medal": no lawyer and no owner of a firm wins them. */
const ofAthlete =
  /\bmedals?\b|\b(?:two|three|four|five|six|seven|eight|nine|\d+) (?:golds?|silvers?|bronzes?)\b/iu;

/** True where a statement about somebody falls away at sight: of the other sex, or nobody who is in for what is told. */
export const fallsAtSight = (deed: string, other: Entity): boolean =>
  (ofMan.test(deed) && other.gender !== "m") ||
  (ofWoman.test(deed) && other.gender !== "f") ||
  (ofAthlete.test(deed) && other.roles.length > 0 && walkOf(other).walk !== "sport");
