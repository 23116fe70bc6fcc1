import type { AnnotatedDocument, Entity, Mention } from "../../annotate/annotation";
import { isFiniteVerb } from "../../claims/verb-forms";
import { auxiliaries, conjunctions, prepositions } from "../../lexicon/function-words";
import { parties } from "../../lexicon/parties";
import { placeBook } from "../../lexicon/places";
import { lesserOffice } from "../../lexicon/roles";
import { onceFor } from "../../text/remember";
import { gapWord } from "../distractors/gap-fillers";
import { isVerbBehind } from "./bare-things";
import { covers, overlaps, type Span } from "../../text/span";
import type { Reading } from "../reading";

/** A description, and the one thing of the article that it stands for. */
export type Antecedent = Span & { readonly entity: Entity };

/** A row of descriptions: the nouns, and what may be called so. */
type Row = {
  readonly nouns: RegExp;
  readonly mayBe: (entity: Entity, noun: string, reading: Reading) => boolean;
  /** What the only one left has to show besides. */
  readonly isSurely?: (entity: Entity, noun: string, reading: Reading, at: number) => boolean;
};

const has = (name: string, word: string): boolean => new RegExp(`\\b${word}\\b(?![’']s)`, "iu").test(name);

/** Ends of a name that only a firm has. */
const isFirmName =
  /(?:^|\s)(?:Inc|Corp|Co|Cos|Corporation|Company|Ltd|Limited|LLC|PLC|plc|AG|GmbH|SA|S\.A|NV|N\.V|Holdings|Motors|Airlines|Airways|Industries|Bancorp|Pharmaceuticals|Technologies|Bros)\.?$|\b(?:Bank|Brothers)$/u;

/** Names of bodies that are no firms. */
const isPublicBody =
  /\b(?:Ministry|Department|Agency|Bureau|Office|Authority|Commission|Committee|Council|Court|Parliament|Congress|Senate|Assembly|Government|Army|Navy|Police|University|College|School|Academy|Institute|Cent(?:er|re)|Hospital|Party|Union|Alliance|Coalition|Movement|League|Federation|Confederation|Association|Society|Club|Foundation|Trust|Charity|Museum|Gallery|Theat(?:er|re)|Church|Board|Tribunal|Service|Treasury|House|Reserve|Exchange|Nations|Democrats|Republicans|Conservatives|Labour|Greens)\b/u;

/** "Norwick Motors, a carmaker", "the carmaker Norwick Motors": the article itself calls the body so. */
const isCalled = ({ annotated, text }: Reading, entity: Entity, noun: string): boolean =>
  annotated.mentions.some(
    (mention) =>
      mention.entity === entity.id &&
      (new RegExp(`^,? (?:an?|the|which is an?|is an?)(?: [\\p{L}-]+){0,4} ${noun}\\b`, "iu").test(
        text.slice(mention.end, mention.end + 60),
      ) ||
        new RegExp(`\\b${noun} $`, "iu").test(text.slice(Math.max(0, mention.start - 20), mention.start))),
  );

/** A news story says in its first sentences what it is about. */
const leadSentences = 2;

const isInLead = ({ annotated }: Reading, entity: Entity): boolean => {
  const { sentences, blocks } = annotated.document;
  const lead = sentences.filter(({ block }) => blocks[block]?.kept === true).slice(0, leadSentences);
  return annotated.mentions.some(
    (mention) => mention.entity === entity.id && lead.some((sentence) => covers(sentence, mention)),
  );
};

const isPlaceOfKind = (entity: Entity, kinds: readonly string[]): boolean => {
  const row = placeBook(entity.canonical.toLowerCase().split(" "), 0)?.row;
  return entity.type === "place" && row !== undefined && kinds.includes(row.kind);
};

/** What a body is called by the last word of its kind: "the Osterby School Board" is a board and no school. */
const bodies =
  /^(?:council|ministry|university|college|school|hospital|bank|club|committee|museum|gallery|union|party|association|foundation|agency|institute|board|commission|department|parliament|senate|court|trust|charity|society|federation|league|alliance|coalition|authority|bureau|academy|exchange)$/u;

