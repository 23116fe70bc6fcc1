/** When keys, rationale and evidence may be seen: after each answer, after handing in, or after the due time. */
export type FeedbackPolicy = "after-answer" | "after-finish" | "after-due";

/** What a teacher set for an assignment. Instants are UTC; `dueAt` is the first instant that is too late. */
export type Terms = {
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  readonly timeLimitSeconds: number | null;
  /** Null: as often as one likes. */
  readonly attemptsAllowed: number | null;
  readonly feedback: FeedbackPolicy;
};

/** Extra time of one student in one class. */
export type Accommodation = { readonly extraTimePercent: number; readonly extraDueMinutes: number };

/** A set somebody takes for themselves: always open, as often as they like, the proof after each answer. */
export const ownTerms: Terms = {
  opensAt: null,
  dueAt: null,
  timeLimitSeconds: null,
  attemptsAllowed: null,
  feedback: "after-answer",
};

const policies: ReadonlySet<string> = new Set<FeedbackPolicy>(["after-answer", "after-finish", "after-due"]);

/** Reads a stored policy. An unknown word shows least: a typing error in a row must not give keys away. */
export const feedbackPolicyOf = (stored: string): FeedbackPolicy =>
  policies.has(stored) ? (stored as FeedbackPolicy) : "after-due";

/** The terms as they are for a student with extra time: a later due instant and a longer limit. */
export function termsFor(terms: Terms, accommodation: Accommodation | null): Terms {
  if (accommodation === null) return terms;
  const { extraTimePercent, extraDueMinutes } = accommodation;
  return {
    ...terms,
    dueAt: terms.dueAt === null ? null : new Date(terms.dueAt.getTime() + extraDueMinutes * 60_000),
    timeLimitSeconds:
      terms.timeLimitSeconds === null
        ? null
        : Math.ceil((terms.timeLimitSeconds * (100 + extraTimePercent)) / 100),
  };
}
