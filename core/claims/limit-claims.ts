import type { AnnotatedDocument, TimeExpression } from "../annotate/annotation";
import { covers } from "../text/span";
import { speakerOf } from "./attribution-claims";
import type { ClaimSeed } from "./claim-seed";
import { isKept, sentenceAt, withAntecedents } from "./evidence";
import { reportOver } from "./figure-claims";
import { statementAround } from "./statements";

/** A row: the word that bounds, and the words that a statement needs so that the bound is what it states. */
type Limit = { readonly word: RegExp; readonly needs: RegExp };

const limits: readonly Limit[] = [
  // "has lived in Osterby since 2012", "had not grown since 2011", "the first win since 1974"
  {
    word: /\bsince\s(?:early\s|late\s)?$/iu,
    needs:
      /\b(?:has|have|had)\s(?:\p{L}+\s){0,2}(?:been|\p{L}{2,}(?:ed|wn|en|ld|ad|un|ood|ept))\b|\b(?:the|its|his|her|their)\s(?:first|only|highest|lowest|largest|biggest|smallest|worst|best|fastest|slowest|hottest|warmest|coldest|wettest|driest|longest|steepest|sharpest|most|fewest|weakest|strongest)\b/iu,
  },
  // "will stay closed until May 2027", "agreed to protect 30 percent of it by 2030"
  {
    word: /\b(?:until|by)\s$/iu,
    needs:
      /\b(?:will|to|must|aim(?:s|ed)|plan(?:s|ned)|hope(?:s|d)|expect(?:s|ed)|pledged|promised|agreed|scheduled|due|delayed|postponed|extended|closed|suspended|banned)\b/iu,
  },
];

/** "not until 2019": what is denied begins there. "may open by 2030": that it happens is not said. */
const unsure = /\b(?:not|n[’']t|never|no|if|unless|whether|could|may|might|or)\b/iu;

/** A year, or a month with its year: "since March" is of the days of the paper, which its reader need not know. */
const isYearOrMonth = ({ granularity, quoted, stated, type }: TimeExpression): boolean =>
  type === "DATE" &&
  !quoted &&
  stated.includes("year") &&
  (granularity === "year" || granularity === "month");

/**
 * What a sentence says to be so up to a date, or from one on: "the first storm of its kind since 1987", "plans to build
 * 40 ferries by 2030". The bound closes its statement, so that it can be asked for in the words of the article.
 */
export function limitClaims(annotated: AnnotatedDocument): readonly ClaimSeed[] {
  const { text, sentences, blocks } = annotated.document;
  return annotated.times.flatMap((time, index): readonly ClaimSeed[] => {
    if (!isYearOrMonth(time)) return [];
    const before = text.slice(Math.max(0, time.start - 14), time.start);
    const limit = limits.find(({ word }) => word.test(before));
    const sentence = sentenceAt(annotated, time.start);
    const span = sentences[sentence ?? -1];
    if (limit === undefined || sentence === null || span === undefined || !isKept(annotated, sentence))
      return [];
    if (blocks[span.block]?.kind === "headline") return [];
    const source = reportOver(annotated, time);
    const part = source?.parts.find((words) => covers(words, time));
    const statement = statementAround(annotated, time, part ?? span);
    if (statement === null) return [];
    const told = text.slice(statement.start, time.start);
    if (!/^(?:$|,\s)/u.test(text.slice(time.end, statement.end)) || !limit.needs.test(told)) return [];
    const isSince = /\bsince\s$/iu.test(before);
    if (/\bnot\b|n[’']t\b/iu.test(told) ? !isSince : unsure.test(told)) return [];
    // "voted to rebuild the bridge, which has been closed since 2019": the bound of an aside, and of no statement.
    if (/,\s(?:which|who|whose|where|when)\b[^,]*$/iu.test(told)) return [];
    // "from 2010 until 2015": the whole of a time, and no bound.
    if (/\b(?:from|between)\s[^,]*$/iu.test(told) && !isSince) return [];
    const speaker = source === null ? null : speakerOf(source);
    return [
      {
        kind: "dating",
        span: { start: time.start, end: time.end },
        slots: {
          date: { kind: "time", index },
          statement: { kind: "words", span: { start: statement.start, end: time.end } },
          ...(speaker === null ? {} : { source: speaker }),
        },
        functional: ["date"],
        evidence: withAntecedents(annotated, [sentence], speaker?.kind === "entities" ? speaker.ids : []),
        tier: source === null ? "A" : source.tier,
        rule: "dating/limit",
        fact: `limit:${String(statement.start)}`,
        clause: null,
        from: { layer: "times", index },
      },
    ];
  });
}

/** True for a claim of a bound: nothing happened on its date, so it is no event. */
export const isLimit = ({ rule }: Pick<ClaimSeed, "rule">): boolean => rule === "dating/limit";
