import type { Quantity } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { isSpeaker } from "../../claims/holds";
import { frameOf, isToldApart } from "../../claims/told-apart";
import { articles } from "../../lexicon/function-words";
import { covers, textOf } from "../../text/span";
import { otherFigures } from "../distractors/figures";
import { otherNames } from "../distractors/people";
import type { Draft } from "../draft";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { asStatement } from "../wording/clause-question";
import { figureStyle } from "../wording/figure-label";
import { capitalised, onOneLine, quoted } from "../wording/plain";
import { asides, reportOf, saidIn, shownWords } from "../wording/speech";
import { isStatement } from "../wording/figure-question";
import { isWorthAsking, quantityIn, siblingsOf, sourcePrefix } from "./which-figure";
import { isWholeThought } from "./who-said-direct";
import { didIt, isEvent } from "./who-did";
import { isAskable, type Writer } from "./writer";

const frame = "True or false? ";

/** One statement, asked as it is and with one slot changed. */
function pair(
  claim: Claim,
  rule: string,
  statement: string,
  changed: readonly { statement: string; instead: string }[],
  speaker: string | null,
  because: string,
): readonly Draft[] {
  const draft = (text: string, isTrue: boolean, rationale: string): Draft => ({
    kind: "true-false",
    stem: `${frame}${text}`,
    key: { text: isTrue ? "True" : "False", why: rationale },
    distractors: [{ text: isTrue ? "False" : "True", why: rationale }],
    order: "fixed",
    keyRank: isTrue ? 0 : 1,
    rationale,
    rule: `${rule}/${isTrue ? "true" : "false"}`,
    claim,
    speaker,
  });
  return [
    draft(statement, true, because),
    ...changed.map(({ statement: text, instead }) => draft(text, false, instead)),
  ];
}

/** X warned Y that …: the speaker is the slot that changes. */
export const trueFalseSpeaker: Writer = {
  rule: "true-false/speaker",
  write(reading, claim) {
    if (claim.kind !== "attribution" || !isAskable(claim, "speaker")) return [];
    const [speaker, ...more] = entitiesIn(reading, claim.slots["speaker"]);
    if (speaker === undefined || more.length > 0) return [];
    const statement = statementBy(reading, claim);
    if (statement === null) return [];
    // "Ana said that she …" would turn into "Ben said that she …".
    if (/\b(?:he|she|his|her|him|himself|herself)\b/iu.test(statement)) return [];
    const withName = (name: string) => closed(`${capitalised(name)} ${statement}`);
    const others = otherNames(
      reading,
      claim,
      idsIn(claim.slots["speaker"]),
      statement,
      (id) => isSpeaker(reading, claim, [id]),
      1,
    );
    return pair(
      claim,
      trueFalseSpeaker.rule,
      withName(speaker.canonical),
      others.map(({ option }) => ({
        statement: withName(option.text),
        instead: `In the article it is ${speaker.canonical}, not ${option.text}.`,
      })),
      speaker.canonical,
      `The article gives this to ${speaker.canonical}.`,
    );
  },
};

/** A full stop, inside the marks when the statement ends with a quotation. */
const closed = (words: string): string =>
  /[.!?…]”$/u.test(words)
    ? words
    : words.endsWith("”") && words.includes(": “")
      ? `${words.slice(0, -1)}.”`
      : `${words}.`;

function statementBy(reading: Reading, claim: Claim): string | null {
  const said = saidIn(reading, claim);
  if (said === null) return null;
  if (said.kind === "direct") {
    if (!isWholeThought(reading, claim)) return null;
    const words = shownWords(textOf(reading.text, claim.span));
    return words !== null && /^\P{L}*\p{Lu}/u.test(words) && !words.endsWith("?")
      ? `said: ${quoted(words)}`
      : null;
  }
  const report = reportOf(reading, claim, new Set(idsIn(claim.slots["speaker"])));
  return report === null ? null : `${report.past} ${report.words}`;
}

