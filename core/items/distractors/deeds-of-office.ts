import type { Entity } from "../../annotate/annotation";

/** Who sits in a parliament, as articles call them. */
const lawmaker =
  /\b(?:senators?|sen|representatives?|reps?|congress(?:man|woman|person)|lawmakers?|legislators?|mps?|meps?|whip|(?:majority|minority|party|opposition|house|senate) leader|speaker|councillors?|councilors?|council(?:man|woman)|assembly(?:man|woman)|deputy|member of parliament|minister|secretary|president|vice president)\b/iu;

/** Who signs laws and commands, by office. */
const ruler = /\b(?:president|governor|gov|mayor|prime minister|premier|chancellor|king|queen)\b/iu;

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
];

/**
 * True for words that only the holder of an office says, and somebody of whom the article tells no such office: "I cast
 * the right vote" is not said by an adviser.
 */
export const holdsNoSuchOffice = (words: string, { type, roles }: Entity): boolean =>
  type === "person" &&
  rows.some(([deed, office]) => deed.test(words) && !roles.some(({ text }) => office.test(text)));
