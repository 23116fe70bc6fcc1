import { remember } from "../../text/remember";
import { isBase, isFiniteVerb } from "../../claims/verb-forms";
import { isVerbBehind } from "./bare-things";

/** Words that take up what somebody said before: an answer, or the second half of a thought. */
export const answersSomething =
  /^\P{L}*(?:(?:and|but|so(?! (?:many|much|few|far|long|little)\b)|or|nor|because(?! of\b)|yes|yeah|nope|well(?! (?:over|before|after|into)\b)|also|then|therefore|still|absolutely|exactly|right|sure|correct|maybe|perhaps|definitely|certainly|obviously|of course|again|instead(?! of\b)|otherwise|too|oh|uh|um|hey|finally|lastly|secondly|thirdly|in other words|in (?:that|this) (?:sense|case|regard|respect|way)|in (?:those|these|such|all these|all those|both|either) (?:cases?|circumstances|instances|situations?|respects|areas|places)|only then|in contrast|by contrast|in retrospect|at that (?:point|time|moment)|for (?:instance|example|that matter)|similarly|likewise|moreover|furthermore|however|meanwhile|besides|rather(?! than\b)|either way|even so|even then|after all|as a result(?! of\b)|that (?:way(?=,)|said|being said)|(?:since|until|by) then|let[’']s say|(?:just|quite) the (?:opposite|contrary)|on the contrary|which|whose)\b|(?:first|second|third|now|look|listen|plus|anyway|except),|no(?=[,.!;–—])|not (?:at all|really|yet|an?|the|because|to)\b|I (?:don[’']t|do not|didn[’']t) know\b|I (?:agree|disagree|do|did|am|was|have|will)(?:[.!,]|$)|(?:that|this)[’']s\b|there,)/iu;

/** "today’s ruling": what happened on a day; "today’s boats" are those of our time. */
export const todaysEvent = String.raw`\b(?:today|tonight|yesterday|tomorrow)[’']s (?:\p{Ll}+ )?(?:speech|address|announcement|decision|ruling|verdict|vote|votes|meeting|hearing|session|talks|news|statement|report|results?|figures|numbers|attacks?|march|rally|protest|action|events?|filing|budget|victory|defeat|win|loss|performance|game|match|race|debate|election|summit|launch|release|resignation|arrests?|raid|strike|crash|fire|storm|deal|agreement|outcome|move|step|testimony|interview|article|story|settlement|indictment|sentencing|sentence|charges)s?\b`;

/** Ways in which words lean on something that somebody else, or an earlier sentence, said. */
const leanings: readonly RegExp[] = [
  // "did so", "another one", "the latter": the thing itself stands in an earlier sentence
  /\b(?:do|does|did|doing|done) (?:that|this|it)\b|\b(?:this|that|another|the other|which|every single) one\b|\bthe (?:ones|others|two|three|pair)\b|\bthe (?:former|latter)(?=[.,;!?…]|$| (?:is|are|was|were|has|have|had|will|would|can|could|of)\b)|\banother (?<!\bone (?:side|thing|way|reason|point|kind|part|aspect|question) .*another )(?:side|thing|way|reason|point|kind|part|aspect|question|example)\b|\bthe same (?:thing|way)\b|\bas well[.!?]?$|\bI don[’']t know[.!?]?$|\bon the other hand\b/iu,
  // "his support", "my decision": for what?
  /\b(?:his|her|their|my|our) (?:support|decision|position|remarks?|comments?|response|proposal|statement|request)(?=[.,!?;…]|$)/iu,
  // "the amounts involved", "the findings", "we’ll see"
  /\bthe \p{Ll}+ (?:involved|mentioned|concerned|in question|at issue)\b|\bthe (?:findings|allegations|accusations|verdict|lawsuit|waivers?)(?=[.,!?;…]|$| (?:is|are|was|were|will|would|as|to|and|have|has|had|included?|shows?|showed)\b)|\bwe[’']ll see\b/iu,
  // "the answer is yes": what was the question?
  /\bthe answer(?: to (?:that|this|it))? (?:is|was|would be|will be) (?:yes|no|simple|clear)\b/iu,
  // "One I would call a storm": one of what?
  /^\P{L}*One (?:I|we|you|he|she|they) /u,
  // "the sole factor": of what? "build a pier in its place": in whose?
  /\bthe (?:sole|only|main|real|other) (?:factor|reason|cause|option|choice|answer)(?=[.,!?;…]|$| …)|\bin (?:its|their) place(?=[.,!?;…]|$| (?:so|and|that|which|to)\b)/iu,
  // "something that clear": as clear as what?
  /\b(?:some|any|no)thing that (?:clear|good|bad|big|simple|easy|hard|important|serious|obvious|basic)(?=[.,!?;…]|$)/iu,
  // "when I say disrupt": it was said before
  /\bwhen (?:I|we) say\b/iu,
  // "one of us", "that kind of joke", "your request": who or what is meant was said by somebody else
  /\b(?:one|two|both|each|neither|either) of (?:us|them|those|these)\b|\b(?:that|this|those|these) (?:kind|sort|type)s? of\b|\byour (?:request|question|letter|remark|comment|offer|answer|point|email|message|article|story|paper|report)s?\b/iu,
  // "I get that, too", "I don't like it either", "take the harbour, for instance"
  /^[^.!?…]*(?: too(?=[.,!?…]|$)| either(?=[.!?]|$))|^(?!.*\b(?:if|when|where|like)\b)[^.!?…]*, for (?:instance|example)\b/iu,
  // "everything that happened", "what Harlan Roe said": it stands in another sentence
  /\b(?:everything|all) that (?:happened|occurred|went on|was said)\b|\bwhat (?:just )?happened(?=[.,!?…]|$| (?:here|there|next|today|yesterday|last)\b)|\bwhat (?:he|she|they|\p{Lu}\p{L}+)(?: just)? (?:said|did|was saying|is saying|has said|has done)\b/u,
  // "a shock that was far larger", "it will be even harder": than what?
  /^(?!.*\bthan\b).*(?:\b(?:is|are|was|were|be|been)|[’'](?:s|re))(?: (?:far|way|much|even|a lot|so much|no))? (?:larger|bigger|smaller|worse|better|higher|lower|stronger|weaker|harder|easier|tougher|different)(?=[.,!?;…]|$)/iu,
  // "Osterby is richer because of it", "paid for despite that": of what? A clause in front may tell.
  /^[^.!?…,;:]*\b(?:because of|despite|thanks to|due to|as a result of) (?:it|this|that|them)(?=[.,!?;…]|$)/iu,
  // "In terms of the budget, it seems to me it is a problem": what stands in front only says how far it is one
  /^(?:in|for|with|from|on|as)\b[^.!?…]+\bit (?:seems|looks|appears)(?: to (?:me|us))?(?: that)? (?:it|this|that)(?:[’']s| is| was| would)\b/iu,
  // "kept no track of numbers": numbers of what?
  /\b(?:of|on|about|at|with|for) (?:the )?(?:numbers|figures|results|details|specifics)(?=[.,!?;…]|$)/iu,
  // "The harbour has changed since then": since when?
  /^(?!.*\b(?:when|if|until|after|\d{4})\b.+\bthen\b).*\b(?:since|until|by|before|back) then\b/iu,
  // "many people today probably made up their minds": on which day?
  /\b[Tt]oday (?:\p{Ll}+ly )?(?:\p{Ll}{2,}ed|made|took|saw|gave|said|went|came|got|had|told|found|won|lost|heard|spoke|met|began|left|sent|did|was|were)\b/u,
  // "Both were in the majority": both of what?
  /(?:^|[.!?;…] )(?:both|neither|either|each|some|many|most|few|all|none|several|others|another|one)(?: of (?:them|these|those))? (?:is|are|was|were|has|have|had|will|would|can|could|should|do|does|did|may|might|must)\b/iu,
  // "Mr. Roe, you said": asked of somebody to their face
  /^(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Senator|Governor|Secretary|President)\.? \p{Lu}[\p{L}’']+, (?:you|do|did|are|will|have|can|why|what|how)\b/u,
  // "Another surprise was that the ferry sank": there was one before
  /(?:^|[.!?;…] )another (?:\p{Ll}+ ){1,2}(?:is|was|has been|will be|would be)\b/iu,
  // "We should cut the number": of whom or what?
  /\b(?:cut|cuts|cutting|reduced?|reducing|raised?|raising|increased?|increasing|lower|lowered|lowering|halved?|doubled?|capped|cap|limit|limited|control) the (?:number|numbers|total|amount|share|rate|level)(?=[.,!?;…]|$| (?:or|and|but|by|to|as|because|if|when|depending)\b)/iu,
  // "unfounded applications will fall": applications for what?
  /\b(?:unfounded|genuine|successful|failed|rejected|similar|further|additional|new|more|fewer|all|most|many) (?:applications|applicants|claims|claimants|appeals|offers|requests|bids)(?! (?:for|of|from|by|on|against|that|which|as)\b| to (?:the|a|our|its|join|enter|stay|build|run|\p{Lu}))/u,
  // "both sides want to settle": of what?
  /\bboth sides (?:want|wanted|need|needed|agree|agreed|have|had|are|were|can|could|must|should|will|would|know|knew)\b/iu,
  // "needs to strike a better deal": than which?
  /^(?!.*\bthan\b).*\b(?:strike|struck|get|got|make|made|want|wants|need|needs|negotiate|reach|seek) a (?:much |far )?(?:better|bigger|fairer|tougher|stronger) (?:deal|agreement|offer|bargain)(?=[.,!?;…]|$)/iu,
  // "I think that’s possible. I know …": an answer, whatever the next sentence says
  /^\P{L}*(?:I|we) (?:do |really |also |certainly )?(?:think|guess|believe|suppose|know|hope)(?: that)? (?:that|this)(?:[’']s| is| was| may be| might be| could be| would be)(?: (?:not|very|quite|absolutely|certainly|probably|exactly|only))? (?:possible|true|right|wrong|fair|unfair|correct|great|good|bad|fine|important|clear|likely|unlikely|reasonable|ridiculous|interesting|accurate|inevitable)(?=[.,;!?…]|$)/iu,
  // "This has had a lot to do with the storm": what has?
  /^[^.!?…,;]*?\b(?:this|that)(?:[’']s| has| had| is| was| may have| might have)(?: had| also| probably| certainly)* (?:a lot|something|nothing|much|a great deal|a good deal|everything|little) to do with\b/iu,
  // "Any changes proposed in this area": in which?
  /^[^.!?…]*?\b(?:changes?|changed|proposed|proposals?|rules?|progress|work|working|laws?|powers?|polic(?:y|ies)|legislation|decisions?|reforms?|research|action|improvements?|investments?|cooperation|problems?|experience|expertise|done) (?:made |taken |needed )?in this (?:area|field|respect|regard|matter)(?=[.,;!?…]|$)/iu,
  // "Such fears must be heard", "they have taken such a decision": of what kind, another sentence tells
  /^\P{L}*such (?!as\b|is\b|was\b)(?:an? )?\p{Ll}{3,}(?: \p{Ll}+)? (?:must|should|is|are|was|were|will|would|has|have|had|can|could|may|might|requires?|needs?|makes?|shows?|does|do)\b|^[^.!?…,;]* such an? \p{Ll}{3,}[.!?…”]*$|^[^.!?…,;]* such an? \p{Ll}{3,} …/iu,
  // "You can then connect that to Osterby": what, and after what?
  /^[^.!?…,;]*\b(?:you|we|they|people|one) (?:can|could|will|would|must|should|may|might) then\b/iu,
  // "Today’s speech shows": the day is that of the speech
  new RegExp(todaysEvent, "iu"),
  // "We do not. We would like": what do they not?
  /^\P{L}*(?:I|we|you|they|he|she|it) (?:do|does|did|have|has|had|is|are|was|were|will|would|can|could|should)(?: not|n[’']t)?[.!]/iu,
  // "It has never been done before": what has?
  /^it(?:[’']s| has)(?: (?:never|not|only|rarely|seldom))? (?:been done|happened)\b/iu,
];

const takingUp: readonly RegExp[] = [answersSomething, ...leanings];

/** "in that hearing", "assuage that fear": behind a preposition or a verb, with nothing behind that it could open. */
const thatThings: readonly RegExp[] = [
  /^[^.!?…]*?\b(?:of|for|with|about|on|at|by|to|from|like|after|before|into|against|behind|over|through|under|during|without|in) that (\p{Ll}{3,})\b/u,
  // "disagrees with that simple truth"
  /^[^.!?…]*?\b(?:of|for|with|about|on|at|by|to|from|like|after|before|into|against|behind|over|through|under|during|without) that (?:simple|basic|very|particular|single|whole|entire|great|big|terrible|horrible|awful|difficult|important|old|long|key|core|fundamental) (\p{Ll}{3,})\b(?! that\b)/u,
  /^[^.!?…]*?(?<!\b(?:say|says|said|think|thinks|know|knows|mean|believe|hope|see|sure|clear|so|and|but)) that (\p{Ll}{3,})(?=[.,!?;…]|$| (?:of|in|on|for|with|at|by|and|or|but|because|when|before|after|just)\b)/u,
];

/** Words behind "that" that are no thing, or that every speaker may point at. */
const noThing =
  /^(?:the|they|you|she|his|her|our|your|their|its|these|those|this|there|when|where|what|who|which|are|was|were|will|would|can|could|may|might|must|should|has|have|had|did|does|way|time|year|month|week|day|night|point|moment|stage|kind|sort|type|people|someone|somebody|anybody|nobody|everybody|everyone|nothing|something|anything|everything|works?|matters?|happens?|happened|exists?|much|many|some|most|little|less|few|all|not|too|ever|even|only|just|said|being|high|low|big|good|bad|far|long|easy|simple)$|(?:ly|ed)$|[^s]s$/u;

/** True when the first sentence says "that fear" of something it has not named. */
export function saysThatThing(quotation: string): boolean {
  return thatThings.some((pattern) => {
    const noun = pattern.exec(quotation)?.[1];
    if (noun === undefined || noThing.test(noun)) return false;
    const before = quotation
      .slice(0, quotation.search(new RegExp(`\\bthat (?:\\p{Ll}+ )?${noun}\\b`, "u")))
      .toLowerCase();
    return !before.includes(noun.slice(0, 5));
  });
}

const doingSo = /\b(?:do|does|did|done|doing) (?:the same|so)\b/iu;

/** True for words with a verb that is no helper: "others pay", not "all of us should". */
const hasDeed = (words: string): boolean =>
  (words.toLowerCase().match(/\p{L}+(?:[’']\p{L}+)?/gu) ?? []).some(
    (word) =>
      (isFiniteVerb(word) || isBase(word)) &&
      !/^(?:should|must|can|could|will|would|may|might|shall|do|does|did|to)$/u.test(word),
  );

/** "We must do the same": the same as who did what? The sentence itself may tell: "others pay, and we must do the same". */
function doesTheSame(quotation: string): boolean {
  const at = quotation.search(doingSo);
  // "If Osterby can’t do so, …": the condition is the first that is said. "I think Velt and Roe should do so" names who.
  const ahead = quotation
    .slice(0, Math.max(0, at))
    .replace(/^\P{L}*(?:if|when|while|unless)\b/iu, "")
    .replace(/^\P{L}*(?:I|we) (?:\p{L}+ )?(?:think|believe|hope|know|guess|suppose|say)(?: that)?\b/iu, "");
  const link = /,|\b(?:and|or|but|while|if|who|that)\b/iu.exec(ahead);
  if (at < 0 || link === null) return at >= 0;
  const parts = [ahead.slice(0, link.index), ahead.slice(link.index + link[0].length)];
  return parts.every((part) => !hasDeed(part));
}

/** "How do you get that done?", "must permit that to happen": what is got or permitted? */
const objectThat =
  /\b(?:permit|allow|let|make|get|see|ensur(?:e|ing)|prevent|stop|address|change|fix|solve|achieve|supports?|oppose|accept|explain|handle|take|love|like|hate|needs?|wants?|mitigate|offset|counter|reverse|correct|overcome|undo|repair|avoid|resolve|counteract|exploit|combat|tackle|neutrali[sz]e) that(?=[.,!?;…]|$| (?:or anything|or something|to (?:happen|occur|be done)|happen|done|from happening|right|now|again|too|at all|in (?:the|a|his|her|their|our)|by \p{Ll}+ing)\b)|\b(?:call|calls|called|calling|label|describe|consider|considered) that (?:an?|the)\b/iu;

/** "knew I’d say that", "you’re starting to see that across the board": what is said or seen, no story tells. */
const saidThat =
  /\b(?:say|said|see|saw|seen|seeing|hear|heard|expect|expected|know|knew|known|believe|believed) that(?=[.!?…]|$|, (?:and|but)\b| (?:and|but|across|everywhere|coming|after|before|again|now|right|all over|in every)\b)/iu;

/** "We are able to offer this by ferry", "to achieve this", "you can connect that to Osterby": what it is, no headline tells. */
const objectThis =
  /\b(?:(?:encourag|achiev|provid|implement)(?:e|es|ed|ing)? this|(?:offer|deliver|obtain)(?:s|ed|ing)? this|(?:bring|brings|brought) this|(?:link|connect|compare|attribute|relate|tie|apply|attach) (?:this|that)(?= (?:to|with|into)\b))(?=[.!?…]|$| (?:when|if|because|as|and|but|in|for|by|to|with|into|at|on|from|again|now)\b)/iu;

/** Where a clause ends that may have told it. */
const endsClause = /[,;:—–]\s|\s-\s|\b(?:and|but|so|because)\b/giu;

/** True when the first sentence gets or permits "that", and no clause before says anything that it could be. */
export const getsThat = (quotation: string): boolean => takesThat(quotation, objectThat);

/** True when the first sentence has "that" for the object of such a verb, and no clause before says what it could be. */
function takesThat(quotation: string, verb: RegExp): boolean {
  const at = quotation.search(verb);
  const ahead = quotation.slice(0, Math.max(0, at));
  if (at < 0 || /[.!?…]\s/u.test(ahead)) return false;
  const [last] = [...ahead.matchAll(endsClause)].slice(-1);
  return !(ahead.slice(0, last?.index ?? 0).match(/\p{L}+(?:[’']\p{L}+)?/gu) ?? []).some(isVerbBehind);
}

/** The words by which a quotation leans on something that was said before it, whatever it names itself; or null. */
export const takenUp = remember((shown: string): string | null => {
  // The dots of a beginning that was cut off part no sentence.
  const quotation = shown.replace(/^…\s*/u, "");
  const leaning = takingUp.find((pattern) => pattern.test(quotation));
  if (leaning !== undefined) return leaning.exec(quotation)?.[0].trim() ?? null;
  if (doesTheSame(quotation)) return "the same";
  return saysThatThing(quotation) ||
    getsThat(quotation) ||
    takesThat(quotation, saidThat) ||
    takesThat(quotation, objectThis)
    ? "that"
    : null;
});
