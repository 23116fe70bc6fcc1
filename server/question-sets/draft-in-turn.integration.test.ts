import { expect, test } from "vitest";
import { refuse } from "#core/policy/outcome";
import { eachDatabase } from "../db/testing";
import { limits } from "../http/rate-limit";
import { codeOf, countOf } from "../users/testing";
import { draftInTurn } from "./draft-in-turn";
import type { Engine } from "./engine";
import { bridgeReport, bringReport, engineHere, makeAccount } from "./testing";

const now = new Date("2026-05-03T09:00:00Z");
const noArticle = { articleId: "00000000-0000-4000-8000-000000000000" };

eachDatabase((open) => {
  test("an account has so many drafts an hour, even all at once, and others go on", async () => {
    const database = await open();
    const { points } = limits.draftsByAccount;
    const [eager, colleague] = [await makeAccount(database, "Ida"), await makeAccount(database, "Olaf")];
    const outcomes = await Promise.all(
      Array.from({ length: points + 5 }, () => draftInTurn(database, eager, noArticle, now, engineHere)),
    );
    expect(countOf(outcomes, "not-found")).toBe(points);
    expect(countOf(outcomes, "too-many-tries")).toBe(5);
    const articleId = await bringReport(database, colleague, bridgeReport);
    expect(codeOf(await draftInTurn(database, colleague, { articleId }, now, engineHere))).toBe("done");
  });

  test("an article that takes too long is refused, and nothing is kept of it", async () => {
    const database = await open();
    const teacher = await makeAccount(database, "Ida");
    const articleId = await bringReport(database, teacher, bridgeReport);
    const stopped: Engine = { ...engineHere, draft: () => Promise.resolve(refuse("took-too-long")) };
    expect(codeOf(await draftInTurn(database, teacher, { articleId }, now, stopped))).toBe("took-too-long");
    expect(codeOf(await draftInTurn(database, teacher, { articleId }, now, engineHere))).toBe("done");
  });
});
