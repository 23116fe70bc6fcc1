import { contentWords } from "../../claims/content-words";
import { headlineOf } from "../../text/document";
import { textOf } from "../../text/span";
import type { Item } from "../item";
import type { Reading } from "../reading";
import { entitiesNamed, numbersIn } from "./screen";

/** With so many words of what was said beside the name of who said it, a headline has answered the question. */
const enoughToTell = 3;

/** The name at the head of a headline that is all what one person says. */
const saysWho = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2})(?::| (?:[Ss]ays|[Ss]aid|[Tt]ells)\b)/u;

/**
 * Why the headline gives the answer away, or null: it has the figure asked for, or names who said something together
 * with much of what was said. Who did what a headline tells is asked all the same: that is the news.
 */
export function toldByHeadline(item: Item, reading: Reading): string | null {
  // The headline stands over the questions wherever they are asked.
  const place = headlineOf(reading.annotated.document);
  if (place === null) return null;
  const headline = textOf(reading.text, place);
  const { kind, start, end, speaker = "" } = item.claim;
  if (kind === "figure") {
    const [number] = numbersIn(reading.text.slice(start, end));
    return number !== undefined && numbersIn(headline).includes(number)
      ? "The headline shows the figure."
      : null;
  }
  if (kind !== "attribution" || item.kind === "which-outlet") return null;
  const shown = new Set(contentWords(headline));
  const names = (entitiesNamed(reading, speaker) ?? []).flatMap(({ canonical, aliases }) =>
    [canonical, ...aliases].flatMap(contentWords),
  );
  if (!names.some((word) => shown.has(word))) return null;
  // "Velt: Ferry Plan Is Dead", "Velt says the plan is dead": all that follows is hers.
  const opening = saysWho.exec(headline)?.[1] ?? "";
  if (opening !== "" && contentWords(opening).some((word) => names.includes(word)))
    return "The headline tells who said it.";
  const told = new Set(contentWords(item.stem).filter((word) => shown.has(word) && !names.includes(word)));
  return told.size >= enoughToTell ? "The headline tells who said it." : null;
}
