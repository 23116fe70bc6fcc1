import { expect, test } from "vitest";
import { asJoinCode, newJoinCode } from "./join-code";

test.each([
  ["KESTREL-427", "KESTREL-427"],
  ["  kestrel 427 ", "KESTREL-427"],
  ["Kestrel–427", "KESTREL-427"],
  ["KESTREL427", "KESTREL-427"],
  ["ＫＥＳＴＲＥＬ－４２７", "KESTREL-427"],
  ["427-KESTREL", "427KESTREL"],
  ["", ""],
])("%j is kept as %s", (typed, kept) => {
  expect(asJoinCode(typed)).toBe(kept);
});

test("every code made is kept as it is shown", () => {
  for (let index = 0; index < 300; index += 1) {
    const code = newJoinCode((from, below) => from + (index % (below - from)));
    expect(code).toMatch(/^[A-Z]{4,8}-[1-9]\d{2}$/);
    expect(asJoinCode(code)).toBe(code);
  }
});
