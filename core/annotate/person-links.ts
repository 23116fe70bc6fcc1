import { kin, nameParticles } from "../lexicon/name-parts";
import { genderOfName, isGivenName } from "../lexicon/given-names";
import { areOneGivenName } from "../lexicon/short-given-names";
import { hasNamesake, presidentsNamed, soleHolder } from "../lexicon/heads-of-state";
import { unnamedSpeakers } from "../lexicon/speaker-nouns";
import { onceFor } from "../text/remember";
import { textOf, type Span } from "../text/span";
import type { Entity, EntityType } from "./annotation";
import { key, spanOf, type Draft, type DraftMention } from "./drafts";
import { isBesideStory, isFamilyFirst, isOneOfFamily, joinedGivenName, relativesAmong } from "./families";
import { nameWords, textOfToken } from "./name-runs";
import type { PersonCandidate } from "./person-names";
import { isCapitalised, type TokenIndex } from "./reading";
import { familyOf, isSlip, marksOf, mayBeOne, numeralOf, type Marks } from "./same-person";

type Person = {
  readonly id: number;
  readonly words: readonly string[];
  /** The same in lower case. */
  readonly keys: readonly string[];
  readonly marks: Marks;
  /** The token of the first full name in the story. */
  readonly from: number;
};

/** Titles that are part of the one name their bearers have. */
const reigns = new Set(["pope", "king", "queen", "prince", "princess", "emperor", "empress", "patriarch"]);

const surely = new Set(["title", "apposition", "age", "first-name", "addressed"]);

/** How much speaks for a person: an office or a given name is enough; being where sources stand may be a group too. */
function likeness({ evidence }: PersonCandidate, name: readonly string[]): "sure" | "likely" | null {
  const words = name.length;
  if (numeralOf(name) !== null && words === 2) return "sure";
  if (evidence.some((sign) => surely.has(sign) && (sign !== "first-name" || words >= 2))) return "sure";
  return words >= 2 && (evidence.includes("subject-of-cue") || evidence.includes("source")) ? "likely" : null;
}

/** Where sources stand: in front of a verb of saying, or behind "according to". */
const isSpeaking = ({ evidence }: PersonCandidate): boolean =>
  evidence.includes("subject-of-cue") || evidence.includes("source");

/** So many sentences behind a full name its surname alone may be meant of it. */
const stillMeant = 1;

/** Small words that stand in front of family names and of hardly anything else. */
const particleOfFamily = /^(?:dos|das|von|van|der|den|bin|ibn|della)$/u;

/** "Dr. P. K. Velt", "V K Velt": in much of the world initials in front of one name are all of the name. */
const withInitials = (name: string): string | null =>
  /^\p{Lu}\.?\s?(?:\p{Lu}\.?\s?)*\s\p{Lu}\p{Ll}+$/u.test(name) ? name.replace(/\s+/gu, " ") : null;

/** What the linking of people looks at. */
export type LinkInput = {
  readonly text: string;
  readonly index: TokenIndex;
  readonly candidates: readonly PersonCandidate[];
  readonly isStory: (sentence: number) => boolean;
  /** A line in which every word has a capital, as in a headline: a name is known there, never found. */
  readonly isTitled: (sentence: number) => boolean;
  /** First words of organisations, with the token of the first mention: "Norwick" of "Norwick Motors". */
  readonly bodies: ReadonlyMap<string, number>;
  /** Those of them that are firms: a campaign or a foundation is called after its head, and never by that name alone. */
  readonly firms: ReadonlySet<string>;
};

/** "Ana Ruiz, R-N.Y., who …, said": a member’s state, and nobody who says anything. */
const abbreviatedPlace = /^(?:[DIR][-–])?(?:N\.[CDHJMY]|S\.[CD]|R\.I|D\.C|L\.A|B\.C|W\.Va)\.?$/u;

/**
 * Links names of people that mean the same. Full names are gathered first, in the whole story, so that a headline may
 * use the short form; a surname links to the one person who bears it. When two do, it is his or hers whom the story
 * called so before the other came in; otherwise nobody's. `short` are words that stand for an organisation.
 */
