import { isSaidLoud } from "../../lexicon/function-words";
import { knownInitials } from "../../lexicon/known-initials";

/** "SVP", "A.C.A.", "RNC’s", "PACs": two capitals are a country, a state or a person's own initials. */
const initials =
  /(?<![\p{L}\p{N}.&-])(?:\p{Lu}{3,6}|(?:\p{Lu}\.){3,5}\p{Lu}?)(?=(?:['’]?s)?(?![\p{L}\p{N}&-]))/gu;
/** "(Office of Mobile Response)", ", or Office of …", ", the Office …": what follows says what they are short for. */
const toldBehind = /^(?:['’]s)? \(\p{Lu}\p{Ll}|^, (?:(?:or|for) )?(?:the )?(?:\p{Lu}\p{Ll}+[ ,?”]){2}/u;
/** "WEEI radio", "CREDO Action", "Priorities USA": a part of a name that is nobody's abbreviation. */
const inName = (before: string, behind: string): boolean =>
  /\p{Lu}[\p{L}’'-]+ $/u.test(before) || /^ (?:\p{Lu}\p{Ll}|radio|television|news)/u.test(behind);

/** True when words of the text begin with the letters in their order: "the Swiss People's Party" for SPP. */
function isSpelled(letters: string, text: string): boolean {
  const heads = (text.match(/\p{L}[\p{L}’']*/gu) ?? [])
    .filter((word) => !/^\p{Lu}+$/u.test(word))
    .map((word) => (/^(?:of|the|and|for|in|on|de)$/u.test(word) ? "" : (word[0] ?? "").toUpperCase()))
    .join("");
  return heads.includes(letters);
}

/** What a thing is that goes by initials: "the DART spacecraft" is its name, and few could say what the letters are for. */
const thing =
  "spacecraft|probe|rover|rocket|satellite|telescope|mission|ship|aircraft|plane|vaccine|drug|gene|protein|virus|festival|prize|card|scheme|system|reactor";
const namesThing = (letters: string, article: string): boolean =>
  article.includes(letters) && new RegExp(`(?<!\\p{L})${letters} (?:${thing})\\b`, "u").test(article);

/**
 * The first initials of a question that neither every reader knows nor the question spells out: "OFA". Null when
 * there are none. The article tells what is a name of a thing and not short for one.
 */
export function bareInitials(stem: string, article: string): string | null {
  for (const { 0: written, index } of stem.matchAll(initials)) {
    const letters = written.replaceAll(".", "");
    const behind = stem.slice(index + written.length);
    if (
      !knownInitials.has(letters) &&
      !isSaidLoud(letters.toLowerCase()) &&
      !toldBehind.test(behind) &&
      !inName(stem.slice(0, index), behind) &&
      !isSpelled(letters, stem) &&
      !namesThing(letters, article)
    )
      return written;
  }
  return null;
}
