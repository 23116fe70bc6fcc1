import { encode } from "next-auth/jwt";
import { expect, onTestFinished, test, vi } from "vitest";
import { openToken, sessionCookieName } from "./session";

const secret = "s".repeat(43);

test("a sealed session is read back", async () => {
  const token = await encode({ token: { sub: "u-1", tokenVersion: 0 }, secret, maxAge: 60 });
  expect(await openToken(token, secret)).toEqual({ userId: "u-1", tokenVersion: 0 });
  expect(token).not.toContain("u-1");
});

test("a token that is over, changed, sealed elsewhere or without a version is no session", async () => {
  const over = await encode({ token: { sub: "u-1", tokenVersion: 0 }, secret, maxAge: -60 });
  const good = await encode({ token: { sub: "u-1", tokenVersion: 0 }, secret, maxAge: 60 });
  const elsewhere = await encode({
    token: { sub: "u-1", tokenVersion: 0 },
    secret: "t".repeat(43),
    maxAge: 60,
  });
  const bare = await encode({ token: { sub: "u-1" }, secret, maxAge: 60 });
  for (const token of [over, `${good.slice(0, -4)}AAAA`, elsewhere, bare, "", "a.b.c"]) {
    expect(await openToken(token, secret)).toBeNull();
  }
});

test("a token that was opened before is over when its time is, and is no other secret's", async () => {
  const token = await encode({ token: { sub: "u-2", tokenVersion: 3 }, secret, maxAge: 60 });
  const session = { userId: "u-2", tokenVersion: 3 };
  expect([await openToken(token, secret), await openToken(token, secret)]).toEqual([session, session]);
  expect(await openToken(token, "t".repeat(43))).toBeNull();
  vi.useFakeTimers({ now: Date.now() + 80_000, toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  expect(await openToken(token, secret)).toBeNull();
});

test("the cookie has next-auth's name", () => {
  expect(sessionCookieName(false)).toBe("next-auth.session-token");
  expect(sessionCookieName(true)).toBe("__Secure-next-auth.session-token");
});
