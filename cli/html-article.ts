import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readDate } from "./civil-day";
import type { CivilDate } from "#core/text/civil-date";
import type { BlockHint } from "#core/text/document";

/** An article taken out of a page: its text, what the page's mark-up says of pieces of it, and its day. */
export type HtmlArticle = {
  readonly text: string;
  readonly hints: readonly BlockHint[];
  readonly published: CivilDate | null;
};

/** True when a text is a page and not an article's words: it begins with a tag that only pages begin with. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|main)[\s>]/iu.test(
    text,
  );

/** Elements whose mark-up says what they are. The first row that matches decides. */
const marked: readonly { readonly selector: string; readonly kind: BlockHint["kind"] }[] = [
  {
    selector: "figcaption, .wp-caption-text, .caption, [class*='image-caption'], [class*='photo-caption']",
    kind: "caption",
  },
  { selector: "[class*='credit'], [itemprop='copyrightHolder']", kind: "credit" },
  { selector: "[rel='author'], .byline, [class*='byline'], [itemprop='author']", kind: "byline" },
  {
    selector: "time, [class*='timestamp'], [class*='dateline-date'], [itemprop='datePublished']",
    kind: "timestamp",
  },
  {
    selector: "blockquote[class*='tweet'], blockquote[class*='instagram'], blockquote[class*='bluesky']",
    kind: "embedded-post",
  },
];

/** Elements that begin a line of their own. */
const lineElements = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL HR".split(
    " ",
  ),
);
const silentElements = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON FORM".split(" "));

const elementNode = 1;
const textNode = 3;

type Line = { readonly text: string; readonly kind: BlockHint["kind"] | null };

const kindOf = (element: Element): BlockHint["kind"] | null =>
  marked.find(({ selector }) => element.matches(selector))?.kind ?? null;

/** The lines of an element in the order of the page, blanks drawn together. */
function linesOf(root: Element): readonly Line[] {
  const lines: Line[] = [];
  let words = "";
  const close = (kind: Line["kind"]): void => {
    const text = words.replaceAll(/\s+/gu, " ").trim();
    if (text !== "" && text !== "•") lines.push({ text, kind });
    words = "";
  };
  const walk = (node: Node, around: Line["kind"]): void => {
    if (node.nodeType === textNode) {
      words += node.textContent ?? "";
      return;
    }
    if (node.nodeType !== elementNode) return;
    const element = node as Element;
    if (silentElements.has(element.tagName.toUpperCase())) return;
    const name = element.tagName.toUpperCase();
    const own = kindOf(element);
    // A <time> inside a sentence is a word of it; one that stands alone is a time stamp.
    const isLine = lineElements.has(name) || (own !== null && standsAlone(element));
    const kind = isLine ? (own ?? around) : around;
    if (isLine) close(around);
    if (name === "LI") words = "• ";
    if (name === "BR") {
      close(kind);
      return;
    }
    for (const child of element.childNodes) walk(child, kind);
    if (isLine) close(kind);
  };
  walk(root, null);
  close(null);
  return lines;
}

/** True when an element has no words beside it in its parent. */
const standsAlone = (element: Element): boolean =>
  (element.parentElement?.textContent ?? "").trim() === element.textContent.trim() ||
  [element.previousSibling, element.nextSibling].every(
    (sibling) =>
      sibling === null || (sibling.textContent ?? "").trim() === "" || sibling.nodeType === elementNode,
  );

/**
 * Takes the article out of a page: the body that Readability finds, its headline first, one line for each paragraph.
 *
 * @throws Error with a sentence for people when the page holds no text.
 */
export function readHtmlArticle(html: string): HtmlArticle {
  const { document } = parseHTML(html);
  const published = publicationDay(document);
  const found = new Readability(document.cloneNode(true) as Document, {
    keepClasses: true,
    charThreshold: 200,
  }).parse();
  const body =
    found?.content === null || found?.content === undefined
      ? document.body
      : parseHTML(`<html><body>${found.content}</body></html>`).document.body;
  const title = (found?.title ?? document.querySelector("h1")?.textContent ?? "")
    .replaceAll(/\s+/gu, " ")
    .trim();
  const lines = linesOf(body);
  const all: readonly Line[] =
    title === "" || lines[0]?.text === title ? lines : [{ text: title, kind: "headline" }, ...lines];
  if (lines.length === 0) throw new Error("The page holds no text.");
  const hints: BlockHint[] = [];
  let text = "";
  for (const line of all) {
    if (text !== "") text += "\n\n";
    if (line.kind !== null)
      hints.push({ start: text.length, end: text.length + line.text.length, kind: line.kind });
    text += line.text;
  }
  return { text, hints, published };
}

/** Where pages say when they were published, surest first. */
const dateFields: readonly { readonly selector: string; readonly attribute: string }[] = [
  { selector: "meta[property='article:published_time']", attribute: "content" },
  { selector: "meta[name='article:published_time']", attribute: "content" },
  { selector: "meta[itemprop='datePublished']", attribute: "content" },
  { selector: "[itemprop='datePublished'][datetime]", attribute: "datetime" },
  { selector: "meta[name='parsely-pub-date']", attribute: "content" },
  {
    selector: "meta[name='pubdate'], meta[name='publish-date'], meta[name='publication_date']",
    attribute: "content",
  },
  {
    selector: "meta[name='date'], meta[name='DC.date.issued'], meta[name='dcterms.date']",
    attribute: "content",
  },
  { selector: "time[pubdate][datetime]", attribute: "datetime" },
];

/**
 * The day a page was published, as its own clock had it: "2022-03-31T23:30:00-05:00" is the 31st, whatever the day was
 * in Greenwich. Null when the page does not say.
 */
function publicationDay(document: Document): CivilDate | null {
  for (const script of document.querySelectorAll("script[type='application/ld+json']")) {
    const date = dateInJson(parsed(script.textContent));
    if (date !== null) return date;
  }
  for (const { selector, attribute } of dateFields) {
    const date = readDate(document.querySelector(selector)?.getAttribute(attribute)?.trim() ?? "");
    if (date !== null) return date;
  }
  return null;
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null; // other people's pages: a broken block says nothing
  }
};

/** `datePublished` of an article in linked data, which may stand in a list or a graph. */
function dateInJson(data: unknown, depth = 0): CivilDate | null {
  if (typeof data !== "object" || data === null || depth > 6) return null;
  if (!Array.isArray(data)) {
    const { "@type": type, datePublished } = data as Record<string, unknown>;
    const date = typeof datePublished === "string" ? readDate(datePublished) : null;
    if (date !== null && /Article|Posting|Report/u.test(JSON.stringify(type ?? "Article"))) return date;
  }
  for (const value of Object.values(data)) {
    const date = dateInJson(value, depth + 1);
    if (date !== null) return date;
  }
  return null;
}
