import type { Entity } from "../../annotate/annotation";
import { onceFor } from "../../text/remember";

/* Parties, by what they and their members are called. Which of them a person is of, the article's words for the post tell. */
const rows: readonly (readonly [party: string, names: string])[] = [
  ["conservative", "Conservatives?|Tory|Tories"],
  ["labour", "Labour"],
  ["liberal", "Lib(?:eral)? Dem(?:ocrat)?s?"],
  ["republican", "Republicans?|GOP"],
  ["democratic", "Democrats?|Democratic"],
  ["green", "Greens?|Green Party"],
  ["socialist", "Socialists?|Social Democrats?"],
];

const patterns = rows.map(([party, names]) => {
  const own = `(?:${names})`;
  return {
    party,
    member: new RegExp(`\\b${own}\\b`, "u"),
    /*
     * What a party would do in office, said with an article or as one's own: "a Conservative government would", "we
     * Republicans", "the Lib Dems’ plan would".
     */
    spokenFor: new RegExp(
      `\\b[Aa]n? ${own} (?:government|administration|president|cabinet)\\b(?:[^.?!]{0,30}?) (?:would|will)\\b|\\b(?:[Ww]e|us|our) ${own}\\b|\\bthe ${own}(?:[’']s?) (?:own )?(?:\\p{L}+[’']?s? ){0,2}(?:plans?|pensions?|polic(?:y|ies)|manifesto|proposals?|scheme)\\b[^.?!]{0,90}? (?:would|will)\\b`,
      "u",
    ),
  };
});

const partiesOf = onceFor(
  ({ roles }: Entity): ReadonlySet<string> =>
    new Set(
      patterns.flatMap(({ party, member }) => (roles.some(({ text }) => member.test(text)) ? [party] : [])),
    ),
);

/**
 * True for words that promise what a party would do, when whoever said them is of it, and somebody whom the article does
 * not call of that party: he or she falls away without any reading.
 */
export const isOfOtherParty = (words: string, key: Entity, other: Entity): boolean =>
  other.type === "person" &&
  patterns.some(
    ({ party, spokenFor }) =>
      partiesOf(key).has(party) && !partiesOf(other).has(party) && spokenFor.test(words),
  );
