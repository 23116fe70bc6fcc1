import { draftFromArticle } from "#core/items/from-article";
import { eachArticle, readArticleArguments, runCommand } from "./article-lines";

/** A whole number behind a flag, or what holds without it. */
function wholeNumber(
  flags: ReadonlyMap<string, string>,
  name: string,
  least: number,
  otherwise: number,
): number {
  const given = flags.get(name);
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < least)
    throw new Error(`${name} needs a whole number from ${String(least)}.`);
  return value;
}

/** lede generate [--published D] [--jsonl] [--seed N] [--size 12] [FILE|-] */
await runCommand(async (words) => {
  const given = readArticleArguments(words, ["--seed", "--size"]);
  const seed = wholeNumber(given.flags, "--seed", 0, 1);
  const size = wholeNumber(given.flags, "--size", 1, 12);
  return eachArticle(given, ({ source }) => {
    const { items, dropped, shortfall } = draftFromArticle(source, { seed, size });
    return { items, dropped, shortfall };
  });
});
