import { reportWords } from "../../lexicon/boilerplate";
import type { BlockContext, BlockRule } from "./block-rule";
import { anyQuote, bare, endsSentence, isCapital, lowered, wordsOf } from "./block-words";

const nameJoiners = new Set(["and", "for", "in", "of", "the", "de", "van", "von", "al", "bin"]);

const isByline = ({ text, words }: BlockContext): boolean => {
  if (words.length > 14 || anyQuote(text)) return false;
  // "BYLINE: Ida Moss.", as an archive of papers marks it
  if (/^byline:\s*\p{Lu}/iu.test(text)) return true;
  // "Words by Ida Moss | March 3, 2021": what stands behind the line is when or where.
  const line =
    text.replace(/^(?:Words|Text|Story|Report|Interview) (?=[Bb]y )/u, "").split(/ [|•·] /u)[0] ?? "";
  const [first = "", ...rest] = wordsOf(line);
  return (
    lowered(bare(first)) === "by" &&
    rest.length >= 2 &&
    !text.endsWith(".") &&
    rest.map(bare).every((word) => word === "" || isCapital(word) || nameJoiners.has(word))
  );
};

/** "(Additional reporting by …; Editing by …)", "Ida Moss contributed to this report." */
const isStaffLine = ({ text, lower, words }: BlockContext): boolean =>
  words.length <= 60 &&
  !anyQuote(text) &&
  !words.some((word) => reportWords.has(bare(word))) &&
  (/^[([].{0,200}\b[Rr]eporting by \p{Lu}.{0,300}[)\]]\.?$/u.test(text) ||
    /^[([]?(?:(?:Additional|Further) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled|Edited|Written|Translated) by \p{Lu}/u.test(
      text,
    ) ||
    (isCapital(text) &&
      /^[^.!?]{3,200} contributed (?:to this (?:report|story|article|piece|post)[.)]*$|reporting(?:[. ]|$))/u.test(
        lower,
      )));

const writerOfPaper =
  /\b(?:columnist|editor|reporter|correspondent|writer|contributor|fellow|professor|author)\b/u;
const waysToReach =
  /[\w.]@[\w-]+\.|\bon (?:twitter|x|facebook|instagram|bluesky|threads|mastodon)\b|(?:opinions?|views?) (?:expressed )?(?:here |in this \w+ )?(?:are|is) (?:his|her|their|those)|\b(?:his|her|their) (?:latest|new|most recent) book\b/u;
/** "Follow Ida Moss on …", "Ida Moss is a columnist. Her opinions are her own." */
const isAuthorNote = ({ text, lower, words }: BlockContext): boolean =>
  words.length <= 60 &&
  !anyQuote(text) &&
  (/^(?:you can )?(?:follow|email|e-mail|contact|reach|write to) /u.test(lower)
    ? words.length <= 25 && waysToReach.test(lower)
    : isCapital(text) &&
      /^[^.!?]{3,60} (?:is|are|was) /u.test(lower) &&
      writerOfPaper.test(lower) &&
      waysToReach.test(lower));

const postOfReporter = /\b(?:correspondent|reporter|columnist|bureau chief|staff writer|editor)s?$/u;
/** "Ida Moss, health correspondent"; under a byline the post alone: "Health Correspondent". */
const isReporterWithPost = ({ text, lower, words, previousKind }: BlockContext): boolean =>
  words.length <= 9 &&
  isCapital(text) &&
  postOfReporter.test(lower) &&
  (previousKind === "byline"
    ? words.length <= 5
    : /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}, /u.test(text));

/** "Ida Moss in Porto", right under the headline. */
const isReporterInPlace = ({ text, index }: BlockContext): boolean =>
  index > 0 &&
  index <= 3 &&
  !endsSentence(text) &&
  /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ in \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(text);

/** Who wrote, edited and helped. */
export const bylines: readonly BlockRule[] = [
  { rule: "staff", kind: "byline", reason: "names of reporters and editors", matches: isStaffLine },
  { rule: "author-note", kind: "boilerplate", reason: "note about the author", matches: isAuthorNote },
  { rule: "byline", kind: "byline", reason: "byline", matches: isByline },
  { rule: "reporter-with-post", kind: "byline", reason: "byline", matches: isReporterWithPost },
  { rule: "reporter-in-place", kind: "byline", reason: "byline", matches: isReporterInPlace },
];
