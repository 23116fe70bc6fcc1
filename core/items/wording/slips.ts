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
