import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import { pairsOf } from "./answer-form";
import { arbitraryStory, isTold, outlets, people, tell, type Amount, type Story } from "./grammar.fixture";
import type { Item } from "./item";
import { draft, givePatience, times } from "./property-runs.fixture";
import { screenSet } from "./screens/screen-set";

givePatience();

describe("whatever the story", () => {
  test("every question passes every screen, alone and in its set", () => {
    // A story in which one person speaks may have nothing to ask: of all together some must.
    let screened = 0;
    fc.assert(
      fc.property(arbitraryStory, fc.integer({ min: 0, max: 999 }), (story, seed) => {
        const text = tell(story);
        const { items } = draft(text, story.published, seed);
        screened += items.length;
        expect(screenSet(items, annotate(cutText({ text, published: story.published })))).toEqual([]);
      }),
      times(12),
    );
    expect(screened).toBeGreaterThan(0);
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
});

/** What is counted. The day of the paper or the other figure may be the same number. */
const thingOf = ({ frame }: Amount): string => (frame === 0 ? "electric buses" : "cruise ships");

/** Whether the story was made with what a question takes for right. */
function isFact(item: Item, story: Story): boolean {
  const name = (index: number) => `${people[index]?.first ?? ""} ${people[index]?.last ?? ""}`;
  const speech = story.speeches.find(({ words }) => item.evidence.some((piece) => isTold(words, piece.text)));
  switch (item.kind) {
    case "who-said":
    case "who-said-indirect":
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
        (amount) =>
          `${item.key} `.startsWith(`${String(amount.value)} `) && item.stem.includes(thingOf(amount)),
      );
    case "matching":
      return (
        item.form?.body.kind === "matching" &&
        item.form.key.kind === "matching" &&
        pairsOf(item.form.body, item.form.key).every(({ prompt, choice }) =>
          story.speeches.some(
            ({ speaker, words }) =>
              choice === name(speaker) &&
              prompt
                .slice(1, -1)
                .split(" … ")
                .every((piece) => words.includes(piece)),
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
            ? story.amounts.some((amount) =>
                item.stem.includes(` ${String(amount.value)} ${thingOf(amount)}`),
              )
            : item.stem.includes(name(speech.speaker));
      return isRight === (item.key === "True");
    }
    case "where":
    case "figure-period":
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
