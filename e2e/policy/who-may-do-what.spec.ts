import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type APIRequestContext, type APIResponse } from "@playwright/test";
import {
  actionRows,
  lookers,
  operationRows,
  pageRows,
  type AccessRow,
  type Looker,
  type Seen,
} from "#core/policy/access";
import { digestOf } from "./digest";
import { actionExamples, keyOf, operationExamples, pagePaths } from "./examples";
import { formIn } from "./form-in";
import type { World } from "./seed-worlds";

const dataDir = process.env["E2E_DATA_DIR"] ?? path.resolve("data/e2e");

const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((file) => `app/${file}`);
const routeOf = (file: string): string =>
  path
    .dirname(file)
    .replace(/^app/, "")
    .replaceAll(/\/\([^/]+\)/g, "") || "/";
const filesNamed = (name: string): string[] => files.filter((file) => path.basename(file) === name).sort();

/** Rows that only read share the first world; each other row has its own, which what is allowed there may change. */
const changing = [...actionRows, ...operationRows.filter(({ what }) => !what.startsWith("GET "))];

const seedWorlds = (count: number): World[] =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", "e2e/policy/seed-worlds.ts", String(count)],
      { encoding: "utf8", env: { ...process.env, DATA_DIR: dataDir }, maxBuffer: 1 << 26 },
    ),
  ) as World[];

