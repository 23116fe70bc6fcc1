import { expect, test } from "vitest";
import { aroundMe } from "./around-me";
import { rank } from "./rank";

const places = (size: number, own: number | null, top: number, either: number) =>
  aroundMe(
    rank(
      Array.from({ length: size }, (_, index) => ({
        learnerId: `learner ${String(index + 1)}`,
        points: size - index,
        offBoards: false,
      })),
      own === null ? null : `learner ${String(own)}`,
    ),
    top,
    either,
  ).map(({ leftOut, rows }) => [leftOut, ...rows.map(({ rank: place }) => place)]);

test.each<[string, number[][], number[][]]>([
  ["nobody", places(0, null, 3, 1), []],
  ["fewer than the top", places(2, null, 3, 1), [[0, 1, 2]]],
  ["somebody who is not on it sees the top", places(9, null, 3, 1), [[0, 1, 2, 3]]],
  ["in the top", places(9, 2, 3, 1), [[0, 1, 2, 3]]],
  ["last of the top: with the next below", places(9, 3, 3, 1), [[0, 1, 2, 3, 4]]],
  ["right below the top", places(9, 4, 3, 1), [[0, 1, 2, 3, 4, 5]]],
  ["a gap of one row is filled", places(9, 6, 3, 1), [[0, 1, 2, 3, 4, 5, 6, 7]]],
  [
    "a gap of two rows stays",
    places(9, 7, 3, 1),
    [
      [0, 1, 2, 3],
      [2, 6, 7, 8],
    ],
  ],
  [
    "the last one",
    places(9, 9, 3, 1),
    [
      [0, 1, 2, 3],
      [4, 8, 9],
    ],
  ],
])("%s", (_name, shown, expected) => {
  expect(shown).toEqual(expected);
});
