import type { Quantity } from "../../../annotate/annotation";

const span = { start: 0, end: 1 };

/** A figure of a kind: forty of something. */
export const quantity = (kind: Quantity["kind"]): Quantity => ({
  ...span,
  rule: "test",
  kind,
  low: 40,
  high: 40,
  bound: "=",
  unit: "",
  unitSpan: null,
  valueSpan: span,
  of: null,
  changesTo: null,
  quoted: false,
});
