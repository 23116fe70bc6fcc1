import { firmHeads } from "../lexicon/organisations";
import { bySpan, type Span } from "../text/span";
import type { Entity, Mention } from "./annotation";
import { borneNames } from "./borne-names";
import { isFamilyFirst } from "./families";
import { findNamedThings } from "./named-things";
import type { NamedThing } from "./thing-parser";
import { findNameRuns, textOfToken } from "./name-runs";
import { spanOf, type Draft } from "./drafts";
import { linkPeople } from "./person-links";
import { isTitleLine } from "./title-lines";
import { settleCandidates } from "./settled-candidates";
import { findPersonCandidates, type PersonCandidate } from "./person-names";
import { isKept, type Reading, type Stage } from "./reading";
import { withCurlyApostrophe } from "../text/quote-marks";
import { withoutShouting } from "./shouted-names";

/** Rules that need no more than a list: they hold in a line of capitals too. */
const listed = /-list$/u;

/** An outlet by the full name the article gives it, where that is another than the list's. */
function asTheArticleSays({ canonical, aliases }: Pick<Draft, "canonical" | "aliases">): string {
  const plain = (name: string): string => name.replace(/^the /iu, "").toLowerCase();
  const given = [...aliases].map((alias) => alias.replace(/\s+/gu, " "));
  if (given.some((alias) => plain(alias) === plain(canonical))) return canonical;
  const full = given.filter((alias) => alias.replace(/^the /iu, "").includes(" "));
  return (
    full.sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0]?.replace(/^the /u, "The ") ?? canonical
  );
}

/** Finds names, links those that mean the same, and numbers what they name. */
export const readMentions: Stage = (reading: Reading): Reading => {
  const { document, index } = reading;
  const { text, sentences } = document;
  const things = new Map<string, number>();
  const candidates: PersonCandidate[] = [];
  const found: { readonly thing: NamedThing; readonly sentence: number }[] = [];

  // The story first, then captions, so that a caption never decides what a name in the story means.
  const readable = sentences.map((sentence, place) => ({ sentence, place }));
  const inOrder = [
    ...readable.filter(({ sentence }) => isKept(document, sentence)),
    ...readable.filter(({ sentence }) => document.blocks[sentence.block]?.kind === "caption"),
  ];
  const titled = new Set<number>();
  const bodies = new Map<string, number>();
  const firms = new Set<string>();
  const borne = borneNames(text, index);
  for (const { place } of inOrder) {
    const range = index.ofSentence(place);
    const isTitled = isTitleLine(reading, place);
    if (isTitled) titled.add(place);
    const runs = findNameRuns(text, index, range);
    const named = findNamedThings(text, index, range, runs, borne).filter(
      ({ rule }) => !isTitled || listed.test(rule),
    );
    for (const thing of named) {
      found.push({ thing, sentence: place });
      const lead = index.words[thing.from] ?? "";
      if (thing.rule === "organisation-head" && thing.to - thing.from > 1 && !bodies.has(lead))
        bodies.set(lead, thing.from);
      if (thing.type === "organisation" && firmHeads.has(index.words[thing.to - 1] ?? "")) firms.add(lead);
    }
    candidates.push(...findPersonCandidates(text, index, place, range, runs, named, borne));
  }
  const { drafts, mentions, appositions, short } = linkPeople({
    text,
    index,
    candidates: settleCandidates(text, index, candidates),
    bodies,
    firms,
    isStory: (sentence) => isKept(document, sentences[sentence]),
    isTitled: (sentence) => titled.has(sentence),
  });
  const shortOf = new Map<Span, number>();

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
  const articled = new Map<number, { readonly withThe: number; readonly named: number }>();
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
    mentions.push({ ...span, name: span, type: thing.type, evidence: ["list"], rule: thing.rule, draft: id });
    drafts[id]?.aliases.add(text.slice(span.start, span.end));
    // "Refugee Board", met first without its article: a reader is shown it as the article mostly has it.
    if (thing.rule === "organisation-head" || thing.rule === "spelled-out") {
      const { withThe, named } = articled.get(id) ?? { withThe: 0, named: 0 };
      articled.set(id, { withThe: withThe + (thing.shown.startsWith("the ") ? 1 : 0), named: named + 1 });
    }
    const lead = index.words[thing.from] ?? "";
    for (const { word, span: again } of short)
      if (word === lead && thing.rule === "organisation-head") {
        shortOf.set(again, id);
        drafts[id]?.aliases.add(text.slice(again.start, again.end));
      }
  }
  for (const [id, { withThe, named }] of articled) {
    const draft = drafts[id];
    if (draft !== undefined && 2 * withThe > named && !/^the |['’]s? /iu.test(draft.canonical))
      draft.canonical = `the ${draft.canonical}`;
  }
  for (const draft of drafts) if (draft.type === "outlet") draft.canonical = asTheArticleSays(draft);
  for (const [span, draft] of shortOf)
    mentions.push({
      ...span,
      name: span,
      type: "organisation",
      evidence: ["reuse"],
      rule: "short-name",
      draft,
    });

  // One name order for all: text order of the mentions; entities by first mention.
  const places = mentions
    .map((_, place) => place)
    .sort((a, b) => bySpan(mentions[a] ?? { start: 0, end: 0 }, mentions[b] ?? { start: 0, end: 0 }));
  const kept: number[] = [];
  for (const place of places) {
    const last = mentions[kept.at(-1) ?? -1];
    const current = mentions[place];
    // A person's title may hold a place or body ("Norway's Foreign Minister Mara Velt"); names themselves never overlap.
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
    const entity = mentions[place]?.draft ?? -1;
    if (!renumbered.has(entity)) renumbered.set(entity, renumbered.size);
  }
  const entities: Entity[] = [...renumbered].map(([draftId, id]) => {
    const draft = drafts[draftId];
    if (draft === undefined) throw new Error("every mention belongs to a draft");
    return {
      id,
      type: draft.type,
      canonical: withCurlyApostrophe(
        draft.type === "person" ? withoutShouting(draft.canonical, draft.aliases) : draft.canonical,
      ),
      aliases: [...new Set([...draft.aliases].flatMap((alias) => [alias, withCurlyApostrophe(alias)]))],
      roles: draft.roles,
      nameOrder:
        draft.order === "unknown" && draft.words.length >= 2
          ? isFamilyFirst(draft.words)
            ? "family-given"
            : "given-family"
          : draft.order,
      gender: draft.gender,
    };
  });
  const linked = kept.map((place): Mention => {
    const found = mentions[place];
    const entity = renumbered.get(found?.draft ?? -1);
    if (found === undefined || entity === undefined) throw new Error("kept mentions exist");
    const { draft: _, ...rest } = found;
    return { ...rest, type: entities[entity]?.type ?? rest.type, entity };
  });
  return { ...reading, mentions: linked, entities, appositions };
};
