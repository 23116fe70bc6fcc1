import { unresolved } from "./readings";
import type { TimeRule } from "./rule";
import { rule } from "./words";

type Reference = "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";

/** TimeML's three times without a date, by the words that stand for them. */
const references: readonly { readonly words: string; readonly value: Reference }[] = [
  {
    words: String.raw`(?:[Rr]ight |[Jj]ust )?[Nn]ow(?! that)|[Cc]urrently|[Aa]t present|[Aa]t the moment|[Aa]t this (?:time|point)|[Nn]owadays|[Tt]hese days|(?:for )?the time being`,
    value: "PRESENT_REF",
  },
  {
    words: String.raw`[Rr]ecently|[Ll]ately|(?:most )?recent(?! (?:years|months|weeks|days|decades|history))|[Ii]n the past(?= ?[.,;])|[Ii]n (?:recent|our recent) (?:\p{Lu}\S* )?history`,
    value: "PAST_REF",
  },
  {
    words: String.raw`(?:[Tt]he |[Ii]n )(?:near |foreseeable |immediate |not-too-distant )?future(?! (?:of|\p{L}+s)\b)`,
    value: "FUTURE_REF",
  },
];

export const vague: readonly TimeRule[] = references.map(({ words, value }) => ({
  rule: "vague",
  pattern: rule(`(?:${words})`),
  read: () => unresolved(value),
}));
