import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readArticleArguments } from "./article-lines";
import { readDate } from "./civil-day";

vi.setConfig({ testTimeout: 60_000 });

test.each([
  ["2022-03-31", { year: 2022, month: 3, day: 31 }],
  ["2022-03-31T08:00:00Z", { year: 2022, month: 3, day: 31 }],
  ["2022-02-30", null],
  ["31/03/2022", null],
  ["", null],
])("the day in %j", (text, expected) => expect(readDate(text)).toEqual(expected));

describe("the words behind a command", () => {
  test("flags, a file, and standard input by a dash", () => {
    const given = readArticleArguments(["--published", "2022-03-31", "--seed=4", "story.txt"], ["--seed"]);
    expect(given).toMatchObject({
      published: { year: 2022, month: 3, day: 31 },
      isLines: false,
      file: "story.txt",
    });
    expect(given.flags.get("--seed")).toBe("4");
    expect(readArticleArguments(["--jsonl", "-"], []).file).toBeNull();
  });

  test.each([
    [["--published", "yesterday"], /day that exists/u],
    [["--published"], /needs a value/u],
    [["--colour"], /not known/u],
    [["a.txt", "b.txt"], /One file/u],
  ])("%j is refused", (words, message) => expect(() => readArticleArguments(words, [])).toThrow(message));
});

const story = `Nadia Brandt, the mayor of Osterby, opened the new harbour on Tuesday.

“We will plant a thousand trees along the water before the winter comes,” Brandt said.

“The ferry will carry school classes to the islands without a fare,” said Jonas Keller, the director of the port.`;

function lede(words: readonly string[], input: string) {
  return spawnSync(process.execPath, ["scripts/lede.mjs", ...words], { input, encoding: "utf8" });
}

test("front matter is no part of the article, and tells its day", () => {
  const facts = lede(
    ["facts"],
    `---\ntitle: The harbour\npublished: 2025-03-13\nsource: Vera Holm\n---\n\n${story}\n`,
  );
  const { text, people, times } = JSON.parse(facts.stdout) as {
    text: string;
    people: { name: string }[];
    times: { value: string }[];
  };
  expect(text).toBe(story);
  expect(people.map(({ name }) => name)).not.toContain("Vera Holm");
  expect(times.map(({ value }) => value)).toContain("2025-03-11");
});

test("the headline that stands beside the words is what questions call the story by", () => {
  const matter = `---\ntitle: "Pilots for the harbour"\npublished: 2025-03-13\n---\n\n${story}\n`;
  const line = JSON.stringify({ id: "harbour", title: "Pilots for the harbour", text: story });
  const bare = JSON.stringify({ id: "harbour", title: " ", text: story });
  const stems = (words: readonly string[], input: string) =>
    (JSON.parse(lede(["generate", ...words], input).stdout) as { items: { stem: string }[] }).items
      .map(({ stem }) => stem)
      .join("\n");
  expect(stems([], matter)).toContain("the story “Pilots for the harbour”");
  expect(stems(["--jsonl"], line)).toContain("the story “Pilots for the harbour”");
  expect(stems(["--jsonl"], bare)).not.toContain("the story “");
});

test("facts and questions of one article, from standard input to standard output", () => {
  const facts = lede(["facts", "--published", "2025-03-13"], story);
  expect(facts.stderr).toBe("");
  expect(facts.status).toBe(0);
  const { quotes, people } = JSON.parse(facts.stdout) as {
    quotes: { start: number; end: number; text: string; speaker: { text: string } | null }[];
    people: { name: string }[];
  };
  expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(["Nadia Brandt", "Jonas Keller"]));
  for (const quote of quotes) expect(story.slice(quote.start, quote.end)).toBe(quote.text);

  const generated = lede(["generate", "--published", "2025-03-13", "--seed", "3", "--size", "4"], story);
  expect(generated.status).toBe(0);
  const set = JSON.parse(generated.stdout) as {
    items: { evidence: { start: number; end: number; text: string }[] }[];
  };
  expect(Object.keys(set)).toEqual(["id", "items", "dropped", "shortfall"]);
  for (const piece of set.items.flatMap((item) => item.evidence)) {
    expect(story.slice(piece.start, piece.end)).toBe(piece.text);
  }
});

test("one line for each article; a broken one is named and the others go on", () => {
  const file = join(mkdtempSync(join(tmpdir(), "lede-")), "articles.jsonl");
  writeFileSync(
    file,
    [
      JSON.stringify({ id: "good", text: story, docdate: "2025-03-13" }),
      JSON.stringify({ id: "empty" }),
      JSON.stringify({ id: "last", text: story }),
    ].join("\n"),
  );
  const { stdout, stderr, status } = lede(["generate", "--jsonl", file], "");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^empty: /u);
  const ids = stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids).toEqual(["good", "last"]);
});

test("a word that is not understood stops the command with a sentence", () => {
  const { stdout, stderr, status } = lede(["generate", "--size", "none"], story);
  expect([stdout, status]).toEqual(["", 2]);
  expect(stderr).toMatch(/--size needs a whole number/u);
});

test("a page is taken as an article: its text is in the output, its day and its marked lines are known", () => {
  const html = `<!DOCTYPE html><html><head><title>Osterby opens its harbour again</title>
    <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-13T22:00:00-05:00"}</script></head>
    <body><article><h1>Osterby opens its harbour again</h1>
    <figure><figcaption>People walk along the harbour of Osterby.</figcaption></figure>
    ${story
      .split("\n\n")
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join("")}</article></body></html>`;
  const { stdout, status } = lede(["facts", "--jsonl", "-"], JSON.stringify({ id: "page", html }));
  expect(status).toBe(0);
  const { id, text, times, blocks } = JSON.parse(stdout) as {
    id: string;
    text: string;
    times: { start: number; end: number; text: string; value: string }[];
    blocks: { start: number; end: number; kind: string; kept: boolean }[];
  };
  expect(id).toBe("page");
  expect(times.map(({ text: words, value }) => [words, value])).toContainEqual(["Tuesday", "2025-03-11"]);
  for (const time of times) expect(text.slice(time.start, time.end)).toBe(time.text);
  const caption = blocks.find(({ kind }) => kind === "caption");
  expect(caption?.kept).toBe(false);
  expect(text.slice(caption?.start, caption?.end)).toBe("People walk along the harbour of Osterby.");
});

test("a line that is no JSON is named by its number, and what the article itself says names it else", () => {
  const lines = ["{broken", JSON.stringify({ id: 7 }), JSON.stringify({ text: story })].join("\n");
  const { stdout, stderr, status } = lede(["facts", "--jsonl", "-"], lines);
  expect(status).toBe(1);
  expect(
    stderr
      .trim()
      .split("\n")
      .map((line) => line.split(": ")[0]),
  ).toEqual(["line 1", "7"]);
  expect((JSON.parse(stdout) as { id: string }).id).toBe("3");
});

test("a reader that goes away ends the command without a word", async () => {
  const line = `${JSON.stringify({ id: "a", text: story })}\n`;
  const child = spawn(process.execPath, ["scripts/lede.mjs", "facts", "--jsonl", "-"]);
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  child.stdin.on("error", () => undefined); // the command stops reading too
  child.stdin.end(line.repeat(400));
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [code] = (await once(child, "exit")) as [number];
  expect([code, errors]).toEqual([0, ""]);
});

test("a file that is not there stops the command with a sentence", () => {
  const { stderr, status } = lede(["facts", "no-such-file.txt"], "");
  expect(status).toBe(2);
  expect(stderr).toMatch(/no-such-file\.txt/u);
});
