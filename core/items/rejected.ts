/** A question that a check stopped, as its teacher sees it. */
export type Rejected = {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  /** The check's number and name: "V19 stands alone". */
  readonly screen: string;
  readonly reason: string;
  /** The sentence of the article it was asked of, or the sentences. */
  readonly sentence: string;
  /** Left out for safety or taste alone, and not in the draft yet: its teacher may put it back. */
  readonly mayReturn: boolean;
};
