import type { AnnotatedDocument, Attribution, Entity } from "../annotate/annotation";
import { isKnownHolder } from "../lexicon/heads-of-state";
import { covers, overlaps, textOf, within, type Span } from "../text/span";
import type { ClaimSeed } from "./claim-seed";
import { liesAhead } from "./dating-claims";
import { sentenceAt, sentencesTouching, withAntecedents } from "./evidence";
import type { SlotValue } from "./claim";
import { isOfOther } from "./not-own-words";
import { isUnsaid } from "./unsaid";

/** Fewer words than this are a fragment: traceable, never asked as "who said". */
const fewestWords = 5;

/** One claim for each part of each attributed speech, direct or reported. Parts of one speech share a fact. */
export function attributionClaims(annotated: AnnotatedDocument): readonly ClaimSeed[] {
  return annotated.attributions.flatMap((said, index) => {
    const speaker = speakerOf(said);
    if (speaker === null) return [];
    return said.parts.flatMap((part): ClaimSeed[] => {
      const length = wordsIn(annotated, part);
      if (length === 0) return [];
      const behind: Span[] = [part];
      if (said.cue !== null) behind.push(said.cue);
      if (said.speaker !== null) behind.push(said.speaker.mention);
      const evidence = withAntecedents(
        annotated,
        sentencesTouching(annotated, behind),
        speaker.kind === "entities" ? speaker.ids : [],
      );
      const slots: Record<string, SlotValue> = { speaker, words: { kind: "words", span: part } };
      if (said.cue !== null) slots["cue"] = { kind: "words", span: said.cue };
      if (said.addressee !== null) slots["addressee"] = { kind: "words", span: said.addressee };
      if (said.occasion !== null) slots["occasion"] = { kind: "words", span: said.occasion };
      if (said.outlet !== null) slots["outlet"] = { kind: "entities", ids: [said.outlet] };
      const time = said.time !== null && standsWithCue(annotated, said, said.time) ? said.time : null;
      if (time !== null) slots["date"] = { kind: "time", index: time };
      // Whoever only claims or believes something is asked for by that verb, and never as if it were plainly said.
      const speaks = { affirmed: ["speaker"], doubted: ["doubter"], denied: [] }[said.polarity];
      // "The ferry, Velt said, would sail": a report goes on behind whoever makes it.
      const whole =
        said.kind === "indirect"
          ? said.parts.reduce((sum, other) => sum + wordsIn(annotated, other), 0)
          : length;
      const functional: string[] = whole >= fewestWords ? [...speaks] : [];
      if (said.outlet !== null) functional.push("outlet");
      if (time !== null) functional.push("date");
      return [
        {
          kind: "attribution",
          span: part,
          slots,
          functional,
          evidence,
          tier:
            said.rule === reportersOwn ||
            isUnsaid(annotated, said) ||
            isOfOther(annotated, said) ||
            isSaidByAnother(annotated, said) ||
            isHearsay(annotated, said) ||
            isFarPlace(annotated, said) ||
            isOnlyPartOfSpeaker(annotated, said) ||
            isHalfOfTwo(annotated, said) ||
            isPutToSpeaker(annotated, said, part) ||
            isOfOtherGender(annotated, said) ||
            speaksOfSpeaker(annotated, said) ||
            hasLostMark(annotated, part)
              ? "C"
              : said.tier,
          rule: `attribution/${said.kind}/${said.rule}`,
          fact: `said:${String(index)}`,
          clause: null,
          from: { layer: "attributions", index },
        },
      ];
    });
  });
}

const wordsIn = ({ document: { text } }: AnnotatedDocument, part: Span): number =>
  textOf(text, part)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** “A Bridge Too Many,” by the Courier's Mary Odell: “…”: the lines of a report are the news, and no words about it. */
const reportersOwn = "B4-written-by";

/**
 * “We like the plan. Roe was late. “I know it,” Roe said: a mark behind a space and before a word opens, so the one that
 * closed the words in front is lost, and where they end nobody knows.
 */
const hasLostMark = ({ document: { text }, quoteSpans }: AnnotatedDocument, part: Span): boolean => {
  const quote = quoteSpans.find(({ depth, content }) => depth === 0 && overlaps(content, part));
  return (
    quote !== undefined &&
    /\s/u.test(text.charAt(quote.content.end - 1)) &&
    /\p{L}/u.test(text.charAt(quote.end))
  );
};

/** "answered a message from Ana Ruiz, saying that …": what the message says. */
const messageFrom =
  /\b(?:message|letter|e-?mail|note|memo|report|cable|text|post|tweet|statement)s? from [^.;“”]{1,100},\s$/u;

