import { expect, test } from "vitest";
import { suitsGender } from "./other-posts";

test.each([
  ["a woman’s post, and a man", "m", "Interim Board Chairwoman", false],
  ["a woman’s post, and a woman", "f", "Interim Board Chairwoman", true],
  ["a man’s post, and a woman", "f", "harbour spokesman", false],
  ["a man’s post, and somebody of either", null, "harbour spokesman", true],
  ["anybody’s post", "m", "harbour director", true],
  ["anybody’s post, and somebody of either", null, "board chair", true],
] as const)("%s", (_, gender, post, expected) => expect(suitsGender({ gender }, post)).toBe(expected));
