import { isSpeaker } from "../../claims/holds";
import { matchingForm } from "../answer-form";
import type { Candidate, Draft } from "../draft";
import { isShownIn } from "../distractors/people";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { insideQuotes } from "../screens/screen";
import { quoted } from "../wording/plain";
import { typed, type Assembler } from "./writer";

/** Words that somebody said, as the question who said them has them. */
type Speech = Candidate & { readonly speaker: number; readonly words: string };

/** Words that can be read at a glance and set beside others. */
const lengths = { least: 25, most: 150 } as const;

/** The longest words are not longer than so many times the shortest. */
const alike = 2;

const most = 4;

/** Match the words with the people who said them: three or four speakers, and a name to spare. */
export const matching: Assembler = {
  rule: "matching/speakers",
  write(reading, passed) {
    const speeches = passed.flatMap((candidate) => speechOf(candidate) ?? []);
    const first = draftOf(reading, speeches);
    if (first === null) return [];
    const used = new Set([first.claim, ...(first.also ?? [])]);
    const second = draftOf(
      reading,
      speeches.filter(({ draft }) => !used.has(draft.claim)),
    );
    return second === null ? [first] : [first, second];
  },
};

function speechOf(candidate: Candidate): Speech | null {
  const { draft, item } = candidate;
  if (draft.kind !== "who-said" || !item.stem.startsWith("Who said: ")) return null;
  const [speaker, ...more] = idsIn(draft.claim.slots["speaker"]);
  const [words = ""] = insideQuotes(item.stem);
  return speaker === undefined ||
    more.length > 0 ||
    words.length < lengths.least ||
    words.length > lengths.most ||
    words.includes(" … ")
    ? null
    : { ...candidate, speaker, words };
}

const inText = (a: Speech, b: Speech): number => a.draft.claim.span.start - b.draft.claim.span.start;

/** The weightiest words of each speaker that are as long as those of the others; speakers in order of weight. */
function oneOfEach(speeches: readonly Speech[]): readonly Speech[] {
  const ranked = [...speeches].sort(
    (a, b) => b.draft.claim.salience - a.draft.claim.salience || a.draft.claim.id - b.draft.claim.id,
  );
  const sizes = ranked.map(({ words }) => words.length).sort((a, b) => a - b);
  const middle = sizes[sizes.length >> 1] ?? 0;
  const taken = new Map<number, Speech>();
  for (const speech of ranked) {
    const { length } = speech.words;
    const fits = length <= middle * Math.sqrt(alike) && length >= middle / Math.sqrt(alike);
    if (fits && !taken.has(speech.speaker)) taken.set(speech.speaker, speech);
  }
  return [...taken.values()];
}

function draftOf(reading: Reading, speeches: readonly Speech[]): Draft | null {
  const each = oneOfEach(speeches);
  for (const count of [most, most - 1]) {
    const chosen = each.slice(0, count).sort(inText);
    if (chosen.length < count) continue;
    const spare = spareFor(reading, chosen, each.slice(count));
    const [first, ...more] = chosen;
    if (first === undefined || spare === null) continue;
    const pairs = chosen.map(({ words, item }) => ({ prompt: quoted(words), choice: item.key }));
    const form = matchingForm(pairs, [spare]);
    const rationale = `In the article ${pairs.map(({ prompt, choice }) => `${choice} says ${prompt}`).join("; ")}.`;
    return {
      ...typed,
      kind: "matching",
      stem: "Who said what? Match the words with the people who said them. One name is left over.",
      key: { text: "", why: rationale },
      rationale,
      rule: matching.rule,
      claim: first.draft.claim,
      also: more.map(({ draft }) => draft.claim),
      beside: chosen.flatMap(({ item }) => item.evidence),
      form,
      speaker: first.item.key,
    };
  }
  return null;
}

/**
 * A name to spare, so that the last pair is not left over: another speaker of the story, or somebody who was a wrong
 * answer to one of the questions; surely not the speaker of any of these words, and named in none.
 */
function spareFor(reading: Reading, chosen: readonly Speech[], others: readonly Speech[]): string | null {
  const ids = [
    ...others.map(({ speaker }) => speaker),
    ...chosen.flatMap(({ draft }) =>
      draft.distractors.flatMap(({ from }) => (from?.kind === "entity" ? [from.id] : [])),
    ),
  ];
  const found = ids.find((id) => {
    const entity = reading.annotated.entities[id];
    return (
      entity !== undefined &&
      chosen.every(
        ({ draft, speaker, words }) =>
          speaker !== id && isSpeaker(reading, draft.claim, [id]) === "false" && !isShownIn(entity, words),
      )
    );
  });
  return found === undefined
    ? null
    : (entitiesIn(reading, { kind: "entities", ids: [found] })[0]?.canonical ?? null);
}
