"use server";

import { db } from "#server/db/client";
import { buttonAction, formAction, type FormState } from "#server/http/form-action";
import { decideItem } from "#server/question-sets/decide-item";
import { draftInTurn } from "#server/question-sets/draft-in-turn";
import { publishSet } from "#server/question-sets/publish-set";
import { putBackQuestion } from "#server/question-sets/put-back-question";
import { renameSet } from "#server/question-sets/rename-set";
import { shareSet } from "#server/question-sets/share-set";
import { DecideItem, DraftAgain, PublishSet, PutBack, RenameSet, ShareSet } from "./schema";

const deskOf = (slug: string | undefined): string =>
  slug === undefined ? "/teach" : `/sets/${encodeURIComponent(slug)}/edit`;

const decide = buttonAction(
  DecideItem,
  async (viewer, { itemId, decision }) =>
    decideItem(await db(), viewer, { itemId, isKept: decision === "keep" }),
  {
    then: ({ slug, position }) => `${deskOf(slug)}#question-${String(position + 1)}`,
    back: ({ slug }) => deskOf(slug),
  },
);

export async function decideOnItem(form: FormData): Promise<void> {
  return decide(form);
}

const putBack = buttonAction(PutBack, async (viewer, input) => putBackQuestion(await db(), viewer, input), {
  then: ({ slug, position }) => `${deskOf(slug)}#question-${String(position + 1)}`,
  back: ({ slug }) => deskOf(slug),
});

export async function putQuestionBack(form: FormData): Promise<void> {
  return putBack(form);
}

// A browser keeps the fragment of the page it leaves, so each way on names its own.
const publish = formAction(
  PublishSet,
  async (viewer, input) => publishSet(await db(), viewer, input, new Date()),
  { then: ({ slug }) => `${deskOf(slug)}?done=published#state` },
);

export async function publishDraft(state: FormState, form: FormData): Promise<FormState> {
  return publish(state, form);
}

const rename = formAction(RenameSet, async (viewer, input) => renameSet(await db(), viewer, input), {
  then: ({ slug }) => `${deskOf(slug)}?done=renamed#said`,
});

export async function renameOwnSet(state: FormState, form: FormData): Promise<FormState> {
  return rename(state, form);
}

const share = buttonAction(
  ShareSet,
  async (viewer, { slug, sharing }) => shareSet(await db(), viewer, { slug, isPublic: sharing === "public" }),
  {
    then: ({ slug, isPublic }) => `${deskOf(slug)}?done=${isPublic ? "shared" : "unshared"}#said`,
    back: ({ slug }) => deskOf(slug),
  },
);

export async function shareOwnSet(form: FormData): Promise<void> {
  return share(form);
}

const draft = buttonAction(
  DraftAgain,
  async (viewer, { articleId }) => draftInTurn(await db(), viewer, { articleId }, new Date()),
  { then: ({ slug }) => deskOf(slug), back: ({ slug }) => deskOf(slug) },
);

export async function draftAgain(form: FormData): Promise<void> {
  return draft(form);
}
