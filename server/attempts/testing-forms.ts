import { matchingForm, orderingForm, type AnswerForm } from "#core/items/answer-form";
import type { ItemKind } from "#core/items/item";
import type { Database } from "../db/client";
import { publishedSet, type PublishedSet } from "./testing";

/** A question without options, with an answer that is right, one that is not, and one that can't be read. */
export type FormExample = {
  readonly kind: ItemKind;
  readonly stem: string;
  readonly form: AnswerForm;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly unclear: readonly string[];
};

/** One of each kind, invented, of at most 1, 1, 3 and 3 points. */
export const formExamples: readonly FormExample[] = [
  {
    kind: "figure-entry",
    stem: "How many tonnes of steel does the new bridge need?",
    form: {
      body: { kind: "number", before: "", unit: "thousand tonnes", scale: 1000 },
      key: { kind: "number", low: 4200, high: 4200, text: "4.2 thousand tonnes" },
    },
    right: ["4,200"],
    wrong: ["4.3"],
    unclear: ["a lot"],
  },
  {
    kind: "date-entry",
    stem: "On which day did the council shut the bridge?",
    form: {
      body: { kind: "date", granularity: "day" },
      key: { kind: "date", label: "Wednesday, 4 March 2026" },
    },
    right: ["4", "March", "2026"],
    wrong: ["5 March"],
    unclear: ["04/03/2026"],
  },
  {
    kind: "matching",
    stem: "Who said what about the bridge?",
    form: matchingForm(
      [
        { prompt: "“The bridge was never safe.”", choice: "Cleo Marsh" },
        { prompt: "“Nobody asked the fishermen.”", choice: "Ana Ruiz" },
        { prompt: "“Steel has become dear.”", choice: "Dev Anand" },
      ],
      ["Ben Okoro"],
    ),
    right: ["2", "0", "3"],
    wrong: ["2", "1", "0"],
    unclear: ["2", "2", "0"],
  },
  {
    kind: "ordering",
    stem: "Put these events in order, the earliest first.",
    form: orderingForm(
      [
        { event: "The old bridge was painted.", date: "2024" },
        { event: "A ship struck the pier.", date: "early March 2026" },
        { event: "The council voted.", date: "Monday, 11 May 2026" },
      ],
      [1, 2, 0],
    ),
    right: ["2", "3", "1"],
    wrong: ["1", "2", "3"],
    unclear: ["2", "3", ""],
  },
];

/** A published set of these questions, in their order, and after them one with options. */
export const publishedForms = async (
  database: Database,
  own: { isPublic?: boolean; ownerId?: string } = {},
): Promise<PublishedSet> => {
  const set = await publishedSet(database, { ...own, items: formExamples.length + 1 });
  for (const [at, { kind, stem, form }] of formExamples.entries()) {
    const itemId = set.items[at]?.id ?? "";
    await database.itemOption.deleteMany({ where: { itemId } });
    await database.item.update({
      where: { id: itemId },
      data: { kind, stem, body: { ...form.body }, answerKey: { ...form.key } },
      select: { id: true },
    });
  }
  return set;
};
