import "server-only";
import type { Outcome } from "#core/policy/outcome";
import type { engineWork } from "#core/items/engine-work";

type Work = typeof engineWork;
type Name = keyof Work;

/** The engine as commands and pages call it: each work's answer, or "took-too-long" where it had to be stopped. */
export type Engine = {
  readonly [One in Name]: (...args: Parameters<Work[One]>) => Promise<Outcome<ReturnType<Work[One]>>>;
};

/** A work by its name, as it goes to another thread. */
export type Asked = { readonly name: Name; readonly args: readonly unknown[] };

/** The engine behind whatever answers what it is asked. */
export const engineBy = (ask: (asked: Asked) => Promise<Outcome<unknown>>): Engine => {
  const by = <One extends Name>(name: One): Engine[One] =>
    ((...args: readonly unknown[]) => ask({ name, args })) as Engine[One];
  return { draft: by("draft"), screen: by("screen"), again: by("again"), trace: by("trace") };
};