export function linkPeople({ text, index, candidates, isStory, isTitled, bodies, firms }: LinkInput): {
  readonly drafts: Draft[];
  readonly mentions: DraftMention[];
  readonly appositions: Map<number, number>;
  readonly short: { readonly word: string; readonly span: Span }[];
} {
  const drafts: Draft[] = [];
  const mentions: DraftMention[] = [];
  const appositions = new Map<number, number>();
  const short: { word: string; span: Span }[] = [];
  const people: Person[] = [];
  const byFamily = new Map<string, Set<number>>();
  const byFirst = new Map<string, Set<number>>();
  const byMiddle = new Map<string, Set<number>>();
  const into = (map: Map<string, Set<number>>, word: string, id: number): void => {
    map.set(key(word), (map.get(key(word)) ?? new Set<number>()).add(id));
  };
  const wordsOf = onceFor(({ from, to }: PersonCandidate): readonly string[] =>
    nameWords(text, index, from, to),
  );

  const mention = (
    span: Span,
    name: Span,
    draft: number,
    rule: string,
    evidence: readonly string[],
  ): void => {
    mentions.push({ ...span, name, type: drafts[draft]?.type ?? "group", evidence, rule, draft });
    drafts[draft]?.aliases.add(text.slice(name.start, name.end));
  };

  const draftOf = (type: EntityType, canonical: string, words: readonly string[]): number => {
    drafts.push({ type, canonical, aliases: new Set(), roles: [], order: "unknown", gender: null, words });
    return drafts.length - 1;
  };
  /** "his father, Ole Berg": another than the Ole Berg Jr. of the story. */
  const isKinOf = ({ roles }: PersonCandidate): boolean =>
    roles.some(({ from, to }) => index.words.slice(from, to).some((word) => kin.has(word)));

  const personOf = (words: readonly string[], candidate: PersonCandidate, type: EntityType): number => {
    const lead = words[0] ?? "";
    const family = familyOf(words);
    const [leadKey, familyKey] = [key(lead), key(family)];
    const { start, end } = spanOf(index, candidate.from, candidate.shownTo);
    const marks = marksOf(text.slice(start, end), words);
    const [same, ...more] = people.filter(
      ({ keys, words: other, marks: others }) =>
        (areOneGivenName(keys[0] ?? "", leadKey) || isSlip(other[0] ?? "", lead)) &&
        key(familyOf(other)) === familyKey &&
        mayBeOne(marks, others) &&
        (marks.suffix === others.suffix || !isKinOf(candidate)) &&
        (other.length === words.length || other.length === 2 || words.length === 2),
    );
    // "Juan Miguel" of "Juan Miguel Ortega": two given names without the family name.
    const begun = people.filter(
      ({ keys }) => keys.length > words.length && words.every((word, at) => key(word) === keys[at]),
    );
    const [longer] = begun;
    const isBegun = words.length >= 2 && (isGivenName(family) || !isGivenName(lead));
    if (longer !== undefined && begun.length === 1 && isBegun) return longer.id;
    // "George Bush" where the story has two of them is a third name, and nobody's.
    if (same !== undefined && more.length === 0) {
      const draft = drafts[same.id];
      if (draft !== undefined && type === "person") draft.type = type;
      return same.id;
    }
    // "Jr." is part of the name a reader is shown.
    const id = draftOf(type, text.slice(start, end).replace(/\s+/gu, " "), words);
    people.push({ id, words, keys: words.map(key), marks, from: candidate.from });
    into(byFamily, family, id);
    if (isFamilyFirst(words)) into(byFamily, lead, id);
    // "Ursula von der Leyen" is "von der Leyen" and "Leyen" later on.
    const particle = words.findIndex((word, at) => at > 0 && nameParticles.has(word.toLowerCase()));
    if (particle > 0) into(byFamily, words[particle + 1] ?? "", id);
    into(byFirst, lead, id);
    for (const word of words.slice(1, -1)) into(byMiddle, word, id);
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

  // Words that stand alone somewhere ("Priebus said"), and the ends of longer names ("Blasio" of "Bill de Blasio").
  const alone = new Set<string>();
  const ends = new Map<string, number>();
  // Family names of people with a known given name or an office, for relatives whose name no list has.
  const families = new Set<string>();
  for (const candidate of candidates) {
    if (isTitled(candidate.sentence)) continue;
    const words = wordsOf(candidate).map(key);
    const [only] = words;
    if (words.length > 1 && likeness(candidate, words) === "sure") families.add(familyOf(words));
    if (words.length === 1 && only !== undefined) alone.add(only);
    if (words.length > 2 && likeness(candidate, words) !== null)
      for (let from = 1; from < words.length - 1; from += 1) {
        const end = words.slice(from).join(" ");
        ends.set(end, Math.min(candidate.from, ends.get(end) ?? candidate.from));
      }
  }
  /** "de Blasio" behind "Bill de Blasio"; "Nirav Modi" in front of "Ami Nirav Modi" is somebody else. */
  const isEnd = (candidate: PersonCandidate, words: readonly string[]): boolean => {
    const longer = ends.get(words.map(key).join(" "));
    return longer !== undefined && (longer < candidate.from || nameParticles.has(key(words[0] ?? "")));
  };

  const relatives = relativesAmong(
    text,
    index,
    candidates.map((candidate) => ({ ...candidate, keys: wordsOf(candidate).map(key) })),
    families,
  );

  /** People whose full name the story writes at least once without "'s", and those of them that are more than "of Ruiz". */
  const acting = new Set<number>();
  const central = new Set<number>();

  const acceptFull = (candidate: PersonCandidate): number | null => {
    if (isTitled(candidate.sentence)) return null;
    const words = wordsOf(candidate);
    const isRelative = relatives.has(words.map(key).join(" "));
    const like = isRelative ? "sure" : likeness(candidate, words);
    if (words.length < 2 || like === null || isEnd(candidate, words)) return null;
    const isPerson = like === "sure" || alone.has(key(familyOf(words)));
    const id = personOf(words, candidate, isPerson ? "person" : "group");
    learn(id, candidate);
    if (index.words[candidate.outerTo] !== "'s" && joinedGivenName(text, index, candidate.outer) === null) {
      acting.add(id);
      if (!isBesideStory(index, candidate.outer)) central.add(id);
    }
    return id;
  };

  /** "Ben and Ana Ruiz": he is a Ruiz as well, though no name of his is written in full. */
  const acceptJoined = (candidate: PersonCandidate): void => {
    const given = joinedGivenName(text, index, candidate.outer);
    const family = familyOf(wordsOf(candidate));
    if (given === null || byFamily.has(key(given))) return;
    if (
      people.some(
        ({ words: [other = ""], keys }) =>
          areOneGivenName(key(other), key(given)) && keys.includes(key(family)),
      )
    )
      return;
    const words = [given, family];
    const id = draftOf("person", words.join(" "), words);
    const draft = drafts[id];
    if (draft !== undefined) draft.gender = genderOfName(given);
    people.push({
      id,
      words,
      keys: words.map(key),
      marks: marksOf(words.join(" "), words),
      from: candidate.from,
    });
    into(byFamily, family, id);
    into(byFirst, given, id);
  };

  /** In a line of capitals: the people already known, wherever their names stand in the run. */
  const linkTitled = ({ from, to, evidence }: PersonCandidate): void => {
    for (let at = from; at < to; at += 1) {
      const whole = people.find(({ keys }) =>
        keys.every((word, offset) => word === key(index.words[at + offset] ?? "")),
      );
      const ids = whole === undefined ? [...(byFamily.get(key(index.words[at] ?? "")) ?? [])] : [whole.id];
      const [only] = ids;
      if (ids.length !== 1 || only === undefined) continue;
      const end = whole === undefined ? at + 1 : at + whole.words.length;
      const name = spanOf(index, at, end);
      mention(name, name, only, "name-again", [...evidence, "reuse"]);
      at = end - 1;
    }
  };

  const unknown = new Map<string, number>();
  /** Surname → whom the story called by it alone first. */
  const calledSo = new Map<string, number>();

  const isPresident = ({ roles }: PersonCandidate): boolean =>
    roles.some(({ from, to }) => index.words.slice(from, to).includes("president"));

  /** The full name of whom "President Obama" can only mean; a pope or a king goes by his title: "Pope Francis". */
  const holderOf = ({ roles }: PersonCandidate, family: string, name: string): string | null =>
    roles
      .filter(({ rule }) => rule === "title")
      .flatMap(({ to }) => {
        const office = index.words[to - 1] ?? "";
        const isReign = reigns.has(office) && isCapitalised(text, index.tokens[to - 1]);
        return isReign ? `${textOfToken(text, index, to - 1)} ${name}` : (soleHolder(office, family) ?? []);
      })[0] ?? null;

  /** "Norwick said that it would close": a firm says so of itself. */
  const isOfIt = ({ to }: PersonCandidate): boolean =>
    /^(?:that )?its? /u.test(`${index.words.slice(to + 1, to + 3).join(" ")} `);

  /** "dos Santos", though the reader of names begins with the capital. */
  const withParticles = ({ from, to }: PersonCandidate, person: number): Span => {
    const keys = people.find(({ id }) => id === person)?.keys ?? [];
    let first = from;
    while (nameParticles.has(index.words[first - 1] ?? "") && keys.includes(index.words[first - 1] ?? ""))
      first -= 1;
    return spanOf(index, first, to);
  };

  /** Surname → whom the story called so while nobody else of that name was in it. */
  const owners = new Map<string, number>();

  /** Surname → the last sentence that names somebody by it in full whom no rule takes for a person. */
  const strangers = new Map<string, number>();

  /** Surnames behind both "Mr." and "Mrs.": with one full name in the story, the other bearer is never named in full. */
  const forms = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    const words = wordsOf(candidate);
    if (candidate.gender === null || words.length !== 1) continue;
    const family = key(familyOf(words));
    forms.set(family, (forms.get(family) ?? new Set()).add(candidate.gender));
  }
  const isOfTwo = (family: string): boolean => forms.get(family)?.size === 2;

  /** The bearer of a surname that several bear. */
  const bearerOf = (family: string, ids: readonly number[], candidate: PersonCandidate): number | null => {
    const fitting =
      candidate.gender === null ? [] : ids.filter((id) => drafts[id]?.gender === candidate.gender);
    if (fitting.length > 1) return null;
    // "Mrs. Blake" when there is one woman of that name, and nobody of whom the story leaves it open.
    const possible =
      candidate.gender === null
        ? ids
        : ids.filter((id) => (drafts[id]?.gender ?? null) === null || fitting.includes(id));
    const [fits] = possible;
    if (fitting.length === 1 && possible.length === 1 && fits !== undefined) return fits;
    const named = people.filter(({ id, from }) => possible.includes(id) && from < candidate.from);
    // "during Bill Odell's term": who only owns something in the story is seldom the one it goes on calling Odell.
    const doing = named.filter(({ id }) => acting.has(id));
    // Nor is the one "counsel to President Bill Odell" has surely more part in it than another who only owns something.
    const isSure = doing.length > 1 || doing.some(({ id }) => central.has(id));
    const before = isSure ? doing : named;
    const [only] = before;
    if (before.length === 1 && only !== undefined) {
      owners.set(family, only.id);
      return only.id;
    }
    return owners.get(family) ?? null;
  };

  const link = (candidate: PersonCandidate, full: number | null): void => {
    if (isTitled(candidate.sentence)) {
      linkTitled(candidate);
      return;
    }
    const words = wordsOf(candidate);
    const outer = spanOf(index, candidate.outer, candidate.outerTo);
    const hasTitle = candidate.evidence.includes("title");
    const name = spanOf(index, candidate.from, candidate.to);
    const family = key(familyOf(words));
    if (full !== null) {
      strangers.delete(family);
      mention(outer, name, full, hasTitle ? "titled-name" : "full-name", candidate.evidence);
      return;
    }
    if (words.length === 0) return;
    if (words.length !== 1) {
      // Two or more words that were not recognised as a person by themselves may repeat one that was.
      const keys = words.map(key);
      const same = people.find(({ keys: other }) => keys.every((word) => other.includes(word)));
      if (same !== undefined && same.from > candidate.from && same.keys[0] !== keys[0]) {
        // "Nirav Modi", and only later "Ami Nirav Modi": the longer name is another's.
        const own = personOf(words, candidate, "person");
        learn(own, candidate);
        mention(outer, name, own, "full-name", candidate.evidence);
      } else if (same !== undefined) {
        learn(same.id, candidate);
        mention(outer, name, same.id, "name-again", [...candidate.evidence, "reuse"]);
      } else if (words.length === 2 && byFamily.has(family)) {
        strangers.set(family, candidate.sentence);
      }
      return;
    }
    // "Ruiz's brother Steve" is none of those whose name the story gave.
    if (kin.has(index.words[candidate.from - 1] ?? "") || isOneOfFamily(index, candidate.outer)) return;
    const presidents = isPresident(candidate) ? presidentsNamed(family) : null;
    const isHim = (id: number): boolean => {
      const person = people.find((other) => other.id === id);
      const isFather = presidents !== null || (hasTitle && unknown.has(family));
      if (person?.marks.suffix === "Jr" && hasNamesake(family) && isFather) return false;
      return presidents?.has(person?.keys[0] ?? "") ?? true;
    };
    let ids = [...(byFamily.get(family) ?? [])].filter(isHim);
    let order: Entity["nameOrder"] = "given-family";
    if (ids.length === 0 && presidents === null) {
      ids = [...(byFirst.get(family) ?? [])];
      order = isGivenName(familyOf(words)) ? "unknown" : "family-given";
    }
    // "Ahmad Velid Roemidi" is "Velid", and "Andrés López Ruiz" may be "López".
    if (ids.length === 0 && presidents === null && isSpeaking(candidate))
      ids = [...(byMiddle.get(family) ?? [])];
    // "Norwick Motors" came before Bob Norwick did: "Norwick" is the firm until then, and a town after "in".
    const body = bodies.get(family);
    if (body !== undefined && body < candidate.from && !hasTitle) {
      const known = people.some(({ id, from }) => ids.includes(id) && from < candidate.from);
      if (!known) {
        if (!/^(?:in|near|from|at|outside)$/u.test(index.words[candidate.from - 1] ?? ""))
          short.push({ word: family, span: name });
        return;
      }
      // A firm that was there before the man of its name stays "Norwick" where it does anything but speak.
      const isFirst = people.every(({ id, from }) => !ids.includes(id) || from > body);
      if (isFirst && firms.has(family) && (!isSpeaking(candidate) || isOfIt(candidate))) {
        short.push({ word: family, span: name });
        return;
      }
    }
    // Behind "President Obama", "Obama" is Michelle only if the story called her so before.
    const isOpen = !hasTitle && unknown.has(family) && ids.length > 0;
    const shared = isOpen || ids.length > 1 || isOfTwo(family);
    const meant =
      isOfTwo(family) && ids.length === 1
        ? null
        : isOpen
          ? (calledSo.get(family) ?? null)
          : shared
            ? bearerOf(family, ids, candidate)
            : (ids[0] ?? null);
    // "Sir Ryan Odell and Lady Odell": his wife, whom the story never names in full.
    const sex = meant === null ? null : (drafts[meant]?.gender ?? null);
    const only = candidate.gender !== null && sex !== null && sex !== candidate.gender ? null : meant;
    // "Ryan Odell spoke. … with Ammon Odell. “Go,” Odell said": whom the story has just named is nearer.
    const stranger = strangers.get(family);
    if (stranger !== undefined && candidate.sentence - stranger <= stillMeant && !hasTitle) return;
    if (only !== null) {
      if (!hasTitle && !calledSo.has(family)) calledSo.set(family, only);
      const draft = drafts[only];
      if (draft !== undefined && draft.order === "unknown")
        draft.order = isFamilyFirst(draft.words) ? "family-given" : order;
      learn(only, candidate);
      const whole = withParticles(candidate, only);
      mention(candidate.outer === candidate.from ? whole : outer, whole, only, "surname-link", [
        ...candidate.evidence,
        "reuse",
        ...(shared ? ["shared-surname"] : []),
      ]);
      return;
    }
    if (shared) return; // two people share the name: never guess
    if (!hasTitle && (unnamedSpeakers.has(family) || abbreviatedPlace.test(textOf(text, name)))) return;
    if (!hasTitle && !isSpeaking(candidate) && !unknown.has(family)) return;
    // "dos Velt says": no firm, though nobody is so called in full.
    const isPerson = hasTitle || particleOfFamily.test(index.words[candidate.from - 1] ?? "");
    const id = unknown.get(family) ?? draftOf(isPerson ? "person" : "group", familyOf(words), words);
    unknown.set(family, id);
    const draft = drafts[id];
    if (draft !== undefined && hasTitle) draft.type = "person";
    if (draft !== undefined)
      draft.canonical =
        holderOf(candidate, family, familyOf(words)) ?? withInitials(textOf(text, name)) ?? draft.canonical;
    if (draft !== undefined && presidents !== null) draft.gender ??= "m";
    learn(id, candidate);
    mention(outer, name, id, hasTitle ? "titled-name" : "named-source", candidate.evidence);
  };

  // The names of the story are settled before those of its captions are looked at.
  for (const group of [
    candidates.filter(({ sentence }) => isStory(sentence)),
    candidates.filter(({ sentence }) => !isStory(sentence)),
  ]) {
    const full = group.map(acceptFull);
    group.forEach((candidate, place) => {
      if (full[place] !== null) acceptJoined(candidate);
    });
    group.forEach((candidate, place) => {
      link(candidate, full[place] ?? null);
    });
  }
  return { drafts, mentions, appositions, short };
}
