import fc from "fast-check";
import { expect, test } from "vitest";
import { longestSentence, longestText, readArticleText } from "./article-text";

const report = "The council voted on Monday to close the old bridge. Work will begin after the summer.";

test("a pasted report is kept as it is, but for its line ends and a byte order mark", () => {
  const pasted = `\uFEFFBridge to close\r\n\r\n${report}\rBy a reporter\u2028`;
  expect(readArticleText(pasted)).toEqual({
    ok: true,
    text: `Bridge to close\n\n${report}\nBy a reporter\n`,
  });
});

test("what nobody sees of a copied page goes: soft hyphens, places to break, marks of direction", () => {
  const pasted = report.replaceAll("bridge", "bri\u00ADdge").replaceAll(" ", " \u200B\u202E\u2066\u200F");
  expect(readArticleText(`${pasted} 👩\u200D🚒`)).toEqual({ ok: true, text: `${report} 👩\u200D🚒` });
});

test.each([
  ["nothing", "", "empty"],
  ["signs that nobody sees", "\u200B\u00AD\uFEFF", "empty"],
  ["blanks alone", " \r\n\t\u00a0 ", "empty"],
  ["2 MB", `${report}\n`.repeat(24_000), "too-long"],
  ["a NUL", `${report}\u0000`, "not-text"],
  ["an escape sequence", `\u001b[31m${report}`, "not-text"],
  ["half of a pair", `${report}\uD800`, "not-text"],
  ["the start of a PNG", `\uFFFDPNG\n\u001a\n\u0000\u0000\u0000`, "not-text"],
  ["bytes that made no sense", `${report} ${"\uFFFD".repeat(20)}`, "not-text"],
  ["a headline alone", "Council to close the old bridge", "no-sentence"],
  ["two words with a stop", "The end.", "no-sentence"],
  ["a list of numbers", "2019 41\n2020 38\n2021 44", "no-sentence"],
  [
    "German",
    "Der Rat hat am Montag beschlossen, die alte Brücke zu schließen. Im Herbst geht es los.",
    "not-english",
  ],
])("%s is refused", (_name, pasted, why) => {
  expect(readArticleText(pasted)).toEqual({ ok: false, why });
});

test("the limit counts bytes, and the last byte is taken", () => {
  const many = `${report} `.repeat(Math.floor((longestText - 1_000) / (report.length + 1)));
  const filled = (bytes: number) => `${many}${"é".repeat((bytes - many.length) / 2)}`;
  const fits = longestText - ((longestText - many.length) % 2);
  expect(readArticleText(filled(fits)).ok).toBe(true);
  expect(readArticleText(filled(fits + 2))).toEqual({ ok: false, why: "too-long" });
});

test("a sentence no writer would write is no prose; the last one that might be is", () => {
  const sentence = (length: number) => `${"The road is open and ".repeat(200).slice(0, length - 1)}.`;
  expect(readArticleText(`${report} ${sentence(longestSentence)}`).ok).toBe(true);
  expect(readArticleText(`${report} ${sentence(longestSentence + 1)}`)).toEqual({
    ok: false,
    why: "no-prose",
  });
});

test("one unreadable sign in a long report is no reason to refuse it", () => {
  expect(readArticleText(`${`${report} `.repeat(10)}\uFFFD`).ok).toBe(true);
});

test("reading what was read changes nothing, whatever line ends and signs it has", () => {
  const piece = fc.constantFrom(
    "\r\n",
    "\r",
    "\n",
    "\u2028",
    "\u000C",
    "\uFEFF",
    "\uFFFD",
    "\u0000",
    "word",
    "“",
    ". ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const first = readArticleText(`${report}${pieces.join("")}`);
      if (first.ok) expect(readArticleText(first.text)).toEqual(first);
    }),
  );
});
