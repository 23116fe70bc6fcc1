import { roleHeads } from "../lexicon/roles";
import { bodies, documents, unnamedSpeakers } from "../lexicon/speaker-nouns";
import { articles, possessives, prepositions } from "../lexicon/function-words";
import { textOf } from "../text/span";
import type { Entity, Speaker, Tier } from "./annotation";
import { lowerBound } from "./reading";
import type { SpeechContext } from "./speech-context";
import type { Subject } from "./subjects";

/** Who a subject is, and how sure that is. `rule` is null when the words name the speaker themselves. */
export type Resolution = { readonly speaker: Speaker; readonly tier: Tier; readonly rule: string | null };

const lookBack = 6;
const lookFarther = 10;

type Antecedent = { readonly entity: number; readonly mention: number };

/** People (or bodies) named outside quotations in a sentence, in order, each once. */
function namedIn(
  context: SpeechContext,
  sentence: number,
  before: number,
  fits: (entity: Entity) => boolean,
): Antecedent[] {
  const { reading, index } = context;
  const [first, last] = index.ofSentence(sentence);
  const start = index.tokens[first]?.start ?? 0;
  const end = Math.min(index.tokens[last - 1]?.end ?? 0, index.tokens[before]?.start ?? Infinity);
  const found: Antecedent[] = [];
  const { mentions } = reading;
  const begin = lowerBound(mentions.length, (place) => mentions[place]?.start ?? 0, start);
  for (let place = begin; place < mentions.length; place += 1) {
    const mention = mentions[place];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end > end || index.quoted(index.from(mention.name.start))) continue;
    const entity = reading.entities[mention.entity];
    if (entity !== undefined && fits(entity) && !found.some(({ entity: known }) => known === entity.id))
      found.push({ entity: entity.id, mention: place });
  }
  return found;
}

/** Sentences from the one a token stands in backwards, in the story only and not further than the block before. */
function sentencesBack(context: SpeechContext, token: number): number[] {
  const { sentences, blocks } = context.reading.document;
  const own = context.index.tokens[token]?.sentence ?? 0;
  const block = sentences[own]?.block ?? 0;
  let previous = block - 1;
  while (previous >= 0 && blocks[previous]?.kept !== true) previous -= 1;
  const back: number[] = [];
  for (let sentence = own; sentence >= 0 && back.length < lookBack; sentence -= 1) {
    const at = sentences[sentence]?.block ?? -1;
    if (at === block || at === previous) back.push(sentence);
    else if (at < previous) break;
  }
  return back;
}

const tells = /^(?:told|tells|tell|asked|asks|warned|assured|reminded|informed)$/u;

/** The one person a "he" or "she" can mean: alone among those who fit in the nearest sentence that names any. */
function singular(
  context: SpeechContext,
  token: number,
  gender: "f" | "m",
): { ids: number[]; tier: Tier; rule: string } | null {
  // "he told Ruiz": whoever is told does not speak.
  const told = tells.test(context.index.words[token + 1] ?? "") ? context.mentionFrom(token + 2) : null;
  const addressee = told === null ? null : context.mention(told).entity;
  const fits = (entity: Entity): boolean =>
    entity.type === "person" &&
    entity.id !== addressee &&
    (entity.gender === null || entity.gender === gender);
  const own = context.index.tokens[token]?.sentence;
  for (const sentence of sentencesBack(context, token)) {
    const people = namedIn(context, sentence, token, fits);
    const acting = people.filter(({ mention }) => acts(context, mention));
    const [first] = acting.length > 0 ? acting : people;
    // "She also wrote to her daughter Ana. “…,” she said": the pronoun in front goes on, the name behind it does not.
    if (first === undefined || (sentence !== own && beginsWith(context, sentence, gender))) continue;
    if (people.length === 1 && acting.length === 1)
      return { ids: [first.entity], tier: "B", rule: "B3-pronoun" };
    // Several fit, or the one only owns or hangs on something. Likely, but not certain: shown, never asked.
    const sure = acting.filter(({ entity }) => context.reading.entities[entity]?.gender === gender);
    return {
      ids: [(sure.length === 1 ? sure[0] : first)?.entity ?? first.entity],
      tier: "C",
      rule: "C-pronoun",
    };
  }
  // Further back than a paragraph: a guess, for people to look at.
  for (const sentence of farther(context, token)) {
    const people = namedIn(context, sentence, token, fits);
    const first = people.find(({ mention }) => acts(context, mention)) ?? people[0];
    if (first !== undefined) return { ids: [first.entity], tier: "C", rule: "C-pronoun" };
  }
  return null;
}

