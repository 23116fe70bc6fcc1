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

/** What those alone do who stand for an office: in whose name is the debate, whom somebody endorses, who has a running mate. */
const standing =
  /\b(?:during|in) the (?:\p{L}+ )?debate\b|\b(?:seek|sought|receive|received|want|wanted|get|got|need) (?:\p{L}+ )?(?:[\p{L}.]+ \p{L}+’s |his |her |my |the )?endorsements?\b|\b[Ii]f (?:I[’']m |I am |he is |she is |I were )?elected\b|\bwhen I[’']m (?:president|governor|mayor|senator|prime minister)\b|\b(?:my|our) opponents? in (?:this|the) (?:race|election)\b|\b(?:as|when) I[’']ve (?:travell?ed|campaigned)\b|\bthan I would be\b|\b(?:his|her|my) polic(?:y|ies) (?:toward|towards|on) \p{Lu}|\b(?:his|her|my) (?:\p{Ll}+ )?(?:rival candidates?|candidacy|running mate|presidential (?:bid|campaign|run|rivals?))\b/u;

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
  [
    /\b(?:he|she|I) (?:plans?|planned|intends?|intended) to (?:repeal|veto|pardon|deport|nominate|appoint an?)\b/u,
    new RegExp(`${lawmaker.source}|${ruler.source}|${candidate.source}`, "iu"),
  ],
  [
    /\b[Mm]y vote (?:will|would|is going to) be\b|\bI urge my colleagues\b|\b[Mm]y colleagues (?:in|on) (?:the (?:House|Senate|Commons|committee)|Congress|Parliament|both sides of the aisle)\b/u,
    lawmaker,
  ],
  [
    /\b(?:declare|impose|lift|end) (?:martial law|an? (?:national )?(?:state of )?(?:emergency|siege|war))\b|\b(?:stay|remain) in office\b/iu,
    ruler,
  ],
  [/\b(?:what|that|which|as) I (?:have |had |’ve )?(?:announced|proposed|ordered)\b/u, inCharge],
];

/** Offices that people name as their own; with "of" and a name behind, there is but one. */
const ownPost = [
  "(?:the |your |this (?:country|state|city|club)[’']s )?",
  "(?:(?!(?:about|against|asked|at|by|for|from|in|like|not|of|on|sure|told|to|that|with)\\b)\\p{L}+ ){0,2}?",
  "(?<post>president|governor|mayor|senator|congress(?:man|woman)|secretary|chair(?:man|woman|person)?|chancellor|minister|premier|ambassador|commissioner|director|leader|speaker|attorney general|prosecutor|judge|sheriff|coach|captain|manager|chief executive|ceo|commander[ -]in[ -]chief)",
  "(?<where> (?:of|for) (?:the )?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*)?",
].join("");
/** "As governor of Osterby, I", "as mayor, if I" */
const asHolder = new RegExp(`\\b[Aa]s ${ownPost}(?=,? (?:if )?I(?!\\p{L}))`, "u");
/** "My time as governor", "I was mayor", "I’m going to be remaining as the chair of the Board" */
const isHolder = new RegExp(
  `\\b(?:[Mm]y (?:\\p{L}+ )?(?:time|tenure|years?|role|job|term|work|duty|responsibility|capacity) as|I am|I[’']m|I was|I have been|I[’']ve been|I became|since becoming|I (?:was |am )?(?:re-?)?elected(?: as)?|I (?:have )?served as|I[’']m going to be|I will be|I[’']ll be|remain(?:ing)?(?: as)?|continu(?:e|ing) as|serv(?:e|ing) as) ${ownPost}(?=[,.;:!?“”]|$| (?:again|and|as|at|but|for|I|I[’']ve|in|is|of|until|was|when)(?!\\p{L}))`,
  "u",
);
/** "In my presidency" */
const ownTerm =
  /\b[Mm]y (?<post>president|governor|mayor|chairman|premier|chancellor|leader|captain)(?:cy|ship|ialty|alty)\b/u;
/** "As president, I will": a promise of whoever stands for it. */
const promised = /\bI(?:[’']ll| will| would|[’']d)\b/u;
const alone = /\bI\b/u;

/** The office that whoever speaks names as his or her own, and of what: "as governor of Osterby, I". */
const namedAsOwn = remember(
  (words: string): { readonly post: string; readonly where: string; readonly isPromise: boolean } | null => {
    if (!alone.test(words)) return null;
    const { post, where = "" } =
      (asHolder.exec(words) ?? isHolder.exec(words) ?? ownTerm.exec(words))?.groups ?? {};
    return post === undefined
      ? null
      : {
          post: post.replace(/(?:man|woman|person)$/u, ""),
          where: where.replace(/^ (?:of|for) (?:the )?/u, ""),
          isPromise:
            where === "" && promised.test(words) && /^(?:president|governor|mayor|commander)/u.test(post),
        };
  },
);

/**
 * True for words in which the speaker names an office of his or her own, and somebody of whom the article does not tell
 * it: "as governor of Osterby, I would veto it" is said by no other state’s. For what is promised for an office, whoever
 * stands for it may be taken, or whoever’s post every reader knows.
 */
export function namesOfficeOfNo(words: string, { type, roles }: Entity): boolean {
  const own = type === "person" ? namedAsOwn(words) : null;
  if (own === null) return false;
  if (own.isPromise && (roles.length === 0 || roles.some(({ text }) => candidate.test(text)))) return false;
  return !roles.some(
    ({ text }) => text.toLowerCase().includes(own.post.toLowerCase()) && text.includes(own.where),
  );
}

/** The offices that words need, and whether they need somebody who stands: asked of every name of the article. */
const officesFor = remember((words: string): readonly RegExp[] =>
  rows.flatMap(([deed, office]) => (deed.test(words) ? [office] : [])),
);
/** Whose running mate is chosen, and who chooses one. */
const isOfTicket = remember((words: string): boolean =>
  /\b(?:his|her|my) (?:choice|pick|selection) (?:of|for) (?:an? )?(?:running mate|vice president)\b|\b(?:choos|pick|select|nam|announc)(?:e|ing) (?:a|his|her|my) running mate\b/iu.test(
    words,
  ),
);
const nominee = /\b(?:candidate|nominee|contender|front-?runner|hopeful)\b/iu;

const isOfStanding = remember((words: string): boolean => standing.test(words));

/**
 * True for words of whoever stands for an office, and somebody of whom the article tells quite another post: "he sought no
 * endorsement" is not said by a spokesman. Of whom it tells no post may stand as well as anybody.
 */
export const standsForNothing = (words: string, { type, roles }: Entity): boolean =>
  type === "person" &&
  roles.length > 0 &&
  ((isOfStanding(words) && !roles.some(({ text }) => candidate.test(text) && !serves.test(text))) ||
    (isOfTicket(words) && !roles.some(({ text }) => nominee.test(text) && !serves.test(text))));

/** Posts under those who stand: "spokesman for the leader". */
const serves =
  /\b(?:spokes\p{L}+|secretary to|assistant|aide|adviser|advisor|manager|director|chief of staff|vice president)\b/iu;

/**
 * True for words that only the holder of an office says, and somebody of whom the article tells no such office: "I cast
 * the right vote" is not said by an adviser.
 */
export const holdsNoSuchOffice = (words: string, { type, roles }: Entity): boolean =>
  type === "person" && officesFor(words).some((office) => !roles.some(({ text }) => office.test(text)));
