import { expect, test } from "vitest";
import { keyShown } from "#core/items/answer-form";
import type { Item } from "#core/items/item";
import { formExamples } from "../attempts/testing-forms";
import { publishedSet } from "../attempts/testing";
import { eachDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { itemOf, storedItemSelect } from "./stored-item";
import { storeVersion } from "./store-version";

const items = formExamples.map(({ kind, stem, form }): Item => ({
  kind,
  stem,
  options: [],
  form,
  key: keyShown(form),
  evidence: [{ start: 0, end: 10, text: "Before it." }],
  rationale: "Paragraph 1: the article says so.",
  claim: { kind: "figure", start: 0, end: 10, tier: "A" },
  level: 2,
  rule: "figure-entry/clause",
}));

eachDatabase((open) => {
  test("a question without options is read as the engine made it, so that its screens judge the same", async () => {
    const database = await open();
    const { setId, versionId } = await publishedSet(database);
    const now = new Date("2026-05-04T12:00:00Z");
    const { revisionId } = await database.questionSetVersion.findUniqueOrThrow({
      where: { id: versionId },
      select: { revisionId: true },
    });
    const { id } = await inTransaction(database, (tx) =>
      storeVersion(tx, {
        setId,
        number: 2,
        revisionId,
        seed: 1,
        engineVersion: "test",
        drafted: { items, dropped: [], shortfall: [] },
        keeps: () => true,
        now,
        publishedAt: null,
      }),
    );
    const stored = await database.item.findMany({
      where: { versionId: id },
      orderBy: { position: "asc" },
      select: storedItemSelect,
    });
    expect(stored.map(itemOf)).toEqual(items);
  });
});
