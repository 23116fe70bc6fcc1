"use server";

import type { Viewer } from "#core/policy/viewer";
import type { z } from "zod";
import { importArticle } from "#server/articles/import-article";
import { db } from "#server/db/client";
import { formAction, type FormState } from "#server/http/form-action";
import { draftInTurn } from "#server/question-sets/draft-in-turn";
import { BringArticle } from "./schema";

/** Stores the article, then drafts its questions: two commands, one press. */
const bringAndDraft = async (viewer: Viewer, input: z.output<typeof BringArticle>) => {
  const now = new Date();
  const database = await db();
  const article = { ...input, sourceUrl: input.sourceUrl ?? null };
  const imported = await importArticle(database, viewer, article, now);
  return imported.ok ? draftInTurn(database, viewer, { articleId: imported.value.articleId }, now) : imported;
};

const run = formAction(BringArticle, bringAndDraft, {
  then: ({ slug }) => `/sets/${slug}/edit`,
});

export async function bringArticle(state: FormState, form: FormData): Promise<FormState> {
  return run(state, form);
}
