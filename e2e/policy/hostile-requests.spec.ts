import type { Locator } from "@playwright/test";
import { harbourBridge } from "../fixtures/articles/harbour-bridge";
import { signUp, somebody } from "../fixtures/people";
import { bringArticle, publish } from "../fixtures/teaching";
import { expect, test } from "../fixtures/test";

/** Puts a field into a form as somebody does who writes their own. */
const addField = (form: Locator, name: string, value: string): Promise<void> =>
  form.evaluate(
    (element, field) => {
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = field.name;
      input.value = field.value;
      element.prepend(input);
    },
    { name, value },
  );

test("a field that a form doesn't have changes nothing, whatever its name would have the parser make", async ({
  page,
}) => {
  await page.goto("/sign-in");
  const form = page.locator("form").filter({ has: page.getByLabel("Password") });
  for (const name of ["a[99999999]", "name[99999999]", "__proto__.x", "__intent__"])
    await addField(form, name, "1");
  await page.getByLabel("E-mail or user name").fill("nobody-of-this-name");
  await page.getByLabel("Password").fill("no password of anybody");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("The name or the password is wrong.").first()).toBeVisible();
});

test("a button's form leads nowhere but to this site, whatever slug it is sent with", async ({
  page,
  baseURL,
}) => {
  await signUp(page, somebody("teacher", "Tove"));
  await bringArticle(page, { ...harbourBridge, title: "The harbour bridge, seen by a stranger" });
  await publish(page);
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Make a new draft" }) });
  await form.locator("input[name=slug]").evaluate((input: HTMLInputElement) => {
    input.value = "../..//evil.example/x?";
  });
  await form.locator("input[name=articleId]").evaluate((input: HTMLInputElement) => {
    input.value = "nothing";
  });
  await form.getByRole("button").click();
  await expect(page).toHaveURL(/refused=not-found/);
  expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? "").origin);
});

test("a page stands whatever its address says was done", async ({ page }) => {
  await signUp(page, somebody("student", "Ulla"));
  for (const done of ["constructor", "__proto__", "toString"]) {
    await page.goto(`/settings?done=${done}`);
    await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  }
});

test("an address that can't be read, and a form far too large, are told apart from our own failures", async ({
  request,
}) => {
  expect((await request.get("/sets/%ff")).status()).toBe(400);
  expect((await request.get("/api/v1/sets/a%00b")).status()).toBe(400);
  const large = await request.post("/articles/new", { multipart: { text: "x".repeat(6 * 1024 * 1024) } });
  expect(large.status()).toBe(413);
});

test("another site's form and a broken one are refused in words, and are no failure of ours", async ({
  request,
}) => {
  const form = { multipart: { a: "1" } };
  const foreign = await request.post("/sign-in", { ...form, headers: { origin: "https://evil.example" } });
  expect(foreign.status()).toBe(403);
  expect(await foreign.text()).toContain("This came from a page of another site, so nothing was done.");
  const broken = await request.post("/sign-in", {
    headers: { "content-type": "multipart/form-data; boundary=x" },
    data: Buffer.from("--x\r\n"),
  });
  expect(broken.status()).toBe(415);
  expect(await broken.text()).toContain("What was sent is no form");
});

test("next-auth's routes take what is short and well formed, and let nobody write into the log", async ({
  request,
}) => {
  const post = (path: string, body: string) =>
    request.post(`/api/auth/${path}`, {
      headers: { "content-type": "application/json" },
      data: Buffer.from(body),
    });
  expect((await post("_log", '{"level":"error","code":"forged"}')).status()).toBe(404);
  expect((await post("callback/credentials", `"${"x".repeat(70_000)}"`)).status()).toBe(413);
  expect((await post("callback/credentials", "{broken")).status()).toBe(415);
});
