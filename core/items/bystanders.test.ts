import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import { isBystander } from "./bystanders";
import { readingOf } from "./reading";

const told = (article: string, name: string): boolean => {
  const reading = readingOf(annotate(cutText({ text: article, published: null })));
  const entity = reading.annotated.entities.find(({ canonical }) => canonical === name);
  if (entity === undefined) throw new Error(`not read: ${name}`);
  return isBystander(reading, entity);
};

test.each([
  ["an age", "“The new ferry costs too much for us,” said Ida Kern, 52, as she left the harbour hall."],
  [
    "an age in words",
    "“The new ferry costs too much for us,” said Ida Kern, a 52-year-old baker from Tarnby.",
  ],
  ["a voter", "“The new ferry costs too much for us,” said Ida Kern, a voter from Tarnby."],
  [
    "a calling in front",
    "Longtime Tarnby resident Ida Kern said that the new ferry cost too much for most families.",
  ],
  [
    "a calling behind an age",
    "Ida Kern, 34, a social worker, said that the new ferry cost too much for most families.",
  ],
  [
    "a calling and a home",
    "Ida Kern — a teacher from Tarnby — said that the new ferry cost too much for most.",
  ],
  [
    "a way that was long",
    "Ida Kern, who travelled from Tarnby to help, said that the new ferry cost too much.",
  ],
  ["an age of three figures", "Ida Kern, a 101-year-old sailor, said that the new ferry cost too much."],
  ["a post and an age", "Ida Kern, a 26-year-old harbour manager, said that the new ferry cost too much."],
])("who is asked in the street: %s", (_, article) => {
  expect(told(article, "Ida Kern")).toBe(true);
});

test.each([
  ["an office", "“The new ferry costs too much for us,” said Ida Kern, the mayor of Tarnby."],
  ["an office and an age", "Mayor Ida Kern, 52, said that the new ferry cost too much for most families."],
  [
    "an office and a home",
    "Ida Kern, a senator from Tarnby, said that the new ferry cost too much for most.",
  ],
  ["a job in public", "“The new ferry costs too much,” said Ida Kern, an economist at Tarnby College."],
  ["nothing is told", "“The new ferry costs too much for us,” Ida Kern said on Tuesday."],
  ["a clause about others", "Ida Kern said on Tuesday, when voters went home, that the ferry cost too much."],
  [
    "the story is about her",
    "Ida Kern, 52, found the ferry’s lost bell. Kern sold the bell. Kern bought a boat. “The bell paid for the boat,” Kern said.",
  ],
  [
    "the headline names her",
    "Ida Kern Finds Lost Ferry Bell\n\n“The bell lay under my boat,” said Ida Kern, a resident of Tarnby.",
  ],
])("who is not: %s", (_, article) => {
  expect(told(article, "Ida Kern")).toBe(false);
});
