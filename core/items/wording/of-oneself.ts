/** Words in which people speak of themselves, alone or with others. */
const ofOneself = /\b(?:I|me|my|mine|we|us|our|ours)\b/iu;
/** The same of one alone. "I’m" and "I’ve" begin with such a word too. */
const ofOneAlone = /\b(?:I|me|my|mine|myself)\b/u;

/** What anybody puts in front of an opinion, or between its words. */
const opinion =
  /\bI (?:do not |don[’']t |really |just |also |still )?(?:think|believe|hope|mean|guess|know|suppose|expect|feel|suspect|doubt|would say|would suggest|would argue|would point out|regret to say|must say|am sure|(?:have |had )?(?:noticed|heard|said))\b|\bI[’']ve (?:noticed|heard|said|seen)\b|\bI[’']m (?:sure|afraid|not sure)\b|\bI(?:[’']ll|[’']m| can| will)? tell(?:ing)? you\b|\b[Ii]n my (?:humble |own )?(?:opinion|view|lifetime|judgement|judgment)\b|\b(?:to|for) my mind\b/gu;

const withoutOpinions = (words: string): string => words.replaceAll(opinion, " ");

/** True for words that tell something of whoever says them: "our ships will sail", and not "I think it will sail". */
export const speaksOfOneself = (words: string): boolean => ofOneself.test(withoutOpinions(words));

/** True for words that tell something of the one person who says them: "I was settled there", and not "we were". */
export const speaksOfOneAlone = (words: string): boolean => ofOneAlone.test(withoutOpinions(words));
