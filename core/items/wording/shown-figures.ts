import type { Quantity } from "../../annotate/annotation";
import { overlaps, textOf, within, type Span } from "../../text/span";
import type { Reading } from "../reading";
import type { Edit } from "./verbatim";

/** The other figures that a question shows: they stand in its words, and are not cut. */
const shownBeside = (
  reading: Reading,
  frame: Span,
  quantity: Quantity,
  edits: readonly Edit[],
): readonly Quantity[] =>
  within(reading.annotated.quantities, frame).filter(
    (other) => other !== quantity && !edits.some((edit) => overlaps(edit, other)),
  );

/**
 * Cuts for a lead and the two shares it comes from ("leads by 11 points, 46 percent to 35 percent, in May"): each tells
 * the other. Asked for the lead, the question leaves the shares out; asked for a share, the lead.
 */
export function cutsOfPairs(reading: Reading, frame: Span, quantity: Quantity): readonly Edit[] {
  const { text } = reading;
  const all = within(reading.annotated.quantities, frame);
  return all.flatMap((first, at): Edit[] => {
    const [lead, second] = [all[at - 1], all[at + 1]];
    if (second === undefined || !/^\s?(?:to|-|–)\s?$/u.test(text.slice(first.end, second.start))) return [];
    const between = lead === undefined ? "" : text.slice(lead.end, first.start);
    if (first !== quantity && second !== quantity) {
      const comma = /,\s*(?:or\s)?$/u.exec(text.slice(frame.start, first.start));
      if (comma === null) return [];
      const after = /^,/u.exec(text.slice(second.end, frame.end))?.[0].length ?? 0;
      return [{ start: first.start - comma[0].length, end: second.end + after, with: "" }];
    }
    if (lead === undefined || !/^,\s*(?:or\s)?$/u.test(between)) return [];
    const by = /\sby\s(?:an?\s)?$/u.exec(text.slice(frame.start, lead.start));
    return by === null ? [] : [{ start: lead.start - by[0].length, end: first.start, with: " " }];
  });
}

/** A statement that shows so many other figures is a list of them: nobody keeps one of a list in mind. */
const manyShown = 3;

/** True for one figure of a list: "12% in Osterby, 10% in Velland and 9% in Norwick". */
export const isListed = (
  reading: Reading,
  frame: Span,
  quantity: Quantity,
  edits: readonly Edit[],
): boolean => shownBeside(reading, frame, quantity, edits).length >= manyShown;

/** "13 out of 659": beside a share it is the same figure again. */
const ratio = /(?<![\d.,])\d[\d,]* out of (?:(?:the|its|their|all) )?\d/u;

/** A list may be counted up to so many. */
const mostCounted = 12;

const smallNumbers: ReadonlyMap<string, number> = new Map(
  ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((word, at) => [
    word,
    Math.max(1, at),
  ]),
);

const name = String.raw`(?:the\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}`;
const listOfNames = new RegExp(`${name}(?:,\\s${name}){1,11},?\\sand\\s${name}`, "u");

/**
 * "sent three ferries to Osterby, Norwick and Tarn", "six people, two captains, three pilots and a cook": whoever counts
 * what stands behind the gap has the answer.
 */
function isCountedOut({ text }: Reading, frame: Span, { end, low }: Quantity): boolean {
  if (low > mostCounted) return false;
  const behind = text.slice(end, frame.end).replaceAll(/\s\([^()]{1,40}\)/gu, "");
  const names = listOfNames.exec(behind)?.[0].split(/,\s(?:and\s)?|\sand\s/u) ?? [];
  if (names.length === low) return true;
  const parts = behind
    .split(/,\s(?:and\s|including\s)?|\sand\s|:\s/u)
    .slice(1)
    .flatMap(
      (part) =>
        smallNumbers.get(/^\p{L}+/u.exec(part.replace(/^an\b/u, "a"))?.[0]?.toLowerCase() ?? "") ?? [],
    );
  return parts.length > 1 && parts.reduce((sum, part) => sum + part, 0) === low;
}

/** How far a figure that was rounded may lie from the one worked out. */
const rounded = 0.03;

