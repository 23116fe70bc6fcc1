import { noneInPassing } from "./in-passing";
import { whatIsMeasured } from "./measured";
import { ofThisEvent } from "./other-events";
import type { Need, Shown } from "./need";
import { ofWhom, whosePoll } from "./polls";
import { unnamedThing } from "./things";
import { wholeStatement } from "./whole";
import { worthAsking } from "./worth";

/** What a question about a figure must have; the cheap ones first. */
const needs: readonly Need[] = [
  ...wholeStatement,
  ...worthAsking,
  ...noneInPassing,
  ...ofThisEvent,
  ...whatIsMeasured,
  whosePoll,
  ofWhom,
  { name: "which thing", isMissing: ({ words, topic }) => unnamedThing(words, topic) !== null },
];

/** The first thing that a question about a figure would lack; null when it can be answered without the article. */
export const lackOf = (shown: Shown): string | null =>
  needs.find(({ isMissing }) => isMissing(shown))?.name ?? null;
