import type { BlockHint, BlockKind } from "../document";

/** What a rule may look at: the block's words and its neighbours, in the order of the page. */
export type BlockContext = {
  readonly text: string;
  /** The same in lower case with straight apostrophes. */
  readonly lower: string;
  readonly words: readonly string[];
  /** Place among the blocks, from 0. */
  readonly index: number;
  readonly count: number;
  readonly next: string | null;
  /** What the mark-up says of it; null for text without mark-up. */
  readonly hint: BlockHint["kind"] | null;
  /** Stands behind a time stamp on its line, as the entries of a live report do. */
  readonly isEntry: boolean;
  /** Stood in front of the first sentence, as the place does that a report was sent from. */
  readonly isDateline: boolean;
  /** Kind of the block before, already decided. */
  readonly previousKind: BlockKind | null;
};

/** One reason to call a block something. The first row that matches decides. */
export type BlockRule = {
  readonly rule: string;
  readonly kind: BlockKind;
  /** Why the block is left out, for people; null keeps it. */
  readonly reason: string | null;
  readonly matches: (block: BlockContext) => boolean;
};
