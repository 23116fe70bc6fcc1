import { timeSigns, type TimeSign } from "../lexicon/calendar";
import type { CivilInterval } from "../text/civil-date";
import type { Span } from "../text/span";
import type { TimeExpression } from "./annotation";
import type { Reading, Stage, TokenIndex } from "./reading";
import { antecedentsIn } from "./time-antecedents";
import { candidatesIn } from "./time-candidates";
import { withoutRivals } from "./time-rivals";

/**
 * Finds expressions of time and works out the days they mean, by civil arithmetic from the publication day. The tense
 * of the clause decides the direction. Inside quotation marks relative words count from a day the article may not know.
 */
export const readTimes: Stage = (reading: Reading): Reading => {
  const { document, index, mentions } = reading;
  const { published, sentences, blocks } = document;
  const names = mentions.filter(({ type }) => type !== "place" && type !== "person").map(({ name }) => name);
  let nameAt = 0;
  const times: TimeExpression[] = [];
  const earlier = antecedentsIn(times);
  /** Nouns of events with the time that dates them, and null once a second one does. */
  const dated = new Map<string, CivilInterval | null>();
  const dateOf = (noun: string): CivilInterval | null => dated.get(noun) ?? null;

  const isAncient = early.test(document.text);

  sentences.forEach((sentence, place) => {
    const block = blocks[sentence.block];
    // Dropped blocks too: a caption or a time stamp is a witness against a claim, and never its evidence.
    if (block === undefined) return;
    while (nameAt < names.length && (names[nameAt]?.end ?? 0) <= sentence.start) nameAt += 1;
    const tokens = index.ofSentence(place);
    const signs = signsIn(index, tokens);
    if (signs.size === 0) return;
    const here: Span[] = [];
    for (let at = nameAt; at < names.length && (names[at]?.start ?? Infinity) < sentence.end; at += 1)
      here.push(names[at] ?? sentence);

    const kept = candidatesIn(reading, {
      sentence,
      tokens,
      signs,
      published,
      names: here,
      isAncient,
      dateOf,
    });
    for (const { pointsBack, ...time } of kept) {
      const value = pointsBack?.(earlier) ?? time.value;
      // Words that are a time only by what was named before have no value of their own.
      if (value !== "") times.push({ ...time, value });
    }
    const only = kept.length === 1 ? kept[0] : undefined;
    if (only !== undefined && !only.quoted && block.kept && only.rule !== "since-event")
      for (const noun of begunEvents(index, tokens))
        if (only.interval !== null) dated.set(noun, dated.has(noun) ? null : only.interval);
  });
  return { ...reading, times: withoutRivals(times, document.text) };
};

/** What marks a year before 1000, or a life then: "347 AD", "44 BC", "(c. 314 – 368)". */
const early = /\b\d{1,3} ?(?:AD|BC|CE|BCE)\b|\bAD \d{1,3}\b|\(c\. ?\d{3} ?[–-]/u;

/** Most sentences hold neither a number nor a word of time and are passed over. */
function signsIn({ tokens }: TokenIndex, [from, to]: readonly [number, number]): ReadonlySet<TimeSign> {
  const signs = new Set<TimeSign>();
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const sign = token?.kind === "number" ? "number" : timeSigns.get(token?.lower ?? "");
    if (sign !== undefined) signs.add(sign);
  }
  return signs;
}

/** Nouns of what a sentence tells the beginning of: "launched an invasion", "began its strike". */
function begunEvents({ words }: TokenIndex, [from, to]: readonly [number, number]): readonly string[] {
  const nouns: string[] = [];
  for (let at = from; at < to; at += 1) {
    const opened = /^(?:a|an|the|its|his|their)$/u.test(words[at - 1] ?? "");
    const begun = /^(?:launched|began|started|declared|broke|erupted|invaded|held|waged|unleashed)$/u.test(
      words[at - 2] ?? "",
    );
    if (opened && begun) nouns.push(words[at] ?? "");
  }
  return nouns;
}
