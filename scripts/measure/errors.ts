import type { GoldSpeaker } from "./gold-form";
import type { Read } from "./layers";
import { answersOf } from "./score-answers";
import { scoreBlocks, scoreSentences } from "./score-cuts";
import { scoreFigures } from "./score-figures";
import { scoreQuotes } from "./score-quotes";
import { scoreTimes } from "./score-times";

const short = (text: string): string => JSON.stringify(text.length > 90 ? `${text.slice(0, 90)}…` : text);

const shown = (speaker: GoldSpeaker | null | undefined): string =>
  speaker === null || speaker === undefined ? "nobody" : short(speaker.text);

/** What went wrong in one article, a line each: what is true, and what was read instead. */
export function errorsOf({ article, reading }: Read): readonly string[] {
  const at = ({ start, end }: { start?: number | undefined; end?: number | undefined }) =>
    start === undefined || end === undefined ? "?" : short(article.text.slice(start, end));
  const quotes = [["direct", "mixed"], ["indirect"]].flatMap((kinds) => {
    const { pairs, missed, spurious } = scoreQuotes(article, reading, { kinds });
    const what = kinds.length === 1 ? "report" : "quotation";
    return [
      ...missed.map((unit) => `${what} missed: ${at(unit)} by ${shown(unit.speaker)}`),
      ...spurious.map((unit) => `${what} made up: ${at(unit)} by ${shown(unit.speaker)}`),
      ...pairs
        .filter(({ isShown }) => !isShown)
        .map(
          ({ gold, predicted }) =>
            `${what} of ${shown(gold.speaker)}, read as ${shown(predicted.speaker)}: ${at(gold)}`,
        ),
    ];
  });
  const times = scoreTimes(article, reading);
  const figures = scoreFigures(article, reading);
  const answers = answersOf(article).filter(({ isRight }) => !isRight);
  return [
    ...quotes,
    ...answers.map(({ stem, part }) => `answer not in the gold: ${short(part)}, asked ${short(stem)}`),
    ...times.missed.map((time) => `time missed: ${at(time)} ${String(time.value)}`),
    ...times.spurious.map((time) => `time made up: ${at(time)} ${String(time.value)}`),
    ...times.pairs
      .filter(({ isRight }) => !isRight)
      .map(
        ({ gold, predicted }) =>
          `time ${at(gold)} is ${String(gold.value)}, read as ${String(predicted.value)}`,
      ),
    ...figures.missed.map((one) => `figure missed: ${at(one)} ${String(one.value)} ${one.unit ?? ""}`),
    ...figures.spurious.map((one) => `figure made up: ${at(one)} ${String(one.value)} ${one.unit ?? ""}`),
    ...figures.pairs
      .filter(({ isUnit }) => !isUnit)
      .map(
        ({ gold, predicted }) =>
          `figure ${at(gold)} counts ${short(gold.unit ?? "")}, read as ${short(predicted.unit ?? "")}`,
      ),
    ...scoreSentences(article, reading).wrong.map((sentence) => `sentence not cut: ${at(sentence)}`),
    ...scoreBlocks(article, reading).wrong.map((block) => `no ${block.kind}: ${at(block)}`),
  ].map((line) => `${article.id}: ${line}`);
}
