import type { Entity } from "../../annotate/annotation";
import { demonymBook, placeBook } from "../../lexicon/places";

/** True for words that name a country or its people: with them an office is known to everybody, or told by the name. */
export function namesNation(role: string): boolean {
  const words =
    role
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/(?:\p{L}\.){2,}|\p{L}+/gu) ?? [];
  return words.some(
    (_, at) => demonymBook(words, at) !== null || placeBook(words, at)?.row.kind === "country",
  );
}

/** Offices of state. */
export const publicOffice =
  /\b(?:president|minister|chancellor|king|queen|prince|princess|pope|premier|emperor|sultan|secretary|senator|governor|ambassador|leader|prosecutor)\b/iu;

/** Who governs a country is known without the article: not asked, though it may stand among the wrong answers. */
export const isKnownAnyway = (role: string): boolean =>
  // "an outspoken senator": one of many, and everybody knows of which state.
  /^an?\s.*\b(?:senator|congressman|congresswoman|lawmaker|politician|MP)\b/iu.test(role) ||
  (publicOffice.test(role) && namesNation(role)) ||
  /\b(?:nominee|candidate|frontrunner|front-runner|hopeful|contender|opponent|rival|billionaire|businessman|businesswoman|tycoon)\b/iu.test(
    role,
  ) ||
  /^(?:the )?(?:vice |deputy |former |first )*(?:president|prime minister|pope|king|queen|senator|governor|congressman|congresswoman)$/iu.test(
    role,
  );

/** Who governs a country: everybody's guess, or nobody's. */
export const isHeadOfState = (role: string): boolean =>
  /\b(?:president|prime minister|chancellor|king|queen|pope|emperor|sultan|emir|premier|leader)$/iu.test(
    role,
  ) &&
  !/\b(?:party|house|senate|majority|minority|opposition)\b/iu.test(role) &&
  !/\b(?:vice|deputy)\b/iu.test(role) &&
  (namesNation(role) || role.split(" ").length < 3);

/** "Pope Clement", "Queen Ida": the name tells the office. */
export const isCalledByOffice = ({ canonical }: Pick<Entity, "canonical">): boolean =>
  /^(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Emir|Sheikh|Archbishop|Cardinal|Patriarch|Ayatollah)\s/u.test(
    canonical,
  );

/** What somebody is for a time, or for good, and could be asked: an office, a post, a calling at a body. */
export const isPosition = (role: string): boolean =>
  (post.test(role) ||
    /\b(?:founder|co-founder|executive|owner|partner|host|lawyer|fellow|member|deputy|whip|speaker|congressman|congresswoman|MP|MEP|MSP|councill?or|trustee|vice-president|boss|midfielder|striker|defender|goalkeeper|correspondent|reporter|administrator|pollster)\b/iu.test(
      role,
    )) &&
  !/\b(?:nominee|candidate|frontrunner|front-runner|hopeful|contender|businessman|businesswoman|tycoon|winner|rivals?)\b/iu.test(
    role,
  );

/** "Massachusetts Sen": an abbreviation that only stands before a name is no position to choose. */
export const isAbbreviated = (role: string): boolean =>
  /\b(?:Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|Dr|Mr|Mrs|Ms|Prof|Rev|Capt|Adm|Atty|Pres|Det|Insp|Sir|Dame|Lord|Lady)\.?$/u.test(
    role,
  );

/** Positions that are held for a time. "Founder" and "winner" are for good, and what others are is no office. */
export const post =
  /\b(?:president|minister|secretary|chancellor|governor|mayor|premier|ambassador|commissioner|chief|ceo|cfo|director|head|chair|chairman|chairwoman|chairperson|spokesman|spokeswoman|spokesperson|professor|lecturer|editor|manager|superintendent|officer|judge|senator|leader|coach|captain|dean|rector|principal|analyst|economist|researcher|scientist|coordinator|representative|curator|inspector|sheriff|treasurer|counsel|prosecutor|attorney|adviser|advisor|strategist|correspondent|bishop|archbishop|imam|pastor|rabbi)\b/iu;

const singlePost =
  /^(?:[^,]*\s)?(?:president|minister|secretary|chancellor|governor|mayor|premier|commissioner|chief|chief executive|ceo|director|head|chair|chairman|chairwoman|chairperson|founder|superintendent|leader|dean|rector|principal|coach|captain|manager|editor|ambassador|archbishop|bishop|sheriff|treasurer)(?:\s(?:of|at|for|in|with)\s.*)?$/iu;

/** True for a position that one person holds at a time, as it is worded: "the director of …", not "a director of …". */
export const isSinglePost = (role: string): boolean =>
  singlePost.test(role) &&
  !/^an?\s|\b(?:co-founder|cofounder|vice|deputy|assistant|associate|senior|junior)\b/iu.test(role);

/** What only says which kind of body it is: "the Bank" is one bank to the article and any bank to others. */
export const kindOfBody =
  /^(?:the )?(?:bank|council|board|committee|house|party|force|union|unit|department|ministry|agency|association|company|court|church|college|university|school|hospital|club|league|group|trust|office|centre|center|institute|foundation|commission|federation|society|state|city|government|administration|cabinet|parliament|army|police|treasury|home office|embassy|museum|festival|team)$/iu;

/** "a member of the board", "a Republican of Idaho and once …": what many are at a time, or two things run together. */
export const isOneOfMany = (role: string): boolean =>
  /^an?\s|\b(?:members?|Republicans?|Democrats?|Conservatives?|and (?:once|now|later|formerly|previously))\b/u.test(
    role,
  );

/** Offices that stand without an article before a name and behind "was". */
export const office =
  /\b(?:president|minister|secretary|chancellor|governor|mayor|premier|ambassador|king|queen|pope|commissioner|chief executive|ceo|director general|attorney general)$/iu;

/** Whoever reports a story is of another trade than those it is about. */
export const ofThePress =
  /\b(?:reporter|correspondent|journalist|columnist|editor|anchor|host|presenter|broadcaster|blogger|photographer)\b/iu;

/** Those who are asked for what they know. */
export const scholar =
  /\b(?:professor|lecturer|scientist|researcher|analyst|economist|historian|fellow|expert|biologist|physicist)\b/iu;
