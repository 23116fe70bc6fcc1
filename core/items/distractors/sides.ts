import type { Entity } from "../../annotate/annotation";
import { isSoleHolder } from "../../lexicon/heads-of-state";
import { onceFor, remember } from "../../text/remember";
import type { Reading } from "../reading";
import { blames, isBlamedIn } from "./accused";
import { campOf } from "./camps";
import { isInGovernment } from "./governments";
import { verdictsIn } from "./judged";
import { isOfOtherParty, knownPartiesOf } from "./parties";

/** What is said of somebody by who is on the same side. */
const praise =
  /\b(?:reasonable|good[- ]faith|(?:did|does|doing|done) (?:a |an )?(?:great|good|excellent|fantastic|tremendous) job|great (?:leader|president|man|woman|friend)|deserves? (?:credit|praise|support|thanks)|(?:I|we) (?:commend|applaud|salute|congratulate|stand with|fully support)|proud (?:of|to)|strong leader|right (?:man|woman|person|choice|leader)|bold|courageous|visionary|statesman\p{L}*)\b/iu;
/** "Not a great leader" */
const denied = /\b(?:not|never|no|nothing|hardly|far from|less than)\b|n[’']t\b/iu;

/** The sentences in which words speak well of something. */
const praisesIn = remember((words: string): readonly string[] =>
  (words.match(/[^.?!…]+/gu) ?? []).filter((sentence) => {
    const found = praise.exec(sentence);
    return found !== null && !denied.test(sentence.slice(Math.max(0, found.index - 30), found.index));
  }),
);

/** The sentences in which words find fault with something. */
const faultsIn = remember((words: string): readonly string[] => [
  ...new Set([...(words.match(/[^.?!…]+/gu) ?? []).filter(blames), ...verdictsIn(words)]),
]);

/** "Our nominee", "both of our campaigns": said for a party. */
const ofOwnParty =
  /\b(?:our|us) (?:own )?(?:\p{L}+ )?(?:base|campaigns?|candidates?|caucus|convention|delegates|nominees?|party|platform|primar(?:y|ies)|ticket)\b/iu;
const isForParty = remember((words: string): boolean => ofOwnParty.test(words));

/** The words of a name with a capital: nobody called May is named by "may". */
const namesOf = onceFor(
  ({ canonical }: Entity): readonly string[] => canonical.match(/\p{Lu}\p{L}{2,}/gu) ?? [],
);

/** The people of a story whom words name, and in what spirit. */
const spokenOf = onceFor((reading: Reading) =>
  remember((words: string) => {
    const people = reading.annotated.entities.filter(({ type }) => type === "person");
    const namedIn = (sentences: readonly string[]): readonly Entity[] => {
      const named = new Set(sentences.flatMap((sentence) => sentence.match(/\p{Lu}\p{L}+/gu) ?? []));
      return people.filter((one) => namesOf(one).some((name) => named.has(name)));
    };
    return { blamed: namedIn(faultsIn(words)), praised: namedIn(praisesIn(words)) };
  }),
);

const areOfOneParty = (reading: Reading, one: Entity, other: Entity): boolean =>
  [...knownPartiesOf(reading, one)].some((party) => knownPartiesOf(reading, other).has(party));
const areOfTwoParties = (reading: Reading, one: Entity, other: Entity): boolean =>
  knownPartiesOf(reading, one).size > 0 &&
  knownPartiesOf(reading, other).size > 0 &&
  !areOfOneParty(reading, one, other);

/** True for who works for somebody: by a post that names whom, or in the government of its head. */
const serves = (reading: Reading, one: Entity, head: Entity): boolean =>
  campOf(reading, one).has(head.id) ||
  (isSoleHolder(head.canonical) && isInGovernment(one) && !areOfTwoParties(reading, one, head));

/**
 * True for somebody on whose side whoever the words blame stands, by the article or as every reader knows, where the key
 * stands on another; for an opponent of whom they praise, where the key is one of his or her people; and for whoever is of
 * another party than the one for which they speak.
 */
export function isOfOtherSide(reading: Reading, key: Entity, other: Entity, words: string): boolean {
  if (key.type !== "person" || other.type !== "person") return false;
  if (isBlamedIn(reading, key, other, words, knownPartiesOf)) return true;
  if (isOfOtherParty(words, knownPartiesOf(reading, key), knownPartiesOf(reading, other))) return true;
  if (isForParty(words) && areOfTwoParties(reading, key, other)) return true;
  const { blamed, praised } = spokenOf(reading)(words);
  return (
    blamed.some(
      (one) =>
        one.id !== key.id &&
        !serves(reading, key, one) &&
        (serves(reading, other, one) ||
          (areOfOneParty(reading, other, one) && !areOfOneParty(reading, key, one))),
    ) ||
    praised.some(
      (one) =>
        (areOfOneParty(reading, key, one) || serves(reading, key, one)) &&
        areOfTwoParties(reading, other, one),
    )
  );
}
