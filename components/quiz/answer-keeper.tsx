"use client";

import { useEffect, useState } from "react";
import { dropAnswer, keepAnswer, keptAnswers, type KeptAnswer } from "./kept-answers";

type AnswerKeeperProps = {
  readonly attemptId: string;
  /** The question on this page: its form and item, where a saved answer leads, and where a refused one does. */
  readonly question?: {
    readonly formId: string;
    readonly itemId: string;
    readonly then: string;
    readonly refused: string;
  };
  /** What is true when the page arrives. */
  readonly atFirst: string;
};

/** Refusals that are the server's last word. Others (signed out, too many, its own fault) may pass. */
const lastWords = new Set([409, 422]);

/** Why an answer is not taken now, by status, where there is more to say: each may pass, and it is sent again. */
const whyNotYet: Readonly<Record<number, string>> = {
  403: "Not saved, your teacher has removed you from the class",
  404: "Not saved, you are signed out here or no longer in the class",
  507: "Not saved, the server’s disk is full",
};

const whyNotTaken = ({ status }: Response): string => whyNotYet[status] ?? "The server can’t take it yet";

const secondsToWait = { forReply: 20, betweenTries: 5 };

const sendAnswer = (attemptId: string, answer: KeptAnswer): Promise<Response> =>
  fetch(`/api/v1/attempts/${attemptId}/responses`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(answer),
    keepalive: true,
    signal: AbortSignal.timeout(secondsToWait.forReply * 1000),
  });

const kept = "kept on this device, will send";

/** The answer in a form: the option chosen, or its parts in the order of the page. Null when nothing is chosen. */
const answerIn = (form: HTMLFormElement, itemId: string): KeptAnswer | null => {
  const sent = new FormData(form);
  const optionId = sent.get("optionId");
  if (typeof optionId === "string") return { itemId, optionId };
  const parts = sent.getAll("part").map(String);
  return parts.length === 0 ? null : { itemId, parts };
};

/** A question's page with what was typed, where it can't be taken as it is. */
const withParts = (path: string, answer: KeptAnswer): string =>
  "parts" in answer
    ? answer.parts.reduce((so, part) => `${so}&part=${encodeURIComponent(part)}`, path)
    : path;

/**
 * Sends the answer without leaving the page, keeps it on the device until the server has it, and says truthfully
 * which of the two holds. On a page without a question it sends what was kept before. Without script the form does
 * the same by itself.
 *
 * No idempotency key is sent: attempt and question together are one, so sending again is safe.
 */
export const AnswerKeeper = ({ attemptId, question, atFirst }: AnswerKeeperProps) => {
  const [line, setLine] = useState(atFirst);
  const { formId, itemId, then, refused } = question ?? {};

  useEffect(() => {
    const form = formId === undefined ? null : document.getElementById(formId);
    let isSending = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const goOn = async (answer: KeptAnswer, response: Response): Promise<void> => {
      if (itemId === undefined) location.reload();
      if (answer.itemId !== itemId || then === undefined || refused === undefined) return;
      const { code } = (await response.json()) as { code?: string };
      location.assign(response.ok ? then : `${withParts(refused, answer)}&refused=${code ?? "invalid"}`);
    };

    const sendAll = async (): Promise<void> => {
      if (isSending) return;
      isSending = true;
      clearTimeout(timer);
      const later = (why: string): void => {
        setLine(`${why}: ${kept}`);
        timer = setTimeout(() => void sendAll(), secondsToWait.betweenTries * 1000);
      };
      try {
        for (const answer of keptAnswers(attemptId)) {
          setLine("Saving…");
          const response = await sendAnswer(attemptId, answer);
          if (!response.ok && !lastWords.has(response.status)) {
            later(whyNotTaken(response));
            return;
          }
          dropAnswer(attemptId, answer.itemId);
          setLine(response.ok ? "Saved" : "An answer kept here was not taken: look at all questions");
          await goOn(answer, response);
        }
      } catch {
        later("Offline");
      } finally {
        isSending = false;
      }
    };

    const submit = (event: Event): void => {
      const answer = form instanceof HTMLFormElement && itemId !== undefined ? answerIn(form, itemId) : null;
      // Where nothing can be kept, the form goes its own way.
      if (answer === null || !keepAnswer(attemptId, answer)) return;
      event.preventDefault();
      void sendAll();
    };

    const online = (): void => void sendAll();
    form?.addEventListener("submit", submit);
    window.addEventListener("online", online);
    void sendAll();
    return () => {
      clearTimeout(timer);
      form?.removeEventListener("submit", submit);
      window.removeEventListener("online", online);
    };
  }, [attemptId, formId, itemId, then, refused]);

  return (
    <p role="status" className="text-small text-quiet">
      {line}
    </p>
  );
};
