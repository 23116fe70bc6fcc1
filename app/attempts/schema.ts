import { z } from "zod";

/** A form's start button: for a set, or for an assignment. `slug` leads back to the set's page. */
export const StartForm = z.union([
  z.object({ assignmentId: z.string().min(1) }),
  z.object({ versionId: z.string().min(1), slug: z.string().optional() }),
]);

/** The answer to one question. No option is a refusal of its own, with its own sentence. */
export const AnswerForm = z.object({
  attemptId: z.string().min(1),
  itemId: z.string().min(1),
  optionId: z.string().default(""),
  number: z.coerce.number().int().min(1),
});

export const FinishForm = z.object({ attemptId: z.string().min(1) });
