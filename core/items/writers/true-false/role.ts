import { entitiesIn } from "../../reading";
import { isSinglePost } from "../../wording/post-words";
import { whoHoldsRole } from "../who-holds-role";
import type { Writer } from "../writer";
import { pair } from "./pair";

/** Somebody held a post that one person holds at a time: the holder is the slot that changes. */
export const trueFalseRole: Writer = {
  rule: "true-false/role",
  write(reading, claim, rank) {
    const [draft] = whoHoldsRole.write(reading, claim, rank);
    const [person] = entitiesIn(reading, claim.slots["person"]);
    if (draft === undefined || person === undefined) return [];
    if (!isSinglePost(/^Who (?:is|was) (.+)\?$/u.exec(draft.stem)?.[1] ?? "")) return [];
    // "Who was …?" holds the statement: its subject stands for "Who".
    const told = (name: string) => draft.stem.replace(/^Who\b/u, name).replace(/\?$/u, ".");
    return pair(
      claim,
      trueFalseRole.rule,
      told(person.canonical),
      draft.distractors.slice(0, 1).map(({ text }) => ({
        statement: told(text),
        instead: `The article gives this position to ${person.canonical}, not to ${text}.`,
      })),
      null,
      draft.rationale,
    );
  },
};
