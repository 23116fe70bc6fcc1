/** Where an attempt goes on: at its first question without an answer. */
export const attemptPath = (attemptId: string): string => `/attempts/${encodeURIComponent(attemptId)}`;

/** A question's page; `chosenId` is an answer chosen before that could not be taken, chosen again there. */
export const questionPath = (attemptId: string, number: number, chosenId = ""): string =>
  `${attemptPath(attemptId)}?q=${String(number)}${chosenId === "" ? "" : `&chosen=${encodeURIComponent(chosenId)}`}`;

export const finishPath = (attemptId: string): string => `${attemptPath(attemptId)}/finish`;

export const resultsPath = (attemptId: string): string => `${attemptPath(attemptId)}/results`;

/** Where an answer leads: to what is said of it, or on to the next question without an answer. */
export const afterAnswer = (attemptId: string, number: number, isShown: boolean): string =>
  isShown ? questionPath(attemptId, number) : `${attemptPath(attemptId)}?after=${String(number)}`;
