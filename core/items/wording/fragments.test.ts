import { expect, test } from "vitest";
import { isFragment } from "./fragments";

test.each([
  "Every single ferry",
  "The rotten pier.",
  "Hoping that the ferry brings more guests to the harbour",
  "Clearly an intelligent person, experienced person",
  "When you have a harbour that is built on mud, on sand, and now on ice",
  "When you have a harbour that is built on mud, on attacks, and now on ice",
  "Because the ferry shows them the islands",
  "Because this is a chance for sailors to show what they know and give talks that will make people say, ‘Hey, they know the sea.’",
  "Especially given that Harlan Roe did not mend the pier on Monday",
  "Particularly when the ice comes early, in a hard winter",
  "Not to mention that the council never paid for it",
  "Let alone a harbour built for twenty ferries",
  "Given the work of the sailors, given the songs of the women …",
  "Real work to say past rules to guard the harbour or the way of the ferries to a pier?",
])("%s is no sentence", (words) => {
  expect(isFragment(words)).toBe(true);
});

test.each([
  "The most powerful lie contains truth",
  "Because the ferry sank, the mayor resigned",
  "Because it rained, nobody sailed",
  "Sailors need a pier",
  "Ferries is a word but also a promise",
  "We dredge the harbour",
  "Hoping that the ferry sails, the mayor waits at the pier",
  "All of it fits together",
  "It’s not the harbour",
  "The experienced sailors left",
  "When you build a harbour on mud, you lose it",
  "When the ferry sank, the mayor resigned",
  "If we win we build a pier",
  "Because of the ice, no boat sails",
  "While the council, the mayor and the port slept?",
  "Important distinction: sailors, not captains",
  "Especially in the middle of winter, it is right that the council waits",
  "Given that the ferry sank, we need a pier",
  "Given how old it is, it made the work hard",
  "As long as the ferry sails, the islands live",
  "Particularly old sailors know the harbour",
  "Didn’t the council say past rules to guard the harbour or the way to the pier?",
  "Past rules guard the harbour, so why would the council of Osterby close it?",
  "You think that rule guards the whole harbour or the way of the ferries to a pier?",
  "New rules for the harbour?",
  "The best captain of Osterby sails to a little harbour of the islands like that?",
  "Because boats of wood are built in winter they can sail in spring",
])("%s is left alone", (words) => {
  expect(isFragment(words)).toBe(false);
});
