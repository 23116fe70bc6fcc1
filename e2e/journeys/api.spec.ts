import { randomUUID } from "node:crypto";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { z } from "zod";
import { formExamples } from "#server/attempts/testing-forms";
import { signUp, somebody } from "../fixtures/people";
import { publishForms } from "../fixtures/publish-forms";
import { expect } from "../fixtures/test";
import { shippedSet, test } from "../fixtures/world";

type Schema = Record<string, unknown>;
type Content = Record<string, { readonly schema: Schema }>;
type Described = { readonly responses: Record<string, { readonly content: Content }> };
type Document = {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Described>>;
  readonly components: { readonly schemas: Record<string, Schema> };
};

/** The document's schemas as a reader of it would use them: alone, without a line of ours. */
const checkerOf = (document: Document, schema: Schema): z.ZodType => {
  const local = (part: unknown): unknown =>
    JSON.parse(JSON.stringify(part).replaceAll("#/components/schemas/", "#/$defs/"));
  return z.fromJSONSchema({
    ...(local(schema) as object),
    $defs: local(document.components.schemas) as Record<string, z.core.JSONSchema.JSONSchema>,
  });
};

/** Calls operations and holds every reply, refusals too, against the document. */
const caller = (request: APIRequestContext, document: Document, seen: Set<string>) => {
  const check = async (method: string, path: string, reply: APIResponse): Promise<unknown> => {
    const described = document.paths[path]?.[method]?.responses[String(reply.status())];
    expect(described, `${method} ${path} answers ${String(reply.status())}`).toBeDefined();
    const [type] = (reply.headers()["content-type"] ?? "").split(";");
    const schema = described?.content[type ?? ""]?.schema;
    expect(schema, `${method} ${path} ${String(reply.status())} as ${String(type)}`).toBeDefined();
    const body = (await reply.json()) as unknown;
    const checked = checkerOf(document, schema ?? {}).safeParse(body);
    expect(checked.error?.issues ?? [], `${method} ${path}: ${JSON.stringify(body)}`).toEqual([]);
    seen.add(`${method} ${path} ${String(reply.status())}`);
    return body;
  };
  const fill = (path: string, params: Readonly<Record<string, string>>) =>
    path.replace(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  return {
    get: async (path: string, params: Readonly<Record<string, string>> = {}, query = "") =>
      check("get", path, await request.get(`${fill(path, params)}${query}`)),
    post: async (
      path: string,
      params: Readonly<Record<string, string>> = {},
      data?: object,
      headers: Readonly<Record<string, string>> = {},
    ) => check("post", path, await request.post(fill(path, params), { ...(data && { data }), headers })),
  };
};

type AttemptReply = {
  items: { id: string; options: { id: string }[] }[];
  set: { versionId: string; slug: string };
};

const attempts = "/api/v1/attempts";
const one = "/api/v1/attempts/{id}";
const responses = "/api/v1/attempts/{id}/responses";

test("every operation answers as its document says, refusals included", async ({
  page,
  world,
  browser,
  baseURL,
}) => {
  const request = page.request;
  const document = (await (await request.get("/api/openapi.json")).json()) as Document;
  expect(document.openapi).toBe("3.1.0");
  const seen = new Set<string>();
  const visitor = caller(request, document, seen);

  const { sets } = (await visitor.get("/api/v1/sets")) as { sets: { slug: string; versionId: string }[] };
  const slug = shippedSet;
  const shown = await visitor.get("/api/v1/sets/{slug}", { slug });
  const { versionId } = shown as { versionId: string };
  expect(shown).toMatchObject({ isPublic: true });
  expect(sets).toContainEqual(expect.objectContaining({ slug, versionId }));
  await visitor.get("/api/v1/sets/{slug}", { slug: "no-such-set" });
  const key = { "idempotency-key": randomUUID() };
  const started = (await visitor.post(attempts, {}, { versionId })) as { attemptId: string };
  expect(await visitor.post(attempts, {}, { versionId }, key)).toEqual(started);
  expect(await visitor.post(attempts, {}, { versionId }, key)).toEqual(started);
  expect(await visitor.post(attempts, {}, { versionId: "another" }, key)).toMatchObject({
    code: "key-reused",
  });
  expect(await visitor.post(attempts, {}, { versionId: "another" })).toMatchObject({ code: "not-found" });
  expect(await visitor.post(attempts, {}, {})).toMatchObject({ code: "invalid" });
  const id = started.attemptId;
  const attempt = (await visitor.get(one, { id })) as AttemptReply;
  expect(await visitor.get("/api/v1/attempts/{id}/results", { id })).toEqual({ status: "open" });
  const [first, second] = attempt.items.filter(({ options }) => options.length > 0);
  const itemId = first?.id ?? "";
  const [option, other] = first?.options ?? [];
  const answered = await visitor.post(responses, { id }, { itemId, optionId: option?.id });
  expect(await visitor.post(responses, { id }, { itemId, optionId: option?.id })).toEqual(answered);
  expect(await visitor.post(responses, { id }, { itemId, optionId: other?.id })).toMatchObject({
    code: "already-answered",
    first: answered,
  });
  expect(await visitor.post(responses, { id }, { itemId: second?.id, optionId: option?.id })).toMatchObject({
    code: "unknown-option",
  });
  expect(await visitor.post(responses, { id: "nobody's" }, { itemId, optionId: option?.id })).toMatchObject({
    code: "not-found",
  });
  expect(await visitor.post(responses, { id }, { itemId: 1 })).toMatchObject({ code: "invalid" });
  await visitor.get(one, { id });
  const finished = await visitor.post("/api/v1/attempts/{id}/finish", { id });
  expect(finished).toMatchObject({ attemptId: id, answered: 1 });
  expect(await visitor.post("/api/v1/attempts/{id}/finish", { id })).toEqual(finished);
  expect(
    await visitor.post(responses, { id }, { itemId: second?.id, optionId: second?.options[0]?.id }),
  ).toMatchObject({ code: "already-finished" });
  expect(await visitor.get("/api/v1/attempts/{id}/results", { id })).toMatchObject({ status: "shown" });
  await visitor.get("/api/v1/leaderboards/sets/{slug}", { slug });
  await visitor.get("/api/v1/leaderboards/sets/{slug}", { slug }, "?period=week");
  expect(await visitor.get("/api/v1/leaderboards/sets/{slug}", { slug }, "?period=day")).toMatchObject({
    code: "invalid",
  });
  await visitor.get("/api/v1/leaderboards/sets/{slug}", { slug: "no-such-set" });
  expect(await visitor.get("/api/v1/leaderboards/classes/{id}", { id: "x" })).toMatchObject({
    code: "sign-in-first",
  });

  // A student of the class, and a teacher in front of whose attempt nothing opens.
  const session = await browser.newContext({ baseURL: baseURL ?? "", storageState: world.sessions.student });
  const student = caller(session.request, document, seen);
  const classId = world.classPath.split("/").at(-1) ?? "";
  await student.get("/api/v1/leaderboards/classes/{id}", { id: classId });
  expect(await student.get(one, { id })).toMatchObject({ code: "not-found" });
  const assignmentId = world.assignment.split("/").at(-1) ?? "";
  expect(await student.post(attempts, {}, { assignmentId })).toMatchObject({ code: "no-attempts-left" });
  await session.close();
  await signUp(page, somebody("student", "Omar"));
  expect(await visitor.post(attempts, {}, { assignmentId })).toMatchObject({ code: "not-found" });

  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { responses: described }]) => [
      `${method} ${path}`,
      Object.keys(described).find((status) => status.startsWith("2")),
    ]),
  );
  for (const [called, status] of operations)
    expect(seen.has(`${String(called)} ${String(status)}`), `${String(called)} was tried`).toBe(true);
});

