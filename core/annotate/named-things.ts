import type { NameRun } from "./name-runs";
import type { Context, NamedThing, Parser } from "./thing-parser";
import { isCapitalised, type TokenIndex } from "./reading";
import {
  acronym,
  countryMinistry,
  letterName,
  organisationHead,
  organisationList,
  outletList,
} from "./named-bodies";
import { spelledOut } from "./spelled-bodies";
import { eventName, placeHead, placeList, placeInRegion } from "./named-places";

/** The order matters: a listed name before a guessed one, an event before the place it is held in. */
const parsers: readonly Parser[] = [
  eventName,
  outletList,
  countryMinistry,
  organisationList,
  spelledOut,
  organisationHead,
  placeHead,
  placeList,
  placeInRegion,
  letterName,
  acronym,
];

/** Organisations, outlets, places and events of one sentence, from left to right, without overlap. */
export function findNamedThings(
  text: string,
  index: TokenIndex,
  range: readonly [number, number],
  runs: readonly NameRun[],
  borne: ReadonlySet<string>,
): NamedThing[] {
  const [first, last] = range;
  const starts = new Map<number, NameRun>();
  for (const run of runs) for (let at = run.from; at < run.to; at += 1) starts.set(at, run);
  const context: Context = {
    text,
    index,
    first,
    last,
    runEnd: (at) => starts.get(at)?.to ?? at,
    runStart: (at) => starts.get(at)?.from ?? at,
    borne,
  };
  const things: NamedThing[] = [];
  for (let at = first; at < last;) {
    // Names begin with a capital, a number ("21st …") or the article that belongs to them.
    if (
      !isCapitalised(text, index.tokens[at]) &&
      index.words[at] !== "the" &&
      index.tokens[at]?.kind !== "number"
    ) {
      at += 1;
      continue;
    }
    let found: NamedThing | null = null;
    for (const { rule, parse } of parsers) {
      const thing = parse(context, at);
      if (thing === null || thing.to > last) continue;
      found = { ...thing, rule };
      break;
    }
    if (found === null) at += 1;
    else {
      const owner = things.at(-1);
      // "the State Department Tides Centre": a reader knows the centre by both names.
      if (
        owner?.to === found.from &&
        owner.rule === "organisation-list" &&
        found.rule === "organisation-head"
      )
        found = { ...found, shown: `${owner.shown} ${found.shown}` };
      things.push(found);
      at = Math.max(found.to, at + 1);
    }
  }
  return things;
}