/** True for a change that is so many percent of what a total was before it, or is without it. */
const isShareOf = (share: Quantity, change: Quantity, total: Quantity): boolean =>
  [total.low - change.low, total.low + change.low].some((before) => {
    const worked = (100 * change.low) / before;
    // "0.2%" may be 0.19 as well.
    return Math.abs(worked - share.low) < Math.max(rounded * share.low, share.low < 1 ? 0.05 : 0);
  });

/**
 * True for one of a change, its share and what it came to, where the two others are shown: "up 8p, or 8%, to 108p"; the
 * change is of the value before it, which nothing has to name.
 */
function isTold(asked: Quantity, shown: readonly Quantity[]): boolean {
  const all = [asked, ...shown];
  const shares = all.filter(({ kind }) => kind === "percent");
  const sizes = all.filter(({ kind }) => kind !== "percent");
  const steps = sizes.flatMap((change) =>
    sizes
      .filter(({ kind, low }) => low > change.low && (kind === change.kind || change.kind === "points"))
      .map((total) => ({ change, total })),
  );
  return shares.some((share) =>
    steps.some(
      ({ change, total }) => [share, change, total].includes(asked) && isShareOf(share, change, total),
    ),
  );
}

const ofVotes = /\b(?:votes?|ballots?)\b/iu;

/**
 * What the shares that a question shows leave of all votes: of 100 percent, three quarters leave 25. Null where no share
 * stands beside the one asked for, or they are of no vote.
 */
export function shareLeft(reading: Reading, frame: Span, quantity: Quantity): number | null {
  if (quantity.kind !== "percent" || !ofVotes.test(textOf(reading.text, frame))) return null;
  const others = within(reading.annotated.quantities, frame).filter((other) => other !== quantity);
  const shares = others.flatMap(({ kind, low }) =>
    kind === "percent" ? [low] : kind === "ratio" && low < 1 ? [100 * low] : [],
  );
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  return shares.length === 0 || left <= 0 ? null : left;
}

/** "won three quarters of the vote, and Roe 27 percent": the shares were rounded, and hardly any other answer fits. */
const isMoreThanLeft = (reading: Reading, frame: Span, quantity: Quantity): boolean => {
  const left = shareLeft(reading, frame, quantity);
  return left !== null && quantity.low > left && quantity.low < 1.2 * left;
};

/** Words that tell how many times a figure is the other. */
const factors: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doubl(?:e[ds]?|ing)|halv(?:e[ds]?|ing)|twofold|twice)\b/iu, 2],
  [/\b(?:tripl(?:e[ds]?|ing)|trebl(?:e[ds]?|ing)|threefold)\b/iu, 3],
  [/\b(?:quadrupl(?:e[ds]?|ing)|fourfold)\b/iu, 4],
];

/** "Nearly double" may be a fifth less than double. */
const nearlyTimes = 0.2;

/** "nearly double its ferries from 12,300 to 20,000": whatever is far from double is thrown away. */
const isTimesShown = (words: string, asked: Quantity, shown: readonly Quantity[]): boolean =>
  factors.some(
    ([word, times]) =>
      word.test(words) &&
      shown.some(({ kind, unit, low }) => {
        const ratio = Math.max(low, asked.low) / Math.min(low, asked.low);
        return (
          kind === asked.kind &&
          (unit === asked.unit || unit === "" || asked.unit === "") &&
          Math.abs(ratio - times) <= nearlyTimes * times
        );
      }),
  );

/** "up 23,600 to 27,700": from the one end to the other it is so much. */
const isChangeOver = ({ kind, low, high }: Quantity, share: number): boolean =>
  kind !== "percent" &&
  low > 0 &&
  high > low &&
  [(100 * (high - low)) / low, (100 * (high - low)) / high].some((worked) => Math.abs(worked - share) < 1);

