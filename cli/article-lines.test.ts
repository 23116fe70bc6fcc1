import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readArticleArguments, readDate } from "./article-lines";

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
