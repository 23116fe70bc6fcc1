import { onceFor, remember } from "../text/remember";

const small = new Set(
  `a an the and or but nor so yet of in on at to for from by with about into over after before between during without
under around against among through across near since until as than if when while because although that this these those
it its he him his she her hers they them their theirs we us our ours you your yours i me my mine who whom whose which what
where how why is are was were be been being am do does did done have has had having will would shall should can could may
might must not no there here also very more most some any all each both either neither such only just even still already
now then again own same other another one two first said say says told according s t re ve ll d m up down out off`.split(
    /\s+/u,
  ),
);

/** The words of a text that carry its matter: lower case, without endings of number, each once, in text order. */
export const contentWords = remember((text: string): readonly string[] => {
  const words =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:[-.'][\p{L}\p{N}]+)*/gu) ?? [];
  const kept = words.map(stem).filter((word) => word.length > 1 && !small.has(word));
  return [...new Set(kept)];
});

function stem(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (!bare.endsWith("s") || /\d/u.test(bare)) return bare;
  if (bare.length > 4 && bare.endsWith("ies")) return `${bare.slice(0, -3)}y`;
  return bare.length > 3 && !/(?:ss|us|is)$/u.test(bare) ? bare.slice(0, -1) : bare;
}

/** A list is compared with many others. */
const setOf = onceFor((words: readonly string[]): ReadonlySet<string> => new Set(words));

/** How much of the shorter list the longer one holds: 0 to 1; 0 when either is empty. */
export function sharedPart(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [short, long] = a.length <= b.length ? [a, setOf(b)] : [b, setOf(a)];
  return short.filter((word) => long.has(word)).length / short.length;
}

/** How much two lists have in common against all they hold (Jaccard): 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  if (all.size === 0) return 0;
  const other = new Set(b);
  return [...new Set(a)].filter((word) => other.has(word)).length / all.size;
}
