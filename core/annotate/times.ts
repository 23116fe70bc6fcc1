import { timeWords } from "../lexicon/calendar";
import { labelledEvents } from "../lexicon/events";
import type { CivilInterval } from "../text/civil-date";
import { bySpan, overlaps, type Span } from "../text/span";
import type { TimeExpression } from "./annotation";
import type { Reading, Stage } from "./reading";
import { tenseAround } from "./tense";
import { timeRules } from "./time-rules/order";

type Candidate = TimeExpression & { readonly order: number };

/** A date in front of an event's noun is its label: "the 2008 financial crisis", "the Sept. 11 attacks". */
function isLabel(reading: Reading, span: Span, granularity: TimeExpression["granularity"]): boolean {
  if (granularity !== "year" && granularity !== "day" && granularity !== "month") return false;
  const { index } = reading;
  const next = index.words[index.from(span.end)] ?? "";
  const before = index.words[index.from(span.start) - 1] ?? "";
  const text = reading.document.text.slice(span.end, span.end + 1);
  if (text === "-" && granularity === "year") return true; // "2008-style"
  const determined = /^(?:the|a|an|his|her|its|their|this|that|'s|our|during)$/u.test(before);
  if (labelledEvents.has(next) && determined) return true;
  // "the May Fourth Movement": a month inside a longer name.
  const token = index.tokens[index.from(span.end)];
  const capital =
    token !== undefined &&
    /^\p{Lu}/u.test(reading.document.text.slice(token.start, token.start + 2)) &&
    token.kind === "word";
  return capital && determined && granularity !== "day" && /^ /u.test(text);
}

/**
 * Finds expressions of time and works out the days they mean, by civil arithmetic from the publication day. The tense
 * of the clause decides the direction. Inside quotation marks relative words count from a day the article may not know.
 */
export const readTimes: Stage = (reading: Reading): Reading => {
  const { document, index, mentions } = reading;
  const { text, published, sentences, blocks } = document;
  const names = mentions.filter(({ type }) => type !== "place" && type !== "person").map(({ name }) => name);
  let nameAt = 0;
  const times: TimeExpression[] = [];
  /** Nouns of events with the time that dates them, and whether a second one does. */
  const dated = new Map<string, CivilInterval | null>();

  sentences.forEach((sentence, place) => {
    const block = blocks[sentence.block];
    // Dropped blocks too: a caption or a time stamp is a witness against a claim, and never its evidence.
    if (block === undefined) return;
    while (nameAt < names.length && (names[nameAt]?.end ?? 0) <= sentence.start) nameAt += 1;
    const here: Span[] = [];
    for (let at = nameAt; at < names.length && (names[at]?.start ?? Infinity) < sentence.end; at += 1)
      here.push(names[at] ?? sentence);

    const words = text.slice(sentence.start, sentence.end);
    const tokens = index.ofSentence(place);
    const mayHoldTime = index.tokens
      .slice(tokens[0], tokens[1])
      .some(({ kind, lower }) => kind === "number" || timeWords.has(lower));
    if (!mayHoldTime) return;
    const candidates: Candidate[] = [];
    timeRules.forEach(({ rule, pattern, read }, order) => {
      for (const match of words.matchAll(pattern)) {
        const start = sentence.start + match.index;
        const span = { start, end: start + match[0].trimEnd().length };
        if (here.some((name) => overlaps(name, span))) continue;
        const first = index.from(span.start);
        const tense = tenseAround(index, first, index.from(span.end), tokens);
        const found = read(match, {
          published,
          tense,
          before: text
            .slice(Math.max(sentence.start, start - 16), start)
            .trimEnd()
            .toLowerCase(),
          dateOf: (noun) => dated.get(noun) ?? null,
        });
        if (found === null || isLabel(reading, span, found.granularity)) continue;
        const quoted = index.quoted(first);
        const { relative, ...rest } = found;
        candidates.push({
          ...span,
          ...rest,
          interval: quoted && relative ? null : rest.interval,
          rule,
          tense,
          quoted,
          order,
        });
      }
    });
    // Longer first, then the earlier row; what overlaps a kept one goes.
    candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start);
    const kept: Candidate[] = [];
    for (const candidate of candidates)
      if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
    kept.sort(bySpan);
    for (const { order: _order, ...time } of kept) times.push(time);

    const only = kept.length === 1 ? kept[0] : undefined;
    if (
      only !== undefined &&
      only.interval !== null &&
      !only.quoted &&
      block.kept &&
      only.rule !== "since-event"
    )
      for (let at = tokens[0]; at < tokens[1]; at += 1) {
        const noun = index.words[at] ?? "";
        const opened = /^(?:a|an|the|its|his|their)$/u.test(index.words[at - 1] ?? "");
        const begun =
          /^(?:launched|began|started|declared|broke|erupted|invaded|held|waged|unleashed)$/u.test(
            index.words[at - 2] ?? "",
          );
        if (opened && begun) dated.set(noun, dated.has(noun) ? null : only.interval);
      }
  });
  return { ...reading, times };
};