/** What a body needs of its seats. */
const neededShares: readonly (readonly [RegExp, number])[] = [
  [/\b(?:two[- ]thirds|2\/3) (?:majority|of)\b/iu, 2 / 3],
  [/\b(?:three[- ]fifths|3\/5) (?:majority|of)\b/iu, 3 / 5],
  [/\b(?:three[- ]quarters|three[- ]fourths|3\/4) (?:majority|of)\b/iu, 3 / 4],
  [/\b(?:simple|absolute|outright|overall) majority\b/iu, 1 / 2],
];
const nearlySo =
  /\b(?:short of|(?:just|slightly|narrowly) (?:above|below|over|past|under)|nearly|almost|barely)\b/iu;

/** How far from it "just under" may be. */
const justUnder = 0.06;

/** "192 of its 300 seats, just under the two-thirds majority": the one is two thirds of the other. */
const isShareOfShown = (words: string, asked: Quantity, shown: readonly Quantity[]): boolean =>
  asked.kind === "count" &&
  nearlySo.test(words) &&
  neededShares.some(
    ([word, share]) =>
      word.test(words) &&
      shown.some(({ kind, low }) => {
        const ratio = Math.min(low, asked.low) / Math.max(low, asked.low);
        return kind === "count" && Math.abs(ratio - share) <= justUnder * share;
      }),
  );

/** True when the figures that a question shows add up to the one it asks for, or tell how much it grew. */
export function isWorkedOut(
  reading: Reading,
  frame: Span,
  quantity: Quantity,
  edits: readonly Edit[],
): boolean {
  const shown = shownBeside(reading, frame, quantity, edits);
  const key = quantity.low;
  // "three shows by three hosts"
  if (quantity.kind === "count" && shown.some(({ kind, low }) => kind === "count" && low === key))
    return true;
  if (quantity.kind === "count" && isCountedOut(reading, frame, quantity)) return true;
  if (isTimesShown(textOf(reading.text, frame), quantity, shown)) return true;
  // "£7.5bn in instalments of £2.5bn in 2010, 2011 and 2012"
  if (
    quantity.kind === "money" &&
    shown.some(({ kind }) => kind === "money") &&
    /\binstal?lments?\b/iu.test(textOf(reading.text, frame))
  )
    return true;
  // "sold 80.1% and kept the other 19.9%"
  if (
    quantity.kind === "percent" &&
    shown.some(({ kind, low }) => kind === "percent" && Math.abs(low + key - 100) < 1e-6)
  )
    return true;
  // "2% of captains, 13 out of 659"
  if (quantity.kind === "percent" && ratio.test(reading.text.slice(frame.start, frame.end))) return true;
  if (isMoreThanLeft(reading, frame, quantity)) return true;
  if (isShareOfShown(textOf(reading.text, frame), quantity, shown)) return true;
  if (quantity.kind === "percent" && shown.some((range) => isChangeOver(range, key))) return true;
  if (shown.length < 2 || shown.length > 6) return false;
  const isShare = ({ kind }: Quantity) => kind === "percent" || kind === "points";
  const alike = shown.filter((one) => one.unit === quantity.unit || (isShare(one) && isShare(quantity)));
  const parts = alike.map(({ low }) => low);
  const sums = parts.flatMap((a, i) =>
    parts.flatMap((b, j) =>
      i === j
        ? []
        : [a + b, a - b, 100 - a - b, ...parts.flatMap((c, k) => (k === i || k === j ? [] : [a - b - c]))],
    ),
  );
  if (sums.some((sum) => Math.abs(sum - key) < 1e-6 * Math.max(1, key))) return true;
  if (isTold(quantity, shown)) return true;
  const pairs = shown.flatMap((a) => shown.flatMap((b) => (a === b || b.low === 0 ? [] : [[a, b] as const])));
  return pairs.some(([a, b]) => {
    if (quantity.kind === "percent" && a.unit === b.unit && !isShare(a))
      return Math.abs(Math.abs((100 * (a.low - b.low)) / b.low) - key) < 1;
    if (a.kind !== "percent" || b.unit !== quantity.unit || isShare(quantity)) return false;
    return [1 + a.low / 100, 1 - a.low / 100].some(
      (factor) => Math.abs(b.low * factor - key) < 0.02 * key || Math.abs(b.low / factor - key) < 0.02 * key,
    );
  });
}
