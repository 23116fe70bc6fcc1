import { articles, neverNames, possessives, prepositions } from "../lexicon/function-words";
import { genderOfName, isGivenName } from "../lexicon/given-names";
import { demonymGivenNames, kin, nameSuffixes, notBodies, notFamilyNames } from "../lexicon/name-parts";
import { demonymBook, placeBook } from "../lexicon/places";
import { reportingVerb } from "../lexicon/reporting-verbs";
import {
  abbreviatedTitles,
  formerWords,
  genderOfRole,
  honorifics,
  roleHeads,
  roleModifiers,
} from "../lexicon/roles";
import type { NamedThing } from "./named-things";
import { textOfToken, type NameRun } from "./name-runs";
import { isCapitalised, type TokenIndex } from "./reading";

/** A run that may name a person: tokens [from, to) of the name without title or role. */
export type PersonCandidate = {
  readonly from: number;
  readonly to: number;
  /** First token of title and role in front, or `from`. */
  readonly outer: number;
  /** One past "Jr." behind the name, or `to`. */
  readonly outerTo: number;
  readonly sentence: number;
  readonly evidence: readonly string[];
  readonly gender: "f" | "m" | null;
  readonly roles: readonly RoleTokens[];
  /** One past the last token of an apposition behind the name, with its closing comma; null without one. */
  readonly apposition: number | null;
};

export type RoleTokens = {
  readonly from: number;
  readonly to: number;
  readonly former: boolean;
  readonly rule: string;
};

const isTitleWord = (word: string): boolean => honorifics.has(word) || abbreviatedTitles.has(word);
const isRoleWord = (word: string): boolean => roleHeads.has(word) || roleModifiers.has(word);

/** The part of a run that is name: honorific and office words in front are taken off, and what they tell is kept. */
function splitRun(
  text: string,
  index: TokenIndex,
  run: NameRun,
): { name: NameRun; honorific: string | null; roleFrom: number | null; roleTo: number } | null {
  let from = run.from;
  let honorific: string | null = null;
  let roleFrom: number | null = null;
  let roleTo = run.from;
  // "Secretary of State Ana Ruiz", "director of Public Affairs Ana Ruiz": the name begins with the given name.
  if (index.words[run.from - 1] === "of" && roleHeads.has(index.words[run.from - 2] ?? ""))
    for (let at = run.from + 1; at + 1 < run.to; at += 1)
      if (isGivenName(textOfToken(text, index, at))) {
        from = at;
        roleFrom = run.from - 2;
        roleTo = at;
        break;
      }
  // "Puppeteer Ana Ruiz": an occupation that no list has, in front of a given name.
  if (
    roleFrom === null &&
    run.to - run.from >= 3 &&
    !isGivenName(textOfToken(text, index, run.from)) &&
    isGivenName(textOfToken(text, index, run.from + 1)) &&
    /^\p{Ll}{3,}(?:eer|ier|[lmnt]er|tor|ist|ian|wright|woman|man)$/u.test(index.words[run.from] ?? "")
  ) {
    roleFrom = run.from;
    from = run.from + 1;
    roleTo = from;
  }
  const skipPoint = (at: number): number => (index.words[at] === "." ? at + 1 : at);
  // The last office word of the run ends what is no name: "Ford CEO Jim Farley", "Governor Ana Ruiz".
  for (let at = from; at < run.to; at += 1) {
    const word = index.words[at] ?? "";
    if (isTitleWord(word) && at + 1 < run.to) {
      honorific = word;
      if (roleFrom === null && abbreviatedTitles.has(word)) roleFrom = at;
      from = skipPoint(at + 1);
      if (abbreviatedTitles.has(word)) roleTo = from;
    } else if (roleHeads.has(word) && at + 1 < run.to) {
      roleFrom ??= run.from;
      from = at + 1;
      roleTo = from;
    }
  }
  // Office words alone ("Foreign Minister") and countries in front are no name.
  while (from < run.to) {
    const demonym = demonymBook(index.words, from);
    const word = index.words[from] ?? "";
    if (
      demonym !== null &&
      from + demonym.length < run.to &&
      !(demonymGivenNames.has(word) && from + 2 === run.to && roleFrom === null)
    ) {
      roleFrom ??= from;
      from += demonym.length;
      roleTo = from;
    } else if (
      isRoleWord(word) &&
      roleModifiers.has(word) &&
      !isGivenName(word) &&
      from + 1 < run.to &&
      roleHeads.has(index.words[from + 1] ?? "")
    )
      from += 1;
    else break;
  }
  let to = run.to;
  // "X-based", "Jr." and the like at the end.
  while (to > from && (index.words[to - 1] === "." || /^[-–]$/u.test(index.words[to - 1] ?? ""))) to -= 1;
  if (from >= to) return null;
  return { name: { from, to }, honorific, roleFrom, roleTo };
}

