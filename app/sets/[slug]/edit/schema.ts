import { z } from "zod";
import { lineOfText } from "#core/policy/shown-name";
import { Id } from "#server/http/id";

/** Keeps a question of a draft or leaves it out. The slug says where a refusal is shown. */
export const DecideItem = z.object({ slug: Id, itemId: Id, decision: z.enum(["keep", "drop"]) });

/** Takes in a question that was left out for safety or taste. */
export const PutBack = z.object({ slug: Id, rejectionId: Id });

/** The version on the desk, so that another tab's later draft is never published unseen. */
export const PublishSet = z.object({ versionId: Id });

export const RenameSet = z.object({
  slug: Id,
  title: z
    .string({ error: "Give the set a title." })
    .trim()
    .min(1, "Give the set a title.")
    .max(200, "At most 200 characters, please.")
    .regex(lineOfText, "There is a character in it that can’t be shown. Type it again."),
});

/** Who may take the set: everybody, or its owner and the classes it is given to. */
export const ShareSet = z.object({ slug: Id, sharing: z.enum(["public", "own"]) });

export const DraftAgain = z.object({ slug: Id, articleId: Id });
