import "server-only";
import { z } from "zod";
import { Parts } from "#server/attempts/parts";
import { Id } from "#server/http/id";
import { namedSchemas } from "#server/http/openapi";

/** What is sent: an option, or an answer in parts. */
export const Answer = z
  .union([
    z.strictObject({ itemId: Id, optionId: Id }),
    z.strictObject({
      itemId: Id,
      parts: Parts.describe(
        "To a question without options, as its `body` asks. A number as it is typed: [“13 million”]. A date: [“30 March 2022”], or day, month and year each. A matching: for each prompt the place of its choice, from 0. An ordering: for each event its place in time, from 1.",
      ),
    }),
  ])
  .register(namedSchemas, { id: "RecordResponse" });

// As the views have their lists: nobody writes to them.
const texts = z.array(z.string()).readonly();
const places = z.array(z.int()).readonly();

export const AnswerBody = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("number"),
      before: z.string().describe("Stands before the field: “$”."),
      unit: z.string().describe("Stands behind the field: “million barrels”."),
      scale: z
        .number()
        .describe("What the unit multiplies by. A number with all its digits is understood as well."),
    }),
    z.object({ kind: z.literal("date"), granularity: z.enum(["day", "month", "year"]) }),
    z.object({
      kind: z.literal("matching"),
      prompts: texts,
      choices: texts.describe("One for each prompt and at least one to spare."),
    }),
    z.object({ kind: z.literal("ordering"), events: texts.describe("As they are shown.") }),
  ])
  .register(namedSchemas, { id: "AnswerBody" });

export const AnswerKey = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("number"),
      low: z.number(),
      high: z.number().describe("Values from low to high are right."),
      text: z.string().describe("As the report writes it."),
    }),
    z.object({ kind: z.literal("date"), label: z.string() }),
    z.object({
      kind: z.literal("matching"),
      pairs: places.describe("For each prompt the place of its choice, from 0."),
    }),
    z.object({
      kind: z.literal("ordering"),
      places: places.describe("For each event its place in time, from 1."),
      dates: texts.describe("For each event when it was."),
    }),
  ])
  .register(namedSchemas, { id: "AnswerKey" });

/** The answer that counts: of the two one is null. */
export const given = {
  optionId: z.string().nullable().describe("Null: the question has no options."),
  parts: texts.nullable().describe("Null: an option was chosen."),
};
