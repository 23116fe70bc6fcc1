import { eventHeads } from "../lexicon/events";
import { isGivenName } from "../lexicon/given-names";
import { commonVerbs, genderedPronouns, neverNames, prepositions } from "../lexicon/function-words";
import { notBodies, placeGivenNames } from "../lexicon/name-parts";
import {
  bodyHeads,
  nameJoiners,
  organisationBook,
  organisationHeads,
  clubTowns,
  portfolios,
  surnameHeads,
  weakHeads,
} from "../lexicon/organisations";
import { outletBook } from "../lexicon/outlets";
import { demonymBook, placeBook, placeHeads, placeLeads } from "../lexicon/places";
import { roleHeads } from "../lexicon/roles";
import type { EntityType } from "./annotation";
import { textOfToken, type NameRun } from "./name-runs";
import { isCapitalised, type TokenIndex } from "./reading";

/** Something named that is no person: tokens [from, to), and the name readers know. */
export type NamedThing = {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly shown: string;
  /** Names with the same key mean the same thing: "China's Foreign Ministry", "the Chinese foreign ministry". */
  readonly key: string;
  readonly rule: string;
};

type Context = {
  readonly text: string;
  readonly index: TokenIndex;
  readonly first: number;
  readonly last: number;
  /** One past the last token of the run a token stands in, or the token itself when it is in none. */
  readonly runEnd: (at: number) => number;
  readonly runStart: (at: number) => number;
};

/** Looks for a thing that begins at a token. */
type Parser = {
  readonly rule: string;
  readonly parse: (context: Context, at: number) => Omit<NamedThing, "rule"> | null;
};

const wordsOf = ({ text, index }: Context, from: number, to: number): string => {
  const first = index.tokens[from];
  const last = index.tokens[to - 1];
  return first === undefined || last === undefined
    ? ""
    : text.slice(first.start, last.end).replace(/\s+/gu, " ");
};
const capital = ({ text, index, last }: Context, at: number): boolean =>
  at < last && isCapitalised(text, index.tokens[at]);
const isThe = (word: string | undefined): boolean => word === "the" || word === "The".toLowerCase();

/** A listed name counts when its words are written with capitals ("the guardian of the bridge" is no newspaper). */
const capitalised = (context: Context, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = context.index.words[at] ?? "";
    if (
      context.index.tokens[at]?.kind === "word" &&
      !nameJoiners.has(word) &&
      word !== "'s" &&
      word !== "and" &&
      !capital(context, at)
    )
      return false;
  }
  return capital(context, isThe(context.index.words[from]) ? from + 1 : from);
};

/** True when the run goes on with words that make the listed name part of a longer one ("China Center"). */
const goesOn = (context: Context, to: number): boolean => {
  const next = context.index.words[to] ?? "";
  return capital(context, to) && (organisationHeads.has(next) || eventHeads.has(next));
};

const ministryOf = (context: Context, at: number): { country: string; to: number } | null => {
  const { index } = context;
  const demonym = demonymBook(index.words, at);
  if (demonym !== null && capital(context, at)) return { country: demonym.row, to: at + demonym.length };
  const place = placeBook(index.words, at);
  if (place !== null && capital(context, at) && index.words[at + place.length] === "'s")
    return { country: place.row.name, to: at + place.length + 1 };
  if (
    place !== null &&
    capital(context, at) &&
    place.row.kind === "country" &&
    place.length === 1 &&
    /^(?:us|u\.s\.|uk|u\.k\.)$/u.test(index.words[at] ?? "")
  )
    return { country: place.row.name, to: at + 1 };
  return null;
};

/** "HIM", "IN FULL": a word in capitals for stress, or in a line of them, names no body. */
function isShouted({ index, text, first, last }: Context, at: number): boolean {
  const word = index.words[at] ?? "";
  if (neverNames.has(word) || commonVerbs.has(word) || prepositions.has(word) || genderedPronouns.has(word))
    return true;
  let beside = 0;
  for (const other of [at - 2, at - 1, at + 1, at + 2])
    if (other >= first && other < last && /^\p{Lu}{2,}$/u.test(textOfToken(text, index, other))) beside += 1;
  return beside >= 2;
}

