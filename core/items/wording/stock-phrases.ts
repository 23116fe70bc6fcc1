import { matterWords } from "../../claims/topic";
import { remember } from "../../text/remember";

/**
 * What people say on an occasion, whoever they are: it tells nothing of a story. Each row with the occasion; of the words
 * that match nothing counts.
 */
const phrases: readonly RegExp[] = [
  // a greeting: "I’m so happy to be back in Osterby"
  /\b(?:I[’']m|I am|we[’']re|we are) (?:(?:so|very|really|just|always|all|truly) ){0,2}(?:happy|glad|delighted|pleased|honou?red|thrilled|excited|grateful)(?: and \p{Ll}+)? to (?:be|have been) (?:standing |sitting )?(?:back|here|in|at|with|home|part of|able|asked)\b/iu,
  // a condemnation: "Violence of any kind is unacceptable, and I condemn this action in the strongest possible terms"
  /\bviolence (?:of any kind |in any form )?(?:is|has) (?:never |totally |completely |simply |just )?(?:unacceptable|acceptable|the answer|no place)\b(?: in (?:our|this|a|any) (?:society|country|democracy))?|\bcondemns? (?:this|these|the) (?:act|acts|action|actions|attack|attacks|violence)(?: in the strongest (?:possible )?terms)?/iu,
  // a wish: "I hope that you all have a wonderful evening"
  /\b(?:(?:I|we) (?:hope|wish) (?:that )?)?you (?:all )?have an? (?:very )?(?:wonderful|great|nice|good|lovely|safe|happy) (?:day|evening|night|morning|weekend|time|trip|summer|holiday|christmas)\b/iu,
  // another one: "It is so nice to hear you cheering"
  /\b(?:nice|good|great|wonderful|lovely) to (?:see|hear|have|meet|be with) (?:you|so many of you)\b/iu,
  // an honour: "It’s obviously an honour to be asked", "This is a dream come true"
  /\b(?:it|this|that)(?:[’']s| is| was| has been| would be) (?:(?:obviously|such|really|truly|just|always|certainly) ){0,2}(?:an?|the|my) (?:(?:great|huge|real|tremendous|incredible|greatest|special|enormous) ){0,2}(?:honou?r|privilege|pleasure|thrill|joy|dream|delight)\b/iu,
  // thanks: "I’d like to thank my family"
  /^(?:… )?(?:(?:I[’']d like|I would like|I want|we want|we[’']d like) to thank|(?:I|we) thank|thank you|thanks|many thanks|(?:I[’']m|I am|we[’']re|we are) (?:(?:so|very|really|deeply|truly) )?(?:grateful|thankful) (?:to|for))\b/iu,
  // mourning: "Our thoughts are with his family", "He will be missed", "Her songs will live on"
  /\b(?:thoughts and prayers|(?:our|my) (?:(?:deepest|sincere|heartfelt) )?(?:thoughts|prayers|hearts?|condolences|sympathies|sympathy) (?:is|are|go|goes|remain)|rest in peace|be (?:(?:sorely|sadly|greatly|deeply|dearly) )?missed|will (?:always |forever )?live on|never be forgotten|was an inspiration|a standard of excellence|an? (?:true|real) (?:legend|gentleman|friend|inspiration|great)|one of a kind)\b/iu,
  // before or behind a match: "We take it one game at a time", "We can’t get ahead of ourselves"
  /\b(?:one (?:game|match|step|day|race|point) at a time|get(?:ting)? ahead of ourselves|(?:just|really|all|very much) (?:looking|look) forward to|give (?:it )?(?:our|my) (?:best|all)|do (?:our|my) (?:very )?best|(?:enjoy|love) (?:the (?:atmosphere|crowd)|playing (?:here|live|at home))|the right (?:man|woman|person) (?:at|in|for) the (?:right|job)|on top of the world)\b/iu,
  // praise that fits everything: "probably one of the best stadiums in the world"
  /\bone of the (?:best|greatest|finest|nicest|most beautiful) \p{Ll}+ in the (?:world|country|business|game)\b/iu,
  // the polite opening of a speech whose point follows: "The coast guard has done an incredible job"
  /\b(?:has|have|had|[’']s|[’']ve|is|are|was|were|did) (?:done|doing|been doing)? ?an? (?:absolutely )?(?:incredible|great|fantastic|tremendous|amazing|terrific|wonderful|outstanding|phenomenal|superb|remarkable) job\b(?: (?:given|considering|with|despite) (?:its|their|his|her|the|all)\b)?/iu,
  // what fills a briefing: "I hasten to add that we’re continuing the work"
  /\b(?:I (?:hasten|would hasten) to add|(?:we|they) (?:are|will|[’']re|[’']ll) ?(?:continuing|continue) (?:the|our|to do the) (?:\p{Ll}+ )?work|[’']re continuing the work|we[’']ll see what happens)\b/iu,
  // the promise of what is expected of everybody: "are going to aim to be fair"
  /\b(?:(?:going|aim|aiming|try|trying|want) to )+be (?:very )?(?:fair|good|honest|nice|decent|careful|ready|prepared)\b/iu,
  // condolence with a place: "We’re saddened and shocked about what happened in Norwick"
  /\b(?:I[’']m|I am|we[’']re|we are) (?:(?:all|so|very|deeply|truly|just) ){0,2}(?:(?:saddened|shocked|heartbroken|horrified|appalled|devastated|stunned)(?: and |, )?){1,2} (?:about|by|at|over|to (?:hear|learn|see))\b(?: what happened)?/iu,
  // behind a match: "We are delighted, we felt if we performed well then we would win"
  /\b(?:I[’']m|I am|we[’']re|we are) (?:(?:so|very|really|just|all|absolutely|obviously) ){0,2}(?:delighted|thrilled|gutted|over the moon|disappointed|happy|pleased)(?=[,.;!]|$)/iu,
  /\b(?:(?:if )?(?:we|they|I) (?:perform|performed|play|played) (?:really |very )?well|(?:also )?having played (?:really |very )?well|makes it all the (?:sweeter|better|more special)|(?:we|I) (?:felt|knew) (?:we|I) (?:could|would) win|then we would win)\b/iu,
  // a courtesy: "has been both a valued colleague and a trusted friend"
  /\b(?:both )?an? (?:valued|trusted|dear|loyal|close|great|good|wonderful) (?:colleague|friend)(?: and an? (?:(?:valued|trusted|dear|loyal|close|great|good|wonderful) )?(?:colleague|friend))?(?: for many years| of mine)?\b/iu,
  // a cheer: "Mara Velt is the greatest!!!"
  /\b(?:is|are|was) (?:simply |just )?the (?:greatest|best)(?=\s*[!.…]|$)/iu,
  // small talk at a party: "I’ll be staying up to celebrate - I’ve been sick for three days"
  /\b(?:(?:I|we)[’']ll be )?(?:staying|stay) up(?: late| all night)? to celebrate\b|\bI[’']ve been (?:sick|ill) for \p{L}+ (?:days|weeks)\b|\bmake it through the night\b/iu,
  // togetherness: "Together we’ve shown what’s possible when the world stands as one"
  /\b(?:(?:together )?(?:we|we[’']ve|we have) (?:shown|proved|proven) what(?:[’']s| is) possible|when (?:the world|people|nations|we(?: all)?) (?:stands?|comes?|works?|acts?) (?:as one|together)|together,? we can \p{Ll}+(?=[.!,]|$)|(?:stronger|better|stand|stands|standing) (?:together|(?:and (?:more )?)?united))\b/iu,
  // a judgement that holds of everything: "remains highly uncertain", "is an extremely important market for Velda"
  /\b(?:remains? (?:highly|very|deeply) uncertain|(?:is|are|was|were|remains?) (?:an? )?(?:very|extremely|hugely|really|particularly) important(?: (?:market|part|step|issue|country|place|partner|area|role))?)\b/iu,
  // what is true of everything: "there are both pros and cons to the ferry", "and everybody knows that perfectly well"
  /\bthere (?:are|were) (?:both )?(?:pros and cons|advantages and disadvantages|good and bad sides|two sides|positives and negatives|challenges and opportunities|upsides and downsides)\b/iu,
  /,? (?:and|but) (?:I think )?every(?:body|one) (?:knows|understands) (?:it|that|this)(?: (?:perfectly|very) well)?(?=[.!?]|$)/iu,
  // a farewell: "I’ve met some great guys"
  /\b(?:met|made|worked with|played with) some (?:great|good|wonderful|fantastic) (?:guys|friends|people|lads|men|women)\b/iu,
];

/** "The ferry market remains highly uncertain": with nothing before or behind, whatever it is said of. */
const wholeStatement = /^[^,;.…]{3,60} remains? (?:highly|very|deeply) uncertain\.?$/iu;

/** What is left of words without stock phrases. The same words are shown by several questions. */
const withoutPhrases = remember((words: string): string =>
  phrases.reduce((left, phrase) => left.replace(phrase, " "), words),
);

/** So many words of matter beside a stock phrase say something of their own. */
const enough = 6;
/** So many that the story turns on do, too. */
const enoughOfStory = 3;

/**
 * True for words that are a stock phrase and little else, so that who said them is not worth remembering.
 *
 * @param isOfStory whether the story turns on a word.
 * @param isName whether a word is a part of a name: whom a greeting or an honour is for makes no more of it.
 */
export function isStockPhrase(
  words: string,
  isOfStory: (word: string) => boolean,
  isName: (word: string) => boolean,
): boolean {
  const rest = withoutPhrases(words);
  if (rest === words) return false;
  if (wholeStatement.test(words.trim())) return true;
  const matter = matterWords(rest).filter((word) => !isName(word));
  return matter.length < enough && matter.filter(isOfStory).length < enoughOfStory;
}

/** Praise or blame in a few words that anybody has for anything: “a crucial step”, “a major win for the islands”. */
const verdict =
  /^an? (?:crucial|historic|major|big|important|key|huge|significant|great|giant|massive|positive|landmark|welcome|tremendous|critical|vital) (?:first )?(?:step|win|victory|milestone|moment|day|achievement|success|boost|leap|opportunity|setback|blow|defeat|mistake)(?: forward)?(?: (?:for|in|towards?|on)(?: \p{L}+){1,2})?$/iu;

/** True where all that a report has of somebody's own words is a verdict that fits everything. */
export const isStockVerdict = (quotes: readonly string[]): boolean =>
  quotes.length > 0 && quotes.every((words) => verdict.test(words.replace(/[.,]$/u, "")));
