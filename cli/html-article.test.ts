import { describe, expect, test } from "vitest";
import { cutText } from "#core/text/cut";
import { looksLikeHtml, readHtmlArticle } from "./html-article";

const paragraphs = [
  "Nadia Brandt, the mayor of Osterby, opened the new harbour on Tuesday in front of some 3,000 people from the town.",
  "“We will plant a thousand trees along the water before the winter comes,” Brandt said, and thanked the builders.",
  "The ferry will carry school classes to the islands without a fare, the port said in a statement, from the first of May.",
  "The old harbour had been shut since the storm of last November, when two of its walls fell into the sea.",
];

const page = ({ head = "", figure = "", before = "" }) => `<!DOCTYPE html>
<html lang="en"><head><title>Osterby opens its harbour again</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Osterby opens its harbour again</h1>${before}
<p>${paragraphs[0] ?? ""}</p>${figure}<p>${paragraphs[1] ?? ""}</p>
<script>var shown = "We never said this.";</script>
<p>${paragraphs[2] ?? ""}</p><p>${paragraphs[3] ?? ""}</p></article>
<footer><p>All rights reserved.</p></footer></body></html>`;

describe("the text of a page", () => {
  test("holds the headline and the paragraphs, each a line, and none of what stands around them", () => {
    const { text } = readHtmlArticle(page({}));
    expect(text).toBe(["Osterby opens its harbour again", ...paragraphs].join("\n\n"));
  });

  test.each([
    [
      "<figure><img src='a.jpg'><figcaption>People walk along the harbour of Osterby.</figcaption></figure>",
      "caption",
      "People walk along the harbour of Osterby.",
    ],
    [
      "<div class='wp-caption'><p class='wp-caption-text'>People walk along the harbour.</p></div>",
      "caption",
      "People walk along the harbour.",
    ],
    ["<p class='article-byline'>Ida Moss, at the harbour</p>", "byline", "Ida Moss, at the harbour"],
    ["<p><time datetime='2025-03-13'>13 March, 9:00</time></p>", "boilerplate", "13 March, 9:00"],
  ])("%s is kept out of the story as what the mark-up says it is", (figure, kind, words) => {
    const article = readHtmlArticle(page({ figure }));
    const { blocks } = cutText(article);
    const block = blocks.find(({ start, end }) => article.text.slice(start, end) === words);
    // Readability may take a byline or a date out by itself: then nothing of it is left.
    if (block === undefined) expect(article.text).not.toContain(words);
    else expect([block.kind, block.kept]).toEqual([kind, false]);
  });

  test("a time inside a sentence stays a word of it", () => {
    const article = readHtmlArticle(
      page({
        figure: "<p>The port opened at <time datetime='09:00'>9 a.m.</time> and shut at noon that day.</p>",
      }),
    );
    expect(article.text).toContain("The port opened at 9 a.m. and shut at noon that day.");
  });

  test("a page without words is an error", () => {
    expect(() => readHtmlArticle("<html><body><img src='a.jpg'></body></html>")).toThrow(/no text/u);
  });
});

test.each([
  [
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-12T23:30:00-05:00"}</script>`,
    { year: 2025, month: 3, day: 12 },
  ],
  [
    `<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"datePublished":"2025-03-12"}]}</script>`,
    { year: 2025, month: 3, day: 12 },
  ],
  [
    `<script type="application/ld+json">{broken</script><meta property="article:published_time" content="2025-03-13T00:10:00+09:00">`,
    { year: 2025, month: 3, day: 13 },
  ],
  [`<meta itemprop="datePublished" content="2025-03-13">`, { year: 2025, month: 3, day: 13 }],
  [`<script type="application/ld+json">{"@type":"WebSite","datePublished":"2001-01-01"}</script>`, null],
  [`<meta name="date" content="yesterday">`, null],
  ["", null],
])("the day in %s", (head, expected) => {
  expect(readHtmlArticle(page({ head })).published).toEqual(expected);
});

test.each([
  ["<!DOCTYPE html><html></html>", true],
  ["\n <html lang='en'>", true],
  ["<!-- saved --><article class='x'>", true],
  ["<p>Not a whole page.</p>", false],
  ["The sign said <html> and nobody knew why.", false],
  ["", false],
])("%j is a page: %s", (text, expected) => expect(looksLikeHtml(text)).toBe(expected));
