import { expect, test } from "vitest";
import { settleForwarded } from "./forwarded";

const sent = {
  "x-forwarded-for": "1.1.1.1, 2.2.2.2",
  "x-forwarded-proto": "https",
  "x-forwarded-host": "evil.example",
  forwarded: "for=1.1.1.1",
};

test.each([
  ["no proxy is trusted: nothing sent is believed", sent, 0, { "x-forwarded-for": "9.9.9.9" }],
  [
    "one proxy: what it added last",
    sent,
    1,
    { "x-forwarded-for": "2.2.2.2", "x-forwarded-proto": "https", "x-forwarded-host": "evil.example" },
  ],
  [
    "two proxies: what the outer one saw",
    sent,
    2,
    { "x-forwarded-for": "1.1.1.1", "x-forwarded-proto": "https", "x-forwarded-host": "evil.example" },
  ],
  ["a proxy that said nothing", {}, 1, { "x-forwarded-for": "9.9.9.9" }],
  ["fewer addresses than proxies", { "x-forwarded-for": "1.1.1.1" }, 3, { "x-forwarded-for": "9.9.9.9" }],
])("%s", (_what, headers, trusted, expected) => {
  const settled = { ...headers };
  settleForwarded(settled, "9.9.9.9", trusted);
  expect(settled).toEqual(expected);
});
