import type { Claim } from "../../claims/claim";
import { isFiniteVerb } from "../../claims/verb-forms";
import { articles } from "../../lexicon/function-words";
import { isRoleWord } from "../../annotate/titles";
import { placeNamed } from "../../lexicon/places";
import { roleHeads } from "../../lexicon/roles";
import { withCurlyApostrophe } from "../../text/quote-marks";
import { covers, overlaps, textOf } from "../../text/span";
import { gapWord } from "../distractors/gap-fillers";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { capitalised, normal, onOneLine, withoutTail } from "./plain";
import { isAbbreviated, kindOfBody, namesNation } from "./post-words";

/** A position as the article words it, with the body it belongs to. */
export const roleWords = (reading: Reading, claim: Claim): string =>
  withoutSeat(inFull(withCurlyApostrophe(withoutTail(onOneLine(textOf(reading.text, claim.span))))));

const longWords = 60;

/** "chair of the Tarnby Centre at the University of Osterby, Norwick": a body is named, and where it sits says no more. */
function withoutSeat(role: string): string {
  if (role.length <= longWords) return role;
  const before = role.slice(0, Math.max(0, role.search(/,?\s(?:at|in)\s(?:the\s)?\p{Lu}/u)));
  const link = before.search(/\s(?:of|for|with)\s/u);
  return link >= 0 && /\p{Lu}/u.test(before.slice(link)) ? before : role;
}

/** What a title is short for, where it ends a position: "Osterby Sen". */
const shortTitles: Readonly<Record<string, string>> = {
  sen: "senator",
  gov: "governor",
  rep: "representative",
  "lt. gov": "lieutenant governor",
};
const shortTitle = /(?<![\p{L}.])(?:Lt\. )?(?:Sen|Gov|Rep)\b\.?/gu;

/** Titles that stand cut short in front of a name, written out. */
export const titlesInFull = (words: string): string =>
  words.replace(shortTitle, (title) => shortTitles[title.toLowerCase().replace(/\.$/u, "")] ?? title);
const inFull = (role: string): string => (/\s(?:Sen|Gov|Rep)\.?$/u.test(role) ? titlesInFull(role) : role);

/** The position as an option shows it: no article in front, a capital at the start. */
export const roleLabel = (reading: Reading, claim: Claim): string =>
  capitalised(roleWords(reading, claim).replace(/^(?:the|an?)\s+/iu, ""));

/** The name of the body that a position belongs to. */
export function bodyOf(reading: Reading, claim: Claim): string | null {
  const slot = claim.slots["body"];
  if (slot?.kind === "words") return onOneLine(textOf(reading.text, slot.span));
  return entitiesIn(reading, slot)[0]?.canonical ?? null;
}

/**
 * True when a person is named inside the words of a position: "Governor Christie" is somebody, not an office. Whose
 * position it is may stand in front ("Ruiz’s campaign manager").
 */
const namesPerson = (reading: Reading, claim: Claim): boolean =>
  reading.annotated.mentions.some(
    (mention) =>
      mention.type === "person" &&
      overlaps(mention.name, claim.span) &&
      (mention.start > claim.span.start || idsIn(claim.slots["person"]).includes(mention.entity)),
  );

/** "Centres for [Disease Control Director]": a body whose name goes on behind "for". */
const opensBody =
  /\b(?:Cent(?:er|re)s?|Departments?|Ministry|Offices?|Bureau|Institutes?|Council|Committee|Agency|Association|Commission|Society|Board|Foundation|School|College|University|Academy|Union|Federation|Bank|Court|House|League|Fund|Campaign|Alliance|Coalition) (?:for|of|on|and) (?:the )?$/u;

/**
 * True when the office begins before its words do: "Police and [Crime Commissioner]", "hospital [staff nurse]", "Tide
 * Watch [Director of Inquiries]".
 */