/** Sentences of the story before those that `sentencesBack` gives. */
function farther(context: SpeechContext, token: number): number[] {
  const { sentences, blocks } = context.reading.document;
  const nearest = sentencesBack(context, token).at(-1) ?? 0;
  const far: number[] = [];
  for (let sentence = nearest - 1; sentence >= 0 && far.length < lookFarther; sentence -= 1)
    if (blocks[sentences[sentence]?.block ?? -1]?.kept === true) far.push(sentence);
  return far;
}

/** False for "Ruiz's plan" and "speeches for Ruiz": who is named so is seldom meant by the next pronoun. */
function acts({ index, tokensOf }: SpeechContext, mention: number): boolean {
  const [from, to] = tokensOf(mention);
  if (index.words[to] === "'s" || /^['’]$/u.test(index.words[to] ?? "")) return false;
  const before = index.words[from - 1] ?? "";
  return !prepositions.has(before) || /^(?:as|like|since|after|before|until|than)$/u.test(before);
}

/** True when a sentence is about a "he" or "she" itself. */
function beginsWith({ index }: SpeechContext, sentence: number, gender: "f" | "m"): boolean {
  const [first, last] = index.ofSentence(sentence);
  for (let at = first; at < Math.min(last, first + 3); at += 1)
    if (!index.quoted(at) && index.words[at] === (gender === "f" ? "she" : "he")) return true;
  return false;
}

/** "They", "the two": two people when exactly two are named in the nearest sentence that names any. */
function plural(context: SpeechContext, token: number): { ids: number[]; tier: Tier; rule: string } | null {
  const isPerson = (entity: Entity): boolean => entity.type === "person";
  for (const sentence of sentencesBack(context, token)) {
    const people = namedIn(context, sentence, token, isPerson);
    if (people.length === 0) continue;
    return people.length === 2
      ? { ids: people.map(({ entity }) => entity), tier: "B", rule: "B3-the-two" }
      : null;
  }
  return null;
}

/** Words in which the subject of a sentence has its noun. */
const longestOpening = 4;

/** True when a sentence begins with a body that it describes and does not name: "The trust", "The local council". */
function opensWithBody({ index, mentionFrom }: SpeechContext, sentence: number): boolean {
  const [first, last] = index.ofSentence(sentence);
  if (!articles.has(index.words[first] ?? "")) return false;
  for (let at = first + 1; at < Math.min(last, first + longestOpening); at += 1) {
    if (mentionFrom(at) !== null) return false;
    if (bodies.has(index.words[at] ?? "")) return true;
  }
  return false;
}

/** "It": a body or country, when the sentence before is about one alone. */
function neuter(context: SpeechContext, token: number): { ids: number[]; tier: Tier; rule: string } | null {
  const isBody = (entity: Entity): boolean =>
    entity.type === "organisation" ||
    entity.type === "outlet" ||
    entity.type === "place" ||
    entity.type === "group";
  for (const sentence of sentencesBack(context, token)) {
    const named = namedIn(context, sentence, token, isBody).filter(({ mention }) => {
      const [from] = context.tokensOf(mention);
      const before = context.index.words[from - 1] === "the" ? from - 2 : from - 1;
      return !prepositions.has(context.index.words[before] ?? "");
    });
    // "The trust urged people to call NHS 111. It said …": the trust did.
    if (named.length > 0 && opensWithBody(context, sentence)) return null;
    if (named.length === 0) continue;
    const [only] = named;
    return named.length === 1 && only !== undefined ? { ids: [only.entity], tier: "B", rule: "B3-it" } : null;
  }
  return null;
}

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
    const fits = entities.filter((entity) =>
      entity.type === "person"
        ? entity.roles.some(
            (role) =>
              role.end <= span.start &&
              role.text
                .toLowerCase()
                .split(/[^\p{L}-]+/u)
                .includes(one),
          )
        : entity.type === "organisation" &&
          bodies.has(head) &&
          entity.canonical
            .toLowerCase()
            .split(/[^\p{L}-]+/u)
            .includes(head),
    );
    const named = fits.filter(({ id }) =>
      reading.mentions.some((mention) => mention.entity === id && mention.end <= span.start),
    );
    const [only] = named;
    if (named.length === 1 && only !== undefined) return known([only.id], "B", "B3-description");
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
