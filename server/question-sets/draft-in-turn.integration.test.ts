import { expect, test } from "vitest";
import { eachDatabase } from "../db/testing";
import { limits } from "../http/rate-limit";
import { codeOf, countOf } from "../users/testing";
import { draftInTurn } from "./draft-in-turn";
import { bridgeReport, bringReport, makeAccount } from "./testing";

const now = new Date("2026-05-03T09:00:00Z");
const noArticle = { articleId: "00000000-0000-4000-8000-000000000000" };

eachDatabase((open) => {
  test("an account has so many drafts an hour, even all at once, and others go on", async () => {
    const database = await open();
    const { points } = limits.draftsByAccount;
    const [eager, colleague] = [await makeAccount(database, "Ida"), await makeAccount(database, "Olaf")];
    const outcomes = await Promise.all(
      Array.from({ length: points + 5 }, () => draftInTurn(database, eager, noArticle, now)),
    );
    expect(countOf(outcomes, "not-found")).toBe(points);
    expect(countOf(outcomes, "too-many-tries")).toBe(5);
    const articleId = await bringReport(database, colleague, bridgeReport);
    expect(codeOf(await draftInTurn(database, colleague, { articleId }, now))).toBe("done");
  });
});
