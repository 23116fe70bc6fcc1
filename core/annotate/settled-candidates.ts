import { articles, genderedPronouns } from "../lexicon/function-words";
import { onceFor } from "../text/remember";
import { key } from "./drafts";
import { nameWords, opensSentence, textOfToken } from "./name-runs";
import type { PersonCandidate } from "./person-names";
import { isCapitalised, type TokenIndex } from "./reading";
import { familyOf } from "./same-person";
import { isDescribing, isRoleWord } from "./titles";

/** Signs that a name is a person's, whatever else is called so. */
const personal = new Set(["title", "apposition", "age", "subject-of-cue", "source"]);

/** Signs that no firm, band or film has: those speak, and are cited, as well. */
export const surelyPersonal: ReadonlySet<string> = new Set(["title", "apposition", "age"]);

/** What the whole story tells about single names, before any is linked to another. */
export function settleCandidates(
  text: string,
  index: TokenIndex,
  candidates: readonly PersonCandidate[],
): PersonCandidate[] {
  const keysOf = onceFor(({ from, to }: PersonCandidate): readonly string[] =>
    nameWords(text, index, from, to).map(key),
  );
  const named = (candidate: PersonCandidate): string => keysOf(candidate).join(" ");
  // A single name that nobody bears in full speaks for its firm: "the research firm Quorel said".
  const borne = new Set(
    candidates.map(keysOf).flatMap((words) => (words.length > 1 ? [familyOf(words)] : [])),
  );
  const isCalledLike = (candidate: PersonCandidate): boolean =>
    candidate.evidence.includes("called-like") &&
    (keysOf(candidate).length > 1 || borne.has(named(candidate)));

  // Films, games and firms called like people, here and wherever the story names them again.
  const things = new Set(candidates.filter(isCalledLike).map(named));
  const isPersonal = (candidate: PersonCandidate): boolean => {
    const signs = keysOf(candidate).length === 1 && things.has(named(candidate)) ? surelyPersonal : personal;
    return candidate.evidence.some((sign) => signs.has(sign));
  };
  const people = new Set(candidates.filter(isPersonal).map(named));
  const kept = candidates.filter(
    (candidate) =>
      isPersonal(candidate) ||
      (!isCalledLike(candidate) && (!things.has(named(candidate)) || people.has(named(candidate)))),
  );

  // "Mr Siregar" makes a person of whoever bears that family name, and so does "Campbell said" where a "he" follows.
  const addressed = new Set<string>();
  const families = new Set<string>();
  // "Absent Roe", "Top Velt": whose given name the story tells elsewhere is called by no other.
  const told = new Set<string>();
  for (const candidate of kept) {
    const words = keysOf(candidate);
    const [only] = words;
    if (only === undefined) continue;
    if (words.length > 1) {
      families.add(familyOf(words));
      if (isPersonal(candidate) || candidate.evidence.includes("first-name")) told.add(familyOf(words));
      continue;
    }
    const isAddressed = candidate.evidence.includes("title") && candidate.roles.length === 0;
    const isSpeaking =
      candidate.evidence.includes("subject-of-cue") && !articles.has(index.words[candidate.outer - 1] ?? "");
    if (isAddressed || (isSpeaking && hasPronounBehind(index, candidate))) addressed.add(only);
  }
  // "best actor for Ana": a film, unless somebody of the story has it for a family name.
  const isWork = (candidate: PersonCandidate): boolean =>
    candidate.evidence.includes("prized") && !families.has(named(candidate));
  return kept
    .filter((candidate) => !isWork(candidate))
    .map((candidate): PersonCandidate => {
      const words = keysOf(candidate);
      if (words.length < 2) return candidate;
      const { from, outer } = candidate;
      // "Dogged Ruiz won": the capital of the sentence, in front of a family name that the story knows.
      if (
        words.length === 2 &&
        families.has(words[1] ?? "") &&
        outer === from &&
        opensSentence(index, from) &&
        isDescribing(textOfToken(text, index, from)) &&
        isCapitalised(text, index.tokens[from + 1])
      )
        return { ...candidate, from: from + 1, outer: from + 1, gender: null };
      const family = familyOf(words);
      const isOffice = isRoleWord((words[0] ?? "").replace(/s$/u, ""));
      if (!addressed.has(family) || told.has(family) || isPersonal(candidate) || isOffice) return candidate;
      return { ...candidate, evidence: [...candidate.evidence, "addressed"] };
    });
}

/** "Ruiz said he", "Ruiz told her fans": whoever speaks is a he or a she. */
function hasPronounBehind(index: TokenIndex, { to, sentence }: PersonCandidate): boolean {
  const [, last] = index.ofSentence(sentence);
  for (let at = to; at < Math.min(last, to + 8); at += 1)
    if (!index.quoted(at) && genderedPronouns.has(index.words[at] ?? "")) return true;
  return false;
}
