import type { GoldArticle, Reading } from "./gold-form";
import { sumPhenomenon, phenomena, scorePhenomena, type PhenomenonScore } from "./phenomena";
import { scoreAnswers } from "./score-answers";
import { scoreBlocks, scoreSentences } from "./score-cuts";
import { scoreFigures } from "./score-figures";
import { scoreQuotes } from "./score-quotes";
import { scoreTimes } from "./score-times";
import { sumTallies, type Tally } from "./spans";

export type Options = { readonly minWords?: number };

type Score = (article: GoldArticle, reading: Reading | undefined, options: Options) => Tally;

type Layer = {
  readonly name: string;
  readonly of: "quotes" | "times" | "figures" | "cuts" | "answers";
  readonly score: Score;
};

/** What is scored, in the order of the table. */
const layers: readonly Layer[] = [
  { name: "quotations, exact span", of: "quotes", score: (a, r, o) => scoreQuotes(a, r, o).exact },
  { name: "quotations, span", of: "quotes", score: (a, r, o) => scoreQuotes(a, r, o).spans },
  { name: "speaker shown, of those found", of: "quotes", score: (a, r, o) => scoreQuotes(a, r, o).speakers },
  { name: "quotation and words beside it", of: "quotes", score: (a, r, o) => scoreQuotes(a, r, o).mentions },
  { name: "quotation and speaker shown", of: "quotes", score: (a, r, o) => scoreQuotes(a, r, o).endToEnd },
  {
    name: "reported speech and source",
    of: "quotes",
    score: (a, r, o) => scoreQuotes(a, r, { ...o, kinds: ["indirect"] }).endToEnd,
  },
  { name: "times, span", of: "times", score: (a, r) => scoreTimes(a, r).spans },
  { name: "times, value", of: "times", score: (a, r) => scoreTimes(a, r).values },
  { name: "figures, value", of: "figures", score: (a, r) => scoreFigures(a, r).values },
  { name: "figures, value and unit", of: "figures", score: (a, r) => scoreFigures(a, r).units },
  { name: "sentences", of: "cuts", score: (a, r) => scoreSentences(a, r).tally },
  { name: "blocks that are not body", of: "cuts", score: (a, r) => scoreBlocks(a, r).tally },
  { name: "answers typed or put together", of: "answers", score: (a) => scoreAnswers(a) },
];

/** One article and what the engine read in it. */
export type Read = { readonly article: GoldArticle; readonly reading: Reading | undefined };

/** Each layer's tally over all articles, in order. `of` names the part that an outside file holds. */
export const scoreLayers = (
  all: readonly Read[],
  options: Options = {},
  of?: Layer["of"],
): ReadonlyMap<string, Tally> =>
  new Map(
    layers
      .filter((layer) => of === undefined || layer.of === of)
      .map(({ name, score }) => [
        name,
        sumTallies(all.map(({ article, reading }) => score(article, reading, options))),
      ]),
  );

/** Each phenomenon's score over all articles, by its number. */
export function scoreByPhenomenon(all: readonly Read[]): ReadonlyMap<number, PhenomenonScore> {
  const perArticle = all.map(({ article, reading }) => scorePhenomena(article, reading));
  return new Map(
    [...phenomena.keys()].map((number) => [
      number,
      sumPhenomenon(perArticle.flatMap((scores) => scores.get(number) ?? [])),
    ]),
  );
}
