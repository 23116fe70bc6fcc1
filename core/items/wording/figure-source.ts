import type { Claim } from "../../claims/claim";
import { reportOver } from "../../claims/figure-claims";
import { frameOf } from "../../claims/told-apart";
import { onceFor } from "../../text/remember";
import { textOf, within, type Span } from "../../text/span";
import { entitiesIn, type Reading } from "../reading";
import { months } from "./date-label";
import { onOneLine, possessive } from "./plain";
import type { Edit } from "./verbatim";

/** Those who are asked or spoken of in every story: "voters" are nobody's source. */
const anybody =
  /\b(?:voters|respondents|adults|people|residents|officials|sources?|reports?|figures|critics|analysts|experts|economists|observers|supporters|republicans|democrats)$/iu;

/** "Speculation suggests that": a word with the capital of its sentence, and nobody. */
const noSource =
  /^(?:Consensus|Data|Estimates|Evidence|Forecasts|Gossip|History|Indications|Legend|Logic|Opinion|Polling|Polls|Projections|Research|Rumou?rs?|Science|Signs|Speculation|Statistics|Studies|Surveys|Tradition)$/u;

/** Who gave a figure, to be named in front of the question: "" where nobody did, null for one that can't be shown. */
export function sourceOf(reading: Reading, claim: Claim): string | null {
  const source = claim.slots["source"];
  if (source === undefined) return "";
  const frame = frameOf(claim);
  const { mentions } = reading.annotated;
  // "According to the company, the company said …"
  if (
    source.kind === "entities" &&
    frame !== null &&
    within(mentions, frame).some(({ entity }) => source.ids.includes(entity))
  )
    return "";
  // "researchers at the University of Bern" can be shown, "officials" says nothing.
  if (source.kind === "unnamed") {
    const name = source.label.replace(/^(?:The|An?|One|Some) /u, "");
    return name.includes(" ") && /\p{Lu}/u.test(name.slice(1)) && !anybody.test(source.label)
      ? startedLow(reading, source.label) + paperBehind(reading, claim)
      : null;
  }
  const [first, ...more] = entitiesIn(reading, source);
  // "the party": which one?
  return first === undefined ||
    more.length > 0 ||
    anybody.test(first.canonical) ||
    noSource.test(first.canonical) ||
    !/\p{Lu}/u.test(first.canonical.replace(/^The /u, ""))
    ? null
    : first.canonical.replace(/^The /u, "the ");
}

/** Pronouns at the beginning of what was said, and whom they stand for there. */
const ownWords: Readonly<Record<string, "n" | "f" | "m">> = {
  it: "n",
  its: "n",
  she: "f",
  her: "f",
  he: "m",
  his: "m",
};

/** "It is clear that", "it takes 40 votes": nobody is meant. */
const impersonal =
  /^(?:is|was|’s|'s|will be|would be|could be|may be|might be|has been|had been|takes|took|seems|seemed|appears|appeared|became|remains)\b/u;

/**
 * Norwick Motors said [it sold …], [its sales rose …]: where the words of a report begin so, whoever gave them speaks of
 * itself, and its name is put there.
 */
export function ownName(reading: Reading, claim: Claim): Edit | null {
  const frame = frameOf(claim);
  const [first, ...more] = entitiesIn(reading, claim.slots["source"]);
  if (frame === null || first === undefined || more.length > 0) return null;
  const word = /^\p{L}+/u.exec(textOf(reading.text, frame))?.[0] ?? "";
  const whose = ownWords[word.toLowerCase()];
  const gender = first.type === "person" ? first.gender : "n";
  const end = frame.start + word.length;
  if (whose === undefined || whose !== gender || impersonal.test(reading.text.slice(end + 1, frame.end)))
    return null;
  const name = first.canonical.replace(/^The /u, "the ");
  // "her" may stand for her or for what is hers; in front of a verb there is only the second.
  return { start: frame.start, end, with: /^(?:its|her|his)$/iu.test(word) ? possessive(name) : name };
}

/** "according to a Norwick Watch [report]": the label ends in front of what was read. */
function paperBehind({ annotated, text }: Reading, claim: Claim): string {
  const end = reportOver(annotated, claim.span)?.speaker?.mention.end ?? text.length;
  return (
    /^ (?:report|study|analysis|survey|poll|review|estimate|statement|tally|database)\b/u.exec(
      text.slice(end, end + 12),
    )?.[0] ?? ""
  );
}

/** "Tour operators in Kenya" inside a sentence, where no name begins the label. */
const startedLow = ({ annotated }: Reading, label: string): string =>
  annotated.entities.some(({ canonical, aliases }) =>
    [canonical, ...aliases].some((name) => label.startsWith(name)),
  )
    ? label.replace(/^The /u, "the ")
    : label.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

/** A poll as the article names it: "the Norwick Institute poll", and where. */
export type Poll = { readonly name: string; readonly place: Span };

/** "a new Norwick Institute/Osterby Courier poll" */
const pollWithName =
  /\b(?:[Tt]he|[Aa]n?|[Nn]ew|[Ll]atest|[Rr]ecent)\s((?:\p{Lu}[\p{L}\p{N}&./’'–-]*\s){1,5})(poll|survey)\b/gu;

const timeWords = new RegExp(`\\b(?:${months.join("|")}|Democratic|Republican|National|New|State)\\b`, "gu");

/** The one poll that an article is about; null where it names none, or several. */
export const pollOf = onceFor(({ annotated, text }: Reading): Poll | null => {
  const found = annotated.document.blocks
    .filter(({ kept, kind }) => kept && kind !== "headline")
    .flatMap((block): Poll[] =>
      [...text.slice(block.start, block.end).matchAll(pollWithName)].flatMap((match) => {
        const name = onOneLine(match[1] ?? "");
        const start = block.start + match.index;
        return name.replaceAll(timeWords, "").trim() === ""
          ? []
          : [{ name: `the ${name} ${match[2] ?? "poll"}`, place: { start, end: start + match[0].length } }];
      }),
    );
  const [first] = found;
  return first !== undefined && found.every(({ name }) => name === first.name) ? first : null;
});
