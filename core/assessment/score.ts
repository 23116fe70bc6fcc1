import type { AnswerBody } from "../items/answer-form";

/**
 * What one right answer is worth. Whole points only: sums of fractions differ by the order they are added in. A question
 * that takes several answers, such as a matching, has a point for each.
 */
export const pointsPerAnswer = 1;

/** The points of an answer by the option chosen. */
export const pointsFor = (option: { readonly isKey: boolean }): number =>
  option.isKey ? pointsPerAnswer : 0;

/** How many answers a question takes: one for each prompt or event, one where it has options or a single field. */
function answersTo(body: AnswerBody | null): number {
  switch (body?.kind) {
    case "matching":
      return body.prompts.length;
    case "ordering":
      return body.events.length;
    case "number":
    case "date":
    case undefined:
      return 1;
  }
}

/** The most a question can bring. Null: it has options. */
export const maxPointsFor = (body: AnswerBody | null): number => answersTo(body) * pointsPerAnswer;

/** The most an attempt at these questions can reach. */
export const maxPointsOf = (bodies: readonly (AnswerBody | null)[]): number =>
  bodies.reduce((sum, body) => sum + maxPointsFor(body), 0);

/** The points of an attempt: of what was answered. An item without a response adds nothing. */
export const totalOf = (responses: readonly { readonly points: number }[]): number =>
  responses.reduce((sum, response) => sum + response.points, 0);
