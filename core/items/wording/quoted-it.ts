import { gapWord } from "../distractors/gap-fillers";
import { isVerbBehind } from "./bare-things";
import { isName, isOfPerson, type QuotedWord } from "./quoted-words";

/** What a deed is called before it is told: "it would be a mistake to sail". */
const isDone =
  "shame|pity|mistake|error|honou?r|privilege|pleasure|joy|relief|risk|crime|sin|waste|disgrace|insult|challenge|struggle|duty|job|chance|matter|question|dream|thrill|delight|mystery|step|way|thing|idea|time|moment|day|place|gamble|tragedy|blessing|stretch|leap|fallacy|lie|misnomer|nightmare|hassle|battle|fight|task";

/** "it is", "it would be very": what may stand in front of what "it" waits for. */
const itIs = String.raw`it(?:[’']s| is| was| will be|[’']ll be| would be| could be| might be| may be| has been| seems| remains| became)(?: not| no| never| also| now| already)?(?: very| so| pretty| quite| too| more| just| always| still| \p{Ll}+ly)?`;

/** "it is time to", "it's not easy when", "it is now almost certain that": an "it" that waits for its matter. */
const opensIt: readonly RegExp[] = [
  new RegExp(
    String.raw`^${itIs}(?: time| hard| harder| easy| easier| difficult| tough| important| clear| true| good| great| bad| wrong| right| best| better| possible| impossible| likely| unlikely| necessary| essential| vital| critical| crucial| fair| unfair| sad| nice| fine| obvious| certain| safe| dangerous| crazy| strange| odd| ridiculous| outrageous| unacceptable| enough| up| secret| surprise| wonder| coincidence| interesting| amazing| disappointing| shocking| my| our| people)(?:\s\S+){0,4}?\s(?:to|that|who|whom|when|if|whether|for(?:\s\S+){1,6}?\sto)\b`,
    "iu",
  ),
  // "it was the mayor who", "it was a boat when": a row of its own, for "a radar to guide the boats" is a thing
  new RegExp(
    String.raw`^${itIs} (?:an?|the) \p{L}+(?!(?:\s\S+){0,4}?\sto\b)(?:\s\S+){0,4}?\s(?:who|whom|when|if|whether|for(?:\s\S+){1,6}?\sto)\b`,
    "iu",
  ),
  // "it was the boat that", "it is a fact that"; "it was a boat that sank" tells of one that was named before
  new RegExp(
    String.raw`^${itIs} (?:the \p{L}+|an? (?:\p{Ll}+ )?(?:${isDone}|fact|miracle|sign|given|myth|scandal|comfort|concern|worry|rule|principle))(?!(?:\s\S+){0,4}?\sto\b)(?:\s\S+){0,4}?\sthat\b`,
    "iu",
  ),
  // "it is a shame to", "it was the right time to"
  new RegExp(
    String.raw`^${itIs} (?:an? (?:\p{Ll}+ )?(?:${isDone})|the (?:right|wrong|only|best|worst|first|last|job|duty|role|responsibility|aim|goal|time|moment|intention)(?: \p{Ll}+)?)(?:\s\S+){0,4}?\sto\b`,
    "iu",
  ),
  // "it makes sense to", "it takes a year to", "it would make sense to"
  /^it (?:stands to reason|(?:makes|made|would make|will make) (?:no |little |more |perfect )?sense (?:to|that|for)|became apparent)\b/iu,
  /^it(?: will| would|[’']ll|[’']d| could| might| may)?(?: \p{Ll}+ly| also| still)? (?:takes?|took)(?:\s\S+){1,5}(?:\sfor(?:\s\S+){1,5})?\sto\b/iu,
  /^it(?:[’']s| is| was)(?: \p{Ll}+ly)? (?:clear|true|obvious|possible|likely|unlikely|no secret|a shame)\s(?:the|we|he|she|they|you|I|people|our|there|\p{Lu}\p{L}+)\b/iu,
  // "it is going to be sailors who decide"
  /^it(?:[’']s| is| was)(?: not just| just| only| not only)?(?: going to be)? \p{L}+(?: \p{L}+)? (?:who|whom)\b/iu,
  // "it's as if they knew", "it's like nobody knew"
  /^it(?:[’']s| is| was) as (?:if|though)\b/iu,
  // "it would appear that", "it seems to us that", "it looks like the harbour is closed"
  /^[Ii]t (?:would |does )?(?:appears?|seems?|looks)(?: to (?:me|us|many|most))? (?:that|as if|as though|like (?:the|we|you|people|\p{Lu}))\b/u,
  // "it remains to be seen whether", "it's one thing to", "it feels good to"
  /^it (?:remains to be seen (?:whether|if|how|who|what)|(?:feels|felt) (?:good|great|strange|odd|right|wrong|bad) to)\b/iu,
  /^it(?:[’']s| is) one thing to\b/iu,
  // "it would be a breach of duty by the council if"
  /^it would be (?:an?|the) \p{Ll}+ (?:of|for) (?:\S+ ){1,10}(?:if|to)\b/iu,
  // "it is those harbours with a pier that stay open", "it was Osterby and Norwick that"
  /^it(?:[’']s| is| was) (?:those|the|\p{Lu}\p{L}+) (?:\S+ ){1,8}(?:that|who)\b/u,
  // "it is too late for new piers"
  /^it(?:[’']s| is| was| may be| might be) too (?:late|early|soon) (?:for|to)\b/iu,
];

/** "it has become almost certain that", "it is quite common for sailors to", "it's kind of sad that". */
const ofAdjective =
  /^it(?:[’']s|[’']ll be|[’']d be| is| was| becomes| became| has become|[’']s become| is becoming|[’']s becoming| will be| would be| may be| might be| could be| can be| should be| must be| has been|[’']s been| seems| seemed|[’']s going to be| is going to be)(?: (?:not|very|so|quite|too|more|most|almost|really|just|kind of|sort of|also|now|only|rather|pretty|even|\p{Ll}+ly)){0,3} (\p{Ll}+)(?: (?:for|of) (?:\S+ ){0,4}?\S+)? (that|to(?! (?:an?|the|my|our|your|his|her|its|their|this|these|those|us|them|me|him|it|you)\b)|whether|how|why)\b/iu;

/** Forms that only adjectives have: "unrealistic", "doubtful". */
const formOfAdjective =
  /^(?:un\p{Ll}{4,}(?:ic|al|ed|ble|ing)|\p{Ll}{3,}(?:able|ible|ous|ful|less|istic|ious|etic))$/u;
/** Adjectives that are verbs and nouns as well. */
const otherAdjective =
  /^(?:clear|hard|tough|easy|true|likely|certain|fair|right|wrong|safe|sad|nice|fine|plain|evident|obvious|important|good|bad|better|best)$/u;
const isAdjective = (word: string): boolean =>
  gapWord(word)?.part === "adjective" || formOfAdjective.test(word) || otherAdjective.test(word);

/** What a thing itself is: "it is ready to sail", "it was due to close". */
const ofThing =
  /^(?:ready|able|unable|willing|due|bound|set|free|prepared|likely|unlikely|certain|sure|keen|eager|supposed|going|open|close|next|similar|key|vital|central|related|equal|subject|relevant)$/iu;

/** True where "it" waits for its matter, which stands behind: "it is clear that …". */
export function waitsForMatter(rest: string): boolean {
  if (opensIt.some((pattern) => pattern.test(rest))) return !isHeld.test(rest);
  const [, adjective = "", link = ""] = ofAdjective.exec(rest) ?? [];
  if (adjective === "" || !isAdjective(adjective.toLowerCase())) return false;
  return (link !== "to" || !ofThing.test(adjective)) && !isHeld.test(rest);
}

/** "it is no fair position for Osterby to hold": what is held, and no "it" that waits for its matter. */
const isHeld =
  /\bfor(?:\s\S+){1,4}?\sto (?:hold|take|make|have|be in|keep|give|do|say|use|solve|fix|win|lose|own|own up to|face|accept)$/iu;

/** What a thing that "it" can stand for has in front of it. */
const beforeThing = /^(?:the|a|an|our|my|your|his|her|their|its|no|any|some|every|each)$/iu;

/** "guy", "kindest man": a person is no "it". */
const ofPerson =
  /^(?:guy|m[ae]n|wom[ae]n|person|boy|girl|lad|kid|gentleman|lady|friend|fellow|human being|soul)$/iu;

/** Words that no phrase has between its article and its noun. */
const endsPhrase =
  /^(?:an?|the|of|in|on|at|for|with|by|from|to|and|or|but|that|which|who|my|our|his|her|their|your|I|we|you|he|she|they)$/iu;

/** "a really kind guy": one of the words between an article and a person. */
const tellsOfPerson = (list: readonly string[], at: number): boolean =>
  [0, 1, 2].some(
    (more) =>
      ofPerson.test(list[at + more] ?? "") &&
      list.slice(at, at + more).every((word) => !endsPhrase.test(word) && !isVerbBehind(word)),
  );

/** True when an earlier word of the quotation names a thing: a name, or a noun behind an article or a preposition. */
const namesThing = (list: readonly string[], index: number, people: ReadonlySet<string>): boolean =>
  list.slice(0, index).some((word, at) => {
    if (word.length <= 3) return false;
    const [second = "", nextBefore = "", before = ""] = [list[1], list[at - 2], list[at - 1]];
    // "Want to see it?" begins with a capital and names nothing.
    const isNamed = isName(word) && (at > 0 || isName(second) || isVerbBehind(second));
    if (isNamed && !isOfPerson(word, people)) return true;
    if (tellsOfPerson(list, at)) return false;
    if (/^(?:the|a|an|our|my|your)$/iu.test(before) || /^(?:the|an?)$/iu.test(nextBefore)) return true;
    return (beforeThing.test(before) || beforeThing.test(nextBefore)) && gapWord(word.toLowerCase()) !== null;
  });

/** "If the pier falls, it would be a loss": what the condition says is what "it" stands for. */
const isOfCondition = ({ ahead, rest }: QuotedWord): boolean =>
  /\bif\b[^,]*,\s*(?:then\s|I think\s|you know,?\s)?$/iu.test(ahead) &&
  /^it(?:[’'](?:ll|d)|\s(?:would|will|could|might|may))(?:\s(?:not|just|only|also|certainly|really|probably))?\s(?:be|mean|help|make|send|give|take)\b/iu.test(
    rest,
  );

/** "it has never been the role of the council": what was, stands in another sentence; "to sail" behind it would tell. */
const isOffice =
  /^it(?:[’']s| is| was| has)(?: never| not| always| no longer)?(?: been)? (?:the|our|my|their) (?:role|job|place|business|duty|task|responsibility)(?! to\b)(?!\s.*\sto\s)(?!\p{L})/iu;

/** "it is bound by it": what binds it is another thing. */
const isByItself = /\bit (?:is|was|will be|has been|had been|would be) \p{Ll}+ by\s$/iu;

/** "what it means to be a captain", "how it feels to sail": what is meant follows. */
const isWhatItMeans = ({ ahead, rest }: QuotedWord): boolean =>
  /\b(?:what|how|how much|how long)\s$/iu.test(ahead) &&
  /^it (?:means|meant|takes|took|feels|felt|is like|was like|costs?) to\b/iu.test(rest);

/** True for an "it" of quoted words that stands for something they do not name. */
export function isOpenIt(quoted: QuotedWord): boolean {
  const { raw, word, list, index, rest, people, hasTopic } = quoted;
  if (hasTopic) return false;
  if (word === "it" && waitsForMatter(rest)) return false;
  if (isWhatItMeans(quoted)) return false;
  if (word === "it" && isOffice.test(rest)) return true;
  if (word === "it" && isByItself.test(quoted.ahead)) return true;
  // "make it clear" points at nothing, "to make it" and "I think it is" at something.
  const next = list[index + 1];
  if (
    raw === "it" &&
    next !== undefined &&
    !isVerbBehind(next) &&
    !/ed$/u.test(next) &&
    /^(?:makes?|made|making|finds?|found|thinks?|keeps?)$/iu.test(list[index - 1] ?? "")
  )
    return false;
  return !isOfCondition(quoted) && !namesThing(list, index, people);
}
