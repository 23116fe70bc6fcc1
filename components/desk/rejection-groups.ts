import type { Rejected } from "#core/items/rejected";
import { grouped } from "#core/text/grouped";

/** What was stopped in one sentence of the article. */
export type RejectedSentence = {
  readonly sentence: string;
  /** The reasons, each once, with the questions it stopped. */
  readonly reasons: readonly { readonly reason: string; readonly questions: readonly Rejected[] }[];
};

export type RejectionGroup = {
  readonly title: string;
  /** What the checks of the group look at. */
  readonly meaning: string;
  readonly count: number;
  /** In the order of the article. */
  readonly sentences: readonly RejectedSentence[];
};

type GroupRow = { readonly title: string; readonly meaning: string; readonly screens: readonly string[] };

/** The checks by what a teacher makes of them, in the order shown. A check that is in no row comes under the last. */
const rows: readonly GroupRow[] = [
  {
    title: "Left out for safety or taste",
    meaning:
      "Insulting words, threats, what somebody had to suffer, and private people named in a sentence about a crime, an illness or a death.",
    screens: ["sensitive", "taste"],
  },
  {
    title: "The article does not say it clearly enough",
    meaning: "The words must prove one answer and no other, whoever reads them.",
    screens: ["V01", "V02", "V03", "V04", "V05", "V06", "V07", "V08", "V09", "V14", "V15", "V22", "V23"],
  },
  {
    title: "The question can’t be understood alone",
    meaning:
      "It points at something it does not name, so only somebody with the article open could answer it.",
    screens: ["V19", "V20"],
  },
  {
    title: "The question misses what the story is about",
    meaning: "It is about a passing remark, or could be asked of any story.",
    screens: ["V27"],
  },
  {
    title: "The question gives its answer away",
    meaning: "A part of the right answer stands in the question.",
    screens: ["V18"],
  },
  {
    title: "There are not enough good wrong answers",
    meaning: "Wrong answers come from the article too. They must be of the same kind, and surely wrong.",
    screens: ["V10", "V11", "V12", "V13", "V16", "V17", "V21"],
  },
];

const otherwise: GroupRow = { title: "Other reasons", meaning: "", screens: [] };

const rowOf = ({ screen }: Rejected): GroupRow => {
  const [id = ""] = screen.split(" ");
  return rows.find(({ screens }) => screens.includes(id)) ?? otherwise;
};

/** What the checks stopped, by group, then by sentence, then by reason: each thing is said once. */
export const rejectionGroups = (rejections: readonly Rejected[]): readonly RejectionGroup[] =>
  [...rows, otherwise].flatMap((row) => {
    const own = rejections.filter((rejection) => rowOf(rejection) === row);
    if (own.length === 0) return [];
    const sentences = [...grouped(own, ({ sentence }) => sentence)].map(([sentence, of]) => ({
      sentence,
      reasons: [...grouped(of, ({ reason }) => reason)].map(([reason, questions]) => ({ reason, questions })),
    }));
    return [{ title: row.title, meaning: row.meaning, count: own.length, sentences }];
  });
