import { encode } from "next-auth/jwt";
import { expect, test } from "vitest";
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

test("the cookie has next-auth's name", () => {
  expect(sessionCookieName(false)).toBe("next-auth.session-token");
  expect(sessionCookieName(true)).toBe("__Secure-next-auth.session-token");
});
