import { withCurlyApostrophe } from "../../text/quote-marks";
import { overlaps, type Span } from "../../text/span";
import type { Reading } from "../reading";
import { antecedentsIn } from "./antecedents";
import { dateAnswer, dateLabel, dateWithPreposition } from "./date-label";
import { marketCodes } from "./market-codes";
import { onOneLine } from "./plain";

/** Words put in place of a stretch of the article; an empty string cuts it. */
export type Edit = Span & { readonly with: string };

/** Prepositions that a date keeps when it is written out. */
const keeps =
  /(?:^|\s)(?:since|until|till|by|before|after|from|to|of|between|through|for|ending|starting|and)\s*$/iu;

/**
 * A stretch of the article in its own words, made to stand alone: a person's short name becomes the full name at first
 * mention, a day known only from the publication date is written out. Everything else stays as it is, and nothing
 * inside quotation marks is touched.
 *
 * @param named entities already named in full; those named here are added to the set that is returned.
 */
export function verbatim(
  reading: Reading,
  span: Span,
  edits: readonly Edit[],
  named: ReadonlySet<number>,
): { readonly text: string; readonly named: ReadonlySet<number> } {
  const { annotated, text } = reading;
  const known = new Set(named);
  const all: Edit[] = edits.filter(
    (edit) =>
      overlaps(edit, span) || (edit.start === edit.end && edit.start >= span.start && edit.end <= span.end),
  );
  const isFree = (piece: Span): boolean =>
    piece.start >= span.start &&
    piece.end <= span.end &&
    !all.some((edit) => overlaps(edit, piece)) &&
    !annotated.quoteSpans.some((quote) => overlaps(quote.content, piece));
  for (const mention of annotated.mentions) {
    if (!isFree(mention.name) || isPartOfTerm(text, mention.name)) continue;
    const entity = annotated.entities[mention.entity];
    if (entity === undefined || entity.type !== "person") continue;
    const shown = withCurlyApostrophe(text.slice(mention.name.start, mention.name.end));
    // "Pope Honorius": the name is the one word, and its title stands already.
    const isWhole = withCurlyApostrophe(text.slice(span.start, mention.name.end)).endsWith(entity.canonical);
    const isFuller = entity.canonical.includes(shown) && !addsAbbreviation(shown, entity.canonical);
    if (!known.has(entity.id) && !isWhole && isFuller && !isNameOfTwo(reading, mention.name, entity.id)) {
      all.push({
        start: withoutHonorific(text, mention.name.start),
        end: mention.name.end + suffixBehind(text, mention.name.end, entity.canonical),
        with: entity.canonical,
      });
    }
    known.add(entity.id);
  }
  for (const { start, end, entity } of antecedentsIn(reading, span)) {
    if (!isFree({ start, end })) continue;
    if (!known.has(entity.id)) all.push(inPlaceOf(text, { start, end }, entity.canonical));
    known.add(entity.id);
  }
  const codes = marketCodes(text, span).map((code): Edit => ({ ...code, with: "" }));
  for (const edit of [...takenUp(text, span), ...codes]) if (isFree(edit)) all.push(edit);
  for (const time of annotated.times) {
    if (!isFree(time) || time.quoted || time.type !== "DATE") continue;
    const edit = writtenOut(text, time, span);
    if (edit !== null) all.push(edit);
  }
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  let out = "";
  let at = span.start;
  for (const edit of all) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start) + edit.with;
    at = edit.end;
  }
  out += text.slice(at, span.end);
  const tidy = onOneLine(withCurlyApostrophe(curly(out)))
    .replaceAll(/\s+([,;:?!]|\.(?!\d))/gu, "$1")
    .replaceAll(/,(?:\s*,)+/gu, ",");
  return { text: tidy, named: known };
}

/** "Velt" of the film, where the headline runs "Velt DVD": what the abbreviation names is another thing. */
const addsAbbreviation = (shown: string, name: string): boolean =>
  name.startsWith(`${shown} `) && /^\s(?![IVX]+$)\p{Lu}{2,4}$/u.test(name.slice(shown.length));

/** "the elder Velt" is not whom the story calls Velt; "Kim" may be Kim Yong-su as well as Mara Kim. */
const isNameOfTwo = ({ annotated, text }: Reading, { start, end }: Span, own: number): boolean =>
  isOfTwoBearers(text, start) ||
  annotated.entities.some(
    ({ id, type, canonical }) =>
      id !== own && type === "person" && canonical.startsWith(`${text.slice(start, end)} `),
  );

/** True behind "the elder", "the younger": of two who bear the name that follows. */
export const isOfTwoBearers = (text: string, start: number): boolean =>
  /\b(?:elder|older|younger)\s$/u.test(text.slice(Math.max(0, start - 9), start));

/** "Roe Democrats", "the Roe court", "the anti-Roe camp", "Roe-style": a term of its own, which a first name would break. */
const isPartOfTerm = (text: string, { start, end }: Span): boolean =>
  /\p{Ll}-$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:-\p{Ll}|\s(?:Democrats?|Republicans?|Conservatives?|Liberals?|Doctrine|Plan|Act|Bill|Amendment|Rule|Law|Tower|Hotel|University|Foundation|Prize|Scholars?|[Cc]ourt)\b)/u.test(
    text.slice(end, end + 16),
  );

