import type { BlockRule } from "./block-rules/block-rule";
import { bylines } from "./block-rules/bylines";
import { marked } from "./block-rules/marked";
import { pageLines } from "./block-rules/page-lines";
import { pictures } from "./block-rules/pictures";
import { storyLines } from "./block-rules/story-lines";

/** The order matters: what is surely not the story goes first, then what only its place or shape gives away. */
export const blockRules: readonly BlockRule[] = [
  ...marked,
  ...pageLines,
  ...bylines,
  ...pictures,
  ...storyLines,
];
