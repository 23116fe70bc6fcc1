import type { APIRequestContext, Page } from "@playwright/test";
import { answer, answerOn, handIn, hasOptions, questionPlace, start } from "../fixtures/answering";
import { signUp, somebody } from "../fixtures/people";
import { readable, recordBodies, type Recorded } from "../fixtures/recording";
import { expect, withAndWithoutJavaScript } from "../fixtures/test";
import { test } from "../fixtures/world";

type Feedback = {
  readonly keyOptionId: string | null;
  readonly why: string | null;
  readonly rationale: string;
  readonly proofs: readonly {
    readonly text: string;
    readonly marks: readonly { readonly start: number; readonly end: number }[];
  }[];
};

type Item = {
  readonly id: string;
  readonly number: number;
  readonly stem: string;
  readonly options: readonly object[];
  readonly feedback: Feedback | null;
};

const attemptIn = (page: Page): string => /\/attempts\/([\w-]+)/u.exec(page.url())?.[1] ?? "";

const itemsOf = async (request: APIRequestContext, path: string): Promise<Item[]> => {
  const reply = await request.get(path);
  expect(reply.status()).toBe(200);
  return ((await reply.json()) as { items: Item[] }).items;
};

const feedbackOf = ({ feedback }: Item): Feedback => {
  if (feedback === null) throw new Error("The results show no key.");
  return feedback;
};

/** The words that give an item's key away: why it is right, and the marked words of the article. */
const givenAwayBy = (item: Item): string[] => {
  const feedback = feedbackOf(item);
  const marked = feedback.proofs.flatMap(({ text, marks }) =>
    marks.map(({ start, end }) => text.slice(start, end)),
  );
  return [
    feedback.rationale,
    ...(feedback.why === null ? [] : [feedback.why]),
    // What the question quotes itself is no secret.
    ...marked.filter((words) => !item.stem.includes(words)),
  ];
};

/** Names under which a key could travel in a page's data, with something in them. */
const keyNames = /isKey|answerKey|"(?:keyOptionId|rationale|why|evidence|quotedText)":\s*"/u;

const expectNoKey = (bodies: readonly Recorded[], words: readonly string[]): void => {
  for (const { url, body } of bodies) {
    const text = readable(body);
    // Our scripts may name the members of a reply; what they must not hold is a key.
    if (!url.includes("/_next/static/")) expect(keyNames.exec(text)?.[0], url).toBeUndefined();
    for (const secret of words) expect(text.includes(secret), `${url} says “${secret}”`).toBe(false);
  }
};

/** Options as markup, with all that may differ between them taken out. */
const bareOptions = async (page: Page): Promise<Set<string>> => {
  const markup = await page.locator("fieldset label").evaluateAll((labels) =>
    labels.map((label) => {
      for (const each of label.querySelectorAll("b, span")) each.textContent = "";
      return label.outerHTML.replace(/value="[^"]*"/u, "").replace(/\s?checked=""/u, "");
    }),
  );
  return new Set(markup);
};

withAndWithoutJavaScript(() => {
  test("nothing the server sends while an attempt runs gives a key away", async ({
    page,
    context,
    world,
  }) => {
    await signUp(page, somebody("student", "Nadia"));
    await page.goto(`/join/${world.joinCode}`);
    await page.getByRole("button", { name: /^Join / }).click();

    const recording = recordBodies(context);
    await page.goto(world.ownSet);
    await page.goto(world.assignment);
    await page.getByRole("button", { name: "Start" }).click();
    const [, of] = await questionPlace(page);
    const attemptId = attemptIn(page);
    const running = await itemsOf(page.request, `/api/v1/attempts/${attemptId}`);
    for (let number = 1; number <= of; number += 1) {
      await page.goto(`/attempts/${attemptId}?q=${String(number)}`);
      if (await hasOptions(page))
        expect((await bareOptions(page)).size, "options differ by their words alone").toBe(1);
    }
    await page.goto(`/attempts/${attemptId}`);
    await answerOn(page);
    await page.goto(`/attempts/${attemptId}?q=1`);
    await page.goto(`/attempts/${attemptId}/results`);
    const answered = await itemsOf(page.request, `/api/v1/attempts/${attemptId}`);
    const refused = await page.request.post(`/api/v1/attempts/${attemptId}/responses`, {
      data: { itemId: running[0]?.id, optionId: "no such option" },
    });
    const early = await page.request.get(`/api/v1/attempts/${attemptId}/results`);
    const bodies = [
      ...(await recording.bodies()),
      { url: "the attempt", body: JSON.stringify([running, answered]) },
      { url: "a refusal", body: await refused.text() },
      { url: "results before their time", body: await early.text() },
    ];

    await page.goto(`/attempts/${attemptId}/finish`);
    await handIn(page);
    const results = await itemsOf(page.request, `/api/v1/attempts/${attemptId}/results`);
    expect(results).toHaveLength(of);
    expect(bodies.length).toBeGreaterThan(2 * of);
    for (const item of running)
      for (const option of item.options) expect(Object.keys(option)).toEqual(["id", "letter", "text"]);
    expectNoKey(bodies, results.flatMap(givenAwayBy));
  });
});

test("where each answer is told at once, the questions still to come stay closed", async ({
  page,
  context,
}) => {
  const [, of] = await start(page);
  const attemptId = attemptIn(page);
  const recording = recordBodies(context);
  const until: number[] = [];
  for (let number = 1; number <= of; number += 1) {
    await page.goto(`/attempts/${attemptId}?q=${String(number)}`);
    until.push((await recording.bodies()).length);
    await answer(page, number % 3);
    await expect(page.getByRole("heading", { name: "Where it says so" })).toBeVisible();
  }
  const bodies = await recording.bodies();
  await page.goto(`/attempts/${attemptId}/finish`);
  await handIn(page);
  const results = await itemsOf(page.request, `/api/v1/attempts/${attemptId}/results`);
  // A paragraph may prove two questions, and some sentences on wrong answers fit many: the rationale is an item's own.
  for (const item of results) {
    const { rationale } = feedbackOf(item);
    const others = results
      .filter(({ number }) => number < item.number)
      .map((each) => feedbackOf(each).rationale);
    if (others.includes(rationale)) continue;
    for (const { url, body } of bodies.slice(0, until[item.number - 1]))
      expect(readable(body).includes(rationale), `${url} says “${rationale}”`).toBe(false);
  }
});
