import { contentWords, sharedPart } from "../../claims/content-words";
import type { Claim, Truth } from "../../claims/claim";
import { matterWords } from "../../claims/topic";
import type { Clause } from "../../claims/clause";
import { reportOver } from "../../claims/figure-claims";
import { onceFor } from "../../text/remember";
import { covers, textOf, within, type Span } from "../../text/span";
import { isBystander } from "../bystanders";
import { isBlamedIn } from "../distractors/accused";
import { competesApart } from "../distractors/competes-apart";
import { castOf, fitsGender, otherNames } from "../distractors/people";
import { differInWalk } from "../distractors/walks-of-life";
import { hasNoVoice, isGone, isOfThePress } from "../distractors/no-voice";
import { headlineWords } from "../headline-words";
import { isShowable, mentionsOf } from "../names";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { leadSentences } from "../wording/article-day";
import { genderAskedOf } from "../wording/pointers";
import { withWho } from "../wording/clause-question";
import { goesOnBehind, isCutOff } from "../wording/cut-off";
import { asides, isSpeech } from "../wording/speech";
import { isPrimaryOfEither } from "../wording/whose-primary";
import { isSingleAct } from "../../claims/single-acts";
import { isOneExample, pointsAtSame } from "./dated-event";
import { isToldAct } from "./told-act";
import { isToldDeed } from "./told-deed";
import { isAskable, type Writer } from "./writer";

/** Fewest words of matter behind the verb: with fewer, somebody else may well have done the same. */
const fewest = 3;

/** Half of a claim's weight is its place in the story, half whom it is about: less is a passing remark. */
const leastSalience = 0.5;

/** "backed her up": whom the writer meant stands in another sentence. */
const pointsAtSomebody =
  /\b(?:him|them|me|us)\b|\bher(?=\s(?:up|on|in|to|for|with|at|by|as|from|about|over|and|after|before)\b|[,.;]|$)/iu;

/** True for a clause that tells, with a name or a number in it, enough to know what happened. */
export function isTelling(reading: Reading, clause: Clause): boolean {
  const rest = textOf(reading.text, clause.rest);
  if (contentWords(rest).length < fewest || pointsAtSomebody.test(rest)) return false;
  // "took a lighter tone": without a name or a number nobody can tell what is meant.
  const { mentions, quantities } = reading.annotated;
  return within(mentions, clause.rest).length > 0 || within(quantities, clause.rest).length > 0;
}

/** "In December 2008, …, Roe released", "In Osterby, Roe won": without its day or place, the deed could be another one. */
const isSetOutside = ({ annotated, text }: Reading, clause: Clause): boolean => {
  const sentence = annotated.document.sentences[clause.sentence];
  if (sentence === undefined) return false;
  const isInFront = (piece: Span): boolean => piece.start >= sentence.start && piece.end <= clause.start;
  return (
    annotated.times.some(isInFront) ||
    (/^(?:in|at|across|throughout)\s[^,]+,\s+$/iu.test(text.slice(sentence.start, clause.start)) &&
      annotated.mentions.some((mention) => mention.type === "place" && isInFront(mention)))
  );
};

/** "It is possible that Velt won", "Roe said Velt won": what somebody says or thinks is not told as having happened. */
const isReported = (reading: Reading, clause: Clause): boolean =>
  /\b(?:that|if|whether)\s+(?:the\s+)?$/iu.test(
    reading.text.slice(Math.max(0, clause.start - 14), clause.start),
  ) || reportOver(reading.annotated, clause) !== null;

/** "won the primary, a victory for the billionaire": the words tell who won. */
const describesDoer =
  /,\san?\s[^,]*\b(?:victory|win|defeat|loss|blow|setback|boost|coup|triumph)\sfor\s(?:the|a)\s/iu;

/** "led her by one point, with 47 percent to 46": votes and delegates are won somewhere, in a poll or in a race. */
const isCounted = /\b(?:percent|%|percentage points?|points?|delegates?|votes?|voters)(?!\p{L})/iu;
const isSomewhere =
  /\b(?:primar(?:y|ies)|caucus(?:es)?|election|runoff|referendum|poll|survey|general election|race)\b/iu;

/** True for a count of votes of which nothing tells where they were cast; and for what a poll made up. */
export function isOfNoRace(reading: Reading, clause: Clause): boolean {
  const rest = textOf(reading.text, clause.rest);
  if (!isCounted.test(rest)) return false;
  const isPlaced =
    isSomewhere.test(rest) ||
    reading.annotated.mentions.some((mention) => mention.type === "place" && covers(clause.rest, mention));
  const from = reading.annotated.document.blocks.find((block) => covers(block, clause))?.start ?? 0;
  return !isPlaced || /\bhypothetical\b/iu.test(reading.text.slice(from, clause.end));
}

