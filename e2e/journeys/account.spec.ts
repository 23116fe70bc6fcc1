import { fillSignUp, signIn, signUp, somebody } from "../fixtures/people";
import { expect, test, withAndWithoutJavaScript } from "../fixtures/test";

withAndWithoutJavaScript(() => {
  test("what is refused stays in the form, with the reason beside the field", async ({ page }) => {
    const person = { ...somebody("student", "Ada"), password: "short" };
    await page.goto("/sign-up");
    await fillSignUp(page, person);
    const summary = page.getByRole("alert").filter({ hasText: "put right" });
    await expect(summary).toBeFocused();
    await expect(page.getByLabel("User name or e-mail")).toHaveValue(person.userName);
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue(person.displayName);
    await expect(page.getByLabel("I study")).toBeChecked();
    const password = page.getByLabel("Password");
    await expect(password, "a password is never sent back").toHaveValue("");
    await expect(password).toHaveAttribute("aria-invalid", "true");
    await expect(password).toHaveAccessibleDescription(/8 characters/);
    await summary.getByRole("link").first().click();
    await expect(page).toHaveURL(/#/);
  });

  test("somebody signs up, leaves, comes back, and leaves everywhere", async ({ page, openContext }) => {
    const person = somebody("student", "Bela");
    await signUp(page, person);
    const main = page.getByRole("navigation", { name: "Main" });
    await expect(main.getByRole("link", { name: "Learn" })).toHaveAttribute("aria-current", "page");

    await page.getByRole("link", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByText("You are signed out.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Settings" })).toHaveCount(0);

    await signIn(page, person);
    const other = await (await openContext()).newPage();
    await signIn(other, person);
    await other.goto("/settings");
    await other.getByRole("button", { name: "Sign out everywhere" }).click();
    await expect(other.getByText("You are signed out.")).toBeVisible();
    await page.goto("/settings");
    await expect(page).toHaveURL(/\/sign-in/);
  });

  test("a wrong password and an unknown name are told in the same words", async ({ page }) => {
    const known = somebody("student", "Cleo");
    await signUp(page, known);
    await page.context().clearCookies();
    const told: string[] = [];
    for (const userName of [known.userName, somebody("student", "Nobody").userName]) {
      await page.goto("/sign-in");
      await page.getByLabel("E-mail or user name").fill(userName);
      await page.getByLabel("Password").fill("not the password at all");
      await page.getByRole("button", { name: "Sign in" }).click();
      const summary = page.getByRole("alert").filter({ hasText: "put right" });
      await expect(summary).toBeVisible();
      await expect(page.getByLabel("E-mail or user name")).toHaveValue(userName);
      told.push(await summary.innerText());
    }
    expect(told[0]).toBe(told[1]);
  });

  test("an alias is changed, and the boards are left and joined again", async ({ page }) => {
    const person = somebody("student", "Dora");
    await signUp(page, person);
    await page.goto("/settings");
    const alias = `Heron ${person.userName.slice(-8)}`;
    await page.getByLabel("Alias").fill(alias);
    await page.getByRole("button", { name: "Save the names" }).click();
    await expect(page.getByText("Your names are saved.")).toBeVisible();
    await expect(page.getByLabel("Alias")).toHaveValue(alias);
    await page.getByRole("button", { name: "Leave the leaderboards" }).click();
    await expect(page.getByText("You are off the leaderboards.")).toBeVisible();
    await page.getByRole("button", { name: "Rejoin the leaderboards" }).click();
    await expect(page.getByText("You are on the leaderboards again")).toBeVisible();
  });
});
