import { harbourBridge, parkNotice } from "../fixtures/articles/harbour-bridge";
import { signUp, somebody } from "../fixtures/people";
import { bringArticle, fillArticle } from "../fixtures/teaching";
import { expect, test, withAndWithoutJavaScript } from "../fixtures/test";

/** What is wrong with it, the field that says so. */
const refused = [
  ["no text", { ...harbourBridge, text: "" }, "Text"],
  ["no sentence", { ...harbourBridge, text: "Harbour bridge" }, "Text"],
  [
    "another language",
    {
      ...harbourBridge,
      text: "Der Rat der Stadt hat am Montag beschlossen, die Brücke neu zu bauen. Das sagte die Bürgermeisterin nach der Sitzung.",
    },
    "Text",
  ],
  [
    "bytes of a picture",
    { ...harbourBridge, text: "\u0001\u0002\u0003PNG\u0004 said the mayor on Monday." },
    "Text",
  ],
  ["a day that never was", { ...harbourBridge, publishedOn: "2026-02-30" }, "Day it was published"],
  ["no title", { ...harbourBridge, title: "" }, "Title of the article"],
] as const;

withAndWithoutJavaScript(() => {
  test("an article that can't be used is refused beside its field, and nothing typed is lost", async ({
    page,
  }) => {
    await signUp(page, somebody("teacher", "Ruth"));
    await page.goto("/articles/new");
    for (const [why, article, label] of refused) {
      await test.step(why, async () => {
        await fillArticle(page, article);
        const field = page.getByLabel(label, { exact: true });
        await expect(field).toHaveAttribute("aria-invalid", "true");
        await expect(field).toHaveAccessibleDescription(/[.?]/);
        await expect(page.getByLabel("Published by")).toHaveValue(article.sourceName);
        await expect(page.getByLabel("Day it was published")).toHaveValue(article.publishedOn);
        await expect(page.getByLabel("Time zone")).toHaveValue(article.publishedZone);
        if (why !== "bytes of a picture") {
          await expect(page.getByLabel("Text", { exact: true })).toHaveValue(article.text);
        }
      });
    }
  });

  test("an article that gives nothing to ask says so and publishes nothing", async ({ page }) => {
    await signUp(page, somebody("teacher", "Olga"));
    await bringArticle(page, parkNotice);
    await expect(page.getByText("No question could be proved from this text")).toBeVisible();
    const publish = page.getByRole("button", { name: /^Publish/ });
    if ((await publish.count()) > 0) {
      await publish.click();
      await expect(page.getByRole("alert").filter({ hasText: "No question is kept" })).toBeVisible();
    }
  });
});
