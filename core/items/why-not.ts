import type { Claim, ClaimKind } from "../claims/claim";
import { contentWords } from "../claims/content-words";
import { isRead, sentenceAt } from "../claims/evidence";
import { isFiniteVerb } from "../claims/verb-forms";
import { roleHeads } from "../lexicon/roles";
import { textOf, type Span } from "../text/span";
import { castOf } from "./distractors/people";
import type { DraftOption } from "./draft";
import { mentionsOf } from "./names";
import { idsIn, type Reading } from "./reading";
import { asStatement } from "./wording/clause-question";
import { onOneLine, quoted, withoutTail } from "./wording/plain";
import { reportOf } from "./wording/report";
import { asides, saidIn } from "./wording/speech";

/** What the other questions of a set ask: a reason must not give their answers away. */
export type Asked = { readonly facts: ReadonlySet<number>; readonly sentences: ReadonlySet<number> };

const longest = 110;

/** Words cut to a length, at a space, with three dots where something is missing. */
function clipped(words: string, most: number): string {
  const whole = withoutTail(onOneLine(words));
  if (whole.length <= most) return whole;
  return `${withoutTail(whole.slice(0, whole.lastIndexOf(" ", most)))} …`;
}

/** A sentence's stop, unless three dots end it already. */
const stopped = (words: string): string => (/[.…!?]”?$/u.test(words) ? words : `${words}.`);

/** The part of a sentence around a place in it, short enough to be read at a glance. */
function around(reading: Reading, place: Span): string | null {
  const index = sentenceAt(reading.annotated, place.start);
  const sentence = index === null ? undefined : reading.annotated.document.sentences[index];
  if (sentence === undefined) return null;
  const whole = onOneLine(textOf(reading.text, sentence));
  if (whole.length <= longest) return withoutTail(whole);
  const from = Math.max(sentence.start, place.start - longest / 2);
  const start = from === sentence.start ? from : reading.text.indexOf(" ", from) + 1;
  const stop = Math.min(sentence.end, start + longest);
  const end = stop === sentence.end ? stop : reading.text.lastIndexOf(" ", stop);
  const words = withoutTail(onOneLine(reading.text.slice(start, end)));
  return `${start > sentence.start ? "… " : ""}${words}${end < sentence.end ? " …" : ""}`;
}

