import { stampWords } from "../../lexicon/boilerplate";
import { months, weekdays } from "../../lexicon/calendar";
import type { BlockContext } from "./block-rule";

/** "Updated 3:15 p.m. EST, March 3, 2021": nothing but words and numbers of a time. */
export const isStamp = ({ lower, words }: BlockContext): boolean =>
  words.length <= 14 &&
  /\d/u.test(lower) &&
  lower.split(/[^\p{L}.]+/u).every((word) => {
    const plain = word.replace(/\.$/u, "");
    return (
      plain === "" ||
      stampWords.has(word) ||
      stampWords.has(plain) ||
      months.has(plain) ||
      weekdays.has(plain)
    );
  });
