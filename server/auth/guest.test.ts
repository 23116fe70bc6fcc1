import { expect, test } from "vitest";
import { guestIdIn, signGuest } from "./guest";

const secret = "s".repeat(43);

test("a signed guest is known again", () => {
  expect(guestIdIn(signGuest("g-1", secret), secret)).toBe("g-1");
});

test.each([
  ["another id", signGuest("g-1", secret).replace("g-1", "g-2")],
  ["another secret", signGuest("g-1", "t".repeat(43))],
  ["no signature", "g-1"],
  ["an empty signature", "g-1."],
  ["an empty id", signGuest("", secret)],
  ["half a signature", signGuest("g-1", secret).slice(0, -8)],
  ["more behind it", `${signGuest("g-1", secret)}.x`],
  ["nothing", ""],
])("a cookie with %s is nobody's", (_what, value) => {
  expect(guestIdIn(value, secret)).toBeNull();
});
