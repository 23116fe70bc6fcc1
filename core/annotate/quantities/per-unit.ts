import { perNouns, unitBook } from "../../lexicon/units";
import { isHyphen, touching, type FigureContext } from "./figure-row";

/** What a rate is for: "per barrel", "a share", "-a-day", "/month". Its name, and the token behind it. */
export function perUnit(
  { index, text, last }: FigureContext,
  at: number,
): { readonly name: string; readonly to: number } | null {
  const word = index.words[at] ?? "";
  const hyphens = isHyphen(word) && touching(index, at - 1);
  const joiner = hyphens ? (index.words[at + 1] ?? "") : word;
  const isSlash = word === "/" && touching(index, at - 1) && touching(index, at);
  if (!isSlash && !/^(?:per|an?|each|every)$/u.test(joiner)) return null;
  const from = hyphens ? at + 2 : at + 1;
  const to = hyphens && isHyphen(index.words[from]) ? from + 1 : from;
  if (to >= last) return null;
  const unit = unitBook(index.words.slice(to, Math.min(last, to + 3)), 0);
  // "$13 billion a year earlier": a day, no rate.
  if (/^(?:ago|earlier|later|before|after|or|old)$/u.test(index.words[to + (unit?.length ?? 1)] ?? ""))
    return null;
  if (unit !== null) return { name: unit.row.name, to: to + unit.length };
  const noun = index.words[to] ?? "";
  const token = index.tokens[to];
  if (token?.kind !== "word") return null;
  // Behind "per" any noun will do; "a" begins a new thing more often ("He paid $5 a man had lent him").
  if (perNouns.has(noun) || (joiner === "per" && /^\p{Ll}{3,}$/u.test(text.slice(token.start, token.end))))
    return { name: noun, to: to + 1 };
  return null;
}
