/** An answer kept on this device until the server has it. */
export type KeptAnswer = { readonly itemId: string } & (
  { readonly optionId: string } | { readonly parts: readonly string[] }
);

const placeOf = (attemptId: string): string => `lede-answers:${attemptId}`;

/** The answers kept for an attempt, the first given first. A browser that stores nothing keeps none. */
export const keptAnswers = (attemptId: string): KeptAnswer[] => {
  try {
    return JSON.parse(localStorage.getItem(placeOf(attemptId)) ?? "[]") as KeptAnswer[];
  } catch {
    return [];
  }
};

const store = (attemptId: string, answers: readonly KeptAnswer[]): boolean => {
  try {
    if (answers.length === 0) localStorage.removeItem(placeOf(attemptId));
    else localStorage.setItem(placeOf(attemptId), JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
};

/** Keeps an answer; the first to a question stays, as on the server. Tells whether this browser could. */
export const keepAnswer = (attemptId: string, answer: KeptAnswer): boolean => {
  const kept = keptAnswers(attemptId);
  return kept.some(({ itemId }) => itemId === answer.itemId) || store(attemptId, [...kept, answer]);
};

/** Forgets an answer the server has spoken on. */
export const dropAnswer = (attemptId: string, itemId: string): void => {
  store(
    attemptId,
    keptAnswers(attemptId).filter((kept) => kept.itemId !== itemId),
  );
};
