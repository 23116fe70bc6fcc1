import { currencyOfCode, currencySigns } from "../../lexicon/units";
import { touching, type FigureContext } from "./figure-row";

/** Codes of letters that are not all capitals, or not three: "Rs500", "KSh200,000", "RM5 million". */
export const mixedCodes = "Rs|[KTU]?[Ss]hs?|Tk|Rp|RM";

const codeAlone = new RegExp(String.raw`^(?:\p{Lu}{3}|${mixedCodes})$`, "u");

/** A currency in front of a number, and where the number begins: "$", "US$", "AU $", "RMB ", "Rs. ". */
export function currencyBefore(
  { index, text }: FigureContext,
  at: number,
): { readonly unit: string; readonly to: number } | null {
  const token = index.tokens[at];
  const word = index.words[at] ?? "";
  const next = index.words[at + 1] ?? "";
  const own = currencySigns.get(word);
  if (own !== undefined) return { unit: own, to: at + 1 };
  if (token?.kind !== "word") return null;
  const written = text.slice(token.start, token.end);
  const sign = currencySigns.get(next);
  if (sign !== undefined && (touching(index, at) || /^\p{Lu}{1,2}$/u.test(written))) {
    const compound = currencyOfCode(`${word}${next}`);
    if (compound !== null) return { unit: compound, to: at + 2 };
    // "CAD $5", "EUR €5"; before any other word the sign stands by itself ("a$5 note" of a bad copy).
    const code = /^\p{L}{3}$/u.test(written) ? currencyOfCode(word) : null;
    return touching(index, at) || code !== null ? { unit: code ?? sign, to: at + 2 } : null;
  }
  // Codes stand in capitals: "RMB 1.2 trillion", "CHF 20m"; "won 3" is no money.
  if (!codeAlone.test(written)) return null;
  const unit = currencyOfCode(word);
  const to = next === "." ? at + 2 : at + 1;
  return unit !== null && index.tokens[to]?.kind === "number" ? { unit, to } : null;
}
