import type { AnnotatedDocument } from "../../annotate/annotation";
import type { Item } from "../item";
import { clash, gistOf } from "../leaks";
import { readingOf } from "../reading";
import { withoutStory } from "../story-name";
import { faultIn, type Fault } from "./screens";

/** A fault of a set: which questions it lies in (places in the list), and what it is. */
export type SetFault = Fault & { readonly items: readonly number[] };

/**
 * Screens a whole set before it is published: every question for itself, then what only shows when they stand together.
 * An empty list means that the set may be published.
 */
export function screenSet(items: readonly Item[], annotated: AnnotatedDocument): readonly SetFault[] {
  const reading = readingOf(annotated);
  const faults: SetFault[] = items.flatMap((item, index) => {
    const fault = faultIn(item, reading);
    return fault === null ? [] : [{ ...fault, items: [index] }];
  });
  const gists = items.map((item) => gistOf(withoutStory(item, reading), reading));
  for (const [first, a] of gists.entries()) {
    for (const [offset, b] of gists.slice(first + 1).entries()) {
      const reason = clash(a, b);
      if (reason !== null)
        faults.push({ screen: "V24 questions apart", reason, items: [first, first + 1 + offset] });
    }
  }
  return [...faults, ...positionFaults(items)];
}

/** Where the right answers stand. A teacher who takes a question out may cause this; the app then offers to reorder. */
export function positionFaults(items: readonly Item[]): readonly SetFault[] {
  const screen = "V25 places of the keys";
  const faults: SetFault[] = [];
  const chosen = items.flatMap((item, index) =>
    item.options.length > 2 ? [{ index, place: item.options.findIndex((o) => o.isKey) }] : [],
  );
  for (let at = 3; at < chosen.length; at += 1) {
    const run = chosen.slice(at - 3, at + 1);
    if (run.every(({ place }) => place === run[0]?.place)) {
      faults.push({
        screen,
        reason: "Four right answers in a row stand at the same place.",
        items: run.map(({ index }) => index),
      });
    }
  }
  const statements = items.flatMap((item, index) =>
    item.kind === "true-false" ? [{ index, isTrue: item.key === "True" }] : [],
  );
  const right = statements.filter(({ isTrue }) => isTrue).length;
  if (statements.length > 1 && (right === 0 || right === statements.length)) {
    faults.push({
      screen,
      reason: `All statements are ${right === 0 ? "false" : "true"}.`,
      items: statements.map(({ index }) => index),
    });
  }
  return faults;
}
