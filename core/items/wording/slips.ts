import { isBase, isFiniteVerb } from "../../claims/verb-forms";

/** A slip of language in words that a question would print: whoever reads it takes it for the question's own. */
type Slip = {
  readonly slip: RegExp;
  /** Of what stands behind it, what makes it none. */
  readonly unless?: (behind: string) => boolean;
};

const hasVerb = (words: string): boolean =>
  (
    words
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\p{L}+(?:'\p{L}+)?/gu) ?? []
  ).some((word) => isFiniteVerb(word));

const slips: readonly Slip[] = [
  // "could led": the past of a verb behind a word that takes its plain form
  {
    slip: /\b(?:could|would|should|might|must|can|will) (?:led|went|took|became|gave|knew|saw|fell|grew|rose|chose|wrote|spoke|broke|drove|won|lost|kept|held|met|sent|spent|built|made|told|said)\b/iu,
  },
  // "before they might willing to": the verb is gone
  {
    slip: /\b(?:could|would|should|might|must) (?:willing|able|ready|unable|afraid|possible)\b/iu,
  },
  // "boats are more important that harbours" for "than"; "it is more likely that boats sail" goes on with a verb
  {
    slip: /(?<!\bit (?:is|was|becomes|became|seems|will be|would be) |\bit[’']s )\b(?:more|less) \p{Ll}{3,} that (?=\p{L})/u,
    unless: (behind) => hasVerb(/^[^.!?;…]*/u.exec(behind)?.[0] ?? ""),
  },
  // "any of ferries", "one of captain": whose or which stands nowhere
  {
    slip: /\b(?:any|each|either|neither) of (?!those|these|this|its|his|hers|ours|theirs|yours|us\b)\p{Ll}+(?<=[^su]s)(?= \p{L})/u,
  },
  // "amending the rules is — it is not a good idea": begun anew behind the verb
  {
    slip: /\b(?:is|was|are|were)(?: …|\s?[—–]|\s-|\s?--)\s(?:it|that|this|they|we)(?:[’']s|[’']re| is| was| are| were)\b/iu,
  },
  // "one the most decorated captains": "of" is gone
  { slip: /\bone the (?:most|best|biggest|largest|greatest|first|few|main|worst|oldest|youngest)\b/iu },
  // "Figures gathered by Roe shows that": one verb for several
  {
    slip: /(?:^|[?:“] ?)(?:Figures|Results|Statistics|Numbers|Surveys|Polls|Reports) [^,;:“”]{1,60} (?:shows|suggests|indicates|reveals) /u,
  },
  // "I dont know": the mark is gone
  { slip: /\b(?:dont|doesnt|didnt|isnt|wasnt|arent|couldnt|shouldnt|wouldnt|havent|hasnt|youre|theyre)\b/u },
  // "a sense pride": "of" is gone
  {
    slip: /\b(?:a|the|my|our) sense (?:pride|accomplishment|relief|loss|duty|humou?r|shame|urgency|joy|unity|community|history)\b/iu,
  },
  // "cannot not happen": twice denied
  { slip: /\b(?:cannot|can[’']t) not\b/iu },
  // "was member of the crew": the article is gone
  { slip: /\b(?:is|was|are|were|become|became) member of\b/iu },
  // "And that is the kind of -- and even without that": begun, broken off and begun anew
  {
    slip: /(?:^|[“…:]\s?)[^“”.!?]{0,40}\b(?:of|the|a|an|to|that|is|was|kind|and)\s?(?:--|—|–)\s?(?:and|but|or|so|well|I mean|you know)\b/u,
  },
  // "a vital to many towns": the noun is gone, or the article too much
  {
    slip: /\ban? (?:(?:very|more|most|so) )?(?:vital|crucial|essential|important|necessary|similar|likely|unlikely|relevant|responsible|available|popular|famous|capable|aware|afraid|willing|unwilling|able|unable|ready) (?:to|for|of|in|that|with|on|at)\b/u,
  },
  // "a on a boat", "a the pier"
  { slip: /(?<=\p{Ll} )an? (?:the|an?|his|her|their|our|my|is|are|was|were|has|have|of|on|at)(?= \p{L})/u },
  // "the the pier", "to to sail"; "that that" and "had had" are English
  {
    slip: /(?<![\p{L}’'-])(the|an?|of|to|and|with|from|by|at|we|they|our|their|would|could|should|be|been) \1(?= \p{L})/iu,
  },
  // "is considering to buy": takes buying; what "he considers to be a risk" and what "suggests to me" are English
  {
    slip: /\b(?:consider(?:s|ing)?|(?:suggest|avoid|enjoy|recommend)(?:s|ed|ing)?|finish(?:es|ed|ing)?|den(?:y|ies|ied|ying)) to(?= \p{Ll})/u,
    unless: (behind) => {
      const next = /^ (\p{Ll}+)/u.exec(behind)?.[1] ?? "";
      return !isBase(next) || /^(?:be|have)$/u.test(next);
    },
  },
  // "If something like this mean the end": one thing means
  {
    slip: /\b(?:if|when|because|although|though|while|since) (?:he|she|it|this|that|(?:some|any|no|every)(?:thing|one|body)(?: like (?:this|that|it))?) (?:mean|need|want|seem|make|take|come|give|happen|require|include|work|look)(?= \p{L})/iu,
  },
  // "there is only one sailor is able": two verbs and one sentence
  {
    slip: /\bthere (?:is|was) “?(?:only )?one (?:\p{Ll}+ ){0,2}(?!what|which|who|that|there|it|he|she)\p{Ll}+ (?:is|was|has|can|will)(?= \p{L})/iu,
  },
  // "could of been", "the affects of"
  {
    slip: /\b(?:could|should|would|must) of (?:been|done|had|gone|known|seen|made|come|taken)\b|\b(?:the|an?) affects? (?:of|on)\b/iu,
  },
  // "as the “the oldest pier”": once before the mark and once behind it
  { slip: /(?<=\p{Ll} )(the|an?) [“‘"](?:the|an?) (?=\p{Ll})/u },
  // "sailors who consumer fish": who does it, for what is done
  { slip: /\b(?:who|which|to|they|we|would|will|could|can) consumer\b(?![’'s])/iu },
  // "limit our ability flexibility": a word too much, or one that is gone
  {
    slip: /\b(?:my|our|your|his|her|its|their) (?:ability|inability|willingness|unwillingness) (?!(?:to|of|for|as|in|on|at|and|or|is|was|will|with|but|has|had|can|could|would|should|may|might|under|over|when|if|while|that|both|not|even|because|by|from|than|does|depends|level|levels|group)\b)\p{Ll}+(?<!ly|ed)(?=[ .,;!?…”])/iu,
  },
  // "a better tool of and we use it": of what stands nowhere
  { slip: /\bof and (?:we|it|they|he|she|I|you|there)\b/u },
  // "defend themselves form Norwick"
  {
    slip: /\b(?:away|far|free|apart|aside|different|themselves|himself|herself|itself|ourselves|suffer(?:s|ed|ing)?|rang(?:e|es|ed|ing)) form (?=\p{L})/iu,
  },
  // "`Who are we": a mark of old typewriters, which nothing closes
  { slip: /`/u },
  // "worked closely with them closely": said once in front and once behind; "very, very" and a list are meant so
  {
    slip: /(?<![\p{L}’'-])(?!(?:only|really|likely|probably|family|early|daily|weekly|monthly|yearly|fully|exactly|simply|clearly|equally|slowly|nearly|partly)\b)(\p{Ll}{3,}ly) (?:with|by|for|on|in|to|of) (?:\p{Ll}+ ){1,3}\1(?![\p{L}-])/u,
  },
  // "just three four times", "six of their nine 10 boats": two numbers of one thing; "one four-masted boat" is none
  {
    slip: /(?<![\p{L}\p{N}.,:’'-])(?:two|three|four|five|six|seven|eight|nine|ten) (?:two|three|four|five|six|seven|eight|nine|ten|_{3,}|\d{1,2}) (?:times|days|weeks|months|years|hours|minutes|games|matches|goals|points|people|boats|seats|votes|shots|starts)(?![\p{L}-])/iu,
  },
  // "in harbours with where there is ice": two ways to go on; "content with where we are" and "a map of where" are English
  { slip: /(?<=\p{Ll} )with where there (?:is|are|was|were)\b/u },
  // "without be seen"
  { slip: /\b(?:without|despite) (?:be|have|do|make|get|take|give|go)(?= \p{L})/iu },
  // "The boats you now see have people are moving about": two verbs and one sentence
  {
    slip: /\b(?:has|have|had) (?:people|sailors|men|women|children|them|it|him|her) (?:is|are|was|were) \p{Ll}+ing\b/iu,
  },
  // "the people is have": two forms, of which one was meant
  {
    slip: /\b(?:people|men|women|children|they|we|you) (?:is|was)(?= (?:have|has|had|are|were|\p{Ll}+ing)\b)/iu,
  },
  { slip: /\b(?:is|was|are|were) (?:have|has|had) (?:been|to|an?|the|no)\b/iu },
  // "a patrol boats turned": one or several? "a thousand boats turned" and "a year people" are English
  {
    slip: /\ba (?:patrol|police|rescue|government|state|party|council|council’s|spokes|local|national|former|new|second|third|major|senior) (?:units|officers|officials|councils|ministers|members|reports|votes|plans|men|women|children|boats|ships|harbours|leaders|parties|laws|rules)(?! ?[’'-])(?= (?:is|was|has|had|will|would|turned|said|went|came|took|made|told|found|showed|\p{Ll}+ed)\b)/u,
  },
  // "talking aboutroughly", "and theirsailors", "radicallyimproved": two words run together; "whichever" is one word
  {
    slip: /(?<![\p{L}\p{N}@#./_’'-])(?:(?:their(?!s\b)|about(?!s\b|er|ed\b|face|turn)|because|would(?!-|be\b|n\b|nt\b|st\b|ve\b|a\b)|should(?!er|n\b|nt\b|st\b|ve\b|a\b)|could(?!n\b|nt\b|st\b|ve\b|a\b)|willm|willb|willh|which(?!ever|soever)|through(?!out|put|way|ly\b|other|fare|ball)|between(?!ness|times|s\b|time)|against)\p{Ll}{2,}|\p{Ll}{3,14}(?:their|which|that|would|could|because)|\p{Ll}{3,12}(?:ally|edly|ously|ively|ently|antly)(?!cross)\p{Ll}{4,14})(?![\p{L}\p{N}@./_-])/u,
  },
  // "returned atNorwick’s pier"; "eBay" and "iTunes" are names
  { slip: /(?<![\p{L}\p{N}@#./_’'-])(?:at|of|for|with|from|and|that|said|was|were)\p{Lu}\p{Ll}{2,}/u },
  // "responsibilty", "restructuing", "recieved": spellings of which nobody means another word
  {
    slip: /(?<![\p{L}-])(?:\p{L}+bilt(?:y|ies)|\p{L}+[cpr]tuing|\p{L}+ionairies|(?:re|de|con|per)ciev\p{L}+|seperat\p{L}+|occured|occuring|goverment\p{L}*|definat\p{L}+|succesful\p{L}*|untill|thier|becuase|beleiv\p{L}+|publically|accomodat\p{L}+|commited|embarass\p{L}*|enviroment\p{L}*|existance|foriegn\p{L}*|independan\p{L}+|neccess\p{L}+|occassion\p{L}*|posession\p{L}*|prefered|privelege\p{L}*|refered|relevent|tommorow|truely|wierd\p{L}*|committment\p{L}*|parliment\p{L}*|persue[ds]?|recomend\p{L}*|resistence|similiar\p{L}*|suprise[ds]?|suprising\p{L}*|preperation\p{L}*|reponse|repsons\p{L}+|acheiv\p{L}+|arguement\p{L}*|begining\p{L}*|calender\p{L}+|comittee\p{L}*|committe|concious\p{L}*|dissapoint\p{L}*|familar|agressi\p{L}+|maintainance|millenium|mischievious|noticable|opportunit(?:es|ys)|pronounciation|questionaire\p{L}*|sucess\p{L}*|tendancy|threshhold|unforseen|adress\p{L}*)(?![\p{L}-])/iu,
  },
  // "built in 2001for boats": a year run into the next word; "the 1990s" is none
  {
    slip: /(?<![\p{L}\p{N}.,-])(?:1[89]|20)\d{2}(?!(?:s|nd|rd|th|st|k[gmw]h?|m[lmg]|mph|cc|hrs?|rpm|px|ft|lbs?)\b)\p{Ll}{2,}/u,
  },
  // "Velt Boat Services’ said": the mark of an owner, and what it owns is a verb
  { slip: /(?<=\p{Lu}\p{L}+s)’ (?:said|says|announced|reported|told|warned|added)(?= \p{L})/u },
  // "the second president debate": presidential
  {
    slip: /\b(?:(?:first|second|third|fourth|two|three|four|\d+|_{3,}) president (?:campaign|debate|race)s?|(?:an?|the|first|second|third|last|final|next|two|three|four|\d+|_{3,}) president (?:candidate|election|nominee|primary|primarie)s?)\b/u,
  },
  // "boats must faster than ours": much
  {
    slip: /\bmust (?:faster|slower|larger|smaller|bigger|better|worse|higher|lower|stronger|weaker|cheaper) than\b/u,
  },
  // "the captain, who embroiled in a fight": "is" is gone
  { slip: /\bwho (?:accused of|convicted of|embroiled in|suspected of)\b/u },
  // "Osterby, Norwick and Tarn has agreed": one verb for several towns
  {
    slip: /(?:^|[?:] |, )(?:\p{Lu}\p{Ll}+, ){1,3}\p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+ (?:has|is|was|does)(?= \p{Ll})/u,
  },
  // "struck by lighting", "a thunderstorm filled the sky with lighting"
  { slip: /\b(?:struck by|bolts? of|thunder(?:storms?)?(?: [^.;]{0,60})? (?:with|and)) lighting\b/iu },
  // "Republican, presidential candidate": a comma inside a name of what somebody stands for
  {
    slip: /\b(?:Republican|Democratic|Conservative|Labour|Liberal), (?:presidential|vice[- ]presidential|gubernatorial|mayoral|parliamentary) (?:candidates?|nominees?|hopefuls?|contenders?|front-?runners?)\b/u,
  },
  // "its likely to sail", "its a pier": "it is"
  {
    slip: /(?<![\p{L}’'-])its (?:likely (?:to|that)|been|not|an?|the|going to|time to|clear that|important (?:to|that)|hard to|easy to)(?= \p{L})/iu,
  },
  // "would be admirable choice": an article is gone
  {
    slip: /\b(?:is|was|be|been|are|were) (?:admirable|ideal|perfect|excellent|good|great|big|huge|bad|terrible|major|serious|strong|important|difficult|easy|new|real) (?:choice|option|candidate|idea|mistake|player|decision|step|move|day|achievement|challenge|opportunity|problem|part|person|man|woman|leader)(?=[.,;!?…”]|$| (?:for|to|of|in|and|but|that|who)\b)/iu,
  },
  // "as far I’m concerned"
  { slip: /\bas far (?:I|he|she|we|they|you)(?:[’'](?:m|s|re)| am| is| are) concerned\b/iu },
  // "energy- based": a space inside a word; "two- and three-year" is English
  { slip: /\p{Ll}- (?!(?:and|or|to|but|nor|as)\b)\p{Ll}/u },
  // "XAU= added", "MIWD00000PUS": codes of an exchange
  { slip: /(?<!\p{L})(?:\p{Lu}{2,5}=|\p{Lu}{2,}\d{4,}\p{Lu}+)(?!\p{L})/u },
  // "bneedle": no word begins so, whatever language it came from; a name has a capital, and an abbreviation no vowel
  {
    slip: /(?<![\p{L}\p{N}@#./_’'-])(?:b[cdfgkmnpqstvz]|c[bdfgkmpqsvx]|d[bcfgk-npqst]|f[bcdfgkmnpqstvz]|g[bcdfgkmpqstvz]|h[bcdfgk-npqstvz]|j[bcdfgk-np-tvwz]|l[bcdfgkmnp-tvwz]|m[cdfgklpqstvw]|p[bcdgkmqvwz]|q[bcdfgk-np-t]|r[bcdfgk-npqstvwz]|s[bdgxz]|t[bcdfgkmnpqv]|v[bcdfghkmnpqstwz]|w[bcdfgk-npqstvz])[aeiou]\p{Ll}{2,}/u,
  },
];

/** The words in which a text has a slip of language; null where it has none. */
export function slipIn(text: string): string | null {
  for (const { slip, unless } of slips) {
    const found = slip.exec(text);
    if (found !== null && unless?.(text.slice(found.index + found[0].length)) !== true)
      return found[0].trim();
  }
  return null;
}
