import { expect, test } from "vitest";
import { searchable, searchedWords } from "./searchable";

test.each([
  ["Café in São Tomé", "cafe in sao tome"],
  ["ÉCOLE", "ecole"],
  ["Zoë’s ﬁsh", "zoe’s fish"],
  ["100 %", "100 %"],
  ["", ""],
])("%s", (text, plain) => expect(searchable(text)).toBe(plain));

test.each([
  [" Bridge  closes ", ["bridge", "closes"]],
  ["bridge Bridge", ["bridge"]],
  [" ", []],
])("the words of %j", (typed, words) => expect(searchedWords(typed)).toEqual(words));
