import type { AnnotatedDocument, TimeExpression } from "../annotate/annotation";
import { isDatedVerb } from "../lexicon/dated-verbs";
import { subjectPronouns } from "../lexicon/function-words";
import { compareDates } from "../text/civil-date";
import { covers, type Span } from "../text/span";
import type { SlotValue } from "./claim";
import type { ClaimSeed } from "./claim-seed";
import type { Clause } from "./clause";
import { isKept, sentenceAt } from "./evidence";
import { mainVerbOf } from "./main-verb";
import { statementAround } from "./statements";
import { baseOfPast, isBase, isFiniteVerb } from "./verb-forms";

/**
 * One claim for each date that a clause with a named subject carries: inside it, or in front of it ("On Thursday,
 * Lavrov will visit"). A date in a clause of its own, or one that two clauses could share, dates nothing here.
 */
export function datingClaims(annotated: AnnotatedDocument, clauses: readonly Clause[]): readonly ClaimSeed[] {
  return annotated.times.flatMap((time, index): readonly ClaimSeed[] => {
    const sentence = sentenceAt(annotated, time.start);
    if (sentence === null || !isKept(annotated, sentence) || time.quoted || !namesDay(time)) return [];
    if (annotated.mentions.some((mention) => covers(mention.name, time))) return [];
    const sentenceSpan = annotated.document.sentences[sentence];
    if (sentenceSpan === undefined) return [];
    const here = clauses.filter((clause) => clause.sentence === sentence);
    const holding = here.filter((clause) => covers(clause, time));
    const clause =
      holding.length > 0
        ? holding[holding.length - 1]
        : here.find((candidate) => {
            const between = annotated.document.text.slice(time.end, candidate.start);
            const opening = annotated.document.text.slice(sentenceSpan.start, time.start);
            return frontsClause(between) && /^(?:on|in|during)?\s*$/iu.test(opening);
          });
    if (clause === undefined) return statedDates(annotated, index, sentence, sentenceSpan);
    const { text } = annotated.document;
    // "Ruiz, who hopes to win come November, proposed a pact": the date is of what is told beside.
    if (clause.aside !== null && covers(clause.aside, time)) return [];
    if (covers(clause.rest, time)) {
      const between = text.slice(clause.rest.start, time.start);
      if (
        mayBelongElsewhere(clause.verbWord, between) ||
        isNoAdverbial(clause.verbWord, between, text.slice(time.end, time.end + 20))
      )
        return [];
    }
    if (isDayOfTelling(text.slice(sentenceSpan.start, clause.start), text.slice(clause.start, time.start)))
      return [];
    // What did not happen has no date.
    if (/^(?:not|never)\b/iu.test(text.slice(clause.rest.start, clause.rest.end).trimStart())) return [];
    if (isOneOfSeveral(annotated, index)) return [];
    // "They announced a vote in 2031": nothing that happened is dated ahead of the paper that tells it.
    if (clause.base !== null && liesAhead(annotated, index)) return [];
    return [
      {
        kind: "dating",
        span: { start: time.start, end: time.end },
        slots: {
          date: { kind: "time", index },
          event: { kind: "words", span: { start: clause.start, end: clause.end } },
          ...statementSlot(
            ownPart(statementAround(annotated, spanOf(clause.verb, time), sentenceSpan), clause, text),
          ),
          who: { kind: "entities", ids: clause.entities },
        },
        functional: ["date", "who"],
        evidence: [sentence],
        tier: "A",
        rule: `dating/${time.rule}`,
        fact: `event:${String(clause.start)}`,
        clause,
        from: { layer: "times", index },
      },
    ];
  });
}

/**
 * What may stand between a date in front and its clause: nothing, or where and on what occasion ("On Monday, at a rally in
 * Norwick, Velt promised").
 */
const frontsClause = (between: string): boolean =>
  /^,?\s*$/u.test(between) ||
  (/^,?\s(?:at|in|during|from|outside|inside|before|on|with|near)\s[^,;:()“”"—–]{2,60}(?:,\s[^,;:()“”"—–]{2,24})?,\s(?:the\s)?$/u.test(
    between,
  ) &&
    !(between.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => isFiniteVerb(word)));

