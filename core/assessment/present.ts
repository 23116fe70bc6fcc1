import type { AnswerBody } from "../items/answer-form";
import { seededOrder, seedFrom } from "../items/seeded-order";
import { naturalOrder } from "./natural-order";

/** An option as a learner sees it before answering. */
export type PresentedOption = { readonly id: string; readonly letter: string; readonly text: string };

/** An item as a learner sees it before answering. It has no field in which a key could travel. */
export type PresentedItem = {
  readonly id: string;
  /** 1 for the first question. */
  readonly number: number;
  readonly stem: string;
  readonly options: readonly PresentedOption[];
  /** How it is answered when there are no options. The set fixes the order in it, the same for everybody. */
  readonly body: AnswerBody | null;
};

/** An item as it is asked for from the database: options in the set's order, nothing that tells the key. */
export type StoredItem = {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly body: AnswerBody | null;
};

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * An item as this attempt shows it: options in their natural order, or shuffled by the attempt's seed and the item,
 * so that neither the position in the set nor that in another item says anything about the key.
 */
export function present(item: StoredItem, number: number, seed: number): PresentedItem {
  const ordered = naturalOrder(item.kind, item.options) ?? seededOrder(item.options, seedFrom(seed, item.id));
  return {
    id: item.id,
    number,
    stem: item.stem,
    body: item.body,
    options: ordered.map(({ id, text }, at) => ({ id, letter: letters.charAt(at), text })),
  };
}

/** All items of an attempt, numbered in the order given. */
export const presentAll = (items: readonly StoredItem[], seed: number): PresentedItem[] =>
  items.map((item, at) => present(item, at + 1, seed));
