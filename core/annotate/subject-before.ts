import {
  articles,
  commonVerbs,
  conjunctions,
  irregularPasts,
  midAdverbs,
  prepositions,
} from "../lexicon/function-words";
import { reportingVerb } from "../lexicon/reporting-verbs";
import { roleHeads, roleModifiers } from "../lexicon/roles";
import { isCapitalised } from "./reading";
import type { SpeechContext } from "./speech-context";
import {
  canActTogether,
  closesQuote,
  isPastVerbAt,
  isPossessive,
  joins,
  speakingPronouns,
  type Subject,
} from "./subjects";
import { beforeVerb, isVerbAt } from "./verb-groups";

const hardStops = new Set([";", ":", "(", ")", "“", "”", '"', "—", "–", "?", "!", "``", "''"]);

/** "Hill and Blake", "Hill, Blake and Cole": the names that end before a token, from the last to the first. */
function chainBefore(
  context: SpeechContext,
  end: number,
  first: number,
): { mentions: number[]; from: number } | null {
  const { index } = context;
  const last = context.mentionUntil(end);
  if (last === null) return null;
  const mentions = [last];
  const fromOf = (mention: number): number => {
    const [from] = context.tokensOf(mention);
    return index.words[from - 1] === "the" ? from - 1 : from;
  };
  let from = fromOf(last);
  for (;;) {
    const joiner = index.words[from - 1] ?? "";
    const before = context.mentionUntil(from - 1);
    if (from - 1 <= first || before === null) break;
    if (!(joins.has(joiner) || (joiner === "," && mentions.length > 1))) break;
    if (!canActTogether(context, before, last)) break;
    // "in Porto and Hill said": what hangs on a preposition does not act.
    if (prepositions.has(index.words[fromOf(before) - 1] ?? "")) break;
    mentions.unshift(before);
    from = fromOf(before);
  }
  return { mentions, from: context.tokensOf(mentions[0] ?? last)[0] };
}

/** "of Hill", "to the ministry": no subject. "after Hill", "as Hill": one. */
function hangsOnPreposition({ index }: SpeechContext, from: number): boolean {
  const before =
    index.words[from - 1] === "the" ? (index.words[from - 2] ?? "") : (index.words[from - 1] ?? "");
  return prepositions.has(before) && !/^(?:as|while|since|after|before|like|than|until|that)$/u.test(before);
}

/** "Ms. X (D) and Hill said" when X is no name we know: the list cannot be read, so nobody is shown for it. */
function isCutList({ index, reading }: SpeechContext, from: number): boolean {
  const at = index.words[from - 1] === "the" ? from - 2 : from - 1;
  if (!joins.has(index.words[at] ?? "")) return false;
  return index.words[at - 1] === ")" || isCapitalised(reading.document.text, index.tokens[at - 1]);
}

/** The person "who" means: the name right before it, or the one whose town or office stands between. */
function whoBefore(context: SpeechContext, at: number, first: number): Subject | null {
  const { index } = context;
  // "among those who say", "members of Congress who say": whoever they are, they are not the person named before.
  const own = context.mentionUntil(at);
  if (index.words[at - 1] !== "," && (own === null || context.mention(own).type !== "person")) return null;
  for (let end = index.words[at - 1] === "," ? at - 1 : at; end > Math.max(first, at - 26); end -= 1) {
    if (closesQuote.has(index.words[end - 1] ?? "")) return null;
    const name = context.mentionUntil(end);
    if (name !== null && context.mention(name).type === "person")
      return { from: context.tokensOf(name)[0], to: at + 1, kind: "names", mentions: [name] };
  }
  return null;
}

const isSpeaking = (context: SpeechContext, mentions: readonly number[]): boolean =>
  mentions.some((place) => context.mention(place).type !== "place");

/** "Hill, in a letter to parents, said": back over what stands between two commas to the name. */
function overInsertion(context: SpeechContext, at: number, first: number): Subject | null {
  const { index } = context;
  for (let comma = at - 1; comma > Math.max(first, at - 32); comma -= 1) {
    if (closesQuote.has(index.words[comma] ?? "") || index.words[comma] === ";") return null;
    if (index.words[comma] !== ",") continue;
    const opener = index.words[comma + 1] ?? "";
    const chain = chainBefore(context, comma, first);
    // "Ruiz, who went to Porto, Portugal, on Monday, said", "Ruiz, D-Ohio, said": a town's country, a member's state.
    if (
      chain !== null &&
      /^[,-]$/u.test(index.words[chain.from - 1] ?? "") &&
      !isSpeaking(context, chain.mentions)
    )
      continue;
    const fits =
      prepositions.has(opener) ||
      /ing$/u.test(opener) ||
      opener === "who" ||
      opener === "one" ||
      articles.has(opener) ||
      roleHeads.has(opener) ||
      roleModifiers.has(opener) ||
      /^(?:also|however|meanwhile|too|whose|which|now|then|once|himself|herself|itself|asked|when)$/u.test(
        opener,
      );
    const to = context.tokensOf(chain?.mentions.at(-1) ?? -1)[1];
    const isNamed =
      chain !== null &&
      fits &&
      index.words[to] !== "'s" &&
      !hangsOnPreposition(context, chain.from) &&
      !isCutList(context, chain.from);
    if (isNamed) return { from: chain.from, to: comma, kind: "names", mentions: chain.mentions };
    // "An aide to Ruiz, speaking by phone, said": nobody is named, but the sentence begins with somebody.
    const phrase = fits || /ed$/u.test(opener) ? phraseBefore(context, comma - 1, first) : null;
    if (phrase?.from === first) return phrase;
  }
  return null;
}

