import fc from "fast-check";
import { expect, test } from "vitest";
import { commonPasswords } from "./common-passwords";
import { passwordFault, passwordLength, preparedPassword } from "./password";

const names = ["ana.ruiz", "Ana Ruiz", "ana@example.org"];

test.each([
  "four grey herons flew",
  "        x    y",
  "ключ от квартиры",
  "🦊🦉🐢🦀🐙🦆🐝🦋",
  "Xq7-blue!lamp",
  "ana ruiz has a red kite",
  "x1".repeat(64) + "y",
  "a longer one of 256 ".padEnd(passwordLength.max, "abc"),
])("%j is taken", (typed) => {
  expect(passwordFault(typed, names)).toBeNull();
});

test.each([
  ["", "too-short"],
  ["seven77", "too-short"],
  ["🦊🦉🐢🦀🐙🦆🐝", "too-short"],
  ["long enough until it is not ".padEnd(passwordLength.max + 1, "abc"), "too-long"],
  ["password", "too-common"],
  ["PassWord123", "too-common"],
  ["ｐａｓｓｗｏｒｄ", "too-common"],
  ["12345678", "too-common"],
  ["zzzzzzzzzz", "too-common"],
  ["abababababab", "too-common"],
  ["ana.ruiz", "is-your-name"],
  ["AnaRuiz2024", "is-your-name"],
  ["Ana Ruiz!!", "is-your-name"],
  ["ana@example.org", "is-your-name"],
] as const)("%j is refused: %s", (typed, fault) => {
  expect(passwordFault(typed, names)).toBe(fault);
});

test("a name of one or two letters forbids nothing", () => {
  expect(passwordFault("al-27182818", ["al"])).toBeNull();
});

test("the list holds only what length would not refuse anyway, in lower case", () => {
  for (const word of commonPasswords) {
    expect(Array.from(word).length).toBeGreaterThanOrEqual(passwordLength.min);
    expect(word).toBe(word.toLowerCase());
  }
});

test("preparing twice is preparing once, and nothing is cut or trimmed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      const once = preparedPassword(typed);
      expect(preparedPassword(once)).toBe(once);
      expect(preparedPassword(` ${typed} `)).toBe(` ${once} `);
    }),
  );
});
