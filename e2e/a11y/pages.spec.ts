import { readdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect } from "../fixtures/test";
import { test } from "../fixtures/world";
import { elsewhere, pages } from "./pages";

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

/** "app/(account)/sign-in/page.tsx" → "/sign-in". */
const routeOf = (file: string): string => {
  const folders = path
    .dirname(file)
    .split(path.sep)
    .filter((name) => name !== "." && !name.startsWith("("));
  return `/${folders.join("/")}`;
};

test("every page has a row in the list", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  const routes = files.filter((file) => path.basename(file) === "page.tsx").map(routeOf);
  expect(new Set(pages.map(({ route }) => route))).toEqual(new Set(routes));
});

for (const { route, state, who, path: pathIn } of [...pages, elsewhere]) {
  const words = `${route}${state === undefined ? "" : `, ${state}`}, seen by ${who}`;
  test(`${words}: no axe finding, nothing sticks out`, async ({ world, openContext }) => {
    const page = await (await openContext({ storageState: world.sessions[who] })).newPage();
    const reply = await page.goto(pathIn(world));
    expect(reply?.status()).toBe(route === elsewhere.route ? 404 : 200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/Lede/);
    for (const { colorScheme, width } of looks) {
      await test.step(`${colorScheme}, ${String(width)} px`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { "target-size": { enabled: true } } })
          .analyze();
        const findings = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ""}`),
        );
        expect(findings).toEqual([]);
        const sticksOut = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sticksOut, "pixels to scroll sideways").toBe(0);
      });
    }
  });
}
