import { expect, test } from "vitest";
import type { Entity } from "../../annotate/annotation";
import { holdsNoSuchOffice } from "./deeds-of-office";

const somebody = (...posts: string[]): Entity => ({
  id: 0,
  type: "person",
  canonical: "Harlan Roe",
  aliases: [],
  gender: null,
  nameOrder: "unknown",
  roles: posts.map((text) => ({ text, start: 0, end: 1, former: false })) as unknown as Entity["roles"],
});

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
  ["the vote of others", "They cast the right vote", ["banker"], false],
])("%s", (_, words, posts, expected) => {
  expect(holdsNoSuchOffice(words, somebody(...posts))).toBe(expected);
});
