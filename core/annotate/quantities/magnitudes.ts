import { magnitudes } from "../../lexicon/numbers";
import { nounAfter, unitOf } from "./counted";
import type { FigureRow } from "./figure-row";

/** "Hundreds" is more than one of them and fewer than would make the next step. */
const steps: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ["hundreds", [1e2, 1e3]],
  ["thousands", [1e3, 1e4]],
  ["millions", [1e6, 1e7]],
  ["billions", [1e9, 1e10]],
  ["trillions", [1e12, 1e13]],
]);
const times: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["hundreds", 100],
]);

/** The words an order of magnitude begins with. */
export const orders: readonly string[] = [...times.keys(), ...steps.keys()];

/** Orders of magnitude are ranges: they are read, and never asked. */
export const orderOfMagnitude: FigureRow = {
  rule: "order-of-magnitude", // thousands of jobs, tens of millions of dollars
  read: (context, at) => {
    const { index } = context;
    const by = times.get(index.words[at] ?? "");
    const isCompound =
      by !== undefined && index.words[at + 1] === "of" && steps.has(index.words[at + 2] ?? "");
    const word = isCompound ? at + 2 : at;
    const step = steps.get(index.words[word] ?? "");
    if (step === undefined || magnitudes.has(index.words[at - 1] ?? "")) return null;
    const to = word + 1;
    if (index.words[to] !== "of") return null;
    const of = nounAfter(context, to);
    if (of === null) return null;
    const factor = isCompound ? by : 1;
    return {
      kind: "count",
      low: step[0] * factor,
      high: step[1] * factor,
      unit: unitOf(index, of),
      from: at,
      valueTo: to,
      unitFrom: null,
      to,
      of,
    };
  },
};
