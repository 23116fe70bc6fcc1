import { isKnownHolder } from "../lexicon/heads-of-state";
import { lesserOffice, roleHeads, roleModifiers } from "../lexicon/roles";
import { bodies, documents, unnamedSpeakers } from "../lexicon/speaker-nouns";
import { articles, possessives, prepositions } from "../lexicon/function-words";
import { textOf } from "../text/span";
import type { Role, Speaker, Tier } from "./annotation";
import { plainWords } from "./described-people";
import { neuter, plural, singular } from "./pronoun-speakers";
import type { SpeechContext } from "./speech-context";
import type { Subject } from "./subjects";

/** Who a subject is, and how sure that is. `rule` is null when the words name the speaker themselves. */
export type Resolution = { readonly speaker: Speaker; readonly tier: Tier; readonly rule: string | null };

/** The head of a noun phrase: the word before its first preposition, or its last word. */
function headOf(context: SpeechContext, { from, to }: Subject): { head: string; at: number } {
  const { index } = context;
  for (let at = from + 1; at < to; at += 1)
    if (prepositions.has(index.words[at] ?? "") || index.words[at] === "who" || index.words[at] === ",")
      return { head: index.words[at - 1] ?? "", at: at - 1 };
  return { head: index.words[to - 1] ?? "", at: to - 1 };
}

const singularOf = (word: string): string =>
  word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

/** Finds out who the subject is. Null when nothing in the text decides it or it is no speaker at all. */
export function resolve(context: SpeechContext, subject: Subject): Resolution | null {
  const { reading, index } = context;
  const { entities, document } = reading;
  const span = { start: index.tokens[subject.from]?.start ?? 0, end: index.tokens[subject.to - 1]?.end ?? 0 };
  const known = (ids: readonly number[], tier: Tier, rule: string | null): Resolution => ({
    speaker: { kind: "entities", ids: [...ids], mention: span },
    tier,
    rule,
  });

  if (subject.kind === "names") {
    const named = subject.mentions.map((place) => context.mention(place));
    const ids = [...new Set(named.map(({ entity }) => entity))];
    // "Moscow said": a place speaks for those who govern it.
    const tier: Tier = ids.some((id) => entities[id]?.type === "event" || entities[id]?.type === "work")
      ? "C"
      : ids.some((id) => entities[id]?.type === "place" || entities[id]?.type === "group") ||
          named.some(({ evidence }) => evidence.includes("shared-surname"))
        ? "B"
        : "A";
    return { speaker: { kind: "entities", ids, mention: span }, tier, rule: null };
  }

  const word = index.words[subject.from] ?? "";
  if (subject.kind === "pronoun") {
    const found =
      word === "he" || word === "she"
        ? singular(context, subject.from, word === "she" ? "f" : "m")
        : word === "they" || word === "the"
          ? plural(context, subject.from)
          : word === "it"
            ? neuter(context, subject.from)
            : null;
    return found === null ? null : known(found.ids, found.tier, found.rule);
  }

  const { head, at } = headOf(context, subject);
  const one = singularOf(head);
  const isDefinite = word === "the" || possessives.has(word) || /^(?:this|that)$/u.test(word);
  const label = textOf(document.text, span).replace(/\s+/gu, " ");
  const unnamed = (tier: Tier): Resolution => ({
    speaker: { kind: "unnamed", label, mention: span },
    tier,
    rule: null,
  });
  const isAlone = at === subject.to - 1 && subject.to - subject.from <= 4;

  if (isDefinite && isAlone && (roleHeads.has(one) || bodies.has(head))) {
    // "the minister", "the ministry": the one person or body the article has named so before.
    const asked = index.words.slice(subject.from + 1, at).filter((other) => roleModifiers.has(other));
    // "the prime minister" is no foreign minister, and not the one of another country where the story names ours.
    const isOffice = ({ text, end, former }: Role): boolean => {
      const own = plainWords(text);
      return (
        end <= span.start &&
        !former &&
        own.includes(one) &&
        asked.every((other) => own.includes(other)) &&
        !own.some((other) => lesserOffice.has(other) && !asked.includes(other))
      );
    };
    const isFull = one !== "minister" || asked.includes("prime");
    const fits = entities.filter((entity) =>
      entity.type === "person"
        ? // "the Velt campaign" is a body, and nobody who works for a campaign.
          roleHeads.has(one) &&
          (entity.roles.some(isOffice) || (isFull && isKnownHolder(one, entity.canonical)))
        : entity.type === "organisation" && bodies.has(head) && plainWords(entity.canonical).includes(head),
    );
    const named = fits.filter(({ id }) =>
      reading.mentions.some((mention) => mention.entity === id && mention.end <= span.start),
    );
    const [only] = named;
    const isStated = only !== undefined && (only.type !== "person" || only.roles.some(isOffice));
    if (named.length === 1 && isStated) return known([only.id], "B", "B3-description");
  }
  if (
    unnamedSpeakers.has(head) ||
    unnamedSpeakers.has(one) ||
    roleHeads.has(one) ||
    documents.has(head) ||
    bodies.has(head) ||
    bodies.has(one)
  )
    return unnamed(articles.has(word) && word !== "the" ? "A" : "B");
  return null;
}

/**
 * Who the subject of a verb of saying is. Words that nothing in the text resolves ("he", "the Republican") stand for
 * themselves: shown, never asked.
 */
export function resolveSpeaker(context: SpeechContext, subject: Subject): Resolution {
  const found = resolve(context, subject);
  if (found !== null) return found;
  const { index, reading } = context;
  const mention = {
    start: index.tokens[subject.from]?.start ?? 0,
    end: index.tokens[subject.to - 1]?.end ?? 0,
  };
  const label = textOf(reading.document.text, mention).replace(/\s+/gu, " ");
  return { speaker: { kind: "unnamed", label, mention }, tier: "C", rule: "C-unresolved" };
}