const isBodyOfKind = (name: string, noun: string): boolean => {
  const [own = ""] = name.toLowerCase().split(/\s(?:of|for|in|at|on|to)\s/u);
  const words = own.split(/\P{L}+/u);
  return words.findLast((word) => bodies.test(word)) === noun;
};

/** Each party by whatever names it, its people or its policies. */
const partyWords = parties.map(([, names]) => new RegExp(`\\b(?:${names})\\b`, "gu"));

/**
 * "The Harbour Party may like it. Roe spoke to Republicans: he said the party …": the other party is often called by its
 * people alone, and whichever was named last is meant.
 */
function isPartyNamedLast({ annotated, text }: Reading, entity: Entity, at: number): boolean {
  const own = annotated.mentions.findLast((mention) => mention.entity === entity.id && mention.end <= at);
  if (own === undefined) return false;
  const names = [entity.canonical, ...entity.aliases].join(" ");
  const since = text.slice(own.end, at);
  const [last] = partyWords
    .flatMap((words) =>
      [...since.matchAll(words)].map(({ index }) => ({ index, isOwn: names.search(words) >= 0 })),
    )
    .sort((a, b) => b.index - a.index);
  return last?.isOwn !== false;
}

const rows: readonly Row[] = [
  // "the council", where the article has one council
  {
    nouns: bodies,
    mayBe: (entity, noun) => entity.type === "organisation" && isBodyOfKind(entity.canonical, noun),
    isSurely: (entity, noun, reading, at) => noun !== "party" || isPartyNamedLast(reading, entity, at),
  },
  // "the company", where the article has one body that is a firm
  {
    nouns: /^(?:company|firm|business)$/u,
    mayBe: (entity) =>
      (entity.type === "organisation" || entity.type === "outlet" || entity.type === "group") &&
      (isFirmName.test(entity.canonical) || !isPublicBody.test(entity.canonical)),
    isSurely: (entity, noun, reading) =>
      entity.type !== "group" &&
      (isFirmName.test(entity.canonical) ||
        isCalled(
          reading,
          entity,
          "(?:company|firm|maker|manufacturer|carrier|airline|retailer|concern|bank)",
        ) ||
        (noun !== "business" && isInLead(reading, entity))),
  },
  // "the carrier", where the article says of one body that it is one
  {
    nouns:
      /^(?:airline|carrier|carmaker|automaker|retailer|manufacturer|publisher|insurer|broadcaster|network|newspaper|charity|startup|start-up|supermarket|brewer|developer|builder|operator|maker|lender|group|regulator|watchdog|think tank|nonprofit)$/u,
    mayBe: (entity, noun, reading) =>
      (entity.type === "organisation" || entity.type === "outlet") && isCalled(reading, entity, noun),
  },
  // "the city", where the article has one city
  { nouns: /^(?:city|town)$/u, mayBe: (entity) => isPlaceOfKind(entity, ["city"]) },
  { nouns: /^state$/u, mayBe: (entity) => isPlaceOfKind(entity, ["state"]) },
  // "the senator", where the article has one
  {
    nouns:
      /^(?:senator|governor|mayor|minister|congressman|congresswoman|president|chancellor|premier|bishop|archbishop|pope|judge|professor|coach|sheriff|ambassador|chairman|chairwoman|superintendent)$/u,
    mayBe: (entity, noun) =>
      entity.type === "person" &&
      entity.roles.some(
        ({ text }) => holdsOffice(text, noun) || (noun === "senator" && /\bSen\b/u.test(text)),
      ),
    isSurely: ({ canonical, roles }) => canonical.includes(" ") && roles.every(({ former }) => !former),
  },
];

const holdsOffice = (role: string, noun: string): boolean =>
  has(role, noun) &&
  !/-elect\b/iu.test(role) &&
  !role
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => word === "under" || lesserOffice.has(word));

/** "the company", "the state’s": one noun in small letters, and nothing behind it that says which one. */
const descriptions =
  /(?<![\p{L}\p{N}])(?:the|The) (\p{Ll}+(?:-\p{Ll}+)?)(?![-\p{L}\p{N}])(?!\s+(?:of|for|which|who|whose|where|in|near|between)\b|\s+\p{Lu})/gu;

