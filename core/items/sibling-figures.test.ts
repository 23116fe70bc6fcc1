import fc from "fast-check";
import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import { triedOf } from "./draft-set";
import { readingOf } from "./reading";

/** Two figures of one kind in one story, each for a thing of its own. */
const story = (bought: number, rented: number): string =>
  `Osterby Mayor Nadia Brandt showed the electric buses of Osterby to guests from the islands.

The Osterby Port Authority has bought ${String(bought)} electric buses for the northern district of Osterby.

The Osterby Rowing Club has rented ${String(rented)} electric buses from the Osterby Museum.

The electric buses of Osterby carry visitors from the Osterby Museum to the northern district.`;

/** What may be asked for a figure, with the number that is right: a set may take another question of the same fact. */
const figuresAsked = (text: string): ReadonlyMap<string, string> =>
  new Map(
    triedOf(readingOf(annotate(cutText({ text, published: { year: 2025, month: 3, day: 13 } }))))
      .filter(({ item, fault }) => item.kind === "which-figure" && fault === null)
      .map(({ item: { stem, key } }) => [stem, /\d+/u.exec(key)?.[0] ?? ""]),
  );

test("two figures that change places change the answers, and nothing else (M7)", () => {
  const number = fc.integer({ min: 12, max: 95 });
  fc.assert(
    fc.property(number, number, (bought, rented) => {
      fc.pre(Math.abs(bought - rented) > 0.2 * Math.max(bought, rented));
      const [there, back] = [figuresAsked(story(bought, rented)), figuresAsked(story(rented, bought))];
      expect([...there.values()].sort()).toEqual([bought, rented].map(String).sort());
      const swapped = new Map(
        [...there].map(([stem, key]) => [stem, String(key === String(bought) ? rented : bought)]),
      );
      expect(back).toEqual(swapped);
    }),
    { numRuns: 8 },
  );
});
