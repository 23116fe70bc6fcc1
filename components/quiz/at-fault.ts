/** Whether a part of an answer is why it could not be taken, by the code of the refusal. */
const rules: Readonly<Record<string, (typed: readonly string[], at: number) => boolean>> = {
  "unclear-number": () => true,
  // Which of day, month and year it was can't be told.
  "unclear-date": () => true,
  "incomplete-answer": (typed, at) => (typed[at] ?? "").trim() === "",
  "chosen-twice": (typed, at) => typed.filter((part) => part === typed[at]).length > 1,
};

/** True where somebody has to look again. A refusal that is about no part of the answer faults none. */
export const isAtFault = (
  code: string | string[] | undefined,
  typed: readonly string[],
  at: number,
): boolean => typeof code === "string" && Object.hasOwn(rules, code) && rules[code]?.(typed, at) === true;
