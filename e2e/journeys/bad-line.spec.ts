import { answer, questionPlace, start, toAChoice } from "../fixtures/answering";
import { expect, test } from "../fixtures/test";

const keptLine = "Offline: kept on this device, will send";

test("an answer given while the line is down is kept, said to be kept, and sent when it is back", async ({
  page,
  context,
}) => {
  await start(page);
  await toAChoice(page);
  await expect(page.getByText("Keys A to D choose")).toBeVisible();
  await context.setOffline(true);
  await answer(page, 1);
  await expect(page.getByText(keptLine)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole("heading", { name: "Where it says so" })).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
});

test("the tab may be closed meanwhile: the answer goes out when the attempt is opened again", async ({
  page,
  context,
}) => {
  await start(page);
  await toAChoice(page);
  const [number] = await questionPlace(page);
  const attempt = page.url().replace(/\?.*/u, "");
  const chosen = await page.locator("fieldset label").nth(2).innerText();
  await context.setOffline(true);
  await answer(page, 2);
  await expect(page.getByText(keptLine)).toBeVisible();
  await page.close();

  await context.setOffline(false);
  const again = await context.newPage();
  // Sent from here, and the page then loads itself anew: the next address is opened when nothing is under way any more.
  await again.goto(`${attempt}/finish`, { waitUntil: "networkidle" });
  await expect(again.getByText(/^(✓ Right|✕ Not right)$/u)).toBeVisible();
  await again.goto(`${attempt}?q=${String(number)}`);
  await expect(again.getByRole("heading", { name: "Where it says so" })).toBeVisible();
  const own = again.getByRole("listitem").filter({ hasText: "Your answer" });
  await expect(own).toContainText(chosen.split("\n").at(-1) ?? "");
});

test("an answer that can't be taken from who asks is kept, with the reason, and sent once it can", async ({
  page,
  context,
}) => {
  await start(page);
  await toAChoice(page);
  await expect(page.getByText("Keys A to D choose")).toBeVisible();
  const cookies = await context.cookies();
  await context.clearCookies();
  await answer(page, 1);
  await expect(page.getByText(/^Not saved, you are signed out here .* kept on this device/)).toBeVisible();
  await context.addCookies(cookies);
  await expect(page.getByRole("heading", { name: "Where it says so" })).toBeVisible();
});

test("an answer sent from two tabs and by the API at once is one, and each is told the same", async ({
  page,
  context,
  request,
}) => {
  await start(page);
  await toAChoice(page);
  const [number] = await questionPlace(page);
  const path = /\/attempts\/[\w-]+/u.exec(page.url())?.[0] ?? "";
  const other = await context.newPage();
  await other.goto(page.url());
  const attempt = (await (await page.request.get(`/api/v1${path}`)).json()) as {
    items: { id: string; options: { id: string }[] }[];
  };
  const item = attempt.items[number - 1];
  const data = { itemId: item?.id, optionId: item?.options[0]?.id };
  const byApi = Array.from({ length: 48 }, () => page.request.post(`/api/v1${path}/responses`, { data }));
  const [replies] = await Promise.all([Promise.all(byApi), answer(page, 0), answer(other, 0)]);
  expect(new Set(replies.map((reply) => reply.status()))).toEqual(new Set([200]));
  expect(new Set(await Promise.all(replies.map((reply) => reply.text()))).size).toBe(1);
  for (const tab of [page, other])
    await expect(tab.getByRole("heading", { name: "Where it says so" })).toBeVisible();
  // Somebody without the cookie is told of nothing.
  expect((await request.post(`/api/v1${path}/responses`, { data })).status()).toBe(404);
});
