import type { BlockKind } from "./document";

/** What a rule may look at: the block's words and its neighbours, in the order of the page. */
export type BlockContext = {
  readonly text: string;
  readonly words: number;
  /** Place among the blocks, from 0. */
  readonly index: number;
  readonly count: number;
  readonly previous: string | null;
  readonly next: string | null;
  /** Kind of the block before, already decided. */
  readonly previousKind: BlockKind | null;
};

/** One reason to call a block something. The first row that matches decides. */
export type BlockRule = {
  readonly rule: string;
  readonly kind: BlockKind;
  /** Why the block is left out, for people; null keeps it. */
  readonly reason: string | null;
  readonly matches: (block: BlockContext) => boolean;
};

const month = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const weekday = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;

const commentForm =
  /^(?:leave a (?:reply|comment)|your email address will not be published|required fields are marked|post (?:a )?comment|add (?:a|your) comment|join the (?:conversation|discussion)|view comments|show comments|comments? \(\d+\)|\d+ (?:comments|replies)|log ?in to (?:comment|reply)|save my name, email|this site uses (?:akismet|cookies))/iu;
const callToAction =
  /^(?:read (?:more|also|next|the full|our)|more:|more (?:on|from|stories|about)|related(?::| (?:stories|articles|content|topics|coverage)?$)|see also|also read|recommended|don['’]t miss|sign up|subscribe|(?:click|tap) here|watch:|watch (?:live|now|more)|listen:|follow us|share (?:this|on)|download (?:the|our)|get (?:the|our) (?:latest|free|daily|morning|newsletter)|continue reading|story continues|skip (?:to|past)|most (?:read|popular|viewed)|editors?['’]? picks?|you (?:may|might) also like|up next|support (?:our|us)|donate)/iu;
const advertisement =
  /^(?:advertisements?|advertising|sponsored(?: content| by.*)?|paid (?:content|post)|promoted|ad feedback)\.?$/iu;
const rights =
  /(?:^(?:©|\(c\)|copyright)|all rights reserved|may not be (?:published|reproduced|rewritten)|terms of (?:use|service)|privacy policy$|cookie (?:policy|settings))/iu;
const timestamp = new RegExp(
  String.raw`^(?:(?:first |last )?(?:published|updated|posted|modified)\b.{0,60}|(?:${weekday},? )?(?:\d{1,2} ${month}|${month} \d{1,2})(?:,? \d{4})?(?:[ ,|·at-]*\d{1,2}[:.]\d{2}.{0,20})?|\d+ (?:minutes?|hours?|days?) ago|\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?|gmt|bst|utc|e[sd]?t).{0,12}|\d+ min(?:ute)?s? read)$`,
  "iu",
);
const shareLine =
  /^(?:(?:facebook|twitter|x|whatsapp|linkedin|reddit|email|e-mail|print|copy link|link copied|share|save|telegram|pinterest|bluesky|messenger)[ ,|·/]*)+$/iu;
const byline =
  /^(?:(?:story |text |words |reporting |written |analysis )?by:? \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:,? (?:and|,) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})*(?:, .{2,60}| in \p{Lu}.{2,30})?|(?:reporting|editing|writing|additional reporting) by .*|(?:our|staff) (?:correspondent|reporter|writer)s?)$/u;
const outletCredit =
  /(?:\/ ?(?:AFP|AP|Reuters|Xinhua|EPA|TASS|Bloomberg|Getty|Shutterstock|Pool)\b|(?:Getty Images|AP Photo|AFP Photo|via (?:AP|AFP|Reuters|Associated Press|Getty|Xinhua|REUTERS)|Associated Press|Reuters|Shutterstock|PA Wire|Press Association|Alamy|iStock|Unsplash|Wikimedia Commons|CC[ -]BY(?:-SA)?)(?: photo)?\.?\)?$)/u;
const creditLabel =
  /^(?:(?:photo(?:graph)?|image|picture|video|illustration|graphic|credit|source|photo credit|image source)s?(?: credit| source)?(?: by)?(?:,|:)|photo(?:graph)? by )/iu;
const captionOpening =
  /^(?:file photo|in this (?:file )?(?:photo|image|picture|handout)|pictured|this (?:photo|image|picture|handout|satellite|combination)|an? (?:aerial|satellite|undated|general) (?:view|image|photo|picture)|a (?:file|handout) (?:photo|image|picture)|photo:|image:|caption:|(?:above|below|left|right|top):)/iu;
const credited =
  /(?:\((?:AP|AFP|Reuters|EPA|Getty|Xinhua)[^)]{0,60}\)|\[(?:File|AP|AFP|Reuters)[^\]]{0,60}\]|(?:file photo|image|picture|photo(?:graph)?): .{2,60})\.?$/iu;
/** What people do in photographs, in the present tense. Reports of events use the past. */
const poseVerb =
  /(?:^|[\s,])(?:poses?|shakes? hands|stands?|sits?|walks?|waves?|smiles?|looks? on|gestures?|speaks?|addresses|attends?|arrives?|greets?|hugs?|holds?|listens?|watch(?:es)?|gathers?|carry|carries|marches|march|celebrates?|reacts?|leaves?|meets?)\s(?:[\p{Ll}]+\s){0,2}?(?:with|at|in|to|during|for|outside|inside|near|as|after|before|on|up|beside|hands|a|an|the|their|his|her|\p{Lu})/u;
