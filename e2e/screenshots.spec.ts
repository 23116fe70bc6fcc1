import path from "node:path";
import { expect } from "./fixtures/test";
import { test, type Looker, type World } from "./fixtures/world";

type Shot = {
  readonly name: string;
  readonly who: Looker;
  readonly path: (world: World) => string;
  readonly size: { readonly width: number; readonly height: number };
  /** A heading to be in the middle of the picture. */
  readonly around?: string;
};

const phone = { width: 390, height: 780 };

/** The pictures of the README. */
const shots: readonly Shot[] = [
  { name: "home", who: "visitor", path: () => "/", size: { width: 1200, height: 760 } },
  { name: "player-phone", who: "guest", path: ({ guestAttempt }) => `${guestAttempt}?q=2`, size: phone },
  {
    name: "results-phone",
    who: "student",
    path: ({ finishedAttempt }) => `${finishedAttempt}/results`,
    size: phone,
    around: "Where it says so",
  },
  { name: "review-phone", who: "teacher", path: ({ ownDraft }) => `${ownDraft}#questions`, size: phone },
];

// Only on demand into the folder that is committed: the date on the first page would change it every day.
const folder = process.env["E2E_SCREENSHOTS"] === "1" ? "docs/screenshots" : "test-results/screenshots";

for (const { name, who, path: pathIn, size, around } of shots) {
  test(`a picture for the README: ${name}`, async ({ world, openContext }) => {
    const context = await openContext({
      storageState: world.sessions[who],
      viewport: size,
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto(pathIn(world));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    if (around !== undefined) {
      const heading = page.getByRole("heading", { name: around }).first();
      await heading.evaluate((element) => element.scrollIntoView({ block: "center" }));
    }
    const picture = await page.screenshot({ path: path.join(folder, `${name}.png`) });
    expect(picture.byteLength, "a blank page makes a smaller picture").toBeGreaterThan(10_000);
  });
}
