import { expect, test } from "vitest";
import { somebody } from "./cast.fixture";
import { holdsNoSuchOffice, namesOfficeOfNo, standsForNothing } from "./deeds-of-office";

test.each([
  ["a vote, and an adviser", "I cast the right vote on the ferries", ["campaign adviser"], true],
  ["a vote, and nothing told", "I cast the right vote on the ferries", [], true],
  ["a vote, and a senator", "I cast the right vote on the ferries", ["Norwick senator"], false],
  ["a vote, and who was a minister", "I voted against the ferry bill", ["Transport Minister"], false],
  ["a bill, and a banker", "I introduced a bill on ferries", ["banker"], true],
  ["a guest", "I introduced the mayor to my mother", ["banker"], false],
  ["a vote at the polls", "I voted for Mara Velt", ["banker"], false],
  ["a vote for a party", "I voted for the third party", ["banker"], false],
  ["a veto, and a senator", "I vetoed the ferry plan", ["Norwick senator"], true],
  ["a veto, and a governor", "I vetoed the ferry plan", ["governor of Norwick"], false],
  ["a law", "I will sign the ferry bill", ["banker"], true],
  ["a letter", "I signed the letter", ["banker"], false],
  ["a bill of one's own, and an editor", "what I announced on Monday will be enough", ["editor"], true],
  [
    "a bill of one's own, and a minister",
    "what I announced on Monday will be enough",
    ["ferry minister"],
    false,
  ],
  [
    "a bill of one's own, and a shadow minister",
    "what I announced on Monday will be enough",
    ["shadow ferry minister"],
    true,
  ],
  [
    "what only a law undoes, and an analyst",
    "said that she plans to repeal the ferry act",
    ["analyst"],
    true,
  ],
  ["the same, and a nominee", "said that he plans to repeal the act", ["Harbour Party nominee"], false],
  ["a plan of anybody", "said that she plans to sell the ferry", ["analyst"], false],
  ["a vote to come", "My vote will be no, and I urge my colleagues to read it", ["banker"], true],
  ["the same, and a senator", "My vote will be no", ["Norwick senator"], false],
  ["an emergency, and a minister", "said that he would not declare martial law", ["harbour minister"], true],
  ["an emergency, and a president", "said that he would declare a state of emergency", ["President"], false],
  ["what is declared of goods", "said that he would declare the ferry", ["harbour minister"], false],
  ["the bill of others", "what they announced on Monday will be enough", ["editor"], false],
  ["the vote of others", "They cast the right vote", ["banker"], false],
])("%s", (_, words, posts, expected) => {
  expect(holdsNoSuchOffice(words, somebody(...posts))).toBe(expected);
});

test.each([
  ["a debate, and a spokesman", "Velt said during the debate that ferries are old", ["Velt spokesman"], true],
  ["a debate, and a senator", "Velt said during the debate that ferries are old", ["Norwick senator"], false],
  ["a rival for it, and a singer", "said that his rival candidate was weak", ["singer"], true],
  ["a rival in trade, and a singer", "said that his rival was weak", ["singer"], false],
  ["a debate, and nothing told", "Velt said during the debate that ferries are old", [], false],
  ["an endorsement", "he didn’t seek or receive Mara Velt’s endorsement", ["press secretary"], true],
  ["an endorsement, and a candidate", "she sought no endorsement", ["presidential candidate"], false],
  ["the endorsement of others", "the endorsement of the mayor matters", ["press secretary"], false],
  ["what one would be, and a president", "No mayor is braver than I would be", ["president"], true],
  ["what one would be, and a senator", "No mayor is braver than I would be", ["senator"], false],
  ["a policy on a country", "said that it would not change his policy toward Norway", ["general"], true],
  ["a policy on ferries", "said that it would not change his policy on ferries", ["general"], false],
  [
    "a running mate, and a governor",
    "said that he would announce his choice of a running mate",
    ["governor"],
    true,
  ],
  ["a running mate, and a nominee", "said that she would name her running mate", ["nominee"], false],
  ["the same, and nothing told", "said that she would name her running mate", [], false],
  ["a debate on the matter", "the debate over ferries is old", ["editor"], false],
])("%s", (_, words, posts, expected) => {
  expect(standsForNothing(words, somebody(...posts))).toBe(expected);
});

test.each([
  ["an office, and nothing told", "As governor of Osterby, I read the ferry bill", [], true],
  ["an office, and another’s", "As governor of Osterby, I read it", ["governor of Norwick"], true],
  ["an office, and its holder", "As governor of Osterby, I read it", ["former governor of Osterby"], false],
  ["an office of any place", "I saw it in my years as mayor", ["Norwick mayor"], false],
  ["the same, and a banker", "I saw it in my years as mayor", ["banker"], true],
  ["who stays", "I’m going to be remaining as the chair of the Board", ["harbour spokesman"], true],
  ["a term of one’s own", "In my mayoralty I saw no ferry", ["banker"], true],
  [
    "a chairman by another word",
    "I was the first chairwoman of the Board when it sank",
    ["chairman of the Board"],
    false,
  ],
  ["a promise, and who stands for it", "As president, I will buy a ferry", ["presidential candidate"], false],
  ["a promise, and nothing told", "As president, I will buy a ferry", [], false],
  ["a promise, and a farmer", "As president, I will buy a ferry", ["farmer"], true],
  ["another’s office", "As president, he bought a ferry", ["farmer"], false],
  ["no office", "As a mother, I fear the ferry", ["farmer"], false],
  ["another’s role", "I say that Velt’s role as the official speaker at the fair, is big", ["farmer"], false],
  ["what an officer said", "As the mayor said, I saw no ferry", ["farmer"], false],
  ["whom one is with", "I am with the mayor, and so is she", ["farmer"], false],
  ["who asked", "I stay as Mayor Velt asked me", ["farmer"], false],
  ["somebody else’s chair", "I am sure that Velt will be chair", ["farmer"], false],
])("%s", (_, words, posts, expected) => {
  expect(namesOfficeOfNo(words, somebody(...posts))).toBe(expected);
});
