import type { Span } from "./span";

/** A quotation mark with the side it stands on. Apostrophes are not listed. */
export type QuoteMark = Span & {
  readonly shape: "double" | "single";
  readonly side: "open" | "close";
};

const opening = new Map([
  ["“", "double"],
  ["„", "double"],
  ["«", "double"],
  ["‘", "single"],
] as const);
const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isBlank = (character: string): boolean => character === "" || /\s/u.test(character);
const opensAfter = new Set(["", "(", "[", "{", "—", "–", "-", "“", "‘", '"', "'", "/", "…"]);
/** What may be a quotation mark; nearly all of a text is something else. */
const anyMark = new Set("“”„«»‘’\"'`");
const sentencePoints = new Set([".", ",", "!", "?", "…", ";"]);

/** Shortened words that begin with an apostrophe, so that the mark opens nothing. */
const elisions = /^['’](?:\d\ds?|em|til|tis|twas|cause|bout|n)(?![\p{L}\p{N}])/iu;

/**
 * Finds the quotation marks of one paragraph and decides the side of straight ones from what stands beside them.
 * The text is not changed: offsets are those of `text`, and curly and straight marks give the same answer.
 */
export function findQuoteMarks(text: string, paragraph: Span): QuoteMark[] {
  const marks: QuoteMark[] = [];
  const open = { double: false, single: false };

  const add = (start: number, end: number, shape: QuoteMark["shape"], side: QuoteMark["side"]): void => {
    marks.push({ start, end, shape, side });
    open[shape] = side === "open";
    if (shape === "double" && side === "close") open.single = false;
  };

  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const character = text.charAt(at);
    if (!anyMark.has(character)) continue;
    const before = at > paragraph.start ? text.charAt(at - 1) : "";
    const after = at + 1 < paragraph.end ? text.charAt(at + 1) : "";
    const opens = (isBlank(before) || opensAfter.has(before)) && !isBlank(after);

    if (character === "`" && after === "`") {
      add(at, at + 2, "double", "open");
      at += 1;
    } else if (character === "'" && after === "'") {
      add(at, at + 2, "double", opens && !open.double ? "open" : "close");
      at += 1;
    } else if (character === "”" || character === "»") {
      // „German“ and ”Swedish” habits reach English pages: a closing shape that begins a word opens.
      add(at, at + 1, "double", !open.double && opens ? "open" : "close");
    } else if (character === '"') {
      add(at, at + 1, "double", opens && (!open.double || reopens(text, at, paragraph)) ? "open" : "close");
    } else if (character === "“" && open.double && !opens) {
      add(at, at + 1, "double", "close");
    } else if (opening.has(character as "“")) {
      const shape = opening.get(character as "“") ?? "double";
      if (shape === "single" && elisions.test(`'${text.slice(at + 1, at + 8)}`)) continue;
      add(at, at + 1, shape, "open");
    } else if (character === "’" || character === "'") {
      if (isWordCharacter(before) && isWordCharacter(after)) continue;
      if (open.single && !isBlank(before)) {
        if (isPluralPossessive(text, at, paragraph.end)) continue;
        add(at, at + 1, "single", "close");
      } else if (
        character === "'" &&
        opens &&
        isWordCharacter(after) &&
        !elisions.test(text.slice(at, at + 8))
      ) {
        add(at, at + 1, "single", "open");
      }
    }
  }
  return marks;
}

/**
 * "We wait. "Then we sail," Penn said: a straight mark that opens by its place, within marks that are open. Paragraphs
 * were joined, or a closing mark was lost; in "We wait, "Penn said. "Then we sail." only the blank is misplaced.
 */
function reopens(text: string, at: number, { start, end }: Span): boolean {
  const isNewSentence = /[.!?…]['’]?\s$/u.test(text.slice(Math.max(start, at - 3), at));
  if (isNewSentence && /[\p{Lu}\p{N}]/u.test(text.charAt(at + 1))) return true;
  const next = text.indexOf('"', at + 1);
  return (
    next !== -1 && next < end && !isBlank(text.charAt(next - 1)) && !opensAfter.has(text.charAt(next - 1))
  );
}

/**
 * "‘The drivers’ union is ready,’ she said": a mark after an s, followed by a word in lower case, is a possessive when
 * a mark after a sentence point still comes before the next opening one.
 */
function isPluralPossessive(text: string, at: number, end: number): boolean {
  if (text.charAt(at - 1) !== "s" || !/^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  // Looks ahead a bounded way only: the scan as a whole stays linear.
  for (let i = at + 1; i < Math.min(end, at + 400); i += 1) {
    const character = text.charAt(i);
    if (character === "‘") return false;
    if ((character === "’" || character === "'") && sentencePoints.has(text.charAt(i - 1))) return true;
  }
  return false;
}

/** "O'Dell" as "O’Dell": one mark for a sound left out, whichever the article's keyboard had. */
export const withCurlyApostrophe = (text: string): string =>
  text.includes("'") ? text.replaceAll(/(?<=[\p{L}\p{N}])'/gu, "’") : text;
