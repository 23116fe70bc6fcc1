import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { annotate } from "../annotate/annotate";
import { addDays, type CivilDate } from "../text/civil-date";
import { cutText } from "../text/cut";
import { pairsOf } from "./answer-form";
import { draftFromArticle } from "./from-article";
import { arbitraryStory, outlets, people, tell, type Story } from "./grammar.fixture";
import type { DraftedSet, Item } from "./item";
import { screenSet } from "./screens/screen-set";
import { readDateLabel } from "./wording/date-label";

/*
 * Each run reads and questions a whole story, so a run of the tests tries a few. PROPERTY_RUNS=10000 npx vitest run
 * core/items/from-article tries as many (about a quarter of an hour); a failure prints the seed that repeats it.
 */
const wanted = Number(process.env["PROPERTY_RUNS"] ?? "0");
const times = (few: number) => ({ numRuns: Math.max(few, wanted) });

vi.setConfig({ testTimeout: 60_000 + wanted * 400 });

const draft = (text: string, published: CivilDate, seed = 1): DraftedSet =>
  draftFromArticle({ text, published }, { seed, size: 12 });

const keyOf = ({ kind, stem, key }: Item): string => `${kind} ${stem} ${key}`;

describe("whatever the story", () => {
  test("every question passes every screen, alone and in its set", () => {
    fc.assert(
      fc.property(arbitraryStory, fc.integer({ min: 0, max: 999 }), (story, seed) => {
        const text = tell(story);
        const { items } = draft(text, story.published, seed);
        expect(items.length).toBeGreaterThan(0);
        expect(screenSet(items, annotate(cutText({ text, published: story.published })))).toEqual([]);
      }),
      times(12),
    );
  });

  test("the keys are the facts the story was made of (M9)", () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        for (const item of draft(tell(story), story.published).items)
          expect([item.stem, isFact(item, story)]).toEqual([item.stem, true]);
      }),
      times(12),
    );
  });

  test("the same input gives the same bytes, whatever was read in between (V26)", () => {
    fc.assert(
      fc.property(arbitraryStory, arbitraryStory, (story, other) => {
        const first = JSON.stringify(draft(tell(story), story.published));
        draft(tell(other), other.published);
        expect(JSON.stringify(draft(tell(story), story.published))).toBe(first);
      }),
      times(6),
    );
  });

  test("another seed chooses and orders anew and never changes what is right (M6)", () => {
    fc.assert(
      fc.property(arbitraryStory, fc.integer({ min: 2, max: 999 }), (story, seed) => {
        const text = tell(story);
        const keys = new Map<string, string>();
        for (const item of [
          ...draft(text, story.published, 1).items,
          ...draft(text, story.published, seed).items,
        ]) {
          const known = keys.get(`${item.kind} ${item.stem}`);
          if (known !== undefined) expect(item.key).toBe(known);
          keys.set(`${item.kind} ${item.stem}`, item.key);
        }
      }),
      times(8),
    );
  });

  test("other names give the same quiz with other names (M1)", () => {
    const renamed = [
      { first: "Norah", last: "Frantz", role: people[0].role },
      { first: "James", last: "Kramer", role: people[1].role },
      { first: "Paula", last: "Sander", role: people[2].role },
      { first: "Peter", last: "Lawson", role: people[3].role },
      { first: "Helga", last: "Morton", role: people[4].role },
    ];
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        let told = JSON.stringify(draft(tell(story), story.published).items);
        for (const [index, { first, last }] of people.entries()) {
          told = told
            .replaceAll(first, renamed[index]?.first ?? "")
            .replaceAll(last, renamed[index]?.last ?? "");
        }
        expect(JSON.stringify(draft(tell(story, renamed), story.published).items)).toBe(told);
      }),
      times(6),
    );
  });

  test("curly and straight marks give the same questions (M4)", () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const curly = tell(story);
        const straight = curly.replaceAll(/[“”]/gu, '"');
        expect(draft(straight, story.published).items.map(keyOf)).toEqual(
          draft(curly, story.published).items.map(keyOf),
        );
      }),
      times(6),
    );
  });

  test("nobody is given words of the story that stands beside it (M8)", () => {
    const others = [
      { first: "Norah", last: "Frantz", role: "the mayor of Ulvik" },
      { first: "James", last: "Kramer", role: "the director of the Ulvik Theatre" },
      { first: "Paula", last: "Sander", role: "the head of the Ulvik Road Authority" },
      { first: "Peter", last: "Lawson", role: "the chair of the Ulvik Music School" },
      { first: "Helga", last: "Morton", role: "the captain of the Ulvik Chess Club" },
    ];
    fc.assert(
      fc.property(arbitraryStory, arbitraryStory, (story, other) => {
        const first = tell(story);
        const both = `${first}\n\n${tell(other, others)}`;
        const mine = people.map((one) => `${one.first} ${one.last}`);
        for (const item of draft(both, story.published).items) {
          if (item.kind !== "who-said") continue;
          expect([item.stem, mine.includes(item.key)]).toEqual([item.stem, item.claim.start < first.length]);
        }
      }),
      times(6),
    );
  });

  test("a comment form behind the story changes nothing (M3)", () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const text = tell(story);
        const longer = `${text}\n\nLeave a Reply\n\nYour email address will not be published.`;
        expect(draft(longer, story.published).items).toEqual(draft(text, story.published).items);
      }),
      times(6),
    );
  });

  test("a question goes when the sentence that proves it goes (M5)", () => {
    fc.assert(
      fc.property(arbitraryStory, fc.nat(), (story, pick) => {
        const text = tell(story);
        const { items } = draft(text, story.published);
        const gone = items[pick % items.length];
        const proof = gone?.evidence[0];
        if (gone === undefined || proof === undefined) return;
        const without = text.slice(0, proof.start) + text.slice(proof.end);
        const left = draft(without.replaceAll(/\n{3,}/gu, "\n\n"), story.published).items;
        expect(left.map(keyOf)).not.toContain(keyOf(gone));
      }),
      times(8),
    );
  });

  test("a paper of another week moves the days by as much (M2)", () => {
    let asked = 0;
    fc.assert(
      fc.property(arbitraryStory, fc.integer({ min: 1, max: 8 }), (story, weeks) => {
        const dates = (published: CivilDate) =>
          draft(tell(story), published)
            .items.filter((item) => item.kind === "which-date")
            .flatMap((item) => readDateLabel(item.key)?.from ?? []);
        const later = addDays(story.published, 7 * weeks);
        asked += dates(story.published).length;
        expect(dates(later)).toEqual(dates(story.published).map((date) => addDays(date, 7 * weeks)));
      }),
      times(6),
    );
    expect(asked).toBeGreaterThan(0);
  });
});