/** A date, or a part of a day that is named: "Friday night". "At 9 a.m." leaves the day to other words. */
export const namesDay = ({ type, stated }: TimeExpression): boolean =>
  type === "DATE" || (type === "TIME" && stated.some((part) => part === "weekday" || part === "day"));

const spanOf = (one: Span, other: Span): Span => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

/**
 * "That changed after [Ruiz signed the pact in May]": what "after" opens happened, whatever the words in front of it say
 * of something else. It has the statement for itself.
 */
const ownPart = (statement: Span | null, clause: Clause, text: string): Span | null =>
  clause.aside !== null
    ? { start: clause.start, end: clause.end }
    : statement !== null &&
        statement.start < clause.start &&
        /\b(?:after|since|when|before|while|because|although|though|until)\s$/iu.test(
          text.slice(Math.max(statement.start, clause.start - 9), clause.start),
        )
      ? { start: clause.start, end: Math.min(statement.end, clause.end) }
      : statement;

/** ", exactly 74 years before Roe joined": it only adds, and the day could be reckoned from it. */
const tellsDistance =
  /,\s(?:(?:exactly|just|only|about|almost|nearly|less than|more than)\s)*[\p{L}\p{N}]+ (?:day|week|month|year|decade)s? (?:before|after|earlier|later)\b.*$/su;

const withoutDistance = ({ start, end }: Span, text: string): Span => ({
  start,
  end: end - (tellsDistance.exec(text.slice(start, end))?.[0].length ?? 0),
});

const statementSlot = (span: Span | null): Readonly<Record<string, SlotValue>> =>
  span === null ? {} : { statement: { kind: "words", span } };

/**
 * A date in a sentence whose subject is no name: "The bridge was opened in 1998". Only its statement can be asked, so
 * the verb has to be one of what happens once, and the date its own.
 */
function statedDates(
  annotated: AnnotatedDocument,
  index: number,
  sentence: number,
  within: Span,
): readonly ClaimSeed[] {
  const { times, document } = annotated;
  const time = times[index];
  if (time === undefined || document.blocks[document.sentences[sentence]?.block ?? -1]?.kind === "headline")
    return [];
  const statement = statementAround(annotated, time, within);
  const verb = statement === null ? null : mainVerbOf(annotated, statement);
  if (statement === null || verb === null || verb.base === null || !isDatedVerb(verb.base)) return [];
  // "as a million refugees and migrants crossed the border": the "and" joined two subjects.
  if (
    /[^,;—–]\s(?:and|or)\s$/u.test(document.text.slice(within.start, statement.start)) &&
    /^\p{Ll}+s\s/u.test(document.text.slice(statement.start, statement.end))
  )
    return [];
  // "has already been retired after the flight of last month": a perfect takes no day of the past, so it is another's.
  if (/^(?:has|have)$/u.test(verb.finite)) return [];
  if (!/^(?:was|were|had|will)$/u.test(verb.finite) && verb.base !== baseOfPast(verb.finite)) return [];
  const { text } = document;
  if (time.start >= verb.end) {
    const between = text.slice(verb.end, time.start);
    if (
      mayBelongElsewhere(verb.finite, between) ||
      isNoAdverbial(verb.finite, between, text.slice(time.end, time.end + 20))
    )
      return [];
  } else if (!/^(?:on|in|during)?\s*$/iu.test(text.slice(statement.start, time.start))) return [];
  if (isOneOfSeveral(annotated, index) || liesAhead(annotated, index) !== (verb.finite === "will")) return [];
  return [
    {
      kind: "dating",
      span: { start: time.start, end: time.end },
      slots: { date: { kind: "time", index }, ...statementSlot(withoutDistance(statement, text)) },
      functional: ["date"],
      evidence: [sentence],
      tier: "A",
      rule: `dating/statement/${time.rule}`,
      fact: `event:${String(statement.start)}`,
      clause: null,
      from: { layer: "times", index },
    },
  ];
}

