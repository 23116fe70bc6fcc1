import type { Entity } from "../../annotate/annotation";
import { remember } from "../../text/remember";

/** Who picks teams. */
const picksTeams =
  /\b(?:coach|manager|boss|selector|skipper|captain|director of (?:football|rugby|cricket))\b/iu;

/** Who takes bets, and who speaks for them. */
const takesBets =
  /\b(?:spokes\p{L}+|bookmakers?|bookies?|oddsmaker|trader|betting|head of (?:odds|trading))\b/iu;

/** Who treats the sick, and who speaks for them. */
const treats =
  /\b(?:doctors?|dr|physicians?|surgeons?|nurse|midwife|consultant|psychiatrist|\p{L}+ologist|paediatrician|pediatrician|gp|paramedic|medical|hospital|clinic|professor|spokes\p{L}+)\b/iu;

/** Who looks into crimes. */
const investigates =
  /\b(?:police|sheriff|constable|detective|inspector|sergeant|superintendent|officer|chief|commander|commissioner|marshal|trooper|agent|coroner|prosecutor|attorney|spokes\p{L}+)\b/iu;

/*
 * What those of one trade alone have to tell, whether or not they speak of themselves, and their posts: who starts a match,
 * what is bet on somebody.
 */
const rows: readonly (readonly [deed: RegExp, post: RegExp])[] = [
  [
    /\b(?:will|would|could|may|might|to) (?:probably |definitely |also |not |be )*(?:start(?:ing)? (?:the (?:game|match|first Test)|against|alongside|at (?:left|right|full)|in (?:goal|midfield|defen[cs]e|attack|the cent(?:re|er))|on the (?:bench|left|right|wing))|play (?:from the start|at (?:left|right|full|fly|scrum)))|\b(?:select|selecting|pick|picking|leave out|leaving out|drop|dropping|recall|recalling) (?:\p{L}+ )?(?:players?|squad|side|team|XI|XV|line-?up)\b|\b(?:my|our) (?:starting )?(?:squad|line-?up|team selection|starting (?:XI|XV|eleven))\b/u,
    picksTeams,
  ],
  [
    /\b(?:punters?|odds (?:of|on|at|against|for)|bookmakers?|bookies?|(?:a|the|one) bets? (?:of|on)|placed? (?:a |their |some )?bets?|(?:favou?rite|backed|cut|out) (?:at|from|to) \d+[-/]\d+|\d+[-/]\d+ (?:favou?rite|shot|on|against))\b/iu,
    takesBets,
  ],
  [/\b(?:the|this|our) patients?(?:[’']s)?\b/iu, treats],
  [
    /\b(?:detectives|(?:our|my) officers|we are (?:appealing|keen to (?:hear|speak|trace))|(?:anyone|anybody|people|witnesses) with (?:any )?information|appeal(?:ing|ed)? for (?:witnesses|information)|the (?:burglars?|suspects?|assailants?|offenders?) (?:was|were|is|are|had|has|fled|escaped|may|might))\b/iu,
    investigates,
  ],
];

/** The posts whose holders alone have such words to say. */
const postsFor = remember((words: string): readonly RegExp[] =>
  rows.flatMap(([deed, post]) => (deed.test(words) ? [post] : [])),
);

const holds = ({ roles }: Entity, post: RegExp): boolean => roles.some(({ text }) => post.test(text));

/**
 * True for words that are told by those of one trade, by one of them, and somebody of whom the article tells no such post:
 * a coach tells who starts the match, and no player.
 */
export const isOfNoSuchTrade = (key: Entity, other: Entity, words: string): boolean =>
  key.type === "person" &&
  other.type === "person" &&
  postsFor(words).some((post) => holds(key, post) && !holds(other, post));

/** What others do to somebody: "he was stripped of his clothes", "I was held for a year". */
const suffered =
  /\b(?:he|she|I|we) (?:was|were|had been|have been|has been|[’']d been|[’']ve been) (?:\p{L}+ly |also |then |once )?(?:abducted|abused|arrested|assaulted|beaten|bullied|burgled|deported|detained|evicted|forced (?:to|into|out)|handcuffed|harassed|held (?:at|for|in|without)|humiliated|imprisoned|interrogated|jailed|kept in|kidnapped|mugged|raped|robbed|shackled|shot|stabbed|stripped|tortured|treated like)(?!\p{L})/u;
const isOfSuffering = remember((words: string): boolean => suffered.test(words));

/** Posts of those to whom such things hardly happen. */
const aloft =
  /\b(?:president|minister|secretary|chancellor|senator|governor|mayor|mp|congress(?:man|woman)|representative|lawmaker|ambassador|leader|spokes(?:man|woman|person)|director|commissioner|judge|justice|lawyer|attorney|solicitor|professor|analyst|economist|chief executive|ceo)\b/iu;

/** True for words in which somebody without a post tells what was done to him or her, and somebody who holds one. */
export const isAboveSuffering = (key: Entity, other: Entity, words: string): boolean =>
  key.type === "person" &&
  other.type === "person" &&
  isOfSuffering(words) &&
  !holds(key, aloft) &&
  other.roles.some(({ text, former }) => !former && aloft.test(text));
