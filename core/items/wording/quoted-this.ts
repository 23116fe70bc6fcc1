import { isName, wordsOf, type QuotedWord } from "./quoted-words";

/** Words behind which "that" points at something and opens no clause of a noun. */
const takesPointer =
  /^(?:and|but|or|so|if|when|because|as|than|of|for|with|about|on|in|at|by|to|from|like|after|before|that|is|was|do|did|does|say|said|think|know|mean|believe|hope|want|see|saw|done|doing)$/iu;

/** Words that may stand between "this" and what everybody knows it means: "this last week", "this presidential race". */
const between =
  /^(?:last|past|coming|very|same|whole|entire|great|presidential|current|final|particular|next)$/u;

/** Times and places that whoever speaks is in. */
const ofWhoeverSpeaks =
  /^(?:year|month|week|weeks|morning|afternoon|evening|time|moment|summer|winter|season|case|election|elections|campaign|race|cycle|fall|spring|autumn|decade|century|generation|country|nation|world|city|town|place|planet|earth|government|administration|party|parliament|way|point|stage|kind|sort|type|instance|is|who|that|of|in|with)$/u;

/** "those sailors who stayed", "those elected on a list", "those old Norwick captains": what follows tells which. */
const isToldBehind = (list: readonly string[], index: number): boolean =>
  /^(?:\p{Ll}+(?:ed|ing)|held|left|born|lost|hurt|caught|already)$/u.test(list[index + 1] ?? "") ||
  list.slice(index + 1, index + 5).some((word) => /^(?:who|which)$/u.test(word) || isName(word));

/** "this flood in Norwick", "this chance that the sailors have", "this issue of ferry fares": told right behind. */
const singledOut: readonly RegExp[] = [
  /^th\p{L}+ (?:issue|idea|notion|question|problem|matter|business|sense|culture|level|wave) of (?!(?:this|that|it|them|these|those)\b)/iu,
  /^th\p{L}+ \p{Ll}+ (?:in|at|from|between) (?:the )?(?=\p{Lu})/u,
  /^th\p{L}+ \p{Ll}+ that (?:\p{Lu}|we\b|you\b|people\b|the\b|every(?:body|one)\b)/u,
];

/** "I promise this: …", "We can call this right now: …": what it means follows. */
const waits = /^this(?:\s\p{L}+){0,2}\s?[:—–]/iu;

/** So many words of some length say a whole thing, which "this" may take up. */
const enough = 4;

/** Words that only bring in what is said: "There is a real fear that this", "I think when it comes to that". */
const bringsIn =
  /^(?:there|that|this|these|those|have|been|will|would|could|should|really|real|very|just|with|from|what|when|where|which|think|believe|know|hope|fear|concern|danger|risk|chance|doubt|worry|feeling|sense|idea|evidence)$/iu;

const says = (earlier: readonly string[]): boolean =>
  earlier.filter((other) => other.length > 3 && !/[’']/u.test(other) && !bringsIn.test(other)).length >=
  enough;

/** What is said of a "this" or "those": its noun, or the verb where none stands beside it. */
function nextTo({ list, index }: QuotedWord): string {
  let behind = index + 1;
  while (between.test(list[behind] ?? "")) behind += 1;
  // "this certainly does": the verb stands behind the adverb.
  const isAdverb = /\p{Ll}{3,}ly$/u.test(list[behind] ?? "");
  return (list[isAdverb ? behind + 1 : behind] ?? "").toLowerCase();
}

/** "This proves", "this underlines": behind "this" a thing is one, and the form in "s" that of a verb. */
const isVerbOfThis =
  /^(?:prov|suggest|underlin|underscor|highlight|demonstrat|illustrat|indicat|reflect|confirm|reveal|rais|creat|giv|tak|tell|send|help|allow|requir|need|put|bring|com|go|happen|work|look|seem|sound|feel|explain|remind|follow|add|reduc|increas|affect|undermin|threaten|imped|improv|matter|appl|depend|involv|includ|represent)(?:e?s|ies)$/u;

/** True for a "this" or "those" that has no noun beside it. */
export function standsAlone(quoted: QuotedWord): boolean {
  const { raw, word, place } = quoted;
  const next = nextTo(quoted);
  return (
    next === "" ||
    (word === "this" && /^(?:in|on|to|out|up|down|away|back|into|with|for|at|by|and|or)$/u.test(next)) ||
    (word === "that" && place === 0 && /^(?:in|of|with|on|at|alone)$/u.test(next)) ||
    /^(?:is|was|are|were|will|would|has|have|had|can|could|should|may|might|means|does|did|must|shows|makes|meant|made|gave|came|led|took|put|brought)(?:n[’']t)?$/u.test(
      next,
    ) ||
    (word === "this" && isVerbOfThis.test(next)) ||
    /[’'](?:s|re|ll|ve|d)$/u.test(raw)
  );
}

/** True for a "this" or "those" of quoted words that stands for something they do not name. */
export function isOpenThis(quoted: QuotedWord): boolean {
  const { word, list, index, place, earlier, rest, hasTopic } = quoted;
  // "a populism that is growing": a relative stands behind its noun.
  if (
    word === "that" &&
    place > 0 &&
    !takesPointer.test(list[index - 1] ?? "") &&
    !/ly$/u.test(list[index - 1] ?? "")
  )
    return false;
  if (word === "this" && waits.test(rest)) return false;
  // "said that were he mayor, …": it opens a clause, and that one a condition.
  if (/^that (?:were|had|should) (?:he|she|it|they|we|you|I|the)\b/u.test(rest)) return false;
  const next = nextTo(quoted);
  if (standsAlone(quoted)) return !hasTopic && !says(earlier);
  const pointsAtThing = word !== "that" || place === 0;
  if (!pointsAtThing || ofWhoeverSpeaks.test(next)) return false;
  // "these people" is clear where the people were named before, "this" alone where a whole statement stands before.
  const noun = next.slice(0, 5);
  return (
    !earlier.some((other) => other.toLowerCase().startsWith(noun)) &&
    !(/^th[eo]se$/u.test(word) && isToldBehind(list, index)) &&
    !singledOut.some((pattern) => pattern.test(rest))
  );
}

/** "on this", "about that": in a first sentence nothing has been said that it could mean. */
const pointsBack =
  /^(?:…\s)?[^.!?…]*\b(?:about|of|for|with|on|from|like|by|at|into|behind|against) (?:this|that)(?=[.,!?;:…]|$|\s(?:is|was|are|were|will|would|and|but|or|right|today|now|very|so|as|because|when|before|after|again|in|at)\b)/iu;

/** True when a first sentence says "about that" before it has said anything. */
export function pointsBackAtOnce(quotation: string): boolean {
  const found = pointsBack.exec(quotation)?.[0];
  if (found === undefined) return false;
  const clause = found.lastIndexOf(",");
  return clause < 0 || !says(wordsOf(found.slice(0, clause)));
}