/** Office words in lower case in front of a name: "its deputy finance minister Ana Ruiz" → where they begin. */
function lowerRoleBefore(
  text: string,
  index: TokenIndex,
  first: number,
  at: number,
  things: ReadonlyMap<number, NamedThing>,
): number | null {
  let from = at - 1;
  if (from < first || !roleHeads.has(index.words[from] ?? "") || isCapitalised(text, index.tokens[from]))
    return null;
  for (;;) {
    const before = from - 1;
    const word = index.words[before] ?? "";
    if (before < first) break;
    const thing = things.get(before);
    if (thing !== undefined) from = thing.from;
    else if (isRoleWord(word) || formerWords.has(word) || word === "-" || word === "'s") from = before;
    else if (demonymBook(index.words, before) !== null && isCapitalised(text, index.tokens[before]))
      from = before;
    else break;
  }
  while (
    index.words[from] === "'s" ||
    index.words[from] === "-" ||
    possessives.has(index.words[from] ?? "") ||
    articles.has(index.words[from] ?? "")
  )
    from += 1;
  return from < at ? from : null;
}

const maxApposition = 45;

/**
 * What stands between commas (or brackets) behind a name and says who that is: "Ana Ruiz, the mayor of Porto, said".
 * Gives the token behind its closing mark and the offices named in it.
 */
