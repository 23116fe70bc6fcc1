import type { Entity } from "../../annotate/annotation";
import type { Clause } from "../../claims/clause";
import { textOf } from "../../text/span";
import type { Reading } from "../reading";

/** What women and men are in for apart: "took the heptathlon", "won the prize for best supporting actor". */
const apart =
  /\b(?:act(?:or|ress)|heptathlon|decathlon|(?:wo)?men[’']s|\d+m|Grand Slam|gold|silver|bronze|(?:\p{L}+th|first|second|third) seed|seeded)\b|(?<!\d)[0-7]-[0-7] [0-7]-[0-7](?!\d)/iu;

/** True for a woman and a man in what they are in for apart: nobody takes the one for the other. */
export const competesApart = (reading: Reading, clause: Clause, one: Entity, other: Entity): boolean =>
  one.gender !== null &&
  other.gender !== null &&
  one.gender !== other.gender &&
  apart.test(textOf(reading.text, clause.rest));
