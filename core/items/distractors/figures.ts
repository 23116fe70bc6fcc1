import type { Quantity } from "../../annotate/annotation";
import { ordinals } from "../../lexicon/numbers";
import { isValue } from "../../claims/holds";
import type { DraftOption } from "../draft";
import { shownValue, written, type FigureStyle } from "../wording/figure-label";
import { capitalised, gap } from "../wording/plain";

/** A wrong value beside the key, in the key's own terms. */
type Candidate = {
  readonly value: number;
  readonly why: string;
  readonly from?: NonNullable<DraftOption["from"]>;
};

type Choice = { readonly options: readonly DraftOption[]; readonly keyRank: number };

/** What there is a known number of: nobody would choose an answer beyond it. */
const sizes: ReadonlyMap<string, number> = new Map([
  ["senator", 100],
  ["state", 50],
]);
const mostOf = (unit: string): number => sizes.get(unit) ?? Infinity;

/**
 * Three wrong figures and the place of the key among the four. The article's other figures of the same kind come first,
 * written as the key is: they can't be thrown away by common sense. The others keep an even distance, as round as the
 * key is, so that no option stands apart.
 *
 * @param shown figures of the same kind that the question shows: every answer lies on the key's side of them.
 * @param rank wanted place of the key, 0 to 3; the nearest possible is taken.
 * @param grain what every answer has to be a multiple of, as interest rates go in quarter points; null for anything else.
 * @param article "a" or "an" in front of the gap, which every answer has to suit; null where neither stands there.
 */
export function otherFigures(
  quantity: Quantity,
  style: FigureStyle,
  siblings: readonly Quantity[],
  shown: readonly Pick<Quantity, "low" | "high">[],
  rank: number,
  article: "a" | "an" | null = null,
  grain: number | null = null,
): Choice {
  const key = shownValue(style);
  const isShare = quantity.kind === "percent";
  const fits = (value: number): boolean =>
    value > 0 &&
    (!isShare || key > 100 || value < 100) &&
    value / key >= 0.4 &&
    value / key <= 2.5 &&
    // "$1,071 million" would be a billion.
    (style.scale < 1e3 || key >= 1e3 || value < 1e3) &&
    // "129 senators"
    value * style.scale <= mostOf(quantity.unit) &&
    // "one points"
    (value !== 1 || key === 1 || style.after.trim() === "") &&
    shown.every(({ low, high }) => isBeside(key * style.scale, value * style.scale, low, high)) &&
    // "from $5.5bn to $8.2bn": whoever reads the question strikes $8.1bn.
    shown.every(({ low }) => areApart([low, value * style.scale]) || !areApart([low, key * style.scale])) &&
    isValue(quantity, value * style.scale) === "false" &&
    (grain === null || isWhole(value / grain)) &&
    suits(article, written(style, value));
  const near = siblings
    .flatMap((sibling): Candidate[] => {
      const value = Number((sibling.low / style.scale).toFixed(style.decimals));
      const isExact =
        sibling.low === sibling.high && Math.abs(value * style.scale - sibling.low) < 1e-6 * sibling.low;
      // "nearly £174,583" beside "nearly £400,000"
      return isExact && fits(value) && digitsOf(value) <= digitsOf(key) + roundness
        ? [
            {
              value,
              why: "The article gives this figure for something else.",
              from: { kind: "place", start: sibling.start, end: sibling.end },
            },
          ]
        : [];
    })
    .filter(({ value }, index, all) => all.findIndex((other) => other.value === value) === index)
    .filter(
      ({ value }, _, all) =>
        isNear(key, value) || all.find((one) => !isNear(key, one.value))?.value === value,
    )
    .slice(0, 2);
  for (const taken of [near, near.slice(0, 1), []]) {
    const step = inGrains(
      stepOf(key, style.decimals, taken[0]?.value ?? null),
      grain ?? (quantity.kind === "money" ? endingOf(key, style) : null),
    );
    // Where the words leave little room ("eight of the last nine"), the answers stand closer together.
    for (const distance of taken.length === 0 ? [step, Math.ceil(key / 10)] : [step]) {
      const grid = [-3, -2, -1, 1, 2, 3]
        .map((count): Candidate => ({
          value: Number((key + count * distance).toFixed(style.decimals)),
          why: "The article has no such figure.",
        }))
        .filter(({ value }) => fits(value));
      const choice = chosenFrom(key, style, taken, grid, rank);
      if (choice !== null) return choice;
    }
  }
  return { options: [], keyRank: 0 };
}

/** Digits that tell something: one of 400,000, six of 174,583. */
const digitsOf = (value: number): number =>
  String(value)
    .replace(/\D/gu, "")
    .replace(/^0+|0+$/gu, "").length;

/** So many more of them a figure may have than the key, and still be as round. */
const roundness = 2;

/** Figures this far from the key are of other things, and of two of them the key stands out. */
const farthest = 1.6;

const isNear = (key: number, value: number): boolean => value / key <= farthest && key / value <= farthest;

/** "an £8m bid", "a 6% fall": read aloud, eight and eleven begin with a vowel. */
const beginsWithVowel = /^[^\p{L}\p{N}]*(?:8|1[18](?!\d)|e(?:ight|leven))/iu;

/** True for a figure that can be written, and stand behind the article. */
const suits = (article: "a" | "an" | null, figure: string | null): boolean =>
  figure !== null && (article === null || beginsWithVowel.test(figure) === (article === "an"));

