import "server-only";
import { keyShown } from "#core/items/answer-form";
import type { Item, ItemKind, Level } from "#core/items/item";
import { formOf } from "../db/answer-columns";

/** What a screen needs of a stored question. It holds the key: for owners and publishing only. */
export const storedItemSelect = {
  position: true,
  kind: true,
  stem: true,
  level: true,
  rule: true,
  claim: true,
  rationale: true,
  body: true,
  answerKey: true,
  options: { orderBy: { position: "asc" }, select: { text: true, isKey: true, why: true } },
  evidence: { orderBy: { position: "asc" }, select: { start: true, end: true, quotedText: true } },
} as const;

export type StoredItem = {
  readonly position: number;
  readonly kind: string;
  readonly stem: string;
  readonly level: number;
  readonly rule: string;
  readonly claim: unknown;
  readonly rationale: string;
  readonly body: unknown;
  readonly answerKey: unknown;
  readonly options: readonly { readonly text: string; readonly isKey: boolean; readonly why: string }[];
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly quotedText: string }[];
};

/** The question as the engine knows it. Its columns were written from one, so they are taken at their word. */
export const itemOf = (stored: StoredItem): Item => {
  const form = formOf(stored.body, stored.answerKey);
  return {
    kind: stored.kind as ItemKind,
    stem: stored.stem,
    options: stored.options,
    ...(form === null ? {} : { form }),
    key: form === null ? (stored.options.find(({ isKey }) => isKey)?.text ?? "") : keyShown(form),
    evidence: stored.evidence.map(({ start, end, quotedText }) => ({ start, end, text: quotedText })),
    rationale: stored.rationale,
    claim: stored.claim as Item["claim"],
    level: stored.level as Level,
    rule: stored.rule,
  };
};
