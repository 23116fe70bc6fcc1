import type { AnnotatedDocument, Attribution } from "../annotate/annotation";
import { sentenceAt } from "./evidence";

/** One way in which the words around a verb of saying take back that anything was said. */
type Row = {
  readonly rule: string;
  /** What stands in front of the verb, in its sentence. */
  readonly before: RegExp;
  /** The verb itself, where only some forms of it are meant. */
  readonly cue?: RegExp;
  /** What stands between the verb and the words. */
  readonly behind?: RegExp;
  /** True where words between marks are as little the speaker's. */
  readonly ofQuoted?: boolean;
};

/** Words that make of what somebody does something still to be done. */
const intended =
  "could|would|should|might|may|can|must|will|plan(?:s|ned|ning)?|hop(?:es|ed|ing)|expect(?:s|ed|ing)|wants?|aim(?:s|ed|ing)|committed|prepared|preparing|likely|intends?|intended|needs?|trying|ready|set to|going to";

const rows: readonly Row[] = [
  {
    // "Roe all but confirmed that …": he did not.
    rule: "almost said",
    before:
      /\b(?:all but|almost|nearly|practically|virtually|as good as|more or less|effectively|essentially|basically|in effect|half)\s(?:\p{Ll}+ly\s)?$/iu,
  },
  {
    // "Roe has reportedly said that …": the writer does not know that he did.
    rule: "said by hearsay",
    before: /\b(?:reportedly|allegedly|supposedly|apparently|purportedly)\s(?:\p{Ll}+ly\s)?$/iu,
  },
  {
    // "It claims Roe said in May that …": a book's or a suit's account of it.
    rule: "said by another's account",
    before:
      /\b(?:[Ii]t|book|report|article|lawsuit|suit|complaint|filing|memo|documents?|papers?) (?:claims?|claimed|alleges?|alleged|suggests?|suggested) (?:that )?(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ ){0,2}(?:had )?$/u,
  },
  {
    // "gone are the days when Roe said that …", "there was a time when Roe argued that …": no longer.
    rule: "said in days gone by",
    before:
      /\b(?:(?:gone|over|past|behind (?:him|her|them|us)) (?:are|were|is|was) the (?:days?|times?|years?|era)|th(?:e|ose) (?:days?|times?|years?) (?:when|are|is|were|was)|there was a time)\b[^.;:“”]{0,90}$/iu,
  },
  {
    // "Roe recalled how a pilot took her arm and said": the pilot said it, if not Roe.
    rule: "said by another in a memory",
    before:
      /\b(?:recall(?:ed|s|ing)|remember(?:ed|s|ing)|recount(?:ed|s|ing)|(?:told|tells|telling) (?:the|a) (?:story|tale|anecdote)(?: of)?)\s(?:that|how|when|the (?:day|time|night|moment) (?:when |that )?)\s?[^;:“”]{3,120}\sand\s$/iu,
    ofQuoted: true,
  },
  {
    // "Velt tells of the tides, while Roe is arguing that nobody can row": the writer sums up what Roe stands for.
    rule: "summed up by the writer",
    before: /\b(?:while|whereas|meaning)\b[^,;:“”]{2,60}\b(?:is|are)\s(?:\p{Ll}+ly\s)?$/iu,
    cue: /ing$/iu,
  },
  {
    // "Roe recalled her father saying: “…”", "Roe heard one of the pilots say": the one right in front of the verb did.
    rule: "said by whoever is recalled",
    before:
      /\b(?:recall|remember|(?:over)?hear|imagin|quot|pictur)(?:e|ed|es|s|ing)?d?\s(?:his|her|their|an?|the|one|some)\s(?:\p{Ll}+\s){1,5}$/iu,
    cue: /(?:ing|[ylen])$/iu,
    ofQuoted: true,
  },
  {
    // "Roe, quoting Velt, said: “…”", "Quoting Velt, Roe said"
    rule: "said in another's words",
    before:
      /(?:^|,\s)(?:quoting|reciting|reading from|paraphrasing|imitating|mimicking|impersonating|borrowing from)\s[^,;:“”]{2,60},\s(?:[^,;:“”]{2,40}\s)?$/iu,
    ofQuoted: true,
  },
  {
    // "Roe read a statement from the pilots: “…”", "Roe repeated Velt’s words: “…”"
    rule: "another's words read out",
    // Anything may stand before it: the verb and what is read tell.
    before: /^/u,
    cue: /^(?:read|recit|quot|repeat|echo|cit|recall|shar|retweet|re-?post|point|refer)/iu,
    behind:
      /^\s(?:out\s|aloud\s|to\s|from\s)?(?:(?:an?|the|one|part of an?|parts of an?)\s(?:[\p{L}-]+\s){0,3}(?:statement|letter|message|e-?mail|note|poem|verse|passage|text|memo|tweet|post|line|lines|words|speech|book)\s(?:from|by|of|written by|sent by)\s|[^,;:“”]{0,40}\p{L}[’']s?\s(?:[\p{Ll}-]+\s){0,3}(?:statement|letter|message|e-?mail|note|poem|tweet|post|lines?|words?|remarks?|comments?|claims?|questions?|promises?|speech|book)\b)/iu,
    ofQuoted: true,
  },
  {
    // "Roe held a banner saying “…”", "Roe got a letter saying that …": what the thing says.
    rule: "said by a thing",
    before:
      /\b(?:(?:banner|sign|placard|poster|t-shirt|shirt|hat|cap|sticker|notice|plaque|badge|button)s?|(?:got|received|saw|found|opened)\s(?:[\p{L}-]+\s){1,4}(?:letter|message|e-?mail|text|note|report|memo|call)s?(?:\sfrom\s[^,;:“”]{2,40})?)\s$/iu,
    cue: /ing$/iu,
    ofQuoted: true,
  },
  {
    // "Roe wished Velt had said, “…”"
    rule: "only wished or imagined",
    before:
      /\b(?:wish|imagin|pretend)(?:e?d|e?s|ing)?\s(?:that\s)?(?:(?!and\s)[^,;:“”\s]+\s){1,8}(?:had|would|were|was)\s$/iu,
    ofQuoted: true,
  },
  // "Roe used to say that …"
  { rule: "used to be said", before: /\bused to\s(?:\p{Ll}+ly\s)?$/iu },
  {
    // "Roe could fight the charge, perhaps by arguing that …", "is committed to persuading them by saying that …"
    rule: "a means still to be used",
    before: new RegExp(
      `\\b(?:${intended})\\s[^;:“”]{3,160}?,?\\s(?:perhaps\\s|maybe\\s|possibly\\s|probably\\s|in part\\s|partly\\s|mainly\\s|simply\\s)?by\\s(?:\\p{Ll}+ly\\s)?$`,
      "iu",
    ),
    cue: /ing$/iu,
  },
];

/** Behind these a sentence has begun anew, and what was intended in front of them is another matter. */
const newClause =
  /(?:;|,\s(?:and|but|so|while|although|though)\s|(?<!\ball)\s(?:but|while)\s)(?!.*(?:;|,\s(?:and|but)\s))/u;

/**
 * "Roe takes the line common among mayors of the coast: “I like it, but …”": the writer words what many hold, and whose
 * stand it is has not said it so.
 */
const formula =
  /\b(?:adopt(?:s|ed|ing)?|embrac(?:es?|ed|ing)|espous(?:es?|ed|ing)|tak(?:es?|en|ing)|took|holds?|held|follow(?:s|ed|ing)?|shar(?:es?|ed|ing))\s(?:the|a)\s(?:\p{Ll}+\s)?(?:stance|position|line|view|argument|attitude|formula|posture)\s(?:\p{Ll}+\s)?(?:common|shared|familiar|popular|typical|usual|widespread|held|taken|of (?:many|most|some))\b[^“”":]{0,80}:\s*["“]?$/iu;

/**
 * True where the writer tells of words that nobody has said, has only half said, or says no longer. Words between marks
 * behind a colon or comma were said, whatever the verb in front.
 */
export function isUnsaid(annotated: AnnotatedDocument, { kind, cue, parts }: Attribution): boolean {
  const { text, sentences } = annotated.document;
  if (cue === null) {
    const [{ start } = { start: 0 }] = parts;
    return formula.test(text.slice(Math.max(0, start - 180), start));
  }
  const isQuoted = kind === "direct";
  const sentence = sentences[sentenceAt(annotated, cue.start) ?? -1];
  if (sentence === undefined) return false;
  const whole = text.slice(sentence.start, cue.start).replaceAll(/\s+/gu, " ");
  const opens = newClause.exec(whole);
  const own = opens === null ? whole : whole.slice(opens.index);
  const word = text.slice(cue.start, cue.end);
  const between = text.slice(cue.end, Math.max(cue.end, parts[0]?.start ?? 0));
  return rows.some(
    ({ before, cue: form, behind, ofQuoted = false }) =>
      (ofQuoted || !isQuoted) &&
      (form?.test(word) ?? true) &&
      (behind?.test(between) ?? true) &&
      before.test(own),
  );
}
