import "server-only";
import { z } from "zod";
import type { ItemView } from "#core/assessment/results";
import type { AttemptView } from "#server/attempts/queries";
import { Id } from "#server/http/id";
import { namedSchemas } from "#server/http/openapi";
import { AnswerBody, AnswerKey, given } from "./answer-schemas";

const instant = z.iso.datetime();

/** An attempt's id in an address. */
export const AttemptAddress = z.object({ id: Id });

export const PresentedOption = z
  .object({ id: z.string(), letter: z.string().describe("As this attempt shows it."), text: z.string() })
  .register(namedSchemas, { id: "Option" });

export const ItemFeedback = z
  .object({
    isRight: z.boolean().describe("Wholly right."),
    points: z.int(),
    maxPoints: z.int(),
    keyOptionId: z.string().nullable().describe("Null: the question has no options."),
    answerKey: AnswerKey.nullable().describe("The key of a question without options."),
    rightParts: z
      .array(z.boolean())
      .readonly()
      .describe("Which parts of the answer are right; empty where there are none."),
    why: z.string().nullable().describe("Why the option chosen is right or wrong."),
    rationale: z.string(),
    proofs: z.array(
      z.object({
        text: z
          .string()
          .describe("A paragraph of the report; while it would answer another question, the sentence alone."),
        marks: z
          .array(z.object({ start: z.int(), end: z.int() }))
          .describe("What proves the key: UTF-16 offsets into the text, end exclusive."),
      }),
    ),
  })
  .register(namedSchemas, { id: "ItemFeedback" });

export const AttemptItem = z
  .object({
    id: z.string(),
    number: z.int(),
    stem: z.string(),
    options: z.array(PresentedOption).describe("Empty where `body` says how to answer."),
    body: AnswerBody.nullable(),
    response: z.object({ ...given, answeredAt: instant }).nullable(),
    feedback: ItemFeedback.nullable().describe("Null until the policy of the attempt shows it."),
  })
  .register(namedSchemas, { id: "AttemptItem" });

export const Attempt = z
  .object({
    id: z.string(),
    number: z.int().describe("1 for the first attempt, the one that counts on leaderboards."),
    state: z.enum(["running", "time-is-up", "past-due", "finished"]),
    policy: z
      .enum(["after-answer", "after-finish", "after-due"])
      .describe("When key, rationale and proof are shown."),
    startedAt: instant,
    finishedAt: instant.nullable(),
    closesAt: instant.nullable().describe("The first instant at which no answer is taken."),
    set: z.object({ title: z.string(), slug: z.string(), versionId: z.string() }),
    assignmentId: z.string().nullable(),
    items: z.array(AttemptItem),
  })
  .register(namedSchemas, { id: "Attempt" });

export const Response = z
  .object({
    attemptId: z.string(),
    itemId: z.string(),
    ...given,
    answeredAt: instant,
    isRight: z.boolean().nullable().describe("Null while the policy keeps it for later."),
    points: z.int().nullable().describe("Null while the policy keeps it for later."),
    maxPoints: z.int(),
  })
  .register(namedSchemas, { id: "Response" });

export const itemReply = ({ response, ...item }: ItemView): z.input<typeof AttemptItem> => ({
  ...item,
  options: [...item.options],
  response: response === null ? null : { ...response, answeredAt: response.answeredAt.toISOString() },
  feedback:
    item.feedback === null
      ? null
      : {
          ...item.feedback,
          proofs: item.feedback.proofs.map(({ text, marks }) => ({ text, marks: [...marks] })),
        },
});

export const attemptReply = (attempt: AttemptView): z.input<typeof Attempt> => ({
  id: attempt.id,
  number: attempt.number,
  state: attempt.state,
  policy: attempt.policy,
  startedAt: attempt.startedAt.toISOString(),
  finishedAt: attempt.finishedAt?.toISOString() ?? null,
  closesAt: attempt.closesAt?.toISOString() ?? null,
  set: attempt.set,
  assignmentId: attempt.assignment?.id ?? null,
  items: attempt.items.map(itemReply),
});