function appositionAfter(
  index: TokenIndex,
  to: number,
  last: number,
  things: ReadonlyMap<number, NamedThing>,
): { end: number; roles: RoleTokens[]; evidence: string } | null {
  const opener = index.words[to];
  if (opener === "(") {
    for (let at = to + 1; at < Math.min(last, to + 20); at += 1)
      if (index.words[at] === ")") return { end: at + 1, roles: [], evidence: "" };
    return null;
  }
  if (opener !== "," && opener !== "–" && opener !== "—") return null;
  const second = index.words[to + 1] ?? "";
  // "Ann Lee, 45, said".
  if (index.tokens[to + 1]?.kind === "number" && index.words[to + 2] === ",") {
    const more = appositionAfter(index, to + 2, last, things);
    return { end: more === null ? to + 3 : more.end, roles: more?.roles ?? [], evidence: "age" };
  }
  const opens =
    articles.has(second) ||
    formerWords.has(second) ||
    possessives.has(second) ||
    isRoleWord(second) ||
    /^(?:who|whose|one|himself|herself|speaking)$/u.test(second) ||
    things.has(to + 1) ||
    isTitleWord(second);
  if (!opens) return null;
  let role: number | null = null;
  const commas: number[] = [];
  const limit = Math.min(last, to + maxApposition);
  for (let at = to + 1; at < limit; at += 1) {
    const thing = things.get(at);
    const word = index.words[at] ?? "";
    if (thing !== undefined && thing.from === at) {
      at = thing.to - 1;
      continue;
    }
    if (word === opener && at > to + 1) commas.push(at);
    else if (role === null && roleHeads.has(word) && commas.length === 0) role = at;
    if (/^[“”"]$/u.test(word)) break;
  }
  // "Ana Ruiz, her mother and several brothers came": a list of people who are not Ana Ruiz.
  if (
    possessives.has(second) &&
    kin.has(index.words[to + 2] ?? "") &&
    index.words[to + 3] === "and" &&
    (commas[0] === undefined || commas[0] > to + 4)
  )
    return null;
  const isRelative = /^(?:who|whose|speaking)$/u.test(second);
  if (role === null && !isRelative) return null;
  // The apposition ends at the first comma behind which a verb (or nothing) comes.
  const close = commas.find((comma) => {
    const next = index.words[comma + 1] ?? "";
    const after = index.words[comma + 2] ?? "";
    const isVerb = (word: string): boolean =>
      reportingVerb(word) !== null ||
      /^(?:is|was|has|had|will|would|were|are|have|did|does|can|could|may|might|must|should)$/u.test(word) ||
      /(?:ed|ew|ook|ought|ent|aid|old)$/u.test(word);
    return (
      isVerb(next) ||
      (/^(?:also|later|then|who|earlier|recently|reportedly|meanwhile)$/u.test(next) && isVerb(after))
    );
  });
  const stop = close ?? commas[0] ?? null;
  const end = stop ?? sentenceBodyEnd(index, last);
  const roles = isRelative ? [] : rolesBetween(index, to + 1, end, things);
  if (!isRelative && roles.length === 0) return null;
  return { end: stop === null ? end : stop + 1, roles, evidence: isRelative ? "" : "apposition" };
}

const sentenceBodyEnd = (index: TokenIndex, last: number): number => {
  let end = last;
  while (end > 0 && index.tokens[end - 1]?.kind === "mark" && /^[.!?”"’]$/u.test(index.words[end - 1] ?? ""))
    end -= 1;
  return end;
};

/** Offices named between two tokens; ", and a former … official" names a second one. */
function rolesBetween(
  index: TokenIndex,
  from: number,
  to: number,
  things: ReadonlyMap<number, NamedThing>,
): RoleTokens[] {
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const thing = things.get(at);
    if (thing !== undefined && thing.from === at && at < to) {
      at = Math.min(thing.to, to) - 1;
      continue;
    }
    const isEnd = at === to;
    const second =
      index.words[at] === "," ||
      ((index.words[at] === "and" || index.words[at] === ",") &&
        (articles.has(index.words[at + 1] ?? "") || formerWords.has(index.words[at + 1] ?? "")));
    if (!isEnd && !second) continue;
    if (at > start) parts.push([start, at]);
    start = at + 1;
  }
  return parts.flatMap(([begin, end]) => {
    let first = begin;
    while (
      first < end &&
      (index.words[first] === "and" ||
        articles.has(index.words[first] ?? "") ||
        possessives.has(index.words[first] ?? ""))
    )
      first += 1;
    let head = -1;
    for (let at = first; at < end && head === -1; at += 1)
      if (roleHeads.has(index.words[at] ?? "") && !prepositions.has(index.words[at - 1] ?? "")) head = at;
    if (head === -1 || head - first > 8) return [];
    // "who …" behind the office is no part of it.
    let stop = end;
    for (let at = head; at < end; at += 1)
      if (/^(?:who|whose|which|when|where|after|before|since|because)$/u.test(index.words[at] ?? "")) {
        stop = at;
        break;
      }
    return [
      {
        from: first,
        to: stop,
        former: formerWords.has(index.words[first] ?? "") && index.words[first] !== "late",
        rule: "apposition",
      },
    ];
  });
}

/** "The mayor of Porto, Ana Ruiz, said": the office stands in front, between the article and the comma. */
function appositionBefore(index: TokenIndex, first: number, at: number): RoleTokens | null {
  if (index.words[at - 1] !== ",") return null;
  for (let from = at - 2; from >= Math.max(first, at - 16); from -= 1) {
    const word = index.words[from] ?? "";
    if (word === "," || /^[“”";:(]$/u.test(word)) return null;
    if (!articles.has(word) && !possessives.has(word)) continue;
    // "released by the ministry, Ana Ruiz …", "following the mayor’s trip, …": what a preposition governs is nobody here,
    // but "according to its head, Ana Ruiz" names a source.
    const [far, near] = [index.words[from - 2], index.words[from - 1] ?? ""];
    if (prepositions.has(near) && !(near === "to" && far === "according")) return null;
    for (let head = from + 1; head < at - 1; head += 1) {
      if (prepositions.has(index.words[head] ?? "") || index.words[head] === "and") break;
      if (roleHeads.has(index.words[head] ?? "") && index.words[head + 1] !== "'s")
        return {
          from: from + 1,
          to: at - 1,
          former: formerWords.has(index.words[from + 1] ?? ""),
          rule: "apposition-before",
        };
    }
    if (word !== "'s") return null;
  }
  return null;
}

/** The runs of a sentence that may be people, with every sign for it. */
export function findPersonCandidates(
  text: string,
  index: TokenIndex,
  sentence: number,
  range: readonly [number, number],
  runs: readonly NameRun[],
  things: readonly NamedThing[],
): PersonCandidate[] {
  const [first, last] = range;
  const covered = new Map<number, NamedThing>();
  for (const thing of things) for (let at = thing.from; at < thing.to; at += 1) covered.set(at, thing);

  // What is left of the runs once the named things are taken out.
  const rest: NameRun[] = [];
  for (const run of runs) {
    let from = run.from;
    for (let at = run.from; at <= run.to; at += 1) {
      if (at < run.to && !covered.has(at)) continue;
      if (at > from) rest.push({ from, to: at });
      from = at + 1;
    }
  }

  return rest.flatMap((run): PersonCandidate[] => {
    const split = splitRun(text, index, run);
    if (split === null) return [];
    const { name, honorific } = split;
    const words = Array.from({ length: name.to - name.from }, (_, offset) =>
      textOfToken(text, index, name.from + offset),
    ).filter((word) => /\p{L}/u.test(word));
    const lead = words[0] ?? "";
    if (words.length === 0 || words.length > 6) return [];
    if (
      notFamilyNames.has(words.at(-1)?.toLowerCase() ?? "") ||
      index.words.slice(name.from, name.to).includes("&")
    )
      return [];
    // "Russian-Syrian": peoples, joined or not, are nobody.
    if (words.every((_, offset) => demonymBook([words[offset]?.toLowerCase() ?? ""], 0) !== null)) return [];
    if (words.every((word) => isRoleWord(word.toLowerCase()) || neverNames.has(word.toLowerCase())))
      return [];
    if (
      words.length === 1 &&
      (demonymBook(index.words, name.from) !== null ||
        placeBook(index.words, name.from) !== null ||
        notBodies.has(lead.toLowerCase()))
    )
      return [];
    if (words.length === 1 && /^\p{Lu}{2,}$/u.test(lead)) return [];

    const evidence: string[] = [];
    const roles: RoleTokens[] = [];
    let outer = name.from;
    let gender: "f" | "m" | null = null;
    if (honorific !== null) {
      evidence.push("title");
      outer = Math.min(outer, run.from);
      gender = honorifics.get(honorific) ?? null;
    }
    if (split.roleFrom !== null && split.roleTo > split.roleFrom) {
      // A possessor or named thing in front belongs to the office: "China's Foreign Minister", "Bank of England Governor".
      let from = split.roleFrom;
      for (;;) {
        const before = covered.get(index.words[from - 1] === "'s" ? from - 2 : from - 1);
        if (
          before !== undefined &&
          before.from >= first &&
          (before.type !== "place" ||
            index.words[from - 1] === "'s" ||
            /^(?:us|u\.s\.|uk|u\.k\.)$/u.test(index.words[before.from] ?? "") ||
            index.tokens[before.to]?.start === index.tokens[from]?.start)
        )
          from = before.from;
        else if (
          formerWords.has(index.words[from - 1] ?? "") ||
          (isRoleWord(index.words[from - 1] ?? "") && roleModifiers.has(index.words[from - 1] ?? ""))
        )
          from -= 1;
        else if (
          from - 1 >= first &&
          demonymBook(index.words, from - 1) !== null &&
          isCapitalised(text, index.tokens[from - 1])
        )
          from -= 1;
        else break;
      }
      evidence.push("title");
      outer = Math.min(outer, from);
      roles.push({ from, to: split.roleTo, former: formerWords.has(index.words[from] ?? ""), rule: "title" });
    }
    const lower = lowerRoleBefore(text, index, first, Math.min(outer, run.from), covered);
    if (lower !== null) {
      evidence.push("title");
      roles.push({
        from: lower,
        to: Math.min(outer, run.from),
        former: formerWords.has(index.words[lower] ?? ""),
        rule: "title",
      });
      outer = lower;
    }
    const ahead = appositionBefore(index, first, outer);
    if (ahead !== null) {
      evidence.push("apposition");
      roles.push(ahead);
    }
    const behind = appositionAfter(index, name.to, last, covered);
    if (behind !== null) {
      if (behind.evidence !== "") evidence.push(behind.evidence);
      roles.push(...behind.roles);
    }
    if ((isGivenName(lead) || demonymGivenNames.has(lead.toLowerCase())) && words.length >= 2)
      evidence.push("first-name");
    const verbAt = behind?.end ?? name.to;
    const verb = reportingVerb(index.words[verbAt] ?? "");
    if (verb !== null && verb.form !== "base" && verb.form !== "gerund") evidence.push("subject-of-cue");
    const verbBefore = reportingVerb(index.words[outer - 1] ?? "");
    if (verbBefore?.verb.inverts === true && /^[”"’,']$/u.test(index.words[outer - 2] ?? ""))
      evidence.push("subject-of-cue");
    if (index.words[outer - 1] === "to" && index.words[outer - 2] === "according") evidence.push("source");

    for (const role of roles)
      for (let at = role.from; at < role.to; at += 1)
        gender ??= genderOfRole.get(index.words[at] ?? "") ?? null;
    if (gender === null && words.length >= 2) gender = genderOfName(lead);
    let to = name.to;
    while (to > name.from + 1 && (nameSuffixes.has(index.words[to - 1] ?? "") || index.words[to - 1] === ","))
      to -= 1;
    return [
      {
        from: name.from,
        to,
        outer,
        outerTo: to < name.to && index.words[name.to] === "." ? name.to + 1 : name.to,
        sentence,
        evidence: [...new Set(evidence)],
        gender,
        roles,
        apposition: behind?.end ?? null,
      },
    ];
  });
}
