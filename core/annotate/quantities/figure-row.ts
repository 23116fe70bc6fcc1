import type { Quantity, QuantityKind } from "../annotation";
import type { TokenIndex } from "../reading";

/** A figure in tokens: value words [from, valueTo), all with unit [from, to). */
export type FoundFigure = {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly from: number;
  readonly valueTo: number;
  readonly unitFrom: number | null;
  readonly to: number;
  readonly of: readonly [number, number] | null;
  readonly bound?: Quantity["bound"];
};

/** The sentence a row looks at: tokens [first, last). */
export type FigureContext = {
  readonly text: string;
  readonly index: TokenIndex;
  readonly first: number;
  readonly last: number;
  /** True when the name of a person ends right before the token. */
  readonly isPersonBefore: (token: number) => boolean;
};

/** Reads the figure that begins at a token. The first row that reads one takes its tokens. */
export type FigureRow = {
  readonly rule: string;
  readonly read: (context: FigureContext, at: number) => FoundFigure | null;
};

/** True when no blank stands between a token and the next. */
export const touching = (index: TokenIndex, left: number): boolean =>
  index.tokens[left]?.end === index.tokens[left + 1]?.start;

export const isHyphen = (word: string | undefined): boolean => word === "-" || word === "–" || word === "‑";

/** A figure of one value: everything it does not say of itself is as for a bare number. */
export const single = (
  figure: Pick<FoundFigure, "kind" | "from" | "to"> & Partial<FoundFigure> & { readonly value: number },
): FoundFigure => {
  const { value, ...rest } = figure;
  return { low: value, high: value, unit: "", valueTo: figure.to, unitFrom: null, of: null, ...rest };
};
