import { neverNames } from "../lexicon/function-words";
import { beginsName, genderOfName } from "../lexicon/given-names";
import { demonymGivenNames, nameSuffixes, notBodies, notFamilyNames } from "../lexicon/name-parts";
import { wordSet } from "../lexicon/phrase-book";
import { demonymBook, placeBook } from "../lexicon/places";
import { reportingVerb } from "../lexicon/reporting-verbs";
import { formerWords, genderOfRole, honorifics, roleHeads, roleModifiers } from "../lexicon/roles";
import { appositionAfter, appositionBefore, type RoleTokens } from "./appositions";
import { isCalledLikePerson, isFirmOrBand, isPrizedWork, mayBeFirm } from "./named-like-people";
import { isRoleWord, lowerRoleBefore, splitRun } from "./titles";
import { textOfToken, touches, type NameRun } from "./name-runs";
import type { NamedThing } from "./thing-parser";
import { isCapitalised, type TokenIndex } from "./reading";

/** A run that may name a person: tokens [from, to) of the name without title or role. */
export type PersonCandidate = {
  readonly from: number;
  readonly to: number;
  /** First token of title and role in front, or `from`. */
  readonly outer: number;
  /** One past "Jr." behind the name, or `to`. */
  readonly shownTo: number;
  /** One past "MLA" behind the name, or `shownTo`. */
  readonly outerTo: number;
  readonly sentence: number;
  readonly evidence: readonly string[];
  readonly gender: "f" | "m" | null;
  readonly roles: readonly RoleTokens[];
  /** One past the last token of an apposition behind the name, with its closing comma; null without one. */
  readonly apposition: number | null;
};

/** What a firm or a team is as well: "Quorel Motors is the leader". */
const ofBodiesToo = wordSet(
  "leader winner owner partner member operator producer champion developer manager contractor broker supervisor planner head principal founder director player victim survivor candidate nominee advocate broadcaster trader investor lawyer consultant expert specialist master veteran host general fellow sponsor",
);

/** "Quiro Velt is a teacher": words that say what somebody is, and that no body can be. */
function isSaidToBe({ words }: TokenIndex, at: number): boolean {
  if (!/^(?:is|was)$/u.test(words[at] ?? "") || !/^an?$/u.test(words[at + 1] ?? "")) return false;
  const near = words.slice(at + 2, at + 5);
  const place = near.findIndex((word) => roleHeads.has(word));
  return (
    place !== -1 &&
    !ofBodiesToo.has(near[place] ?? "") &&
    /^(?:[.,;]|of|at|in|from|and|who|with|for)$/u.test(words[at + 3 + place] ?? "")
  );
}

/** The runs of a sentence that may be people, with every sign for it. */
export function findPersonCandidates(
  text: string,
  index: TokenIndex,
  sentence: number,
  range: readonly [number, number],
  runs: readonly NameRun[],
  things: readonly NamedThing[],
  borne: ReadonlySet<string>,
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
    // "Norwick-Velt": behind a place the second half of one name is nobody by itself.
    if (/^[-–]$/u.test(index.words[name.from] ?? "") && touches(index, name.from - 1)) return [];
    // "Russian-Syrian": peoples, joined or not, are nobody.
    if (words.every((_, offset) => demonymBook([words[offset]?.toLowerCase() ?? ""], 0) !== null)) return [];
    if (words.every((word) => isRoleWord(word.toLowerCase()) || neverNames.has(word.toLowerCase())))
      return [];
    if (
      words.length === 1 &&
      (demonymBook(index.words, name.from) !== null ||
        (placeBook(index.words, name.from) !== null && !borne.has(lead.toLowerCase())) ||
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
      // "European Councils", "the Scottish Regiments": a people in front of one word makes no person of it.
      const isPeople = index.words
        .slice(from, split.roleTo)
        .every((_, offset) => demonymBook(index.words, from + offset) !== null);
      if (!isPeople || words.length > 1) evidence.push("title");
      outer = Math.min(outer, from);
      roles.push({ from, to: split.roleTo, former: formerWords.has(index.words[from] ?? ""), rule: "title" });
    }
    const isGiven = beginsName(lead) || demonymGivenNames.has(lead.toLowerCase());
    const lower = lowerRoleBefore(text, index, first, Math.min(outer, run.from), covered);
    if (lower !== null && (isGiven || !mayBeFirm(index, lower, Math.min(outer, run.from), name.to))) {
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
    const behind = appositionAfter(index, split.end, last, covered);
    if (behind !== null) {
      if (behind.evidence !== "") evidence.push(behind.evidence);
      roles.push(...behind.roles);
    }
    if (isGiven && words.length >= 2) evidence.push("first-name");
    const verbAt = behind?.end ?? split.end;
    // "Two of them were there, Lipola Quorn, said": between two commas; in "a nurse from Osterby, North Quorn, said" a place.
    const isBetween =
      behind === null &&
      index.words[outer - 1] === "," &&
      index.words[verbAt] === "," &&
      index.tokens[outer - 2]?.kind === "word" &&
      !isCapitalised(text, index.tokens[outer - 2]);
    if (words.length >= 2 && isSaidToBe(index, split.end)) evidence.push("apposition");
    const verb = reportingVerb(index.words[isBetween ? verbAt + 1 : verbAt] ?? "");
    if (verb !== null && verb.form !== "base" && verb.form !== "gerund") evidence.push("subject-of-cue");
    const verbBefore = reportingVerb(index.words[outer - 1] ?? "");
    if (verbBefore?.verb.inverts === true && /^[”"’,']$/u.test(index.words[outer - 2] ?? ""))
      evidence.push("subject-of-cue");
    if (index.words[outer - 1] === "to" && index.words[outer - 2] === "according") evidence.push("source");
    if (
      outer === name.from &&
      (words.length >= 2
        ? isCalledLikePerson(index, name.from, name.to)
        : isFirmOrBand(index, name.from, name.to))
    )
      evidence.push("called-like");

    if (isPrizedWork(index, name.from, name.to)) evidence.push("prized");

    for (const role of roles)
      for (let at = role.from; at < role.to; at += 1)
        gender ??= genderOfRole.get(index.words[at] ?? "") ?? null;
    if (gender === null && words.length >= 2) gender = genderOfName(lead);
    let to = name.to;
    while (to > name.from + 1 && (nameSuffixes.has(index.words[to - 1] ?? "") || index.words[to - 1] === ","))
      to -= 1;
    const shownTo = to < name.to && index.words[name.to] === "." ? name.to + 1 : name.to;
    return [
      {
        from: name.from,
        to,
        outer,
        shownTo,
        outerTo: Math.max(split.end, shownTo),
        sentence,
        evidence: [...new Set(evidence)],
        gender,
        roles,
        apposition: behind?.end ?? null,
      },
    ];
  });
}
