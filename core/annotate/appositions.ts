import { articles, possessives, prepositions } from "../lexicon/function-words";
import { isGivenName } from "../lexicon/given-names";
import { kin } from "../lexicon/name-parts";
import { reportingVerb } from "../lexicon/reporting-verbs";
import { formerWords, roleHeads } from "../lexicon/roles";
import { capital } from "./time-rules/words";
import { isRoleWord, isTitleWord } from "./titles";
import type { NamedThing } from "./thing-parser";
import type { TokenIndex } from "./reading";

/** An office or job as the tokens that name it. */
export type RoleTokens = {
  readonly from: number;
  readonly to: number;
  readonly former: boolean;
  readonly rule: string;
};

const maxApposition = 45;

/**
 * What stands between commas (or brackets) behind a name and says who that is: "Ana Ruiz, the mayor of Porto, said".
 * Gives the token behind its closing mark and the offices named in it.
 */
export function appositionAfter(
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
  if (isInsertion(index, to, limit)) return null;
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
  const unclosed = role === null ? null : unclosedEnd(index, role, last, things);
  if (unclosed !== null) {
    const roles = rolesBetween(index, to + 1, unclosed, things);
    return roles.length === 0 ? null : { end: unclosed, roles, evidence: "apposition" };
  }
  const stop = close ?? commas[0] ?? null;
  const end = stop ?? sentenceBodyEnd(index, last);
  const roles = isRelative ? [] : rolesBetween(index, to + 1, end, things);
  if (!isRelative && roles.length === 0) return null;
  return { end: stop === null ? end : stop + 1, roles, evidence: isRelative ? "" : "apposition" };
}

/** Words of an insertion, and behind its verb until the comma, at most. */
const longestTeller = 9;
const longestWhen = 5;

/** "Ana Ruiz, a spokesman said on Monday, | would come": who is named between the commas tells it, and is not she. */
function isInsertion({ words }: TokenIndex, comma: number, last: number): boolean {
  for (let verb = comma + 1; verb < Math.min(last, comma + longestTeller); verb += 1) {
    const word = words[verb] ?? "";
    if (/^(?:,|who|which|that|whose)$/u.test(word)) return false;
    if (!/^(?:said|says|added|confirmed|announced|told|wrote|explained|noted)$/u.test(word)) continue;
    const close = words.slice(verb, verb + longestWhen).indexOf(",");
    return (
      close !== -1 &&
      verb + close < last &&
      /^(?:is|was|has|had|will|would|were|are|have|did|does|can|could|may|might|must|should)$/u.test(
        words[verb + close + 1] ?? "",
      )
    );
  }
  return false;
}

/** "Ana Ruiz, an analyst at Norwick Bank told": the writer forgot the comma, and the verb of saying ends the apposition. */
function unclosedEnd(
  index: TokenIndex,
  role: number,
  last: number,
  things: ReadonlyMap<number, NamedThing>,
): number | null {
  for (let at = role + 1; at < last; at += 1) {
    const word = index.words[at] ?? "";
    const thing = things.get(at);
    if (thing !== undefined && thing.from === at) {
      at = thing.to - 1;
      continue;
    }
    // "the Marlow Guard, Mayor Ana Ruiz told": somebody else speaks.
    if (isGivenName(capital(word)) && index.tokens[at]?.kind === "word") return null;
    if (word === "," || word === "who" || word === "which" || word === "that") return null;
    if (word === ":") return at;
    if (/^(?:said|says|told|tells|added|adds|warned|warns|believes|thinks|insisted|argued)$/u.test(word))
      return at;
  }
  return null;
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
      if (
        roleHeads.has(index.words[at] ?? "") &&
        !prepositions.has(index.words[at - 1] ?? "") &&
        // "Ana Ruiz, the mayor's wife"
        index.words[at + 1] !== "'s"
      )
        head = at;
    if (head === -1 || head - first > 8) return [];
    // "Osterby Tides, author Ana Ruiz’s first book", "In Porto Green, former mayor Ana Ruiz, who …": another's office.
    const behind = index.words[head + 2] ?? "";
    if (
      isGivenName(capital(index.words[head + 1] ?? "")) &&
      head + 2 < end &&
      /^\p{L}{2}/u.test(behind) &&
      !prepositions.has(behind) &&
      !articles.has(behind)
    )
      return [];
    // "control of the party while the leader was away": a clause of its own.
    if (
      index.words.slice(first, head).some((word) => /^(?:while|as|if|when|although|though|but)$/u.test(word))
    )
      return [];
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

/** "Norwegian Ambassador | to the Tarn, Ana Ruiz, said": an office opens the sentence without an article. */
const opensWithOffice = ({ words }: TokenIndex, first: number, head: number): boolean =>
  head - first <= 2 &&
  words
    .slice(first, head)
    .every(
      (word) =>
        /^\p{L}{2}/u.test(word) &&
        !articles.has(word) &&
        !prepositions.has(word) &&
        !/^(?:when|while|as|if|once|and|but|his|her|its|their|another|one)$/u.test(word),
    );

/** "The mayor of Porto, Ana Ruiz, said": the office stands in front, between the article and the comma. */
export function appositionBefore(index: TokenIndex, first: number, at: number): RoleTokens | null {
  if (index.words[at - 1] !== ",") return null;
  for (let from = at - 2; from >= Math.max(first, at - 16); from -= 1) {
    const word = index.words[from] ?? "";
    if (word === "," || /^[“”";:(]$/u.test(word)) return null;
    if (!articles.has(word) && !possessives.has(word) && !/^(?:another|one)$/u.test(word)) continue;
    // "released by the ministry, Ana Ruiz …", "following the mayor’s trip, …": what a preposition governs is nobody here,
    // but "according to its head, Ana Ruiz" names a source.
    const [far, near] = [index.words[from - 2], index.words[from - 1] ?? ""];
    // "A spokesperson for the union, Ana Ruiz, said": the office stands in front of the body.
    const names = index.words.slice(from + 1, at - 1);
    if (
      /^(?:for|of|at|to)$/u.test(near) &&
      roleHeads.has(far ?? "") &&
      !names.some((name) => roleHeads.has(name))
    ) {
      if (!opensWithOffice(index, first, from - 2)) continue;
      const former = formerWords.has(index.words[first] ?? "");
      return { from: first, to: at - 1, former, rule: "apposition-before" };
    }
    if (prepositions.has(near) && !(near === "to" && far === "according")) return null;
    // "when he was a senator, Ruiz said"
    if (/^(?:was|is|were|be|been|become|became|like)$/u.test(near)) return null;
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
