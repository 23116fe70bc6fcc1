import { isBase, isFiniteVerb } from "../../claims/verb-forms";
import { wordSet } from "../../lexicon/phrase-book";
import { gapWord } from "../distractors/gap-fillers";
import { isVerbBehind } from "./bare-things";
import { isPlural } from "./plain";
import { waitsForMatter } from "./quoted-it";
import { isContracted, quotation, type StemWords } from "./stem-words";

/** People and other names a stem may have given before a pronoun. */
export type Names = {
  readonly people: readonly { readonly name: string; readonly gender: "f" | "m" | null }[];
  readonly others: readonly string[];
};

/** What a stem is looked at with, besides its words. */
export type Surroundings = {
  readonly names: Names;
  /** What a pronoun shows of whoever is asked for, where it may stand for them: "Who said that she …?" */
  readonly bound: "f" | "m" | "n" | null;
  /** True when the article brought a thing in before the sentence that is asked about: "the deal" leans on that. */
  readonly isToldBefore: (noun: string) => boolean;
  /** The genders of which the headline, by which the question names its story, has the one person who can be meant. */
  readonly ofHeadline?: ReadonlySet<"f" | "m">;
  /** The words of the headline by which the question names its story; null while it names none. */
  readonly story: ReadonlySet<string> | null;
};
export type Stem = StemWords & Surroundings;

/** A kind of word that may point outside its stem: gives the words that do, or null. */
export type Pointer = (stem: Stem, index: number) => string | null;

const masculine = wordSet("he him his himself");
const feminine = wordSet("she her hers herself");

export const pronounGender = (word: string): "f" | "m" | null =>
  masculine.has(word) ? "m" : feminine.has(word) ? "f" : null;

/** Words behind which a name or a pronoun is no object of a verb. */
export const preposition =
  /^(?:about|of|for|with|on|in|at|by|to|from|over|behind|against|between|among|around|before|after|near|toward|towards|without|under)$/u;

/** Words behind which a new clause begins: what stands before may be what an object behind means. */
export const opensClause =
  /^(?:that|who|which|whom|where|when|while|if|because|as|since|after|before|until|though|although|and|but|to|for|what|how|why|whether)$/u;

/** True where a clause begins between the first word and a place. */
export const hasClauseBefore = ({ lower }: Stem, index: number): boolean =>
  lower.slice(1, index).some((word) => opensClause.test(word));

/** True where a name stands before a place of a stem. */
export const said = ({ before }: Stem, index: number, name: string): boolean => before(index).includes(name);

const ofSpeakers = wordSet("i me my we us our ours you your");

/** "I", "we", "your": whoever speaks is not in the question. */
export const firstOrSecond: Pointer = ({ list, lower }, index) => {
  const word = lower[index] ?? "";
  return ofSpeakers.has(word) && list[index] !== "US" ? (list[index] ?? null) : null;
};

const ofSeveral = wordSet("they them their theirs themselves");

/** "They": several, a body, or two names. One person named before is not meant. */
export const they: Pointer = (stem, index) => {
  const { list, lower, names, marksBehind } = stem;
  const word = lower[index] ?? "";
  if (!ofSeveral.has(word)) return null;
  // "Two hundred members joined them": the object of the first verb is not its subject.
  if (
    word === "them" &&
    !preposition.test(lower[index - 1] ?? "") &&
    !hasClauseBefore(stem, index) &&
    marksBehind(index - 1) === ""
  )
    return list[index] ?? null;
  // "Who said that the ferry wins them votes?": what wins is not whom it wins them for.
  if (
    word === "them" &&
    lower[2] === "that" &&
    isFiniteVerb(lower[index - 1] ?? "") &&
    /^\p{Ll}/u.test(list[index + 1] ?? "") &&
    !preposition.test(lower[index + 1] ?? "") &&
    !lower.slice(3, index).some((word) => opensClause.test(word))
  )
    return list[index] ?? null;
  const people = names.people.filter(({ name }) => said(stem, index, name)).map(({ name }) => name);
  const apart = people.filter((name) => !people.some((other) => other !== name && other.includes(name)));
  const others = names.others.filter((name) => said(stem, index, name));
  // "the genes they found" is not found by the genes.
  const behind =
    marksBehind(index - 1) !== ""
      ? index
      : word === "they"
        ? index - 1
        : // "gave answers to them": nor are the answers they.
          word === "them" && preposition.test(lower[index - 1] ?? "")
          ? index - 2
          : index;
  const hasSeveral = list
    .slice(1, behind)
    .some(
      (other) => /^[\p{L}-]+$/u.test(other) && isPlural(other) && !/^(?:does|was|is|has|says)$/iu.test(other),
    );
  return others.length > 0 || apart.length > 1 || hasSeveral ? null : (list[index] ?? null);
};

