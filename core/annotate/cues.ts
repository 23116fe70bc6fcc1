import { articles, possessives, prepositions } from "../lexicon/function-words";
import { reportingVerb, type VerbForm } from "../lexicon/reporting-verbs";
import { beforeVerb } from "./subjects";
import type { SpeechContext } from "./speech-context";

/** A reporting verb in the writer's own words. */
export type Cue = {
  readonly at: number;
  readonly form: VerbForm;
  /** "did not say", "refused to say". */
  readonly negated: boolean;
  /** "was told": the words come from somebody else. */
  readonly passive: boolean;
};

/** Forms that are nouns as often as verbs: "the report", "his claims". */
const alsoNouns = new Set(
  `report reports claim claims charge charges demand demands call calls order orders state states note notes comment comments post posts
   rule rules object objects point points fear fears hope hopes forecast forecasts estimate estimates judge judges label labels promise promises
   reason reasons protest protests praise counter cry cries plead pledge pledges vow vows find finds suspect suspects dispute disputes
   warning finding findings ruling saying writing reading building feeling meaning stress highlight highlights reply tweet tweets answer
   read hint hints stated blog question questions reports thought dub mention mentions recount remark remarks announcement cite sites advice observed`.split(
    /\s+/u,
  ),
);

/** The cue at a token, or null when the word is no verb of saying here. */
export function cueAt(context: SpeechContext, at: number, first: number): Cue | null {
  const { index } = context;
  const form = reportingVerb(index.words[at] ?? "");
  if (form === null || index.quoted(at)) return null;
  const before = index.words[at - 1] ?? "";
  if (
    at > first &&
    alsoNouns.has(index.words[at] ?? "") &&
    (articles.has(before) ||
      possessives.has(before) ||
      prepositions.has(before) ||
      /^(?:no|any|some|this|that|these|those|more|further|new|own|official|public|recent)$/u.test(before) ||
      index.tokens[at - 1]?.kind === "number")
  )
    return null;
  if (
    index.words[at + 1] === "-" ||
    (before === "-" && index.tokens[at - 1]?.end === index.tokens[at]?.start)
  )
    return null;
  const { negated, passive, modal } = beforeVerb(context, at, first);
  if (form.form === "base" && modal) {
    // "refused to say", "will say": nothing has been said.
    return null;
  }
  if (modal && form.form !== "gerund") return null;
  return { at, form, negated, passive: passive && form.form !== "gerund" && form.form !== "base" };
}

/** The cues of a token range outside quotations, from left to right. */
export function cuesIn(context: SpeechContext, first: number, last: number, clauseFirst = first): Cue[] {
  const cues: Cue[] = [];
  for (let at = first; at < last; at += 1) {
    const cue = cueAt(context, at, clauseFirst);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}
