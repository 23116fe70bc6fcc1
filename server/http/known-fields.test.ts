import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { z } from "zod";
import { knownFields } from "./known-fields";

const schema = z.object({ name: z.string(), under16: z.literal("on").optional() });

const formOf = (...fields: readonly (readonly [string, string])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

test("a form's own fields are taken as they were sent, each once", () => {
  const known = knownFields(schema, formOf(["name", "Ana"], ["name", "Ben"], ["under16", "on"]));
  expect([...known]).toEqual([
    ["name", "Ana"],
    ["under16", "on"],
  ]);
});

test.each([
  "a[99999999]",
  "name[99999999]",
  "name.first",
  "name[]",
  "__proto__.polluted",
  "constructor.prototype.polluted",
  "__intent__",
  "$ACTION_ID_1",
  "other",
])("a field %j, which the form doesn't have, is left out", (name) => {
  const known = knownFields(schema, formOf([name, "1"], ["name", "Ana"]));
  expect([...known]).toEqual([["name", "Ana"]]);
});

test("a list of a hundred million places is never made", () => {
  const submission = parseWithZod(knownFields(schema, formOf(["a[99999999]", "1"])), { schema });
  expect(submission.reply().initialValue).toEqual({});
});

test.each([undefined, null, "name=Ana", 7, { name: "Ana" }, ["Ana"]])("%j is no form", (sent) => {
  expect([...knownFields(schema, sent)]).toEqual([]);
});
