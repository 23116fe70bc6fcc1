import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import { mentionsOf } from "./names";
import { readingOf } from "./reading";
import { isBodyLikePerson } from "./bodies-like-people";

/* Bodies whose names look like people's. Each sentence has a name behind a verb of saying, so that it is read as a person. */

test.each([
  ["a post in it", "Harlan Wool", "“We regret it,” said Ivan Dahl, deputy chairman of Harlan Wool.", true],
  ["a post at it", "Harlan Wool", "Ivan Dahl, vice president of fleece lines at Harlan Wool, waved.", true],
  ["a post behind it", "Harlan Wool", "Harlan Wool chief executive Ivan Dahl waved.", true],
  ["a post at what it is", "Harlan Wool", "Ivan Dahl, an analyst at fund manager Harlan Wool, waved.", true],
  ["a chairwoman of it", "Harlan Wool", "Harlan Wool chairwoman, Ida Dahl, waved.", true],
  ["an analyst of it", "Harlan Wool", "They met Harlan Wool analyst Ida Dahl.", true],
  ["an analyst", "Mara Velt", "Mara Velt, analyst at Norsk Sails, waved.", false],
  ["who chairs", "Mara Velt", "They made Mara Velt chairwoman of the club.", false],
  ["a trade of firms", "Harlan Wool", "They sued the insurer Harlan Wool.", true],
  ["who holds a seat", "Mara Velt", "The MP for Osterby Mara Velt waved.", false],
  ["who runs a firm", "Mara Velt", "They called the firm manager Mara Velt.", false],
  ["a law", "Harlan Statute", "They cited the Harlan Statute.", true],
  ["what it is called", "Harlan Wool", "The company he formed to run it was called Harlan Wool.", true],
  ["its form", "Harlan Wool", "They dissolved Harlan Wool, L.L.C., on Monday.", true],
  ["what it is", "Harlan Wool", "They met Harlan Wool, a weaving firm that sells sails.", true],
  ["its trade", "Harlan Wool", "Ivan Dahl, a spokesman for bookmakers Harlan Wool, waved.", true],
  ["what it makes", "Harlan Wool", "The pump came from the parts maker Harlan Wool.", true],
  ["who plays together", "Granny Velt", "They heard the rock group Granny Velt.", true],
  ["a group by its town", "Granny Velt", "They heard the Norwick group Granny Velt.", true],
  ["others like it", "Granny Velt", "They heard bands like Granny Velt.", true],
  ["its owner", "Harlan Wool", "Norsk Sails, the parent company of Harlan Wool, waved.", true],
  [
    "from where somebody speaks",
    "Mara Osterby",
    "Ivan Dahl waved, speaking from Mara Osterby on Monday.",
    true,
  ],
  ["one for another", "Ole Dahl", "They call her the Ole Dahl of the islands.", true],
  ["who acts in it", "Granny Velt", "Granny Velt star Ivan Dahl waved.", true],
  [
    "a name always in full, with a spokesman",
    "Harlan Wool",
    "They left Harlan Wool. Harlan Wool spokesman Ivan Dahl waved.",
    true,
  ],
  ["a name once short", "Mara Velt", "They left Velt. Mara Velt spokesman Ivan Dahl waved.", false],
  ["a name seldom met, with a spokesman", "Mara Velt", "Mara Velt spokesman Ivan Dahl waved.", false],
  ["its trade in the name", "Granny Dairy", "They met the leader, Granny Dairy, on Monday.", true],
  ["the first of a market", "Harlan Wool", "They met market leader Harlan Wool on Monday.", true],
  ["who makes films", "Mara Velt", "They met the film maker Mara Velt.", false],
  ["a member of a band", "Mara Velt", "They met the band’s singer Mara Velt.", false],
  ["who spoke from somewhere", "Mara Velt", "They heard from Mara Velt, a farmer.", false],
  ["the one who is meant", "Mara Velt", "They met the Mara Velt I knew.", false],
  ["articles before it", "Harlan Mini", "The Harlan Mini is small. He put his Harlan Mini in a car.", true],
  ["an article once", "Harlan Mini", "The Harlan Mini is small. He saw Harlan Mini.", false],
  [
    "what is called after somebody",
    "Mara Velt",
    "The Mara Velt campaign and the Mara Velt supporters waved to a Mara Velt rally.",
    false,
  ],
  ["a trade of one’s own", "Mara Velt", "They met the bookmaker Mara Velt at the harbour.", false],
  ["somebody’s campaign", "Mara Velt", "Ivan Dahl resigned as chairman of the Mara Velt campaign.", false],
  ["somebody’s club", "Mara Velt", "Ivan Dahl is chairman of Mara Velt’s club.", false],
  ["who is spoken for", "Mara Velt", "Ivan Dahl, a spokesman for Mara Velt, waved.", false],
  ["who is advised", "Mara Velt", "Ivan Dahl, an adviser to Mara Velt, waved.", false],
  [
    "a post of one’s own",
    "Mara Velt",
    "They met Mara Velt, an executive at a weaving firm that sells sails.",
    false,
  ],
  ["who owns one", "Mara Velt", "They met Mara Velt, a restaurant owner in Norwick.", false],
  ["who runs one", "Mara Velt", "It was sold to a company run by a woman named Mara Velt.", false],
])("%s", (_, name, sentence, expected) => {
  const reading = readingOf(
    annotate(cutText({ text: `${name} said the ferry was late. ${sentence}`, published: null })),
  );
  const entity = reading.annotated.entities.find(({ canonical }) => canonical === name);
  expect(entity?.type).toBe("person");
  expect(isBodyLikePerson(reading.text, mentionsOf(reading, entity?.id ?? -1))).toBe(expected);
});
