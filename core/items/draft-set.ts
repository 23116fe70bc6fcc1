import type { AnnotatedDocument } from "../annotate/annotation";
import type { Claim } from "../claims/claim";
import { contentWords } from "../claims/content-words";
import { sentencesTouching, withAntecedents } from "../claims/evidence";
import { covers, overlaps, textOf } from "../text/span";
import { keyShown } from "./answer-form";
import { composeSet } from "./compose-set";
import { claimsUnder, type Candidate, type Draft } from "./draft";
import {
  isComposed,
  type DraftedSet,
  type Evidence,
  type Item,
  type ItemOption,
  type Rejection,
} from "./item";
import { keyPositions } from "./key-positions";
import { levelOf } from "./level";
import { paragraphOf, proofOf, readingOf, type Reading } from "./reading";
import { faultOfBare, type Fault } from "./screens/screens";
import { seededBy, seededOrder, seedFrom } from "./seeded-order";
import { asAsked, hasHeadline } from "./story-name";
import { antecedentsIn } from "./wording/antecedents";
import { whyNot } from "./why-not";
import { assemblers, writers } from "./writers/writers";

export type DraftOptions = {
  /** Decides which of the good questions are taken, and the order of options. Never what is right. */
  readonly seed: number;
  /** How many questions are wanted, at least 1. */
  readonly size: number;
};

/**
 * Drafts a set: every writer asks what it can of every claim, every question is screened, and a balanced set is chosen
 * from what is left. What was stopped is kept with the screen and the reason. The same article, seed and size give the
 * same set.
 */
export function draftSet(annotated: AnnotatedDocument, options: DraftOptions): DraftedSet {
  const reading = readingOf(annotated);
  const tried = triedOf(reading);
  const passed = tried.filter(({ fault }) => fault === null);
  const dropped = tried.flatMap(({ item, fault }): Rejection[] => {
    const { kind, stem, claim } = asAsked(item, reading);
    return fault === null ? [] : [{ kind, stem, ...fault, start: claim.start, end: claim.end }];
  });
  const { chosen, shortfall } = composeSet(reading, passed, options.size, options.seed);
  return {
    items: completed(chosen, reading, options.seed),
    dropped,
    shortfall: [...shortfall, ...notAllAsked(reading)],
  };
}

/** A question that was made of an article, its story not yet named, and what stopped it; null when nothing did. */
export type TriedQuestion = Candidate & { readonly fault: Fault | null };

