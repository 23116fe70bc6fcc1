import type { Claim } from "../../claims/claim";
import { frameOf } from "../../claims/told-apart";
import { onceFor } from "../../text/remember";
import { covers, type Span } from "../../text/span";
import { entitiesIn, type Reading } from "../reading";
import { months } from "./date-label";
import { onOneLine } from "./plain";

/** Those who are asked or spoken of in every story: "voters" are nobody's source. */
const anybody =
  /\b(?:voters|respondents|adults|people|residents|officials|sources?|reports?|figures|critics|analysts|experts|economists|observers|supporters|republicans|democrats)$/iu;

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
    mentions.some((mention) => source.ids.includes(mention.entity) && covers(frame, mention))
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
  return first === undefined || more.length > 0 || !/\p{Lu}/u.test(first.canonical.replace(/^The /u, ""))
    ? null
    : first.canonical.replace(/^The /u, "the ");
}

/** "according to a Norwick Watch [report]": the label ends in front of what was read. */
function paperBehind({ annotated, text }: Reading, claim: Claim): string {
  const said = annotated.attributions.find(
    ({ kind, parts }) => kind !== "direct" && parts.some((part) => covers(part, claim.span)),
  );
  const end = said?.speaker?.mention.end ?? text.length;
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
