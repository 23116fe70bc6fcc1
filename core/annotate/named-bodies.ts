import { isGivenName } from "../lexicon/given-names";
import { isSaidLoud } from "../lexicon/function-words";
import { notBodies } from "../lexicon/name-parts";
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
import type { PhraseBook } from "../lexicon/phrase-book";
import { demonymBook, placeBook } from "../lexicon/places";
import { roleHeads } from "../lexicon/roles";
import { joinedField, overFields } from "./joined-fields";
import { textOfToken, touches } from "./name-runs";
import { capital, capitalised, goesOn, isThe, wordsOf, type Context, type Parser } from "./thing-parser";

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
  if (isSaidLoud(word)) return true;
  let beside = 0;
  for (const other of [at - 2, at - 1, at + 1, at + 2])
    if (other >= first && other < last && /^\p{Lu}{2,}$/u.test(textOfToken(text, index, other))) beside += 1;
  return beside >= 2;
}

/** A row of a list that stands at a token with its capitals and ends there; `opens` for one word that opens the sentence. */
function listed(book: PhraseBook<string>, context: Context, at: number) {
  const found = book(context.index.words, at);
  if (found === null) return null;
  const to = at + found.length;
  if (!capitalised(context, at, to) || goesOn(context, to)) return null;
  const words = wordsOf(context, at, to);
  // "Kim Sok Un": initials of two letters are written in capitals.
  if (found.length === 1 && /^\p{Lu}\p{Ll}$/u.test(words)) return null;
  const opens = found.length === 1 && at === context.first && !/^\p{Lu}{2}/u.test(words);
  return { ...found, to, words, opens };
}

/** "Bloomberg reported", though somebody of the story is called so. */
const reportsNews = ({ index: { words } }: Context, to: number): boolean =>
  /^(?:reports?|reported|reporters?|journalists?|news|tv|radio)$/u.test(words[to] ?? "");

/** A newspaper, agency or broadcaster of the list. */
export const outletList: Parser = {
  rule: "outlet-list",
  parse: (context, at) => {
    const found = listed(outletBook, context, at);
    if (found === null) return null;
    const { to, row, words } = found;
    if (found.length === 1 && context.borne.has(context.index.words[at] ?? "") && !reportsNews(context, to))
      return null;
    // A common word at the start of a sentence is no newspaper ("Time will tell").
    if (found.opens && !/^(?:Reuters|Bloomberg|Xinhua|Politico|Axios|Interfax)$/u.test(words)) return null;
    if (found.length === 1 && /^\p{Lu}{2,4}$/u.test(row) && !/^\p{Lu}{2}/u.test(words)) return null;
    return { from: at, to, type: "outlet", shown: row, key: `outlet:${row}` };
  },
};

/** "China’s foreign ministry", "the Chinese navy". */
export const countryMinistry: Parser = {
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
};

/** A body of the list. */
export const organisationList: Parser = {
  rule: "organisation-list",
  parse: (context, at) => {
    const found = listed(organisationBook, context, at);
    if (found === null) return null;
    const { to, row, words } = found;
    if (found.opens && /^(?:Apple|Shell|Meta|Amazon|Labour|Disney|Ford)$/u.test(row) && capital(context, to))
      return null;
    if (/^\p{Lu}{2,5}$/u.test(row) && !/\p{Lu}{2}|^(?:the )?(?:Nato|Opec|Unicef|Unesco)/u.test(words))
      return null;
    return {
      from: at,
      to,
      type: "organisation",
      shown: row,
      key: `organisation:${row.replace(/^the /u, "")}`,
    };
  },
};

