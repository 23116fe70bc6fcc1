import { wordSet } from "../lexicon/phrase-book";
import { articles, isPastVerb } from "../lexicon/function-words";
import { reportingVerb } from "../lexicon/reporting-verbs";
import { roleHeads } from "../lexicon/roles";
import type { TokenIndex } from "./reading";

/** What stands right before a title: "the film Ana Ruiz", "the game Ana Ruiz". */
const works = wordSet(
  "film movie game videogame novel book album musical sitcom comedy drama soap thriller documentary biopic ballet opera song",
);

/** What stands right before the name of a firm or a group: "bookmaker Ana Ruiz", "the band Ana Ruiz". */
const firms = wordSet(
  "firm company bank brand label chain band airline carmaker automaker bookmaker supermarket retailer drugmaker chipmaker",
);

/** Who plays in it: "her role in Ana Ruiz", "starred in Ana Ruiz". */
const playing = wordSet(
  "role roles part performance turn appearance appearances star stars starred starring appear appears appeared appearing cast acted acting plays played",
);

/** What follows the name of a firm, a brand or a ship: "Ana Ruiz shares". */
const behindFirms = wordSet("shares stock inc plc ltd liner brand brands stores outlets");

/** What is given for a film or a play, and to whom: "best actor for Ana". */
const prized = wordSet(
  "actor actress director screenplay script score song soundtrack picture film music design costumes costume newcomer award prize oscar bafta emmy tony grammy globe nomination nominated",
);

/** "won best actor for Ruiz": one name behind a prize "for" is the work, called after somebody or not. */
export function isPrizedWork({ words }: TokenIndex, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    words[from - 1] === "for" &&
    prized.has(words[from - 2] ?? "") &&
    words
      .slice(Math.max(0, from - 6), from - 1)
      .some((word) => /^(?:best|supporting|award|prize|oscar|bafta)$/u.test(word))
  );
}

/** Trades that a firm has as well as somebody: "miner Odell Gold", "the developer Odell Park". */
const tradesOfFirms = wordSet(
  "miner operator developer producer broadcaster publisher brewer distributor insurer lender",
);

/**
 * "a miner, Odell Gold, and": a trade in small letters in front of a name makes no person of it that does not speak; nor
 * does one that somebody works at: "an analyst at fund manager Odell Tarn".
 */
export const mayBeFirm = ({ words }: TokenIndex, trade: number, from: number, to: number): boolean =>
  (words[trade - 1] === "at" && roleHeads.has(words[trade - 2] ?? "")) ||
  (words[trade - 1] === "fund" && words[trade - 2] === "at") ||
  (tradesOfFirms.has(words[from - 1] ?? "") &&
    reportingVerb(words[trade - 1] ?? "") === null &&
    reportingVerb(words[to] ?? "") === null);

/** "rock band Ruiz played", "the firm Ruiz is": what stands in front tells what is called so. Not "the band Ruiz formed". */
export const isFirmOrBand = ({ words }: TokenIndex, from: number, to: number): boolean =>
  firms.has(words[from - 1] ?? "") && (!isPastVerb(words[to] ?? "") || !articles.has(words[from - 2] ?? ""));

/**
 * True when the words around a name say that it is a film, a game, a firm or a band called like a person. Not for "the
 * film Ana Ruiz made", where she is the maker.
 */
export function isCalledLikePerson({ words }: TokenIndex, from: number, to: number): boolean {
  const before = words[from - 1] ?? "";
  const behind = words[to] ?? "";
  if (behind === "'s") return false;
  if (behindFirms.has(behind)) return true;
  if (behind === "investment" && words[to + 1] === "bank") return true;
  if (/^(?:in|of)$/u.test(before) && /^(?:shares|stock|stake)$/u.test(words[from - 2] ?? "")) return true;
  if (before === "in" && words.slice(Math.max(0, from - 4), from - 1).some((word) => playing.has(word)))
    return true;
  return (works.has(before) || firms.has(before)) && !isPastVerb(behind);
}
