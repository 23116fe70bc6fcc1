import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readContentFile } from "./content-file";

const sources = {
  courier:
    "  - { outlet: The Ambry Courier, what: the vote, date: 2026-05-01, url: https://courier.example/a }",
  courierAgain:
    "  - { outlet: The Ambry Courier, what: the cost, date: 2026-05-02, url: https://courier.example/b }",
  radio: "  - { outlet: Ambry Radio, what: the vote, date: 2026-05, url: https://radio.example/a }",
  agency: "  - { outlet: Vale News Agency, what: the cost, date: 2026-05-01 }",
  undated: "  - { outlet: Hill Television, what: the vote, url: https://hill.example/a }",
  insecure: "  - { outlet: Hill Television, what: the vote, date: 2026-05, url: http://hill.example/a }",
};

const contentFile = (...rows: readonly (keyof typeof sources)[]): string =>
  [
    "---",
    "title: Ambry closes its bridge",
    "published: 2026-05-02",
    "zone: Europe/London",
    "topic: Town",
    "source: Lede brief",
    "provenance:",
    ...rows.map((row) => sources[row]),
    "---",
    "",
    "The council of Ambry closed the bridge on Friday.",
  ].join("\n");

describe("where an article is from", () => {
  test.each<readonly (keyof typeof sources)[]>([
    ["courier", "radio"],
    ["courier", "agency", "radio"],
  ])("is told by two outlets with address and date (%#)", (...rows) => {
    const { content } = readContentFile("ambry.md", contentFile(...rows));
    expect(content.provenance).toHaveLength(rows.length);
  });

  test.each<{ where: string; rows: readonly (keyof typeof sources)[] }>([
    { where: "provenance", rows: ["courier"] },
    { where: "provenance", rows: ["courier", "courierAgain"] },
    { where: "provenance", rows: ["courier", "agency"] },
    { where: "provenance.1.date", rows: ["courier", "undated"] },
    { where: "provenance.1.url", rows: ["courier", "insecure"] },
  ])("is not told by $rows", ({ where, rows }) => {
    expect(() => readContentFile("ambry.md", contentFile(...rows))).toThrow(
      `ambry.md: the front matter can't be used:\n  ${where}: `,
    );
  });
});

describe("content/articles", () => {
  const folder = path.join("content", "articles");
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));

  test.each(names)("%s can be used", (name) => {
    const { content } = readContentFile(name, readFileSync(path.join(folder, name), "utf8"));
    expect(content.text.split(/\s+/).length).toBeGreaterThanOrEqual(300);
    expect(content.text.split(/\s+/).length).toBeLessThanOrEqual(600);
  });
});
