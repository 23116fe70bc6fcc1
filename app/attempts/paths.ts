/** Where an attempt goes on: at its first question without an answer. */
export const attemptPath = (attemptId: string): string => `/attempts/${encodeURIComponent(attemptId)}`;

/** A question's page; what was chosen or typed before and could not be taken stands there again. */
export const questionPath = (
  attemptId: string,
  number: number,
  { chosenId = "", parts = [] }: { readonly chosenId?: string; readonly parts?: readonly string[] } = {},
): string => {
  const query = new URLSearchParams({ q: String(number) });
  if (chosenId !== "") query.set("chosen", chosenId);
  for (const part of parts) query.append("part", part);
  return `${attemptPath(attemptId)}?${query.toString()}`;
};

export const finishPath = (attemptId: string): string => `${attemptPath(attemptId)}/finish`;

export const resultsPath = (attemptId: string): string => `${attemptPath(attemptId)}/results`;

/** Where an answer leads: to what is said of it, or on to the next question without an answer. */
export const afterAnswer = (attemptId: string, number: number, isShown: boolean): string =>
  isShown ? questionPath(attemptId, number) : `${attemptPath(attemptId)}?after=${String(number)}`;
