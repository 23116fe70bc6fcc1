import type { Claim } from "../../claims/claim";
import { onceFor } from "../../text/remember";
import { covers, overlaps, textOf, touching, type Span } from "../../text/span";
import { idsIn, type Reading } from "../reading";
import { onOneLine } from "./plain";
import { isGoverned } from "./reporters-sentence";
import { endsWithSense } from "./whole-thought";

/** A sentence of a speech, or the part of one that stands between two marks. */
export type Piece = Span & {
  readonly words: string;
  /** Begins a sentence. */
  readonly opens: boolean;
  /** Ends one. */
  readonly closes: boolean;
  /** Belongs to the words that are asked about; others were said just before or go on with them. */
  readonly isOwn: boolean;
  /** Goes on with a sentence that the reporter broke off. */
  readonly isRest: boolean;
};

/**
 * The speech around a claim, sentence by sentence: what the same people said just before, the words themselves, and the
 * rest of a sentence that the reporter broke off in the middle (“The plan,” he said, “is dead”).
 */
export function piecesOf(reading: Reading, claim: Claim): readonly Piece[] {
  const rest = restOf(reading, claim);
  const spans = [...spokenBefore(reading, claim), claim.span, ...rest];
  const cut = spans.flatMap((span) =>
    touching(reading.annotated.document.sentences, span).map(({ start, end }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
      of: span,
    })),
  );
  const worded = cut.flatMap((piece) => {
    const raw = textOf(reading.text, piece);
    return /\p{L}/u.test(raw)
      ? [
          {
            ...piece,
            raw,
            // ", I asked you": whom is gone.
            opens:
              /^(?![^\p{L}\p{N}]*[,;:)])[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u.test(raw) &&
              !isGoverned(reading.text, piece.start),
          },
        ]
      : [];
  });
  return worded.map(({ start, end, of, raw, opens }, index) => ({
    start,
    end,
    words: onOneLine(raw),
    opens,
    closes: endsSentence(reading, raw, { start, end }, worded[index + 1]?.opens ?? null),
    isOwn: of === claim.span,
    isRest: rest.includes(of),
  }));
}

function endsSentence(reading: Reading, raw: string, piece: Span, nextOpens: boolean | null): boolean {
  if (/[.?!…]["'”’)\]]*\s*$/u.test(raw)) return true;
  if (nextOpens === false) return false;
  const quote = reading.annotated.quoteSpans.find(({ content }) => overlaps(content, piece));
  return quote !== undefined && endsWithSense(reading, quote, raw);
}

/** So many speeches before the own one are looked at: the thing meant is named right before, or not at all. */
const furthest = 2;

/** What the same people said directly before in the same paragraph, with nobody else's words in between. */
function spokenBefore(reading: Reading, claim: Claim): readonly Span[] {
  const speakers = speakersOf(claim);
  const earlier = (speechesByBlock(reading).get(blockAt(reading, claim.span)) ?? []).filter(
    ({ span }) => span.end <= claim.span.start,
  );
  const found: Span[] = [];
  for (let at = earlier.length - 1; at >= 0 && found.length < furthest; at -= 1) {
    const other = earlier[at];
    if (other === undefined || !other.rule.startsWith("attribution/direct") || speakersOf(other) !== speakers)
      break;
    found.unshift(other.span);
  }
  return found;
}

/** The part behind the cue of a sentence that was broken off: it goes on with a small letter. */
function restOf(reading: Reading, claim: Claim): readonly Span[] {
  const said = reading.annotated.attributions[claim.from.index];
  const next = said?.parts.find(({ start }) => start >= claim.span.end);
  return next !== undefined && /^\P{L}*\p{Ll}/u.test(textOf(reading.text, next)) ? [next] : [];
}

const blockAt = ({ annotated: { document } }: Reading, span: Span): number =>
  touching(document.sentences, span)[0]?.block ?? -1;

/** What is told as somebody's words in the article. */
const speeches = onceFor(({ claims }: Reading): readonly Claim[] =>
  claims.filter(({ kind }) => kind === "attribution"),
);

const speechesByBlock = onceFor((reading: Reading): ReadonlyMap<number, readonly Claim[]> => {
  const found = new Map<number, Claim[]>();
  for (const speech of speeches(reading)) {
    const block = blockAt(reading, speech.span);
    const list = found.get(block);
    if (list === undefined) found.set(block, [speech]);
    else list.push(speech);
  }
  return found;
});

/** The last words of the same people, where nobody else is told to have said anything in between. */
export function speechBefore(reading: Reading, claim: Claim): Claim | null {
  const last = speeches(reading).findLast(({ span }) => span.end <= claim.span.start);
  return last !== undefined && speakersOf(last) === speakersOf(claim) ? last : null;
}

const speakersOf = ({ slots }: Claim): string => idsIn(slots["speaker"]).join();

/** True when two pieces stand in one quotation with nothing but space between them. */
export const areNeighbours = (reading: Reading, one: Piece, two: Piece): boolean =>
  /^\s*$/u.test(reading.text.slice(one.end, two.start)) &&
  reading.annotated.quoteSpans.some(({ content }) => covers(content, { start: one.start, end: two.end }));
