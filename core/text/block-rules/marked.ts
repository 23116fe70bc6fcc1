import type { BlockRule } from "./block-rule";

/** What the mark-up of the page says of a line. It wins over what the words look like. */
export const marked: readonly BlockRule[] = [
  { rule: "marked-headline", kind: "headline", reason: null, matches: ({ hint }) => hint === "headline" },
  {
    rule: "marked-caption",
    kind: "caption",
    reason: "photo caption",
    matches: ({ hint }) => hint === "caption",
  },
  {
    rule: "marked-credit",
    kind: "credit",
    reason: "picture credit",
    matches: ({ hint }) => hint === "credit",
  },
  { rule: "marked-byline", kind: "byline", reason: "byline", matches: ({ hint }) => hint === "byline" },
  {
    rule: "marked-timestamp",
    kind: "boilerplate",
    reason: "time stamp",
    matches: ({ hint }) => hint === "timestamp",
  },
  {
    rule: "marked-post",
    kind: "embedded-post",
    reason: "embedded post",
    matches: ({ hint }) => hint === "embedded-post",
  },
];
