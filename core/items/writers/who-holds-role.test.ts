import { expect, test } from "vitest";
import { soundItems } from "../sound-items.fixture";

/** Every sound question for whoever holds a post, in a story told like this. */
const asked = (text: string): readonly string[] =>
  soundItems(text, ["who-holds-role"])
    .filter(({ rule }) => rule === "who-holds-role/person")
    .map(
      ({ stem, options }) =>
        `${stem} ${options
          .map((option) => option.text)
          .toSorted()
          .join(", ")}`,
    );

const others = (post: string, next: string): string =>
  `“The pier is old,” said Senate Minority Leader Mara Velt. “It is dear,” said ${post} Ida Novak. “It is good,” said ${next} Ole Berg.`;

test("who speaks for others is no wrong answer to who holds an office by election", () => {
  expect(asked(others("White House spokeswoman", "Tide Club spokesman")).join()).not.toContain(
    "Senate Minority",
  );
  expect(asked(others("Ohio senator", "Texas governor")).join()).toContain(
    "Who is the Senate Minority Leader, according to the article? Ida Novak, Mara Velt, Ole Berg",
  );
});

test("a name that tells the office answers what it is", () => {
  const told = (name: string): string =>
    asked(
      `“The pier is old,” said ${name}, leader of the Tide Church of Norwick. “It is dear,” said Ida Novak, leader of the Harbour Union. “It is good,” said Ole Berg, leader of the Pier Union.`,
    ).join();
  expect(told("Mara Velt")).toContain("Who is the leader of the Tide Church");
  expect(told("Pope Clement")).not.toContain("leader of the Tide Church");
});
