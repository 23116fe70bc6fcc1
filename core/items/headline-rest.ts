import { contentWords } from "../claims/content-words";

/** What stands where words of a headline were left out. */
const gap = "…";

/** With fewer words left a headline names no story. */
const fewestLeft = 2;

/**
 * A headline without the words that would show an answer: "… takes on the council". Null where too little of it is left.
 */
export function headlineWithout(headline: string, shown: readonly string[]): string | null {
  const rest = headline
    .replaceAll(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu, (word) =>
      contentWords(word).some((part) => [part, ...part.split("-")].some((one) => shown.includes(one)))
        ? gap
        : word,
    )
    .replaceAll(/…(?:[\s,]*…)+/gu, gap);
  const left = contentWords(rest).length;
  return rest === headline || left < fewestLeft ? null : rest;
}

/** True for a naming of the story by such a rest of its headline, whichever words are left out. */
export function isRestOf(naming: string, headline: string): boolean {
  const parts = (/“([^“”]*)”/u.exec(naming)?.[1] ?? "").split(gap);
  if (parts.length < 2) return false;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = headline.indexOf(part, at);
    if (found < 0 || (index === 0 && found > 0)) return false;
    at = found + part.length;
  }
  const last = parts.at(-1) ?? "";
  return last === "" || headline.endsWith(last);
}