/** Whether the story was made with what a question takes for right. */
function isFact(item: Item, story: Story): boolean {
  const name = (index: number) => `${people[index]?.first ?? ""} ${people[index]?.last ?? ""}`;
  const speech = story.speeches.find(({ words }) =>
    item.evidence.some((piece) => piece.text.includes(words)),
  );
  switch (item.kind) {
    case "who-said":
      return speech !== undefined && item.key === name(speech.speaker);
    case "complete-quotation":
      return (
        speech !== undefined && item.stem.includes(name(speech.speaker)) && speech.words.includes(item.key)
      );
    case "which-outlet":
      return story.speeches.some(
        ({ speaker, outlet }) =>
          item.stem.includes(name(speaker)) &&
          outlet !== null &&
          outlets[outlet]?.replace("the ", "") === item.key.replace(/^the /iu, ""),
      );
    case "who-holds-role":
      return people.some(({ role }, index) => {
        const words = role.replace("the ", "").toLowerCase();
        const shown = `${item.stem} ${item.key}`;
        return shown.includes(name(index)) && shown.toLowerCase().includes(words);
      });
    case "which-figure":
    case "figure-entry":
      return story.amounts.some(
        ({ value, frame }) =>
          `${item.key} `.startsWith(`${String(value)} `) &&
          item.stem.includes(frame === 0 ? "buses" : "cruise ships"),
      );
    case "matching":
      return (
        item.form?.body.kind === "matching" &&
        item.form.key.kind === "matching" &&
        pairsOf(item.form.body, item.form.key).every(({ prompt, choice }) =>
          story.speeches.some(
            ({ speaker, words }) => choice === name(speaker) && words.startsWith(prompt.slice(1, -1)),
          ),
        )
      );
    case "which-date":
    case "date-entry":
    case "who-did":
      return `${item.stem} ${item.key}`.includes(name(story.visitor));
    case "true-false": {
      const holder = people.findIndex(({ role }) => item.stem.includes(role));
      const isRight = item.rule.startsWith("true-false/role")
        ? item.stem.includes(name(holder))
        : item.stem.includes(" reopened ")
          ? item.stem.includes(name(story.visitor)) && item.stem.includes("on Tuesday,")
          : speech === undefined
            ? story.amounts.some(({ value }) => item.stem.includes(` ${String(value)} `))
            : item.stem.includes(name(speech.speaker));
      return isRight === (item.key === "True");
    }
    case "where":
    case "figure-period":
    case "who-said-indirect":
    case "who-said-joint":
    case "ordering":
      // Nothing in these stories makes one.
      return false;
  }
}

test("an article without anything to ask gives an empty set and says so", () => {
  const { items, shortfall } = draft("Nothing much happened.\n\nIt rained.", {
    year: 2025,
    month: 3,
    day: 3,
  });
  expect(items).toEqual([]);
  expect(shortfall[0]).toMatch(/0 questions/u);
});
