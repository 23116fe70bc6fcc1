import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { formExamples } from "#server/attempts/testing-forms";
import { answerFields, handIn, isList, start } from "../fixtures/answering";
import { readable, recordBodies } from "../fixtures/recording";
import { signUp, somebody } from "../fixtures/people";
import { publishForms } from "../fixtures/publish-forms";
import { assign, joinClass, makeClass } from "../fixtures/teaching";
import { expect, test, withAndWithoutJavaScript } from "../fixtures/test";

/** Fills in the fields of a question in the words of an example: a list takes the value, a date its three parts. */
const give = async (page: Page, parts: readonly string[]): Promise<void> => {
  const fields = answerFields(page);
  for (const [at, part] of parts.entries()) {
    const field = fields.nth(at);
    if (await isList(field)) await field.selectOption(part);
    else await field.fill(part);
  }
  await page.getByRole("button", { name: "Answer", exact: true }).click();
};

/** No axe finding and nothing to scroll sideways. */
const expectNoFault = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { "target-size": { enabled: true } } })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sticksOut, "pixels to scroll sideways").toBe(0);
};

const [figure, date, pairs, order] = formExamples;

withAndWithoutJavaScript(() => {
  test("a figure, a date, pairs and an order are given, asked again when unclear, and shown with what is right", async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(await publishForms());
    await page.getByRole("button", { name: /^Start/ }).click();
    const recording = recordBodies(context);

    await expect(page.getByRole("heading", { level: 1, name: figure?.stem ?? "" })).toBeVisible();
    await expect(page.getByLabel("Your answer")).toHaveAccessibleDescription(/^thousand tonnes/u);
    await give(page, ["a lot"]);
    await expect(page.getByText(/We could not read this as one number/u)).toBeVisible();
    await expect(page.getByLabel("Your answer")).toHaveValue("a lot");
    await expect(page.getByLabel("Your answer")).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Your answer")).toHaveAccessibleDescription(
      /could not read this as one number/u,
    );
    await give(page, ["4,200"]);
    await expect(page.getByText("– right")).toBeVisible();
    await page.getByRole("link", { name: "Next question" }).click();

    await expect(page.getByRole("heading", { level: 1, name: date?.stem ?? "" })).toBeVisible();
    await give(page, ["31", "February", "2026"]);
    await expect(page.getByText(/We could not tell which date you mean/u)).toBeVisible();
    await expect(page.getByLabel("Month")).toHaveValue("February");
    for (const field of ["Day", "Month", "Year"])
      await expect(page.getByLabel(field)).toHaveAccessibleDescription(/could not tell which date you mean/u);
    await give(page, ["5", "March", "2026"]);
    await expect(page.getByText("5 March 2026")).toBeVisible();
    await expect(page.getByText("Wednesday, 4 March 2026")).toBeVisible();
    await page.getByRole("link", { name: "Next question" }).click();

    await expect(page.getByRole("heading", { level: 1, name: pairs?.stem ?? "" })).toBeVisible();
    await give(page, ["2", "2", "0"]);
    await expect(page.getByText(/You chose one of them twice/u)).toBeVisible();
    await expect(page.locator("select[aria-invalid=true]")).toHaveCount(2);
    const told = (await recording.bodies()).map(({ body }) => readable(body)).join("\n");
    // Nothing of what is still to come: its key has these words or numbers in it and is nowhere else.
    expect(told).not.toMatch(/"pairs"|"places"|early March 2026|Monday, 11 May 2026|A ship struck/u);
    await give(page, ["2", "1", "3"]);
    await expect(page.getByText("– right")).toHaveCount(2);
    await expect(page.getByText("– not right")).toHaveCount(1);
    await page.getByRole("link", { name: "Next question" }).click();

    await expect(page.getByRole("heading", { level: 1, name: order?.stem ?? "" })).toBeVisible();
    await give(page, order?.right ?? []);
    await expect(page.getByText("– right")).toHaveCount(3);
    await page.getByRole("link", { name: "Next question" }).click();

    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await page.getByRole("link", { name: "To the end" }).click();
    await expect(page.getByText("◐ Partly right")).toBeVisible();
    const [points, of] = await handIn(page);
    expect(of).toBe(9);
    expect(points).toBeGreaterThanOrEqual(6);
    await expect(page.getByRole("link", { name: /^Question 3\s?, partly right$/ })).toBeVisible();
  });
});

test("no axe finding in any form, open or answered, on a small dark screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await start(page, await publishForms())).toEqual([1, 5]);
  const attempt = page.url().replace(/\?.*/u, "");
  for (const number of [1, 2, 4, 3]) {
    await page.goto(`${attempt}?q=${String(number)}`);
    await expectNoFault(page);
  }
  await give(page, pairs?.wrong ?? []);
  await expect(page.getByText("– not right").first()).toBeVisible();
  await expectNoFault(page);
});

test("a teacher sees the keys on the desk, and of each part who gave what", async ({ page, openContext }) => {
  const teacher = somebody("teacher", "Ruth");
  await signUp(page, teacher);
  const set = await publishForms(teacher);
  await page.goto(`${set}/edit`);
  for (const words of [
    "4.2 thousand tonnes",
    "Wednesday, 4 March 2026",
    "To spare: Ben Okoro.",
    "early March 2026",
  ])
    await expect(page.getByText(words)).toBeVisible();
  await expectNoFault(page);
  const className = `8c ${teacher.userName.slice(-4)}`;
  const { path: classPath, joinCode } = await makeClass(page, className);
  const assignment = await assign(page, { className, classPath, setTitle: "Bridges" });

  const pupil = await (await openContext()).newPage();
  const student = somebody("student", "Elif");
  await signUp(pupil, student);
  await joinClass(pupil, { joinCode, className });
  await pupil.goto(assignment);
  await pupil.getByRole("button", { name: "Start" }).click();
  const answers = [figure?.right ?? [], date?.right ?? [], ["2", "1", "3"]];
  for (const [at, parts] of answers.entries()) {
    await expect(pupil.getByText(`Question ${String(at + 1)} of 5`, { exact: true })).toBeVisible();
    await give(pupil, parts);
  }
  await expect(pupil.getByText("Question 4 of 5", { exact: true })).toBeVisible();

  await page.goto(assignment);
  await expect(page.getByText("Question 3 · 2 of 3 points")).toBeVisible();
  await expect(page.getByText("Question 1 · 1 of 1 right")).toBeVisible();
  await page.getByRole("link", { name: student.displayName }).first().click();
  await expect(page.getByText("First attempt: 4 of 9 points.")).toBeVisible();
  await expect(page.getByText("Right answer: Ana Ruiz").first()).toBeVisible();
  await expectNoFault(page);
});
