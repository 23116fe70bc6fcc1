import "server-only";
import type { DraftedSet, Item } from "#core/items/item";
import type { Transaction } from "../db/client";

type NewVersion = {
  readonly setId: string;
  readonly number: number;
  readonly revisionId: string;
  readonly seed: number;
  readonly engineVersion: string;
  readonly drafted: DraftedSet;
  /** Which of the drafted questions start as kept. */
  readonly keeps: (item: Item) => boolean;
  readonly now: Date;
  readonly publishedAt: Date | null;
};

/** Writes what the engine drafted as one version: questions with options and proof, what was dropped, what is short. */
export const storeVersion = async (tx: Transaction, version: NewVersion): Promise<{ id: string }> => {
  const { drafted, revisionId } = version;
  const stored = await tx.questionSetVersion.create({
    data: {
      setId: version.setId,
      number: version.number,
      revisionId,
      seed: version.seed,
      engineVersion: version.engineVersion,
      shortfall: [...drafted.shortfall],
      createdAt: version.now,
      publishedAt: version.publishedAt,
    },
    select: { id: true },
  });
  for (const [position, item] of drafted.items.entries()) {
    await storeItem(tx, { versionId: stored.id, revisionId, position, item, isKept: version.keeps(item) });
  }
  await tx.rejection.createMany({
    data: drafted.dropped.map(({ kind, stem, screen, reason, start, end }, position) => ({
      versionId: stored.id,
      position,
      kind,
      stem,
      screen,
      reason,
      start,
      end,
    })),
  });
  return stored;
};

type NewItem = {
  readonly versionId: string;
  readonly revisionId: string;
  readonly position: number;
  readonly item: Item;
  readonly isKept: boolean;
};

/** Writes one question with its options and its proof. */
export const storeItem = async (
  tx: Transaction,
  { versionId, revisionId, position, item, isKept }: NewItem,
): Promise<void> => {
  await tx.item.create({
    data: {
      versionId,
      position,
      kind: item.kind,
      stem: item.stem,
      level: item.level,
      rule: item.rule,
      claim: { ...item.claim },
      rationale: item.rationale,
      isKept,
      ...(item.form === undefined ? {} : { body: { ...item.form.body }, answerKey: { ...item.form.key } }),
      options: {
        create: item.options.map(({ text, isKey, why }, place) => ({ position: place, text, isKey, why })),
      },
      evidence: {
        create: item.evidence.map(({ start, end, text }, place) => ({
          position: place,
          revisionId,
          start,
          end,
          quotedText: text,
        })),
      },
    },
    select: { id: true },
  });
};