/** "It reminds me of Ana Ruiz saying that …": a name right before the cue is the one that speaks; so is who wrote. */
function isSaidByAnother({ document: { text }, mentions }: AnnotatedDocument, said: Attribution): boolean {
  const { cue, speaker } = said;
  if (cue === null || speaker === null || !/^\p{L}+ing\b/u.test(text.slice(cue.start, cue.end))) return false;
  if (messageFrom.test(text.slice(Math.max(0, cue.start - 120), cue.start))) return true;
  const before = mentions.find(
    (mention) =>
      mention.type === "person" &&
      mention.end <= cue.start &&
      /^\s+$/u.test(text.slice(mention.end, cue.start)),
  );
  return before !== undefined && (speaker.kind === "unnamed" || !speaker.ids.includes(before.entity));
}

/** "An aide told the Courier that Roe told his crew …": what somebody without a name says that somebody said. */
function isHearsay(
  { document: { text }, attributions }: AnnotatedDocument,
  { cue, speaker }: Attribution,
): boolean {
  if (cue === null || speaker === null) return false;
  const { mention } = speaker;
  return attributions.some(
    (teller) =>
      teller.kind === "indirect" &&
      teller.speaker?.kind === "unnamed" &&
      teller.parts.some(
        (part) =>
          covers(part, cue) &&
          part.start <= mention.start &&
          !/[,;]|\b(?:and|but|while)\b/u.test(text.slice(part.start, mention.start)),
      ),
  );
}

/** "Velt said as he introduced his wife": of two Velts, the other. */
function isOfOtherGender({ document: { text }, entities }: AnnotatedDocument, said: Attribution): boolean {
  const { cue, speaker } = said;
  if (cue === null || speaker?.kind !== "entities" || speaker.ids.length !== 1) return false;
  const gender = entities[speaker.ids[0] ?? -1]?.gender ?? null;
  const behind = Math.max(cue.end, speaker.mention.end);
  const pronoun = /^\s(?:as|while|when|before|after|where)\s(he|she)\b/u.exec(
    text.slice(behind, behind + 14),
  )?.[1];
  return gender !== null && pronoun !== undefined && (pronoun === "he" ? "m" : "f") !== gender;
}

/**
 * “The prime minister will go, and Velt will stay,” he promised: words that speak of somebody by name or office are not
 * that person's, unless the cue names them. What is carried on from such words stands with them.
 */
function speaksOfSpeaker(annotated: AnnotatedDocument, { speaker }: Attribution): boolean {
  const { document, attributions, entities } = annotated;
  if (speaker?.kind !== "entities" || !/^(?:s?he|they)$/iu.test(textOf(document.text, speaker.mention)))
    return false;
  const offices = speaker.ids.flatMap((id) => officesAlone(entities[id]));
  return attributions
    .filter((other) => other.kind !== "indirect" && other.speaker?.mention.start === speaker.mention.start)
    .flatMap(({ parts }) => parts)
    .some((part) => {
      const words = textOf(document.text, part).toLowerCase();
      return (
        within(annotated.mentions, part).some(({ entity }) => speaker.ids.includes(entity)) ||
        offices.some((office) => words.includes(`the ${office} `))
      );
    });
}

/** What somebody is called by office alone: those the story gives them, and those everybody knows. */
function officesAlone(entity: Entity | undefined): readonly string[] {
  if (entity?.type !== "person") return [];
  const stated = entity.roles.filter(({ former }) => !former).map(({ text }) => text.toLowerCase());
  const known = [
    ["minister", "prime minister"],
    ["president", "president"],
  ] as const;
  return [
    ...stated,
    ...known.flatMap(([head, office]) => (isKnownHolder(head, entity.canonical) ? [office] : [])),
  ];
}

/** "said one Roe adviser": the name only tells whose adviser speaks. */
function isOnlyPartOfSpeaker({ document: { text } }: AnnotatedDocument, { speaker }: Attribution): boolean {
  if (speaker?.kind !== "entities") return false;
  const { start, end } = speaker.mention;
  if (/^(?:one|an?|some|several|two|another)\s/iu.test(text.slice(start, end))) return true;
  return (
    /\b(?:one|a|an|some|several|two|another)\s+$/iu.test(text.slice(Math.max(0, start - 9), start)) &&
    /^\s+\p{Ll}+/u.test(text.slice(end, end + 12))
  );
}

/** "Roe of Osterby and Captain Odell of Tarnby, the pilot, said in a joint statement": more than the one who was read. */
const jointly =
  /^\s(?:said |wrote |declared )?(?:in|through|via) (?:an?|their|the) (?:\p{Ll}+ )?joint (?:statement|letter|appearance|interview|message|op-ed)\b/u;
function isHalfOfTwo({ document: { text } }: AnnotatedDocument, { speaker, cue }: Attribution): boolean {
  return (
    speaker?.kind === "entities" &&
    speaker.ids.length === 1 &&
    cue !== null &&
    jointly.test(text.slice(cue.end, cue.end + 60))
  );
}

