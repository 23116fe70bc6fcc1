import type { Entity } from "../../annotate/annotation";
import { onceFor, remember } from "../../text/remember";
import type { Reading } from "../reading";
import { knownPartiesOf } from "./parties";

/** A government as words name it. */
const government = /\b(?:the|this|a) (?:\p{L}+ )?government\b|\b(?:ministers|the cabinet)\b/iu;

/** Posts in a government. */
const governs =
  /\b(?:prime minister|minister|chancellor|(?:home|foreign|health|education|defen[cs]e|transport(?:ation)?|trade|culture|environment|treasury|interior|agriculture|commerce|labou?r|housing|energy|homeland security|veterans affairs|work and pensions|northern ireland|scottish|welsh) secretary|secretary of (?:state|defen[cs]e|the (?:treasury|interior|army|navy|air force))|attorney general|White House(?! (?:correspondent|reporter|editor)))\b/iu;
/** "shadow home secretary", "former minister", "state attorney general": no member of it, or of it no more. */
const governsNot =
  /\b(?:shadow|former|ex|previous|late|general secretary|state attorney|state[’']s attorney)\b/iu;
/** Posts of those who stand against a government. */
const opposes = /\b(?:shadow|opposition)\b/iu;

/** True for words that speak of a government as a whole. */
export const speaksOfGovernment = remember((words: string): boolean => government.test(words));

/** True for a member of a government, by the article's words. */
export const isInGovernment = ({ roles }: Entity): boolean =>
  roles.some((role) => !role.former && governs.test(role.text) && !governsNot.test(role.text));

/** The parties whose people govern in a story. */
export const governing = onceFor(
  (reading: Reading): ReadonlySet<string> =>
    new Set(
      reading.annotated.entities.filter(isInGovernment).flatMap((one) => [...knownPartiesOf(reading, one)]),
    ),
);

/** True for who stands against the government of a story, by post or by party. */
export function isInOpposition(reading: Reading, entity: Entity): boolean {
  if (isInGovernment(entity)) return false;
  if (entity.roles.some(({ text, former }) => !former && opposes.test(text))) return true;
  const [rulers, own] = [governing(reading), knownPartiesOf(reading, entity)];
  return rulers.size > 0 && own.size > 0 && ![...own].some((party) => rulers.has(party));
}
