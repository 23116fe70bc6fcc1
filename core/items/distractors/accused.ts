import type { Entity } from "../../annotate/annotation";
import { remember } from "../../text/remember";
import type { Reading } from "../reading";
import { partiesIn, partiesOf } from "./parties";

/** Words of blame: who is blamed with them does not say them. */
const blame =
  /\b(?:wast(?:e|ed|ing|eful)|fail(?:s|ed|ing|ures?)?|split|divided|division|squabbl\p{L}+|infighting|panick\p{L}*|arrogan\p{L}+|cynic\p{L}+|juvenile|chaos|chaotic|shambles|incompeten\p{L}+|mismanag\p{L}+|betray\p{L}*|broken|broke|lie[sd]?|lying|mislead\p{L}*|misled|dishonest\p{L}*|hypocri\p{L}+|disgrac\p{L}+|shameful|ashamed|blunder\p{L}*|bungl\p{L}+|overspen\p{L}+|cuts|wreck\p{L}*|ruin\p{L}*|destroy\p{L}*|reckless\p{L}*|irresponsib\p{L}+|opportunis\p{L}+|extrem\p{L}+|weak|soft|bad|worse|worst|wrong|undoing|out of touch|let down|too little|too late|ignor(?:e[sd]?|ing)|refus(?:e[sd]?|al|ing)|desperat\p{L}+|recycl\p{L}+|lectur\p{L}+|ironic\p{L}*|hostil\p{L}+)\b/iu;

/** The same words are asked of every name of the article. */
const blames = remember((words: string): boolean => blame.test(words));

/** A government as words name it. */
const government = /\b(?:the|this|a) (?:\p{L}+ )?government\b|\b(?:ministers|the cabinet)\b/iu;

/** Posts in a government. */
const governs =
  /\b(?:prime minister|minister|chancellor|(?:home|foreign|health|education|defen[cs]e|transport|trade|culture|environment|treasury) secretary|secretary of state)\b/iu;
/** "shadow home secretary", "former minister": no member of it, or of it no more. */
const governsNot = /\b(?:shadow|former|ex|previous|late)\b/iu;

const isIn = ({ roles }: Entity): boolean =>
  roles.some((role) => !role.former && governs.test(role.text) && !governsNot.test(role.text));

/**
 * True for somebody whose own side the words blame: of a party that they name, or in the government that they name, where
 * the key is not. Of whom the article tells neither post nor party, because every reader knows them, the words may speak
 * where their speaker belongs to another party.
 */
export function isBlamedIn(reading: Reading, key: Entity, other: Entity, words: string): boolean {
  if (key.type !== "person" || other.type !== "person" || !blames(words)) return false;
  const [own, others] = [partiesOf(reading, key), partiesOf(reading, other)];
  if ([...own].some((party) => others.has(party))) return false;
  const named = [...partiesIn(words)].filter((party) => !own.has(party));
  const isOfGovernment = government.test(words) && !isIn(key);
  if (named.length === 0 && !isOfGovernment) return false;
  if (named.some((party) => others.has(party)) || (isOfGovernment && isIn(other))) return true;
  return own.size > 0 && others.size === 0 && other.roles.length === 0;
}