/** "Roe could fight the charge by arguing that …": what somebody may say is nothing that they said. */
export const tellsOnlyPossible = (beforeCue: string): boolean =>
  /\b(?:could|might|may|would|should|perhaps|if|unless)\b[^.;“”"]*$/iu.test(beforeCue);

/** The words of a claim's sentence before its verb of saying. */
function wordsBeforeCue({ annotated, text }: Reading, claim: Claim, cue: Span | null): string {
  const sentence = annotated.document.sentences[claim.evidence[0] ?? -1];
  return sentence === undefined || cue === null ? "" : text.slice(sentence.start, cue.start);
}

/** What somebody says in a claim, as a reason tells it. */
function wordsOf(reading: Reading, claim: Claim, name: string): string | null {
  const said = saidIn(reading, claim);
  if (said === null || said.polarity !== "affirmed" || claim.tier === "C" || claim.sensitive !== null)
    return null;
  if (said.kind !== "indirect")
    return claim.functional.includes("speaker")
      ? `${name} says something else: ${quoted(stopped(clipped(textOf(reading.text, claim.span), 90)))}`
      : null;
  // One in twenty reports of tier B is somebody else's: enough to ask another question, too many to tell as a reason.
  if (claim.tier !== "A" || tellsOnlyPossible(wordsBeforeCue(reading, claim, said.cue))) return null;
  const report = reportOf(reading, claim, new Set(idsIn(claim.slots["speaker"])));
  return report === null ? null : stopped(`${name} ${report.past} ${clipped(report.words, 90)}`);
}

/** "Ana Ruiz left office", "Ana Ruiz broke it" tells nobody anything. */
const saysMuch = (statement: string, subject: string): boolean =>
  contentWords(statement).length - contentWords(subject).length >= leastTold &&
  !/\b(?:it|this|that|they|them|there|so)\b/iu.test(statement);
const leastTold = 3;

/** "Sen", "former Florida Gov.": an office that only makes sense in front of a name. */
const abbreviatedPost = /\b(?:Sen|Gov|Rep|Gen|Lt|Sgt|Capt|Col)\.?$/u;

/** False for words that a reader of posts took for one: "strategist told the radio on Sunday", "Norwegian". */
const isPost = (words: string): boolean => {
  const parts: readonly string[] = words.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return (
    !abbreviatedPost.test(words) &&
    parts.some((part) => roleHeads.has(part)) &&
    // A noun that could be a verb ("head", "chair") is one of a post.
    !parts.some((part) => isFiniteVerb(part) && !roleHeads.has(part))
  );
};

/** Whose it is instead, by what is asked. */
const ofAnother: Readonly<Partial<Record<ClaimKind, string>>> = {
  attribution: "gives these words to somebody else",
  action: "tells this of somebody else",
  dating: "tells this of somebody else",
  role: "gives this position to somebody else",
};

/** When nothing else may be told of somebody: whether the article has words of theirs, and that these are others'. */
function atLeast(reading: Reading, id: number, kind: ClaimKind): string | null {
  const name = reading.annotated.entities[id]?.canonical;
  const other = ofAnother[kind];
  if (name === undefined || other === undefined) return null;
  if (kind === "attribution" && castOf(reading).speakers.has(id))
    return `The article quotes ${name} too, but not with these words.`;
  return `The article speaks of ${name}, but ${other}.`;
}

const familyName = (name: string): string => name.split(" ").at(-1) ?? name;

/** What a named person or body really is or does in the article, without telling what another question asks. */
function whyNotName(reading: Reading, id: number, asked: Asked, kind: ClaimKind): string | null {
  const name = reading.annotated.entities[id]?.canonical;
  if (name === undefined) return null;
  const free = reading.claims.filter(
    (claim) => !asked.facts.has(claim.fact) && claim.evidence.every((index) => !asked.sentences.has(index)),
  );
  const spoken = free
    .filter((claim) => claim.kind === "attribution" && idsIn(claim.slots["speaker"]).join() === String(id))
    .sort((a, b) => b.salience - a.salience || a.id - b.id);
  for (const claim of spoken) {
    const words = wordsOf(reading, claim, name);
    if (words !== null) return words;
  }
  const cited = free.find((claim) => idsIn(claim.slots["outlet"]).includes(id));
  const [source] = cited === undefined ? [] : idsIn(cited.slots["speaker"]);
  const sourceName = source === undefined ? undefined : reading.annotated.entities[source]?.canonical;
  if (sourceName !== undefined) return `The article cites ${name} for what ${sourceName} said.`;
  const act = free.find(
    (claim) =>
      (claim.kind === "dating" || claim.kind === "action") &&
      claim.clause?.whole === true &&
      idsIn(claim.slots["who"]).join() === String(id),
  );
  if (act?.clause !== undefined && act.clause !== null) {
    const statement = asStatement(reading, act.clause, asides(reading.text, act.clause));
    if (statement.length <= longest && saysMuch(statement, textOf(reading.text, act.clause.subject)))
      return `The article tells something else of ${name}: ${statement}.`;
  }
  const role = free.find((claim) => claim.kind === "role" && idsIn(claim.slots["person"]).includes(id));
  const post = role === undefined ? "" : textOf(reading.text, role.span);
  if (role !== undefined && isPost(post))
    return `The article calls ${name} ${quoted(clipped(post, 80))}, and ${ofAnother[kind] ?? "speaks of something else"}.`;
  const mention = mentionsOf(reading, id).find(
    (one) =>
      // "Ole" alone may be anybody's, or part of the name of a thing.
      (one.type !== "person" || textOf(reading.text, one).includes(familyName(name))) &&
      isRead(reading.annotated, one) &&
      !asked.sentences.has(sentenceAt(reading.annotated, one.start) ?? -1),
  );
  const words = mention === undefined ? null : around(reading, mention);
  return words === null ? null : `The article names ${name} elsewhere: ${quoted(stopped(words))}`;
}

/**
 * Why an option is wrong, as exactly as the article and the other questions of the set allow.
 *
 * @param kind what the question is about.
 */
export function whyNot(reading: Reading, option: DraftOption, asked: Asked, kind: ClaimKind): string {
  const { from } = option;
  if (from === undefined) return option.why;
  if (from.kind === "entity")
    return whyNotName(reading, from.id, asked, kind) ?? atLeast(reading, from.id, kind) ?? option.why;
  if (asked.sentences.has(sentenceAt(reading.annotated, from.start) ?? -1)) return option.why;
  const words = around(reading, from);
  return words === null ? option.why : `${option.why.replace(/\.$/u, "")}: ${quoted(stopped(words))}`;
}
