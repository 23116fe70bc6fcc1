import type { AnnotatedDocument } from "../annotate/annotation";
import { textOf } from "../text/span";
import { composeSet, type Candidate } from "./compose-set";
import type { Draft } from "./draft";
import type { DraftedSet, Item, ItemOption, Rejection } from "./item";
import { keyPositions } from "./key-positions";
import { levelOf } from "./level";
import { proofOf, readingOf, type Reading } from "./reading";
import { faultIn } from "./screens/screens";
import { seededBy, seededOrder, seedFrom } from "./seeded-order";
import { writers } from "./writers/writers";

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
  const passed: Candidate[] = [];
  const dropped: Rejection[] = [];
  const seen = new Set<string>();
  for (const { draft, item } of draftsOf(reading)) {
    if (seen.has(`${item.kind} ${item.stem}`)) continue;
    seen.add(`${item.kind} ${item.stem}`);
    const fault = faultIn(item, reading);
    if (fault === null) passed.push({ draft, item });
    else
      dropped.push({
        kind: item.kind,
        stem: item.stem,
        ...fault,
        start: item.claim.start,
        end: item.claim.end,
      });
  }
  const { chosen, shortfall } = composeSet(reading, passed, options.size, options.seed);
  return { items: inPlace(chosen, options.seed), dropped, shortfall };
}

/** All questions that the writers can make, screened by nobody yet. The place of a sorted key goes round by the claim. */
function draftsOf(reading: Reading): readonly Candidate[] {
  return reading.claims.flatMap((claim) =>
    writers.flatMap((writer, index) =>
      writer
        .write(reading, claim, (claim.id + index) % 4)
        .map((draft) => ({ draft, item: itemOf(draft, reading) })),
    ),
  );
}

/** The question with its options as they come: the key first, or where its size or date puts it. */
function itemOf(draft: Draft, reading: Reading): Item {
  const { claim } = draft;
  const wrong = draft.distractors.map((option): ItemOption => ({ ...option, isKey: false }));
  const right: ItemOption = { ...draft.key, isKey: true };
  const at = draft.order === "any" ? 0 : Math.min(draft.keyRank, wrong.length);
  return {
    kind: draft.kind,
    stem: draft.stem,
    options: [...wrong.slice(0, at), right, ...wrong.slice(at)],
    key: draft.key.text,
    evidence: proofOf(reading, claim).map((span) => ({ ...span, text: textOf(reading.text, span) })),
    rationale: draft.rationale,
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
