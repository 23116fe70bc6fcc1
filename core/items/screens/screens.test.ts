import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { handmade, type Parts } from "../handmade.fixture";
import { herring as text } from "../stories.fixture";
import { screenItem, screens } from "./screens";

const { article, claims, itemOf, wordsOfClaim } = handmade(text, { year: 2025, month: 3, day: 13 });

const duarte = "We will protect the northern herring grounds together with every coastal village";

const good = (): Parts => ({
  kind: "who-said",
  stem: `Who said: “${duarte}”?`,
  key: "Ines Duarte",
  wrong: ["Lars Holt", "Marta Quist", "Helen Brandt"],
  proof: `“${duarte}`,
  claim: { kind: "attribution", words: wordsOfClaim("attribution", duarte), speaker: "Ines Duarte" },
});

test("a good question passes every screen", () => {
  expect(screenItem(itemOf(good()), article)).toBeNull();
});

test("every screen is told in docs/engine.md, under its number and name", () => {
  const told = readFileSync(new URL("../../../docs/engine.md", import.meta.url), "utf8");
  const names = told
    .split("\n")
    .filter((line) => /^\| (?:V\d\d|sensitive) /u.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, 3)
        .map((cell) => cell.trim())
        .join(" "),
    );
  expect(names.sort()).toEqual(screens.map(({ id, name }) => `${id} ${name}`).sort());
});

describe("questions like the bad ones are stopped", () => {
  test.each<[string, string, () => Parts]>([
    [
      "the ministry that released the words is taken for the speaker",
      "V06",
      () => ({
        ...good(),
        stem: "Who said: “The northern ports are more confident about the coming season”?",
        key: "Norway’s Fisheries Ministry",
        wrong: ["Lars Holt", "the Coast Guard", "the Sea Institute"],
        proof: "“The northern ports are",
        claim: {
          kind: "attribution",
          words: wordsOfClaim("attribution", "The northern ports are more confident"),
          speaker: "Lars Holt",
        },
      }),
    ],
    [
      "the year belongs to the games",
      "V06",
      () => ({
        ...good(),
        kind: "which-date",
        stem: "In which year did Marta Quist and Lars Holt issue a joint statement?",
        key: "2025",
        wrong: ["2024", "2023", "2022"],
        proof: "Quist and Holt issued",
        claim: { kind: "dating", words: "2025" },
      }),
    ],
    [
      "a number inside a name",
      "V0",
      () => ({
        ...good(),
        kind: "which-figure",
        stem: "Helen Brandt is chair of the ______ Century Boat Museum.",
        key: "20th",
        wrong: ["19th", "21st", "22nd"],
        proof: "Helen Brandt, chair",
        claim: { kind: "figure", words: "20th" },
      }),
    ],
    [
      "somebody who is not in the article",
      "V1",
      () => ({ ...good(), wrong: ["Lars Holt", "Marta Quist", "Otto Brann"] }),
    ],
  ])("%s: %s", (_, id, parts) => {
    const fault = screenItem(itemOf(parts()), article);
    expect(fault?.screen.slice(0, id.length)).toBe(id);
  });

  test("a figure’s statement keeps what limits it", () => {
    const parts: Parts = {
      ...good(),
      kind: "true-false",
      stem: "True or false? According to the Tide Wire, Portugal has landed nearly 12 million kilos of herring.",
      key: "True",
      wrong: ["False"],
      proof: "Portugal has landed",
      claim: { kind: "figure", words: wordsOfClaim("figure", "12 million kilos"), speaker: "the Tide Wire" },
    };
    expect(screenItem(itemOf(parts), article)?.screen).toMatch(/^V0[89]/u);
  });
});

test("a caption that puts the meeting elsewhere makes its place unaskable", () => {
  const meeting = claims.find(
    (claim) => claim.kind === "place" && text.slice(claim.span.start, claim.span.end) === "Porto",
  );
  expect(meeting?.functional).toEqual([]);
  expect(meeting?.conflicts.map((conflict) => conflict.slot)).toContain("place");
});
