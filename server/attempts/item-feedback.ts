import "server-only";
import type { GivenAnswer } from "#core/assessment/given-answer";
import { markParts } from "#core/assessment/mark";
import { proofsOf, type OpenItem } from "#core/assessment/proof";
import type { ItemFeedback } from "#core/assessment/results";
import { maxPointsFor, pointsFor } from "#core/assessment/score";
import type { AnswerForm } from "#core/items/answer-form";
import type { Database } from "../db/client";
import { formOf } from "../db/answer-columns";

/** Which items of a version may be shown to their learner now, and what must not be given away by them. */
export type Shown = {
  readonly itemIds: readonly string[];
  /** Items whose answer is still to come: no proof of another may tell it. They are never told themselves. */
  readonly openIds: readonly string[];
};

type Told = Pick<
  ItemFeedback,
  "isRight" | "points" | "maxPoints" | "keyOptionId" | "answerKey" | "rightParts" | "why"
>;
type Option = { readonly id: string; readonly isKey: boolean; readonly why: string };

const toldOfChoice = (itemId: string, options: readonly Option[], optionId: string | null): Told => {
  const key = options.find(({ isKey }) => isKey);
  if (key === undefined) throw new Error(`The published item ${itemId} has no key.`);
  const answer = options.find(({ id }) => id === optionId);
  return {
    isRight: answer?.isKey ?? false,
    points: answer === undefined ? 0 : pointsFor(answer),
    maxPoints: maxPointsFor(null),
    keyOptionId: key.id,
    answerKey: null,
    rightParts: [],
    why: answer?.why ?? null,
  };
};

const toldOfParts = (form: AnswerForm, parts: readonly string[] | null): Told => {
  const marked = markParts(form, parts);
  const maxPoints = maxPointsFor(form.body);
  return {
    isRight: marked?.points === maxPoints,
    points: marked?.points ?? 0,
    maxPoints,
    keyOptionId: null,
    answerKey: form.key,
    rightParts: marked?.rightParts ?? [],
    why: null,
  };
};

/**
 * Key, rationale and proof of items: the one place that reads them for a learner. Callers ask for those items alone
 * that the policy of the attempt allows to be shown.
 *
 * @param given the answer given, by item; an item without one was not answered.
 */
export const feedbackOf = async (
  database: Database,
  versionId: string,
  { itemIds, openIds }: Shown,
  given: ReadonlyMap<string, GivenAnswer>,
): Promise<ReadonlyMap<string, ItemFeedback>> => {
  if (itemIds.length === 0) return new Map();
  const open = await openItems(database, openIds);
  const { revision, items } = await database.questionSetVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: {
      revision: { select: { text: true } },
      items: {
        where: { id: { in: [...itemIds] } },
        select: {
          id: true,
          rationale: true,
          body: true,
          answerKey: true,
          options: { select: { id: true, isKey: true, why: true } },
          evidence: { orderBy: { position: "asc" }, select: { start: true, end: true } },
        },
      },
    },
  });
  return new Map(
    items.map(({ id, rationale, body, answerKey, options, evidence }) => {
      const form = formOf(body, answerKey);
      const answer = given.get(id);
      return [
        id,
        {
          ...(form === null
            ? toldOfChoice(id, options, answer?.optionId ?? null)
            : toldOfParts(form, answer?.parts ?? null)),
          rationale,
          proofs: proofsOf(revision.text, evidence, open),
        },
      ];
    }),
  );
};

/** What a text could show of a form's key in so many words. Pairs and orders are told by their proof alone. */
const wordsOfKey = ({ key }: AnswerForm): string =>
  key.kind === "number" ? key.text : key.kind === "date" ? key.label : "";

const openItems = async (database: Database, ids: readonly string[]): Promise<readonly OpenItem[]> => {
  if (ids.length === 0) return [];
  const items = await database.item.findMany({
    where: { id: { in: [...ids] } },
    select: {
      body: true,
      answerKey: true,
      options: { where: { isKey: true }, select: { text: true } },
      evidence: { select: { start: true, end: true } },
    },
  });
  return items.map(({ body, answerKey, options, evidence }) => {
    const form = formOf(body, answerKey);
    return { key: form === null ? (options[0]?.text ?? "") : wordsOfKey(form), evidence };
  });
};
