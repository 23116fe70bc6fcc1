import { remember } from "../../text/remember";

/** Words on one line: runs of white space become one space, the ends are bare. A single space is left as it is. */
export const onOneLine = (text: string): string => text.replaceAll(/\s{2,}|[^\S ]/gu, " ").trim();

/** What stands for the words that a question leaves out. */
export const gap = "______";

/** Without the stop, comma, dash or colon a clause ended with; a question or exclamation mark stays. */
export const withoutTail = (text: string): string =>
  text
    .replace(/[\s,.;:–—-]+$/u, "")
    .replace(/[,.]([”’"])$/u, "$1")
    // "at 7 p.m.", "in the U.S.", "in Norwick, Ark.": the stop is theirs.
    .replace(
      /(?<![\p{L}.])(?:[ap]\.m|\p{Lu}(?:\.\p{Lu})+)$|(?<=\p{L}, )(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|Md|Mass|Mich|Minn|Miss|Mo|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u,
      "$&.",
    );

/** The first letter as a name or the start of an option has it. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** For comparing: lower case, straight marks, no article in front, no marks at the ends, one space between words. */
export const normal = remember((text: string): string =>
  onOneLine(text)
    .toLowerCase()
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replace(/^(?:the|a|an)\s+/u, "")
    .replaceAll(/[^\p{L}\p{N}%$€£¥.,' -]/gu, "")
    .replaceAll(/(?<![\p{L}\p{N}])[.,'-]+|[.,'-]+(?![\p{L}\p{N}])/gu, "")
    .trim(),
);

/** Outer marks curly, those inside single: a quotation inside our own marks. */
export function quoted(words: string): string {
  const inner = words
    .replaceAll(/[“”]/gu, (mark) => (mark === "“" ? "‘" : "’"))
    .replaceAll(/(?<=^|[\s([—–])["'](?=[\p{L}\p{N}])(?!(?:em|til|cause|tis|twas|n)\b)/gu, "‘")
    .replaceAll(/["']|‘(?=(?:em|til|cause|tis|twas|n)\b)/gu, "’");
  return `“${inner}”`;
}

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

/** "Velt’s", "the Pilots’". */
export const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

/** Small words in "s". */
const noPlural = /^(?:this|always|perhaps|sometimes|besides|whereas|towards)$/iu;

/** True for a word that looks like the name of several: "ministers", "people". */
export const isPlural = (word: string): boolean =>
  /(?:[^su]s|people|women|men|children|police)$/iu.test(word) &&
  (word.length > 3 || /^men$/iu.test(word)) &&
  !noPlural.test(word);

/** What a question quotes: from its first mark on, or all of it where it has none. */
export const fromFirstMark = (stem: string): string => stem.slice(Math.max(0, stem.indexOf("“")));