/** “Asked by a pilot, “Is it late?” Roe replied: “Yes””: the first words were put to whoever speaks the second. */
const putTo =
  /^(?:When |After |As )?(?:[^,;“”"]{1,40}\s(?:was|were|being|is|are)\s(?:\p{Ll}+\s)?)?(?:asked|pressed|questioned|told)\b[^“”"]{0,120},?\s*["“]$/iu;
function isPutToSpeaker(annotated: AnnotatedDocument, { kind }: Attribution, { start, end }: Span): boolean {
  const { text, sentences } = annotated.document;
  const sentence = sentences[sentenceAt(annotated, start) ?? -1];
  return (
    kind === "direct" &&
    sentence !== undefined &&
    putTo.test(text.slice(sentence.start, start)) &&
    // A question closes its sentence, and the answer is the next one.
    /^[^“”"]{0,6}["”][^“”"]{2,80}["“]/u.test(
      text.slice(end, text.charAt(end - 1) === "?" ? end + 100 : sentence.end),
    )
  );
}

/** "said the Norwick, N.Y., chapter of the union": those of a place, and not the place. */
const chapter =
  /^(?:,\s[\p{L}. ]{2,14},)?\s(?:chapter|branch|office|bureau|affiliate|division|resident|native)\b/u;

/**
 * "The company said" is never a place, however near one is named: a place speaks only under its own name, and where a
 * verb of saying tells so: “Norwick at its Core: “…”” says nothing.
 */
function isFarPlace(
  { document: { text }, entities }: AnnotatedDocument,
  { speaker, cue }: Attribution,
): boolean {
  if (speaker?.kind !== "entities") return false;
  const isPlace = speaker.ids.some((id) => entities[id]?.type === "place");
  if (isPlace && (cue === null || chapter.test(text.slice(speaker.mention.end, speaker.mention.end + 40))))
    return true;
  const words = text.slice(speaker.mention.start, speaker.mention.end);
  return speaker.ids.some((id) => {
    const entity = entities[id];
    return (
      entity?.type === "place" && ![entity.canonical, ...entity.aliases].some((name) => words.includes(name))
    );
  });
}

/** Whoever speaks, as a slot holds it. */
export function speakerOf(said: Attribution): SlotValue | null {
  if (said.speaker === null) return null;
  return said.speaker.kind === "entities"
    ? { kind: "entities", ids: said.speaker.ids }
    : { kind: "unnamed", label: said.speaker.label };
}

/** "After the bruising fight from 2011, Roe warned", "Since the vote on Monday, Roe said": when that was. */
const ofThingBefore =
  /(?:^|[,;]\s)(?:After|Before|Following|Since|Despite|Until|Ahead of|Because of|Amid|Unlike|Like|As)\b[^,;]*$|\b(?:from|of|since|until|between|through|about|for)\s(?:the\s)?$/u;

/** "said Friday that it will open -- despite a day earlier saying", "having once argued": the second was another day. */
const onOtherDay =
  /\b(?:despite|although|though|after|having|previously|formerly|earlier|before|once|(?:days?|weeks?|months?|years?) (?:ago|later|before))\s(?:[^,;.–—]{0,24}\s)?$/u;

/** True where the sentence has the day of something else, or says the words on another day. */
function isDayOfOtherThing(
  { document: { text, sentences } }: AnnotatedDocument,
  time: Span,
  cue: Span,
): boolean {
  if (time.start > cue.start) return false;
  const from = sentences.findLast(({ start }) => start <= time.start)?.start ?? time.start;
  return ofThingBefore.test(text.slice(from, time.start)) || onOtherDay.test(text.slice(time.end, cue.start));
}

/**
 * True when the date belongs to the saying: right behind the cue or its addressee ("said on Friday that", "told the BBC
 * last month that"), or in front of the speaker ("On Friday, Ruiz said"). A date elsewhere in the sentence, or carried
 * over from another one, may belong to something else.
 */
function standsWithCue(annotated: AnnotatedDocument, said: Attribution, index: number): boolean {
  const {
    document: { text },
    times,
  } = annotated;
  const time = times[index];
  const { cue, speaker } = said;
  if (time === undefined || cue === null || speaker === null) return false;
  if (said.parts.some((part) => overlaps(part, time))) return false;
  if (liesAhead(annotated, index) || isDayOfOtherThing(annotated, time, cue)) return false;
  // "said of prospects for a vote in 2031"
  if (time.start >= cue.end && /^\s*(?:of|about)\b/iu.test(text.slice(cue.end, time.start))) return false;
  const tooFar = /[,;:.–—“”"]|\b(?:and|but|or|who|which|that|after|before|when|since)\b/iu;
  if (time.start >= cue.end)
    return time.start - cue.end <= 60 && !tooFar.test(text.slice(cue.end, time.start));
  const subjectFirst = speaker.mention.start <= cue.start ? speaker.mention.start : cue.start;
  if (time.end <= subjectFirst) return /^,?\s*(?:the\s+)?$/iu.test(text.slice(time.end, subjectFirst));
  return (
    time.start >= speaker.mention.end &&
    time.end <= cue.start &&
    // "Ruiz voted on Monday and says that …": the day is that of the vote.
    !tooFar.test(text.slice(speaker.mention.end, time.start)) &&
    !/\b(?:and|but|or)\b/iu.test(text.slice(time.end, cue.start))
  );
}