/** "Pilots’ Union": where the run goes on behind the apostrophe of those whose body it is, its end; null elsewhere. */
function overMembers(context: Context, at: number): number | null {
  const { index } = context;
  const mark = context.runEnd(at);
  return /^['’]$/u.test(index.words[mark] ?? "") &&
    touches(index, mark - 1) &&
    index.words[mark - 1]?.endsWith("s") === true &&
    capital(context, mark + 1)
    ? context.runEnd(mark + 1)
    : null;
}

/** "and Energy Secretary Mara Velt", "and Mara Velt": an office with its holder, or somebody, behind the name of a body. */
function namesHolder(context: Context, at: number): boolean {
  if (isGivenName(textOfToken(context.text, context.index, at)) && context.runEnd(at) > at + 1) return true;
  const words = context.index.words.slice(at, context.runEnd(at));
  return words.some((word, place) => roleHeads.has(word) && place > 0 && place + 1 < words.length);
}

/** "the World Summit on the Herring Society": what a meeting is about is no body. */
function isMatterOfMeeting({ index, first, text, runStart }: Context, place: number): boolean {
  const from = runStart(place);
  const at = isThe(index.words[from - 1]) ? from - 2 : from - 1;
  return (
    at > first &&
    /^(?:on|for)$/u.test(index.words[at] ?? "") &&
    /^(?:Summit|Conference|Convention|Forum|Symposium|Congress)$/u.test(textOfToken(text, index, at - 1))
  );
}

/** Capitals with a word for a body among them: "Norwick Harbour Board", "University of Norwick". */
export const organisationHead: Parser = {
  rule: "organisation-head",
  parse: (context, at) => {
    const { index } = context;
    const numbered =
      index.tokens[at]?.kind === "number" &&
      /^(?:st|nd|rd|th)$/u.test(index.words[at + 1] ?? "") &&
      capital(context, at + 2);
    const from = at;
    let place = numbered ? at + 2 : at;
    if (!capital(context, place) || isMatterOfMeeting(context, from)) return null;
    const pair =
      context.runEnd(place) === place + 1 && index.words[place + 1] === "and" && capital(context, place + 2)
        ? place + 2
        : null;
    const ofMembers = overMembers(context, pair ?? place);
    // "Fish and Boat Administration": two fields of one body; "Schools and Colleges Pilots’ Union": of two houses.
    const joined =
      ofMembers === null
        ? joinedField(context, place)
        : pair !== null && [place, pair].every((at) => index.words[at]?.endsWith("s"))
          ? pair
          : null;
    const end = ofMembers ?? context.runEnd(joined ?? place);
    // The last head word of the run ends the name; "of", "for" and what follows belong to it.
    let head = -1;
    for (; place < end; place += 1) {
      const word = index.words[place] ?? "";
      // "Duke University" is one; in "Harbour Bank Governor" the office ends the name.
      if (roleHeads.has(word) && !organisationHeads.has(word) && place > (numbered ? from + 2 : from)) break;
      if (organisationHeads.has(word) && !(place + 1 < end && roleHeads.has(index.words[place + 1] ?? "")))
        head = place;
    }
    if (head === -1) return null;
    // "Atlantic City" is a town, "Manchester City" a club.
    if (index.words[head] === "city" && head + 1 === end && !clubTowns.has(index.words[head - 1] ?? ""))
      return null;
    // "Cheryl Mills" is a person, "Odell Mills" a works.
    if (surnameHeads.has(index.words[head] ?? "") && isGivenName(textOfToken(context.text, index, head - 1)))
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
      to = overFields(context, to);
      while (
        (index.words[to] === "and" || index.words[to] === "&") &&
        capital(context, to + 1) &&
        placeBook(index.words, to + 1) === null &&
        !namesHolder(context, to + 1) &&
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
    if (to - from < 2 || (others.length === 0 && joined === null)) return null;
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
};

/** "E-Harbour": a firm by a letter and a word; "R-Idaho" is a party and a state. */
export const letterName: Parser = {
  rule: "letter-name",
  parse: (context, at) => {
    const { index, text } = context;
    if (
      !/^(?![DIR]$)\p{Lu}$/u.test(textOfToken(text, index, at)) ||
      index.words[at + 1] !== "-" ||
      !touches(index, at) ||
      !touches(index, at + 1) ||
      !/^\p{Lu}\p{L}{3,}$/u.test(textOfToken(text, index, at + 2)) ||
      context.runEnd(at) !== at + 3
    )
      return null;
    const shown = wordsOf(context, at, at + 3);
    return { from: at, to: at + 3, type: "organisation", shown, key: `organisation:${shown.toLowerCase()}` };
  },
};

/** Three to six capitals that are no stress and no unit: "OPA". */
export const acronym: Parser = {
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
};
