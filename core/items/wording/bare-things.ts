import { auxiliaries } from "../../lexicon/function-words";
import { wordSet } from "../../lexicon/phrase-book";
import { isFiniteVerb } from "../../claims/verb-forms";
import { gapWord } from "../distractors/gap-fillers";

/** Things there is one of for everybody: "the world" needs no naming. */
export const unique = wordSet(
  `world economy public internet web war sun moon earth sea ocean sky climate environment future past present weather media
press poor rich young elderly truth end beginning start rest same other others north south east west universe planet
pandemic night morning evening afternoon day year years week month season winter summer spring autumn first second third
last next only most best worst majority number amount way fact idea right left city's people`,
);

/** Things that stories are about, and so often called by the bare noun. */
const bareThings = wordSet(
  `meeting talks company firm group agency ministry party team club school university city town village country government
state court bank hospital report study survey plan deal bill agreement event incident attack accident crash fire storm
project programme program bridge building museum festival committee council board commission union organisation
organization foundation area region island statement announcement decision case trial match game race election vote
campaign conference summit gathering visit trip ship boat plane film book show app device product service system site facility
station airport port road line outage strike protest conflict ceremony investigation researchers scientists authors
fight move row dispute rally raid ruling order ban vote speech interview debate conversation discussion accord problem issue situation crisis matter letter email
comments remarks pledge promise threat business force contract contracts loan loans senator governor mayor candidate nominee suspect victim driver projection downgrade
decline increase decrease rise surge merger acquisition takeover purchase transaction account server network scheme play
administration emails invasion stakes department network session story slide newspaper magazine channel broadcaster website chamber motto development measure step information effort efforts leak leaks documents records footage brothers sisters officials authorities regime compromise
action measures tournament taskforce
argument arguments request requests allegation allegations accusation accusations pullout pullouts withdrawal withdrawals
hurdle hurdles claim claims package packages involvement answer couple man woman boy girl leaders`,
);

/** What says too little only where nothing stands beside it: "the sector" may be any, "the private sector" is one. */
const bareAlone = wordSet(`sector success`);

/** True for a thing that stories are about: "the deal" alone says too little wherever it stands. */
export const isBareThing = (noun: string): boolean => bareThings.has(noun) || bareAlone.has(noun);

/** What may follow a noun and say which one is meant. */
export const specifies =
  /^(?:of|for|that|which|who|whose|where|when|between|in|on|at|against|with|to|from|over|by|near|about|around|behind|during|after|before|under|into|through|as|and|or|than|“”)$/u;

/** The few words that surely belong to the noun before them, and not to the verb. */
export const singlesOut =
  /^(?:of|for|over|across|near|under|behind|beside|inside|along|that|which|who|whose|where|between|in|at|with|about|against)$/u;

/** Words that come behind a noun as its verb, though some are nouns themselves ("will"). */
export const isVerbBehind = (word: string): boolean => {
  const plain = word.toLowerCase().replaceAll("’", "'").replace(/n't$/u, "");
  return auxiliaries.has(plain) || isFiniteVerb(plain) || /^(?:ca|wo)$/u.test(plain);
};

/** Words that may stand between "the" and a thing without telling which one is meant. */
const tellsNothing =
  /^(?:new|old|whole|entire|political|current|recent|latest|proposed|planned|original|final|official|local|national|federal|additional|big|great|small|young|public|private|early|late|main|same|other|own|real|overall|total|initial|further|earlier|previous|subsequent|ongoing|sharp|steep)$/u;

/** True for an adjective that does not say which thing is meant: "the overall decline". "ferry" in "the ferry plan" does. */
export const isOpenModifier = (word: string): boolean =>
  tellsNothing.test(word) || gapWord(word)?.part === "adjective";

/**
 * The bare thing that stands behind "the" at a place in a list of words ("the deal", "the proposed deal"), and how far
 * it reaches; null when it is a name, or a thing of another kind.
 */
export function bareThingAt(
  list: readonly string[],
  the: number,
): { readonly noun: string; readonly at: number } | null {
  for (let at = the + 1; at <= the + 3; at += 1) {
    // "the task force": one thing in two words
    if (list[at]?.toLowerCase() === "task" && list[at + 1]?.toLowerCase() === "force")
      return { noun: "task", at: at + 1 };
    const word = list[at] ?? "";
    if (/^\p{Lu}|^\d/u.test(word)) return null;
    const noun = word.toLowerCase().replace(/[’']s?$/u, "");
    if (bareThings.has(noun)) return { noun, at };
    if (!isOpenModifier(noun)) return null;
  }
  return null;
}
