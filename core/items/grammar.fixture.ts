import fc from "fast-check";
import type { CivilDate } from "../text/civil-date";

/*
 * News stories made of parts whose facts are known, because they were made from them. Names are invented, all of one
 * length for each place in the list, so that a story can be told again with other names and the same offsets.
 */

export type Speech = {
  readonly speaker: number;
  readonly words: string;
  readonly frame: number;
  readonly outlet: number | null;
};
export type Amount = { readonly value: number; readonly frame: number };
export type Story = {
  readonly speeches: readonly Speech[];
  readonly amounts: readonly Amount[];
  readonly published: CivilDate;
  readonly visitor: number;
};

export const people = [
  { first: "Nadia", last: "Brandt", role: "the mayor of Osterby" },
  { first: "Jonas", last: "Keller", role: "the director of the Osterby Museum" },
  { first: "Priya", last: "Sharma", role: "the head of the Osterby Port Authority" },
  { first: "Oscar", last: "Lindqv", role: "the chair of the Osterby School Board" },
  { first: "Helen", last: "Murray", role: "the captain of the Osterby Rowing Club" },
] as const;

export const outlets = ["Reuters", "AFP", "the BBC", "the Guardian"] as const;

const sentences = [
  "Osterby will open the new library before the first snow falls on the harbour",
  "Osterby Bridge has carried far more traffic than anybody ever planned",
  "Schools in Osterby need warm classrooms and teachers who are paid on time",
  "Nobody in Osterby should have to wait a year for a simple repair",
  "The museum of Osterby belongs to families who gave their boats and letters",
  "A second ferry to Osterby would bring visitors to the islands in winter",
] as const;

const amounts = [
  (value: number) => `Osterby has bought ${String(value)} electric buses for its northern district.`,
  (value: number) => `Osterby has received ${String(value)} cruise ships and tankers since January.`,
] as const;

export const arbitraryStory: fc.Arbitrary<Story> = fc.record({
  speeches: fc
    .shuffledSubarray(
      sentences.map((_, index) => index),
      { minLength: 2, maxLength: 5 },
    )
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((index) =>
          fc.record({
            speaker: fc.integer({ min: 0, max: people.length - 1 }),
            words: fc.constant(sentences[index] ?? ""),
            frame: fc.integer({ min: 0, max: 2 }),
            outlet: fc.option(fc.integer({ min: 0, max: outlets.length - 1 })),
          }),
        ),
      ),
    ),
  amounts: fc.tuple(
    fc.record({ value: fc.integer({ min: 12, max: 95 }), frame: fc.constant(0) }),
    fc.record({ value: fc.integer({ min: 12, max: 95 }), frame: fc.constant(1) }),
  ),
  published: fc.record({
    year: fc.constant(2025),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  visitor: fc.integer({ min: 0, max: people.length - 1 }),
});

/** The story as a newspaper prints it. `names` replaces the invented people, for telling it again. */
export function tell(
  story: Story,
  names: readonly { readonly first: string; readonly last: string; readonly role: string }[] = people,
): string {
  const introduced = new Set<number>();
  const intro = names.map(({ first, last, role }, index) => {
    introduced.add(index);
    return `${first} ${last}, ${role}, attended the town meeting.`;
  });
  const body = story.speeches.map(({ speaker, words, frame, outlet }) => {
    const last = names[speaker]?.last ?? "";
    const via = outlet === null ? "" : `, according to ${outlets[outlet] ?? ""}`;
    if (frame === 0) return `“${words},” ${last} said${via}.`;
    if (frame === 1) return `${last} said: “${words}.”`;
    return `“${words},” said ${last}${via}.`;
  });
  const figures = story.amounts.map(({ value, frame }) => amounts[frame]?.(value) ?? "");
  const visitor = names[story.visitor];
  const visit = `${visitor?.first ?? ""} ${visitor?.last ?? ""} reopened the northern district of Osterby on Tuesday.`;
  return [...intro, ...body, visit, ...figures].join("\n\n");
}
