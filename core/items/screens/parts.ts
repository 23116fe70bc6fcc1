import type { Claim } from "../../claims/claim";
import { contentWords, sharedPart } from "../../claims/content-words";
import { frameOf } from "../../claims/told-apart";
import { covers, textOf } from "../../text/span";
import { inTimeOf, pairsOf } from "../answer-form";
import { isComposed, type Item } from "../item";
import { entitiesIn, proofOf, type Reading } from "../reading";
import { dateLabel } from "../wording/date-label";
import { capitalised, normal } from "../wording/plain";
import { claimOf, insideQuotes, timeOf } from "./screen";

/**
 * The single questions that a composed one is put together from, in the order of its prompts or of time; null for a
 * part that the article does not assert. Who said these words, with the other names for wrong answers? When was it?
 */
export function partsOf(item: Item, reading: Reading): readonly (Item | null)[] {
  const { form } = item;
  if (form?.body.kind === "matching" && form.key.kind === "matching") {
    const { choices } = form.body;
    return pairsOf(form.body, form.key).map(({ prompt, choice }) => {
      const claim = reading.claims.find((found) => isSaidBy(found, prompt, choice, reading));
      const wrong = choices.filter((other) => other !== choice);
      return claim === undefined
        ? null
        : partOf(item, reading, claim, "who-said", `Who said: ${prompt}?`, choice, wrong);
    });
  }
  if (form?.body.kind === "ordering" && form.key.kind === "ordering")
    return inTimeOf(form.body, form.key).map(({ event, date }) => {
      const claim = reading.claims.find((found) => isDated(found, event, date, reading));
      return claim === undefined
        ? null
        : partOf(item, reading, claim, "which-date", `When: ${event}`, capitalised(date), []);
    });
  return [];
}

/** The claims a question rests on: of a composed one those of its parts. */
export const claimsUnderItem = (item: Item, reading: Reading): readonly Claim[] =>
  (isComposed(item) ? partsOf(item, reading) : [item]).flatMap(
    (part) => (part === null ? null : claimOf(part, reading)) ?? [],
  );

const isSaidBy = (claim: Claim, prompt: string, name: string, reading: Reading): boolean =>
  claim.kind === "attribution" &&
  normal(textOf(reading.text, claim.span)).includes(normal(insideQuotes(prompt)[0] ?? prompt)) &&
  entitiesIn(reading, claim.slots["speaker"])
    .map(({ canonical }) => canonical)
    .join(" and ") === name;

const isDated = (claim: Claim, event: string, date: string, reading: Reading): boolean => {
  const isReport = claim.kind === "attribution";
  const found = claim.kind === "dating" || isReport ? timeOf(claim, "date", reading) : null;
  // Of a report the words and who said them are shown.
  const frame = isReport ? claim.span : (claim.clause ?? frameOf(claim));
  if (found === null || frame === null || dateLabel(found.answer) !== date) return false;
  const told = contentWords(textOf(reading.text, frame));
  const shown = contentWords(event);
  return sharedPart(shown, told) > 0.8 && sharedPart(told, shown) > 0.5;
};

function partOf(
  { evidence, level }: Item,
  reading: Reading,
  claim: Claim,
  kind: "who-said" | "which-date",
  stem: string,
  key: string,
  wrong: readonly string[],
): Item {
  const proof = proofOf(reading, claim);
  const option = (isKey: boolean) => (text: string) => ({ text, isKey, why: "" });
  return {
    kind,
    stem,
    options: [...[key].map(option(true)), ...wrong.map(option(false))],
    key,
    evidence: evidence.filter((piece) => proof.some((span) => covers(piece, span))),
    rationale: "",
    claim: {
      kind: claim.kind,
      start: claim.span.start,
      end: claim.span.end,
      ...(kind === "who-said" ? { speaker: key } : {}),
      tier: claim.tier === "A" ? "A" : "B",
    },
    level,
    rule: kind,
  };
}
