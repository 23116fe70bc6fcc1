import type { Quantity } from "../../../annotate/annotation";
import { lackOf } from "./lack-of";

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

const places = ["Osterby", "Norwick", "Velland"];

/** What a figure lacks in words of a story that turns on so much. */
export const lackIn =
  (...topic: readonly string[]) =>
  (words: string, kind: Quantity["kind"], unit = "", low = 40): string | null =>
    lackOf({
      words,
      quantity: { ...quantity(kind), unit, low, high: low },
      source: "",
      names: [...places, "Mara Velt", "Harlan Roe", "Norwick Motors"],
      places,
      topic: new Set(topic),
    });
