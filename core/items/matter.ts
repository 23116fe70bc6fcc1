import { contentWords } from "../claims/content-words";
import { matterWords } from "../claims/topic";
import { onceFor } from "../text/remember";
import type { Item } from "./item";
import type { Reading } from "./reading";
import { entitiesNamed, filled, insideQuotes, isNameGap, outsideQuotes } from "./screens/screen";
import { withoutArticleDay } from "./wording/article-day";

/**
 * What a question is about: the words quoted, or the whole stem, without the names of who is asked for or said it. Two
 * screens and the choice of a set ask for it.
 */
export const matterOf = (item: Item, reading: Reading): readonly string[] => matters(reading)(item);

const matters = onceFor((reading: Reading) => onceFor((item: Item) => matterIn(item, reading)));

function matterIn(item: Item, reading: Reading): readonly string[] {
  const [stem = item.stem] = filled(item, item.stem, reading);
  const quotes = insideQuotes(stem).join(" ");
  // What a question says in front of the words they are about belongs to it: "Who said of the ferry plan: “…”?"
  const isDirect =
    quotes !== "" &&
    !item.kind.startsWith("who-said") &&
    item.kind !== "who-did" &&
    contentWords(quotes).length >= contentWords(outsideQuotes(item.stem)).length - 4;
  // A false statement begins with somebody else's name: whose it is, is what is asked.
  const first =
    item.kind === "true-false" && item.claim.kind === "attribution"
      ? reading.annotated.entities.flatMap(({ canonical }) =>
          item.stem.startsWith(`True or false? ${canonical} `) ||
          item.stem.startsWith(`True or false? The ${canonical} `)
            ? [canonical]
            : [],
        )
      : [];
  // A name that was left out is a part of what was said, and none of who said it.
  const asked = isNameGap(item) ? "" : item.key;
  const speakers = [asked, item.claim.speaker ?? "", ...first].flatMap((name) =>
    (entitiesNamed(reading, name) ?? []).flatMap((entity) => contentWords(entity.canonical)),
  );
  return matterWords(isDirect ? quotes : withoutArticleDay(stem).replace(/^Who wrote\b/u, "")).filter(
    (word) => !speakers.includes(word),
  );
}