/** Words in -ing that open no clause: prepositions, nouns, and participles that stand before a noun. */
const notVerbs =
  /^(?:during|following|regarding|concerning|meeting|building|opening|hearing|wedding|evening|morning|king|ring|spring|neighbou?ring|leading|existing|remaining|ongoing|upcoming|incoming|outgoing|surrounding|funding|housing|training|shipping|banking|mining|farming|fishing|shooting|ruling|filing|finding|briefing|gathering|landing|ceiling|beginning|ending|sing|thing|something|nothing|anything|everything|bring)$/u;

/** "applied to join in May", "began to use the euro on Sunday": what was applied for or begun is of the same day. */
const isOneWith = /^(?:applied|began|started|begun)$/u;

/** Words between verb and date that open another clause: the date may be that one's ("before joining … in 1971"). */
function mayBelongElsewhere(verb: string, between: string): boolean {
  const words = between.toLowerCase().match(/[\p{L}']+|,/gu) ?? [];
  return words.some(
    (word, index) =>
      /^(?:before|after|when|while|since|until|till|because|who|which|that|where|whose|what|how|why|if|unless|and|but|than)$/u.test(
        word,
      ) ||
      // "asked about speeches she made in 2014"
      subjectPronouns.has(word) ||
      (/^\p{L}{3,}ing$/u.test(word) && !notVerbs.test(word)) ||
      (word === "to" && isBase(words[index + 1] ?? "") && !(index === 0 && isOneWith.test(verb))),
  );
}

/** Where and how something is told: "in an interview", "at a news conference with the mayor". */
const occasionOfTelling =
  /\s(?:in|during|at|on|to|with|via) (?:an?|the|his|her|their) (?:\p{L}+[- ]){0,3}(?:interview|statement|speech|remarks|news conference|press conference|briefing|tweet|post|letter|e-?mail|op-ed|broadcast|conversation|call|debate|hearing|rally|testimony|television appearance)\b[^,;.“”]{0,60}$/u;
const telling =
  /\b(?:say|said|says|told|tells|added|adds|admit|warn|claim|insist|predict|argue|announce|confirm|acknowledge|conced|suggest|explain|note|state|declar|believe|promis|vow)[a-z]{0,3}\b/u;

/** "Roe admitted that Velt will lose the vote in an interview Tuesday": that is the day of the interview. */
const isDayOfTelling = (before: string, between: string): boolean =>
  telling.test(before) && occasionOfTelling.test(between);

/** Verbs whose object a date may be: "spent Saturday campaigning", "chose Friday". */
const takesDate =
  /^(?:spent|spend|spends|chose|picked|set|marked|celebrated|observed|declared|named|called|missed|remembered|recalled|dedicated|proposed|suggested)$/u;

/** "started Monday listening", "ended Friday with a call": the day is what was begun or ended. */
const beginsDate = /^(?:started|began|ended|opened|finished|closed)$/u;

/**
 * The date is no answer to "when": it is what the verb is about ("spent Saturday"), or a preposition ties it to a noun
 * ("person of the year for 2015", "a plan for March").
 */
const isNoAdverbial = (verb: string, between: string, behind: string): boolean =>
  (between.trim() === "" &&
    (takesDate.test(verb) || (beginsDate.test(verb) && /^\s(?:\p{L}+ing|with|by)\b/u.test(behind)))) ||
  /\b(?:for|of|about|to|through|between|around|like|as|into|beyond|until|by|over|from)\s*(?:the\s*)?$/iu.test(
    between,
  );

/** "In 2008 and 2012", "on Monday or Tuesday": one of several is no whole answer. */
function isOneOfSeveral({ times, document: { text } }: AnnotatedDocument, index: number): boolean {
  const time = times[index];
  const joins = (from: number, to: number): boolean =>
    /^(?:,|,? (?:and|or|and again|then))? ?(?:again )?(?:in|on|early|late)? ?$/u.test(text.slice(from, to));
  const [before, after] = [times[index - 1], times[index + 1]];
  return (
    time !== undefined &&
    ((after !== undefined && after.start - time.end <= 14 && joins(time.end, after.start)) ||
      (before !== undefined && time.start - before.end <= 14 && joins(before.end, time.start)))
  );
}

/** True when the time begins after the day of publication. */
export function liesAhead({ times, document: { published } }: AnnotatedDocument, index: number): boolean {
  const from = times[index]?.interval?.from ?? null;
  return from !== null && published !== null && compareDates(from, published) > 0;
}
