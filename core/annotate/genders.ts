import { genderedPronouns } from "../lexicon/function-words";
import type { Entity } from "./annotation";
import type { Reading, Stage } from "./reading";

const telling = new Map(
  [...genderedPronouns].filter(([word]) => /^(?:she|he|himself|herself|his)$/u.test(word)),
);

/**
 * Learns the gender of people whose name and role do not tell it, from the pronouns behind them in sentences that name
 * nobody else. Pronouns that disagree leave it open.
 */
export const readGenders: Stage = (reading: Reading): Reading => {
  const { index, mentions, entities, document } = reading;
  const votes = new Map<number, Set<"f" | "m">>();
  const people = mentions.filter(
    ({ type, name }) => type === "person" && !index.quoted(index.from(name.start)),
  );
  let at = 0;
  document.sentences.forEach((sentence, place) => {
    const here: typeof people = [];
    while (at < people.length && (people[at]?.start ?? Infinity) < sentence.end) {
      const mention = people[at];
      if (mention !== undefined && mention.start >= sentence.start) here.push(mention);
      at += 1;
    }
    const [first] = here;
    if (first === undefined || here.some(({ entity }) => entity !== first.entity)) return;
    for (let token = index.from(first.end); token < index.ofSentence(place)[1]; token += 1) {
      // "Roe backed her": the object is somebody else.
      const gender = telling.get(index.words[token] ?? "");
      if (gender !== undefined && !index.quoted(token))
        votes.set(first.entity, (votes.get(first.entity) ?? new Set<"f" | "m">()).add(gender));
    }
  });
  const learned = entities.map((entity): Entity => {
    const found = votes.get(entity.id);
    const [only] = found ?? [];
    return entity.gender === null && found?.size === 1 && only !== undefined
      ? { ...entity, gender: only }
      : entity;
  });
  return { ...reading, entities: learned };
};