/** Words that tell somebody their kind of account can't. */
const forbiddenWords = /Only (?:teachers|administrators) |Your account can(?:'|’|&#x27;)t do this/;

const originOf = (baseURL: string | undefined): string => {
  if (baseURL === undefined) throw new Error("The server under test has no address.");
  return new URL(baseURL).origin;
};

/** Where a page or an action leads: a path with its query, or null. */
const leadsTo = (response: APIResponse, base: string): URL | null => {
  const location = response.headers()["location"];
  return location === undefined ? null : new URL(location, base);
};

const byRefusal: Readonly<Record<string, Seen>> = {
  "sign-in-first": "sign-in",
  "not-allowed": "forbidden",
  "not-found": "not-found",
};

/** What the answer to a GET of a page says. */
const seenOfPage = async (response: APIResponse, base: string): Promise<Seen> => {
  if (response.status() === 404) return "not-found";
  const target = leadsTo(response, base);
  // A running attempt leads to its next question, on the same page.
  if (target?.pathname === new URL(response.url()).pathname) return "allowed";
  if (target !== null) return target.pathname === "/sign-in" ? "sign-in" : "led-on";
  expect(response.status()).toBe(200);
  return forbiddenWords.test(await response.text()) ? "forbidden" : "allowed";
};

/** The sentence of "not-found" (`server/http/refusals.ts`), which a form's reply carries. */
const notFoundWords = "There is nothing here, or it is not yours to see.";

/** The beginning of what a form's reply says to whoever has no account (`server/http/form-action.ts`). */
const signedOutWords = "You are signed out here.";

/** What the answer to a form says. An action's own redirect is a 303; the page it stands on may add its own. */
const seenOfAction = async (response: APIResponse, base: string): Promise<Seen> => {
  if (response.status() === 404) return "not-found";
  const target = leadsTo(response, base);
  if (target !== null) {
    const refused = target.searchParams.get("refused");
    return (refused === null ? undefined : byRefusal[refused]) ?? "allowed";
  }
  expect(response.status()).toBe(200);
  const text = await response.text();
  if (text.includes(notFoundWords)) return "not-found";
  if (text.includes(signedOutWords)) return "sign-in";
  return forbiddenWords.test(text) ? "forbidden" : "allowed";
};

const byStatus: Readonly<Record<number, Seen>> = { 401: "sign-in", 403: "forbidden", 404: "not-found" };

const cookieOf = (world: World, looker: Looker): Record<string, string> =>
  world.cookies[looker] === "" ? {} : { cookie: world.cookies[looker] };

type Manifest = {
  readonly node: Readonly<Record<string, { readonly filename?: string; readonly exportedName?: string }>>;
};

/** The id of each action in the build: "app/…/actions.ts name" → id. */
const actionIds = (): ReadonlyMap<string, string> => {
  const manifest = JSON.parse(
    readFileSync(".next/server/server-reference-manifest.json", "utf8"),
  ) as Manifest;
  return new Map(
    Object.entries(manifest.node).map(([id, { filename = "", exportedName = "" }]) => [
      `${filename} ${exportedName}`,
      id,
    ]),
  );
};

/** Sends a form as `looker` does in a browser without JavaScript. */
const send = (
  request: APIRequestContext,
  world: World,
  looker: Looker,
  { page, form, base }: { page: string; form: ReadonlyMap<string, string>; base: string },
): Promise<APIResponse> =>
  request.post(page, {
    headers: { ...cookieOf(world, looker), origin: base },
    multipart: Object.fromEntries(form),
    maxRedirects: 0,
  });

test.describe("the table and the product name the same things", () => {
  test("pages", () => {
    const routes = filesNamed("page.tsx").map(routeOf);
    expect([...new Set(pageRows.map(({ what }) => what))].sort()).toEqual([...routes].sort());
  });

  test("actions", () => {
    const exported = filesNamed("actions.ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/^export (?:async function|const) (\w+)/gm)].map(
        ([, name = ""]) => `${file} ${name}`,
      ),
    );
    expect([...new Set(actionRows.map(({ what }) => what))].sort()).toEqual(exported.sort());
    for (const action of exported) expect([...actionIds().keys()]).toContain(action);
  });

  test("operations and routes", async ({ request }) => {
    const described = (await (await request.get("/api/openapi.json")).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const operations = Object.entries(described.paths).flatMap(([where, methods]) =>
      Object.keys(methods)
        .filter((method) => method !== "parameters")
        .map((method) => `${method.toUpperCase()} ${where.replaceAll("{", "[").replaceAll("}", "]")}`),
    );
    const rows = [...new Set(operationRows.map(({ what }) => what))];
    expect(rows.filter((what) => what.includes(" /api/v1/")).sort()).toEqual(
      operations.filter((what) => what.includes(" /api/v1/")).sort(),
    );
    const paths = [...new Set(rows.map((what) => what.split(" ")[1] ?? ""))].sort();
    expect(paths).toEqual(filesNamed("route.ts").map(routeOf).sort());
  });

  test("every row has an example to try", () => {
    for (const row of pageRows)
      if (row.what.includes("[")) expect(Object.keys(pagePaths)).toContain(keyOf(row));
    expect(actionRows.map(keyOf).sort()).toEqual(Object.keys(actionExamples).sort());
    expect(operationRows.map(keyOf).sort()).toEqual(Object.keys(operationExamples).sort());
  });
});

test.describe("each cell", () => {
  test.describe.configure({ mode: "default" });
  let worlds: World[] = [];

  test.beforeAll(() => {
    test.setTimeout(120_000);
    worlds = seedWorlds(1 + changing.length);
  });

  const worldOf = (row: AccessRow): World => {
    // Not among them: -1, and so the first.
    const world = worlds[1 + changing.indexOf(row)];
    if (world === undefined) throw new Error(`There is no world for ${keyOf(row)}.`);
    return world;
  };

  for (const row of pageRows) {
    test(`page ${keyOf(row)}`, async ({ request, baseURL }) => {
      const world = worldOf(row);
      const where = (pagePaths[keyOf(row)] ?? (() => row.what))(world);
      const seen: Partial<Record<Looker, Seen>> = {};
      for (const looker of lookers) {
        const response = await request.get(where, { headers: cookieOf(world, looker), maxRedirects: 0 });
        seen[looker] = await seenOfPage(response, originOf(baseURL));
      }
      expect(seen).toEqual(row.seen);
    });
  }

  for (const row of actionRows) {
    test(`action ${keyOf(row)}`, async ({ request, baseURL }) => {
      const world = worldOf(row);
      const example = actionExamples[keyOf(row)];
      if (example === undefined) throw new Error("There is no example.");
      const page = example.page(world);
      const shown = await request.get(page, { headers: cookieOf(world, example.as) });
      const hidden = formIn(await shown.text(), actionIds().get(row.what) ?? "?");
      if (hidden === null) throw new Error(`${page} has no form for it.`);
      const form = new Map([...hidden, ...Object.entries(example.fields?.(world) ?? {})]);
      const seen: Partial<Record<Looker, Seen>> = {};
      // Those who may not come first: whoever may changes what there is to find.
      const order = [...lookers].sort(
        (one, other) => Number(row.seen[one] === "allowed") - Number(row.seen[other] === "allowed"),
      );
      for (const looker of order) {
        const before = digestOf(world, dataDir);
        const response = await send(request, world, looker, { page, form, base: originOf(baseURL) });
        seen[looker] = await seenOfAction(response, originOf(baseURL));
        if (row.seen[looker] !== "allowed")
          expect(digestOf(world, dataDir), `${looker} is refused and changes nothing`).toBe(before);
      }
      expect(seen).toEqual(row.seen);
    });
  }

  for (const row of operationRows) {
    test(`operation ${keyOf(row)}`, async ({ request, baseURL }) => {
      const world = worldOf(row);
      const example = operationExamples[keyOf(row)];
      if (example === undefined) throw new Error("There is no example.");
      const seen: Partial<Record<Looker, Seen>> = {};
      const order = [...lookers].sort(
        (one, other) => Number(row.seen[one] === "allowed") - Number(row.seen[other] === "allowed"),
      );
      for (const looker of order) {
        const before = digestOf(world, dataDir);
        const body = example.body?.(world);
        const response = await request.fetch(example.path(world), {
          method: row.what.split(" ")[0] ?? "GET",
          headers: {
            ...cookieOf(world, looker),
            origin: originOf(baseURL),
            ...(body === undefined ? {} : { "content-type": "application/json" }),
          },
          maxRedirects: 0,
          ...(body === undefined ? {} : { data: JSON.stringify(body) }),
          ...(example.form === undefined ? {} : { form: example.form }),
        });
        expect(response.status()).toBeLessThan(500);
        expect([400, 405, 415], "the example is a request that can be read").not.toContain(response.status());
        seen[looker] = byStatus[response.status()] ?? "allowed";
        if (row.seen[looker] !== "allowed")
          expect(digestOf(world, dataDir), `${looker} is refused and changes nothing`).toBe(before);
      }
      expect(seen).toEqual(row.seen);
    });
  }
});
