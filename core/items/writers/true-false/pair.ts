import type { Claim } from "../../../claims/claim";
import type { Draft } from "../../draft";

/** How every statement begins. */
export const frame = "True or false? ";

/** One statement, asked as it is and with one slot changed. */
export function pair(
  claim: Claim,
  rule: string,
  statement: string,
  changed: readonly { readonly statement: string; readonly instead: string }[],
  speaker: string | null,
  because: string,
): readonly Draft[] {
  const draft = (text: string, isTrue: boolean, rationale: string): Draft => ({
    kind: "true-false",
    stem: `${frame}${text}`,
    key: { text: isTrue ? "True" : "False", why: rationale },
    distractors: [{ text: isTrue ? "False" : "True", why: rationale }],
    order: "fixed",
    keyRank: isTrue ? 0 : 1,
    rationale,
    rule: `${rule}/${isTrue ? "true" : "false"}`,
    claim,
    speaker,
  });
  return [
    draft(statement, true, because),
    ...changed.map(({ statement: text, instead }) => draft(text, false, instead)),
  ];
}
