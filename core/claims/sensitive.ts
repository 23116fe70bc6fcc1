import type { AnnotatedDocument } from "../annotate/annotation";
import { onceFor } from "../text/remember";
import { textOf, within } from "../text/span";
import type { ClaimSeed } from "./claim-seed";
import { neverInAStem, publicRole, sensitiveTopics, suffering, threats, victims } from "./sensitive-words";

const topicByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(sensitiveTopics).flatMap(([topic, words]) =>
    words.map((word): [string, string] => [word, topic]),
  ),
);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * Why a claim is left out by default, or null. Four reasons: words nobody wants read out in class, a threat to a life,
 * a victim's suffering, and a private person (no office, no job in public) named in a sentence about a crime, an illness or a death.
 */
export function sensitivityOf(claim: ClaimSeed, annotated: AnnotatedDocument): string | null {
  const { document, entities, mentions } = annotated;
  const words = wordsOf(textOf(document.text, claim.span));
  if (words.some((word) => neverInAStem.includes(word))) return "an insulting or obscene word";
  if (claim.kind === "attribution" && words.some((word) => suffering.includes(word)))
    return "words about what somebody had to suffer";
  if (claim.kind === "figure" && isCountOfVictims(claim, annotated)) return "a number of victims of violence";
  if (threats.some((threat) => threat.test(textOf(document.text, claim.span))))
    return "a threat to somebody’s life";
  const harm = harmBySentence(annotated);
  const topic = claim.evidence
    .map((sentence) => harm[sentence]?.topic ?? null)
    .find((found) => found !== null);
  if (topic === undefined) return null;
  const named = new Set(
    claim.evidence
      .flatMap((index) => document.sentences[index] ?? [])
      .flatMap((sentence) => within(mentions, sentence))
      .filter(({ type }) => type === "person")
      .map(({ entity }) => entity),
  );
  for (const slot of ["speaker", "person", "who"]) {
    const value = claim.slots[slot];
    if (value?.kind === "entities") for (const id of value.ids) named.add(id);
  }
  for (const id of [...named].sort((a, b) => a - b)) {
    const entity = entities[id];
    if (entity === undefined || entity.type !== "person") continue;
    if (!entity.roles.some((role) => publicRole.test(role.text)))
      return `a private person in a sentence about ${topic}`;
  }
  return null;
}

/** "49 people killed in a shooting": a number that nobody should have to guess. */
const isCountOfVictims = (claim: ClaimSeed, annotated: AnnotatedDocument): boolean =>
  claim.evidence.some((sentence) => harmBySentence(annotated)[sentence]?.hasVictims);

/** What each sentence says of harm, read once however many claims stand in it. */
const harmBySentence = onceFor(({ document }: AnnotatedDocument) =>
  document.sentences.map((sentence) => {
    const text = textOf(document.text, sentence);
    const topic = wordsOf(text)
      .map((word) => topicByWord.get(word))
      .find((found) => found !== undefined);
    return { topic: topic ?? null, hasVictims: victims.test(text) };
  }),
);

/** True for words about crime, illness or death: nobody should have to guess a missing word in them. */
export const isAboutHarm = (text: string): boolean => wordsOf(text).some((word) => topicByWord.has(word));
