import { expect, test } from "vitest";
import { isKnownOffice } from "./known-offices";

test.each([
  ["Ohio governor", true],
  ["the Texas senator", true],
  ["Ohio U.S. senator", true],
  ["House Speaker", true],
  ["Senate Majority Leader", true],
  ["Secretary of State", true],
  ["US Secretary of State", true],
  ["British Foreign Secretary", true],
  ["Attorney General", true],
  ["White House press secretary", true],
  ["FBI Director", true],
  ["RNC chairman", true],
  // One of many of the kind, of a state, a city, a bank or a firm; or under whoever holds the office.
  ["Ohio Attorney General", false],
  ["Texas lieutenant governor", false],
  ["Boston senator", false],
  ["Bank of England governor", false],
  ["Norwick governor", false],
  ["Ohio Secretary of State", false],
  ["Deputy Foreign Secretary", false],
  ["House Budget Committee Chairman", false],
  ["Harbour director", false],
])("%s: %s", (role, expected) => {
  expect(isKnownOffice(role)).toBe(expected);
});
