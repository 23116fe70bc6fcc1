import { wordSet } from "./phrase-book";

/**
 * Verbs of what has no day of its own: what goes on ("work", "support", "lead"), what is tried, felt or meant, what is
 * done all day long ("campaign", "talk"), what only says something (the day of a statement is asked in other words), and
 * verbs that tell nothing by themselves ("make", "go", "draw"). Whatever else somebody did, happened on a day.
 */
const undated = wordSet(
  `add address affect aim amount appear argue ask attempt average base battle be belong believe benefit blame boast boost bolster brag campaign
   cause challenge charge cite claim coincide combine come comment compare compete complain concern consider consist contain
   continue contribute control cost cover dampen deal delight depend describe dispute do dominate draw earn echo elevate emphasise emphasize
   enable encourage endure enjoy ensure estimate evolve exceed excel expect experience explain express extend face favour
   feature fight find focus follow form foster found gamble get give go govern grow guide happen harm have heighten
   help highlight hope identify ignore imply impress improve include increase influence inspire intend invoke involve keep know
   lack lag lament lay lead like linger list live loan look lose love maintain make manage mark mean measure mention mirror
   narrow need note observe operate oppose outline outnumber outpace own participate plan play point portray practise predict
   prefer preside process produce project promise prompt prosper provide push put quote raise range rank reach react reduce
   refer reflect relate rely remain remark remind repeat reply represent resist respond result ride rise rock roll
   rule run say scale see seek seem serve share shift show sit slow soar solve speak specialise specialize speculate
   spend spike spur stagger stand state stay stem stir strengthen stress struggle study suffer suggest supply support surge
   surpass surround survive sustain talk tell tend think threaten top total tour track train travel treat try tumble turn
   undermine understand use view wait walk want watch weaken wear weigh welcome widen work worry worsen`,
);

/** Verbs of the above that tell an event all the same: with a day or a year, "raised the rate", "reached a deal". */
const datedAfterAll = wordSet("lose raise reach rule");

/** True for a verb, in its base form, of what happens on a day or in a year: "the yard opened", "the minister resigned". */
export const isDatedVerb = (base: string): boolean => datedAfterAll.has(base) || !undated.has(base);

/**
 * Verbs that tell an event only with the right thing behind them: "broke the record", "agreed on a treaty", but not "broke
 * the news", "agreed with the mayor".
 */
export const datedWithThing: Readonly<Record<string, RegExp>> = {
  agree: /^(?:\w+ )?(?:on (?:an?|the)|to (?!disagree|differ))\b/u,
  apply: /^(?:to|for)\b/u,
  break: /\b(?:records?|ties|off|down|out|ground)\b/iu,
  // "hit the headlines" tells nothing that happened, and "hit the mayor on taxes" is a remark.
  hit: /^(?!(?:the )?(?:headlines|news|streets|road|back|out)\b)(?!.*\bon \p{Ll})/u,
  fire: /^(?!(?:back|off|at)\b)/u,
  fail: /^(?:$|to (?:reach|win|land|pass|agree|form)\b|when\b|after\b|in\b)/u,
  // "joined the debate": with what, stands elsewhere.
  join: /^(?!in\b|(?:the |a )?(?:\p{L}+ )?(?:debate|fray|chorus|conversation|discussion|fight|battle|calls?|criticism)\b(?! (?:on|over|about|for)\b))/u,
  publish:
    /^(?!.*\b(?:articles?|editorials?|op-eds?|columns?|stor(?:y|ies)|interviews?|posts?|tweets?|excerpts?)\b)/u,
  receive: /\b(?:prizes?|awards?|medals?|degrees?|title|honou?rs?|licen[cs]e|permission|approval)\b/iu,
  // "step down", but not "step all over the neighbours' pride": that is how the writer sees it.
  step: /^(?:down|aside|back|in)\b/u,
  take: /\b(?:office|power|control|effect|the oath)\b|\bover (?:as|from|the|\p{Lu})/u,
};

/** What is held, issued or heard every day: its day is worth a question only where the story begins with it. */
export const everydayThing =
  /^(?:\p{L}+ ){0,4}(?:briefings?|press conferences?|news conferences?|rally|rallies|fundraisers?|receptions?|breakfast|lunch|dinner|party|interviews?|statements?|speech(?:es)?|remarks?|lines? of attack|attention|events?|meetings?|calls?)\b/u;

/**
 * Of how somebody or something once began: "the yard was founded in 1998" is a line of its past. Its day is asked where the
 * story begins with it.
 */
export const datedInLead = wordSet("welcome found form marry");

/**
 * What somebody does about what others did: "backed the mayor’s words", "defended her". Its day is asked where the story
 * begins with it or its headline names one of the two.
 */
export const reactions = wordSet(
  "applaud back blast celebrate cheer decry defend hail mock praise retweet slam tweet",
);

/** Verbs that want an object right behind them: "issued the ban in Osterby", never "issued in Osterby". */
const wantsObject = wordSet(
  `accept accuse acquire adopt announce appoint approve arrest ban beat block buy cancel cut defeat deliver dismiss elect
   enact endorse establish fire found hire introduce issue kill lift name nominate order post publish purchase
   reject release remove replace repeal reverse sack scrap seize sell send set shoot sign suspend tell unveil vacate veto`,
);

/** Verbs that tell too little with nothing at all behind them: "won" what? */
const wantsMore = wordSet("change follow give join launch leave lose make pass score speak take win write");

/** What begins like no object: "posted on her page". */
export const isNoObject =
  /^(?:in|on|at|from|during|by|with|to|for|via|over|through|after|before|amid|under|until|when|as)\b/iu;

/** "signed for Norwick", "shot to fame", "set off": of these verbs a few words are an object's due. */
const phrasal: Readonly<Record<string, RegExp>> = {
  beat: /^(?:in|by)\b/u,
  cut: /^through\b/u,
  fire: /^(?:at|on)\b/u,
  send: /^for\b/u,
  set: /^(?:on|in)\b/u,
  shoot: /^(?:to|at|from)\b/u,
  sign: /^(?:for|with|to|on|as)\b/u,
};

/** Verbs that tell something only with a phrase behind them: "testified before the council". */
const wantsPhrase: Readonly<Record<string, RegExp>> = {
  testify: /\b(?:before|to|in|at|against|about|for|that)\b/u,
};

/** "issued a statement": what it said was cut off. */
const saysWhat =
  /^(?:an?|the|his|her|its|their) (?:[\p{L}-]+ ){0,2}(?:statement|memo|note|message|tweet|comment)$/u;

/**
 * True for a deed whose object was lost with the sentence around it: "vacated", of "the seat that Velt vacated in 2008";
 * "issued hers"; "posted on her page".
 *
 * @param base the base form of a simple past.
 * @param rest what stands behind the verb, without the date.
 */
export function isHalfDeed(base: string, rest: string): boolean {
  if (rest === "") return wantsObject.has(base) || wantsMore.has(base);
  // "issued his on Monday": his what?
  if (/(?:^|\s)(?:his|its|their|theirs|my|our|ours)$/u.test(rest) || /^(?:hers?|their|theirs)$/u.test(rest))
    return true;
  if (wantsPhrase[base]?.test(rest) === false || saysWhat.test(rest)) return true;
  return wantsObject.has(base) && isNoObject.test(rest) && phrasal[base]?.test(rest) !== true;
}