/** A noun phrase in front of a verb: "a spokesman for the port", "two of the residents", "the ministry". */
function phraseBefore(context: SpeechContext, at: number, first: number): Subject | null {
  const { index } = context;
  let from = at;
  while (from > first) {
    const before = index.words[from - 1] ?? "";
    const name = context.mentionUntil(from);
    if (name !== null && context.tokensOf(name)[1] === from) {
      from = context.tokensOf(name)[0];
      continue;
    }
    if (isPossessive(context, from - 1)) {
      from -= 1;
      continue;
    }
    if (
      before === "," ||
      hardStops.has(before) ||
      (conjunctions.has(before) && before !== "and") ||
      /^(?:that|what|which|whom|how|whether)$/u.test(before) ||
      (isVerbAt(context, from - 1) && before !== "'s") ||
      closesQuote.has(before)
    )
      break;
    if (at - from > 14) return null;
    from -= 1;
  }
  // Adverbs of time and place before the phrase are no part of it: "On Monday officials said".
  for (;;) {
    const time = context.timeFrom(from);
    if (time !== null && time.to <= at) from = time.to;
    else if (
      (prepositions.has(index.words[from] ?? "") && context.timeFrom(from + 1) !== null) ||
      midAdverbs.has(index.words[from] ?? "") ||
      /^(?:and|but|so|or)$/u.test(index.words[from] ?? "")
    )
      from += 1;
    else break;
  }
  // "the world lost a voice that said": a verb in it makes it more than a phrase.
  for (let inside = at - 1; inside > from; inside -= 1)
    if (isPastVerbAt(context, inside) || index.words[inside] === "that") {
      from = inside + 1;
      break;
    }
  if (from > at || prepositions.has(index.words[from] ?? "")) return null;
  return { from, to: at + 1, kind: "noun", mentions: [] };
}

/** The subject of a verb, looking left from it. `first` is the first token that may belong to the clause. */
export function subjectBefore(context: SpeechContext, verb: number, first: number): Subject | null {
  const { index } = context;
  let { at } = beforeVerb(context, verb, first);
  if (at < first) return null;
  // "Hill and Blake both said", "the ministers all said"
  if (/^(?:both|all|each)$/u.test(index.words[at] ?? "") && at > first) at -= 1;

  const word = index.words[at] ?? "";
  if (speakingPronouns.has(word)) {
    if (word === "who") return whoBefore(context, at, first);
    return word === "both" ? null : { from: at, to: at + 1, kind: "pronoun", mentions: [] };
  }
  if (word === "two" && index.words[at - 1] === "the")
    return { from: at - 1, to: at + 1, kind: "pronoun", mentions: [] };

  const chain = chainBefore(context, at + 1, first);
  if (chain !== null) {
    const isObject = chain.from > first && hangsOnPreposition(context, chain.from);
    const last = chain.mentions.at(-1) ?? 0;
    const isPossessed = isPossessive(context, context.tokensOf(last)[1]);
    if (isCutList(context, chain.from)) return null;
    if (!isObject && !isPossessed)
      return { from: chain.from, to: at + 1, kind: "names", mentions: chain.mentions };
  }
  return word === "," ? overInsertion(context, at, first) : phraseBefore(context, at, first);
}

/**
 * Who acts before a token: the nearest name or pronoun with its verb right behind it. "Hill laughed | and said",
 * "Hill fired the chief, | saying".
 */
export function actorBefore(context: SpeechContext, at: number, first: number): Subject | null {
  const { index } = context;
  for (let verb = at - 1; verb > first; verb -= 1) {
    if (closesQuote.has(index.words[verb] ?? "") || index.quoted(verb)) return null;
    const word = index.words[verb] ?? "";
    if (!isVerbAt(context, verb) && !irregularPasts.has(word) && !commonVerbs.has(word) && !/ed$/u.test(word))
      continue;
    const subject = subjectBefore(context, verb, first);
    // "met Odell, who took her arm | and said": of whom "who" is told could not be read.
    if (subject === null && index.words[beforeVerb(context, verb, first).at] === "who") return null;
    if (subject === null || subject.kind === "noun") continue;
    // "backed Velt to succeed him, | saying", "told Roe to leave, | adding": who is to do something is not who acts.
    if (index.words[subject.to] === "to") continue;
    // A place speaks for those who govern it, but does not act otherwise.
    if (subject.mentions.some((place) => context.mention(place).type === "place") && !isVerbAt(context, verb))
      continue;
    // "asked who Hill would meet | and said": what is asked or told is another clause.
    const before = index.words[subject.from - 1] ?? "";
    // "appeared on Ruiz's Marlow Radio show and defended": a name in the middle of a thing acts no more than the thing.
    if (subject.kind === "names" && before === "'s") continue;
    if (
      !/^(?:who|whom|which|that|what|how|why|because|if|whether)$/u.test(before) &&
      reportingVerb(before)?.verb.indirect !== true
    )
      return subject;
  }
  return null;
}