const pastVerb = /(?:^|\s)(?:said|told|was|were|had|announced|added|warned|launched|reported|did)\s/u;
const anyQuote = /["“”«»]/u;
const endsSentence = /[.!?…]["”’')\]]?$/u;
const editorsNote =
  /^(?:editor['’]?s['’]? note|correction|clarification|update|note to (?:readers|editors)|this (?:story|article|post|report|piece) (?:has been|was|is) (?:\w+ )?(?:updated|corrected|amended|edited|translated|published|first|originally)|this article (?:first|originally) appeared|an earlier version of this|disclaimer)\b/iu;
const embeddedPost =
  /(?:^(?:pic\.)?(?:twitter|x)\.com\/\S+$|^— .{2,60} \(@\w+\)|^@\w+[: ]|^https?:\/\/\S+$|pic\.twitter\.com\/\w+)/u;
const listItem = /^(?:[•●▪◦‣*–—-]|\d{1,2}[.)])\s+\S/u;
const datelineAlone =
  /^\p{Lu}[\p{Lu} .'’-]+(?:, [\p{L}. ]+)?(?: \((?:AP|AFP|Reuters|Xinhua|BBC|CNN|dpa|ANI|PTI|IANS)\))?(?: ?[—–-]+)?$/u;

const wordsOf = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** The order matters: what is surely not the story goes first, then what only its place or shape gives away. */
export const blockRules: readonly BlockRule[] = [
  {
    rule: "comment-form",
    kind: "boilerplate",
    reason: "comment form",
    matches: ({ text, words }) => words <= 40 && commentForm.test(text),
  },
  {
    rule: "advertisement",
    kind: "boilerplate",
    reason: "advertisement",
    matches: ({ text }) => advertisement.test(text),
  },
  {
    rule: "share-line",
    kind: "boilerplate",
    reason: "share buttons",
    matches: ({ text }) => shareLine.test(text),
  },
  {
    rule: "rights",
    kind: "boilerplate",
    reason: "copyright line",
    matches: ({ text, words }) => words <= 60 && rights.test(text),
  },
  {
    rule: "call-to-action",
    kind: "boilerplate",
    reason: "link or invitation to readers",
    // Long paragraphs may begin with such words and still be the story ("Watch groups said …").
    matches: ({ text, words }) => words <= 25 && callToAction.test(text) && !anyQuote.test(text),
  },
  {
    rule: "timestamp",
    kind: "boilerplate",
    reason: "time stamp",
    matches: ({ text }) => text.length <= 90 && timestamp.test(text),
  },
  {
    rule: "editors-note",
    kind: "editors-note",
    reason: "note by the editors",
    matches: ({ text }) => editorsNote.test(text),
  },
  {
    rule: "embedded-post",
    kind: "embedded-post",
    reason: "embedded post",
    matches: ({ text }) => embeddedPost.test(text),
  },
  {
    rule: "byline",
    kind: "byline",
    reason: "byline",
    matches: ({ text, words }) => words <= 25 && byline.test(text),
  },
  {
    rule: "credit-label",
    kind: "credit",
    reason: "picture credit",
    matches: ({ text, words }) => words <= 14 && creditLabel.test(text),
  },
  {
    rule: "credit-agency",
    kind: "credit",
    reason: "picture credit",
    matches: ({ text, words }) => words <= 12 && !endsSentence.test(text) && outletCredit.test(text),
  },
  {
    rule: "caption-opening",
    kind: "caption",
    reason: "photo caption",
    matches: ({ text, words }) => words <= 60 && captionOpening.test(text),
  },
  {
    rule: "caption-credited",
    kind: "caption",
    reason: "photo caption",
    matches: ({ text, words }) => words <= 60 && credited.test(text) && !anyQuote.test(text),
  },
  {
    rule: "caption-pose",
    kind: "caption",
    reason: "photo caption",
    // Two signals: a pose in the present tense, and a credit line right after or no past tense at all in a short line.
    matches: ({ text, words, next }) =>
      words <= 45 &&
      !anyQuote.test(text) &&
      poseVerb.test(text) &&
      !pastVerb.test(text) &&
      next !== null &&
      wordsOf(next) <= 14 &&
      (creditLabel.test(next) || (!endsSentence.test(next) && outletCredit.test(next))),
  },
  {
    rule: "dateline",
    kind: "dateline",
    reason: "dateline",
    matches: ({ text, words }) =>
      words <= 8 && words >= 2 && datelineAlone.test(text) && /[—–-]$/u.test(text),
  },
  { rule: "list-item", kind: "list", reason: null, matches: ({ text }) => listItem.test(text) },
  {
    rule: "headline",
    kind: "headline",
    reason: null,
    matches: ({ text, words, index, count }) =>
      index === 0 && count > 1 && words <= 24 && words >= 2 && !endsSentence.test(text),
  },
  {
    rule: "standfirst",
    kind: "standfirst",
    reason: null,
    // A lead says when or how many; a standfirst sums up in a dozen words.
    matches: ({ text, words, index, count, previousKind, next }) =>
      count >= 3 &&
      (index === 0 || (index === 1 && previousKind === "headline")) &&
      words <= 18 &&
      next !== null &&
      wordsOf(next) > words &&
      !/\d/u.test(text) &&
      !pastVerb.test(text) &&
      !new RegExp(weekday, "u").test(text),
  },
  {
    rule: "subheading",
    kind: "headline",
    reason: null,
    matches: ({ text, words, index, count }) =>
      index > 0 &&
      index < count - 1 &&
      words <= 10 &&
      !endsSentence.test(text) &&
      !anyQuote.test(text) &&
      !/[,:;]$/u.test(text),
  },
  { rule: "body", kind: "body", reason: null, matches: () => true },
];
