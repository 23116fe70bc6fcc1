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
  ["what it is called", "Harlan Wool", "The company he formed to run it was called Harlan Wool.", true],
  ["its form", "Harlan Wool", "They dissolved Harlan Wool, L.L.C., on Monday.", true],
  ["what it is", "Harlan Wool", "They met Harlan Wool, a weaving firm that sells sails.", true],
  ["its trade", "Harlan Wool", "Ivan Dahl, a spokesman for bookmakers Harlan Wool, waved.", true],
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
