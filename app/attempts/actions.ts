"use server";

import { finishAttempt as finish } from "#server/attempts/finish-attempt";
import { newSeed } from "#server/attempts/new-seed";
import { recordResponse } from "#server/attempts/record-response";
import { startAttempt as start } from "#server/attempts/start-attempt";
import { ensureGuest } from "#server/auth/guest";
import { db } from "#server/db/client";
import { buttonAction } from "#server/http/form-action";
import { afterAnswer, attemptPath, questionPath, resultsPath } from "./paths";
import { AnswerForm, FinishForm, partsIn, StartForm } from "./schema";

/** Starts an attempt, or goes on with the one that is running. Who comes without an account becomes a guest. */
export const startAttempt = buttonAction(
  StartForm,
  async (viewer, input) => {
    const learner = viewer.kind !== "account" && "versionId" in input ? await ensureGuest() : viewer;
    return start(await db(), learner, input, new Date(), newSeed());
  },
  {
    then: ({ attemptId }) => attemptPath(attemptId),
    back: (input) =>
      "assignmentId" in input
        ? `/assignments/${encodeURIComponent(input.assignmentId)}`
        : "slug" in input && input.slug !== undefined
          ? `/sets/${encodeURIComponent(input.slug)}`
          : "/sets",
  },
);

/** Takes the answer to one question, where the browser runs no script. */
export const answerQuestion = buttonAction(
  AnswerForm,
  async (viewer, { attemptId, itemId, optionId, part }) =>
    recordResponse(
      await db(),
      viewer,
      { attemptId, itemId, ...(part === undefined ? { optionId } : { parts: partsIn(part) }) },
      new Date(),
    ),
  {
    then: ({ attemptId, isRight }, { number }) => afterAnswer(attemptId, number, isRight !== null),
    back: ({ attemptId = "", number, optionId = "", part }) =>
      questionPath(attemptId, Number(number), { chosenId: optionId, parts: partsIn(part) }),
  },
);

/** Hands the attempt in. */
export const finishAttempt = buttonAction(
  FinishForm,
  async (viewer, input) => finish(await db(), viewer, input, new Date()),
  {
    then: ({ attemptId }) => resultsPath(attemptId),
    back: ({ attemptId = "" }) => attemptPath(attemptId),
  },
);
