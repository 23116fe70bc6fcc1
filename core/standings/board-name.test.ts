import { expect, test } from "vitest";
import { boardName } from "./board-name";

test.each([
  ["a set's board says the alias", false, true, "Night Owl"],
  ["a class that chose names says the name", false, false, "Mira Lund"],
  ["never of somebody under 16", true, false, "Night Owl"],
  ["an alias is given to the young too", true, true, "Night Owl"],
])("%s", (_name, under16, aliasOnly, expected) => {
  expect(boardName({ displayName: "Mira Lund", alias: "Night Owl", under16 }, aliasOnly)).toBe(expected);
});
