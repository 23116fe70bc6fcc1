import type { AnnotatedDocument, Mention } from "../annotate/annotation";
import { covers, textOf, type Span } from "../text/span";
import type { ClaimSeed } from "./claim-seed";
import { isKept, mentionsIn, sentenceAt } from "./evidence";
import { isLocalEvent } from "./single-acts";
import { statementAround } from "./statements";

/** Where things are said to be: people together, and what happened. */
export const placeClaims = (annotated: AnnotatedDocument): readonly ClaimSeed[] => [
  ...placesOfPeople(annotated),
  ...placesOfEvents(annotated),
];

/**
 * Where people are said to be together: two people and "in" a place in one sentence. Made from dropped lines too (a
 * caption says where a picture was taken): there it is a witness against the story, never something to ask.
 */
function placesOfPeople(annotated: AnnotatedDocument): readonly ClaimSeed[] {
  const { document, mentions } = annotated;
  return mentions.flatMap((mention, index): ClaimSeed[] => {
    if (mention.type !== "place") return [];
    const sentence = sentenceAt(annotated, mention.start);
    const span = sentence === null ? undefined : document.sentences[sentence];
    if (sentence === null || span === undefined) return [];
    if (!/\bin\s+$/iu.test(document.text.slice(span.start, mention.start))) return [];
    const people = peopleIn(annotated, sentence);
    if (people.length < 2) return [];
    return [
      {
        kind: "place",
        span: { start: mention.start, end: mention.end },
        slots: {
          who: { kind: "entities", ids: people },
          place: { kind: "entities", ids: [mention.entity] },
        },
        functional: [],
        evidence: [sentence],
        tier: "B",
        rule: "place/in",
        fact: `place:${String(index)}`,
        clause: null,
        from: { layer: "entities", index: mention.entity },
      },
    ];
  });
}

const peopleIn = (annotated: AnnotatedDocument, sentence: number): readonly number[] =>
  [
    ...new Set(
      mentionsIn(annotated, sentence)
        .filter(({ type }) => type === "person")
        .map(({ entity }) => entity),
    ),
  ].sort((a, b) => a - b);

/**
 * Where something happened: a statement with "in" or "at" a named place. The place can be asked for when the statement
 * tells one event: it has a day or a month or begins the story, a verb of what happens once and at one place, and no other place. All others
 * speak for or against these.
 */
function placesOfEvents(annotated: AnnotatedDocument): readonly ClaimSeed[] {
  const { document, mentions } = annotated;
  const { text } = document;
  return mentions.flatMap((place): ClaimSeed[] => {
    if (
      place.type !== "place" ||
      !/\b(?:in|at|near|outside)\s$/iu.test(text.slice(place.start - 9, place.start))
    )
      return [];
    const sentence = sentenceAt(annotated, place.start);
    const whole = sentence === null ? undefined : document.sentences[sentence];
    if (sentence === null || whole === undefined || !isKept(annotated, sentence)) return [];
    if (document.blocks[whole.block]?.kind === "headline") return [];
    const statement = statementAround(annotated, place, whole);
    if (statement === null) return [];
    return [
      {
        kind: "place",
        span: { start: place.start, end: place.end },
        slots: {
          who: { kind: "entities", ids: peopleIn(annotated, sentence) },
          place: { kind: "entities", ids: [place.entity] },
          statement: { kind: "words", span: statement },
        },
        functional: isOneEvent(annotated, statement, place, sentence) ? ["place"] : [],
        evidence: [sentence],
        tier: "A",
        rule: "place/event",
        fact: `place-of:${String(statement.start)}`,
        clause: null,
        from: { layer: "entities", index: place.entity },
      },
    ];
  });
}

/** What leaves open whether it happened. */
const isOpen =
  /\b(?:will|would|could|may|might|should|can|must|not|never|if|plans?|planned|expected|due|likely|to be)\b/iu;

/** What a story begins with is its event, and needs no day to be told from others. */
const leadSentences = 4;

/** True for a statement of one event, with one place in it. */
function isOneEvent(
  annotated: AnnotatedDocument,
  statement: Span,
  place: Mention,
  sentence: number,
): boolean {
  const words = textOf(annotated.document.text, statement);
  const isDated = annotated.times.some(
    ({ start, end, type, granularity, interval }) =>
      type === "DATE" &&
      interval !== null &&
      (granularity === "day" || granularity === "month") &&
      covers(statement, { start, end }),
  );
  // "in Norwick's north side": the place is no place of its own.
  if (/^[’']s?\b/u.test(annotated.document.text.slice(place.end, place.end + 3))) return false;
  if ((!isDated && sentence > leadSentences) || isOpen.test(words) || !isLocalEvent(words)) return false;
  // "in Norwick, near Osterby": either could be meant, and one tells the other.
  return mentionsIn(annotated, sentence).every(
    (other) => other.type !== "place" || !covers(statement, other) || other.start === place.start,
  );
}