/** Every question the writers make of an article, each once, with the first screen that stops it. */
export function triedOf(reading: Reading): readonly TriedQuestion[] {
  const seen = new Set<string>();
  const screened = ({ draft, item }: Candidate): readonly TriedQuestion[] => {
    const name = `${item.kind} ${item.stem} ${isComposed(item) ? item.key : ""}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ draft, item, fault: faultOfBare(item, reading, hasHeadline(asAsked(item, reading), reading)) }];
  };
  const alone = draftsOf(reading).flatMap(screened);
  const passed = alone.filter(({ fault }) => fault === null);
  const composed = assemblers.flatMap(({ write }) =>
    write(reading, passed).flatMap((draft) => screened({ draft, item: itemOf(draft, reading) })),
  );
  return [...alone, ...composed];
}

/**
 * Claims that are asked about. No report makes so many; each is compared with all the others, so without an end to them
 * a long text made for the purpose would keep the server from everybody else.
 */
const mostAsked = 500;

/** The weightiest claims, in text order: all of them, unless there are more than can be asked about. */
const askedOf = ({ claims }: Reading): readonly Claim[] =>
  claims.length <= mostAsked
    ? claims
    : [...claims]
        .sort((one, other) => other.salience - one.salience || one.id - other.id)
        .slice(0, mostAsked)
        .sort((one, other) => one.id - other.id);

const notAllAsked = ({ claims }: Reading): readonly string[] =>
  claims.length <= mostAsked
    ? []
    : [`It says ${String(claims.length)} things; the ${String(mostAsked)} weightiest were asked about.`];

/** All questions that the writers can make, screened by nobody yet. The place of a sorted key goes round by the claim. */
export function draftsOf(reading: Reading): readonly Candidate[] {
  return askedOf(reading).flatMap((claim) =>
    writers.flatMap((writer, index) =>
      writer
        .write(reading, claim, (claim.id + index) % 4)
        .map((draft) => ({ draft, item: itemOf(draft, reading) })),
    ),
  );
}

/** The question with its options as they come: the key first, or where its size or date puts it. */
function itemOf(draft: Draft, reading: Reading): Item {
  const { claim, form } = draft;
  const wrong = draft.distractors.map(({ text, why }): ItemOption => ({ text, why, isKey: false }));
  const right: ItemOption = { text: draft.key.text, why: draft.key.why, isKey: true };
  const at = draft.order === "any" ? 0 : Math.min(draft.keyRank, wrong.length);
  return {
    kind: draft.kind,
    stem: draft.stem,
    ...(form === undefined
      ? { options: [...wrong.slice(0, at), right, ...wrong.slice(at)], key: draft.key.text }
      : { options: [], form, key: keyShown(form) }),
    evidence: evidenceOf(draft, reading),
    rationale: isComposed(draft)
      ? draft.rationale
      : `Paragraph ${String(paragraphOf(reading, claim))}: ${draft.rationale}`,
    claim: {
      kind: claim.kind,
      start: claim.span.start,
      end: claim.span.end,
      ...(draft.speaker === null ? {} : { speaker: draft.speaker }),
      tier: claim.tier === "A" ? "A" : "B",
    },
    level: levelOf(draft, reading),
    rule: draft.rule,
  };
}

/** Sentences that a proof may have. */
const mostEvidence = 3;

/** A quotation mark and the space or the stop beside it. */
const mark = 2;

/**
 * The proof of a draft. Of a speech that is shown in part only the sentences shown prove it, with those that name who
 * spoke; where the draft does not say which these are, their words tell it.
 */
function evidenceOf(draft: Draft, reading: Reading): readonly Evidence[] {
  const { stem, beside } = draft;
  const claims = claimsUnder(draft);
  const own = new Set([
    ...claims.flatMap((claim) => claim.evidence),
    ...sentencesTouching(reading.annotated, beside ?? []),
  ]);
  const sentences = [...own].sort((a, b) => a - b);
  const evidence = withAntecedents(reading.annotated, sentences, namedBy(stem, sentences, reading));
  const all = proofOf(reading, { evidence }).map((span) => ({
    ...span,
    text: textOf(reading.text, span),
  }));
  if (beside === undefined && (isComposed(draft) || all.length <= mostEvidence)) return all;
  const shown = contentWords(stem);
  const isShown = (piece: Evidence): boolean =>
    beside === undefined
      ? contentWords(piece.text).filter((word) => !shown.includes(word)).length <= 1
      : beside.some((place) => overlaps(place, piece));
  // A sentence at the edge of a speech has its mark besides.
  const isOnlySpeech = (piece: Evidence): boolean =>
    claims.some(({ span }) => covers({ start: span.start - mark, end: span.end + mark }, piece));
  const needed = all.filter((piece) => !isOnlySpeech(piece) || isShown(piece));
  return needed.length === 0 ? all : needed;
}

/** Whom the stem names where the claim's sentences only describe them ("the company"): they are proved by their own. */
const namedBy = (stem: string, evidence: readonly number[], reading: Reading): readonly number[] => {
  const sentences = evidence.flatMap((index) => reading.annotated.document.sentences[index] ?? []);
  return sentences
    .flatMap((sentence) => antecedentsIn(reading, sentence))
    .filter(({ entity }) => stem.includes(entity.canonical))
    .map(({ entity }) => entity.id);
};

/** Chosen questions as a set has them: the story named, the reason why each option is wrong, every key in its place. */
export const completed = (chosen: readonly Candidate[], reading: Reading, seed: number): readonly Item[] =>
  inPlace(explained(chosen, reading), seed).map((item) => asAsked(item, reading));

/**
 * The chosen questions with the reason why each option is wrong. A reason says what stands in the article, so it is
 * looked for when the other questions are known: it must not tell their answers.
 */
function explained(chosen: readonly Candidate[], reading: Reading): readonly Candidate[] {
  return chosen.map((candidate) => {
    const others = chosen.filter((other) => other !== candidate).flatMap(({ draft }) => claimsUnder(draft));
    const asked = {
      facts: new Set(others.map(({ fact }) => fact)),
      sentences: new Set(others.flatMap(({ evidence }) => evidence)),
    };
    const { draft, item } = candidate;
    const options = item.options.map((option): ItemOption => {
      const origin = draft.distractors.find(({ text }) => text === option.text);
      return option.isKey || origin === undefined
        ? option
        : { ...option, why: whyNot(reading, origin, asked, draft.claim.kind) };
    });
    return { draft, item: { ...item, options } };
  });
}

/** The chosen questions with every key in its place. */
function inPlace(chosen: readonly Candidate[], seed: number): readonly Item[] {
  const places = keyPositions(
    chosen.map(({ draft, item }) => ({
      options: item.options.length,
      fixed: draft.order === "any" ? null : item.options.findIndex((option) => option.isKey),
    })),
    seededBy(seedFrom(seed, "places")),
  );
  return chosen.map(({ draft, item }, index) => {
    if (draft.order !== "any") return item;
    const wrong = seededOrder(
      item.options.filter((option) => !option.isKey),
      seedFrom(seed, "options", String(index)),
    );
    const key = item.options.filter((option) => option.isKey);
    const at = places[index] ?? 0;
    return { ...item, options: [...wrong.slice(0, at), ...key, ...wrong.slice(at)] };
  });
}
