import type { Choice } from "#components/ui/choice-group";
import type { FeedbackPolicy } from "#core/assessment/terms";

/** When answers are shown, in the words of the form and of the assignment's page. */
export const feedbackChoices: readonly (Choice & { readonly value: FeedbackPolicy })[] = [
  {
    value: "after-answer",
    text: "After each answer",
    hint: "Best for learning: the sentence that proves it appears at once.",
  },
  {
    value: "after-finish",
    text: "After handing in",
    hint: "All answers together, when the student is done.",
  },
  {
    value: "after-due",
    text: "After it is due",
    hint: "For a test: nobody sees an answer or a score while others can still work.",
  },
];
