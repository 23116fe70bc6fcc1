import type { AnnotatedDocument, Mention, Role } from "../annotate/annotation";
import { lastYearOf } from "../lexicon/heads-of-state";
import { dayNumber } from "../text/civil-date";
import { covers, overlaps, type Span } from "../text/span";
import type { SlotValue } from "./claim";
import type { ClaimSeed } from "./claim-seed";
import { isKept, mentionsIn, sentenceAt } from "./evidence";

/** What somebody is to somebody, not what they do. */
const kinship =
  /^(?:[\p{L}’']+ ){0,2}(?:daughter|son|wife|husband|mother|father|brother|sister|friend|widow|widower|pupil|cousin|uncle|aunt|nephew|niece|girlfriend|boyfriend|partner|fan|resident|neighbour|neighbor|native|victim|survivor|witness|man|woman|boy|girl|student|passenger)\b/iu;

/** One claim for each office or job that the article gives a named person today. */
export function roleClaims(annotated: AnnotatedDocument): readonly ClaimSeed[] {
  const { text } = annotated.document;
  return annotated.entities.flatMap((entity, index) =>
    entity.type !== "person"
      ? []
      : entity.roles.flatMap((role): ClaimSeed[] => {
          const sentence = sentenceAt(annotated, role.start);
          if (sentence === null || !isKept(annotated, sentence)) return [];
          if (kinship.test(role.text)) return [];
          const owned = role.start - ownerBefore(text, role.start);
          const { start, end, body } = withBody(annotated, { start: owned, end: role.end }, sentence);
          const isHeld =
            !role.former &&
            !isOfSomebody(text, role, body) &&
            isHeldNow(annotated, { start, end }, role, entity.id, sentence);
          return [
            {
              kind: "role",
              span: { start, end },
              slots: {
                person: { kind: "entities", ids: [entity.id] },
                role: { kind: "words", span: { start, end } },
                ...(body === null ? {} : { body }),
              },
              functional: isHeld ? ["person", "role"] : [],
              evidence: [sentence],
              tier: "A",
              rule: `role/${role.rule}`,
              fact: `role:${String(entity.id)}`,
              clause: null,
              from: { layer: "entities", index },
            },
          ];
        }),
  );
}

/** "Velt came, and so did her policy director, Ana Ruiz": without her name nobody knows whose. */
const isOfSomebody = (text: string, { start }: Role, body: SlotValue | null): boolean =>
  body === null && /\b(?:his|her|their|its|my|our|your)\s$/iu.test(text.slice(Math.max(0, start - 7), start));

/** What somebody can be the head or a member of. */
const bodies = new Set(["organisation", "outlet", "place", "event", "work", "group"]);

/** "the chief executive of the NHS Confederation": a name in capitals, known to the reading of names or not. */
const namedBehind =
  /\s(?:of|at|for|with|in|from)\s(?:the\s)?(\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s(?:of|for|and|the)(?=\s\p{Lu})|\s\p{Lu}[\p{L}\p{N}&’'-]*){0,6})/u;

/**
 * The office with the body it belongs to, named inside it ("Norwick Port director"), right before it, or right behind it
 * ("director for safety at the Norwick Port"): "director for safety" alone could be anybody. Null when no body is named.
 */
function withBody(
  annotated: AnnotatedDocument,
  role: Span,
  sentence: number,
): Span & { readonly body: SlotValue | null } {
  const { text } = annotated.document;
  const names = mentionsIn(annotated, sentence);
  const named = names.filter(({ type }) => bodies.has(type));
  const entity = ({ entity: id }: Mention): SlotValue => ({ kind: "entities", ids: [id] });
  const inside = named.find((mention) => overlaps(mention, role));
  // "Center for Politics" cut at "Center": the office goes on to the end of the name.
  if (inside !== undefined)
    return { start: role.start, end: Math.max(role.end, inside.end), body: entity(inside) };
  const before = named.find(
    ({ end, type }) => end + 1 === role.start && type !== "place" && type !== "group",
  );
  if (before !== undefined) return { start: before.start, end: role.end, body: entity(before) };
  const holder = ownerOf(annotated, names, role);
  if (holder !== null) return { start: holder.start, end: role.end, body: entity(holder) };
  const words = text.slice(role.start, role.end);
  const own = namedBehind.exec(words);
  const link = /^\s(?:of|at|for|with|in|from)\s(?:the\s)?/u.exec(text.slice(role.end, role.end + 12))?.[0];
  if (own === null && link !== undefined) {
    const at = role.end + link.length;
    const behind = named.find(({ start, end }) => start <= at && at < end && start >= role.end);
    if (behind !== undefined) return { start: role.start, end: behind.end, body: entity(behind) };
  }
  const line = annotated.document.sentences[sentence]?.end ?? role.end;
  const found = own ?? namedBehind.exec(text.slice(role.end, Math.min(line, role.end + 90)));
  const from = own === null ? role.end : role.start;
  if (found === null || (own === null && found.index > 0)) return { ...role, body: null };
  const end = from + found.index + found[0].length;
  const span = { start: end - (found[1] ?? "").length, end };
  // "head of Ana Ruiz's office": a person is no body.
  return names.some((mention) => overlaps(mention, span))
    ? { ...role, body: null }
    : { start: role.start, end: Math.max(role.end, end), body: { kind: "words", span } };
}

/** "the Ruiz campaign’s ", "Ruiz "; "Ruiz campaign " in front of an office: for whom it is held. */
const forWhom = /^(?:[’']s?)?\s(?:(?:campaign|administration|family|transition|team)(?:[’']s?)?\s)?$/u;

/** Whoever stands in front of an office as the one for whom it is held: "Ruiz campaign [spokeswoman Ina Lund]". */
const ownerOf = (
  { document: { text } }: AnnotatedDocument,
  names: readonly Mention[],
  role: Span,
): Mention | null =>
  names.find(
    ({ type, end }) =>
      (type === "person" || type === "organisation" || type === "outlet") &&
      end < role.start &&
      role.start - end < 25 &&
      forWhom.test(text.slice(end, role.start)),
  ) ?? null;

/** An office that somebody had, or may have one day. */
const notNow =
  /\b(?:former|formerly|ex|onetime|late|retired|administration|next|future|would-be|prospective|incoming|designate|elect|presumptive|likely|possible|potential|aspiring|then)\b/iu;
/** Words between a name and an office that leave open whether it is held. */
const leavesOpen =
  /\b(?:would|could|might|may|will|should|if|not|never|no|become|becomes|becoming|elect|make|nominated|run|running)\b|n[’']t\b/iu;

/** True when the article gives the office as held in its own days: not over, not to come, not of a year long past. */
function isHeldNow(
  annotated: AnnotatedDocument,
  words: Span,
  role: Role,
  holder: number,
  sentence: number,
): boolean {
  const { text, published, sentences } = annotated.document;
  if (isFormer(text, words.start) || notNow.test(role.text)) return false;
  if (/\b(?:then|next|future)[ -]$/iu.test(text.slice(Math.max(0, words.start - 8), words.start)))
    return false;
  const own = sentences[sentence];
  if (own === undefined) return false;
  const near = mentionsIn(annotated, sentence)
    .filter((mention) => mention.end <= words.start && mention.type === "person")
    .at(-1);
  if (near !== undefined && words.start - near.end < 40 && leavesOpen.test(text.slice(near.end, words.start)))
    return false;
  if (near?.entity === holder && isToBeFilled(text, near, words.start)) return false;
  if (published === null) return true;
  if (isOfPastGovernment(text.slice(words.start, words.end), published.year)) return false;
  const today = dayNumber(published);
  return !annotated.times.some(
    (time) =>
      covers(own, time) &&
      time.interval?.to !== undefined &&
      time.interval.to !== null &&
      today - dayNumber(time.interval.to) > 400 &&
      !/\bsince\s$/iu.test(text.slice(Math.max(0, time.start - 6), time.start)),
  );
}

/** "a Velt education secretary", long after Velt was president: an office of state under somebody who has left. */
function isOfPastGovernment(role: string, year: number): boolean {
  const [under = "", ...office] = role.toLowerCase().split(" ");
  const last = lastYearOf(under);
  return (
    last !== null &&
    year > last &&
    /\b(?:(?<!press |campaign )secretary|attorney general|ambassador|minister|chief of staff|appointee)\b/u.test(
      office.join(" "),
    )
  );
}

/** Words right in front of an office that say it is over, or soon will be. */
const over: readonly RegExp[] = [
  // "Former prosecutor and Norwick mayor", "then deputy director": a word some way in front counts for the whole office.
  /\b(?:former|onetime|one-time|ex|late|retired|then)[ -](?:[^,.;:]{1,40}\band\s(?:the\s|an?\s)?)?(?:[\p{L}’'-]+\s){0,2}$/iu,
  // "recently resigned harbour director", "a just-departed mayor"
  /\b(?:recently|newly|just|since|now)[ -](?:resigned|retired|departed|ousted|fired|dismissed|sacked|removed|replaced|deposed|unseated|defeated|disgraced)[ -](?:[\p{L}’'-]+\s)?$/iu,
  // "ousted chairman", "the disgraced Norwick mayor"
  /\b(?:ousted|deposed|disgraced|departed|departing|outgoing|erstwhile|fired|sacked|unseated|exiled|overthrown|toppled)[ -](?:[\p{L}’'-]+\s)?$/iu,
];

const isFormer = (text: string, at: number): boolean =>
  over.some((row) => row.test(text.slice(Math.max(0, at - 70), at)));

/**
 * "would appoint Ana Ruiz ambassador to Norway", "has nominated Ana Ruiz as chairwoman": behind the name stands the post
 * that is to be filled. With "the" in front it is what she already is.
 */
const toBeFilled =
  /\b(?:(?:to|should|could|would|will|may|might|can|must|considering|weighing|about|before|for|of|against)\s(?:\p{Ll}+ly\s)?(?:appoint|name|nominate|make|elect|install|propose|choose|pick|tap|select|hire|recruit|promote)(?:ing)?|nominat(?:ed|es|ing)|propos(?:ed|es|ing)|short-?listed|floated)\s[^;:.“”]{0,60}$/u;

const isToBeFilled = (text: string, holder: Mention, at: number): boolean =>
  /^(?:,\s|\s|\sas\s|\sto\sbe\s|\sfor\s)$/u.test(text.slice(holder.end, at)) &&
  toBeFilled.test(text.slice(Math.max(0, holder.start - 90), holder.start));

/** Length of a possessive name right before a position: "Norway’s " before "industry minister". */
const ownerBefore = (text: string, at: number): number =>
  /(?<![\p{L}’'])\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}[’']s?\s$/u.exec(
    text.slice(Math.max(0, at - 60), at),
  )?.[0].length ?? 0;
