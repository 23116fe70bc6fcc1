import type { AnnotatedDocument } from "../annotate/annotation";
import { isRead } from "../claims/evidence";
import { onceFor } from "../text/remember";
import { normal } from "./wording/plain";
import type { Draft } from "./draft";
import { isComposed, type Level } from "./item";
import { idsIn, proofOf, type Reading } from "./reading";

/** How often each person is named, and the most that one is. */
const timesNamed = onceFor((annotated: AnnotatedDocument) => {
  const counts = new Map<number, number>();
  for (const mention of annotated.mentions)
    if (mention.type === "person" && isRead(annotated, mention))
      counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  return { counts, most: Math.max(0, ...counts.values()) };
});

/** What makes a question harder or easier, one row each: a whole number, and when it counts. */
type Feature = { readonly weight: number; readonly holds: (draft: Draft, reading: Reading) => boolean };

const features: readonly Feature[] = [
  // The proof has to be put together from two sentences.
  { weight: 1, holds: (draft) => draft.claim.evidence.length > 1 },
  // The sentence names the answer only by a short form or a pronoun.
  {
    weight: 1,
    holds: (draft, reading) => {
      const proof = proofOf(reading, draft.claim)
        .map((span) => reading.text.slice(span.start, span.end))
        .join(" ");
      return (
        draft.order === "any" &&
        draft.kind !== "complete-quotation" &&
        !normal(proof).includes(normal(draft.key.text))
      );
    },
  },
  // A wrong answer is something the article says of another matter.
  {
    weight: 1,
    holds: (draft) => draft.order !== "any" && draft.distractors.some(({ from }) => from !== undefined),
  },
  { weight: 1, holds: (draft) => draft.kind === "complete-quotation" || draft.kind === "which-outlet" },
  // Nothing to choose from, or several things to know at once.
  { weight: 1, holds: (draft) => draft.form !== undefined },
  { weight: 1, holds: isComposed },
  // Whoever the story is about is everybody's first guess.
  {
    weight: -1,
    holds: (draft, reading) => {
      const ids = [...idsIn(draft.claim.slots["speaker"]), ...idsIn(draft.claim.slots["who"])];
      const { counts, most } = timesNamed(reading.annotated);
      return draft.order === "any" && ids.length === 1 && counts.get(ids[0] ?? -1) === most;
    },
  },
];

/** 1 easy, 2 medium, 3 hard: one, and what the features add, kept between the two. */
export function levelOf(draft: Draft, reading: Reading): Level {
  const sum = features.reduce((total, { weight, holds }) => total + (holds(draft, reading) ? weight : 0), 1);
  return sum <= 1 ? 1 : sum === 2 ? 2 : 3;
}
