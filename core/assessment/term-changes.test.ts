import { expect, test } from "vitest";
import { changesOf } from "./term-changes";
import type { Terms } from "./terms";

const at = (clock: string): Date => new Date(`2026-05-04T${clock}Z`);
const before = {
  opensAt: at("08:00"),
  dueAt: at("17:00"),
  attemptsAllowed: 2,
  feedback: "after-finish",
} as const;

test.each<[string, Partial<Terms>, string[]]>([
  ["nothing", {}, []],
  ["the same instants, made anew", { opensAt: at("08:00"), dueAt: at("17:00") }, []],
  ["opens earlier", { opensAt: at("07:59") }, ["opens-earlier"]],
  ["opens later", { opensAt: at("08:01") }, ["opens-later"]],
  ["open from ever", { opensAt: null }, ["opens-earlier"]],
  ["due earlier", { dueAt: at("16:59") }, ["due-earlier"]],
  ["due later", { dueAt: at("17:01") }, ["due-later"]],
  ["due never", { dueAt: null }, ["due-later"]],
  ["more attempts", { attemptsAllowed: 3 }, ["more-attempts"]],
  ["fewer attempts", { attemptsAllowed: 1 }, ["fewer-attempts"]],
  ["as many as one likes", { attemptsAllowed: null }, ["more-attempts"]],
  ["answers shown at another time", { feedback: "after-due" }, ["feedback"]],
  [
    "all of it",
    { opensAt: at("09:00"), dueAt: at("12:00"), attemptsAllowed: 5, feedback: "after-answer" },
    ["opens-later", "due-earlier", "more-attempts", "feedback"],
  ],
])("%s", (_name, own, changes) => {
  expect(changesOf(before, { ...before, ...own })).toEqual(changes);
});

test("from no bound to no bound nothing changes", () => {
  const unbound = { ...before, opensAt: null, dueAt: null, attemptsAllowed: null };
  expect(changesOf(unbound, unbound)).toEqual([]);
});
