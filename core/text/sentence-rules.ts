/** Two neighbouring pieces the segmenter cut apart. */
export type Seam = { readonly left: string; readonly right: string };

/** A reason to put two pieces together again. */
export type JoinRule = { readonly rule: string; readonly joins: (seam: Seam) => boolean };

/** Places where the segmenter misses an end of sentence: offsets right behind it, in a text on one line. */
export type SplitRule = { readonly rule: string; readonly ends: (text: string) => readonly number[] };

/** Never end a sentence: something always follows. */
const openAbbreviations = new Set(
  `mr mrs ms mx dr prof sen rep reps sens gov govs gen lt col maj cpl sgt capt cmdr adm pvt brig rev hon pres supt det insp
   st mt ft vs messrs mme mlle fr sr. msgr amb atty dist c.e.o c.f.o c.o.o`.split(/\s+/u),
);
/** Followed by a number they go on: "No. 2", "Art. 5", "Jan. 5", "p. 55". */
const beforeNumber = new Set(
  "no nos n° nº art arts sec fig figs vol ch para p pp pg jan feb mar apr jun jul aug sep sept oct nov dec approx ca est".split(
    " ",
  ),
);
/** May end a sentence or not; the next word decides. */
const closableAbbreviations =
  /(?:^|[\s(“"‘])(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr|Esq|Ph\.D|M\.D|B\.A|M\.A|etc|al|dept|univ|ave|blvd|rd|approx|Calif|Fla|Mass|Conn|Ariz|Colo|Wash|Penn|Pa|Va|Vt|Tenn|Wis|Minn|Mich|Ill|Ind|Ga|Ala|La|Miss|Mo|Okla|Ore|Tex|Nev|Neb|Kan|Ky|Md|Del|N\.Y|N\.J|N\.C|S\.C|N\.M|N\.H|R\.I|D\.C|L\.A|U\.S|U\.S\.A|U\.K|U\.N|E\.U|U\.A\.E|a\.m|p\.m|A\.M|P\.M)\.$/u;
/** Words that begin a sentence and hardly ever follow an abbreviation inside one. */
const starters =
  /^["“‘(]?(?:the|a|an|this|that|these|those|there|here|he|she|it|they|we|i|you|his|her|its|their|our|my|your|in|on|at|but|and|or|so|yet|if|when|while|after|before|since|because|although|though|as|for|from|with|to|by|of|how|what|who|why|where|which|however|meanwhile|nobody|everyone|some|many|most|all|no|not|one|two|both|another|other|such|according|also|then|now|lunch|shares|earlier|later|last|next)\b/iu;
const timeFollower =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|GMT|BST|UTC|CET|EET|MSK|IST|JST|AEST)/u;
const lastWord = /([\p{L}.°]+)\.$/u;
const loneInitial = /(?:^|[\s(“"‘.])\p{Lu}\.$/u;
const nameBeforeInitial =
  /^["“‘]?\p{Lu}\.$|(?:^["“‘]?|[\s(“"‘])(?:Dr\.|Mr\.|Mrs\.|Ms\.|Prof\.|\p{Lu}[\p{L}’'-]+|\p{Lu}\.|\p{L}+[’']s|said|by|from|to|of|and|with|for|as|in|on|at|or|that|than|when|the|an?|its|their|late|former)\s?\p{Lu}\.$|\p{Ll}, \p{Lu}\.$/u;
/** "you and I.", "taller than I.": the pronoun, not an initial. */
const pronounI = /(?:^|[\s,])(?:and|or|but|than|as|nor) I\.$/u;
/** Nothing but a time of day: "At 5 a.m." still waits for its sentence. */
const timeAlone = /^(?:at|by|around|about|until|till|before|after|since|from)\s\d[\d:.]*\s?[ap]\.?m\.$/iu;
/** "1.", "2)", "(3)", "1.)", "b.", "• 9.": what counts the items of a list. */
const listMarker = /^(?:[•●▪◦‣⁃*-]\s?)?\(?(?:\d{1,3}|[a-h])[.)]{1,2}$|^[•●▪◦‣⁃*-]$/u;
const closedQuestion = /[?!]["”’']$/u;
const reporting =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gen|Gov)\. )?(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:said|says|asked|asks|wrote|added|shouted|told|replied|cried|wondered|exclaimed|joked|tweeted|yelled|recalled|demanded)\b/u;

export const joinRules: readonly JoinRule[] = [
  {
    rule: "goes-on-in-lower-case",
    // Brand names such as iPhone begin sentences; "b." begins the second item of a list.
    joins: ({ right }) =>
      /^[\p{Ll}&]/u.test(right) && !/^[a-z]\p{Lu}/u.test(right) && !listMarker.test(right),
  },
  {
    rule: "open-abbreviation",
    joins: ({ left }) => {
      const word = lastWord.exec(left)?.[1];
      // "Bush v. Gore"; a king may end a sentence: "Henry V."
      return word !== undefined && (word === "v" || openAbbreviations.has(word.toLowerCase()));
    },
  },
  {
    rule: "abbreviation-before-number",
    joins: ({ left, right }) => {
      const word = lastWord.exec(left)?.[1];
      return /^[\d#]/u.test(right) && word !== undefined && beforeNumber.has(word.toLowerCase());
    },
  },
  {
    rule: "time-of-day",
    joins: ({ left, right }) =>
      /(?:^|\s|\d)[ap]\.m\.$/iu.test(left) && (timeFollower.test(right) || timeAlone.test(left)),
  },
  {
    rule: "closable-abbreviation",
    joins: ({ left, right }) =>
      closableAbbreviations.test(left) &&
      !/[ap]\.m\.$/iu.test(left) &&
      !starters.test(right) &&
      !/^["“‘]/u.test(right),
  },
  {
    rule: "initial",
    joins: ({ left, right }) =>
      loneInitial.test(left) &&
      !/\b[ap]\.m\.$/iu.test(left) &&
      !pronounI.test(left) &&
      nameBeforeInitial.test(left) &&
      /^\p{Lu}/u.test(right) &&
      !starters.test(right),
  },
  { rule: "asked-by-name", joins: ({ left, right }) => closedQuestion.test(left) && reporting.test(right) },
  { rule: "list-number", joins: ({ left }) => listMarker.test(left) },
  {
    rule: "citation",
    // “… parallel stairways.” (Odell 55).
    joins: ({ left, right }) => /["”]$/u.test(left) && /^\([^().!?]{1,60}\)[.,;]?$/u.test(right),
  },
  // Three spaced points mark words left out of a sentence; a fourth would end it (Chicago Manual of Style).
  { rule: "spaced-ellipsis", joins: ({ left }) => /(?:[^.\s] |^)\. \. \.$/u.test(left) },
  { rule: "closing-marks", joins: ({ right }) => /^\\?["”’')\]]+$/u.test(right) },
];

const behind =
  (pattern: RegExp): SplitRule["ends"] =>
  (text) =>
    Array.from(text.matchAll(pattern), (match) => match.index + match[0].trimEnd().length);

const listOpening = /^(?<bullet>[•●▪◦‣⁃*-]\s?)?(?<open>\(?)(?<count>\d{1,3}|a)(?<close>[.)]{1,2})\s/u;

/** "1. First item 2. Second item": the marker of the next item, in the style of the first, ends the one before. */
function itemEnds(text: string): readonly number[] {
  const groups = listOpening.exec(text)?.groups;
  if (groups === undefined) return [];
  const { bullet = "", open = "", count = "", close = "" } = groups;
  const ends: number[] = [];
  let at = 0;
  for (let item = 1; item < 100; item += 1) {
    const next = count === "a" ? String.fromCharCode(97 + item) : String(Number(count) + item);
    at = text.indexOf(` ${bullet}${open}${next}${close} `, at + 1);
    if (at < 0) break;
    ends.push(at);
  }
  return ends;
}

export const splitRules: readonly SplitRule[] = [
  { rule: "brand-in-lower-case", ends: behind(/[.!?]["”’)]?\s+(?=[a-z]\p{Lu})/gu) },
  { rule: "space-forgotten", ends: behind(/(?:\p{Ll}{2}|\d)[.?!](?=\p{Lu}\p{Ll}+\.?\s)/gu) },
  { rule: "quote-after-stop", ends: behind(/[.?!]["”](?=[“"]\p{Lu})/gu) },
  // Marks escaped by a program that passed the text on: \"We go.\" She left.
  { rule: "escaped-mark", ends: behind(/[.?!]\\["”](?=\s)/gu) },
  // The point ends the sentence, three more say that words of the next are left out (Chicago Manual of Style).
  { rule: "stop-before-ellipsis", ends: behind(/\p{L}\.(?=(?: \.){3} \p{Lu})/gu) },
  { rule: "item-of-a-list", ends: itemEnds },
];