/** Three of the candidates, all of the taken ones among them, with the key in the wanted place or near it. */
function chosenFrom(
  key: number,
  style: FigureStyle,
  taken: readonly Candidate[],
  grid: readonly Candidate[],
  rank: number,
): Choice | null {
  const isFree = ({ value }: Candidate) => taken.every((sibling) => areApart([sibling.value, value]));
  const free = grid.filter(isFree);
  const below = free.filter(({ value }) => value < key).sort((a, b) => b.value - a.value);
  const above = free.filter(({ value }) => value > key).sort((a, b) => a.value - b.value);
  const lower = taken.filter(({ value }) => value < key);
  const higher = taken.filter(({ value }) => value > key);
  for (const place of [rank, 1, 2, 3, 0]) {
    if (place < lower.length || 3 - place < higher.length) continue;
    const chosen = [
      ...lower,
      ...below.slice(0, place - lower.length),
      ...higher,
      ...above.slice(0, 3 - place - higher.length),
    ].sort((a, b) => a.value - b.value);
    if (chosen.length !== 3 || !areApart([key, ...chosen.map(({ value }) => value)])) continue;
    return {
      options: chosen.map(({ value, ...rest }) => ({
        text: capitalised(written(style, value) ?? ""),
        ...rest,
      })),
      keyRank: place,
    };
  }
  return null;
}

/** True when a value lies on the key's side of a figure that the question shows: a part stays a part of its whole. */
const isBeside = (key: number, value: number, low: number, high: number): boolean =>
  key < low ? value < low * (1 - 1e-9) : key > high ? value > high * (1 + 1e-9) : true;

/** Every two values differ by a tenth of the larger at least. */
const areApart = (values: readonly number[]): boolean =>
  values.every((a, i) => values.every((b, j) => i === j || Math.abs(a - b) >= 0.1 * Math.max(a, b)));

/** Steps that keep the options apart and none of them off the scale, as shares of the key. */
const [least, wanted, most] = [0.143, 0.17, 0.34];

/**
 * The distance between options: the gap to the article's own other figure when it is near, else a round step that the
 * key is a multiple of, so that the key is not the one round number; else about a sixth of it, as exact as the key is.
 */
function stepOf(key: number, decimals: number, sibling: number | null): number {
  const gap = sibling === null ? 0 : Math.abs(sibling - key);
  if (gap >= least * key && gap <= most * key) return gap;
  const unit = 10 ** -decimals;
  const isMultiple = (step: number) => Math.abs(key / step - Math.round(key / step)) < 1e-9;
  const round = powersOfTen
    .flatMap((power) => [1, 2, 2.5, 5].map((digit) => digit * power))
    .find(
      (step) =>
        step >= unit && isMultiple(step) && isWhole(step / unit) && step >= least * key && step <= most * key,
    );
  if (round !== undefined) return round;
  const fine = powersOfTen
    .filter((power) => power >= unit * 0.999 && power <= wanted * key && isMultiple(power))
    .pop();
  const roundness = fine ?? unit;
  return Math.max(unit, Math.round((wanted * key) / roundness) * roundness);
}

/**
 * What prices go in: "$5.95" and "$24.99" in whole dollars, "Rs 299" in tens, so that the key is not the one that looks
 * like a price. Null for sums that nothing is sold at.
 */
function endingOf(key: number, { decimals, scale }: FigureStyle): number | null {
  if (scale !== 1 || key < leastPrice) return null;
  if (decimals === 2) return /\.(?:00|25|49|50|75|95|99)$/u.test(key.toFixed(2)) ? 1 : null;
  return decimals === 0 && key % 10 === 9 && key > 10 * leastPrice && key < 1000 ? 10 : null;
}

/** Below it a whole unit more is half the price. */
const leastPrice = 3;

const inGrains = (step: number, grain: number | null): number =>
  grain === null ? step : Math.max(1, Math.round(step / grain)) * grain;

/** Rates that central banks and lenders set. */
const setRate =
  /\b(?:interest|base|repo|lending|borrowing|benchmark|refinancing|discount|deposit|funds|policy|prime) rates?\b/iu;

/** What a rate that words speak of goes in: quarter points, or half ones where it is written with one decimal. */
export function grainOf(words: string, style: FigureStyle): number | null {
  if (!setRate.test(words)) return null;
  const grain = style.decimals === 2 ? 0.25 : style.decimals === 1 ? 0.5 : null;
  return grain !== null && isWhole(shownValue(style) / grain) ? grain : null;
}

/** "For the eighth time in ", "a third defeat in ": of so many at least the figure behind it is. */
const ordinalBefore = new RegExp(
  `\\b(?<nth>${[...ordinals.keys()].join("|")}|\\d+(?:st|nd|rd|th)) (?:\\p{L}+ ){1,2}(?:in|of|from|out of) (?:(?:the|his|her|its|their) )?(?:(?:last|past) )?${gap}`,
  "iu",
);

/** What words count up to the figure that they ask for, as a figure that they show; none where they do not count. */
export function countedUpTo(words: string): readonly Pick<Quantity, "low" | "high">[] {
  const nth = ordinalBefore.exec(words)?.groups?.["nth"]?.toLowerCase() ?? "";
  const value = ordinals.get(nth) ?? (/^\d/u.test(nth) ? Number.parseInt(nth, 10) : null);
  return value === null ? [] : [{ low: value, high: value }];
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

const powersOfTen = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((exponent) => 10 ** exponent);