/** "defeated the tenth seed 7-6 (7-5) 6-1": of which what stands in brackets is cut out. */
const isCutScore = /\d-\d+ \(\d/u;

/** "Mr. Velt" linked to a woman is somebody else. */
const isMisread = (reading: Reading, clause: Clause, gender: "f" | "m" | null): boolean =>
  gender === "f"
    ? /^Mr\.?\s/u.test(textOf(reading.text, clause.subject))
    : gender === "m" && /^(?:Mrs|Ms|Miss)\.?\s/u.test(textOf(reading.text, clause.subject));

/**
 * True for a claim that one person or body did something that matters and that one alone can have done: not speech, which
 * is asked with its words.
 */
export function isEvent(reading: Reading, claim: Claim): boolean {
  const { clause } = claim;
  if (claim.kind !== "dating" && claim.kind !== "action") return false;
  if (clause === null || !clause.whole || !isAskable(claim, "who")) return false;
  if (claim.salience < leastSalience) return false;
  const [subject, ...more] = entitiesIn(reading, claim.slots["who"]);
  if (subject === undefined || more.length > 0) return false;
  if ((subject.type !== "person" && subject.type !== "organisation") || !isShowable(reading, subject))
    return false;
  const rest = textOf(reading.text, clause.rest);
  // A deed that others could have done too is told so fully that the article's one is meant.
  const isDeed = (isSingleAct(clause, rest) || isToldDeed(reading, clause)) && !isSpeech(reading, clause);
  if (!isDeed && !isToldAct(reading, clause)) return false;
  if (isReported(reading, clause) || isOfNoRace(reading, clause) || isCutScore.test(rest)) return false;
  if (isPrimaryOfEither(reading, clause)) return false;
  if (isOneExample(reading, clause.sentence)) return false;
  if (pointsAtSame.test(rest) || describesDoer.test(rest)) return false;
  if (isSetOutside(reading, clause) || isMisread(reading, clause, subject.gender)) return false;
  return isTelling(reading, clause);
}

/** Words of the headline that a deed far down in a story has where the headline tells it. */
const enoughOfHeadline = 2;

/**
 * True for a deed that the headline tells, or the first sentence under it, and for what is asked like speech. A story tells
 * many deeds besides, each with a number and a name in it ("who beat the third seed 6-4 6-2?"), which nobody reads it for.
 */
function isOfTheStory(reading: Reading, claim: Claim, clause: Clause): boolean {
  if (isToldAct(reading, clause)) return true;
  const place = claim.evidence[0] ?? Infinity;
  if (place <= 1) return true;
  const told = matterWords(textOf(reading.text, clause.rest)).filter((word) =>
    headlineWords(reading).has(word),
  ).length;
  return told >= enoughOfHeadline || (told > 0 && place < leadSentences);
}

/** Who launched …? The clause as it stands, "Who" for its subject. */
export const whoDid: Writer = {
  rule: "who-did/event",
  write(reading, claim) {
    const { clause } = claim;
    const [subject] = entitiesIn(reading, claim.slots["who"]);
    if (clause === null || subject === undefined || !isEvent(reading, claim)) return [];
    if (!isOfTheStory(reading, claim, clause)) return [];
    const stem = withWho(reading, clause, subject, asides(reading.text, clause));
    if (isCutOff(stem) || goesOnBehind(reading.text, clause)) return [];
    const wrong = otherNames(reading, claim, idsIn(claim.slots["who"]), stem, (id) =>
      fitsGender(reading, id, genderAskedOf(stem, subject)) ? couldHaveDone(reading, claim, id) : "unknown",
    );
    return [
      {
        kind: "who-did",
        stem,
        key: { text: subject.canonical, why: `The article says so of ${subject.canonical}.` },
        distractors: wrong.map(({ option }) => option),
        order: "any",
        keyRank: 0,
        rationale: `The article says so of ${subject.canonical}.`,
        rule: whoDid.rule,
        claim,
        speaker: null,
      },
    ];
  },
};

/** Those who speak about what others do. */
const commentator =
  /\b(?:spokes\p{L}+|professor|lecturer|scientist|analyst|historian|expert|strategist|pollster|economist|fellow|researcher|lawyer|attorney|editor|reporter|columnist|author)\b/iu;

function isCommentator(reading: Reading, id: number): boolean {
  const entity = reading.annotated.entities[id];
  return (
    entity !== undefined &&
    (entity.roles.some(({ text }) => commentator.test(text)) || isOfThePress(reading, entity))
  );
}

/** Named so often, somebody is known to a reader of the story. */
const wellNamed = 3;

/** A name that a story has so much oftener than another is of somebody else's weight: a president among donors. */
const oftener = 4;
const seldom = 5;

/** True for two whom the story names about as often, so that neither stands out among the answers. */
function areOfOneWeight(reading: Reading, one: number, other: number): boolean {
  const [few = 0, many = 0] = [mentionsOf(reading, one).length, mentionsOf(reading, other).length].sort(
    (a, b) => a - b,
  );
  return many <= Math.max(seldom, oftener * few);
}

/** Who is in what was done, or dated. */
const doersOf = onceFor(
  ({ claims }: Reading): ReadonlySet<number> =>
    new Set(
      claims.flatMap(({ kind, clause }) =>
        kind === "action" || kind === "dating" ? (clause?.entities ?? []) : [],
      ),
    ),
);

/** "King Abdullah" among members of a parliament. */
const crowned = /^(?:King|Queen|Prince|Princess|Pope|Sheikh|Emperor|Sultan)\s/u;

/**
 * Whether somebody of the story did it who has a part in it like the one who did: a name that never acts is nobody's guess,
 * and a professor wins no primary.
 */
export function couldHaveDone(reading: Reading, claim: Claim, id: number): Truth {
  const own = idsIn(claim.slots["who"]);
  const acts = mentionsOf(reading, id).length >= wellNamed || doersOf(reading).has(id);
  const [entity, first] = [reading.annotated.entities[id], reading.annotated.entities[own[0] ?? -1]];
  if (entity === undefined || first === undefined) return "unknown";
  if (entity.type === "person" && isGone(reading, entity) && !isGone(reading, first)) return "unknown";
  // Who did the harm that a story tells is no answer to who comforted its victims, and who studies a race wins none.
  if (entity.type === "person" && hasNoVoice(reading, entity, false) && !hasNoVoice(reading, first, false))
    return "unknown";
  if (differInWalk(first, entity) || crowned.test(entity.canonical) !== crowned.test(first.canonical))
    return "unknown";
  if (claim.clause !== null && competesApart(reading, claim.clause, first, entity)) return "unknown";
  if (!areOfOneWeight(reading, id, first.id)) return "unknown";
  // "accused the Harbour Party of lies": nobody of that party did.
  if (claim.clause !== null && isBlamedIn(reading, first, entity, textOf(reading.text, claim.clause.rest)))
    return "unknown";
  const isOfKind =
    (!isCommentator(reading, id) || own.some((one) => isCommentator(reading, one))) &&
    (!isBystander(reading, entity) || isBystander(reading, first));
  // What is done with words, whoever speaks in the story and stands where the doer stands could have done.
  if (claim.clause !== null && isToldAct(reading, claim.clause))
    return isOfKind && (acts || castOf(reading).speakers.has(id)) ? didIt(reading, claim, id) : "unknown";
  return acts && isOfKind ? didIt(reading, claim, id) : "unknown";
}

/** Whether somebody else is said to have done it too: another clause with the same verb and much the same matter. */
export function didIt(reading: Reading, claim: Claim, id: number): Truth {
  const own = idsIn(claim.slots["who"]);
  if (own.length === 1 && own[0] === id) return "true";
  if (own.includes(id)) return "unknown";
  const { clause } = claim;
  if (clause === null) return "unknown";
  const sentence = reading.annotated.document.sentences[clause.sentence];
  // Named in the same sentence outside the clause's subject, they may well have taken part ("joined by", "with").
  if (sentence !== undefined && mentionsOf(reading, id).some((mention) => covers(sentence, mention)))
    return "unknown";
  const words = contentWords(textOf(reading.text, clause.rest));
  const isAlike = (span: Span): boolean => sharedPart(words, contentWords(textOf(reading.text, span))) > 0.5;
  const isTold = isToldAct(reading, clause);
  const alsoSaid = reading.claims.some(
    (other) =>
      other !== claim &&
      ((other.clause?.entities.includes(id) === true &&
        other.clause.verbWord === clause.verbWord &&
        isAlike(other.clause.rest)) ||
        // What a phrase tells here, a statement may tell there: "called for a vote", "said a vote was needed".
        (isTold && idsIn(other.slots["speaker"]).includes(id) && isAlike(other.span))),
  );
  return alsoSaid ? "unknown" : "false";
}
