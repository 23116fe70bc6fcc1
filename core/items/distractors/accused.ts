import type { Entity } from "../../annotate/annotation";
import { onceFor, remember } from "../../text/remember";
import { mentionsOf } from "../names";
import type { Reading } from "../reading";
import { governing, isInGovernment, isInOpposition, speaksOfGovernment } from "./governments";
import { deniedIn, partiesIn, partiesOf } from "./parties";

/** Words of blame: who is blamed with them does not say them. */
const blame =
  /\b(?:wast(?:e|ed|ing|eful)|fail(?:s|ed|ing|ures?)?|split|divided|division|squabbl\p{L}+|infighting|panick\p{L}*|arrogan\p{L}+|cynic\p{L}+|juvenile|chaos|chaotic|shambles|incompeten\p{L}+|mismanag\p{L}+|betray\p{L}*|broken|broke|lie[sd]?|lying|mislead\p{L}*|misled|dishonest\p{L}*|hypocri\p{L}+|disgrac\p{L}+|shameful|ashamed|blunder\p{L}*|bungl\p{L}+|overspen\p{L}+|cuts|wreck\p{L}*|ruin\p{L}*|destroy\p{L}*|reckless\p{L}*|irresponsib\p{L}+|opportunis\p{L}+|extrem\p{L}+|weak|soft|bad|worse|worst|wrong|undoing|out of touch|let down|too little|too late|ignor(?:e[sd]?|ing)|refus(?:e[sd]?|al|ing)|desperat\p{L}+|recycl\p{L}+|lectur\p{L}+|ironic\p{L}*|hostil\p{L}+)\b/iu;

/** The same words are asked of every name of the article. */
export const blames = remember((words: string): boolean => blame.test(words));

/** What people put forward and others find fault with. */
const plan = "proposal|plan|offer|bill|deal|package|budget|reform|scheme|compromise|policy";
/** "Velt’s harbour plan": right behind a name. */
const ownPlan = new RegExp(`^[’']s? (?:[\\p{L}-]+ ){0,3}?(${plan})s?\\b`, "iu");
const toldPlan = new RegExp(`\\b(?:this|that|the) (?:[\\p{L}-]+ ){0,2}?(${plan})\\b`, "giu");
/** Fault is found with a plan by what it does not do as well. */
const denial = /\b(?:not|never|no|cannot|without|lacks?)\b|n[’']t\b/iu;

/** The plans of which words find fault: "this proposal does not include …". */
const faultedIn = remember((words: string): readonly string[] =>
  blames(words) || denial.test(words)
    ? [...words.matchAll(toldPlan)].map(([, noun = ""]) => noun.toLowerCase())
    : [],
);

/** The plans that the article calls somebody’s: "Velt’s harbour plan". */
const plansOf = onceFor((reading: Reading) =>
  onceFor(
    ({ id }: Entity): ReadonlySet<string> =>
      new Set(
        mentionsOf(reading, id).flatMap(
          ({ end }) => ownPlan.exec(reading.text.slice(end, end + 60))?.[1]?.toLowerCase() ?? [],
        ),
      ),
  ),
);

/** True for words that find fault with a plan which is the other’s by the article, and not the key’s. */
const faultsOwnPlan = (reading: Reading, key: Entity, other: Entity, words: string): boolean =>
  faultedIn(words).some((noun) => plansOf(reading)(other).has(noun) && !plansOf(reading)(key).has(noun));

const thisGovernment = /\bthis (?:\p{L}+ )?(?:government|administration)\b/iu;

/** "Ashamed to be a member of a Harbour Party that …": the party is the speaker’s own. */
const ofOwnParty = /\b(?:am|as|be|being|is|was|were) (?:an? )?(?:leader|members?|part) of\b/iu;

/**
 * True for somebody whose own side the words blame: of a party that they name, or in the government that they name, where
 * the key is not; and for whoever’s own plan they find fault with. Of whom the article tells neither post nor party,
 * because every reader knows them, the words may speak where their speaker belongs to another party.
 */
export function isBlamedIn(
  reading: Reading,
  key: Entity,
  other: Entity,
  words: string,
  partiesBy = partiesOf,
): boolean {
  if (key.type !== "person" || other.type !== "person") return false;
  if (faultsOwnPlan(reading, key, other, words)) return true;
  const [own, others] = [partiesBy(reading, key), partiesBy(reading, other)];
  if ([...own].some((party) => others.has(party))) return false;
  if (deniedIn(words).some((party) => others.has(party))) return true;
  const isOfGovernment = speaksOfGovernment(words) && !isInGovernment(key);
  // Of "this government" its opponents speak with blame, in whatever words.
  const isBlame = blames(words) || (thisGovernment.test(words) && isInOpposition(reading, key));
  if (!isBlame || ofOwnParty.test(words)) return false;
  const named = [...partiesIn(words)].filter((party) => !own.has(party));
  if (named.length === 0 && !isOfGovernment) return false;
  if (named.some((party) => others.has(party))) return true;
  const rulers = governing(reading);
  if (isOfGovernment && (isInGovernment(other) || [...others].some((party) => rulers.has(party))))
    return true;
  return own.size > 0 && others.size === 0 && other.roles.length === 0;
}
