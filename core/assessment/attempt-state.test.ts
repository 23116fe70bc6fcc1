import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closesAt, finishedAtOf, stateOf, whyNotStart } from "./attempt-state";
import { feedbackPolicyOf, ownTerms, termsFor, type Terms } from "./terms";

const at = (clock: string): Date => new Date(`2026-05-03T${clock}Z`);
const terms = (own: Partial<Terms>): Terms => ({ ...ownTerms, ...own });

describe("state", () => {
  test.each([
    ["no limits", {}, "09:00:00", "23:59:59", "running"],
    ["a millisecond before due", { dueAt: at("17:00:00") }, "16:00:00", "16:59:59.999", "running"],
    ["at the due instant", { dueAt: at("17:00:00") }, "16:00:00", "17:00:00", "past-due"],
    ["a millisecond before the limit", { timeLimitSeconds: 600 }, "16:00:00", "16:09:59.999", "running"],
    ["at the limit", { timeLimitSeconds: 600 }, "16:00:00", "16:10:00", "time-is-up"],
    [
      "limit before due",
      { timeLimitSeconds: 600, dueAt: at("17:00:00") },
      "16:00:00",
      "18:00:00",
      "time-is-up",
    ],
    [
      "due before limit",
      { timeLimitSeconds: 600, dueAt: at("16:05:00") },
      "16:00:00",
      "16:05:00",
      "past-due",
    ],
    ["both at once", { timeLimitSeconds: 300, dueAt: at("16:05:00") }, "16:00:00", "16:05:00", "past-due"],
    ["a limit of zero", { timeLimitSeconds: 0 }, "16:00:00", "16:00:00", "time-is-up"],
  ] as const)("%s", (_name, own, startedAt, now, expected) => {
    const attempt = { startedAt: at(startedAt), finishedAt: null };
    expect(stateOf(attempt, terms(own), at(now))).toBe(expected);
  });

  test("what is finished stays finished, whatever the clock says", () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.date({ noInvalidDate: true }), (finishedAt, now) => {
        const attempt = { startedAt: at("16:00:00"), finishedAt };
        expect(stateOf(attempt, terms({ dueAt: at("17:00:00") }), now)).toBe("finished");
      }),
    );
  });

  test("once closed it never runs again", () => {
    const instant = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(
        fc.option(instant),
        fc.option(fc.integer({ min: 0, max: 10_000 })),
        instant,
        instant,
        instant,
        (due, timeLimitSeconds, start, first, more) => {
          const own = terms({ dueAt: due === null ? null : new Date(due), timeLimitSeconds });
          const attempt = { startedAt: new Date(start), finishedAt: null };
          const early = stateOf(attempt, own, new Date(first));
          const late = stateOf(attempt, own, new Date(first + more));
          if (early !== "running") expect(late).toBe(early);
          expect(early === "running").toBe(
            (closesAt(attempt.startedAt, own)?.getTime() ?? Number.POSITIVE_INFINITY) > first,
          );
        },
      ),
    );
  });
});

test("an attempt handed in late counts as finished when it closed", () => {
  const own = terms({ dueAt: at("17:00:00"), timeLimitSeconds: 600 });
  expect(finishedAtOf(at("16:00:00"), own, at("16:05:00"))).toEqual(at("16:05:00"));
  expect(finishedAtOf(at("16:00:00"), own, at("18:00:00"))).toEqual(at("16:10:00"));
  expect(finishedAtOf(at("16:55:00"), own, at("18:00:00"))).toEqual(at("17:00:00"));
  expect(finishedAtOf(at("16:00:00"), ownTerms, at("18:00:00"))).toEqual(at("18:00:00"));
});

test.each([
  ["before opening", { opensAt: at("08:00:00") }, 0, "07:59:59.999", "not-open-yet"],
  ["at the opening instant", { opensAt: at("08:00:00") }, 0, "08:00:00", null],
  ["a millisecond before due", { dueAt: at("17:00:00") }, 0, "16:59:59.999", null],
  ["at the due instant", { dueAt: at("17:00:00") }, 0, "17:00:00", "past-due"],
  ["the last attempt", { attemptsAllowed: 2 }, 1, "09:00:00", null],
  ["one more than allowed", { attemptsAllowed: 2 }, 2, "09:00:00", "no-attempts-left"],
  ["none allowed at all", { attemptsAllowed: 0 }, 0, "09:00:00", "no-attempts-left"],
  [
    "past due counts before attempts",
    { dueAt: at("17:00:00"), attemptsAllowed: 1 },
    1,
    "18:00:00",
    "past-due",
  ],
  ["a set of one's own, the hundredth time", {}, 99, "09:00:00", null],
] as const)("start %s", (_name, own, used, now, expected) => {
  expect(whyNotStart(terms(own), used, at(now))).toBe(expected);
});

describe("accommodation", () => {
  const half = { extraTimePercent: 50, extraDueMinutes: 30 };
  test("moves the due time and lengthens the limit, rounded up", () => {
    const own = terms({ dueAt: at("17:00:00"), timeLimitSeconds: 601 });
    expect(termsFor(own, half)).toEqual({ ...own, dueAt: at("17:30:00"), timeLimitSeconds: 902 });
  });
  test("gives nothing where there is no limit, and never takes", () => {
    expect(termsFor(ownTerms, half)).toEqual(ownTerms);
    expect(termsFor(ownTerms, null)).toBe(ownTerms);
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.nat(10_000),
        fc.nat(100_000),
        (extraTimePercent, extraDueMinutes, limit) => {
          const own = terms({ dueAt: at("17:00:00"), timeLimitSeconds: limit });
          const longer = termsFor(own, { extraTimePercent, extraDueMinutes });
          expect(longer.timeLimitSeconds).toBeGreaterThanOrEqual(limit);
          expect(longer.dueAt?.getTime()).toBeGreaterThanOrEqual(at("17:00:00").getTime());
        },
      ),
    );
  });
});

test("a policy nobody knows shows least", () => {
  expect(["after-answer", "after-finish", "after-due", "always", ""].map(feedbackPolicyOf)).toEqual([
    "after-answer",
    "after-finish",
    "after-due",
    "after-due",
    "after-due",
  ]);
});
