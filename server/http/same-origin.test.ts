import { expect, test } from "vitest";
import { isSameOrigin, largestBody, largestForm, readJson, refusedPageForm } from "./same-origin";

test.each([
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "none" }, true],
  [{ "sec-fetch-site": "same-site" }, false],
  [{ "sec-fetch-site": "cross-site" }, false],
  [{ "sec-fetch-site": "cross-site", origin: "https://lede.example", host: "lede.example" }, false],
  [{ origin: "https://lede.example", host: "lede.example" }, true],
  [{ origin: "https://lede.example", host: "127.0.0.1:3000", "x-forwarded-host": "lede.example" }, true],
  [{ origin: "https://evil.example", host: "lede.example" }, false],
  [{ origin: "https://lede.example.evil.example", host: "lede.example" }, false],
  [{ origin: "http://lede.example:8080", host: "lede.example" }, false],
  [{ origin: "null", host: "lede.example" }, false],
  [{ host: "lede.example" }, true],
])("headers %j are of the same origin: %s", (headers, expected) => {
  expect(isSameOrigin(new Headers(headers as Record<string, string>))).toBe(expected);
});

const post = (body: BodyInit, headers: Record<string, string> = { "content-type": "application/json" }) =>
  new Request("http://lede.example/api", { method: "POST", body, headers });

test.each([
  ["JSON", post('{"a":1}'), { json: { a: 1 }, text: '{"a":1}' }],
  [
    "JSON with a charset",
    post("[]", { "content-type": "application/json; charset=utf-8" }),
    { json: [], text: "[]" },
  ],
  ["nothing", new Request("http://lede.example/api", { method: "POST" }), { json: null, text: "" }],
  ["a body without a byte, as Next gives every POST", post(new Uint8Array(), {}), { json: null, text: "" }],
])("takes %s", async (_what, request, expected) => {
  expect(await readJson(request)).toEqual(expected);
});

test.each([
  ["a form", post("a=1", { "content-type": "application/x-www-form-urlencoded" }), "not-json"],
  ["text", post('{"a":1}', { "content-type": "text/plain" }), "not-json"],
  ["JSON that doesn't say so", post(new TextEncoder().encode("{}"), {}), "not-json"],
  ["broken JSON", post('{"a":'), "not-json"],
  ["bytes that are no UTF-8", post(new Uint8Array([0x22, 0xff, 0x22])), "not-json"],
  [
    "another site's",
    post("{}", { "content-type": "application/json", origin: "https://evil.example" }),
    "cross-site",
  ],
  ["too much", post(JSON.stringify("x".repeat(largestBody))), "too-large"],
  [
    "too much, announced",
    post("{}", { "content-type": "application/json", "content-length": String(largestBody + 1) }),
    "too-large",
  ],
])("refuses %s", async (_what, request, code) => {
  expect(await readJson(request)).toMatchObject({ ok: false, code });
});

const multipart = { "content-type": "multipart/form-data; boundary=x" };
const field = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n';
const evil = { origin: "https://evil.example", host: "lede.example" };

test.each<[string, Request, string | null]>([
  ["a look from another site", new Request("http://lede.example/", { headers: evil }), null],
  ["a form", post(`${field}--x--\r\n`, multipart), null],
  ["a form of another kind", post("a=1", { "content-type": "application/x-www-form-urlencoded" }), null],
  ["what a script sends", post("[]", { "content-type": "text/plain;charset=UTF-8" }), null],
  ["another site's form", post(`${field}--x--\r\n`, { ...multipart, ...evil }), "cross-site"],
  [
    "a form that says it is too large",
    post(`${field}--x--\r\n`, { ...multipart, "content-length": String(largestForm + 1) }),
    "too-large",
  ],
  ["a form without its end", post(field, multipart), "not-a-form"],
  ["a form without its boundary", post(field, { "content-type": "multipart/form-data" }), "not-a-form"],
  ["a part that says nothing", post("--x\r\nfoo\r\n\r\n1\r\n--x--\r\n", multipart), "not-a-form"],
])("a page is sent %s", async (_what, request, code) => {
  expect((await refusedPageForm(request))?.code ?? null).toBe(code);
});