function isCutOff({ text, annotated }: Reading, claim: Claim): boolean {
  const before = text.slice(Math.max(0, claim.span.start - 30), claim.span.start);
  if (/\p{Lu}[\p{L}’'-]+ (?:and|&) $/u.test(before) || /[-–/]$/u.test(before)) return true;
  if (/^\p{Lu}/u.test(text.charAt(claim.span.start)) && opensBody.test(before)) return true;
  const word = /(?:^|\s)([\p{L}’'-]+) $/u.exec(before)?.[1];
  if (word === undefined || articles.has(word.toLowerCase()) || isFiniteVerb(word.toLowerCase()))
    return false;
  if (annotated.mentions.some(({ end }) => end === claim.span.start - 1)) return false;
  const isCapital = /^\p{Lu}/u.test(text.charAt(claim.span.start));
  if (isCapital && /(?:^|\s)\p{Lu}[\p{L}&’'-]+ \p{Lu}[\p{L}’'-]+ $/u.test(before))
    return !annotated.times.some(({ end }) => end === claim.span.start - 1);
  return gapWord(word.toLowerCase()) !== null || /-\p{L}+$/u.test(word);
}

/** "Brooklyn representative", of whoever sits for a part of it in the house of a state or a nation: no post of that name. */
const isSeatOfCity = (role: string): boolean => {
  const place = /^(?:the )?(.{3,30}) (?:representative|senator|governor|congress(?:wo)?man)$/iu.exec(
    role,
  )?.[1];
  return place !== undefined && placeNamed(place)?.kind === "city";
};

/** "Mercury": one everyday word, hardly named in the story, says nobody which body it is. */
const isObscure = ({ text, byName }: Reading, body: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(body) &&
  byName.get(normal(body))?.type !== "place" &&
  (gapWord(body.toLowerCase()) !== null || text.split(new RegExp(`\\b${body}\\b`, "u")).length - 1 < 3);

/** Offices of a state that say by themselves which one it is, in a story that tells of which state. */
const ofTheState =
  /^(?:(?:deputy|acting|assistant|shadow) )?(?:attorney general|solicitor general|surgeon general|(?:foreign|defen[cs]e|finance|interior|justice|trade|energy|environment|education|health|home|treasury|transport(?:ation)?|agriculture|labou?r|commerce|culture) (?:minister|secretary)|(?:house|senate) (?:majority|minority|democratic|republican) (?:leader|whip)|house speaker)$/iu;

/** A capital inside a position, on a word that no office has: the name of a body. */
function namesBody(role: string): boolean {
  const words = role.split(/\s+/u).map((word) => word.replace(/(?:[’']s?|[.,])$/u, ""));
  return words.some(
    (word, at) => /^\p{Lu}/u.test(word) && !isRoleWord(word.toLowerCase()) && (at > 0 || words.length > 1),
  );
}

/** With a small letter in front where the article has one: the capital of an option names nothing. */
const asWritten = ({ text }: Reading, { span }: Claim, role: string): string => {
  const at = text.slice(span.start, span.end).toLowerCase().indexOf(role.slice(0, 12).toLowerCase());
  return at < 0 ? role : text.charAt(span.start + at) + role.slice(1);
};

/** What describes somebody and is no office: "the 59-year-old", "an outspoken opponent". */
const describes =
  /\b(?:\d+-year-old|outspoken|top|senior aides?|fellow (?:candidate|senator|Democrat|Republican)|then|self-described|onetime|would-be|native|resident|self-styled|popular|controversial|embattled|billionaire|millionaire|favou?rite|fan|supporter|critic|victim|opponent|rival)\b/iu;

/** A position that says of which body it is, or whose, in words a question can show. */
export function isWholePost(reading: Reading, claim: Claim, role: string): boolean {
  const body = bodyOf(reading, claim);
  const isPlaced =
    body === null
      ? ofTheState.test(role) || namesNation(role) || namesBody(asWritten(reading, claim, role))
      : !kindOfBody.test(body) && !isObscure(reading, body);
  return (
    isPlaced &&
    role.length <= longestPost &&
    // "district chairman", "state senator": of which one is told elsewhere
    !/^(?:the )?(?:district|county|state|city|regional|local)\b/iu.test(role) &&
    // "VeltFormer harbour director": two lines of a list run together.
    !/\p{Ll}\p{Lu}\p{Ll}/u.test(role.replaceAll(/\b(?:Mac|Mc|De|Di|La|Le|Fitz|Van)(?=\p{Lu})/gu, "")) &&
    // "head of trading at Roe, Velt & Brand": the name goes on.
    !/^,\s\p{Lu}[\p{L}’'-]+(?:,|\s(?:and|&|amp))\s/u.test(
      reading.text.slice(claim.span.end, claim.span.end + 40),
    ) &&
    // "the Risk unit": a part of a body that is not named.
    !/\p{Lu}\p{Ll}+ (?:unit|department|team|division|desk|branch|section|wing|arm)\b/u.test(
      role.replace(/\sat\s.*$/u, ""),
    ) &&
    !isCutOff(reading, claim) &&
    !isSeatOfCity(role) &&
    role.split(" ").length >= 2 &&
    // "the senator repeating himself on Saturday" tells what somebody did, and is no post.
    !/\b(?:its|his|her|their|our|my|whose|this|that|himself|herself|themselves|who|which)\b/iu.test(role) &&
    !isAbbreviated(role) &&
    !describes.test(role) &&
    !isSentenceStart.test(role) &&
    endsAsPost(role) &&
    !isOfSomeBody(role) &&
    !tellsDeed(role) &&
    !reading.annotated.times.some((time) => overlaps(time, claim.span)) &&
    !/[“”"()[\]:;–—]|\b(?:of|at|for|in|with) (?:of|at|for|in|with)\b/u.test(role) &&
    // "economist for Velt’sPress.com": two words run together.
    !/[’']s\p{Lu}/u.test(role) &&
    // "chairman of Velt and", "head of the Roe": the words were cut.
    !/\b(?:and|of|at|for|in|with|the|an?|to|by|from)$/iu.test(role) &&
    !namesPerson(reading, claim)
  );
}

/** "the organization’s president", "Company’s chief executive" as an option has it: which one is told elsewhere. */
function isOfSomeBody(role: string): boolean {
  const owner = /^(?:the\s)?([\p{L}-]+)(?:[’']s|(?<=s)[’'])\s/iu.exec(role)?.[1] ?? "";
  return /^\p{Ll}/u.test(owner) || (owner !== "" && gapWord(owner.toLowerCase()) !== null);
}

const longestPost = 90;

/** What may stand right behind the office in a position. */
const behindOffice =
  /^(?:of|for|at|in|with|to|on|and|general|emeritus|designate|in-chief|advocate|chief|executive|officer|secretary|whip|lawyer|attorney|counsel)$/u;

/** False for "other officer hurt", "ambassador Ida Roe": behind the office stands what is no part of it. */
function endsAsPost(role: string): boolean {
  const words = role
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/[,.]$/u, ""));
  const offices = words.flatMap((word, at) => (roleHeads.has(word) ? [at] : []));
  return offices.some((at) => at + 1 === words.length || behindOffice.test(words[at + 1] ?? ""));
}

/** "Saying President", "It’s Senator", "Fellow": the first word of a sentence in front of a title. */
const isSentenceStart =
  /^(?:\p{L}+ing\s(?!Academy|Hills)|(?:It|That|There|He|She|Who|What|Here|Let|They|We)[’']\p{L}+\s|(?:Fellow|Enter|When|While|But|And|For|With|Even|As|Like|If|Only|Both|Mr|Mrs|Ms|Dr)\b)/iu;

/** "chairman told the radio": a verb that is no noun of an office stands in no position. */
const tellsDeed = (role: string): boolean =>
  role
    .split(/\s+/u)
    .some(
      (word) => /^\p{Ll}+$/u.test(word) && isFiniteVerb(word) && !roleHeads.has(word) && !isRoleWord(word),
    );

/** True where a person’s own name stands in a position: "chief executive of Ruiz Shipping" of Ana Ruiz. */
export const isOfOwnName = (reading: Reading, claim: Claim, role: string): boolean => {
  const [person] = entitiesIn(reading, claim.slots["person"]);
  const words = new Set(role.toLowerCase().match(/\p{L}+/gu) ?? []);
  return (
    person?.canonical
      .toLowerCase()
      .split(/\s+/u)
      .some((part) => part.length > 2 && words.has(part)) === true ||
    reading.annotated.mentions.some(
      (mention) => mention.entity === person?.id && covers(claim.span, mention.name),
    )
  );
};
