import type { Attribution, Speaker } from "./annotation";
import { cuesIn } from "./cues";
import { subjectOf } from "./cue-subjects";
import { isFloorTaken } from "./floor";
import type { Answer, QuotationCase, Sieve } from "./quotation-case";
import { weaker, type Said } from "./said";
import { resolve, type Resolution } from "./speakers";
import { quoteTokens } from "./speech-context";

const keyOf = (speaker: Speaker | null): string =>
  JSON.stringify(speaker?.kind === "entities" ? speaker.ids : (speaker?.label ?? null));

const known = (speaker: Speaker, tier: Attribution["tier"]): Resolution => ({ speaker, tier, rule: null });

/** The one person a sentence reports words of, for a quotation that follows without a cue of its own. */
function carryFromSentence({ context }: QuotationCase, sentence: number): Answer | null {
  const { sentences, blocks } = context.reading.document;
  if (sentence < 0 || blocks[sentences[sentence]?.block ?? -1]?.kept !== true) return null;
  const range = context.index.ofSentence(sentence);
  const cues = cuesIn(context, range[0], range[1]).filter(({ passive }) => !passive);
  const ids = new Set<string>();
  let only: Resolution | null = null;
  for (const cue of cues) {
    const subject = subjectOf(context, cue, cues, range);
    const found = subject === null ? null : resolve(context, subject);
    if (found === null) continue;
    ids.add(keyOf(found.speaker));
    only = found;
  }
  return only === null || ids.size !== 1 ? null : { who: known(only.speaker, only.tier) };
}

/** “Q1,” said Hill, who offered advice to Ruiz. “Q2.”: what "who" tells of who spoke takes the floor from nobody. */
function tellsOfSpeaker({ context: { index } }: QuotationCase, said: Said, at: number): boolean {
  if (said.cue === null || said.kind !== "direct" || !/^A2/u.test(said.rule)) return false;
  if (index.tokens[at]?.sentence !== index.tokens[said.cue]?.sentence) return false;
  const behind = index.words.slice(said.cue, at);
  return behind[behind.indexOf("who", 1) - 1] === ",";
}

/** Sieves that take the speaker from what stands before. Their order is that of `sieves`. */
export const carriedSieves: readonly Sieve[] = [
  {
    rule: "B1-carry", // “Q1,” Hill said. “Q2.”
    tier: "B",
    read: (quotation) => {
      const { context, block, open, after, previous, range } = quotation;
      const last = previous.at(-1);
      if (last === undefined || last.said.speaker === null || last.said.rule === "C-nearest") return null;
      const before = quoteTokens(context.index, last.quote);
      if (before.open < block[0] || last.said.kind === "indirect") return null;
      if (!/^[.!?…”"'’]$/u.test(context.index.words[open - 1] ?? "") && open !== range[0]) return null;
      // Somebody else is named as acting between the two: the floor may have passed on.
      const since = Math.max((last.said.cue ?? -1) + 1, before.after);
      const others = cuesIn(context, since, open).filter(
        (cue) => !tellsOfSpeaker(quotation, last.said, cue.at),
      );
      if (others.length > 0 || after > block[1]) return null;
      if (isFloorTaken(quotation, last.said.speaker, since)) return null;
      return { who: known(last.said.speaker, last.said.tier), frame: last.said.frame };
    },
  },
  {
    rule: "B2-next-paragraph", // the paragraph before did not close its quotation
    tier: "B",
    read: ({ open, block, previous }) => {
      const last = previous.at(-1);
      return last?.quote.continues === true && open === block[0] ? "part-of-previous" : null;
    },
  },
  {
    rule: "B1-after-report", // Hill denied the claim. “Never.”
    tier: "B",
    read: (quotation) => {
      const { open, range, block, before, previous, context } = quotation;
      if (open !== range[0] || open === block[0]) return null;
      // A quotation nobody could be found for stands between: the floor is open.
      const isOpen =
        before !== null && previous.at(-1)?.quote !== before && context.index.from(before.start) >= block[0];
      const found = carryFromSentence(quotation, quotation.sentence - 1);
      if (found === null || isFloorTaken(quotation, found.who.speaker, open)) return null;
      return isOpen ? { ...found, tier: "C" } : found;
    },
  },
  {
    rule: "B2-floating", // a paragraph that is one quotation, after a paragraph with one speaker
    tier: "B",
    read: (quotation) => {
      const { context, open, after, block, previous } = quotation;
      if (open !== block[0] || block[1] - after > 1) return null;
      const { sentences, blocks } = context.reading.document;
      let before = (sentences[quotation.sentence]?.block ?? 0) - 1;
      while (before >= 0 && blocks[before]?.kept !== true) before -= 1;
      const own = previous.filter(({ said }) => sentences[said.sentence]?.block === before);
      const speakers = new Set(own.map(({ said }) => keyOf(said.speaker)));
      const speaker = own.at(-1)?.said.speaker ?? null;
      if (speaker !== null && speakers.size === 1)
        return {
          who: known(
            speaker,
            own.reduce<Attribution["tier"]>((tier, { said }) => weaker(tier, said.tier), "A"),
          ),
        };
      return own.length > 0 ? null : carryFromSentence(quotation, quotation.sentence - 1);
    },
  },
  {
    rule: "C-nearest", // for people to look at, never for a question
    tier: "C",
    read: ({ context, sentence, open, quote }) => {
      if (quote.kind !== "full") return null;
      for (const place of [sentence, sentence - 1]) {
        const [first, last] = context.index.ofSentence(place);
        if (context.blockRange(first)[0] !== context.blockRange(open)[0] && place !== sentence - 1) continue;
        for (let at = Math.min(last, open) - 1; at >= first; at -= 1) {
          const name = context.mentionFrom(at);
          if (name === null || context.mention(name).type !== "person" || context.index.quoted(at)) continue;
          const { entity, name: mention } = context.mention(name);
          return { who: known({ kind: "entities", ids: [entity], mention }, "C") };
        }
      }
      return null;
    },
  },
];
