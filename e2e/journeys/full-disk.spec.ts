import { newDataFolder, removeDataOf, startServer, type BuiltServer } from "../../scripts/built-server";
import { smallDisk, type SmallDisk } from "../../scripts/small-disk";
import { answer, start, toAChoice } from "../fixtures/answering";
import { expect, test as base, withAndWithoutJavaScript } from "../fixtures/test";

type School = { readonly server: BuiltServer; readonly disk: SmallDisk | null };

/** A server of its own, whose data lies on a disk that can be filled. */
const test = base.extend<object, { readonly school: School }>({
  school: [
    async ({}, provide) => {
      const disk = smallDisk(48 * 1024);
      const server = await startServer({ dataDir: disk?.folder ?? newDataFolder() });
      try {
        await provide({ server, disk });
      } finally {
        await server.stop();
        if (disk === null) removeDataOf(server);
        else disk.remove();
      }
    },
    { scope: "worker", timeout: 600_000 },
  ],
  baseURL: async ({ school }, provide) => {
    await provide(school.server.url);
  },
});

withAndWithoutJavaScript(() => {
  test("an answer that does not fit on the server's disk is told as not saved, stays chosen, and is taken later (where the test may mount a disk)", async ({
    page,
    school: { disk },
    javaScriptEnabled,
  }) => {
    test.skip(disk === null, "This machine lets a test mount no disk.");
    await start(page);
    await toAChoice(page);
    const attempt = /\/attempts\/[\w-]+/u.exec(page.url())?.[0] ?? "";
    const stored = async (): Promise<number> => {
      const reply = await page.request.get(`/api/v1${attempt}`);
      const { items } = (await reply.json()) as { items: { response: unknown }[] };
      return items.filter(({ response }) => response !== null).length;
    };

    disk?.fill();
    try {
      await answer(page, 1);
      if (javaScriptEnabled)
        await expect(page.getByRole("status")).toHaveText(
          "Not saved, the server’s disk is full: kept on this device, will send",
        );
      else
        await expect(page.getByRole("alert")).toContainText(
          "The server’s disk is full, so this was not saved.",
        );
      await expect(page.getByRole("radio").nth(1)).toBeChecked();
      await expect(page.getByText("Saved", { exact: true })).toHaveCount(0);
      expect(await stored()).toBe(0);
    } finally {
      disk?.makeRoom();
    }
    // With JavaScript it is sent again by itself.
    if (!javaScriptEnabled) await page.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Where it says so" })).toBeVisible();
    expect(await stored()).toBe(1);
  });
});
