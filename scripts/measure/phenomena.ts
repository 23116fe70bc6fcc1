import type { GoldArticle, Reading } from "./gold-form";
import { scoreBlocks, scoreSentences } from "./score-cuts";
import { scoreFigures } from "./score-figures";
import { scoreQuotes } from "./score-quotes";
import { scoreTimes } from "./score-times";
import { noTally, holdsAny, sumTallies, type Tally } from "./spans";

/** What is hard about news, by the numbers that annotations are tagged with. */
export const phenomena: ReadonlyMap<number, string> = new Map([
  [1, "surnames used again, family name first, two people of one surname"],
  [2, "titles, possessives, former roles"],
  [3, "pronoun speakers"],
  [4, "descriptions: the senator, the ministry"],
  [5, "participles: X echoed Y's remarks, saying"],
  [6, "according to: who said it, or who reports it"],
  [7, "split quotations"],
  [8, "floating and multi-paragraph quotations"],
  [9, "nested, single, straight and unclosed marks"],
  [10, "scare quotes, fragments, titles of works"],
  [11, "passives: was quoted as saying, described by"],
  [12, "unnamed speakers and documents"],
  [13, "two speakers at once, joint statements"],
  [14, "reports inside reports"],
  [15, "told somebody, some time"],
  [16, "noun cues: issued a warning that"],
  [17, "clauses outside the scope of the cue"],
  [18, "said X, and the ministry said X also"],
  [19, "negation, doubt and condition"],
  [20, "captions, credits, datelines, bylines, notes"],
  [21, "figures: bounds, ranges, money, shares, ages, scores"],
  [22, "elided units and compared periods"],
  [23, "names with numbers"],
  [24, "dates"],
  [25, "metonymy, US and us, demonyms"],
  [26, "the source contradicts itself"],
]);

type Tagged = { readonly phenomena?: readonly number[] | undefined };

/** `right` of `gold` annotations, with `predicted` in their place or in a trap of the same kind. */
export type PhenomenonScore = { readonly tally: Tally; readonly traps: number; readonly avoided: number };

/** One article's annotations by phenomenon: wholly right (span and speaker, value and unit) or not. */
export function scorePhenomena(
  article: GoldArticle,
  reading: Reading | undefined,
): ReadonlyMap<number, PhenomenonScore> {
  const scores = new Map<number, PhenomenonScore>();
  const add = ({ phenomena: tags = [] }: Tagged, more: PhenomenonScore): void => {
    for (const tag of tags) scores.set(tag, sumPhenomenon([scores.get(tag) ?? noScore, more]));
  };
  const count = (annotation: Tagged, isFound: boolean, isRight: boolean): void =>
    add(annotation, {
      ...noScore,
      tally: { right: Number(isRight), predicted: Number(isFound), gold: 1 },
    });

  for (const kinds of [["direct", "mixed"], ["indirect"]]) {
    const { pairs, missed } = scoreQuotes(article, reading, { kinds });
    for (const { gold, isShown } of pairs) count(gold.quote, true, isShown);
    for (const { quote } of missed) count(quote, false, false);
  }
  const times = scoreTimes(article, reading);
  for (const { gold, isRight } of times.pairs) count(gold, true, isRight);
  for (const time of times.missed) count(time, false, false);
  const figures = scoreFigures(article, reading);
  for (const { gold, isUnit } of figures.pairs) count(gold, true, isUnit);
  for (const figure of figures.missed) count(figure, false, false);
  for (const cuts of [scoreSentences(article, reading), scoreBlocks(article, reading)]) {
    for (const cut of cuts.right) count(cut, true, true);
    for (const cut of cuts.wrong) count(cut, false, false);
  }

  const predicted = {
    quotes: (reading?.quotes ?? []).filter(
      ({ kind, speaker }) => kind !== "indirect" && speaker !== null && speaker !== undefined,
    ),
    times: reading?.times ?? [],
    figures: reading?.quantities ?? [],
  };
  for (const trap of article.traps ?? []) {
    const isSprung = holdsAny(trap, predicted[trap.layer]);
    add(trap, {
      tally: { ...noTally, predicted: Number(isSprung) },
      traps: 1,
      avoided: Number(!isSprung),
    });
  }
  return scores;
}

const noScore: PhenomenonScore = { tally: noTally, traps: 0, avoided: 0 };

export const sumPhenomenon = (scores: readonly PhenomenonScore[]): PhenomenonScore => ({
  tally: sumTallies(scores.map(({ tally }) => tally)),
  traps: scores.reduce((sum, { traps }) => sum + traps, 0),
  avoided: scores.reduce((sum, { avoided }) => sum + avoided, 0),
});
