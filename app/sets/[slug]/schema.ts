import { z } from "zod";
import { lineOfText } from "#core/policy/shown-name";
import { Id } from "#server/http/id";

const why = "Say why in a line: it is written down for the other administrators.";

/** Takes a public set from everybody. The slug says which. */
export const TakeDownSet = z.object({
  slug: Id,
  reason: z
    .string({ error: why })
    .trim()
    .min(1, why)
    .max(200, "At most 200 characters, please.")
    .regex(lineOfText, "There is a character in it that can’t be shown. Type it again."),
});