/** The order matters: a listed name before a guessed one, an event before the place it is held in. */
const parsers: readonly Parser[] = [
  {
    rule: "event-name",
    parse: (context, at) => {
      if (!capital(context, at) || context.runStart(at) !== at) return null;
      const end = context.runEnd(at);
      const { index } = context;
      const from = /^(?:19|20)\d\d$/u.test(index.words[at - 1] ?? "") ? at - 1 : at;
      let head = -1;
      for (let place = at; place < end; place += 1)
        if (eventHeads.has(index.words[place] ?? "")) head = place;
      if (head === -1 || head - from < 1) return null;
      const to = /^(?:19|20)\d\d$/u.test(index.words[head + 1] ?? "") ? head + 2 : head + 1;
      const shown = wordsOf(context, from, to);
      return { from, to, type: "event", shown, key: `event:${shown.toLowerCase()}` };
    },
  },
  {
    rule: "outlet-list",
    parse: (context, at) => {
      const found = outletBook(context.index.words, at);
      if (found === null) return null;
      const to = at + found.length;
      if (!capitalised(context, at, to) || goesOn(context, to)) return null;
      // A common word at the start of a sentence is no newspaper ("Time will tell").
      if (
        found.length === 1 &&
        at === context.first &&
        !/^\p{Lu}{2}/u.test(wordsOf(context, at, to)) &&
        !/^(?:Reuters|Bloomberg|Xinhua|Politico|Axios|Interfax)$/u.test(wordsOf(context, at, to))
      )
        return null;
      if (
        found.length === 1 &&
        /^\p{Lu}{2,4}$/u.test(found.row) &&
        !/^\p{Lu}{2}/u.test(wordsOf(context, at, to))
      )
        return null;
      return { from: at, to, type: "outlet", shown: found.row, key: `outlet:${found.row}` };
    },
  },
  {
    rule: "country-ministry",
    parse: (context, at) => {
      const { index } = context;
      const owner = ministryOf(context, at);
      if (owner === null) return null;
      let to = owner.to;
      while (
        portfolios.has(index.words[to] ?? "") ||
        (index.words[to] === "and" && portfolios.has(index.words[to + 1] ?? ""))
      )
        to += 1;
      const head = index.words[to] ?? "";
      if (
        !bodyHeads.has(head) ||
        (to === owner.to && !/^(?:ministry|parliament|government|army|navy|embassy|police)$/u.test(head))
      )
        return null;
      to += 1;
      const body = index.words.slice(owner.to, to).join(" ");
      return {
        from: at,
        to,
        type: "organisation",
        shown: `the ${wordsOf(context, at, to)}`,
        key: `body:${owner.country}:${body}`,
      };
    },
  },
  {
    rule: "organisation-list",
    parse: (context, at) => {
      const found = organisationBook(context.index.words, at);
      if (found === null) return null;
      const to = at + found.length;
      if (!capitalised(context, at, to) || goesOn(context, to)) return null;
      if (
        found.length === 1 &&
        at === context.first &&
        !/^\p{Lu}{2}/u.test(wordsOf(context, at, to)) &&
        /^(?:Apple|Shell|Meta|Amazon|Labour|Disney|Ford)$/u.test(found.row) &&
        capital(context, to)
      )
        return null;
      if (
        /^\p{Lu}{2,5}$/u.test(found.row) &&
        !/\p{Lu}{2}|^(?:the )?(?:Nato|Opec|Unicef|Unesco)/u.test(wordsOf(context, at, to))
      )
        return null;
      return {
        from: at,
        to,
        type: "organisation",
        shown: found.row,
        key: `organisation:${found.row.replace(/^the /u, "")}`,
      };
    },
  },
  {
    rule: "organisation-head",
    parse: (context, at) => {
      const { index } = context;
      const numbered =
        index.tokens[at]?.kind === "number" &&
        /^(?:st|nd|rd|th)$/u.test(index.words[at + 1] ?? "") &&
        capital(context, at + 2);
      const from = at;
      let place = numbered ? at + 2 : at;
      if (!capital(context, place)) return null;
      const end = context.runEnd(place);
      // The last head word of the run ends the name; "of", "for" and what follows belong to it.
      let head = -1;
      for (; place < end; place += 1) {
        const word = index.words[place] ?? "";
        // "Duke University" is one; in "Harbour Bank Governor" the office ends the name.
        if (roleHeads.has(word) && !organisationHeads.has(word) && place > (numbered ? from + 2 : from))
          break;
        if (organisationHeads.has(word) && !(place + 1 < end && roleHeads.has(index.words[place + 1] ?? "")))
          head = place;
      }
      if (head === -1) return null;
      // "Atlantic City" is a town, "Manchester City" a club.
      if (index.words[head] === "city" && head + 1 === end && !clubTowns.has(index.words[head - 1] ?? ""))
        return null;
      // "Cheryl Mills" is a person, "Odell Mills" a works.
      if (
        surnameHeads.has(index.words[head] ?? "") &&
        isGivenName(textOfToken(context.text, index, head - 1))
      )
        return null;
      let to = head + 1;
      const afterOf = index.words[to] ?? "";
      if (
        (afterOf === "of" || afterOf === "for") &&
        (capital(context, to + 1) ||
          (/^(?:the|an?)$/u.test(index.words[to + 1] ?? "") && capital(context, to + 2)))
      ) {
        const over = (at: number): number =>
          context.runEnd(/^(?:the|an?)$/u.test(index.words[at + 1] ?? "") ? at + 2 : at + 1);
        to = over(to);
        // "the Institute for the Study of Tides", "the Directorate of the Department of Fish"
        while (index.words[to] === "of" && over(to) > to + 1 && !roleHeads.has(index.words[over(to)] ?? ""))
          to = over(to);
        while (
          (index.words[to] === "and" || index.words[to] === "&") &&
          capital(context, to + 1) &&
          placeBook(index.words, to + 1) === null &&
          organisationHeads.has(index.words[from] ?? "") &&
          index.words[from] !== "university"
        )
          to = context.runEnd(to + 1);
        // "University of California, San Diego": a place behind the comma belongs to a university that has campuses.
        if (index.words[to] === "," && /^(?:university|college)$/u.test(index.words[head] ?? "")) {
          const campus = placeBook(index.words, to + 1);
          if (
            campus !== null &&
            campus.row.kind === "city" &&
            capital(context, to + 1) &&
            placeBook(index.words, to - 1) !== null
          )
            to += 1 + campus.length;
        }
      }
      const words = index.words.slice(from, to).filter((word) => /\p{L}/u.test(word));
      const others = words.filter((word) => !organisationHeads.has(word) && !nameJoiners.has(word));
      if (to - from < 2 || others.length === 0) return null;
      if (
        weakHeads.has(index.words[head] ?? "") &&
        to === head + 1 &&
        from === context.first &&
        others.length < 1
      )
        return null;
      const shown = wordsOf(context, from, to);
      return {
        from,
        to,
        type: "organisation",
        shown: `${isThe(index.words[from - 1]) ? "the " : ""}${shown}`,
        key: `organisation:${shown.toLowerCase()}`,
      };
    },
  },
  {
    rule: "place-head", // Marlow Bay, the Odell Islands
    parse: (context, at) => {
      const { index } = context;
      if (!capital(context, at) || context.runStart(at) !== at) return null;
      const end = context.runEnd(at);
      const isLed = placeLeads.has(index.words[at] ?? "") && end - at <= 3;
      const isCity = index.words[end - 1] === "city";
      if (end - at < 2 || end - at > 4 || !(isLed || isCity || placeHeads.has(index.words[end - 1] ?? "")))
        return null;
      const shown = wordsOf(context, at, end);
      return { from: at, to: end, type: "place", shown, key: `place:${shown}` };
    },
  },
  {
    rule: "place-list",
    parse: (context, at) => {
      const { index } = context;
      const found = placeBook(index.words, at);
      if (found === null) return null;
      const to = at + found.length;
      if (!capitalised(context, at, to)) return null;
      // "us" is a pronoun, "US" a country; "it" and "IT" are no places at all.
      if (
        found.length === 1 &&
        /^(?:us|uk|dc)$/u.test(index.words[at] ?? "") &&
        !/^\p{Lu}{2}$/u.test(wordsOf(context, at, to))
      )
        return null;
      const next = index.words[to] ?? "";
      // "Harbours USA", "Priorities America": a country behind a plain noun is part of its name.
      if (
        context.runStart(at) < at &&
        to === context.runEnd(at) &&
        /^(?:usa|uk|america|international)$/u.test(index.words[at] ?? "") &&
        demonymBook(index.words, at - 1) === null &&
        index.tokens[at - 1]?.kind === "word"
      ) {
        const from = context.runStart(at);
        const shown = wordsOf(context, from, to);
        return { from, to, type: "organisation", shown, key: `organisation:${shown.toLowerCase()}` };
      }
      if (
        capital(context, to) &&
        placeGivenNames.has(index.words[at] ?? "") &&
        placeBook(index.words, to) === null &&
        !organisationHeads.has(next) &&
        !roleHeads.has(next)
      )
        return null;
      // "Ana Israel": the family name of somebody whose given name stands right before it.
      const before = textOfToken(context.text, index, at - 1);
      if (context.runStart(at) < at && isGivenName(before) && !placeGivenNames.has(before.toLowerCase()))
        return null;
      // A place in the middle of a name ("Sydney" in "Mary Sydney") is caught by the person reader first.
      return { from: at, to, type: "place", shown: found.row.name, key: `place:${found.row.name}` };
    },
  },
  {
    rule: "place-in-region", // "in Odelltown, Anhui province": what is in a region is a place
    parse: (context, at) => {
      const { index } = context;
      if (!capital(context, at) || context.runStart(at) !== at) return null;
      const to = context.runEnd(at);
      if (to - at > 3 || index.words[to] !== ",") return null;
      if (!/^(?:in|near|outside|at|from|to)$/u.test(index.words[at - 1] ?? "")) return null;
      const region = placeBook(index.words, to + 1);
      if (region === null || !capital(context, to + 1) || region.row.kind === "city") return null;
      // "to Ana Ruiz, Canada said": a given name begins no town here.
      if (to - at > 1 && isGivenName(textOfToken(context.text, index, at))) return null;
      const shown = wordsOf(context, at, to);
      return { from: at, to, type: "place", shown, key: `place:${shown}` };
    },
  },
  {
    rule: "acronym",
    parse: (context, at) => {
      const word = textOfToken(context.text, context.index, at);
      if (
        !/^\p{Lu}{3,6}$/u.test(word) ||
        isShouted(context, at) ||
        notBodies.has(word.toLowerCase()) ||
        context.runEnd(at) - context.runStart(at) !== 1
      )
        return null;
      return {
        from: at,
        to: at + 1,
        type: "organisation",
        shown: word,
        key: `organisation:${word.toLowerCase()}`,
      };
    },
  },
];

