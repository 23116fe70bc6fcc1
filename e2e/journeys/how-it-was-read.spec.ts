import { harbourBridge } from "../fixtures/articles/harbour-bridge";
import { signUp, somebody } from "../fixtures/people";
import { bringArticle } from "../fixtures/teaching";
import { expect, test, withAndWithoutJavaScript } from "../fixtures/test";

withAndWithoutJavaScript(() => {
  test("a teacher sees how the article was read, with the keyboard alone, and nobody else does", async ({
    page,
    openContext,
    javaScriptEnabled,
  }) => {
    await signUp(page, somebody("teacher", "Tove"));
    await bringArticle(page, harbourBridge);
    const question = await page.getByRole("article").first().getByRole("heading").innerText();
    await page.getByRole("link", { name: "How the article was read" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/edit\?trace$/);
    await expect(page.getByText("Nobody but you sees this page.")).toBeVisible();

    await page.getByRole("link", { name: "Times", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: "Times", exact: true })).toHaveAttribute(
      "aria-current",
      "true",
    );
    const found = page.locator("summary", { hasText: /found here/ }).first();
    await found.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("time (temporal expression)").first()).toBeVisible();
    await expect(page.getByText("name (mention)")).toHaveCount(0);

    const passed = page.locator("summary", { hasText: "Passed every check" });
    await passed.focus();
    await page.keyboard.press("Enter");
    // The same words may be drafted twice, to be answered by choosing and by typing.
    await expect(page.getByText(question, { exact: true }).first()).toBeVisible();
    await expect(page.locator("summary", { hasText: "Stopped by V" }).first()).toBeVisible();

    const stranger = await (await openContext({ javaScriptEnabled })).newPage();
    await signUp(stranger, somebody("teacher", "Ulla"));
    const reply = await stranger.goto(page.url());
    expect(reply?.status()).toBe(404);
    expect(await stranger.content()).not.toContain(question);
  });
});