/** Somebody did something: the one who did it is the slot that changes. */
export const trueFalseEvent: Writer = {
  rule: "true-false/event",
  write(reading, claim) {
    const { clause } = claim;
    if (!isEvent(reading, claim) || clause === null) return [];
    const [subject] = entitiesIn(reading, claim.slots["who"]);
    if (subject === undefined) return [];
    const told = (name: string) =>
      asStatement(reading, clause, [{ ...clause.subject, with: name }, ...asides(reading.text, clause)]);
    // "Ana opened her shop" would turn into "Ben opened her shop".
    if (/\b(?:he|she|his|her|hers|him|himself|herself)\b/iu.test(told(""))) return [];
    const others = otherNames(
      reading,
      claim,
      idsIn(claim.slots["who"]),
      told(""),
      (id) => didIt(reading, claim, id),
      1,
    );
    return pair(
      claim,
      trueFalseEvent.rule,
      `${told(subject.canonical)}.`,
      others.map(({ option }) => ({
        statement: `${told(option.text)}.`,
        instead: `In the article it is ${subject.canonical}, not ${option.text}.`,
      })),
      null,
      `The article says so of ${subject.canonical}.`,
    );
  },
};

/** The sentence with its figure, and with the article's other figure of the same kind. */
export const trueFalseFigure: Writer = {
  rule: "true-false/figure",
  write(reading, claim, rank) {
    const clause = frameOf(claim);
    const quantity = quantityIn(reading, claim);
    if (claim.kind !== "figure" || claim.tier === "C" || quantity === null) return [];
    if (clause === null || !covers(clause, quantity)) return [];
    if (!isToldApart(reading, claim)) return [];
    const style = figureStyle(reading.text, quantity);
    const prefix = sourcePrefix(reading, claim);
    if (style === null || prefix === null || !isWorthAsking(reading, claim, quantity)) return [];
    const statement = (figure: string | null) => {
      const edits = figure === null ? [] : [{ start: quantity.start, end: quantity.end, with: figure }];
      const words = asStatement(reading, clause, [...edits, ...asides(reading.text, clause)]);
      return `${prefix}${prefix === "" ? words : startLow(reading, clause.start, words)}.`;
    };
    if (!isStatement(asStatement(reading, clause, asides(reading.text, clause)))) return [];
    const siblings = siblingsOf(reading, quantity);
    const isShown = (other: Quantity) => covers(clause, other);
    const { options } = otherFigures(quantity, style, siblings, siblings.filter(isShown), rank);
    const wrong =
      options.find((option) => option.from !== undefined) ?? options[rank % Math.max(1, options.length)];
    const atStart = quantity.start === clause.start;
    const lowerFirst = (text: string) =>
      /^\p{Lu}\p{Ll}/u.test(text) && !/^\p{Lu}/u.test(onOneLine(textOf(reading.text, quantity)))
        ? text.charAt(0).toLowerCase() + text.slice(1)
        : text;
    return pair(
      claim,
      trueFalseFigure.rule,
      statement(null),
      wrong === undefined
        ? []
        : [
            {
              statement: statement(atStart ? wrong.text : lowerFirst(wrong.text)),
              instead: `The article gives this figure: ${onOneLine(textOf(reading.text, quantity))}.`,
            },
          ],
      prefix === "" ? null : prefix.slice("According to ".length, -2),
      `The article gives this figure: ${onOneLine(textOf(reading.text, quantity))}.`,
    );
  },
};

/** A sentence that no longer stands first loses its capital, unless its first word is never written small. */
function startLow(reading: Reading, start: number, words: string): string {
  const first = /^\p{L}+/u.exec(words)?.[0] ?? "";
  const isName = reading.annotated.mentions.some(
    (mention) => mention.start === start && !/^(?:The|A|An)\s/u.test(words),
  );
  const isSmall = articles.has(first.toLowerCase()) || reading.smallWords.has(first.toLowerCase());
  return isName || !isSmall ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
