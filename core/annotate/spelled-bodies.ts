import { notBodies } from "../lexicon/name-parts";
import { nameJoiners, organisationHeads } from "../lexicon/organisations";
import { textOfToken } from "./name-runs";
import { capital, isThe, wordsOf, type Parser } from "./thing-parser";

/** Most tokens of a name with its small words: "Northern Board of Shipping and Trade". */
const longest = 14;

/** Last words of names of bodies that have no word for a body among them. */
const lastWords =
  /^(?:protection|operations|enforcement|watch|artists|producers|employers|workers|physicians|teachers|manufacturers|churches|bishops)$/u;

/** "the Harbour and Border Protection (HBP)": the letters in brackets tell where the name in front of them begins. */
export const spelledOut: Parser = {
  rule: "spelled-out",
  parse: (context, at) => {
    const { index, text, last } = context;
    if (!capital(context, at)) return null;
    let letters = "";
    let withSmall = "";
    let hasHead = false;
    let to = at;
    for (; to < Math.min(last, at + longest); to += 1) {
      const word = index.words[to] ?? "";
      if (capital(context, to)) {
        const [first = ""] = textOfToken(text, index, to);
        letters += first;
        withSmall += first;
        hasHead ||= organisationHeads.has(word);
      } else if (nameJoiners.has(word) || word === "in" || word === "on")
        withSmall += word.charAt(0).toUpperCase();
      else if (!/^[-–’']$/u.test(word) && word !== "'s") break;
    }
    const initials = textOfToken(text, index, to + 1);
    if (
      index.words[to] !== "(" ||
      index.words[to + 2] !== ")" ||
      !/^\p{Lu}{3,8}$/u.test(initials) ||
      notBodies.has(initials.toLowerCase()) ||
      (letters !== initials && withSmall !== initials) ||
      !(hasHead || lastWords.test(index.words[to - 1] ?? ""))
    )
      return null;
    const shown = wordsOf(context, at, to);
    return {
      from: at,
      to,
      type: "organisation",
      shown: `${isThe(index.words[at - 1]) ? "the " : ""}${shown}`,
      key: `organisation:${shown.toLowerCase()}`,
    };
  },
};
