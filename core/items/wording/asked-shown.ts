import { wordSet } from "../../lexicon/phrase-book";
import { roleHeads } from "../../lexicon/roles";

/**
 * What goes with a post, a trade or a craft: "his officers" are a police chief's, wherever the others do something else.
 * Plans, firms and families are anybody's; a campaign only a candidate's.
 */
const ofPost = wordSet(
  `officers troops soldiers deputies detectives regiment ministry department agency bureau panel committee subcommittee office
cabinet administration government clients patients pupils students parishioners congregation diocese team side squad players
teammates newspaper readers magazine viewers listeners show album film movie band song songs novel store stores shop restaurant
hotel hotels clubs operations mine mines factory airline ship crew lab laboratory spending workers employees campaign campaigns`,
);

/** Words that no thing of somebody's begins with: behind them "her" is whom something is done to ("told her that"). */
const noThing =
  /^(?:an?|the|that|this|to|in|on|at|of|for|from|by|with|about|as|and|or|but|when|if|because|who|what|how|why|not)$/u;

/** What only the bearer of an office or somebody of a family can say. */
const rows: readonly RegExp[] = [
  /\b(?:his|her) (?:\p{L}+ )?(?:tenure|term|terms|stint|time|years|days|service|work) as\b/iu,
  /\b(?:his|her) (?:own |home |native )?(?:country|nation|homeland|countrymen|government|ministry)\b/iu,
  /\b(?:his|her) (?:husband|wife|father|mother|son|daughter|brother|sister|parents|children)\b/iu,
];

/** What belongs to somebody: "his mining operations", up to its noun. */
const owned = /(?<!\p{L})(?:his|her)((?: [\p{L}’-]+){1,3})/gu;

/** A full name in front, whose "his" may be: "that Ole Berg had lost his boat"; so may be an office’s, "a judge". */
const nameBefore = /\p{Lu}[\p{L}.’-]*\s\p{Lu}/u;

/** The first words of what "he" whom a report asks for has by his post: "his mining operations"; null without any. */
function ownThing(told: string): string | null {
  const report = /^Who [^?]{1,80}?\bthat /u.exec(told);
  if (report === null) return null;
  const words = told.slice(report[0].length);
  for (const { index, 0: found, 1: behind = "" } of words.matchAll(owned)) {
    const before = words.slice(0, index);
    if (nameBefore.test(before) || before.split(" ").some((word) => roleHeads.has(word))) return null;
    const things = behind.trim().split(" ");
    if (noThing.test(things[0] ?? "")) continue;
    if (things.some((word) => ofPost.has(word.toLowerCase()))) return found;
  }
  return null;
}

/** The words of a stem that show which office, country, family or thing whoever it asks for has; null without any. */
export function showsWhoIsAsked(stem: string): string | null {
  const told = stem.replaceAll(/“[^”]*”/gu, " ");
  return rows.map((row) => row.exec(told)?.[0]).find((found) => found !== undefined) ?? ownThing(told);
}
