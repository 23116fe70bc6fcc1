import type { Span } from "#core/text/span";
import type { GoldArticle, GoldBlock, Reading } from "./gold-form";
import { likeness, pairBest, shared, trimmed, type Tally } from "./spans";

type Sentence = NonNullable<GoldArticle["sentences"]>[number];

export type CutScore<T extends Span> = {
  readonly tally: Tally;
  readonly right: readonly T[];
  readonly wrong: readonly T[];
};

/** Compares sentences: right when both ends are. Where the gold has no sentence (a byline), none is asked for. */
export function scoreSentences(
  { text, sentences = [] }: GoldArticle,
  reading: Reading | undefined,
): CutScore<Sentence> {
  const gold = sentences.map((sentence) => trimmed(text, sentence));
  const predicted = (reading?.sentences ?? [])
    .map((sentence) => trimmed(text, sentence))
    .filter((sentence) => gold.some((other) => shared(sentence, other) > 0));
  const pairs = pairBest(gold, predicted, (a, b) => (a.start === b.start && a.end === b.end ? 1 : 0));
  const found = new Set(pairs.map((pair) => pair.gold));
  return {
    tally: { right: pairs.length, predicted: predicted.length, gold: gold.length },
    right: gold.filter((_, at) => found.has(at)),
    wrong: gold.filter((_, at) => !found.has(at)),
  };
}

/** Body is what a block is by default, and most are: counting those would hide what happens to the others. */
const isTelling = ({ kind }: GoldBlock): boolean => kind !== "body";

/** Compares the blocks that are not body: right when span (four fifths in common) and kind are. */
export function scoreBlocks(
  { text, blocks = [] }: GoldArticle,
  reading: Reading | undefined,
): CutScore<GoldBlock> {
  const gold = blocks.map((block) => trimmed(text, block)).filter(isTelling);
  const predicted =
    blocks.length === 0 ? [] : (reading?.blocks ?? []).map((block) => trimmed(text, block)).filter(isTelling);
  const pairs = pairBest(gold, predicted, (a, b) => {
    const like = likeness(a, b);
    return a.kind === b.kind && like >= 0.8 ? like : 0;
  });
  const found = new Set(pairs.map((pair) => pair.gold));
  return {
    tally: { right: pairs.length, predicted: predicted.length, gold: gold.length },
    right: gold.filter((_, at) => found.has(at)),
    wrong: gold.filter((_, at) => !found.has(at)),
  };
}
