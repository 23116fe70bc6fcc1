import { questionPlace } from "../fixtures/answering";
import { harbourBridge } from "../fixtures/articles/harbour-bridge";
import { signUp, somebody } from "../fixtures/people";
import { assign, bringArticle, joinClass, makeClass, publish } from "../fixtures/teaching";
import { expect, test, withAndWithoutJavaScript } from "../fixtures/test";

withAndWithoutJavaScript(() => {
  test("a teacher shares a set with everybody, takes that back, and changes an assignment that runs", async ({
    page: teacher,
    openContext,
  }) => {
    const ms = somebody("teacher", "Iris");
    const className = `8c ${ms.userName.slice(-4)}`;
    const setTitle = `Bridge ${ms.userName}`;
    await signUp(teacher, ms);
    await bringArticle(teacher, { ...harbourBridge, title: setTitle });
    const desk = new URL(teacher.url()).pathname;
    await publish(teacher);

    const visitor = await (await openContext()).newPage();
    const search = `/sets?words=${ms.userName}`;
    const found = visitor.getByRole("link", { name: setTitle });
    await visitor.goto(search);
    await expect(found).toHaveCount(0);
    await teacher.getByRole("button", { name: "Share it with everybody" }).click();
    await expect(teacher.getByText("The set is public")).toBeVisible();
    await visitor.goto(search);
    await found.click();
    await expect(visitor.getByRole("button", { name: /^Start/ })).toBeVisible();
    const shared = visitor.url();
    await teacher.getByRole("button", { name: "Only me and my classes" }).click();
    await expect(teacher.getByText("The set is no longer public.")).toBeVisible();
    expect((await visitor.goto(shared))?.status()).toBe(404);
    expect(new URL(teacher.url()).pathname).toBe(desk);

    const made = await makeClass(teacher, className);
    const assignment = await assign(teacher, { className, classPath: made.path, setTitle });
    const pupil = await (await openContext()).newPage();
    await signUp(pupil, somebody("student", "Kim"));
    await joinClass(pupil, { joinCode: made.joinCode, className });
    await pupil.goto(assignment);
    await pupil.getByRole("button", { name: "Start" }).click();
    expect((await questionPlace(pupil))[0]).toBe(1);

    await teacher.goto(assignment);
    await teacher.getByRole("link", { name: "Change it" }).click();
    await expect(teacher.getByText("1 student has begun.")).toBeVisible();
    await teacher.getByLabel("Opens", { exact: true }).fill("2998-01-05T08:00");
    await teacher.getByLabel("Due", { exact: true }).fill("2999-01-05T08:00");
    await teacher.getByRole("button", { name: "Save the changes" }).click();
    await expect(teacher.getByLabel("Opens", { exact: true })).toHaveAttribute("aria-invalid", "true");
    await expect(teacher.getByLabel("Due", { exact: true }), "nothing typed is lost").toHaveValue(
      "2999-01-05T08:00",
    );
    await teacher.getByLabel("Opens", { exact: true }).fill("2026-01-05T08:00");
    await teacher.getByLabel("Attempts allowed").fill("3");
    await teacher.getByLabel("After it is due").check();
    await teacher.getByRole("button", { name: "Save the changes" }).click();
    await expect(teacher.getByText("The changes are saved.")).toBeVisible();
    for (const words of [/It is due later/, /There are more attempts/, /shown at another time/])
      await expect(teacher.getByText(words)).toBeVisible();

    await pupil.goto(assignment);
    await expect(pupil.getByText("Saturday 5 January 2999, 08:00 (Lisbon)")).toBeVisible();
    await expect(pupil.getByText("2 of 3")).toBeVisible();
    await expect(pupil.getByText("after it is due")).toBeVisible();
    expect((await pupil.goto(`${assignment}/edit`))?.status()).toBe(404);
  });
});
