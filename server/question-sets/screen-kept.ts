import "server-only";
import type { Revision } from "#core/items/engine-work";
import { isSensitive } from "#core/items/sensitive-again";
import { done, type Outcome } from "#core/policy/outcome";
import type { Engine } from "./engine";
import { itemOf, type StoredItem } from "./stored-item";

/** What a screen found in a set, with the numbers of the questions as the desk shows them. */
export type FoundFault = { readonly questions: readonly number[]; readonly reason: string };

export type Faults = {
  /** With these the set is not published. */
  readonly stops: readonly FoundFault[];
  /** Worth knowing, and no reason to stop: a pattern in the answers that a teacher's choice may bring about. */
  readonly advice: readonly FoundFault[];
};

/**
 * Screens the kept questions of a draft against the article as it stands in the database. Refused: "took-too-long".
 */
export const screenKept = async (
  engine: Engine,
  revision: Revision,
  kept: readonly StoredItem[],
): Promise<Outcome<Faults>> => {
  const screened = await engine.screen(revision, kept.map(itemOf));
  if (!screened.ok) return screened;
  const faults = screened.value.map(({ screen, items, reason }) => ({
    // What may hurt is in a set only because its teacher put it there.
    isAdvice: screen.startsWith("V25") || isSensitive(screen),
    fault: { questions: items.flatMap((place) => (kept[place]?.position ?? -1) + 1), reason },
  }));
  return done({
    stops: faults.filter(({ isAdvice }) => !isAdvice).map(({ fault }) => fault),
    advice: faults.filter(({ isAdvice }) => isAdvice).map(({ fault }) => fault),
  });
};

/** "Question 3: …", "Questions 3 and 5: …". */
export const faultSentence = ({ questions, reason }: FoundFault): string => {
  const last = questions.at(-1);
  if (last === undefined) return reason;
  return questions.length === 1
    ? `Question ${String(last)}: ${reason}`
    : `Questions ${questions.slice(0, -1).join(", ")} and ${String(last)}: ${reason}`;
};