/** Organisations, outlets, places and events of one sentence, from left to right, without overlap. */
export function findNamedThings(
  text: string,
  index: TokenIndex,
  range: readonly [number, number],
  runs: readonly NameRun[],
): NamedThing[] {
  const [first, last] = range;
  const starts = new Map<number, NameRun>();
  for (const run of runs) for (let at = run.from; at < run.to; at += 1) starts.set(at, run);
  const context: Context = {
    text,
    index,
    first,
    last,
    runEnd: (at) => starts.get(at)?.to ?? at,
    runStart: (at) => starts.get(at)?.from ?? at,
  };
  const things: NamedThing[] = [];
  for (let at = first; at < last;) {
    // Names begin with a capital, a number ("21st …") or the article that belongs to them.
    if (
      !isCapitalised(text, index.tokens[at]) &&
      index.words[at] !== "the" &&
      index.tokens[at]?.kind !== "number"
    ) {
      at += 1;
      continue;
    }
    let found: NamedThing | null = null;
    for (const { rule, parse } of parsers) {
      const thing = parse(context, at);
      if (thing === null || thing.to > last) continue;
      found = { ...thing, rule };
      break;
    }
    if (found === null) at += 1;
    else {
      things.push(found);
      at = Math.max(found.to, at + 1);
    }
  }
  return things;
}