/** Words behind which a subject stands. */
export const opensSubject =
  /^(?:that|if|when|because|as|since|while|after|before|until|unless|though|although|whether|and|but|once|where|which|what)$/u;

/**
 * The things that stand before a place with an article. "Who said that nobody played a part in its talks?": of a thing that is no
 * subject "its" is no part.
 */
const articlesBefore = ({ text, lower }: Stem, index: number): number =>
  lower
    .slice(0, index)
    .filter(
      (word, at) =>
        (at >= 3 || !/^\s*(?:Who|Which|What|In|On|How)\b/u.test(text)) &&
        (word === "the" ||
          (/^an?$/u.test(word) && (lower[index] !== "its" || opensSubject.test(lower[at - 1] ?? "")))),
    ).length;

/** "it’s “very sad” that", "it had been “a mistake” in the case to": what it is, in the speaker's words. */
const isQuotedView =
  /^it(?:[’']s| is| was| had been| has been| would be| will be| might be)(?: \p{L}+)? {1,2}“” {1,2}(?:in the \p{L}+ )?(?:that|to|for|if|when)\b/iu;

/** "the ferry tax and raise it", "Ana Ruiz’s offer and found it poor": what a second verb is done to is what the first was. */
const isDoneAgain = (stem: Stem, index: number): boolean => {
  const { list, lower } = stem;
  const joint = lower.slice(0, index).findLastIndex((word) => /^(?:and|but|or)$/u.test(word));
  return (
    joint > 4 &&
    index - joint <= (lower[index - 2] === "to" ? 4 : 3) &&
    lower
      .slice(4, joint)
      .some((word, at) => /^(?:the|an?|his|her|one)$/u.test(word) || /[’']s?$/u.test(list[at + 4] ?? ""))
  );
};

const ofThings = wordSet("it its itself");

/** "fight it out", "making it through the winter": an "it" that is a part of the verb. */
const isOfVerb = (lower: readonly string[], index: number): boolean =>
  (/^(?:fight|fought|fighting|battle|battled|battling|slug|slugged|slugging)$/u.test(
    lower[index - 1] ?? "",
  ) &&
    lower[index + 1] === "out") ||
  (/^(?:make|makes|made|making)$/u.test(lower[index - 1] ?? "") && lower[index + 1] === "through");

/** "if there is anything holding sailors back, it’s the ice": a thing of which is said what it is. */
const isWhatever = /\b(?:any|some)thing\b[^,.“”]*,\s$/u;

/** "Osterby Motors saw its sales sink": whoever a statement begins with, whatever it was read as. */
const beginsWithOwner = ({ text, list, lower, marksBehind }: Stem, index: number): boolean =>
  lower[index] === "its" &&
  !/^\s*Who\b/u.test(text) &&
  list
    .slice(0, index)
    .some((word, at) => /^\p{Lu}/u.test(word) && (at > 0 || opensWithName(list, marksBehind(0))));

/** "Climax was": a first word with a capital and its verb behind it. */
const opensWithName = ([first = "", second = ""]: readonly string[], mark: string): boolean =>
  mark === "" && isVerbBehind(second) && !isPlural(first) && !opensNoName.test(first);

/** Words that begin a sentence before its verb and are no name. */
const opensNoName =
  /^(?:it|its|this|that|there|here|he|she|they|we|i|you|who|what|which|where|when|how|why|one|none|nobody|everybody|nothing|all|most|many|some|now|then|more)$/iu;

/** Behind "it" these show that it does something: "the same fare it had charged". */
const isAuxiliary =
  /^(?:is|was|has|had|does|did|will|would|can|could|may|might|must|should)(?:n[’']t)?$|^(?:wo|ca)n[’']t$/u;

/** "Osterby must end the row which divides it": the verb between has a subject of its own. */
const ownClause =
  /\s(?:which|who|that|because|when|while|if|after|before|since|where|what|how|why|though|although|unless|but)\s/u;

/** True when a clause begins between a name and the object, so that the name may be what the object stands for. */
const isInOtherClause = ({ before }: Stem, index: number, name: string): boolean => {
  const ahead = before(index);
  return ownClause.test(ahead.slice(ahead.indexOf(name) + name.length));
};

/** "It": a thing named before, or nothing at all ("it is clear that …"). An object needs two, for one is the subject. */
export const it: Pointer = (stem, index) => {
  const { text, list, lower, names, bound, before, marksBehind } = stem;
  const word = lower[index] ?? "";
  // "the IT industry"
  if (!ofThings.has(word) || list[index] === "IT") return null;
  // "Which organisation opposed it?": not itself.
  if (bound === "n" && (word !== "it" || hasClauseBefore(stem, index))) return null;
  const isDummy =
    word === "it" &&
    (isOfVerb(lower, index) ||
      isWhatever.test(before(index)) ||
      waitsForMatter(text.slice(before(index).length)) ||
      isQuotedView.test(text.slice(before(index).length)) ||
      (/^(?:makes?|made|making|finds?|found)$/u.test(lower[index - 1] ?? "") &&
        /\b(?:to|that|for|if|whether)\b/u.test(text.slice(before(index).length + 3))));
  const others = names.others.filter((name) => said(stem, index, name));
  const isSubject =
    word !== "it" ||
    index === 0 ||
    opensSubject.test(lower[index - 1] ?? "") ||
    isAuxiliary.test(lower[index + 1] ?? "") ||
    // "the answers it sent": a clause without "that"
    (isPlural(list[index - 1] ?? "") && isFiniteVerb(lower[index + 1] ?? "")) ||
    // "if the ban is lifted, it could"
    (marksBehind(index - 1) === "," && isFiniteVerb(lower[index + 1] ?? "")) ||
    others.some((name) => isInOtherClause(stem, index, name));
  // "the House" of "the House of Osterby" is the same one.
  const apart = others.filter((name) => !others.some((other) => other !== name && other.includes(name)));
  const known = apart.length + (isSubject ? articlesBefore(stem, index) : 0);
  return isDummy ||
    known >= (isSubject ? 1 : 2) ||
    (word === "it" && isDoneAgain(stem, index)) ||
    beginsWithOwner(stem, index)
    ? null
    : (list[index] ?? null);
};

/** What shows that "those" is told which right behind it: "those who voted". */
const tellsWhich =
  /^(?:they|we|he|she|who|whose|whom|that|which|in|with|without|of|from|at|on|near|under|over|for|against|involved|living|working|affected|seeking|trying|responsible|already)$/u;

/** "those elected on a list", "those fuelling the row": what was done to them or what they do tells who they are. */
const isDoneTo = (lower: readonly string[], at: number): boolean =>
  /^(?:\p{Ll}+ed|\p{Ll}+ing|held|left|born|lost|hurt|caught)$/u.test(lower[at] ?? "") &&
  (preposition.test(lower[at + 1] ?? "") || /^(?:the|an?|their|his|her)$/u.test(lower[at + 1] ?? ""));

/** So far inside a stem, what is taken up may have been said in the stem itself. */
const farInside = 12;

/** What is there once for the readers of one day and country. */
const isNow =
  /^(?:year|month|week|weekend|season|summer|winter|spring|fall|autumn|decade|century|election|congress|country|nation|parliament)$/u;

const goesOn = wordSet(
  `these likewise therefore thus hence afterward afterwards thereafter meanwhile moreover additionally similarly previously
nearby year-earlier`,
);

/** "These", "such", "also": what comes before them is in another sentence. */
export const takesUp: Pointer = ({ text, list, lower, story, marksBehind }, index) => {
  const word = lower[index] ?? "";
  const next = lower[index + 1] ?? "";
  const raw = list[index] ?? null;
  switch (word) {
    case "such":
      return next === "as" ? null : raw;
    // "had since apologized": since what?
    case "since":
      return index < farInside && /^(?:had|has|have)$/u.test(lower[index - 1] ?? "") && /ed$/u.test(next)
        ? raw
        : null;
    // What somebody says of "this year" and "this country" is said of those of the article, and a named story has its own.
    case "this":
      return (/^Who\b/u.test(text) || story !== null) &&
        (isNow.test(next) || /^(?:year|month|week|season)[’']s$/u.test(next))
        ? null
        : raw;
    case "those":
      return tellsWhich.test(next) || isDoneTo(lower, index + 1) ? null : raw;
    case "instead":
      return next === "of" ? null : raw;
    // "may not be so lucky": as lucky as who?
    case "so":
      return marksBehind(index + 1) !== "" &&
        gapWord(next)?.part === "adjective" &&
        !/^(?:far|long|much|many|soon)$/u.test(next)
        ? raw
        : null;
    // "too much" is a measure; "too, …" and "the council too needs" add.
    case "too":
      return next === "" || marksBehind(index) !== "" || isVerbBehind(next) ? raw : null;
    case "anyway":
      return raw;
    // "not only … but also", "also known as"
    case "also":
      return lower[index - 1] === "but" || /^(?:known|called)$/u.test(next) ? null : raw;
    case "later":
    case "earlier":
      // "Who later resigned?": later than what?
      return index <= 1 && marksBehind(index) === "" && !/^(?:in|on|than|this)$/u.test(next) ? raw : null;
    default:
      return goesOn.has(word) ? raw : null;
  }
};

/** "the most liberal one", "which one": one of what? */
export const bareOne: Pointer = ({ list, lower, marksBehind }, index) => {
  const before = lower[index - 1] ?? "";
  const next = lower[index + 1] ?? "";
  if (lower[index] !== "one" || /^(?:in|of)$/u.test(next)) return null;
  // "said that every pier should have at least one"
  if (next === "" && before === "least") return list[index] ?? null;
  // "because there isn’t one": one of what?
  if (next === "" && /^(?:is|isn[’']t|wasn[’']t|aren[’']t|have|has|had|want|need)$/u.test(before))
    return list[index] ?? null;
  // "would announce one shortly"
  if (
    (next === "" || /(?:ly|soon|now|again|either|already)$/u.test(next)) &&
    (isFiniteVerb(before) || isBase(before)) &&
    !/^(?:was|were|be|been|are)$/u.test(before) &&
    !lower.slice(2, index).some((word) => /^an?$/u.test(word))
  )
    return list[index] ?? null;
  const stands = next === "" || marksBehind(index) !== "" || isFiniteVerb(next) || preposition.test(next);
  const isTold =
    /^(?:which|this|that|another|every|each|only|other)$/u.test(before) ||
    /^(?:an?|the|most|least|more|very)$/u.test(lower[index - 2] ?? "");
  return stands && isTold ? (list[index] ?? null) : null;
};

/** "have put people off as a result": of what? */
export const asResult: Pointer = ({ lower, marksBehind }, index) =>
  lower[index] === "result" &&
  lower[index - 1] === "a" &&
  lower[index - 2] === "as" &&
  (index === lower.length - 1 || marksBehind(index) !== "") &&
  !lower.slice(3, index - 2).some((word) => opensClause.test(word) && word !== "to" && word !== "for")
    ? "as a result"
    : null;

/** "did so" */
export const doingSo: Pointer = ({ list, lower }, index) =>
  lower[index] === "so" &&
  /^(?:do|does|did|doing|done)$/u.test(lower[index - 1] ?? "") &&
  // "could be applied to terror, so long as firms were ready to do so"
  index < farInside
    ? (list[index] ?? null)
    : null;

/** "there", "here", "then": where and when stands in another sentence. */
export const thereOrThen: Pointer = ({ list, lower, before, marksBehind }, index) => {
  const word = lower[index] ?? "";
  const raw = list[index] ?? "";
  if (word === "here") return raw === "Here" ? null : raw;
  // "which the council can then change": a step behind another one of the same sentence.
  if (word === "then")
    return index > 4 &&
      (/^(?:and|can|could|will|would|may|must|who|which|if)$/u.test(lower[index - 1] ?? "") ||
        (marksBehind(index - 1) === "," && /ing$/u.test(lower[index + 1] ?? "")) ||
        // "including then Mayor Ana Ruiz"
        /^\p{Lu}/u.test(list[index + 1] ?? ""))
      ? null
      : raw;
  if (word !== "there" || isContracted(raw)) return null;
  const exists =
    /^(?:is|are|was|were|has|have|had|will|would|may|might|could|can|should|must|remains?|remained|exists?|seems?|appears?|needs?|needed|certainly|clearly|really|simply|probably|still|isn[’']t|wasn[’']t|aren[’']t|weren[’']t|won[’']t)$/u;
  return exists.test(lower[index + 1] ?? "") ||
    list[index + 1] === quotation ||
    /\bif $/iu.test(before(index)) ||
    // "sent to Osterby, but seeing nothing change there"
    /\b(?:in|to|at|from) \p{Lu}\p{Ll}[\p{L} ,]*$/u.test(before(index))
    ? null
    : raw;
};

/** "about that.", "of that is": a pronoun, not the opening of a clause. */
export const bareThat: Pointer = ({ list, lower, marksBehind }, index) =>
  lower[index] === "that" &&
  index > 2 &&
  preposition.test(lower[index - 1] ?? "") &&
  (/^[,.]/u.test(marksBehind(index)) ||
    (isFiniteVerb(lower[index + 1] ?? "") && !isContracted(list[index] ?? "")))
    ? (list[index] ?? null)
    : null;
