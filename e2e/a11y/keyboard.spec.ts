import type { Locator, Page } from "@playwright/test";
import {
  answerFields,
  digitsFor,
  hasOptions,
  isList,
  questionPlace,
  start,
  toAChoice,
} from "../fixtures/answering";
import { expect, test, withAndWithoutJavaScript } from "../fixtures/test";

/** Presses Tab until the thing has the focus, as somebody without a mouse does. */
const tabTo = async (page: Page, thing: Locator): Promise<void> => {
  await thing.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await thing.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(thing, "reached by the Tab key").toBeFocused();
};

/** The focus can be seen: an outline that is not of no width. */
const expectSeenFocus = async (page: Page): Promise<void> => {
  const outline = await page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return { style: style.outlineStyle, width: parseFloat(style.outlineWidth) };
  });
  expect(outline.style).not.toBe("none");
  expect(outline.width).toBeGreaterThanOrEqual(2);
};

/** Fills in what has no options: arrows in lists, digits elsewhere, and Enter on the button. */
const fillInByKeys = async (page: Page): Promise<void> => {
  for (const [at, field] of (await answerFields(page).all()).entries()) {
    await tabTo(page, field);
    await expectSeenFocus(page);
    if (await isList(field))
      for (let presses = 0; presses <= at; presses += 1) await page.keyboard.press("ArrowDown");
    else await page.keyboard.type(await digitsFor(field));
  }
  await tabTo(page, page.getByRole("button", { name: "Answer", exact: true }));
  await page.keyboard.press("Enter");
};

const expectResultsOf = async (page: Page, questions: number): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1, name: /^\d+ of \d+ points$/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Question \d+/ })).toHaveCount(questions);
};

withAndWithoutJavaScript(() => {
  test("the keyboard alone takes a quiz from start to finish", async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: /^Start/ }));
    await expectSeenFocus(page);
    await page.keyboard.press("Enter");

    const [, of] = await questionPlace(page);
    for (let number = 1; number <= of; number += 1) {
      await expect(
        page.getByText(`Question ${String(number)} of ${String(of)}`, { exact: true }),
      ).toBeVisible();
      if (await hasOptions(page)) {
        await tabTo(page, page.getByRole("radio").first());
        await expectSeenFocus(page);
        await page.keyboard.press("Space");
        await page.keyboard.press("ArrowDown");
        await expect(page.getByRole("radio").nth(1)).toBeChecked();
        await page.keyboard.press("Enter");
      } else await fillInByKeys(page);
      const next = page.getByRole("link", { name: number === of ? "To the end" : "Next question" });
      const there =
        number === of
          ? page.getByRole("heading", { name: "All questions are answered" })
          : page.getByText(`Question ${String(number + 1)} of ${String(of)}`, { exact: true });
      await expect(next.or(there)).toBeVisible();
      if (await next.isVisible()) {
        await tabTo(page, next);
        await page.keyboard.press("Enter");
      }
    }
    await tabTo(page, page.getByRole("button", { name: "Hand in and see my results" }));
    await page.keyboard.press("Enter");
    await expectResultsOf(page, of);
  });
});

test("a letter and Enter, and Enter again to go on: a quiz needs two keys a question", async ({ page }) => {
  const [, of] = await start(page);
  for (let number = 1; number <= of; number += 1) {
    await expect(
      page.getByText(`Question ${String(number)} of ${String(of)}`, { exact: true }),
    ).toBeVisible();
    if (await hasOptions(page)) {
      await expect(page.getByText("Keys A to D choose")).toBeVisible();
      await page.keyboard.press("b");
      await page.keyboard.press("Enter");
    } else await fillInByKeys(page);
    await expect(page.getByText("Enter goes on.")).toBeVisible();
    await page.keyboard.press("Enter");
  }
  await page.getByRole("button", { name: "Hand in and see my results" }).click();
  await expectResultsOf(page, of);
});

test("letters and digits choose an answer, Enter sends it, and the keys can be turned off", async ({
  page,
}) => {
  await start(page);
  await toAChoice(page);
  await expect(page.getByText("Keys A to D choose")).toBeVisible();
  await page.keyboard.press("b");
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await page.keyboard.press("1");
  await expect(page.getByRole("radio").first()).toBeChecked();
  await page.getByRole("button", { name: "Turn keys off" }).click();
  await page.keyboard.press("b");
  await expect(page.getByRole("radio").first()).toBeChecked();
  await page.getByRole("button", { name: "Turn keys on" }).click();
  await page.keyboard.press("b");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: /^(?:Next question|To the end)$/ })).toBeVisible();
});
