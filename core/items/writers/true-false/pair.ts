import type { Claim } from "../../../claims/claim";
import type { Draft } from "../../draft";

/** One statement to judge. */
export const statementDraft = (
  claim: Claim,
  rule: string,
  statement: string,
  answer: "True" | "False",
  speaker: string | null,
  because: string,
): Draft => ({
  kind: "true-false",
  stem: `True or false? ${statement}`,
  key: { text: answer, why: because },
  distractors: [{ text: answer === "True" ? "False" : "True", why: because }],
  order: "fixed",
  keyRank: answer === "True" ? 0 : 1,
  rationale: because,
  rule: `${rule}/${answer.toLowerCase()}`,
  claim,
  speaker,
});

/** One statement, asked as it is and with one slot changed. */
export function pair(
  claim: Claim,
  rule: string,
  statement: string,
  changed: readonly { readonly statement: string; readonly instead: string }[],
  speaker: string | null,
  because: string,
): readonly Draft[] {
  return [
    statementDraft(claim, rule, statement, "True", speaker, because),
    ...changed.map((other) => statementDraft(claim, rule, other.statement, "False", speaker, other.instead)),
  ];
}
