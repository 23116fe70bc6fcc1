import { expect, test } from "vitest";
import { readSignInName } from "./sign-in-name";

test.each([
  ["ana", { kind: "user-name", value: "ana" }],
  ["  Ana.Ruiz-7_b ", { kind: "user-name", value: "ana.ruiz-7_b" }],
  ["Müller", { kind: "user-name", value: "müller" }],
  ["Mu\u0308ller", { kind: "user-name", value: "müller" }],
  ["अनीता", { kind: "user-name", value: "अनीता" }],
  ["1b3", { kind: "user-name", value: "1b3" }],
  ["x".repeat(32), { kind: "user-name", value: "x".repeat(32) }],
  ["Ana@Example.ORG", { kind: "email", value: "ana@example.org" }],
  ["ana+quiz@mail.example.org", { kind: "email", value: "ana+quiz@mail.example.org" }],
] as const)("%j is a name to sign in with", (typed, expected) => {
  expect(readSignInName(typed)).toEqual(expected);
});

test.each([
  "",
  "   ",
  "ab",
  "x".repeat(33),
  "ana ruiz",
  ".ana",
  "ana.",
  "-ana-",
  "ana/../root",
  "ana\u0000",
  "ana\u200b",
  "\u3164\u3164\u3164",
  "ana\u034f1",
  "<b>ana</b>",
  "@example.org",
  "ana@",
  "ana@localhost",
  "ana\u0000@example.org",
  "ana\u200b@example.org",
  "ana@@example.org",
  "ana@exa mple.org",
  "ana@example..org",
  "ana@.example.org",
  "ana@example.",
  `${"x".repeat(250)}@example.org`,
])("%j is none", (typed) => {
  expect(readSignInName(typed)).toBeNull();
});
