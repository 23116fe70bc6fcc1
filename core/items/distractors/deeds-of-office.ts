import type { Entity } from "../../annotate/annotation";
import { remember } from "../../text/remember";

/** Who sits in a parliament, as articles call them. */
const lawmaker =
  /\b(?:senators?|sen|representatives?|reps?|congress(?:man|woman|person)|lawmakers?|legislators?|mps?|meps?|whip|(?:majority|minority|party|opposition|house|senate) leader|speaker|councillors?|councilors?|council(?:man|woman)|assembly(?:man|woman)|deputy|member of parliament|minister|secretary|president|vice president)\b/iu;

/** Who signs laws and commands, by office. */
const ruler = /\b(?:president|governor|gov|mayor|prime minister|premier|chancellor|king|queen)\b/iu;

/** Who has things to announce, by office; a shadow minister has none. */
const inCharge =
  /(?<!\bshadow (?:\p{L}+ ){0,3})\b(?:president|governor|gov|mayor|minister|premier|chancellor|secretary|chief|commissioner|chairman|chairwoman|director|leader|ceo)\b/iu;

/** Who stands for an office, or holds one from which people do. */
const candidate =
  /\b(?:candidate|nominee|contender|front-?runner|challenger|hopeful|senators?|sen|representative|rep|congress(?:man|woman)|governor|gov|mayor|mps?|leader|minister|businessman|businesswoman|billionaire|developer|former (?:\p{L}+ )?(?:secretary|president|senator|governor))\b/iu;

/** What those alone do who stand for an office: in whose name is the debate, whom somebody endorses. */
const standing =
  /\b(?:during|in) the (?:\p{L}+ )?debate\b|\b(?:seek|sought|receive|received|want|wanted|get|got|need) (?:\p{L}+ )?(?:[\p{L}.]+ \p{L}+’s |his |her |my |the )?endorsements?\b|\b[Ii]f (?:I[’']m |I am |he is |she is |I were )?elected\b|\bwhen I[’']m (?:president|governor|mayor|senator|prime minister)\b|\b(?:my|our) opponents? in (?:this|the) (?:race|election)\b|\b(?:as|when) I[’']ve (?:travell?ed|campaigned)\b/u;

/*
 * What only the holder of an office says of himself or herself, and the offices. "I voted for Roe" is no such thing: so
 * does everybody.
 */
const rows: readonly (readonly [deed: RegExp, office: RegExp])[] = [
  [
    /\bI (?:have |had |also |never |always |’ve )?(?:cast (?:the|a|my|that|an) (?:\p{L}+ )?votes?|(?:co-?)?sponsored|introduced (?:a|the|an|this|that|my) (?:\p{L}+ ){0,2}(?:bill|amendment|act|law|legislation|resolution|motion)|introduced legislation|voted (?:for|against|to) (?:the|a|an|that|this|it|pass|authori[sz]e|approve|repeal|block|confirm|fund)\b(?! (?:\p{L}+ )?(?:candidate|nominee|party|man|woman|president)\b))/u,
    lawmaker,
  ],
  [
    /\bI (?:have |had |also |’ve |will |would |’ll |’d )?(?:veto(?:ed)?|appoint(?:ed)? (?:a|the|my|three|two)|pardon(?:ed)?|sign(?:ed)? (?:the|a|an|that|this|it)(?: \p{L}+){0,3} (?:law|bill|act|legislation|order|treaty)|order(?:ed)? (?:the|our|my) (?:\p{L}+ )?(?:troops|army|military|police|guard|forces))\b/u,
    ruler,
  ],
  [/\b(?:what|that|which|as) I (?:have |had |’ve )?(?:announced|proposed|ordered)\b/u, inCharge],
];

/** The offices that words need, and whether they need somebody who stands: asked of every name of the article. */
const officesFor = remember((words: string): readonly RegExp[] =>
  rows.flatMap(([deed, office]) => (deed.test(words) ? [office] : [])),
);
const isOfStanding = remember((words: string): boolean => standing.test(words));

/**
 * True for words of whoever stands for an office, and somebody of whom the article tells quite another post: "he sought no
 * endorsement" is not said by a spokesman. Of whom it tells no post may stand as well as anybody.
 */
export const standsForNothing = (words: string, { type, roles }: Entity): boolean =>
  type === "person" &&
  roles.length > 0 &&
  isOfStanding(words) &&
  !roles.some(({ text }) => candidate.test(text) && !serves.test(text));

/** Posts under those who stand: "spokesman for the leader". */
const serves =
  /\b(?:spokes\p{L}+|secretary to|assistant|aide|adviser|advisor|manager|director|chief of staff|vice president)\b/iu;

/**
 * True for words that only the holder of an office says, and somebody of whom the article tells no such office: "I cast
 * the right vote" is not said by an adviser.
 */
export const holdsNoSuchOffice = (words: string, { type, roles }: Entity): boolean =>
  type === "person" && officesFor(words).some((office) => !roles.some(({ text }) => office.test(text)));