/** Words in front of a statement that only tie it to the one before: "However, the council …", "But Ana Ruiz …". */
const ties =
  /^(?:However|Meanwhile|Moreover|Furthermore|Additionally|In addition|Also|Besides|Still|Nevertheless|Nonetheless|Similarly|Likewise|Indeed|In fact|In particular|Specifically|Notably|Crucially|Importantly|Interestingly|Significantly|Tellingly|For example|For instance)(?:,\s+|\s+(?=the\b|\p{Lu}))/u;

/** "also" between other words; not in "but also" and "also known as", where it belongs to them. */
const adds = /(?<=\p{L} )(?<!\b(?:but|and) )also (?!known\b|called\b)(?=\p{L})/gu;

/** ", meanwhile," inside a sentence says only that another was told before. */
const aside = /(?<=\p{L}),? (?:meanwhile|however|in turn|for (?:his|her|their|its) part),(?= \p{Ll})/gu;

/** What takes up an earlier sentence and adds nothing to what is stated: a statement that stands alone goes without. */
const takenUp = (text: string, span: Span): readonly Edit[] => {
  const words = text.slice(span.start, span.end);
  const tie = ties.exec(words)?.[0] ?? "";
  const cut = (from: number, length: number): Edit => ({
    start: span.start + from,
    end: span.start + from + length,
    with: "",
  });
  return [
    ...(tie === "" ? [] : [cut(0, tie.length)]),
    ...[...words.matchAll(adds)].map(({ index }) => cut(index, "also ".length)),
    ...[...words.matchAll(aside)].map(({ index, 0: found }) => cut(index, found.length)),
  ];
};

/** A name where a description stood: "the company’s" becomes "Norwick Motors’". */
const inPlaceOf = (text: string, { start, end }: Span, name: string): Edit => {
  const the = takesThe.test(name) ? (/^the\s/iu.exec(text.slice(start, end))?.[0] ?? "") : "";
  return name.endsWith("s") && /^[’']s\b/u.test(text.slice(end, end + 3))
    ? { start, end: end + 2, with: `${the}${name}’` }
    : { start, end, with: `${the}${name}` };
};

/** Names of bodies that keep the article of "the party": "the Osterby Harbour Party". */
const takesThe =
  /^(?!the\s).*(?:Party|Council|Committee|Department|Court|Commission|Ministry|Board|Agency|Association|Union|Bureau|Authority|Senate|Assembly)$/iu;

/** Straight double marks as the pairs they are, so that a stem has one kind; an odd one is left for the screens. */
function curly(text: string): string {
  if ((text.match(/"/gu) ?? []).length % 2 === 1) return text;
  let isOpen = false;
  return text.replaceAll('"', () => {
    isOpen = !isOpen;
    return isOpen ? "“" : "”";
  });
}

/** "Roe Jr.": what the full name ends with stands behind the short one as well. */
function suffixBehind(text: string, end: number, canonical: string): number {
  const suffix = /\s(?:Jr|Sr|II|III|IV)\.?$/u.exec(canonical)?.[0] ?? "";
  return suffix !== "" && text.startsWith(suffix, end) ? suffix.length : 0;
}

/** "Mr. Roe" becomes the full name without the "Mr.": two forms of address are one too many. */
function withoutHonorific(text: string, at: number): number {
  const found = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx)\.?\s$/u.exec(text.slice(Math.max(0, at - 6), at));
  return found === null ? at : at - found[0].length;
}

function writtenOut(text: string, time: Reading["annotated"]["times"][number], span: Span): Edit | null {
  const answer = dateAnswer(time);
  if (answer === null || time.stated.includes("year")) return null;
  const words = text.slice(time.start, time.end);
  if (/^['’]s?\b/u.test(text.slice(time.end))) return null;
  // "Wednesday morning", "late on Friday night": the label would lose a part of the day.
  if (/^\s+(?:morning|afternoon|evening|night|noon|midnight)\b/iu.test(text.slice(time.end))) return null;
  const before = text.slice(span.start, time.start);
  // "the May 31 payment", "a Friday meeting": the date stands in front of a noun and can't be spelled out there.
  if (
    /(?:^|\s)(?:at|the|a|an|his|her|their|its|our|this|that|each|every|first|record|\p{L}{3,}est|-)\s*$/iu.test(
      before,
    )
  )
    return null;
  // "the 3 May attacks": behind "the" and in front of what it names, the day is a name.
  if (/^the\s/iu.test(words) && /^\s\p{Ll}{4,}/u.test(text.slice(time.end))) return null;
  // "blamed on Easter falling early": the feast, and no day on which something was.
  if (/^\sfalling\b/u.test(text.slice(time.end))) return null;
  // "spent Sunday speaking": the day is what was spent.
  if (/\b(?:spend|spends|spent|spending)\s+$/iu.test(before)) return null;
  // "October of that year": the year is in the sentence before.
  if (/^,?\s+of\s+(?:that|the same|this|last|the previous|the following)\b/iu.test(text.slice(time.end)))
    return null;
  const preposition = /^(on|in)\s/iu.exec(words)?.[1];
  if (preposition !== undefined)
    return { start: time.start, end: time.end, with: `${preposition} ${dateLabel(answer)}` };
  const has = keeps.test(before) || /(?:^|\s)(?:on|in|during)\s*$/iu.test(before);
  return { start: time.start, end: time.end, with: has ? dateLabel(answer) : dateWithPreposition(answer) };
}
