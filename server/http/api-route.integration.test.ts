import { beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { done } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { apiRoute } from "./api-route";
import { operation, type AnyOperation } from "./operation";
import { largestBody } from "./same-origin";

type Asked = { viewer: Viewer; database: Database | null; readonly written: unknown[] };

/** Who asks, and of what: a request brings both where there is one. */
const asked: Asked = vi.hoisted(() => ({
  viewer: { kind: "visitor" },
  database: null as Database | null,
  written: [] as unknown[],
}));
vi.mock("../auth/viewer", () => ({ viewer: () => Promise.resolve(asked.viewer) }));
vi.mock("../db/client", async (original) => ({
  ...(await original<object>()),
  db: () => Promise.resolve(asked.database),
}));
vi.mock("./request", () => ({ clientAddress: () => Promise.resolve("192.0.2.1") }));
vi.mock("./request-log", () => ({ logFailure: (error: unknown) => asked.written.push(error) }));

const path = "/api/v1/echo";
const context = { params: Promise.resolve(undefined) };

const echo = (run: AnyOperation["run"]): AnyOperation =>
  operation({
    method: "POST",
    path,
    id: "echo",
    summary: "",
    description: "",
    params: z.object({}),
    query: z.object({}),
    body: z.unknown(),
    status: 200,
    reply: z.object({ times: z.int() }),
    refusals: [],
    run: run as () => Promise<never>,
  });

const post = (body: string, headers: Readonly<Record<string, string>> = {}): Request =>
  new Request(`http://lede.example${path}`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });

beforeEach(() => {
  asked.viewer = { kind: "visitor" };
  asked.written.length = 0;
});

test("what an operation throws is told as a problem, written down, and says nothing of what it was", async () => {
  const fault = new Error("SELECT the password of Ida");
  const { POST } = apiRoute(echo(() => Promise.reject(fault)));
  const reply = await POST(post("{}"), context);
  expect(reply.status).toBe(500);
  expect(reply.headers.get("content-type")).toBe("application/problem+json");
  const told = await reply.text();
  expect(JSON.parse(told)).toMatchObject({ type: "urn:lede:problem:failed", status: 500, code: "failed" });
  expect(told).not.toContain("Ida");
  expect(asked.written).toEqual([fault]);
});

test.each([
  ["PUT", "wrong-method", 405],
  ["GET", "wrong-method", 405],
] as const)("%s where there is only POST is a problem that names it", async (method, code, status) => {
  const { [method]: handler } = apiRoute(echo(() => Promise.resolve(done({ times: 1 }))));
  const reply = await handler(new Request(`http://lede.example${path}`, { method }), context);
  expect([reply.status, reply.headers.get("allow")]).toEqual([status, "POST"]);
  expect(await reply.json()).toMatchObject({ code });
});

eachDatabase((open) => {
  test("a keyed request of nothing but brackets is answered, once, and again with the same", async () => {
    asked.database = await open();
    asked.viewer = { kind: "account", id: "ida", role: "student", displayName: "Ida", alias: "Ida" };
    let times = 0;
    const { POST } = apiRoute(echo(() => Promise.resolve(done({ times: (times += 1) }))));
    // As deep as a request can be: it can be read, and not be written again.
    const deep = "[".repeat(largestBody / 2) + "]".repeat(largestBody / 2);
    const key = { "idempotency-key": "brackets" };
    for (const reply of [await POST(post(deep, key), context), await POST(post(deep, key), context)]) {
      expect(reply.status).toBe(200);
      expect(await reply.json()).toEqual({ times: 1 });
    }
    const other = await POST(post(deep.replace("[]", "[1]").slice(0, largestBody), key), context);
    expect(other.status).toBeGreaterThanOrEqual(400);
    expect(times).toBe(1);
    expect(asked.written).toEqual([]);
  });
});