/** Words that may stand behind a place itself: "the state has", "the state and its towns", "the city last year". */
const goesOnBehind = (word: string): boolean =>
  isVerbBehind(word) ||
  isFiniteVerb(word) ||
  auxiliaries.has(word) ||
  prepositions.has(word) ||
  conjunctions.has(word) ||
  /^(?:also|already|last|next|this|later|earlier|again|now|then|yesterday|today|so|\p{Ll}+(?:ly|ed))$/u.test(
    word,
  );

const tells = /\b(?:told|tells|warned|informed|assured|reminded|convinced) $/u;

/** First and only mentions: everything of the article that a row could mean, whatever stands in between. */
const candidates = onceFor((_reading: Reading) => new Map<string, readonly Entity[]>());

function candidatesFor(reading: Reading, row: Row, noun: string): readonly Entity[] {
  const known = candidates(reading);
  const found =
    known.get(noun) ?? reading.annotated.entities.filter((entity) => row.mayBe(entity, noun, reading));
  known.set(noun, found);
  return found;
}

const firstMention = onceFor(({ mentions }: AnnotatedDocument): ReadonlyMap<number, Mention> => {
  const first = new Map<number, Mention>();
  for (const mention of mentions) if (!first.has(mention.entity)) first.set(mention.entity, mention);
  return first;
});

/**
 * "Quorel spokeswoman Ana Ruiz said the department would move": whoever speaks for a body means that one, whatever else of
 * the story is a department by its name.
 */
function isOfAnotherBody({ annotated }: Reading, { start, end, entity }: Antecedent): boolean {
  if (entity.type === "person" || entity.type === "place") return false;
  const report = annotated.attributions.find(
    ({ kind, parts }) => kind === "indirect" && parts.some((part) => covers(part, { start, end })),
  );
  const roles =
    report?.speaker?.kind === "entities"
      ? report.speaker.ids
          .flatMap((id) => annotated.entities[id]?.roles ?? [])
          .filter(({ former }) => !former)
      : [];
  const others = annotated.entities.filter(({ type, id }) => type === "organisation" && id !== entity.id);
  const isIn = (role: string, { canonical, aliases }: Entity): boolean =>
    [canonical, ...aliases].some((name) => role.includes(name.replace(/^the /u, "")));
  return roles.some(({ text }) => !isIn(text, entity) && others.some((other) => isIn(text, other)));
}

/**
 * The descriptions in a stretch that stand for exactly one thing of the article, named in full before. Where two things
 * of the article could be meant, nothing is said: a wrong name would be worse than no question.
 */
export function antecedentsIn(reading: Reading, span: Span): readonly Antecedent[] {
  const { annotated, text } = reading;
  return [...text.slice(span.start, span.end).matchAll(descriptions)].flatMap(
    (match): readonly Antecedent[] => {
      const noun = match[1] ?? "";
      // "the school board", "the university level": the second word tells what it is.
      const behind = /^\s+(\p{Ll}+)/u.exec(text.slice(span.start + match.index + match[0].length, span.end));
      const next = behind?.[1] ?? "";
      if (bodies.test(next) || (gapWord(next)?.part === "noun" && !isVerbBehind(next))) return [];
      const row = rows.find(({ nouns }) => nouns.test(noun));
      if (row === undefined) return [];
      // "the state constitution", "the city budget": what belongs to a place, and not the place.
      if (/^(?:city|town|state)$/u.test(noun) && next !== "" && !goesOnBehind(next)) return [];
      const start = span.start + match.index;
      const [entity, ...others] = candidatesFor(reading, row, noun);
      if (entity === undefined || others.length > 0 || row.isSurely?.(entity, noun, reading, start) === false)
        return [];
      const found = { start, end: start + match[0].length, entity };
      if (isOfAnotherBody(reading, found)) return [];
      // "the company that she had led" says itself which one; "told the senator that" does not.
      if (
        /^\s+that\b/u.test(text.slice(found.end, found.end + 8)) &&
        !tells.test(text.slice(Math.max(0, start - 12), start))
      )
        return [];
      const first = firstMention(annotated).get(entity.id);
      // A name that the words are a part of ("the Senate") stays.
      return first === undefined ||
        first.end > start ||
        annotated.mentions.some((mention) => overlaps(mention, found))
        ? []
        : [found];
    },
  );
}
