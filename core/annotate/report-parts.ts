import { auxiliaries, commonVerbs, irregularPasts } from "../lexicon/function-words";
import type { Span } from "../text/span";
import type { Cue } from "./cues";
import type { Said } from "./said";
import type { Resolution } from "./speakers";
import type { SpeechContext } from "./speech-context";

/** One sentence of the story and its cues. */
export type ReportCase = {
  readonly context: SpeechContext;
  readonly range: readonly [number, number];
  readonly sentence: number;
  readonly cues: readonly Cue[];
};

/** One way in which a sentence reports what somebody said. */
export type ReportRow = { readonly rule: string; readonly read: (sentence: ReportCase) => Said[] };

const isEnd = (word: string): boolean => /^[.!?…]$/u.test(word);

/** One past the last word of the sentence, its full stop and closing marks left out. */
export function bodyEnd(context: SpeechContext, [first, last]: readonly [number, number]): number {
  let end = last;
  while (end > first && isEnd(context.index.words[end - 1] ?? "")) end -= 1;
  return end;
}

/**
 * Where the statement ends: before ", according to …", ", adding …", or a second reporting clause. What stands between
 * two dashes is the writer's aside; it parts the statement.
 */
export function statement(context: SpeechContext, from: number, to: number): Span[] {
  const { index } = context;
  let end = to;
  for (let at = from; at < to; at += 1) {
    if (index.quoted(at)) continue;
    const next = index.words[at + 1] ?? "";
    if (
      index.words[at] === "," &&
      ((next === "according" && index.words[at + 2] === "to") ||
        /^(?:adding|saying|noting|citing|warning|arguing|calling|stressing|insisting|telling)$/u.test(next))
    ) {
      // A phrase that goes on behind the source still belongs to the statement: "…, according to X, compared with …".
      const close = next === "according" ? index.words.indexOf(",", at + 3) : -1;
      end = at;
      if (close !== -1 && close < to - 2 && close - at < 14)
        return [...spans(context, from, at), ...spans(context, close + 1, to)];
      break;
    }
  }
  const dashes = dashesIn(context, from, end, /^(?:–|—|--)$/u);
  const [open, close] = dashes;
  if (open !== undefined && close !== undefined && dashes.length === 2)
    return [...spans(context, from, open), ...spans(context, close + 1, end)];
  return spans(context, from, end);
}

/** Where dashes stand between two tokens, each behind a blank and in the writer's own words; `dash` tells what is one. */
export function dashesIn({ index }: SpeechContext, from: number, to: number, dash: RegExp): number[] {
  const dashes: number[] = [];
  for (let at = from; at < to; at += 1)
    if (
      dash.test(index.words[at] ?? "") &&
      !index.quoted(at) &&
      (index.tokens[at - 1]?.end ?? 0) < (index.tokens[at]?.start ?? 0)
    )
      dashes.push(at);
  return dashes;
}

export function spans({ index }: SpeechContext, from: number, to: number): Span[] {
  let end = to;
  while (end > from && /^[,;:–—-]$/u.test(index.words[end - 1] ?? "")) end -= 1;
  const first = index.tokens[from];
  const last = index.tokens[end - 1];
  return first === undefined || last === undefined || end <= from
    ? []
    : [{ start: first.start, end: last.end }];
}

/** True when a verb stands between two tokens; a longer stretch is given the benefit of the doubt unless `strictly`. */
export const hasVerb = (context: SpeechContext, from: number, to: number, strictly = false): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = context.index.words[at] ?? "";
    // "announced the towns that will be served": the verb belongs to the noun, not to a statement.
    if (at > from && /^(?:that|which|who)$/u.test(word)) return false;
    if (
      (auxiliaries.has(word) && !(strictly && word === "'s")) ||
      commonVerbs.has(word) ||
      irregularPasts.has(word) ||
      /(?:ed|ing)$/u.test(word)
    )
      return true;
  }
  return !strictly && to - from >= 4;
};

export function say(
  sentence: ReportCase,
  cue: Cue | null,
  found: Resolution,
  parts: readonly Span[],
  rule: string,
  extra: Partial<Said> = {},
): Said[] {
  if (parts.length === 0) return [];
  return [
    {
      kind: "indirect",
      parts,
      speaker: found.speaker,
      cue: cue?.at ?? null,
      frame: cue?.form.verb.frame ?? "say",
      polarity: cue === null ? "affirmed" : cue.form.verb.polarity,
      addressee: null,
      tier: found.tier,
      rule: found.rule === null ? rule : `${rule}/${found.rule}`,
      sentence: sentence.sentence,
      ...extra,
    },
  ];
}

export const anyQuoted = ({ index }: SpeechContext, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (index.quoted(at)) return true;
  return false;
};
