import type { AnnotatedDocument } from "../annotate/annotation";
import { textOf } from "../text/span";
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
  const sentences = claim.evidence
    .map((index) => document.sentences[index])
    .filter((span) => span !== undefined);
  const topic = sentences
    .flatMap((sentence) => wordsOf(textOf(document.text, sentence)))
    .map((word) => topicByWord.get(word))
    .find((found) => found !== undefined);
  if (topic === undefined) return null;
  const named = new Set(
    mentions
      .filter(
        (mention) =>
          mention.type === "person" &&
          sentences.some((s) => s.start <= mention.start && mention.end <= s.end),
      )
      .map((mention) => mention.entity),
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
function isCountOfVictims(claim: ClaimSeed, { document }: AnnotatedDocument): boolean {
  return claim.evidence.some((index) => {
    const sentence = document.sentences[index];
    return sentence !== undefined && victims.test(textOf(document.text, sentence));
  });
}

/** True for words about crime, illness or death: nobody should have to guess a missing word in them. */
export const isAboutHarm = (text: string): boolean => wordsOf(text).some((word) => topicByWord.has(word));
