import { z } from "zod";
import { Id } from "#server/http/id";

/** A form's start button: for a set, or for an assignment. `slug` leads back to the set's page. */
export const StartForm = z.union([
  z.object({ assignmentId: Id }),
  z.object({ versionId: Id, slug: Id.optional() }),
]);

/** The answer to one question. No option is a refusal of its own, with its own sentence. */
export const AnswerForm = z.object({
  attemptId: Id,
  itemId: Id,
  optionId: z.string().default(""),
  number: z.coerce.number().int().min(1),
});

export const FinishForm = z.object({ attemptId: Id });
