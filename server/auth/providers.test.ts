import { expect, test } from "vitest";
import { providerRows } from "./providers";

test.each([
  ["google", { email: "Ana@Example.org", email_verified: true }, "ana@example.org"],
  ["google", { email: "ana@example.org", email_verified: false }, null],
  ["google", { email: "ana@example.org", email_verified: "true" }, null],
  ["google", { email: "ana@example.org" }, null],
  ["google", { email_verified: true }, null],
  ["microsoft", { email: "ana@example.org", email_verified: true }, null],
  ["github", { email: "ana@example.org", email_verified: true }, null],
])("of %s's profile %j the verified address is %j", (id, profile, expected) => {
  expect(providerRows.find((row) => row.id === id)?.verifiedEmail(profile)).toBe(expected);
});

test("every provider’s page is where the policy lets a form lead", () => {
  for (const { make, origin } of providerRows) {
    const provider = make({ clientId: "id", clientSecret: "secret" });
    expect(provider.type).toBe("oauth");
    const { wellKnown, authorization } = provider as { wellKnown?: string; authorization?: { url?: string } };
    expect(new URL(wellKnown ?? authorization?.url ?? "").origin).toBe(origin);
  }
});
