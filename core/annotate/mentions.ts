import { familyFirst, nameParticles, nameSuffixes } from "../lexicon/name-parts";
import { isGivenName } from "../lexicon/given-names";
import { bySpan, type Span } from "../text/span";
import type { Entity, EntityType, Mention, Role } from "./annotation";
import { findNamedThings, type NamedThing } from "./named-things";
import { findNameRuns, textOfToken } from "./name-runs";
import { findPersonCandidates, type PersonCandidate } from "./person-names";
import { isKept, type Reading, type Stage, type TokenIndex } from "./reading";

/** What is being gathered about one entity before the list is closed. */
type Draft = {
  type: EntityType;
  canonical: string;
  readonly aliases: Set<string>;
  readonly roles: Role[];
  order: Entity["nameOrder"];
  gender: Entity["gender"];
  readonly words: readonly string[];
};

const nameWords = (text: string, index: TokenIndex, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, offset) => textOfToken(text, index, from + offset)).filter(
    (word) => /\p{L}/u.test(word) && !/^\p{Lu}\.?$/u.test(word),
  );
const spanOf = (index: TokenIndex, from: number, to: number): Span => ({
  start: index.tokens[from]?.start ?? 0,
  end: index.tokens[to - 1]?.end ?? 0,
});
const familyOf = (words: readonly string[]): string =>
  words.filter((word) => !nameSuffixes.has(word.toLowerCase())).at(-1) ?? "";
const key = (word: string): string => word.toLowerCase();

/** Signs strong enough to call a run a person. A single capitalised word needs more than being where people stand. */
const isPerson = ({ evidence }: PersonCandidate, words: number): boolean =>
  evidence.includes("title") ||
  evidence.includes("apposition") ||
  evidence.includes("age") ||
  (words >= 2 &&
    (evidence.includes("first-name") || evidence.includes("subject-of-cue") || evidence.includes("source")));

/**
 * Finds names and links those that mean the same. Full names are gathered first, in the whole story, so that a headline
 * may use the short form; a surname links to the one person who bears it, and to nobody when two do.
 */
