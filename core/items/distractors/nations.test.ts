import { expect, test } from "vitest";
import type { Entity } from "../../annotate/annotation";
import { entityNamed, storyOf } from "./cast.fixture";
import { castOf } from "./people";
import { isAmongForeigners, nationsIn, nationsOf, nationsOfPosts, speaksForOther } from "./nations";

test.each([
  ["Norwegian Foreign Minister", ["Norway"]],
  ["Texas senator", ["United States"]],
  ["the Scottish First Minister", ["United Kingdom"]],
  ["a polish for shoes, made by turkey farmers", []],
  ["mayor of Osterby", []],
])("%s", (words, nations) => {
  expect([...nationsIn(words)]).toEqual(nations);
});

const somebody = (canonical: string, ...posts: string[]): Entity => ({
  id: 0,
  type: "person",
  canonical,
  aliases: [],
  gender: null,
  nameOrder: "unknown",
  roles: posts.map((text) => ({ text, start: 0, end: 1, former: false })) as unknown as Entity["roles"],
});

test.each([
  ["Who said: “Our ships will sail”?", true, "Norwegian minister", "Danish minister", true],
  ["Who said that Norway will sell its ships?", false, "Norwegian minister", "Danish minister", true],
  ["Who said that the ships are old?", false, "Norwegian minister", "Danish minister", false],
  ["Who said: “Our ships will sail”?", true, "Norwegian minister", "Norwegian admiral", false],
  ["Who said: “Our ships will sail”?", true, "Norwegian minister", "mayor of Osterby", false],
  ["Who said: “Our ships will sail”?", true, "Norwegian minister", "ambassador to Denmark", false],
  ["Who said: “Our ships will sail”?", true, "Norwegian minister", "Secretary of State", true],
  ["Who said: “Our ships will sail”?", true, "Norwegian minister", "Republican nominee", true],
  ["Who said: “Our ships will sail”?", true, "Norwegian minister", "secretary of the harbour", false],
  ["Who said: “Our ships will sail”?", true, "Home Secretary", "Republican nominee", true],
  ["Who said: “Our ships will sail”?", true, "Secretary of State for Transport", "Scottish minister", false],
  ["Who said: “We have few ships in Europe”?", true, "Norwegian minister", "Democratic nominee", true],
  ["Who said: “We have few ships in Europe”?", true, "Norwegian minister", "Danish minister", false],
  ["Who said: “We have few ships in Europe”?", true, "Norwegian minister", "mayor of Osterby", false],
])("%s", (stem, isOfOneself, key, other, expected) => {
  const [own, others] = [key, other].map((post) => nationsOfPosts(somebody("Mara Velt", post)));
  expect(speaksForOther(stem, isOfOneself, own ?? new Set(), others ?? new Set())).toBe(expected);
});

test.each([
  ["They met Norway’s Harbour Minister Mara Velt in Osterby.", ["Norway"]],
  ["They met Norwegian secretary of state Mara Velt in Osterby.", ["Norway"]],
  ["The Taoiseach Mara Velt said no.", ["Ireland"]],
  ["The ship sailed from Norway to Mayor Mara Velt in Osterby.", []],
  ["They met in Norway. Mara Velt said no.", []],
  ["Norway met Mara Velt in Osterby.", []],
  ["Norway’s ambassador to Denmark Mara Velt said no.", []],
])("countries of Mara Velt in “%s”", (text, nations) => {
  const reading = storyOf(`${text} Mara Velt said the ferry was late.`);
  expect([...nationsOf(reading, entityNamed(reading, "Mara Velt"))]).toEqual(nations);
});

test.each([
  ["on her country, among others", "Who said that Norway will sell its ships?", "Danish", true],
  ["of her people, among others", "Who said: “They won’t listen to us”?", "Danish", true],
  ["on another country", "Who said that Sweden will sell its ships?", "Danish", false],
  ["on her country, among her people", "Who said that Norway will sell its ships?", "Norwegian", false],
])("words %s", (_, stem, theirs, expected) => {
  const reading = storyOf(`Norwegian minister Mara Velt said the ferry was late.

“The ferry is old,” said ${theirs} minister Harlan Roe. “The ferry is slow,” said ${theirs} minister Tilda Brand.`);
  const own = nationsOf(reading, entityNamed(reading, "Mara Velt"));
  expect(isAmongForeigners(reading, stem, own, castOf(reading).speakers)).toBe(expected);
});
