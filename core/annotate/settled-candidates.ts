import { genderedPronouns } from "../lexicon/function-words";
import { key } from "./drafts";
import { nameWords, textOfToken } from "./name-runs";
import type { PersonCandidate } from "./person-names";
import { isCapitalised, type TokenIndex } from "./reading";
import { familyOf } from "./same-person";
import { isDescribing, isRoleWord, opensSentence } from "./titles";

/** Signs that a name is a person's, whatever else is called so. */
const personal = new Set(["title", "apposition", "age", "subject-of-cue", "source"]);

/** What the whole story tells about single names, before any is linked to another. */
export function settleCandidates(
  text: string,
  index: TokenIndex,
  candidates: readonly PersonCandidate[],
): PersonCandidate[] {
  const keysOf = ({ from, to }: PersonCandidate): string[] => nameWords(text, index, from, to).map(key);
  const named = (candidate: PersonCandidate): string => keysOf(candidate).join(" ");
  const isPersonal = ({ evidence }: PersonCandidate): boolean => evidence.some((sign) => personal.has(sign));

  // Films, games and firms called like people, here and wherever the story names them again.
  const people = new Set(candidates.filter(isPersonal).map(named));
  const things = new Set(candidates.filter(({ evidence }) => evidence.includes("called-like")).map(named));
  const kept = candidates.filter(
    (candidate) =>
      isPersonal(candidate) ||
      (!candidate.evidence.includes("called-like") &&
        (!things.has(named(candidate)) || people.has(named(candidate)))),
  );

  // "Mr Siregar" makes a person of whoever bears that family name, and so does "Campbell said" where a "he" follows.
  const addressed = new Set<string>();
  const families = new Set<string>();
  for (const candidate of kept) {
    const words = keysOf(candidate);
    const [only] = words;
    if (words.length > 1) families.add(familyOf(words));
    if (words.length !== 1 || only === undefined) continue;
    const isAddressed = candidate.evidence.includes("title") && candidate.roles.length === 0;
    const isSpeaking =
      candidate.evidence.includes("subject-of-cue") &&
      !/^(?:the|an?)$/u.test(index.words[candidate.outer - 1] ?? "");
    if (isAddressed || (isSpeaking && hasPronounBehind(index, candidate))) addressed.add(only);
  }
  // "Absent Trump", "Top Sanders": whose given name the story tells elsewhere is called by no other.
  for (const candidate of kept) {
    const words = keysOf(candidate);
    const isSure = isPersonal(candidate) || candidate.evidence.includes("first-name");
    if (words.length > 1 && isSure) addressed.delete(familyOf(words));
  }
  return kept.map((candidate): PersonCandidate => {
    const words = keysOf(candidate);
    const [first, family, more] = [
      textOfToken(text, index, candidate.from),
      words.at(-1) ?? "",
      words.length,
    ];
    // "Dogged Ruiz won": the capital of the sentence, in front of a family name that the story knows.
    if (
      more === 2 &&
      families.has(family) &&
      candidate.outer === candidate.from &&
      opensSentence(index, candidate.from) &&
      isDescribing(first) &&
      isCapitalised(text, index.tokens[candidate.from + 1])
    )
      return { ...candidate, from: candidate.from + 1, outer: candidate.from + 1, gender: null };
    const isOffice = isRoleWord((words[0] ?? "").replace(/s$/u, ""));
    if (more < 2 || !addressed.has(familyOf(words)) || isPersonal(candidate) || isOffice) return candidate;
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