test("questions without options are answered in parts, as the document says", async ({ request }) => {
  const document = (await (await request.get("/api/openapi.json")).json()) as Document;
  const guest = caller(request, document, new Set());
  const slug = (await publishForms()).replace("/sets/", "");
  const { versionId } = (await guest.get("/api/v1/sets/{slug}", { slug })) as { versionId: string };
  const { attemptId: id } = (await guest.post(attempts, {}, { versionId })) as { attemptId: string };
  const { items } = (await guest.get(one, { id })) as { items: { id: string; body: object | null }[] };
  for (const [at, { form, right, wrong, unclear }] of formExamples.entries()) {
    const { id: itemId, body } = items[at] ?? {};
    expect(body).toEqual(form.body);
    const asked = (await guest.post(responses, { id }, { itemId, parts: unclear })) as { code: string };
    expect(["unclear-number", "unclear-date", "chosen-twice", "incomplete-answer"]).toContain(asked.code);
    const first = await guest.post(responses, { id }, { itemId, parts: right });
    expect(first).toMatchObject({ optionId: null, parts: right, isRight: true });
    expect(await guest.post(responses, { id }, { itemId, parts: right })).toEqual(first);
    expect(await guest.post(responses, { id }, { itemId, parts: wrong })).toMatchObject({
      code: "already-answered",
      first,
    });
  }
  const itemId = items[0]?.id;
  for (const parts of ["4200", [4200], Array.from({ length: 21 }, () => "1"), ["1".repeat(101)]])
    expect(await guest.post(responses, { id }, { itemId, parts })).toMatchObject({ code: "invalid" });
  await guest.get(one, { id });
  await guest.post("/api/v1/attempts/{id}/finish", { id });
  expect(await guest.get("/api/v1/attempts/{id}/results", { id })).toMatchObject({ points: 8, maxPoints: 9 });
});

test("what is no operation is told as a problem, and other sites get nothing done", async ({ request }) => {
  const told = async (reply: APIResponse) => {
    expect(reply.headers()["content-type"]).toContain("application/problem+json");
    return { status: reply.status(), ...((await reply.json()) as object) };
  };
  expect(await told(await request.get("/api/v1/nothing"))).toMatchObject({ status: 404, code: "not-found" });
  const wrong = await request.delete("/api/v1/attempts");
  expect(wrong.headers()["allow"]).toBe("POST");
  expect(await told(wrong)).toMatchObject({ status: 405, code: "wrong-method" });
  // As bytes: Playwright would make JSON of a text that is none.
  const post = (headers: Record<string, string>, data: string) =>
    request.post("/api/v1/attempts", { headers, data: Buffer.from(data) });
  const json = { "content-type": "application/json" };
  expect(await told(await post({ ...json, origin: "https://elsewhere.example" }, "{}"))).toMatchObject({
    code: "cross-site",
  });
  expect(await told(await post({ ...json, "sec-fetch-site": "cross-site" }, "{}"))).toMatchObject({
    code: "cross-site",
  });
  expect(await told(await post({ "content-type": "text/plain" }, "{}"))).toMatchObject({ code: "not-json" });
  expect(await told(await post(json, "{"))).toMatchObject({ status: 415, code: "not-json" });
  expect(await told(await post(json, JSON.stringify({ versionId: "x".repeat(70_000) })))).toMatchObject({
    status: 413,
    code: "too-large",
  });
});
