import { expect, test } from "vitest";
import { draftFromArticle } from "../from-article";

const lead = `Osterby Mayor Mara Velt presented the ferry plan of Osterby on Monday. In 2024, the Osterby Port Authority paid $4.5 million for the Norwick ferry.`;

/** Enough of one story that its last lines stand far down. */
const middle = Array.from(
  { length: 9 },
  (_, place) =>
    `Mara Velt spoke of the ferry plan on ${["Monday", "Tuesday", "Friday"][place % 3] ?? ""} and showed a list of the harbours of Osterby. The Osterby Port Authority answered with a letter about pier ${["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][place] ?? ""}.`,
).join("\n\n");

const figures = (last: string): string =>
  draftFromArticle(
    { text: `${lead}\n\n${middle}\n\n${last}`, published: { year: 2025, month: 3, day: 13 } },
    { seed: 1, size: 30 },
  )
    .items.filter(({ claim }) => claim.kind === "figure")
    .map(({ stem }) => stem)
    .join("\n");

test("a figure far down, of what the story does not turn on, is not asked", () => {
  const asked = figures("In 2019, the Tarnby Zoo bought 1,200 penguins for its new pond.");
  expect(asked).toMatch(/Norwick ferry/u);
  expect(asked).not.toMatch(/penguins/u);
});

test("a figure far down of what the story is about is asked", () => {
  expect(figures("In 2019, the Osterby Port Authority bought 1,200 lamps for the ferry harbours.")).toMatch(
    /lamps/u,
  );
});

/** A story of gifts, long enough that its figures are a list. */
const gifts = (last: string): string => {
  const names = [
    "Mara Velt",
    "Harlan Roe",
    "Ana Ruiz",
    "Ben Okri",
    "Sol Tarn",
    "Ida Brand",
    "Per Holm",
    "Eva Lind",
    "Jon Falk",
  ];
  const given = names.map(
    (name, place) =>
      `${name} of Osterby wrote to the Velland Arts League in May. ${name} gave it $${String(41 + place * 7)},000 in 2024.`,
  );
  return draftFromArticle(
    {
      text: `Donors of the Velland Arts League paid for the new theatre in Osterby, records showed on Monday.\n\n${given.join("\n\n")}\n\n${last}`,
      published: { year: 2025, month: 3, day: 13 },
    },
    { seed: 1, size: 30 },
  )
    .items.filter(({ claim }) => claim.kind === "figure")
    .map(({ stem }) => stem)
    .join("\n");
};

test("of a list of figures, one is asked only for what the story begins with", () => {
  expect(gifts("In 2024, Tarnby Motors gave $95,000 for a boat race in Norwick.")).not.toMatch(/boat race/u);
  expect(gifts("In 2024, donors in Norwick gave $95,000 for the theatre in Osterby.")).toMatch(
    /the theatre/u,
  );
});

test("the name of a person alone ties nothing to the beginning of a long story", () => {
  const passing = figures("In 2019, Mara Velt bought 1,200 penguins for a zoo in Tarnby.");
  expect(passing).not.toMatch(/penguins/u);
});
