import { contentWords } from "../claims/content-words";
import { headlineOf } from "../text/document";
import { onceFor } from "../text/remember";
import { textOf } from "../text/span";
import type { Item } from "./item";
import { wordsOfNames } from "./names";
import type { Reading } from "./reading";
import { asksForName, entitiesNamed } from "./screens/screen";
import { onOneLine } from "./wording/plain";

/** A longer headline leaves the question behind it out of sight; a single word names no story. */
const longestName = 100;
const fewestWords = 2;

/**
 * What a question may call its story by: the headline, on one line and with single marks inside. Null where there is
 * none, or none that can stand between our marks.
 */
export const storyName = onceFor((reading: Reading): string | null => {
  const place = headlineOf(reading.annotated.document);
  if (place === null) return null;
  const name = onOneLine(textOf(reading.text, place))
    .replace(/[\s.,;:–—-]+$/u, "")
    .replaceAll(
      /“([^“”]*)”|"([^"“”]*)"/gu,
      (_, curly?: string, straight?: string) => `‘${curly ?? straight ?? ""}’`,
    );
  const isPlain = !/["“”]/u.test(name);
  return isPlain && name.length <= longestName && name.split(" ").length >= fewestWords ? name : null;
});

/** What stands in front of a question's matter: "True or false? ", "Which figure belongs in the gap? ". */
const opening = /^[^“”?]*\? (?!(?:Put|Match) )(?=\S)/u;

/** Where a question names its story, and what stands there while it does not. */
const ofArticle = ", according to the article?";
const ofStory = (name: string): string => `, according to the story “${name}”?`;
const front = (name: string): string => `In the story “${name}”, `;
const behind = (name: string): string => `From the story “${name}”: `;

const withFirst = (stem: string, change: (letter: string) => string): string =>
  `${change(stem.charAt(0))}${stem.slice(1)}`;

/**
 * The question as it is asked: with its story named, so that it stands alone, unless the story has no name to give or
 * the name would show a part of the answer.
 */
export function asAsked(item: Item, reading: Reading): Item {
  const name = storyName(reading);
  return name === null || showsKey(item, name, reading) ? item : { ...item, stem: named(item.stem, name) };
}

function named(stem: string, name: string): string {
  if (stem.endsWith(ofArticle)) return stem.slice(0, -ofArticle.length) + ofStory(name);
  const [opened] = opening.exec(stem) ?? [];
  return opened === undefined
    ? front(name) + withFirst(stem, (letter) => letter.toLowerCase())
    : `${opened}${behind(name)}${stem.slice(opened.length)}`;
}

/** True for a headline with a word of the answer. Whether a statement is true no name tells; what else would, V18 sees. */
function showsKey(item: Item, name: string, reading: Reading): boolean {
  if (item.kind === "true-false") return false;
  const body = item.form?.body;
  const key =
    body?.kind === "matching"
      ? body.choices.flatMap((choice) => entitiesNamed(reading, choice) ?? [])
      : asksForName(item)
        ? entitiesNamed(reading, item.key)
        : null;
  const telling = key?.flatMap(wordsOfNames) ?? contentWords(item.key);
  return contentWords(name).some((word) => telling.includes(word));
}

/** The question without the name of its story, as it is screened, weighed and compared; itself where it has none. */
export function withoutStory(item: Item, reading: Reading): Item {
  const name = storyName(reading);
  return name === null || !item.stem.includes(`“${name}”`) ? item : { ...item, stem: bare(item.stem, name) };
}

function bare(stem: string, name: string): string {
  if (stem.endsWith(ofStory(name))) return stem.slice(0, -ofStory(name).length) + ofArticle;
  if (stem.startsWith(front(name)))
    return withFirst(stem.slice(front(name).length), (letter) => letter.toUpperCase());
  const [opened = ""] = opening.exec(stem) ?? [];
  return stem.startsWith(behind(name), opened.length)
    ? opened + stem.slice(opened.length + behind(name).length)
    : stem;
}
