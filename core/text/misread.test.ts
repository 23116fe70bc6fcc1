import { expect, test } from "vitest";
import { isMisread } from "./misread";

test.each(["Mara GÃ¼len", "Stefan KÃ", "itâ€™s late", "Â£5 for a ferry", "ÂŠko", "Osterb\ufffd"])(
  "misread: %s",
  (words) => {
    expect(isMisread(words)).toBe(true);
  },
);

test.each(["Mara Gülen", "Ângela Velt", "L’Âge d’or", "João and Zoë", "ÂNGELA", "café"])(
  "read well: %s",
  (words) => {
    expect(isMisread(words)).toBe(false);
  },
);
