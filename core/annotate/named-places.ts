import { eventHeads } from "../lexicon/events";
import { isGivenName } from "../lexicon/given-names";
import { placeGivenNames } from "../lexicon/name-parts";
import { organisationHeads } from "../lexicon/organisations";
import { demonymBook, placeBook, placeHeads, placeLeads } from "../lexicon/places";
import { roleHeads } from "../lexicon/roles";
import { textOfToken } from "./name-runs";
import { capital, capitalised, wordsOf, type Parser } from "./thing-parser";

/** "the Osterby Games 2024", with its year. */
export const eventName: Parser = {
  rule: "event-name",
  parse: (context, at) => {
    if (!capital(context, at) || context.runStart(at) !== at) return null;
    const end = context.runEnd(at);
    const { index } = context;
    const from = /^(?:19|20)\d\d$/u.test(index.words[at - 1] ?? "") ? at - 1 : at;
    let head = -1;
    for (let place = at; place < end; place += 1) if (eventHeads.has(index.words[place] ?? "")) head = place;
    if (head === -1 || head - from < 1) return null;
    // "Norwick Disaster Management Centre": what ends in a word for a body is one, whatever it deals with.
    if (head + 1 < end && organisationHeads.has(index.words[end - 1] ?? "")) return null;
    const to = /^(?:19|20)\d\d$/u.test(index.words[head + 1] ?? "") ? head + 2 : head + 1;
    const shown = wordsOf(context, from, to);
    return { from, to, type: "event", shown, key: `event:${shown.toLowerCase()}` };
  },
};

/** Marlow Bay, the Odell Islands */
export const placeHead: Parser = {
  rule: "place-head",
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
};

/** "Central Europe", "Old Europe": a part of a continent, or what is said of all of it. */
const partOfContinent =
  /^(?:(?:(?:north|south|mid)-?)?(?:north|south|east|west)(?:ern)?|central|middle|inner|mainland|continental|emerging|developing|sub-saharan|saharan|latin|anglophone|francophone|old|new|eurozone)$/u;

/** A country, state or town of the lists. */
export const placeList: Parser = {
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
    if (found.length === 1 && context.borne.has(index.words[at] ?? "")) return null;
    const next = index.words[to] ?? "";
    // "Harbours USA", "Priorities America": a country behind a plain noun is part of its name. "Tide Lab Europe".
    if (
      context.runStart(at) < at &&
      to === context.runEnd(at) &&
      /^(?:usa|uk|america|europe|asia|africa|international)$/u.test(index.words[at] ?? "") &&
      !partOfContinent.test(index.words[at - 1] ?? "") &&
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
};

/** "in Odelltown, Anhui province": what is in a region is a place */
export const placeInRegion: Parser = {
  rule: "place-in-region",
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
};
