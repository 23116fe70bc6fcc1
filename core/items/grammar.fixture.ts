import fc from "fast-check";
import type { CivilDate } from "../text/civil-date";

/*
 * News stories made of parts whose facts are known, because they were made from them. Names are invented, all of one
 * length for each place in the list, so that a story can be told again with other names and the same offsets.
 */

export type Speech = {
  readonly speaker: number;
  readonly words: string;
  readonly manner: Manner;
  /** The word that reports it. */
  readonly cue: string;
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

/** Each in two halves, between which whoever quotes may say whose words they are. */
const sentences = [
  ["Osterby will open the new library", "before the first snow falls on the harbour"],
  ["Osterby Bridge has carried far more traffic", "than anybody ever planned"],
  ["Schools in Osterby need warm classrooms", "and teachers who are paid on time"],
  ["Nobody in Osterby should have to wait a year", "for a simple repair"],
  ["The museum of Osterby belongs to families", "who gave their boats and letters"],
  ["A second ferry to Osterby would bring visitors", "to the islands in winter"],
] as const;

type Told = { readonly words: string; readonly last: string; readonly cue: string; readonly via: string };

const halvesOf = (words: string): readonly [string, string] =>
  sentences.find((halves) => halves.join(" ") === words) ?? [words, ""];

/** A name that begins a sentence keeps its capital behind "that". */
const inside = (words: string): string =>
  words.startsWith("Osterby") ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** How a newspaper tells what somebody said: the order of words and speaker, and what is told of the speaker besides. */
const manners = {
  "words first": ({ words, last, cue, via }: Told) => `“${words},” ${last} ${cue}${via}.`,
  "speaker first": ({ words, last, cue }: Told) => `${last} ${cue}: “${words}.”`,
  "verb before the name": ({ words, last, cue, via }: Told) => `“${words},” ${cue} ${last}${via}.`,
  split: ({ words, last, cue, via }: Told) => {
    const [first, second] = halvesOf(words);
    return `“${first},” ${last} ${cue}${via}, “${second}.”`;
  },
  "split, verb before the name": ({ words, last, cue }: Told) => {
    const [first, second] = halvesOf(words);
    return `“${first},” ${cue} ${last}, “${second}.”`;
  },
  "who does what, behind": ({ words, last, cue }: Told) =>
    `“${words},” ${cue} ${last}, who lives near the harbour.`,
  "who does what, between": ({ words, last, cue }: Told) =>
    `${last}, who came to Osterby by ferry, ${cue}: “${words}.”`,
  reported: ({ words, last, cue, via }: Told) => `${last} ${cue} that ${inside(words)}${via}.`,
} as const;

/** Whether a text has these words of somebody in it, in whatever manner they are told. */
export const isTold = (words: string, text: string): boolean =>
  halvesOf(words).every((half) => text.includes(half) || text.includes(inside(half)));

type Manner = keyof typeof manners;

const plainManners = ["words first", "speaker first", "verb before the name"] as const;
const allManners = Object.keys(manners) as Manner[];
const cues = ["said", "argued", "explained", "insisted", "noted", "added"] as const;

const amounts = [
  (value: number) => `Osterby has bought ${String(value)} electric buses for its northern district.`,
  (value: number) => `Osterby has received ${String(value)} cruise ships and tankers since January.`,
] as const;

/** So many people speak in each story: of fewer nobody asks whose words are whose. */
const leastVoices = 3;
const anybody = fc.integer({ min: 0, max: people.length - 1 });
const voices = fc.shuffledSubarray([...people.keys()], { minLength: leastVoices });

type Telling = { readonly manners: readonly Manner[]; readonly cue: fc.Arbitrary<string> };

const storiesIn = (telling: Telling): fc.Arbitrary<Story> =>
  fc.record({
    speeches: fc
      .shuffledSubarray(
        sentences.map((halves) => halves.join(" ")),
        { minLength: leastVoices, maxLength: 5 },
      )
      .chain((chosen) => fc.tuple(fc.constant(chosen), voices))
      .chain(([chosen, first]) =>
        fc.tuple(
          ...chosen.map((words, index) =>
            fc.record({
              speaker: index < leastVoices ? fc.constant(first[index] ?? 0) : anybody,
              words: fc.constant(words),
              manner: fc
                .integer({ min: 0, max: telling.manners.length - 1 })
                .map((at) => telling.manners[at] ?? "words first"),
              cue: telling.cue,
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

/** Stories told in every manner the grammar has. */
export const arbitraryStory = storiesIn({ manners: allManners, cue: fc.constantFrom(...cues) });

/** Told in the three commonest, with "said" alone: they stay as they are, so that the engine's version changes with it. */
export const plainStory = storiesIn({ manners: plainManners, cue: fc.constant("said") });

/** The story as a newspaper prints it. `names` replaces the invented people, for telling it again. */
export function tell(
  story: Story,
  names: readonly { readonly first: string; readonly last: string; readonly role: string }[] = people,
): string {
  const intro = names.map(({ first, last, role }) => `${first} ${last}, ${role}, attended the town meeting.`);
  const body = story.speeches.map(({ speaker, words, manner, cue, outlet }) => {
    const last = names[speaker]?.last ?? "";
    const via = outlet === null ? "" : `, according to ${outlets[outlet] ?? ""}`;
    return manners[manner]({ words, last, cue, via });
  });
  const figures = story.amounts.map(({ value, frame }) => amounts[frame]?.(value) ?? "");
  const visitor = names[story.visitor];
  const visit = `${visitor?.first ?? ""} ${visitor?.last ?? ""} reopened the northern district of Osterby on Tuesday.`;
  // The news comes first: of nothing else is the day asked.
  return [visit, ...intro, ...body, ...figures].join("\n\n");
}
