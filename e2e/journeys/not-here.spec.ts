import { expect, test, withAndWithoutJavaScript } from "../fixtures/test";

/** Addresses of things that are not there, and of one that no page has. */
const addresses = [
  "/sets/no-such-set",
  "/articles/00000000-0000-4000-8000-000000000000",
  "/attempts/00000000-0000-4000-8000-000000000000",
  "/nothing-of-the-kind",
];

withAndWithoutJavaScript(() => {
  for (const address of addresses)
    test(`${address} says that it is not there and what to do`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        /^(There is nothing here|This attempt is not here)$/,
      );
      await expect(page.getByRole("link", { name: "All sets" })).toBeVisible();
    });
});