export const readMentions: Stage = (reading: Reading): Reading => {
  const { document, index } = reading;
  const { text, sentences } = document;
  const drafts: Draft[] = [];
  const mentions: Omit<Mention, "entity">[] = [];
  const entityOf: number[] = [];
  const things = new Map<string, number>();
  const appositions = new Map<number, number>();
  const candidates: PersonCandidate[] = [];
  const found: { readonly thing: NamedThing; readonly sentence: number }[] = [];

  // The story first, then captions, so that a caption never decides what a name in the story means.
  const readable = sentences.map((sentence, place) => ({ sentence, place }));
  const inOrder = [
    ...readable.filter(({ sentence }) => isKept(document, sentence)),
    ...readable.filter(({ sentence }) => document.blocks[sentence.block]?.kind === "caption"),
  ];
  for (const { place } of inOrder) {
    const range = index.ofSentence(place);
    const runs = findNameRuns(text, index, range);
    const named = findNamedThings(text, index, range, runs);
    for (const thing of named) found.push({ thing, sentence: place });
    candidates.push(...findPersonCandidates(text, index, place, range, runs, named));
  }

  const mention = (
    span: Span,
    name: Span,
    type: EntityType,
    entity: number,
    rule: string,
    evidence: readonly string[],
  ): void => {
    mentions.push({ ...span, name, type, evidence, rule });
    entityOf.push(entity);
    drafts[entity]?.aliases.add(text.slice(name.start, name.end));
  };

  // Full names.
  const byFamily = new Map<string, Set<number>>();
  const byFirst = new Map<string, Set<number>>();
  const people: { readonly id: number; readonly words: readonly string[] }[] = [];
  const into = (map: Map<string, Set<number>>, word: string, id: number): void => {
    map.set(key(word), (map.get(key(word)) ?? new Set<number>()).add(id));
  };
  const personOf = (words: readonly string[], candidate: PersonCandidate): number => {
    const lead = words[0] ?? "";
    const family = familyOf(words);
    const same = people.find(
      ({ words: other }) =>
        key(other[0] ?? "") === key(lead) &&
        key(familyOf(other)) === key(family) &&
        (other.length === words.length || other.length === 2 || words.length === 2),
    );
    if (same !== undefined) return same.id;
    const id = drafts.length;
    drafts.push({
      type: "person",
      canonical: text
        .slice(
          spanOf(index, candidate.from, candidate.to).start,
          spanOf(index, candidate.from, candidate.to).end,
        )
        .replace(/\s+/gu, " "),
      aliases: new Set(),
      roles: [],
      order: "unknown",
      gender: null,
      words,
    });
    people.push({ id, words });
    into(byFamily, family, id);
    // "Ursula von der Leyen" is "von der Leyen" and "Leyen" later on.
    const particle = words.findIndex((word, at) => at > 0 && nameParticles.has(word.toLowerCase()));
    if (particle > 0) into(byFamily, words[particle + 1] ?? "", id);
    into(byFirst, lead, id);
    return id;
  };
  const learn = (id: number, candidate: PersonCandidate): void => {
    const draft = drafts[id];
    if (draft === undefined) return;
    draft.gender ??= candidate.gender;
    for (const role of candidate.roles) {
      const span = spanOf(index, role.from, role.to);
      const words = text.slice(span.start, span.end).replace(/\s+/gu, " ");
      if (!draft.roles.some(({ text: known }) => known === words))
        draft.roles.push({ ...span, text: words, former: role.former, rule: role.rule });
    }
    if (candidate.apposition !== null) {
      const end = index.tokens[candidate.apposition - 1]?.end;
      if (end !== undefined) appositions.set(spanOf(index, candidate.from, candidate.to).end, end);
    }
  };

  const acceptFull = (candidate: PersonCandidate): number | null => {
    const words = nameWords(text, index, candidate.from, candidate.to);
    if (words.length < 2 || !isPerson(candidate, words.length)) return null;
    const id = personOf(words, candidate);
    learn(id, candidate);
    return id;
  };

  const unknown = new Map<string, number>();
  const link = (candidate: PersonCandidate, full: number | null): void => {
    const words = nameWords(text, index, candidate.from, candidate.to);
    const name = spanOf(index, candidate.from, candidate.to);
    const outer = spanOf(index, candidate.outer, candidate.outerTo);
    if (full !== null) {
      mention(
        outer,
        name,
        "person",
        full,
        candidate.evidence.includes("title") ? "titled-name" : "full-name",
        candidate.evidence,
      );
      return;
    }
    const family = familyOf(words);
    if (words.length === 0) return;
    if (words.length !== 1) {
      // Two or more words that were not recognised as a person by themselves may repeat one that was.
      const same = people.find(({ words: other }) =>
        words.every((word) => other.some((part) => key(part) === key(word))),
      );
      if (same !== undefined)
        mention(outer, name, "person", same.id, "name-again", [...candidate.evidence, "reuse"]);
      return;
    }
    let ids = [...(byFamily.get(key(family)) ?? [])];
    let order: Entity["nameOrder"] = "given-family";
    if (ids.length === 0) {
      ids = [...(byFirst.get(key(family)) ?? [])];
      order = familyFirst.has(key(family)) || !isGivenName(family) ? "family-given" : "unknown";
    } else if (ids.length > 1 && candidate.gender !== null) {
      // "Mrs. Blake" when there is one woman of that name.
      const fitting = ids.filter((id) => drafts[id]?.gender === candidate.gender);
      if (fitting.length === 1) ids = fitting;
    }
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) {
      const draft = drafts[only];
      if (draft !== undefined && draft.order === "unknown") draft.order = order;
      learn(only, candidate);
      mention(outer, name, "person", only, "surname-link", [...candidate.evidence, "reuse"]);
      return;
    }
    if (ids.length > 1) return; // two people share the name: never guess
    const isTitled = candidate.evidence.includes("title");
    const isSubject = candidate.evidence.includes("subject-of-cue") || candidate.evidence.includes("source");
    if (!isTitled && !isSubject && !unknown.has(key(family))) return;
    let id = unknown.get(key(family));
    if (id === undefined) {
      id = drafts.length;
      unknown.set(key(family), id);
      drafts.push({
        type: isTitled ? "person" : "group",
        canonical: family,
        aliases: new Set(),
        roles: [],
        order: "unknown",
        gender: null,
        words,
      });
    }
    const draft = drafts[id];
    if (draft !== undefined && isTitled) draft.type = "person";
    learn(id, candidate);
    mention(
      outer,
      name,
      draft?.type ?? "group",
      id,
      isTitled ? "titled-name" : "named-source",
      candidate.evidence,
    );
  };
  // The names of the story are settled before those of its captions are looked at.
  const isStory = ({ sentence }: PersonCandidate): boolean => isKept(document, sentences[sentence]);
  for (const group of [candidates.filter(isStory), candidates.filter((candidate) => !isStory(candidate))]) {
    const full = group.map(acceptFull);
    group.forEach((candidate, place) => link(candidate, full[place] ?? null));
  }

  // Organisations, outlets, places, events.
  const acronyms = new Map<string, string>();
  for (const { thing } of found) {
    const next = thing.to;
    const inside = textOfToken(text, index, next + 1);
    if (
      thing.type === "organisation" &&
      index.words[next] === "(" &&
      /^\p{Lu}{2,8}$/u.test(inside) &&
      index.words[next + 2] === ")"
    )
      acronyms.set(`organisation:${inside.toLowerCase()}`, thing.key);
  }
  for (const { thing } of found) {
    const own = acronyms.get(thing.key) ?? thing.key;
    let id = things.get(own);
    if (id === undefined) {
      id = drafts.length;
      things.set(own, id);
      drafts.push({
        type: thing.type,
        canonical: thing.shown.replace(/^the (?=.*['’]s )/u, ""),
        aliases: new Set(),
        roles: [],
        order: "unknown",
        gender: null,
        words: [],
      });
    }
    const span = spanOf(index, thing.from, thing.to);
    mention(span, span, thing.type, id, thing.rule, ["list"]);
  }

  // One name order for all: text order of the mentions; entities by first mention.
  const places = mentions
    .map((_, place) => place)
    .sort((a, b) => bySpan(mentions[a] ?? { start: 0, end: 0 }, mentions[b] ?? { start: 0, end: 0 }));
  const kept: number[] = [];
  for (const place of places) {
    const last = mentions[kept.at(-1) ?? -1];
    const current = mentions[place];
    // A person's title may hold a place or body ("China's Foreign Minister Wang Yi"); names themselves never overlap.
    if (
      current !== undefined &&
      last !== undefined &&
      current.name.start < last.name.end &&
      last.name.start < current.name.end
    )
      continue;
    kept.push(place);
  }
  const renumbered = new Map<number, number>();
  for (const place of kept) {
    const entity = entityOf[place] ?? -1;
    if (!renumbered.has(entity)) renumbered.set(entity, renumbered.size);
  }
  const entities: Entity[] = [...renumbered].map(([draftId, id]) => {
    const draft = drafts[draftId];
    if (draft === undefined) throw new Error("every mention belongs to a draft");
    return {
      id,
      type: draft.type,
      canonical: draft.canonical,
      aliases: [...draft.aliases],
      roles: draft.roles,
      nameOrder:
        draft.order === "unknown" && draft.words.length >= 2
          ? familyFirst.has(key(draft.words[0] ?? "")) && !isGivenName(draft.words[0] ?? "")
            ? "family-given"
            : "given-family"
          : draft.order,
      gender: draft.gender,
    };
  });
  const linked = kept.map((place): Mention => {
    const draft = mentions[place];
    const entity = renumbered.get(entityOf[place] ?? -1);
    if (draft === undefined || entity === undefined) throw new Error("kept mentions exist");
    return { ...draft, type: entities[entity]?.type ?? draft.type, entity };
  });
  return { ...reading, mentions: linked, entities, appositions };
};
