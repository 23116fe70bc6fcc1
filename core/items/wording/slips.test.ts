import { describe, expect, test } from "vitest";
import { slipIn } from "./slips";

describe("a slip of language that a question would print", () => {
  test.each([
    ["that for than", "a harbour where boats are more important that old songs", "more important that"],
    [
      "of any, without whose",
      "believing that any of rules or fees that hurt sailors are wrong",
      "any of rules",
    ],
    ["a past behind could", "the flood could led to a second pier", "could led"],
    ["a verb that is gone", "the council before they might willing to build it", "might willing"],
    ["an article that is gone", "Roe was member of the crew", "was member of"],
    ["broken off", "“And that’s the kind of -- and even so, we sail”", "“And that’s the kind of -- and"],
    ["begun anew", "making new rules for the harbour is — it is not a good idea", "is — it is"],
    ["a noun that is gone", "the ferry is a vital to many islands", "a vital to"],
    ["an article too much", "whether it’s a on a boat or not", "a on"],
    ["a word twice", "they sailed to the the harbour", "the the"],
    ["considering to", "the council is considering to buy ten boats", "considering to"],
    ["avoid to", "the captains avoid to sail in winter", "avoid to"],
    ["one thing mean", "“If something like that mean the end of sailing”", "If something like that mean"],
    ["two verbs", "there is “only one old captain is ready to sail”", "there is “only one old captain is"],
    ["one the most", "she is one the most able captains", "one the most"],
    [
      "several that shows",
      "Which figure belongs in the gap? Figures gathered by Roe shows that",
      "? Figures gathered by Roe shows",
    ],
    ["a mark that is gone", "“I dont know who they are”", "dont"],
    ["a sense of nothing", "I feel a sense accomplishment and pride", "a sense accomplishment"],
    ["twice denied", "until then, the harbour cannot not open", "cannot not"],
    ["could of", "the pier could of been built", "could of been"],
    ["affects of", "we saw the affects of the flood", "the affects of"],
    ["a letter too much", "that is that bpier she has to enter", "bpier"],
    ["the article twice, with a mark between", "known as the “the oldest pier of all”", "the “the"],
    ["a noun that is gone behind of", "it’s a stronger tool of and we use it", "of and we"],
    ["form for from", "they defend themselves form Norwick", "themselves form"],
    ["an old mark", "Say: `Who are we", "`"],
    ["consumer for consume", "it has sailors who consumer a ton of fish", "who consumer"],
    ["two nouns for one", "rules limit our ability strength. We sail", "our ability strength"],
  ])("%s", (_, words, slip) => {
    expect(slipIn(words)).toBe(slip);
  });
});

describe("no slip", () => {
  test.each([
    ["one of the most", "she is one of the most able captains"],
    ["a figure that shows", "A count of figures by Roe shows that the harbour is full"],
    ["that with a verb behind it", "it is more important that sailors vote than that they sing"],
    ["more likely that", "it is more likely that the ferry will sail on Monday"],
    ["any of those", "I have seen any of those boats leave the harbour"],
    ["each of us", "each of us knows the harbour"],
    ["any of its", "without any of its boats the harbour is empty"],
    ["could have led", "the flood could have led to a second pier"],
    ["would made-up", "that would, made of oak, last for a century"],
    ["would likely", "the ferry would likely have a steep price"],
    ["an aside", "the harbour is — as it was in my time — full of boats"],
    ["a member", "Roe was a member of the crew"],
    ["an aside behind a whole clause", "“We sail -- and even if it rains, we sail”"],
    ["it was what it was", "the plan is what it is"],
    ["a likely story", "it is a likely story, and a similar one"],
    ["that that", "we know that that boat had had two owners"],
    ["considered to", "the pier is considered to be old, which suggests to us that he considers to be wise"],
    ["denied to", "rights that were denied to sailors"],
    ["does it mean", "what does this mean for the ferry, and when does it take off"],
    ["a wish", "if it were so, the council would insist that it come"],
    ["one who is", "there is only one captain who is able to sail"],
    ["what there is one of", "there is one thing that is clear"],
    ["words of other tongues", "the tsunami took the mnemonic of the czar, a gnome and a svelte knight"],
    ["an abbreviation", "lgbt sailors of the isps"],
    ["a name and an address", "Mbeki wrote to @bnews and www.bnews.example"],
    ["of and", "most aware of and open to what is made of, and so are we"],
    ["a form", "themselves, form a crew far from any form"],
    ["an ability to do", "our ability to sail, our ability as sailors, and our ability alone"],
    ["an article in front of other words", "as the “oldest pier” and the ‘old’ one"],
    ["a consumer", "sailors who, consumers or not, trust the consumer"],
  ])("%s", (_, words) => {
    expect(slipIn(words)).toBeNull();
  });
});
