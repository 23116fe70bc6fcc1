import { isBase } from "../../claims/verb-forms";
import type { Pointer } from "./pronoun-pointers";
import { isSpell } from "./thing-pointers";

/** "would make similar offers", "took a similar way": similar to what? "like the ferry" in front or "to" behind may tell. */
export const similarThing: Pointer = ({ lower }, index) =>
  /^(?:similar|comparable)$/u.test(lower[index] ?? "") &&
  (isBase(lower[index - 1] ?? "") ||
    (lower[index - 1] === "a" && !/^(?:to|with|as)$/u.test(lower[index + 2] ?? ""))) &&
  !/^(?:to|with)$/u.test(lower[index + 1] ?? "") &&
  !lower.slice(2, index).some((word) => /^(?:like|as|both|all|each|other|others)$/u.test(word))
    ? `similar ${lower[index + 1] ?? ""}`
    : null;

/** "in the week before", "the day after": before what? */
export const spanBefore: Pointer = ({ lower, marksBehind }, index) =>
  /^(?:before|after|earlier)$/u.test(lower[index] ?? "") &&
  isSpell.test(lower[index - 1] ?? "") &&
  lower[index - 2] === "the" &&
  (index === lower.length - 1 || marksBehind(index) !== "")
    ? `the ${lower[index - 1] ?? ""} ${lower[index] ?? ""}`
    : null;
