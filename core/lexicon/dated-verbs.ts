import { wordSet } from "./phrase-book";

/**
 * Verbs of what happens once, on a day or in a year that a story may turn on: "the yard opened in 1998", "the minister
 * resigned on Monday". Not what goes on ("work", "support"), what is done every day ("meet", "criticise", "call on"),
 * nor what is only said ("insist"): its day is not worth a question.
 */
export const datedVerbs = wordSet(
  `abandon abolish acquire adopt announce appoint approve arrest arrive assassinate award ban beat begin become bomb build buy cancel
   capture cease charge close collapse conclude condemn convict crash create cut declare defeat demolish deploy destroy
   devalue die disappear discover dismiss dissolve drown elect eliminate end endorse enter erupt escape evacuate
   execute expel explode extradite fall file fine fire fly free gain grant halt hijack impeach impose
   inaugurate indict injure inherit introduce invade invent jail join kidnap kill land launch leave lift lose merge
   murder name nationalise nationalize nominate occupy open order oust outlaw overthrow overturn pardon pass pay pilot
   plead privatise privatize purchase quit raid raise ratify reach record recover reject release relocate remove
   rename reopen repeal replace rescue resign restore resume retire return reveal rule sack scrap seize sell sentence set
   settle shoot shut sign sink split start stop storm strike submit succeed sue suspend swear testify topple
   undergo unveil veto win withdraw`,
);

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
  fail: /^(?:$|to (?:reach|win|land|pass|agree|form)\b|when\b|after\b|in\b)/u,
  publish:
    /^(?!.*\b(?:articles?|editorials?|op-eds?|columns?|stor(?:y|ies)|interviews?|posts?|tweets?|excerpts?)\b)/u,
  receive: /\b(?:prizes?|awards?|medals?|degrees?|title|honou?rs?|licen[cs]e|permission|approval)\b/iu,
  // "step down", but not "step all over the neighbours' pride": that is how the writer sees it.
  step: /^(?:down|aside|back|in)\b/u,
  take: /\b(?:office|power|control|effect|the oath)\b|\bover (?:as|from|the|\p{Lu})/u,
};

/** What is held, hosted or heard every day: its day is worth no question, wherever the story tells it. */
export const everydayThing =
  /^(?:\p{L}+ ){0,4}(?:briefings?|press conferences?|news conferences?|rally|rallies|fundraisers?|receptions?|breakfast|lunch|dinner|party|interviews?)\b/u;

/**
 * Verbs of what is done often, and of how somebody or something once began: "the yard was founded in 1998" is a line of its
 * past. Their day is asked where the story begins with it.
 */
export const datedInLead = wordSet(
  "meet hold visit host deliver issue welcome attend hear found form establish marry",
);

/** Verbs of saying that are events themselves: what was announced, admitted or promised has a day that counts. */
export const datedSpeech = wordSet(
  "announce announced concede conceded confirm confirmed declare declared rule ruled apologise apologised apologize apologized pledge pledged unveil unveiled reveal revealed",
);
