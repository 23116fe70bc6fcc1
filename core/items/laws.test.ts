import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDate } from "../text/civil-date";
import { arbitraryStory, people, tell, type Story } from "./grammar.fixture";
import { draft, givePatience, keyOf, times } from "./property-runs.fixture";
import type { Item } from "./item";
import { readDateLabel } from "./wording/date-label";

/*
 * How a set must change when its story is told otherwise (metamorphic laws; their numbers are those of the engine's
 * design). Each says that it compared something: a law over nothing holds.
 */
givePatience();

/** Other people in the same places of the list, with names of the same lengths. */
const others = (posts: readonly string[]) => [
  { first: "Norah", last: "Frantz", role: posts[0] ?? "" },
  { first: "James", last: "Kramer", role: posts[1] ?? "" },
  { first: "Paula", last: "Sander", role: posts[2] ?? "" },
  { first: "Peter", last: "Lawson", role: posts[3] ?? "" },
  { first: "Helga", last: "Morton", role: posts[4] ?? "" },
];

/** The keys by the questions they answer. */
const keys = (items: readonly Item[]): ReadonlyMap<string, string> =>
  new Map(items.map(({ kind, stem, key }) => [`${kind} ${stem}`, key]));

describe("whatever the story", () => {
  test("another seed chooses and orders anew and never changes what is right (M6)", () => {
    // A story in which one person speaks may have nothing to ask: of all together some must.
    let compared = 0;
    fc.assert(
      fc.property(arbitraryStory, fc.integer({ min: 2, max: 999 }), (story, seed) => {
        const text = tell(story);
        const first = keys(draft(text, story.published, 1).items);
        const second = keys(draft(text, story.published, seed).items);
        const shared = [...second].filter(([question]) => first.has(question));
        compared += shared.length;
        for (const [question, key] of shared)
          expect([question, key]).toEqual([question, first.get(question)]);
      }),
      times(8),
    );
    expect(compared).toBeGreaterThan(0);
  });

  test("other names give the same quiz with other names (M1)", () => {
    const renamed = others(people.map(({ role }) => role));
    let compared = 0;
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const { items } = draft(tell(story), story.published);
        const named = people.filter(({ last }) =>
          items.some(({ stem, key }) => `${stem} ${key}`.includes(last)),
        );
        compared += named.length;
        let told = JSON.stringify(items);
        for (const [index, { first, last }] of people.entries()) {
          told = told
            .replaceAll(first, renamed[index]?.first ?? "")
            .replaceAll(last, renamed[index]?.last ?? "");
        }
        expect(JSON.stringify(draft(tell(story, renamed), story.published).items)).toBe(told);
      }),
      times(6),
    );
    expect(compared).toBeGreaterThan(0);
  });

  test("curly and straight marks give the same questions (M4)", () => {
    let quoting = 0;
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const curly = tell(story);
        const straight = curly.replaceAll(/[“”]/gu, '"');
        const asked = draft(curly, story.published).items;
        quoting += asked.filter(({ stem }) => stem.includes("“")).length;
        expect(draft(straight, story.published).items.map(keyOf)).toEqual(asked.map(keyOf));
      }),
      times(6),
    );
    expect(quoting).toBeGreaterThan(0);
  });

  test("nobody is given words of the story that stands beside it (M8)", () => {
    const neighbours = others([
      "the mayor of Ulvik",
      "the director of the Ulvik Theatre",
      "the head of the Ulvik Road Authority",
      "the chair of the Ulvik Music School",
      "the captain of the Ulvik Chess Club",
    ]);
    const mine = people.map((one) => `${one.first} ${one.last}`);
    const asked = { here: 0, there: 0 };
    fc.assert(
      fc.property(arbitraryStory, arbitraryStory, (story, other) => {
        const isAlone = (one: Story, beside: Story) =>
          one.speeches.some(({ words }) => beside.speeches.every((speech) => speech.words !== words));
        // What both say is asked of neither.
        fc.pre(isAlone(story, other) && isAlone(other, story));
        const first = tell(story);
        const both = `${first}\n\n${tell(other, neighbours)}`;
        const speakers = draft(both, story.published).items.filter(({ kind }) => kind.startsWith("who-said"));
        for (const { stem, key, claim } of speakers) {
          const isHere = claim.start < first.length;
          asked[isHere ? "here" : "there"] += 1;
          expect([stem, mine.includes(key)]).toEqual([stem, isHere]);
        }
      }),
      times(6),
    );
    expect(asked.here).toBeGreaterThan(0);
    expect(asked.there).toBeGreaterThan(0);
  });

  test.each([
    ["a comment form", "Leave a Reply\n\nYour email address will not be published."],
    ["what else there is to read", "Read more: A walk around the harbour\n\nSubscribe to our newsletter"],
    ["a picture’s credit", "Photo: Rita Melo/Coast Press"],
    ["a picture with its credit", "A ferry leaves the harbour of Osterby. (Rita Melo/Coast Press via AP)"],
  ])("%s behind the story changes nothing (M3)", (_, lines) => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const text = tell(story);
        const { items } = draft(text, story.published);
        compared += items.length;
        expect(draft(`${text}\n\n${lines}`, story.published).items).toEqual(items);
      }),
      times(4),
    );
    expect(compared).toBeGreaterThan(0);
  });

  test("a caption that says otherwise may take questions away, and answers none (M3)", () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const text = tell(story);
        const caption = `Pictured: Osterby has bought ${String(96 + story.visitor)} electric buses for its northern district. (Rita Melo/Coast Press via AP)`;
        const { items } = draft(`${text}\n\n${caption}`, story.published);
        compared += items.length;
        const known = keys(draft(text, story.published).items);
        for (const { kind, stem, key, evidence } of items) {
          const before = known.get(`${kind} ${stem}`);
          if (before !== undefined) expect([stem, key]).toEqual([stem, before]);
          expect(evidence.every(({ end }) => end <= text.length)).toBe(true);
        }
      }),
      times(6),
    );
    expect(compared).toBeGreaterThan(0);
  });

  test("a question goes when the sentence that proves it goes (M5)", () => {
    fc.assert(
      fc.property(arbitraryStory, fc.nat(), (story, pick) => {
        const text = tell(story);
        const { items } = draft(text, story.published);
        const gone = items[pick % items.length];
        const proof = gone?.evidence[0];
        if (gone === undefined || proof === undefined) throw new Error("Nothing is asked of this story.");
        const without = text.slice(0, proof.start) + text.slice(proof.end);
        const left = draft(without.replaceAll(/\n{3,}/gu, "\n\n"), story.published).items;
        expect(left.map(keyOf)).not.toContain(keyOf(gone));
      }),
      times(8),
    );
  });

  test("a paper of another week moves the days by as much (M2)", () => {
    fc.assert(
      fc.property(arbitraryStory, fc.integer({ min: 1, max: 8 }), (story, weeks) => {
        const dates = (published: CivilDate) =>
          draft(tell(story), published)
            .items.filter((item) => item.kind === "which-date")
            .flatMap((item) => readDateLabel(item.key)?.from ?? []);
        const asked = dates(story.published);
        // Some stories leave the day to a statement; of them there is nothing to compare.
        fc.pre(asked.length > 0);
        const later = addDays(story.published, 7 * weeks);
        expect(dates(later)).toEqual(asked.map((date) => addDays(date, 7 * weeks)));
      }),
      times(6),
    );
  });
});
