import type { Span } from "../text/span";

/** A stretch with a named subject and a finite verb that can be turned into a question without touching its words. */
export type Clause = Span & {
  readonly sentence: number;
  /** The name as it stands, with title and article: "Norwegian President Harlan Roe". */
  readonly subject: Span;
  readonly entities: readonly number[];
  /** What explains the name behind it: " (Porto)", ", a nurse from Porto,"; null when nothing does. */
  readonly aside: Span | null;
  /** Adverbs between subject and verb: "also"; null when there are none. */
  readonly adverbs: Span | null;
  /** The finite word: a simple past or an auxiliary. */
  readonly verb: Span;
  readonly verbWord: string;
  /** The base form of a simple past; null when `verb` is an auxiliary. */
  readonly base: string | null;
  /** What follows the finite word, up to where the clause may be cut. */
  readonly rest: Span;
  /** False when what was cut off could change the sense: such a clause is not asked. */
  readonly whole: boolean;
};
