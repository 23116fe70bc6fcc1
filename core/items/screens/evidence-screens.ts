import { months, printedDay, readDateLabel } from "../wording/date-label";
import { contentWords } from "../../claims/content-words";
import { isMisread } from "../../text/misread";
import { onceFor, remember } from "../../text/remember";
import { isComposed, type Item } from "../item";
import type { Reading } from "../reading";
import { normal, onOneLine } from "../wording/plain";
import { titlesInFull } from "../wording/role-words";
import { slipIn } from "../wording/slips";
import {
  asksForName,
  askedSlot,
  claimOf,
  entitiesNamed,
  filled,
  insideQuotes,
  outsideQuotes,
  textsOf,
  timeOf,
  type Screen,
} from "./screen";

/** Marks, case and white space do not make words other words. */
const same = remember((text: string): string =>
  onOneLine(text)
    .toLowerCase()
    .replaceAll(/[“”"‘’']/gu, "'"),
);

/** What a reader sees quoted, and all that stands in the article. */
const quotesOf = onceFor(({ annotated, text }: Reading): readonly string[] =>
  annotated.quoteSpans.map(({ content }) => same(text.slice(content.start, content.end))),
);
const allOf = onceFor(({ text }: Reading): readonly string[] => [same(text)]);

const unread = new Set([
  "headline",
  "standfirst",
  "caption",
  "credit",
  "byline",
  "boilerplate",
  "editors-note",
  "embedded-post",
]);

/**
 * Sentences that a proof may have: three; five for a speech, whose own sentences stand behind the one that names who
 * speaks; and two for each part of a question put together from several.
 */
function mostEvidence({ claim, form }: Item): number {
  if (form?.body.kind === "matching") return 2 * form.body.prompts.length;
  return form?.body.kind === "ordering" ? 2 * form.body.events.length : claim.kind === "attribution" ? 5 : 3;
}

export const evidenceStands: Screen = {
  id: "V01",
  name: "evidence in the text",
  check(item, { annotated, text }) {
    if (item.evidence.length === 0) return "No sentence of the article proves the answer.";
    if (item.evidence.length > mostEvidence(item))
      return isComposed(item)
        ? "The proof runs over more than two sentences for each part."
        : `The proof runs over more than ${item.claim.kind === "attribution" ? "five" : "three"} sentences.`;
    for (const piece of item.evidence) {
      if (text.slice(piece.start, piece.end) !== piece.text)
        return "The stored proof is not what the article says at that place.";
      if (isBrokenOff(piece.text)) return "The proof is only the end of a sentence.";
      const block = annotated.document.blocks.find(
        (found) => found.start <= piece.start && piece.end <= found.end,
      );
      if (block?.kept !== true)
        return `The proof stands in a part that is not read: ${block?.reason ?? "outside the article"}.`;
    }
    return null;
  },
};

export const quotedWordsAreVerbatim: Screen = {
  id: "V02",
  name: "quoted words",
  check(item, reading) {
    const spoken =
      item.kind === "who-said" || item.kind === "who-said-joint" || item.kind === "complete-quotation";
    const sources = spoken ? quotesOf(reading) : allOf(reading);
    const proof = same(item.evidence.map((piece) => piece.text).join(" "));
    for (const shown of [item.stem, ...item.options.map((option) => option.text)].flatMap(insideQuotes)) {
      for (const piece of shown.split("…")) {
        const words = filled(item, piece, reading).map((said) =>
          same(said).replace(/^[\s.,;:!?]+|[\s.,;:!?]+$/gu, ""),
        );
        if (!words.some((said) => said === "" || sources.some((source) => source.includes(said))))
          return `The article does not have these words: “${piece.trim()}”.`;
        if (spoken && !words.some((said) => proof.includes(said)))
          return `The sentences shown as proof do not hold these words: “${piece.trim()}”.`;
      }
    }
    return null;
  },
};

export const keyIsInEvidence: Screen = {
  id: "V03",
  name: "key in the evidence",
  check(item, reading) {
    if (item.kind === "true-false") return null;
    const proof = item.evidence.map((piece) => piece.text).join(" ");
    if (asksForName(item)) {
      const named = entitiesNamed(reading, item.key);
      if (named === null) return `“${item.key}” is not named in the article.`;
      const told = normal(proof);
      const missing = named.find(
        (entity) => ![entity.canonical, ...entity.aliases].some((name) => told.includes(normal(name))),
      );
      return missing === undefined ? null : `The sentences shown as proof do not name ${missing.canonical}.`;
    }
    const claim = claimOf(item, reading);
    const time = claim === null ? null : timeOf(claim, askedSlot(item), reading);
    if (time !== null) {
      const stands = item.evidence.some(
        (piece) => piece.start <= time.time.start && time.time.end <= piece.end,
      );
      return stands ? null : "The sentences shown as proof do not hold the date.";
    }
    const key = contentWords(item.key);
    const there = new Set(
      contentWords(`${proof} ${item.kind === "who-holds-role" ? titlesInFull(proof) : ""}`),
    );
    return key.every((word) => there.has(word))
      ? null
      : "The sentences shown as proof do not hold the answer.";
  },
};

export const evidenceIsStory: Screen = {
  id: "V04",
  name: "evidence in the story",
  check(item, { annotated }) {
    for (const piece of item.evidence) {
      const block = annotated.document.blocks.find(
        (found) => found.start <= piece.start && piece.end <= found.end,
      );
      if (block !== undefined && unread.has(block.kind))
        return `The proof stands in the ${block.kind.replace("-", " ")}, not in the story.`;
    }
    return null;
  },
};

/** A single mark in front of a word opens a quotation inside; one behind a word or a stop has to close it. */
const hasOpenInnerMark = (words: string): boolean => {
  const opened = (words.match(/(?<![\p{L}\p{N}])[‘'](?=\p{Lu})/gu) ?? []).length;
  return opened > 0 && (words.match(/(?<=[\p{L}\p{N}.,!?])[’'](?![\p{L}\p{N}])/gu) ?? []).length < opened;
};

/** True when the piece begins inside a sentence: the article lost its first words, or they stand elsewhere. */
const isBrokenOff = (text: string): boolean => /^\p{Ll}(?!\p{Ll}*\p{Lu})/u.test(text.trimStart());

const cutParticiple =
  /, (?:set|fixed|established|reached|announced|published|released|signed|filed|built), (?:is|are|was|were|has|have|had)\b/u;

/** What is wrong with the form of a text; names are the answers of many questions. */
const malformed = remember((shown: string): string | null => {
  // "La Velle amp Co.", "caf&#233;": what is left of mark-up.
  if (/<[a-z/][^>]*>|&(?:[a-z]+|#x?[0-9a-f]+);/iu.test(shown) || /\bamp \p{Lu}/u.test(shown))
    return "The text contains mark-up.";
  // Of no width, or turning the line round: soft hyphens, joiners, marks of direction.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(shown)) return "The text contains control characters.";
  // "The poet returned, [6] to a quieter life": the number of a note.
  if (/\[\d{1,3}\]/u.test(shown)) return "The text contains the mark of a footnote.";
  if (isMisread(shown) || /[{}]/u.test(shown)) return "The text contains broken characters.";
  if (/\s{2,}|^\s|\s$/u.test(shown)) return "The text contains stray spaces.";
  if ((shown.match(/“/gu) ?? []).length !== (shown.match(/”/gu) ?? []).length || shown.includes('"'))
    return "A quotation mark has no partner.";
  if (insideQuotes(shown).some(hasOpenInnerMark))
    return "A quotation mark inside the quotation has no partner.";
  return /[([](?![^()[\]]*[)\]])/u.test(shown) ||
    /^[^([]*[)\]]/u.test(shown) ||
    /[,;:]\s*[,.;:?]/u.test(outsideQuotes(shown)) ||
    // “, I asked you”: whom is gone.
    /“\s*[,;:]/u.test(shown) ||
    // "Be honest , that was it": something was cut out in front of the mark.
    /[\p{L}\p{N}]\s[,;?!](?=\s|$)/u.test(shown) ||
    // "the harbour.The ferry": two sentences run together.
    /\p{Ll}{2}[.!?]\p{Lu}\p{Ll}/u.test(shown) ||
    // ``votes.''?'': marks as a wire service types them.
    /``|''|’’/u.test(shown) ||
    // "the minimum wage, set, was": what stood behind "set" is gone.
    cutParticiple.test(outsideQuotes(shown)) ||
    // "he ruled it with an iron hand, you know …": broken off where the speaker looked for words.
    /\b(?:you know|I mean),? ?…?”/u.test(shown)
    ? "The punctuation is broken."
    : null;
});

export const isWellFormed: Screen = {
  id: "V05",
  name: "form of the text",
  check(item) {
    for (const shown of textsOf(item)) {
      const fault = malformed(shown);
      if (fault !== null) return fault;
    }
    const slip = slipIn(item.stem);
    if (slip !== null) return `“${slip}” is a slip of language that the question would repeat.`;
    if (!/[?.…!]”?$/u.test(item.stem)) return "The question does not end as a sentence.";
    if (item.stem.length > 320) return "The question is longer than 320 characters.";
    const long = item.options.find((option) => option.text.length > 90);
    return long === undefined ? null : "An answer is longer than 90 characters.";
  },
};

/** "late December 2014 9", "on Saturday, 13 February 2016 would have been": a date put where none belongs. */
const misplacedDate = new RegExp(
  `\\b(?:${months.join("|")}) \\d{4} (?:\\d{1,2}(?!\\d)|would have been\\b)`,
  "u",
);

/** What is wrong with the dates of a text. */
const misdated = remember((shown: string): string | null => {
  // Both kinds of fault hold a year.
  if (!/\d{4}/u.test(shown)) return null;
  if (misplacedDate.test(shown)) return "A date was put where none belongs.";
  for (const { 0: words, groups } of shown.matchAll(printedDay)) {
    const weekday = groups?.["weekday"] === undefined ? "" : `${groups["weekday"]}, `;
    const day = `${groups?.["day"] ?? groups?.["day2"] ?? ""} ${groups?.["month"] ?? groups?.["month2"] ?? ""}`;
    if (readDateLabel(`${weekday}${day} ${groups?.["year"] ?? ""}`) === null) return `There is no ${words}.`;
  }
  return null;
});

export const datesAreReal: Screen = {
  id: "V14",
  name: "dates and weekdays",
  check(item) {
    for (const shown of textsOf(item)) {
      const fault = misdated(outsideQuotes(shown));
      if (fault !== null) return fault;
    }
    return null;
  },
};
