import fc from "fast-check";
import { expect, test } from "vitest";
import { returnPath } from "./return-path";

test.each([
  ["/learn", "/learn"],
  ["/sets/a-set?tab=2#q3", "/sets/a-set?tab=2#q3"],
  ["/", "/"],
  ["/join/KESTREL-42", "/join/KESTREL-42"],
  ["/search?q=http://example.org", "/search?q=http://example.org"],
  ["/a/../learn", "/learn"],
])("%j leads back to %j", (asked, expected) => {
  expect(returnPath(asked)).toBe(expected);
});

test.each([
  undefined,
  null,
  7,
  ["/learn"],
  "",
  "learn",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "/x\\..\\..//evil.example",
  "/a/..//evil.example",
  "/.//evil.example",
  `/${"x".repeat(3000)}`,
])("%j leads nowhere", (asked) => {
  expect(returnPath(asked)).toBeNull();
});

test("whatever is asked, a browser stays on this site", () => {
  const nasty = fc.string({
    unit: fc.constantFrom("/", "\\", ".", ":", "@", "?", "#", "\t", "\n", "a", "evil.example"),
  });
  fc.assert(
    fc.property(nasty, (rest) => {
      const path = returnPath(`/${rest}`);
      if (path !== null) expect(new URL(path, "https://lede.example/x").origin).toBe("https://lede.example");
    }),
    { numRuns: 2000 },
  );
});
