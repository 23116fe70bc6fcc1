import { isFiniteVerb } from "../../claims/verb-forms";

/** A slip of language in words that a question would print: whoever reads it takes it for the question's own. */
type Slip = {
  readonly slip: RegExp;
  /** Of what stands behind it, what makes it none. */
  readonly unless?: (behind: string) => boolean;
};

const hasVerb = (words: string): boolean =>
  (
    words
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\p{L}+(?:'\p{L}+)?/gu) ?? []
  ).some((word) => isFiniteVerb(word));

const slips: readonly Slip[] = [
  // "could led": the past of a verb behind a word that takes its plain form
  {
    slip: /\b(?:could|would|should|might|must|can|will) (?:led|went|took|became|gave|knew|saw|fell|grew|rose|chose|wrote|spoke|broke|drove|won|lost|kept|held|met|sent|spent|built|made|told|said)\b/iu,
  },
  // "before they might willing to": the verb is gone
  {
    slip: /\b(?:could|would|should|might|must) (?:willing|able|ready|unable|afraid|possible)\b/iu,
  },
  // "boats are more important that harbours" for "than"; "it is more likely that boats sail" goes on with a verb
  {
    slip: /(?<!\bit (?:is|was|becomes|became|seems|will be|would be) |\bit[’']s )\b(?:more|less) \p{Ll}{3,} that (?=\p{L})/u,
    unless: (behind) => hasVerb(/^[^.!?;…]*/u.exec(behind)?.[0] ?? ""),
  },
  // "any of ferries", "one of captain": whose or which stands nowhere
  {
    slip: /\b(?:any|each|either|neither) of (?!those|these|this|its|his|hers|ours|theirs|yours|us\b)\p{Ll}+(?<=[^su]s)(?= \p{L})/u,
  },
  // "amending the rules is — it is not a good idea": begun anew behind the verb
  {
    slip: /\b(?:is|was|are|were)(?: …|\s?[—–]|\s-|\s?--)\s(?:it|that|this|they|we)(?:[’']s|[’']re| is| was| are| were)\b/iu,
  },
  // "was member of the crew": the article is gone
  { slip: /\b(?:is|was|are|were|become|became) member of\b/iu },
  // "And that is the kind of -- and even without that": begun, broken off and begun anew
  {
    slip: /(?:^|[“…:]\s?)[^“”.!?]{0,40}\b(?:of|the|a|an|to|that|is|was|kind|and)\s?(?:--|—|–)\s?(?:and|but|or|so|well|I mean|you know)\b/u,
  },
];

/** The words in which a text has a slip of language; null where it has none. */
export function slipIn(text: string): string | null {
  for (const { slip, unless } of slips) {
    const found = slip.exec(text);
    if (found !== null && unless?.(text.slice(found.index + found[0].length)) !== true)
      return found[0].trim();
  }
  return null;
}
