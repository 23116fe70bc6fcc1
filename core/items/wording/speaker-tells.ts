import { isBase, isFiniteVerb } from "../../claims/verb-forms";
import { articles } from "../../lexicon/function-words";
import { roleHeads } from "../../lexicon/roles";

/** What somebody says of their own post: "when I was a senator", "my time as mayor". */
const ownPost =
  /\b(?:when|since|while|before|after) I (?:was|became|served|worked|took office|ran)\b|\bmy (?:time|years|days|work|job|experience|role|tenure) as\b|\bmy (?:clients?|patients|pupils|students|constituents|administration|campaign|presidency|government|ministry|cabinet|lawyers?|readers|viewers|fans|band|album|film|movie|novel|congregation|parish)\b|\b(?:our|my|this) (?:clients?|patients|newspaper|newsroom|readers|airline|airlines|store|stores|shop|restaurant|hotel|clinic|church|laborator(?:y|ies)|lab|research|study|orchestra|film|squad|customers|shareholders)\b|\bthe Court\b/iu;

/** Where somebody worked: "my work at the Harbour Office". */
const ownPlace =
  /\b[Mm]y (?:time|years|days|work|job|role|tenure|service|colleagues) (?:at|in|with|on) (?:the )?\p{Lu}/u;

/** "For us, the families of the crew": what several have to live with, and say so. */
const counted =
  /\b(?:us|we)(?:, (?:as )?the (?:[\p{L}\p{N}’'/-]+ ){0,3}| (?:the )?)(?:families|family members|parents|relatives|residents|survivors|victims|villagers|widows)(?!\p{L})/iu;

/** Whom somebody is a pair with: "Lena and I went", "for Lena and me", "of Lena and I to"; not "I saw Lena and I went". */
const pair =
  /(?:^\P{L}*|[.;:…?!]\s|\b(?:that|because|when|while|if|but|what)\s)\p{Lu}\p{Ll}+ and I\b|\b\p{Lu}\p{Ll}+ and (?:me\b|myself\b|I (?:to|with|as|at|in)\b)/u;
/** "You and I", "And I": no name. */
const noName = /\b(?:You|He|She|They|And|But|So|Yes|No|Now|Then) and (?:I|me|myself)\b/gu;

/** Words by which speakers count themselves among others, up to the noun: "us miners", "as a nurse", "I am a farmer". */
const counts: readonly RegExp[] = [
  /\b(?:us|we)((?:\s+\p{L}+[’']?){1,2})/giu,
  // "our power, as journalists", "as a nurse, I"; "she was weak as a candidate" tells of her
  /\b(?:I|me|my|we|us|our|ours)(?:[’']\p{L}+)?(?:,?\s\p{L}+){0,4},?\sas(?:\s+an?)?((?:\s+\p{L}+[’']?){1,2})/giu,
  /\bas(?:\s+(?:an?|the))?((?:\s+\p{L}+[’']?){1,2}),\s(?:I|we|my|our)\b/giu,
  // "As mayor I", "As mayor of Osterby, I"; "a leader we trust" tells of somebody else
  /(?:^\P{L}*|[.,;:…—–]\s?)as(?:\s+(?:an?|the))?((?:\s+\p{L}+){1,2}?)(?:\s(?:of|for|to|in)\s[^.;:,“”]{1,40})?,?\s(?:I|we)\b/giu,
  /\b(?:I|we)(?:[’'](?:m|re)|\s(?:am|are))\s+(?:an?|the|all)((?:\s+\p{L}+){1,3})/giu,
];

const singular = (word: string): string =>
  roleHeads.has(word)
    ? word
    : word.endsWith("men")
      ? `${word.slice(0, -3)}man`
      : word.replace(/(?<=\p{L}{3})s$/u, "");

/** True when the words name a position before any verb: "miners’ widows", "young doctors", not "need a leader". */
function namesRole(words: string): boolean {
  for (const word of words.toLowerCase().replaceAll(/[’']/gu, "").trim().split(/\s+/u)) {
    if (roleHeads.has(singular(word))) return true;
    if (isFiniteVerb(word) || isBase(word) || articles.has(word)) return false;
  }
  return false;
}

/**
 * True for words that name what their speaker is: "our power, as journalists", "when I was a senator". Whoever sees the
 * positions of the people among the answers needs no article for them.
 */
export function tellsSpeaker(words: string): boolean {
  if (!/\b(?:I|me|my|mine|we|us|our|ours)\b/iu.test(words)) return false;
  if (
    ownPost.test(words) ||
    ownPlace.test(words) ||
    counted.test(words) ||
    pair.test(words.replaceAll(noName, " "))
  )
    return true;
  return counts.some((pattern) => [...words.matchAll(pattern)].some(([, behind = ""]) => namesRole(behind)));
}
