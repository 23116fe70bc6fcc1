import { z } from "zod";
import { Parts } from "#server/attempts/parts";
import { Id } from "#server/http/id";

/** A form's start button: for a set, or for an assignment. `slug` leads back to the set's page. */
export const StartForm = z.union([
  z.object({ assignmentId: Id }),
  z.object({ versionId: Id, slug: Id.optional() }),
]);

/**
 * The answer to one question: an option, or as many parts as it has fields. No option is a refusal of its own, with its
 * own sentence.
 */
export const AnswerForm = z.object({
  attemptId: Id,
  itemId: Id,
  optionId: z.string().default(""),
  part: z.union([Parts, z.string().max(100)]).optional(),
  number: z.coerce.number().int().min(1),
});

/** The parts of an answer as a form sends them: nothing, one, or a list. Also of a form that is not ours. */
export const partsIn = (part: unknown): readonly string[] =>
  [part ?? []]
    .flat()
    .filter((one) => typeof one === "string")
    .slice(0, 20)
    .map((one) => one.slice(0, 100));

export const FinishForm = z.object({ attemptId: Id });
