import { termChanges, type TermChange } from "#core/assessment/term-changes";

/** What a change means, and for whom. */
const sentences: Readonly<Record<TermChange, string>> = {
  "opens-earlier": "It opens earlier: whoever has not begun can begin from then on.",
  "opens-later": "It opens later: nobody can begin before then.",
  "due-earlier":
    "It is due earlier, for those who are at it as well. What they answer before then counts; nothing is taken after.",
  "due-later":
    "It is due later: whoever has not handed in can begin or go on until then. What is handed in stays as it is.",
  "more-attempts":
    "There are more attempts: whoever has handed in can practise again. The first one still counts.",
  "fewer-attempts": "There are fewer attempts: those that were begun stay.",
  feedback: "Right answers are shown at another time, for everybody from now on.",
};

/** The sentences for a list of changes as an address carries it, "due-later,feedback". What it can't name is left out. */
export const changeSentences = (listed: string | string[] | undefined): readonly string[] => {
  const named = typeof listed === "string" ? listed.split(",") : [];
  return termChanges.filter((change) => named.includes(change)).map((change) => sentences[change]);
};
