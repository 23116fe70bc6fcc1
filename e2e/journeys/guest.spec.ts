import { answerOn, handIn, questionPlace, score, start } from "../fixtures/answering";
import { fillSignUp, signUp, somebody } from "../fixtures/people";
import { expect, test, withAndWithoutJavaScript } from "../fixtures/test";

withAndWithoutJavaScript(() => {
  test("a visitor takes today's set, sees the proof, signs up and stands on the leaderboard", async ({
    page,
  }) => {
    await page.goto("/");
    await page.getByRole("button", { name: /^Start: \d+ questions$/ }).click();
    const [, questions] = await questionPlace(page);
    expect(questions).toBeGreaterThanOrEqual(8);
    // One letter for all would be a poor player and a poor test: what is right is spread over the letters.
    await answerOn(page, { choose: (number) => number % 3 });
    const [points, of] = await handIn(page);
    const proofs = page.getByRole("heading", { name: "Where it says so" });
    await expect(proofs).toHaveCount(questions);
    expect(await page.locator("blockquote mark").count()).toBeGreaterThanOrEqual(questions);
    // A question that takes several answers has a point for each.
    await expect(page.getByText("✓ Right answer").or(page.getByText("✓ Your answer"))).toHaveCount(of);
    await expect(page.getByText("Your answer: right").or(page.getByText("– right"))).toHaveCount(points);
    await expect(page.getByText("Your answer: not right").or(page.getByText("– not right"))).toHaveCount(
      of - points,
    );
    await expect(page.getByRole("link", { name: "Read the whole article" }), "said once").toHaveCount(1);
    await expect(
      page.getByRole("link", { name: /^Question \d.*, (?:right|partly right|not right)$/ }),
    ).toHaveCount(questions);

    await page.getByRole("link", { name: "Sign up" }).click();
    const person = somebody("student", "Gwen");
    await fillSignUp(page, person);
    expect(await score(page), "the score is kept").toEqual([points, of]);
    await expect(page.getByText("Keep this score")).toHaveCount(0);

    await page.getByRole("link", { name: "Leaderboard", exact: true }).click();
    const own = page.getByRole("row").filter({ hasText: "(you)" });
    await expect(own.getByRole("cell").last()).toHaveText(String(points));
    await expect(page.getByText(person.displayName), "a name is never on a board").toHaveCount(
      // The footer says who is signed in.
      1,
    );
  });

  test("an attempt begun without an account is gone on with after the tab was closed", async ({
    page,
    context,
  }) => {
    await page.goto("/sets");
    await page.getByRole("main").getByRole("article").first().getByRole("link").first().click();
    await page.getByRole("button", { name: /^Start/ }).click();
    await answerOn(page, { upTo: 2 });
    const attempt = page.url().replace(/\?.*/, "");
    await page.close();
    const again = await context.newPage();
    await again.goto(attempt);
    expect((await questionPlace(again))[0]).toBe(3);
  });

  test("an attempt is nobody else's", async ({ page, openContext }) => {
    await start(page);
    const stranger = await (await openContext()).newPage();
    const reply = await stranger.goto(page.url());
    expect(reply?.status()).toBe(404);
    await expect(stranger.getByRole("radio")).toHaveCount(0);
  });

  test("an attempt that was being started in the moment of the sign-up is the account's all the same", async ({
    page,
    context,
    request,
  }) => {
    await start(page);
    const [guest] = (await context.cookies()).filter(({ name }) => name === "lede-guest");
    await signUp(page, somebody("student", "Otto"));
    expect((await context.cookies()).map(({ name }) => name)).not.toContain("lede-guest");

    // Sent before the sign-up, with the guest's cookie, and answered after it.
    const { sets } = (await (await request.get("/api/v1/sets")).json()) as { sets: { versionId: string }[] };
    const late = await request.post("/api/v1/attempts", {
      headers: { cookie: `lede-guest=${guest?.value ?? ""}` },
      data: { versionId: sets[0]?.versionId },
    });
    expect(late.status()).toBe(201);
    const { attemptId } = (await late.json()) as { attemptId: string };
    const [, value = ""] = /lede-guest=([^;]+)/u.exec(late.headers()["set-cookie"] ?? "") ?? [];
    await context.addCookies([{ name: "lede-guest", value, url: page.url() }]);

    await page.goto(`/attempts/${attemptId}`);
    await questionPlace(page);
    await answerOn(page, { upTo: 1 });
    await page.goto("/learn");
    await expect(page.locator(`a[href="/attempts/${attemptId}"]`)).toBeVisible();
    // Nobody's but the account's: the cookie alone opens nothing.
    const stranger = await request.get(`/api/v1/attempts/${attemptId}`, {
      headers: { cookie: `lede-guest=${value}` },
    });
    expect(stranger.status()).toBe(404);
  });
});
