import { answerOn, handIn, questionPlace } from "../fixtures/answering";
import { harbourBridge } from "../fixtures/articles/harbour-bridge";
import { signIn, signUp, somebody } from "../fixtures/people";
import { assign, bringArticle, joinClass, makeClass, publish } from "../fixtures/teaching";
import { expect, test, withAndWithoutJavaScript } from "../fixtures/test";

withAndWithoutJavaScript(() => {
  test("a class: article, review, publishing, joining, answering on two devices, who answered what, removal", async ({
    page: teacher,
    openContext,
  }) => {
    test.setTimeout(180_000);
    const ms = somebody("teacher", "Vera");
    const className = `10b ${ms.userName.slice(-4)}`;
    await signUp(teacher, ms);

    // The desk: every question is there with its proof; one is dropped and put back, another stays out.
    await bringArticle(teacher, harbourBridge);
    const cards = teacher.getByRole("region", { name: "Questions" }).getByRole("article");
    const drafted = await cards.count();
    expect(drafted).toBeGreaterThanOrEqual(4);
    await teacher.getByRole("button", { name: "Drop question 1" }).click();
    await expect(
      teacher.getByRole("button", { name: `Publish ${String(drafted - 1)} of ${String(drafted)}` }),
    ).toBeVisible();
    await teacher.getByRole("button", { name: "Put it back question 1" }).click();
    await teacher.getByRole("button", { name: "Drop question 2" }).click();
    await expect(cards.nth(1).getByText("Left out")).toBeVisible();
    await publish(teacher);
    const setTitle = harbourBridge.title;
    const questions = drafted - 1;

    const made = await makeClass(teacher, className);
    const assignment = await assign(teacher, { className, classPath: made.path, setTitle });

    const pupil = somebody("student", "Noor");
    const phone = await (await openContext()).newPage();
    await signUp(phone, pupil);
    await joinClass(phone, { joinCode: made.joinCode, className });
    await phone.goto("/learn");
    await phone.getByRole("link", { name: setTitle }).click();
    await expect(phone.getByText(/Due/).first()).toBeVisible();
    await phone.getByRole("button", { name: "Start" }).click();
    expect(await questionPlace(phone)).toEqual([1, questions]);
    await answerOn(phone, { upTo: 2 });

    // Another device goes on where this one stopped.
    const laptop = await (await openContext()).newPage();
    await signIn(laptop, pupil);
    await laptop.goto(assignment);
    await laptop.getByRole("link", { name: "Go on where you stopped" }).click();
    expect((await questionPlace(laptop))[0]).toBe(3);
    await answerOn(laptop, { choose: (number) => number % 2 });
    const [points, of] = await handIn(laptop);
    await expect(laptop.getByRole("heading", { name: "Where it says so" })).toHaveCount(questions);

    // The first device is told, and shows the results.
    await phone.reload();
    await expect(phone).toHaveURL(/\/results$/);

    await laptop.goto(`/leaderboards/classes/${made.path.split("/").at(-1) ?? ""}`);
    await expect(laptop.getByRole("row").filter({ hasText: "(you)" }).getByRole("cell").last()).toHaveText(
      String(points),
    );

    // The teacher sees who answered what.
    await teacher.goto(assignment);
    const row = teacher
      .getByRole("region", { name: /handed in, of/ })
      .getByRole("row")
      .filter({ hasText: pupil.displayName });
    await expect(row).toContainText("Handed in");
    await expect(row).toContainText(`${String(questions)} of ${String(questions)}`);
    await row.getByRole("link", { name: pupil.displayName }).click();
    await expect(teacher.getByRole("heading", { name: `Answers of ${pupil.displayName}` })).toBeVisible();
    await expect(
      teacher.getByText(`First attempt: ${String(points)} of ${String(of)} points.`),
    ).toBeVisible();
    await teacher.goto(made.path);
    await expect(
      teacher.getByRole("region", { name: "Leaderboard, this week" }).getByRole("row"),
    ).toHaveCount(2);

    await teacher.getByRole("button", { name: `Remove ${pupil.displayName}` }).click();
    await expect(teacher.getByText(`${pupil.displayName} is no longer in the class.`)).toBeVisible();
    await phone.goto(`/join/${made.joinCode}`);
    await expect(phone.getByText("Your teacher has removed you from this class.")).toBeVisible();
    expect((await phone.goto(made.path))?.status()).toBe(404);
  });
});

test("who tries code after code is stopped after forty, even with the right one, and classmates are not", async ({
  page,
  openContext,
}) => {
  const teacher = await (await openContext({ javaScriptEnabled: false })).newPage();
  await signUp(teacher, somebody("teacher", "Ines"));
  const { joinCode } = await makeClass(teacher, "7c");
  await signUp(page, somebody("student", "Pavel"));
  const stopped = async (code: string) => {
    await page.goto(`/join/${code}`);
    return page.getByText("Too many tries. Wait a few minutes, then try again.");
  };
  for (let tried = 1; tried < 40; tried += 1) await page.request.get(`/join/HERON-${String(tried)}`);
  await expect(await stopped("HERON-40")).toHaveCount(0);
  await expect(page.getByText("No class has this code.")).toBeVisible();
  await expect(await stopped("HERON-41")).toBeVisible();
  await expect(await stopped(joinCode)).toBeVisible();

  const classmate = await (await openContext({ javaScriptEnabled: false })).newPage();
  await signUp(classmate, somebody("student", "Quin"));
  await joinClass(classmate, { joinCode, className: "7c" });
});
