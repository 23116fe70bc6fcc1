import type { Span } from "../../text/span";
import { isVerbBehind } from "./bare-things";

/** "and although Roe has played there before", "but when she came back": what it leads up to was cut off. */
const opensPart = /\b(?:and|but),? (?:although|though|when|if|because|once|unless|until|while)\b/iu;

/** "and on her return she opened a shop": another sentence, whose subject is not asked for. */
const goesOn =
  /\b(?:and|but),? (?:(?:on|in|at|after|before|by|from|with|for)\s[^,]{2,40},?\s)?(?:he|she|they|it|we)\s\p{L}/iu;

/** "but late shots from Roe": a subject without its verb. */
const halfStatement = /\bbut ((?:late|early|an?|the|two|three|four)\b[^,]*)[?.]$/iu;

/**
 * True for a question or a statement that ends in half of another sentence: "but late shots from Roe". In a statement the
 * other half may be there: "but the second was fast".
 */
export const endsInHalf = (words: string): boolean => {
  const behind = halfStatement.exec(words)?.[1]?.split(" ");
  if (behind === undefined) return false;
  // "late offers from Norwick": no verb
  const hasVerb = behind.some(
    (word, at) => isVerbBehind(word) && !/^(?:from|of|by)$/u.test(behind[at + 1] ?? ""),
  );
  return words.endsWith("?") || !hasVerb;
};

/** True for a question about a deed that goes on with a part of another sentence. */
export const isCutOff = (question: string): boolean =>
  [opensPart, goesOn].some((row) => row.test(question)) || endsInHalf(question);

/** "to ensure the ferry, [built in 1984, was whole]": what stands behind the commas is the verb of what was asked. */
export const goesOnBehind = (text: string, { end }: Span): boolean =>
  /^,\s[^,.;“”"]{3,90},\s(?:was|were|is|are|has|had|would|will|could|should|must)\b/u.test(
    text.slice(end, end + 110),
  );
